/** A column as readers, encoders and decoders need it: data only, apart from the rest of a manifest because commands that compile nothing use it. */
import type { Interval } from "../base/interval.js";
import { isSequence, shapeOf } from "../check/column-types.js";
import type { Column, Model } from "../check/model.js";
import { alphabets } from "../vocab/alphabets.js";
import type { ColumnManifest } from "../runtime/manifest.js";
import { lossRow } from "../vocab/losses.js";

/** The ends of an interval as a manifest writes them: null is infinite. */
export function bounds(interval: Interval): Pick<ColumnManifest, "low" | "high" | "lowOpen" | "highOpen"> {
  const end = (x: number): number | null => (Number.isFinite(x) ? x : null);
  return { low: end(interval.low), high: end(interval.high), lowOpen: interval.lowOpen, highOpen: interval.highOpen };
}

/** What holds every number. */
export const anything: Interval = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };

/** The inputs as readers and encoders need them. */
export function inputManifests(model: Model): readonly ColumnManifest[] {
  return model.inputs.map((column) => columnManifest(column, [0, 1], false));
}

/** The outputs: the loss says what their labels are to the network, the last activation whether it speaks of them in logarithms. */
export function outputManifests(model: Model): readonly ColumnManifest[] {
  const loss = model.train?.loss ?? null;
  const codes = loss === null ? ([0, 1] as const) : lossRow(loss.name).codes;
  const logs = endsInLogs(model);
  return model.outputs.map((column) => columnManifest(column, codes, logs));
}

function endsInLogs(model: Model): boolean {
  const last = model.layers.findLast((layer) => layer.kind === "dense" || layer.kind === "activation");
  const activation = last?.kind === "dense" ? last.groups[0]?.activation : last?.kind === "activation" ? last.activation : undefined;
  return activation?.name === "log_softmax";
}

/** A column as readers, encoders and decoders need it. */
function columnManifest(column: Column, codes: ColumnManifest["codes"], logs: boolean): ColumnManifest {
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
    codes,
    logs,
    columns: column.from.map((from) => ("header" in from ? from.header : "index" in from ? from.index : ([from.first, from.last] as const))),
  };
}
