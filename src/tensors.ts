/** The trained tensors of a model: order, shapes and places in the flat array of parameters. Every target lays them out so. */
import type { Layer, Model, Start } from "./check/model.js";

/** One weight or bias of the model. */
export interface Tensor {
  readonly ordinal: number;
  /** Position of its layer among all layers, from 1. */
  readonly layer: number;
  readonly name: string;
  readonly role: "weight" | "bias";
  /** A weight is [in, out], row-major; a bias [out]. */
  readonly shape: readonly number[];
  /** Elements before it in the flat array. */
  readonly offset: number;
  readonly size: number;
  readonly frozen: boolean;
  readonly start: Start;
}

function rolesOf(layer: Layer): readonly { readonly role: Tensor["role"]; readonly shape: readonly number[]; readonly start: Start }[] {
  if (layer.kind !== "dense") return [];
  const inputs = layer.input[0] ?? 0;
  const outputs = layer.output[0] ?? 0;
  const weight = { role: "weight" as const, shape: [inputs, outputs], start: layer.weight };
  return layer.bias === null ? [weight] : [weight, { role: "bias" as const, shape: [outputs], start: layer.bias }];
}

/** All tensors in layer order, a layer's weight before its bias. */
export function tensorsOf(model: Model): readonly Tensor[] {
  let offset = 0;
  let ordinal = 0;
  return model.layers.flatMap((layer, at) =>
    rolesOf(layer).map(({ role, shape, start }) => {
      const size = shape.reduce((product, each) => product * each, 1);
      const tensor: Tensor = { ordinal, layer: at + 1, name: `${layer.name}.${role}`, role, shape, offset, size, frozen: layer.kind === "dense" && layer.frozen, start };
      ordinal += 1;
      offset += size;
      return tensor;
    }),
  );
}

/** The number of trained and frozen parameters. */
export function parameterCount(model: Model): number {
  return tensorsOf(model).reduce((sum, tensor) => sum + tensor.size, 0);
}
