/** Names as such: unknown ones with the nearest that there is, ones that are declared twice, ranges of them, how they are listed. */
import type { Span } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import { listed, nearest } from "../diagnostic/suggest.js";
import type { Context } from "./context.js";
import { report } from "./context.js";

/** The most names, labels or positions that one range may stand for. */
export const LONGEST_RANGE = 65_536;

/** Says that there is no such name (NN101), with the nearest of the candidates and the list of them. */
export function unknownName(context: Context, what: string, name: string, span: Span, candidates: Iterable<string>): void {
  const all = [...candidates];
  report(context, diagnose("NN101", { span }, { what, name, nearest: nearest(name, all), list: listed(all) }));
}

/** Says that there is no such option (NN102). */
export function unknownOption(context: Context, of: string, option: string, span: Span, candidates: Iterable<string>): void {
  const all = [...candidates];
  report(context, diagnose("NN102", { span }, { option, of, nearest: nearest(option, all), list: listed(all) }));
}

/** Keeps the first of a name in `seen`; says of a second that it is one (NN103), and returns false. */
export function declare(context: Context, seen: Map<string, Span>, what: string, name: string, span: Span): boolean {
  const first = seen.get(name);
  if (first === undefined) {
    seen.set(name, span);
    return true;
  }
  report(context, diagnose("NN103", { span, related: [{ span: first, label: "the first" }] }, { what, name }));
  return false;
}

/** Says that a statement that may stand once stands again (NN103). */
export function onceOnly(context: Context, what: string, first: Span, second: Span): void {
  report(context, diagnose("NN103", { span: second, related: [{ span: first, label: "the first" }] }, { what, name: "" }));
}

/** A range of names counted by the number at their end: V1..V60, x01..x12; why it is none otherwise. */
export function countNames(from: string, to: string): readonly string[] | { readonly why: string; readonly tooMany: number | null } {
  const first = /^(.*?)(\d{1,9})$/su.exec(from);
  const last = /^(.*?)(\d{1,9})$/su.exec(to);
  const [low, high] = [first?.[2], last?.[2]];
  if (low === undefined || high === undefined || first?.[1] !== last?.[1]) return { why: "both ends must be the same word with a number at its end", tooMany: null };
  const count = Number(high) - Number(low) + 1;
  if (count < 1) return { why: `${from} comes after ${to}`, tooMany: null };
  if (count > LONGEST_RANGE) return { why: "too many", tooMany: count };
  const width = low.startsWith("0") ? low.length : 0;
  return Array.from({ length: count }, (_, i) => `${first?.[1] ?? ""}${String(Number(low) + i).padStart(width, "0")}`);
}

/** Says why a range of names is none. */
export function refuseRange(context: Context, range: string, reason: { readonly why: string; readonly tooMany: number | null }, span: Span): void {
  if (reason.tooMany === null) report(context, diagnose("NN216", { span }, { what: `the range ${range}`, why: reason.why }));
  else report(context, diagnose("NN208", { span }, { what: `${range} stands for ${reason.tooMany.toLocaleString("en-US")} names`, limit: LONGEST_RANGE.toLocaleString("en-US") }));
}

/** `1 row`, `12,000 rows`. */
export function counted(n: number, one: string): string {
  return `${n.toLocaleString("en-US")} ${one}${n === 1 ? "" : "s"}`;
}
