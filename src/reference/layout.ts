/**
 * Where the parameters of a model lie in one flat array: layer by layer, a weight row-major before its bias, a
 * scale before its shift, then running mean and variance.
 * The judge has its own copy of this rule, so that a mistake in the compiler's layout cannot hide; a test compares them.
 */
import type { Layer, Model } from "../check/model.js";

/** One tensor of the flat array. */
export interface ReferenceTensor {
  /** `<layer>.weight`, `<layer>.bias` and so on. */
  readonly name: string;
  readonly role: "weight" | "bias" | "scale" | "shift" | "mean" | "variance";
  /** Position of its layer among all layers, from 1. */
  readonly layer: number;
  readonly shape: readonly number[];
  /** Elements before it. */
  readonly offset: number;
  readonly size: number;
  /** True where no gradient reaches: also of running statistics. */
  readonly frozen: boolean;
}

const known = new WeakMap<Model, readonly ReferenceTensor[]>();

/** The tensors of a model in the order in which they lie; offsets and sizes in elements. */
export function tensorsOf(model: Model): readonly ReferenceTensor[] {
  const found = known.get(model) ?? layOut(model);
  known.set(model, found);
  return found;
}

function layOut(model: Model): readonly ReferenceTensor[] {
  const tensors: ReferenceTensor[] = [];
  let offset = 0;
  model.layers.forEach((layer, at) => {
    const [inputs, outputs] = [layer.input.at(-1) ?? 0, layer.output.at(-1) ?? 0];
    const put = (role: ReferenceTensor["role"], shape: readonly number[], frozen: boolean): void => {
      const size = shape.reduce((product, each) => product * each, 1);
      tensors.push({ name: `${layer.name}.${role}`, role, layer: at + 1, shape, offset, size, frozen });
      offset += size;
    };
    if (layer.kind === "dense" || layer.kind === "embedding") put("weight", [inputs, outputs], layer.frozen);
    if (layer.kind === "conv") put("weight", kernelShape(layer), layer.frozen);
    if ((layer.kind === "dense" || layer.kind === "conv") && layer.bias !== null) put("bias", [outputs], layer.frozen);
    if (layer.kind === "batchnorm" || layer.kind === "layernorm") for (const role of ["scale", "shift"] as const) put(role, [outputs], false);
    if (layer.kind === "batchnorm") for (const role of ["mean", "variance"] as const) put(role, [outputs], true);
  });
  return tensors;
}

/** [kernel rows, kernel columns, channels in, channels out], without the columns along a sequence. */
function kernelShape({ windows, input, output }: Extract<Layer, { readonly kind: "conv" }>): readonly number[] {
  const channels = windows.length < input.length ? (input[input.length - 1] ?? 0) : 1;
  return [...windows.map(({ size }) => size), channels, output[output.length - 1] ?? 0];
}

/** The length of the flat array: trained and frozen parameters together. */
export function parametersOf(model: Model): number {
  return tensorsOf(model).reduce((sum, tensor) => sum + tensor.size, 0);
}

/** Numbers in one row of inputs, as the network sees them. */
export function inputWidthOf(model: Model): number {
  return model.input.reduce((product, size) => product * size, 1);
}
