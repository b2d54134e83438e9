/** Diagnostics NN7xx: weights and checkpoints that cannot be used. The runtime throws them as `WeightsError` with the same codes; only a file causes them, so they have no specs. */
import { entry } from "../entry.js";

/** What the words of a weights diagnostic need. */
export interface FileParams {
  readonly file: string;
  /** What the runtime found, as a clause. */
  readonly what: string;
  /** Tensor by tensor, or setting by setting; empty where that is not what is wrong. */
  readonly differences: readonly string[];
}

/** The clause, and up to twelve differences under it. */
function sentence({ file, what, differences }: FileParams): string {
  const shown = differences.slice(0, 12).map((difference) => `\n    ${difference}`);
  const more = differences.length > 12 ? `\n    and ${differences.length - 12} more` : "";
  return `${file}: ${what}${shown.join("")}${more}`;
}

function row(slug: string, help: string, explanation: string): ReturnType<typeof entry<FileParams>> {
  return entry<FileParams>({ slug, severity: "error", fault: "weights", message: sentence, label: () => "", help: () => help, explanation, bad: "", good: "" });
}

/** The rows NN7xx. */
export const weightsEntries = {
  NN700: row(
    "weights-missing",
    "`nnc train` writes weights to runs/<model>/weights.safetensors, and checkpoints beside them",
    "A command was given the path of weights or of a checkpoint, and no file is there. Paths are relative to where the command runs.",
  ),
  NN701: row(
    "weights-truncated",
    "copy the file again, or train again; a checkpoint has an older one beside it",
    "A safetensors file begins with the length of its header, and the header says where each tensor ends. This file is shorter than it says of itself, as after a copy that was broken off. " +
      "Nothing of it was loaded: half the weights of a network are no network.",
  ),
  NN702: row(
    "weights-malformed",
    "give the weights.safetensors that training wrote",
    "Weights are read from safetensors: eight bytes of length, a JSON header, then the numbers. The format is read strictly. Tensors must cover the data without a hole, an overlap or a byte left over, " +
      "no name may occur twice, and types other than F32 and F64 are not read. A file that breaks a rule is refused as a whole.",
  ),
  NN703: row(
    "weights-checksum",
    "copy the file again; if you changed it on purpose, save the tensors without metadata and give them to --initial-weights",
    "nnc writes a SHA-256 over names, types, shapes, metadata and numbers into each file. It does not fit here, so at least one bit is not what training wrote. " +
      "A single flipped bit can turn a weight of 0.5 into 1e38, and predictions would be wrong without any other sign.",
  ),
  NN704: row(
    "weights-plain",
    "start a training from them with --initial-weights; prediction needs a file that nnc wrote",
    "The file is valid safetensors, but has no metadata of nnc. Prediction needs more than tensors: the means and deviations by which inputs were prepared, the order of labels, and the architecture. " +
      "Without them the numbers might fit and the answers still be wrong.",
  ),
  NN705: row(
    "weights-foreign",
    "give the weights of this model, or train again",
    "Weights carry a hash of what they depend on: layers, activations, columns and their preparation, precision and numerics. Formatting, comments and learning rates are not in it. " +
      "This hash is another, so the file was trained for another model or an earlier version of this one; where tensors differ, they are listed.",
  ),
  NN706: row(
    "weights-numerics",
    "train again, or use the version of nnc that wrote the file",
    "`numerics` is the version of the rules for rounding, the order of sums and random draws. Weights of another version would give predictions whose last bits differ from those that were measured, " +
      "and a checkpoint would not go on as it would have.",
  ),
  NN707: row(
    "weights-shapes",
    "rename or reshape the tensors: weights are [in, out], named `<layer>.weight`, biases `<layer>.bias`",
    "Every tensor of the model must be in the file, under its name and with its shape, and no other. PyTorch stores the weights of a linear layer as [out, in]: transpose them. " +
      "Layers without a name are called by kind and position, as `dense1`; `nnc inspect` lists names and shapes.",
  ),
  NN708: row(
    "weights-not-finite",
    "find out which training wrote them; NN901 would have stopped it",
    "A weight is NaN or infinite, or too large for the model's precision. One such number makes every output that depends on it worthless, so the file is refused, and the first tensor and element are named.",
  ),
  NN709: row(
    "checkpoint-unfit",
    "resume with the same spec, seed, parameters and data; only the number of epochs may change",
    "A resumed training gives the same bits as one that was never interrupted. For that the next batch must be the same: same rows, same seed, same optimizer, same stops. " +
      "What differs is listed. To go on from the weights alone, as a new training, use --initial-weights.",
  ),
};
