/** Breaks a valid description on purpose, and knows which diagnostic must tell. */
import type { Draws } from "../fuzz/mutate.js";
import type { Plan } from "./plan.js";
import { print } from "./plan.js";
import { checkedText } from "./run.js";

/** One way to break a spec: the text that comes of it, or null where it does not apply. */
interface Breakage {
  readonly name: string;
  readonly code: string;
  readonly apply: (text: string, plan: Plan, draws: Draws) => string | null;
}

/** Replaces what is found; null where nothing is. */
const swap = (text: string, find: RegExp | string, by: string): string | null => {
  const changed = text.replace(find, by);
  return changed === text ? null : changed;
};
const inNetwork = (line: string) => (text: string): string | null => swap(text, "network {\n", `network {\n  ${line}\n`);
const inTrain = (line: string) => (text: string): string | null => swap(text, "train {\n", `train {\n  ${line}\n`);
const atEnd = (line: string) => (text: string): string | null => `${text}\n${line}\n`;

/** True for inputs whose channels stand at one place alone, so that a row gives each a single number. */
const onePlace = ({ kind, shape }: Plan["inputs"]): boolean => kind !== "dna" && kind !== "rna" && kind !== "protein" && shape.slice(0, -1).every((size) => size === 1);

/** The table: what is done, and the code that must be among those told. */
export const breakages: readonly Breakage[] = [
  { name: "a word that starts no declaration", code: "NN001", apply: atEnd("modle Other") },
  { name: "a character of no language", code: "NN003", apply: inNetwork("dense 3 \u0430bs") },
  { name: "no edition", code: "NN010", apply: (text) => swap(text, "nn 1\n", "") },
  { name: "an edition of the future", code: "NN011", apply: (text) => swap(text, "nn 1\n", "nn 7\n") },
  { name: "a schedule without a unit", code: "NN002", apply: inTrain("schedule warmup 2") },
  { name: "an activation of no table", code: "NN101", apply: inNetwork("mystery") },
  { name: "an activation of no table behind dense", code: "NN101", apply: (text) => swap(text, /dense (\d+) [a-z_]+(\([^)]*\))?/, "dense $1 rellu") },
  { name: "an optimizer of no table", code: "NN101", apply: (text) => swap(text, /optimizer .*/, "optimizer adan") },
  { name: "a loss of no table", code: "NN101", apply: (text) => swap(text, /loss .*/, "loss squared") },
  { name: "an option of no layer", code: "NN102", apply: inNetwork("dense 3 { lerning_rate 3 }") },
  { name: "an argument of no optimizer", code: "NN102", apply: (text) => swap(text, /optimizer .*/, "optimizer sgd(rate: 0.1, speed: 3)") },
  { name: "a second network", code: "NN103", apply: atEnd("network { dense 1 }") },
  { name: "an input twice", code: "NN103", apply: atEnd("input same, same: real") },
  { name: "no output", code: "NN105", apply: (text) => swap(text, /^output .*$/m, "") },
  { name: "no epochs", code: "NN105", apply: (text, { epochs }) => swap(text, `  epochs ${epochs}\n`, "") },
  { name: "a constant that nothing uses", code: "NN113", apply: atEnd("const unused = 3") },
  { name: "another width at the end", code: "NN203", apply: (text) => swap(text, /\n\}\n\ntrain/, "\n  dense 997\n}\n\ntrain") },
  { name: "dense on what has rows and columns", code: "NN201", apply: (text, { inputs }) => (inputs.shape.length > 1 ? inNetwork("dense 3")(text) : null) },
  { name: "a convolution over one row of numbers", code: "NN201", apply: (text, { inputs }) => (inputs.kind === "real" && inputs.shape.length < 2 ? inNetwork("conv 2 kernel 1")(text) : null) },
  { name: "a window larger than what it sees", code: "NN205", apply: (text, { inputs }) => (inputs.shape.length === 3 ? inNetwork("maxpool 40")(text) : null) },
  { name: "a mix that does not sum", code: "NN206", apply: (text, { inputs }) => (inputs.shape.length < 2 && !["dna", "rna", "protein"].includes(inputs.kind) ? inNetwork("dense 5 [2 relu, 2 tanh]")(text) : null) },
  { name: "softmax over one neuron", code: "NN207", apply: (text, { inputs }) => (inputs.shape.length < 2 && !["dna", "rna", "protein"].includes(inputs.kind) ? inNetwork("dense 1 softmax")(text) : null) },
  { name: "a layer beyond every limit", code: "NN208", apply: (text, { inputs }) => (inputs.shape.length < 2 && !["dna", "rna", "protein"].includes(inputs.kind) ? inNetwork("dense 2000000000")(text) : null) },
  { name: "softmax in a mix", code: "NN211", apply: (text, { inputs }) => (inputs.shape.length < 2 && !["dna", "rna", "protein"].includes(inputs.kind) ? inNetwork("dense 4 [2 relu, 2 softmax]")(text) : null) },
  { name: "an embedding of numbers", code: "NN217", apply: (text, { inputs }) => (inputs.kind === "real" ? inNetwork("embedding 3")(text) : null) },
  { name: "cross-entropy on outputs without bounds", code: "NN303", apply: (text) => swap(swap(text, /loss .*/, "loss cross_entropy") ?? "", /dense (\d+)[^\n]*\n\}\n\ntrain/, "dense $1 linear\n}\n\ntrain") },
  { name: "a step in what learns", code: "NN307", apply: (text, { inputs, loss }) => (loss !== "" && inputs.shape.length < 2 && !["dna", "rna", "protein"].includes(inputs.kind) ? inNetwork("dense 3 step")(text) : null) },
  { name: "no rate", code: "NN401", apply: (text) => swap(text, /optimizer .*/, "optimizer sgd(rate: 0)") },
  { name: "a momentum of 1", code: "NN401", apply: (text) => swap(text, /optimizer .*/, "optimizer sgd(rate: 0.1, momentum: 1)") },
  { name: "all dropped out", code: "NN401", apply: inNetwork("dropout 1.5") },
  { name: "no training", code: "NN409", apply: (text) => swap(text, /train \{[^}]*\}\n/, "") },
  { name: "statistics of one number", code: "NN418", apply: (text, { inputs }) => (onePlace(inputs) ? swap(inNetwork("batchnorm")(text) ?? "", /\n {2}batch \w+/, "\n  batch 1") : null) },
  { name: "nesterov without momentum", code: "NN413", apply: (text) => swap(text, /optimizer .*/, "optimizer sgd(rate: 0.1, nesterov: true)") },
  { name: "a loss for Rosenblatt's rule", code: "NN412", apply: (text, { loss }) => (loss === "" ? null : swap(text, /optimizer .*/, "optimizer perceptron")) },
  { name: "a test that steers", code: "NN407", apply: inTrain("stop when test.loss < 0.1") },
  { name: "a stop that never fires", code: "NN406", apply: inTrain("stop when train.loss stalls for 50 epochs") },
  { name: "an expectation after the end", code: "NN602", apply: atEnd("expect { train.loss < 1 within 900 epochs }") },
  { name: "an allowance that silences nothing", code: "NN112", apply: (text) => swap(text, "network {", '@allow(NN312, "for no reason")\nnetwork {') },
];

/** Breaks a plan in one drawn way; a finding where the code is not told, or something is thrown. */
export function breakPlan(draws: Draws, plan: Plan): { readonly what: string; readonly text: string } | null {
  const text = print(plan);
  for (let attempt = 0; attempt < 10; attempt++) {
    const { name, code, apply } = draws.of(breakages);
    const broken = apply(text, plan, draws);
    if (broken === null) continue;
    try {
      const { codes } = checkedText(broken);
      return codes.includes(code) ? null : { what: `${name}: ${code} is not told, but ${codes.join(", ") || "nothing"}`, text: broken };
    } catch (error) {
      return { what: `${name}: thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, text: broken };
    }
  }
  return null;
}
