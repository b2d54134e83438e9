/**
 * Values as the spec writes them, followed through constants and parameters to what they stand for, and read as what a
 * place takes: a number in a domain, a size, a word. Nothing is converted in silence; what does not fit is said once.
 */
import type { Interval } from "../base/interval.js";
import { contains, printInterval } from "../base/interval.js";
import type { Span } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import type { Context, Use } from "./context.js";
import { report } from "./context.js";
import { shown, unknownName } from "./names.js";

/** The largest size of anything: the limit of parameters, and no layer or column can be larger. */
export const LARGEST_SIZE = 100_000_000;

/** Words that are values themselves and never names. */
export const RESERVED: ReadonlySet<string> = new Set(["true", "false", "all", "inf"]);

/** A value behind its names. `span` is the place of use; `param` the parameter that it came through, if any; `unit` the one written on the name. */
export interface Followed {
  readonly value: Exclude<Ast.Value, Ast.Hole>;
  readonly span: Span;
  readonly param: string | null;
  readonly unit: Ast.Unit | null;
}

/** Follows names of constants and parameters to a value, noting the use; null for a hole, which has been spoken of. */
export function follow(context: Context, value: Ast.Value, use: Use): Followed | null {
  let at = value;
  let param: string | null = null;
  const unit = value.kind === "word" ? value.unit : null;
  const seen = new Set<string>();
  while (at.kind === "word") {
    const binding = context.bindings.get(at.text);
    if (binding === undefined) break;
    if (seen.has(binding.name)) return null;
    seen.add(binding.name);
    binding.uses.add(use);
    if (binding.what === "parameter") param = binding.name;
    at = binding.value;
  }
  return at.kind === "hole" ? null : { value: at, span: value.span, param, unit };
}

/** A value in words, for "takes a number, not …". */
export function describe(value: Exclude<Ast.Value, Ast.Hole>): string {
  switch (value.kind) {
    case "number":
      return `${value.raw}${value.unit === null ? "" : value.unit.name === "%" ? "%" : ` ${value.unit.name}`}`;
    case "text":
      return "a text";
    case "word":
      return `\`${value.text}\``;
    case "call":
      return `\`${value.callee.text}(…)\``;
    case "list":
      return "a list";
    case "interval":
      return "an interval";
    case "range":
      return "a range";
    case "size":
      return "a size";
    default:
      value satisfies never;
      return "something else";
  }
}

/** What a place takes that takes a number. */
export interface NumberPlace {
  /** With its owner, for messages: "`rate` of `sgd`". */
  readonly what: string;
  readonly use: Use;
  readonly domain: Interval | null;
  readonly integer: boolean;
  /** Units that it may carry, in the singular: `%` (always divided by 100), `epoch`, `row`. */
  readonly units: readonly string[];
}

/** A number that was read. `unit` is its unit in the singular. */
export interface NumberRead {
  readonly value: number;
  readonly param: string | null;
  readonly unit: string | null;
  readonly span: Span;
}

/** `epochs` and `epoch` are one unit. */
function singular(unit: string): string {
  return unit.length > 1 && unit.endsWith("s") ? unit.slice(0, -1) : unit;
}

/** The value of a number with `%` divided by 100 in decimal, so that 0.1% is exactly the number 0.001. */
export function numberOf(value: Ast.NumberValue): number {
  if (value.unit?.name !== "%") return value.value;
  const shifted = Number(`${value.raw}e-2`);
  return Number.isNaN(shifted) ? value.value / 100 : shifted;
}

/** Says that a place takes another kind of value: NN101 for a word that stands for nothing, else NN108. */
export function wrongKind(context: Context, what: string, wanted: string, got: Pick<Followed, "value" | "span" | "param">): void {
  if (got.value.kind === "word" && !RESERVED.has(got.value.text) && got.param === null) {
    unknownName(context, "parameter or constant", got.value.text, got.span, context.bindings.keys());
    return;
  }
  report(context, diagnose("NN108", { span: got.span }, { what, wanted, got: describe(got.value) }));
}

/** Reads a number; null when it is none or outside its domain, which is then said. */
export function readNumber(context: Context, value: Ast.Value, place: NumberPlace): NumberRead | null {
  const found = follow(context, value, place.use);
  if (found === null) return null;
  if (found.value.kind !== "number") {
    wrongKind(context, place.what, place.integer ? "a whole number" : "a number", found);
    return null;
  }
  const written = found.unit ?? found.value.unit;
  const unit = written === null ? null : singular(written.name);
  if (unit !== null && !place.units.includes(unit)) {
    report(context, diagnose("NN109", { span: found.span }, { what: place.what, unit: written?.name ?? "", wanted: unitsInWords(place.units) }));
    return null;
  }
  const number = numberOf(found.value);
  if (!judgeNumber(context, number, describe(found.value), found.span, place)) return null;
  return { value: number === 0 ? 0 : number, param: found.param, unit, span: found.span };
}

