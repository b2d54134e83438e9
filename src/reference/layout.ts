/**
 * Where the parameters of a model lie in one flat array: layer by layer, a weight [in, out] row-major before its bias.
 * The judge has its own copy of this rule, so that a mistake in the compiler's layout cannot hide; a test compares them.
 */
import type { Model } from "../check/model.js";

/** One tensor of the flat array. */
export interface ReferenceTensor {
  /** `<layer>.weight` or `<layer>.bias`. */
  readonly name: string;
  readonly role: "weight" | "bias";
  /** Position of its layer among all layers, from 1. */
  readonly layer: number;
  readonly shape: readonly number[];
  /** Elements before it. */
  readonly offset: number;
  readonly size: number;
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
    if (layer.kind !== "dense") return;
    const [inputs = 0] = layer.input;
    const [outputs = 0] = layer.output;
    const put = (role: "weight" | "bias", shape: readonly number[], size: number): void => {
      tensors.push({ name: `${layer.name}.${role}`, role, layer: at + 1, shape, offset, size, frozen: layer.frozen });
      offset += size;
    };
    put("weight", [inputs, outputs], inputs * outputs);
    if (layer.bias !== null) put("bias", [outputs], outputs);
  });
  return tensors;
}

/** The length of the flat array: trained and frozen parameters together. */
export function parametersOf(model: Model): number {
  return tensorsOf(model).reduce((sum, tensor) => sum + tensor.size, 0);
}

/** Numbers in one row of inputs, as the network sees them. */
export function inputWidthOf(model: Model): number {
  return model.input.reduce((product, size) => product * size, 1);
}
