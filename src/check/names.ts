/** Names as such: unknown ones with the nearest that there is, ones that are declared twice, ranges of them, how they are listed. */
import type { Span } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import { listed, nearest } from "../diagnostic/suggest.js";
import type { Context } from "./context.js";
import { report } from "./context.js";

/** The most names, labels or positions that one range may stand for, and that all ranges of a file may come to. */
const LONGEST_RANGE = 65_536;
const ALL_RANGES = 1_000_000;
/** After so many findings nothing near is searched for any more, so that hostile text costs no time. */
const SEARCHED = 200;

/** True when a range of so many names may be written out; otherwise says so (NN208). */
export function mayWriteOut(context: Context, what: string, count: number, span: Span): boolean {
  context.tally.names += count <= LONGEST_RANGE ? count : 0;
  if (count <= LONGEST_RANGE && context.tally.names <= ALL_RANGES) return true;
  const [whole, limit] = count > LONGEST_RANGE ? [`${what} stands for ${shown(count)} names`, LONGEST_RANGE] : [`with ${what} the ranges of this file stand for ${shown(context.tally.names)} names`, ALL_RANGES];
  report(context, diagnose("NN208", { span }, { what: whole, limit: shown(limit) }));
  return false;
}

/** A whole number as people write it, with separators up to the size where digits stop telling anything. */
export function shown(n: number): string {
  return Math.abs(n) < 1e15 ? n.toLocaleString("en-US") : String(n);
}

/** The nearest of some candidates and their list, for help lines. */
export function suggestions(context: Context, name: string, candidates: Iterable<string>): { readonly nearest: string | null; readonly list: string } {
  if (context.found.length >= SEARCHED) return { nearest: null, list: "others" };
  const all = [...candidates];
  return { nearest: nearest(name, all), list: listed(all) };
}

/** Says that there is no such name (NN101), with the nearest of the candidates and the list of them. */
export function unknownName(context: Context, what: string, name: string, span: Span, candidates: Iterable<string>): void {
  report(context, diagnose("NN101", { span }, { what, name, ...suggestions(context, name, candidates) }));
}

/** Says that there is no such option (NN102). */
export function unknownOption(context: Context, of: string, option: string, span: Span, candidates: Iterable<string>): void {
  report(context, diagnose("NN102", { span }, { option, of, ...suggestions(context, option, candidates) }));
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

/** Writes out a range of names, counted by the number at their end: V1..V60, x01..x12; null when it is none, which is said. */
export function countNames(context: Context, from: string, to: string, span: Span): readonly string[] | null {
  const refuse = (why: string): null => {
    report(context, diagnose("NN216", { span }, { what: `the range ${from}..${to}`, why }));
    return null;
  };
  const first = /^(.*?)(\d{1,9})$/su.exec(from);
  const last = /^(.*?)(\d{1,9})$/su.exec(to);
  const [low, high] = [first?.[2], last?.[2]];
  if (low === undefined || high === undefined || first?.[1] !== last?.[1]) return refuse("both ends must be the same word with a number at its end");
  const count = Number(high) - Number(low) + 1;
  if (count < 1) return refuse(`${from} comes after ${to}`);
  if (!mayWriteOut(context, `${from}..${to}`, count, span)) return null;
  const width = low.startsWith("0") ? low.length : 0;
  return Array.from({ length: count }, (_, i) => `${first?.[1] ?? ""}${String(Number(low) + i).padStart(width, "0")}`);
}

/** `1 row`, `12,000 rows`. */
export function counted(n: number, one: string): string {
  return `${shown(n)} ${one}${n === 1 ? "" : "s"}`;
}
