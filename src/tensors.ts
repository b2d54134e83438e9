/** The trained tensors of a model: order, shapes and places in the flat array of parameters. Every target lays them out so. */
import type { Layer, Model, Start } from "./check/model.js";

/** One weight or bias of the model. */
export interface Tensor {
  readonly ordinal: number;
  /** Position of its layer among all layers, from 1. */
  readonly layer: number;
  readonly name: string;
  readonly role: "weight" | "bias";
  /** Row-major. A weight is [in, out]; of a convolution [kernel rows, kernel columns, in, out], along a sequence [kernel, in, out]. A bias is [out]. */
  readonly shape: readonly number[];
  /** Elements before it in the flat array. */
  readonly offset: number;
  readonly size: number;
  readonly frozen: boolean;
  readonly start: Start;
}

/** The channels of what windows look at; 1 where its axes are all looked along. */
export function channelsOf(layer: Extract<Layer, { readonly windows: unknown }>): number {
  return layer.input[layer.windows.length] ?? 1;
}

function rolesOf(layer: Layer): readonly { readonly role: Tensor["role"]; readonly shape: readonly number[]; readonly start: Start }[] {
  if (layer.kind !== "dense" && layer.kind !== "conv") return [];
  const outputs = layer.output.at(-1) ?? 0;
  const shape = layer.kind === "dense" ? [layer.input[0] ?? 0, outputs] : [...layer.windows.map((each) => each.size), channelsOf(layer), outputs];
  const weight = { role: "weight" as const, shape, start: layer.weight };
  return layer.bias === null ? [weight] : [weight, { role: "bias" as const, shape: [outputs], start: layer.bias }];
}

/** All tensors in layer order, a layer's weight before its bias. */
export function tensorsOf(model: Model): readonly Tensor[] {
  let offset = 0;
  let ordinal = 0;
  return model.layers.flatMap((layer, at) =>
    rolesOf(layer).map(({ role, shape, start }) => {
      const size = shape.reduce((product, each) => product * each, 1);
      const tensor: Tensor = { ordinal, layer: at + 1, name: `${layer.name}.${role}`, role, shape, offset, size, frozen: "frozen" in layer && layer.frozen, start };
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
