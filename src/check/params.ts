/**
 * Parameters and constants: their names, kinds, domains and values, `--set` included, which is judged like a default.
 * They are bound before anything else is read; how they are used is known only at the end (`finishParams`).
 */
import type { Interval } from "../base/interval.js";
import { printInterval } from "../base/interval.js";
import type { Span } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import type { Binding, Context } from "./context.js";
import { errorsOf, report } from "./context.js";
import type { Parameter, Setting } from "./model.js";
import { declare, unknownName } from "./names.js";
import { describe, follow, judgeNumber, numberOf, readInterval, RESERVED, wrongKind } from "./values.js";
import { hasWord, wordsOf } from "./vocabulary.js";

const KINDS = ["int", "real", "bool", "activation", "loss"] as const;
type Kind = (typeof KINDS)[number];

/** A parameter before it is known how it is used. */
export type ParamDraft = Omit<Parameter, "runtime">;

/** Binds all constants and parameters; `set` has the overrides of the command line. */
export function bindParams(context: Context, set: ReadonlyMap<string, string>): readonly ParamDraft[] {
  const seen = new Map<string, Span>();
  for (const each of context.file.consts) if (acceptName(context, seen, "constant", each.name)) bind(context, "constant", each.name, each.value);
  resolveConstants(context);
  const drafts = context.file.params.flatMap((each): readonly ParamDraft[] => {
    if (!acceptName(context, seen, "parameter", each.name)) return [];
    const draft = readParam(context, each, set.get(each.name.text) ?? null);
    // A parameter that could not be read is bound to a hole, so that its uses are no further mistakes.
    bind(context, "parameter", each.name, draft === null ? { kind: "hole", span: each.span } : asValue(draft));
    return draft === null ? [] : [draft];
  });
  const names = context.file.params.map((each) => each.name.text);
  for (const name of set.keys()) if (!names.includes(name)) unknownSet(context, name, names);
  return drafts;
}

function unknownSet(context: Context, name: string, names: readonly string[]): void {
  const before = context.found.length;
  unknownName(context, "parameter", name, { source: context.file.source, start: 0, end: 0 }, names);
  // The mistake is in the command, not in the spec: it has no place there.
  context.found.push(...context.found.splice(before).map((each) => ({ ...each, span: null })));
}

function acceptName(context: Context, seen: Map<string, Span>, what: string, name: Ast.Name): boolean {
  if (name.text === "") return false;
  if (RESERVED.has(name.text)) {
    report(context, diagnose("NN114", { span: name.span }, { name: name.text, why: "is a value of its own", help: "choose another name" }));
    return false;
  }
  return declare(context, seen, what, name.text, name.span);
}

function bind(context: Context, what: Binding["what"], name: Ast.Name, value: Ast.Value): void {
  context.bindings.set(name.text, { what, name: name.text, value, span: name.span, uses: new Set() });
}

/** Gives constants that name constants the value at the end of the chain, each link visited once; a circle is said and has none. */
function resolveConstants(context: Context): void {
  const done = new Set<string>();
  for (const declared of context.file.consts) {
    const path: Binding[] = [];
    const onPath = new Map<string, number>();
    let at = context.bindings.get(declared.name.text);
    let value: Ast.Value | null = null;
    while (at !== undefined && value === null) {
      const circle = onPath.get(at.name);
      if (circle !== undefined) {
        const [first, ...others] = path.slice(circle);
        const related = others.map(({ span }) => ({ span, label: "on the way" }));
        if (first !== undefined) report(context, diagnose("NN115", { span: first.span, related }, { name: first.name }));
        value = { kind: "hole", span: at.span };
      } else if (done.has(at.name)) value = at.value;
      else {
        onPath.set(at.name, path.length);
        path.push(at);
        const next: Binding | undefined = at.value.kind === "word" ? context.bindings.get(at.value.text) : undefined;
        if (next === undefined) value = at.value;
        else next.uses.add("static");
        at = next;
      }
    }
    for (const each of path) {
      done.add(each.name);
      context.bindings.set(each.name, { ...each, value: value ?? each.value });
    }
  }
}

