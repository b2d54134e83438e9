/** What was raced, as Markdown: a table for each workload with ratios to ours, and whether targets were reached. */
import { median, scaled, short, spread, table } from "./figures.mjs";

/** Rows a second of each round, by the clock or by processor time. */
export const ratesOf = (one, clock) => one.rounds.map((round) => (1000 * round.rows) / round[clock]);

const isMeasured = (one) => one.failed === undefined && one.rounds.length > 0 && one.differs !== true;

/** Ratios of the same rounds: ours over theirs. */
const ratios = (ours, theirs, clock) => ratesOf(ours, clock).map((rate, i) => rate / ratesOf(theirs, clock)[i]);

function workOf(one) {
  if (one.failed !== undefined) return `not raced: ${one.failed}`;
  if (one.differs === true) return `DIFFERS: its loss is ${one.apart.toExponential(1)} away`;
  if (one.loss === null && one.other === undefined) return "other work: sigmoid everywhere";
  if (one.other !== undefined) return `other work: ${one.other}`;
  return one.apart === undefined ? "not compared" : `same (${one.apart < 1e-12 ? "0" : one.apart.toExponential(0)})`;
}

/** Which of ours the column of ratios speaks of. */
const reference = (entered) => entered.find((one) => one.ours && isMeasured(one));

/** One workload's table. */
export function raceTable(entered, mode, clock) {
  const first = reference(entered);
  const rows = entered.map((one) => {
    const rates = isMeasured(one) ? ratesOf(one, clock) : [];
    const figure = rates.length === 0 ? "–" : mode === "infer" ? spread(rates.map((rate) => 1e6 / rate)) : scaled(rates);
    const ratio = rates.length === 0 || first === undefined || one === first ? "–" : `${spread(ratios(first, one, clock))} ×`;
    return [one.title, figure, ratio, one.loss === null || one.loss === undefined ? "–" : one.loss.toPrecision(7), workOf(one), one.peak === undefined ? "–" : one.peak.toFixed(0)];
  });
  const unit = mode === "infer" ? "µs a row" : "samples/s";
  return table(["", `${unit}, median (least–most)`, `${first?.title ?? "ours"} is`, "loss", "work (loss apart)", "MiB at most"], rows);
}

/** Lines that say of each target whether it was reached. */
export function targetLines(targets, entered, clock) {
  const of = (key) => entered.find((one) => one.key === key && isMeasured(one));
  return targets.map(([key, against, least]) => {
    const title = (name) => entered.find((one) => one.key === name)?.title ?? name;
    const words = against === null ? `${scaled([least]).replace(/ \(.*\)/, "")} samples/s` : `${least} × ${title(against)}`;
    const ours = of(key);
    const theirs = against === null ? null : of(against);
    if (ours === undefined || theirs === undefined) return `- ${title(key)} at least ${words}: not measured`;
    const reached = median(theirs === null ? ratesOf(ours, clock) : ratios(ours, theirs, clock));
    const figure = theirs === null ? scaled([reached]).replace(/ \(.*\)/, "") : short(reached);
    return `- ${title(key)} at least ${words}: ${figure}, ${reached >= least ? "reached" : "**missed**"}`;
  });
}
