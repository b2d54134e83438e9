/**
 * `@allow` and `@slow`. An allowed warning or lint is silenced inside the declaration; one that silences nothing is said,
 * by the stage that would have raised it. Errors cannot be allowed.
 */
import type { Span } from "../base/source.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { catalog, diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import type { Allow } from "./model.js";
import { unknownName } from "./names.js";
import { describe } from "./values.js";

/** What annotations stand before. */
interface Annotated {
  readonly annotations: readonly Ast.Annotation[];
  readonly scope: Span;
  readonly takesSlow: boolean;
}

/** The annotations of a file, judged. */
export interface Annotations {
  readonly allows: readonly Allow[];
  /** The reason of `@slow` before a block or before the model; null without. */
  readonly slow: (block: Ast.ExpectBlock) => string | null;
}

function annotated(file: Ast.File): readonly Annotated[] {
  const plain = [...file.consts, ...file.params, ...file.columns, ...file.data, ...file.networks, ...file.blocks, ...file.trains];
  const statements = [...file.networks, ...file.blocks].flatMap((each) => each.statements);
  return [
    ...file.models.map((model) => ({ annotations: model.annotations, scope: file.span, takesSlow: true })),
    ...file.expects.map((expect) => ({ annotations: expect.annotations, scope: expect.span, takesSlow: true })),
    ...plain.map((each) => ({ annotations: each.annotations, scope: each.span, takesSlow: false })),
    ...statements.flatMap((each) => (each.kind === "hole" ? [] : [{ annotations: each.annotations, scope: each.span, takesSlow: false }])),
  ];
}

/** Reads all annotations. */
export function readAnnotations(context: Context): Annotations {
  const allows: Allow[] = [];
  const slow = new Map<Span, string>();
  for (const { annotations, scope, takesSlow } of annotated(context.file)) {
    for (const annotation of annotations) {
      if (annotation.name.text === "allow") {
        const allow = readAllow(context, annotation, scope);
        if (allow !== null) allows.push(allow);
      } else if (annotation.name.text === "slow") {
        const reason = readSlow(context, annotation, takesSlow);
        if (reason !== null) slow.set(scope, reason);
      } else if (annotation.name.text !== "") unknownName(context, "annotation", annotation.name.text, annotation.name.span, ["allow", "slow"]);
    }
  }
  return { allows, slow: (block) => slow.get(block.span) ?? slow.get(context.file.span) ?? null };
}

function refuse(context: Context, span: Span, what: string, help: string): null {
  report(context, diagnose("NN117", { span }, { what, help }));
  return null;
}

function readAllow(context: Context, annotation: Ast.Annotation, scope: Span): Allow | null {
  const [code, reason, extra] = annotation.args.map((argument) => argument.value);
  const example = 'write `@allow(NN405, "the reason")`';
  if (code?.kind === "hole" || reason?.kind === "hole") return null;
  if (code === undefined || code.kind !== "word") return refuse(context, code?.span ?? annotation.span, code === undefined ? "`@allow` needs a code and a reason" : `\`@allow\` takes the code of a diagnostic, not ${describe(code)}`, example);
  const rows: Readonly<Record<string, { readonly severity: string }>> = catalog;
  const row = Object.hasOwn(rows, code.text) ? rows[code.text] : undefined;
  if (row === undefined) {
    const candidates = Object.keys(rows).filter((each) => rows[each]?.severity !== "error");
    unknownName(context, "warning or lint", code.text, code.span, candidates.sort());
    return null;
  }
  if (row.severity === "error") return refuse(context, code.span, `${code.text} is an error, and errors cannot be allowed`, "mend its cause, and remove the annotation");
  if (reason === undefined) return refuse(context, annotation.span, "`@allow` needs a reason", `write \`@allow(${code.text}, "the reason")\``);
  if (reason.kind !== "text" || reason.text.trim() === "") return refuse(context, reason.span, "the reason of `@allow` is a text in quotes that says something", `write \`@allow(${code.text}, "the reason")\``);
  if (extra !== undefined) return refuse(context, annotation.span, "`@allow` takes a code and a reason, nothing more", "use one `@allow` for each code");
  return { code: code.text, reason: reason.text, scope, span: annotation.span };
}

function readSlow(context: Context, annotation: Ast.Annotation, taken: boolean): string | null {
  if (!taken) return refuse(context, annotation.span, "`@slow` stands before `expect`, or before `model` for all of them", "move it there");
  const [reason, extra] = annotation.args.map((argument) => argument.value);
  if (reason?.kind === "hole") return null;
  if (reason === undefined || reason.kind !== "text" || reason.text.trim() === "" || extra !== undefined) return refuse(context, reason?.span ?? annotation.span, "`@slow` needs a reason in quotes", 'write `@slow("trains for minutes")`');
  return reason.text;
}

/** True when a span lies in a scope. */
function liesIn(span: Span, scope: Span): boolean {
  return span.source === scope.source && span.start >= scope.start && span.end <= scope.end;
}

/** Things by the code and the file that they belong to. */
function grouped<T extends { readonly code: string }>(all: readonly T[], spanOf: (one: T) => Span | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each.code, spanOf(each));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

function keyOf(code: string, span: Span | null): string {
  return `${code} ${span?.source.path ?? ""}`;
}

/** Without those that say the same of the same place: a block's mistake is one, however often it is called. */
export function distinct(found: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map<Span["source"], Set<string>>();
  return found.filter(({ code, message, span }) => {
    if (span === null) return true;
    const key = `${code} ${span.start} ${span.end} ${message}`;
    const own = seen.get(span.source) ?? new Set();
    seen.set(span.source, own);
    return !own.has(key) && own.add(key).size > 0;
  });
}

/** The widest scopes of some allows, in order: scopes are nested or apart, so that each place lies in one at most. */
function widest(allows: readonly Allow[]): readonly Span[] {
  const scopes = allows.map((allow) => allow.scope).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return scopes.filter((scope) => {
    if (scope.end <= end) return false;
    end = scope.end;
    return true;
  });
}

/** How many of some spans in order start before an offset. */
function startingBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The diagnostics that no `@allow` silences. Stages that find warnings after checking call it too. */
export function withoutAllowed(found: readonly Diagnostic[], allows: readonly Allow[]): readonly Diagnostic[] {
  const scopes = new Map([...grouped(allows, (allow) => allow.scope)].map(([key, own]) => [key, widest(own)]));
  return found.filter(({ code, severity, span }) => {
    const own = scopes.get(keyOf(code, span));
    if (own === undefined || severity === "error" || span === null) return true;
    const scope = own[startingBefore(own, span.start + 1) - 1];
    return scope === undefined || !liesIn(span, scope);
  });
}

/** Warnings (NN112) for allows of `codes`, all of which were looked for, that silence none of `found`. */
export function unusedAllows(found: readonly Diagnostic[], allows: readonly Allow[], codes: ReadonlySet<string>): readonly Diagnostic[] {
  const places = new Map([...grouped(found, ({ span }) => span)].map(([key, own]) => [key, own.flatMap(({ span }) => (span === null ? [] : [span])).sort((a, b) => a.start - b.start)]));
  const unused = allows.filter((allow) => {
    const own = places.get(keyOf(allow.code, allow.scope)) ?? [];
    const first = own[startingBefore(own, allow.scope.start)];
    return codes.has(allow.code) && (first === undefined || !liesIn(first, allow.scope));
  });
  return unused.map((allow) => diagnose("NN112", { span: allow.span, fix: { title: "remove it", edits: [{ span: allow.span, text: "" }] } }, { code: allow.code }));
}
