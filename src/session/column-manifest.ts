/** From a checked column to the manifest that readers, encoders and generated code share. Spans and widths' reasons stay behind. */
import type { Interval } from "../base/interval.js";
import type { Column, Model } from "../check/model.js";
import type { ColumnManifest } from "../runtime/manifest.js";

const everything: Interval = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };

/** The manifest of a column; `codes` are what false and true are to the network. */
export function columnManifest(column: Column, codes: readonly [number, number] = [0, 1]): ColumnManifest {
  const { type, preparation } = column;
  const interval = type.kind === "real" || type.kind === "int" ? type.interval : everything;
  const { scale } = preparation;
  return {
    name: column.name,
    kind: type.kind,
    shape: type.kind === "real" ? type.shape : [],
    width: column.width,
    offset: column.offset,
    labels: type.kind === "class" ? type.labels : [],
    numeric: type.kind === "class" && type.numeric,
    low: Number.isFinite(interval.low) ? interval.low : null,
    high: Number.isFinite(interval.high) ? interval.high : null,
    lowOpen: interval.lowOpen,
    highOpen: interval.highOpen,
    missing: preparation.missing.kind === "value" ? { value: preparation.missing.value } : preparation.missing.kind,
    log: preparation.log,
    scale: scale.kind === "interval" ? { from: scale.from, to: scale.to } : scale.kind,
    codes,
    columns: column.from.map((from) => ("header" in from ? from.header : from.index)),
  };
}

/** The codes of booleans: −1 and +1 under a hinge loss, 0 and 1 otherwise. */
export function boolCodes(model: Model): readonly [number, number] {
  const loss: string | undefined = model.train?.loss?.name;
  return loss === "hinge" ? [-1, 1] : [0, 1];
}

/** The manifests of all inputs, then all outputs: the order of inline rows. */
export function columnManifests(model: Model): readonly ColumnManifest[] {
  const codes = boolCodes(model);
  return [...model.inputs, ...model.outputs].map((column) => columnManifest(column, codes));
}
