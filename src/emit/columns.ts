/** A column as readers, encoders and decoders need it: data only, apart from the rest of a manifest because commands that compile nothing use it. */
import type { Interval } from "../base/interval.js";
import { isSequence, shapeOf } from "../check/column-types.js";
import type { Column } from "../check/model.js";
import { alphabets } from "../vocab/alphabets.js";
import type { ColumnManifest } from "../runtime/manifest.js";

/** The ends of an interval as a manifest writes them: null is infinite. */
export function bounds(interval: Interval): Pick<ColumnManifest, "low" | "high" | "lowOpen" | "highOpen"> {
  const end = (x: number): number | null => (Number.isFinite(x) ? x : null);
  return { low: end(interval.low), high: end(interval.high), lowOpen: interval.lowOpen, highOpen: interval.highOpen };
}

/** What holds every number. */
export const anything: Interval = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };

/** A column as readers, encoders and decoders need it. */
export function columnManifest(column: Column): ColumnManifest {
  const { type, preparation } = column;
  const { missing, scale } = preparation;
  return {
    name: column.name,
    kind: type.kind,
    shape: shapeOf(type),
    width: column.width,
    offset: column.offset,
    labels: type.kind === "class" ? type.labels : isSequence(type) ? [...alphabets[type.kind].letters] : [],
    ...(isSequence(type) ? { ambiguous: alphabets[type.kind].ambiguous } : {}),
    numeric: type.kind === "class" && type.numeric,
    ...bounds(type.kind === "real" || type.kind === "int" ? type.interval : anything),
    missing: missing.kind === "value" ? { value: missing.value } : missing.kind,
    log: preparation.log,
    scale: scale.kind === "interval" ? { from: scale.from, to: scale.to } : scale.kind,
    codes: [0, 1],
    columns: column.from.map((from) => ("header" in from ? from.header : "index" in from ? from.index : ([from.first, from.last] as const))),
  };
}
