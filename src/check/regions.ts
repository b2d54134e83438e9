/**
 * Whether linear regions can be counted at all: of piecewise-linear networks that are a chain of dense layers, over one or
 * two inputs. Said of the spec, so that no training is spent on an expectation that nothing can judge.
 */
import { diagnose } from "../diagnostic/index.js";
import { activationRow } from "../vocab/activations.js";
import { piecewiseOf } from "../vocab/piecewise.js";
import type { Piecewise } from "../vocab/piecewise.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import type { Activation, ExpectGroup, Layer } from "./model.js";

/** What an activation does to each pre-activation; null where it bends, or looks at the whole layer. */
export function piecesOf(activation: Activation): Piecewise | null {
  const { expr } = activationRow(activation.name);
  return expr === null ? null : piecewiseOf(expr(activation.params));
}

/** Why a layer is none of a chain that is counted; null where it is one. */
function whyOutside(layer: Layer): string | null {
  switch (layer.kind) {
    case "add":
    case "concat":
      return "joins branches";
    case "conv":
    case "pool":
    case "globalpool":
      return "looks through windows";
    case "batchnorm":
    case "layernorm":
    case "contrastnorm":
      return "normalises";
    case "embedding":
      return "stands for labels";
    case "dense":
    case "activation":
    case "flatten":
    case "reshape":
    case "dropout":
      return null;
    default:
      return layer satisfies never;
  }
}

function activationsOf(layer: Layer): readonly Activation[] {
  if (layer.kind === "activation") return [layer.activation];
  return layer.kind === "dense" ? layer.groups.map((group) => group.activation) : [];
}

/** Why layers are no chain of affine maps and piecewise-linear functions; null where they are. The last activation may bend: see Note [Output layer]. */
export function whyNotPiecewise(layers: readonly Layer[]): string | null {
  for (const layer of layers) {
    const outside = whyOutside(layer);
    if (outside !== null) return `layer ${layer.name} ${outside}, and its regions are not counted`;
  }
  const last = layers.findLast((layer) => activationsOf(layer).length > 0);
  for (const layer of layers) {
    const bent = layer === last ? undefined : activationsOf(layer).find((activation) => piecesOf(activation) === null);
    if (bent !== undefined) return `${bent.name} in layer ${layer.name} is not piecewise linear`;
  }
  return null;
}

/** Why there are too many inputs to count regions over; null where there are not. */
export function whyTooWide(name: string, inputs: number): string | null {
  return inputs > 2 ? `regions are counted for one or two inputs, and ${name} has ${inputs}` : null;
}

/** Says of expectations of `regions` that nothing can judge why that is (NN609). */
export function judgeRegions(context: Context, inputs: number, layers: readonly Layer[], expects: readonly ExpectGroup[]): void {
  const lines = expects.flatMap((group) => group.expectations.filter((line) => line.kind === "quantity" && line.quantity === "regions"));
  if (lines.length === 0) return;
  const why = whyTooWide(context.file.models[0]?.name.text ?? "the network", inputs) ?? whyNotPiecewise(layers);
  for (const line of why === null ? [] : lines) report(context, diagnose("NN609", { span: line.span }, { why: why ?? "" }));
}
