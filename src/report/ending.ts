/** The last words of a training: its loss curve, what stopped it, the metrics of every part, where the weights are. */
import type { Metrics } from "../train/index.js";
import { drawCurve } from "./curve.js";
import type { Ending } from "./epoch-lines.js";
import { metricText } from "./figures.js";
import { grouped } from "./inspect.js";

/** The lines that people read at the end of a training. */
export function endingLines(ending: Ending, losses: readonly number[]): readonly string[] {
  const { stopped, epochs, bestEpoch, metrics, weights, sha256 } = ending;
  const curve = drawCurve(losses);
  const best = bestEpoch === epochs ? "" : `, best epoch ${grouped(bestEpoch)}`;
  return [
    ...(curve.length === 0 ? [] : ["", "loss of training, by epochs", ...curve]),
    "",
    `stopped by  ${stopped} (after ${grouped(epochs)} ${epochs === 1 ? "epoch" : "epochs"}${best})`,
    ...metricTable(metrics),
    `weights     ${weights} (sha256 ${sha256.slice(0, 12)}…)`,
  ];
}

/** A line a part with each of its metrics; parts without rows are left out. */
export function metricTable(metrics: Readonly<Record<string, Metrics | null>>): readonly string[] {
  const order = ["train", "validation", "test"];
  const parts = Object.entries(metrics).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return parts.flatMap(([part, values]) => (values === null ? [] : [`${part.padEnd(11)} ${metricLine(values)}`]));
}

/** `loss 0.1234  accuracy 97.5%  …` */
export function metricLine(values: Metrics): string {
  return Object.entries(values).map(([name, value]) => `${name} ${metricText(name, value)}`).join("  ");
}
