/** How a network ends: which neurons give the outputs, through which activations, and where they can lie. */
import type { Interval } from "../base/interval.js";
import type { Span } from "../base/source.js";
import type { Activation } from "./model.js";
import type { CheckedLayer, CheckedNetwork } from "./network.js";
import { rowOf } from "./vocabulary.js";

/** Neurons in a row that share an activation; null where the network has none, so that inputs come out as they are. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly activation: Activation | null;
  readonly range: Interval;
}

/** The end of a network, as outputs, loss and targets see it. */
export interface Ending {
  /** The layer that decides the range: the last one that is neither dropout nor flatten. */
  readonly layer: CheckedLayer;
  readonly runs: readonly Run[];
  /** Neurons, all sizes multiplied; null behind a hole. */
  readonly width: number | null;
  /** The shape is one row of numbers. */
  readonly flat: boolean;
  /** The layer and all after it are without mistakes. */
  readonly sound: boolean;
  readonly span: Span;
}

/** The ending of a network; null when nothing of the end is known. */
export function endingOf(network: CheckedNetwork): Ending | null {
  const last = network.layers.at(-1);
  if (last === undefined || !network.whole) return null;
  let at = network.layers.length - 1;
  while (at > 0 && ["dropout", "flatten", "reshape"].includes(network.layers[at]?.layer.kind ?? "")) at -= 1;
  const layer = network.layers[at] ?? last;
  const width = last.output === null ? null : last.output.reduce((total, size) => total * size, 1);
  return {
    layer,
    runs: runsOf(layer, width ?? 0),
    width,
    flat: last.output === null || last.output.length === 1,
    sound: network.layers.slice(at).every((each) => each.sound),
    span: layer.layer.span,
  };
}

function runsOf({ layer }: CheckedLayer, width: number): readonly Run[] {
  if (layer.kind === "activation") return [{ start: 0, end: width, activation: layer.activation, range: layer.range }];
  if (!("groups" in layer)) return [{ start: 0, end: width, activation: null, range: layer.range }];
  const [only, second] = layer.groups;
  if (only !== undefined && second === undefined) return [{ start: 0, end: width, activation: only.activation, range: rowOf(only.activation).range(only.activation.params) }];
  const places = layer.output.slice(0, -1).reduce((product, size) => product * size, 1);
  let start = 0;
  return Array.from({ length: places }, () => layer.groups).flat().map(({ count, activation }) => {
    const run = { start, end: start + count, activation, range: rowOf(activation).range(activation.params) };
    start += count;
    return run;
  });
}
