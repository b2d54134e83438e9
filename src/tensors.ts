/** The tensors of a model: order, shapes and places in the flat array of parameters. Every target lays them out so. */
import type { Layer, Model, Shape, Start } from "./check/model.js";

/** What a tensor is in its layer. Means and variances are running statistics: no optimizer trains them. */
export type TensorRole = "weight" | "bias" | "scale" | "shift" | "mean" | "variance";

/** One tensor of the model. */
export interface Tensor {
  readonly ordinal: number;
  /** Position of its layer among all layers, from 1. */
  readonly layer: number;
  readonly name: string;
  readonly role: TensorRole;
  /** Row-major. A weight is [in, out]; of a convolution [kernel rows, kernel columns, in, out], along a sequence [kernel, in, out]. All others are [out]. */
  readonly shape: readonly number[];
  /** Elements before it in the flat array. */
  readonly offset: number;
  readonly size: number;
  /** True where no optimizer changes it: a frozen layer's, and running statistics. */
  readonly frozen: boolean;
  /** True of running statistics, which training changes by itself and which are no parameters. */
  readonly statistic: boolean;
  readonly start: Start;
}

/** The channels of what windows look at; 1 where its axes are all looked along. */
export function channelsOf(layer: Extract<Layer, { readonly windows: unknown }>): number {
  return layer.input[layer.windows.length] ?? 1;
}

interface Own {
  readonly role: TensorRole;
  readonly shape: Shape;
  readonly start: Start;
}

const constantly = (value: number): Start => ({ kind: "init", name: "constant", params: { value } });

function ownOf(layer: Layer): readonly Own[] {
  const inputs = layer.input.at(-1) ?? 0;
  const outputs = layer.output.at(-1) ?? 0;
  const channels = (role: TensorRole, start: Start): Own => ({ role, shape: [outputs], start });
  switch (layer.kind) {
    case "dense":
    case "conv": {
      const shape = layer.kind === "dense" ? [inputs, outputs] : [...layer.windows.map((each) => each.size), channelsOf(layer), outputs];
      const weight: Own = { role: "weight", shape, start: layer.weight };
      return layer.bias === null ? [weight] : [weight, channels("bias", layer.bias)];
    }
    case "embedding":
      return [{ role: "weight", shape: [inputs, outputs], start: layer.weight }];
    case "layernorm":
      return [channels("scale", constantly(1)), channels("shift", constantly(0))];
    case "batchnorm":
      return [channels("scale", constantly(1)), channels("shift", constantly(0)), channels("mean", constantly(0)), channels("variance", constantly(1))];
    case "activation":
    case "flatten":
    case "reshape":
    case "add":
    case "concat":
    case "dropout":
    case "contrastnorm":
    case "pool":
    case "globalpool":
      return [];
    default:
      return layer satisfies never;
  }
}

function isStatistic(role: TensorRole): boolean {
  return role === "mean" || role === "variance";
}

/** True where a layer is frozen as a whole. */
function isFrozen(layer: Layer): boolean {
  return "frozen" in layer && layer.frozen;
}

/** All tensors in layer order; within a layer weight and bias, or scale, shift, mean and variance. */
export function tensorsOf(model: Model): readonly Tensor[] {
  let offset = 0;
  let ordinal = 0;
  return model.layers.flatMap((layer, at) =>
    ownOf(layer).map(({ role, shape, start }) => {
      const size = shape.reduce((product, each) => product * each, 1);
      const statistic = isStatistic(role);
      const tensor: Tensor = { ordinal, layer: at + 1, name: `${layer.name}.${role}`, role, shape, offset, size, frozen: statistic || isFrozen(layer), statistic, start };
      ordinal += 1;
      offset += size;
      return tensor;
    }),
  );
}

/** The length of the flat array: parameters and running statistics. */
export function storedCount(model: Model): number {
  return tensorsOf(model).reduce((sum, tensor) => sum + tensor.size, 0);
}

/** The number of trained and frozen parameters, without running statistics. */
export function parameterCount(model: Model): number {
  return tensorsOf(model).reduce((sum, tensor) => (tensor.statistic ? sum : sum + tensor.size), 0);
}

/** True where training reads statistics of the whole batch, which couple its rows. */
export function isCoupled(model: Pick<Model, "layers">): boolean {
  return model.layers.some((layer) => layer.kind === "batchnorm");
}