/** What values a parameter takes. */
export interface KindAndDomain {
  readonly kind: Kind;
  readonly domain: Parameter["domain"];
}

/** The kind and domain that a parameter of the file or of a block is declared with; null when they are wrong, which is said. */
export function kindAndDomain(context: Context, declared: Pick<Ast.Param, "name" | "type" | "domain">): KindAndDomain | null {
  const kind = KINDS.find((each) => each === declared.type.text);
  if (kind === undefined) {
    if (declared.type.text === "") return null;
    unknownName(context, "kind of parameter", declared.type.text, declared.type.span, KINDS);
    return null;
  }
  const domain = declared.domain === null ? null : readDomain(context, declared.domain, kind, declared.name.text);
  return domain === undefined ? null : { kind, domain };
}

function readParam(context: Context, declared: Ast.Param, override: string | null): ParamDraft | null {
  const known = kindAndDomain(context, declared);
  if (known === null) return null;
  const { kind, domain } = known;
  const read = judgeValue(context, `\`${declared.name.text}\``, declared.value, known);
  const value = override === null || read === null ? read : readOverride(context, declared, kind, domain, override);
  return value === null ? null : { name: declared.name.text, doc: declared.doc, kind, domain, value, span: declared.name.span };
}

/** The domain of a parameter; undefined when it is wrong, which was said. */
function readDomain(context: Context, value: Ast.Value, kind: Kind, name: string): Parameter["domain"] | undefined {
  if ((kind === "int" || kind === "real") && value.kind === "list") {
    wrongKind(context, `the domain of \`${name}\``, "an interval, such as `[1, 10]`", { value, span: value.span, param: null });
    return undefined;
  }
  if (kind === "int" || kind === "real") return readInterval(context, value, `the domain of \`${name}\``) ?? undefined;
  if (value.kind === "hole") return undefined;
  if (kind === "bool") {
    report(context, diagnose("NN116", { span: value.span }, { clause: "in", type: "a bool", why: "true and false are all there is", help: "remove the domain" }));
    return undefined;
  }
  if (value.kind !== "list") {
    wrongKind(context, `the domain of \`${name}\``, `words in braces, such as \`{ ${wordsOf(kind).slice(0, 2).join(", ")} }\``, { value, span: value.span, param: null });
    return undefined;
  }
  let sound = true;
  const words = value.items.flatMap((item): readonly string[] => {
    if (item.kind === "word" && hasWord(kind, item.text)) return [item.text];
    sound = false;
    if (item.kind === "word") unknownName(context, kind, item.text, item.span, wordsOf(kind));
    else if (item.kind !== "hole") wrongKind(context, `the domain of \`${name}\``, "words of the vocabulary", { value: item, span: item.span, param: null });
    return [];
  });
  return sound ? words : undefined;
}

/** A value for a parameter, judged by kind and domain; null when it does not fit, which is said, or is a hole. */
export function judgeValue(context: Context, what: string, given: Ast.Value, { kind, domain }: KindAndDomain): Parameter["value"] | null {
  if ((kind === "activation" || kind === "loss") && given.kind === "word" && !context.bindings.has(given.text)) {
    return judgeWord(context, kind, what, given.text, given.span, domain);
  }
  const found = follow(context, given, "static");
  if (found === null) return null;
  const { value, span } = found;
  if (kind === "int" || kind === "real") {
    if (value.kind === "number" && (value.unit === null || value.unit.name === "%")) {
      const number = numberOf(value);
      return judgeNumber(context, number, describe(value), span, { what, use: "static", domain: domain as Interval | null, integer: kind === "int", units: [] }) ? number : null;
    }
    if (value.kind === "number") report(context, diagnose("NN109", { span }, { what, unit: value.unit?.name ?? "", wanted: "a plain number" }));
    else wrongKind(context, what, kind === "int" ? "a whole number" : "a number", found);
    return null;
  }
  if (kind === "bool" && value.kind === "word" && (value.text === "true" || value.text === "false")) return value.text === "true";
  if (kind !== "bool" && value.kind === "word") return judgeWord(context, kind, what, value.text, span, domain);
  wrongKind(context, what, kind === "bool" ? "true or false" : `the name of ${kind === "loss" ? "a loss" : "an activation"}`, found);
  return null;
}