/** The units of a place, as they may be written. */
export function unitsInWords(units: readonly string[]): string {
  return units.length === 0 ? "a plain number" : units.map((each) => (each === "%" || each === "deg" || each.endsWith("B") ? `\`${each}\`` : `\`${each}s\``)).join(" or ");
}

/** A domain as people read it: the last number that a double counts is 2^53. */
function domainInWords(domain: Interval): string {
  return domain.high === Number.MAX_SAFE_INTEGER ? `${domain.lowOpen ? "(" : "["}${domain.low}, 2^53)` : printInterval(domain);
}

/** True of a number that was likely meant in percent: 50 for a share, not 1.5. */
function isPercent(number: number, { domain, units }: NumberPlace): boolean {
  return domain !== null && domain.high === 1 && number >= 5 && units.includes("%") && contains(domain, number / 100);
}

/** True when a number fits its place; otherwise says why not. */
export function judgeNumber(context: Context, number: number, shown: string, span: Span | null, place: NumberPlace): boolean {
  if (!Number.isFinite(number)) {
    report(context, diagnose("NN108", { span }, { what: place.what, wanted: "a finite number", got: shown }));
    return false;
  }
  if (place.integer && !Number.isInteger(number)) {
    report(context, diagnose("NN108", { span }, { what: place.what, wanted: "a whole number", got: shown }));
    return false;
  }
  if (place.domain === null || contains(place.domain, number)) return true;
  report(context, diagnose("NN401", { span }, { what: place.what, value: shown, domain: domainInWords(place.domain), percent: isPercent(number, place) ? `${number}%` : null }));
  return false;
}

/** Reads a size: a whole number from 1 to the limit, always part of the shape. */
export function readSize(context: Context, value: Ast.Value, what: string): NumberRead | null {
  const found = follow(context, value, "static");
  if (found === null) return null;
  if (found.value.kind !== "number") {
    wrongKind(context, what, "a whole number", found);
    return null;
  }
  const number = found.value.value;
  if (found.value.unit !== null) report(context, diagnose("NN109", { span: found.span }, { what, unit: found.value.unit.name, wanted: "a plain number" }));
  else if (!(number >= 1) || (!Number.isInteger(number) && Number.isFinite(number))) {
    report(context, diagnose("NN209", { span: found.span }, { what, value: Object.is(number, -0) ? "-0" : describe(found.value) }));
  } else if (number > LARGEST_SIZE) {
    report(context, diagnose("NN208", { span: found.span }, { what: `${what} is ${shown(number)}`, limit: shown(LARGEST_SIZE) }));
  } else return { value: number, param: found.param, unit: null, span: found.span };
  return null;
}

/** Reads true or false. */
export function readBool(context: Context, value: Ast.Value, what: string): boolean | null {
  const found = follow(context, value, "static");
  if (found === null) return null;
  if (found.value.kind === "word" && (found.value.text === "true" || found.value.text === "false")) return found.value.text === "true";
  if (found.value.kind === "word") report(context, diagnose("NN108", { span: found.span }, { what, wanted: "true or false", got: describe(found.value) }));
  else wrongKind(context, what, "true or false", found);
  return null;
}

/** Reads a quoted text. */
export function readText(context: Context, value: Ast.Value, what: string): string | null {
  const found = follow(context, value, "static");
  if (found === null) return null;
  if (found.value.kind === "text") return found.value.text;
  wrongKind(context, what, "a text in quotes", found);
  return null;
}

/** Reads an interval; its ends may be names and `inf`. An empty one is said (NN216). */
export function readInterval(context: Context, value: Ast.Value, what: string): Interval | null {
  const found = follow(context, value, "static");
  if (found === null) return null;
  if (found.value.kind === "list" && found.value.items.length === 2) {
    const [low, high] = found.value.items as readonly [Ast.Value, Ast.Value];
    return readInterval(context, { kind: "interval", low, high, lowOpen: false, highOpen: false, span: found.span }, what);
  }
  if (found.value.kind !== "interval") {
    wrongKind(context, what, "an interval such as `[0, 1]`", found);
    return null;
  }
  const low = readBound(context, found.value.low, what);
  const high = readBound(context, found.value.high, what);
  if (low === null || high === null) return null;
  const read: Interval = { low, high, lowOpen: found.value.lowOpen || low === -Infinity, highOpen: found.value.highOpen || high === Infinity };
  const empty = low > high ? `${low} is above ${high}` : low === high && (read.lowOpen || read.highOpen) ? `its only point ${low} is left out` : null;
  if (empty === null) return read;
  report(context, diagnose("NN216", { span: found.span }, { what, why: empty }));
  return null;
}

function readBound(context: Context, value: Ast.Value, what: string): number | null {
  if (value.kind === "number" && (value.raw === "inf" || value.raw === "-inf")) return value.value;
  return readNumber(context, value, { what: `an end of ${what}`, use: "static", domain: null, integer: false, units: ["%"] })?.value ?? null;
}
