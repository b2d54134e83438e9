/** The layers that normalise, and embeddings: which shapes they admit, what they take, and the range of what they give. */
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { interval, reals } from "../vocab/entry.js";
import { CONTRAST_WINDOW, layers } from "../vocab/layers.js";
import type { BuiltLayer, Common, Incoming } from "./built-layer.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import { readFrozen, readInit, readOptionNames, readPenalty } from "./dense.js";
import type { Shape } from "./model.js";
import { follow, readSize, wrongKind } from "./values.js";

/** A layer of the shape that comes in, with one scale and shift a channel. */
export function readNormalisation(kind: "batchnorm" | "layernorm", incoming: Incoming, common: Common): BuiltLayer {
  const shape = incoming.shape ?? [];
  return { layer: { kind, ...common, input: shape, output: shape, range: reals }, input: incoming.shape, output: incoming.shape, sound: true };
}

/** `contrastnorm`, `contrastnorm 7`, `contrastnorm 5 x 3`, of an image [h, w, c], an image of one channel [h, w] or a sequence [h, w]. */
export function readContrast(context: Context, syntax: Ast.LayerSyntax, incoming: Incoming, common: Common): BuiltLayer {
  const [written] = syntax.args;
  const read = written === undefined ? { sides: [CONTRAST_WINDOW, CONTRAST_WINDOW], square: true } : readWindow(context, written);
  const { shape } = incoming;
  if (shape !== null && (shape.length < 2 || shape.length > 3)) {
    report(context, diagnose("NN218", { span: syntax.span }, { got: `[${shape.join(", ")}]` }));
    return { layer: { kind: "contrastnorm", ...common, input: shape, output: shape, range: reals, image: [1, 1, 1], window: [1, 1] }, input: shape, output: shape, sound: false };
  }
  const [height = 1, width = 1, channels = 1] = shape ?? [];
  // On [h, w] one number runs along a sequence of h steps with w channels, as a convolution's kernel does.
  const sequence = shape?.length === 2 && read !== null && !read.square;
  const image = sequence ? ([height, 1, width] as const) : ([height, width, channels] as const);
  const [first = 1, second = 1] = read?.sides ?? [];
  const window = sequence ? ([first, 1] as const) : ([first, second] as const);
  // The value itself is one of its window, so that |v| ≤ √n·σ.
  const most = Math.sqrt(Math.min(window[0], image[0]) * Math.min(window[1], image[1]) * image[2]);
  const range = interval("[", -most, most, "]");
  return { layer: { kind: "contrastnorm", ...common, input: shape ?? [], output: shape ?? [], range, image, window }, input: shape, output: shape, sound: read !== null };
}

/** The sides of a window; `square` where they were written as `k x k`, so that they are those of an image. */
function readWindow(context: Context, written: Ast.Value | Ast.MixSyntax): { readonly sides: readonly number[]; readonly square: boolean } | null {
  const what = "the window";
  if (written.kind === "mix") {
    report(context, diagnose("NN108", { span: written.span }, { what, wanted: "a size such as `5` or `5 x 5`", got: "a list" }));
    return null;
  }
  const found = follow(context, written, "static");
  if (found === null) return null;
  if (found.value.kind === "size") {
    const sides = [readSize(context, found.value.height, what), readSize(context, found.value.width, what)].flatMap((side) => (side === null ? [] : [side.value]));
    return sides.length === 2 ? { sides, square: true } : null;
  }
  if (found.value.kind !== "number") {
    wrongKind(context, what, "a size such as `5` or `5 x 5`", found);
    return null;
  }
  const side = readSize(context, written, what)?.value;
  return side === undefined ? null : { sides: [side, side], square: false };
}

/** `embedding n`: of a class or a sequence, which are one-hot. */
export function readEmbedding(context: Context, syntax: Ast.LayerSyntax, incoming: Incoming, common: Common): BuiltLayer {
  const [written] = syntax.args;
  const { shape } = incoming;
  if (shape !== null && !incoming.oneHot) report(context, diagnose("NN217", { span: syntax.span }, {}));
  if (written === undefined || written.kind === "mix") {
    report(context, diagnose("NN107", { span: written?.span ?? syntax.head.span }, { of: "`embedding`", name: "a number of dimensions", doc: "how many numbers stand for a label?", example: layers.embedding.short }));
  }
  const count = written === undefined || written.kind === "mix" ? null : (readSize(context, written, "the number of dimensions")?.value ?? null);
  const options = readOptionNames(context, "`embedding`", syntax.options, layers.embedding.options);
  const output: Shape | null = shape === null || count === null ? null : [...shape.slice(0, -1), count];
  const own = {
    weight: readInit(context, options.get("init")) ?? { kind: "init" as const, name: "normal" as const, params: { mean: 0, sd: 1 } },
    l1: readPenalty(context, options.get("l1")),
    l2: readPenalty(context, options.get("l2")),
    frozen: readFrozen(context, options.get("frozen")),
  };
  return { layer: { kind: "embedding", ...common, input: shape ?? [], output: output ?? [], range: reals, ...own }, input: shape, output, sound: count !== null };
}
