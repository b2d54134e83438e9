/**
 * A piecewise-linear network as stages: an affine map, then one piecewise-linear function for every neuron. What counts
 * linear regions starts here. A network that bends is refused with the reason.
 *
 * Note [Output layer]. A smooth activation of the output layer (sigmoid, softmax) is left out: regions are then those of
 * its pre-activations, as is usual for classifiers. Dropout is off, and flattening moves nothing.
 *
 * Note [Tolerance]. Borders nearer than 1e-10 · max(1, |x|) to each other are one, and pieces narrower than that are not
 * seen. Two maps are one when they differ by at most 1e-9 of the sum of the absolute terms that made them up; a neuron
 * whose gradient is below 1e-12 of its terms is constant.
 */
import type { Activation, Layer, Model } from "../check/model.js";
import { piecesOf, whyNotPiecewise } from "../check/regions.js";
import { tensorsOf } from "../tensors.js";
import type { Piecewise } from "../vocab/piecewise.js";
import { identityPiece } from "../vocab/piecewise.js";

/** How far two coefficients may lie apart, in shares of the absolute terms that made them up, and still be one. */
export const SAME_MAP = 1e-9;
/** How far two borders may lie apart, relative to max(1, |x|), and still be one. */
export const SAME_PLACE = 1e-10;
/** A gradient below this share of its terms is rounding. */
export const NO_SLOPE = 1e-12;
/** Pieces after which counting gives up. */
export const MOST_PIECES = 1_000_000;

/** One affine map and its neurons. */
export interface Stage {
  /** Where the [inputs, units] matrix and the biases begin in the flat parameters; null: the identity, and no bias. */
  readonly weight: number | null;
  readonly bias: number | null;
  readonly inputs: number;
  /** What each neuron does to its pre-activation. */
  readonly units: readonly Piecewise[];
}

/** Why regions are not counted or bounded, in words that a message can end with. */
export interface Refused {
  readonly why: string;
}

type ActiveLayer = Extract<Layer, { readonly kind: "dense" | "activation" }>;

/** The stages of a model, or why it has none. */
export function stagesOf(model: Model): readonly Stage[] | Refused {
  const why = whyNotPiecewise(model.layers);
  if (why !== null) return { why };
  const active = model.layers.filter((layer): layer is ActiveLayer => layer.kind === "dense" || layer.kind === "activation");
  const stages: Stage[] = [];
  for (const layer of active) {
    const units: Piecewise[] = [];
    for (const { count, activation } of groupsOf(layer)) {
      // Only the last one may bend.
      const meaning = piecesOf(activation) ?? identityPiece;
      for (let i = 0; i < count; i++) units.push(meaning);
    }
    const own = tensorsOf(model).filter((tensor) => model.layers[tensor.layer - 1] === layer);
    const offset = (role: "weight" | "bias"): number | null => own.find((tensor) => tensor.role === role)?.offset ?? null;
    stages.push({ weight: offset("weight"), bias: offset("bias"), inputs: size(layer.input), units });
  }
  return stages;
}

function size(shape: readonly number[]): number {
  return shape.reduce((product, each) => product * each, 1);
}

function groupsOf(layer: ActiveLayer): readonly { readonly count: number; readonly activation: Activation }[] {
  return layer.kind === "dense" ? layer.groups : [{ count: size(layer.output), activation: layer.activation }];
}