function judgeWord(context: Context, kind: "activation" | "loss", what: string, word: string, span: Span, domain: Parameter["domain"]): string | null {
  if (!wordsOf(kind).includes(word)) {
    unknownName(context, kind, word, span, wordsOf(kind));
    return null;
  }
  const words = domain as readonly string[] | null;
  if (words === null || words.includes(word)) return word;
  report(context, diagnose("NN401", { span }, { what, value: `\`${word}\``, domain: `{ ${words.join(", ")} }` }));
  return null;
}

/** The value of `--set NAME=TEXT`, judged as the default is. */
function readOverride(context: Context, declared: Ast.Param, kind: Kind, domain: Parameter["domain"], text: string): Parameter["value"] | null {
  const what = `\`${declared.name.text}\` of \`--set\``;
  const { span } = declared.name;
  const trimmed = text.trim();
  if (kind === "activation" || kind === "loss") return judgeWord(context, kind, what, trimmed, span, domain);
  if (kind === "bool") {
    if (trimmed === "true" || trimmed === "false") return trimmed === "true";
    report(context, diagnose("NN108", { span }, { what, wanted: "true or false", got: `\`${text}\`` }));
    return null;
  }
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)$/iu.exec(trimmed);
  if (match === null) {
    report(context, diagnose("NN108", { span }, { what, wanted: kind === "int" ? "a whole number" : "a number", got: `\`${text}\`` }));
    return null;
  }
  const number = numberOf({ kind: "number", value: Number(match[1]), raw: match[1] ?? "", unit: match[2] === "%" ? { name: "%", span } : null, span });
  return judgeNumber(context, number, trimmed, span, { what, use: "static", domain: domain as Interval | null, integer: kind === "int", units: [] }) ? number : null;
}

function asValue({ span, value }: ParamDraft): Ast.Value {
  return valueOf(value, span);
}

/** A parameter's value as the text that would write it. */
export function valueOf(value: Parameter["value"], span: Span): Ast.Value {
  if (typeof value === "number") return { kind: "number", value, unit: null, raw: String(value), span };
  return { kind: "word", text: String(value), unit: null, span };
}

/** The parameters with how they are used; unused ones, and unused constants, are said (NN113) unless other mistakes may hide a use. */
export function finishParams(context: Context, drafts: readonly ParamDraft[]): readonly Parameter[] {
  const whole = errorsOf(context) === 0 && context.file.holes.length === 0;
  for (const binding of whole ? context.bindings.values() : []) {
    if (binding.uses.size === 0) report(context, diagnose("NN113", { span: binding.span }, { what: binding.what, name: binding.name }));
  }
  return drafts.map((draft) => {
    const uses = context.bindings.get(draft.name)?.uses ?? new Set();
    const numeric = draft.kind === "int" || draft.kind === "real" || draft.kind === "bool";
    return { ...draft, runtime: numeric && uses.has("runtime") && !uses.has("static") };
  });
}

/** A setting whose parameter is fixed when compiling is a plain number. */
export function settle(setting: Setting, params: readonly Parameter[]): Setting {
  const runtime = params.some((each) => each.runtime && each.name === setting.param);
  return runtime ? setting : { value: setting.value, param: null };
}

/** A parameter's domain as people write it. */
export function printDomain(domain: Parameter["domain"]): string {
  if (domain === null) return "";
  return "low" in domain ? printInterval(domain) : `{ ${domain.join(", ")} }`;
}

