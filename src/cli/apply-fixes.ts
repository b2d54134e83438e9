/**
 * Applies the machine-applicable fixes of a spec in memory: round after round, since one fix may make room for another,
 * until none is left. A fix is applied whole or not at all, and a round that would bring new errors is given up.
 */
import { lineStarts, positionAt } from "../base/source.js";
import type { Span } from "../base/source.js";
import type { Diagnostic, Fix } from "../diagnostic/diagnostic.js";
import type { Host } from "../host/host.js";
import type { OpenedSpec, SpecOptions } from "../session/spec.js";
import { openSpec } from "../session/spec.js";

/** A fix that was applied: `place` is path, line and column in the text that it was applied to. */
export interface AppliedFix {
  readonly code: string;
  readonly title: string;
  readonly place: string;
}

/** New texts by path, and what was done to get there. */
export interface FixedFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly applied: readonly AppliedFix[];
}

/** More rounds than any honest spec needs: a pair of fixes that undo each other ends here. */
const ROUNDS = 20;

/** Fixes the spec at `path` and what it uses; writes nothing. */
export function applyFixes(host: Host, path: string, options: SpecOptions): FixedFiles {
  const applied: AppliedFix[] = [];
  let files: ReadonlyMap<string, string> = new Map();
  let opened = openSpec(host, path, options);
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = choose(opened.diagnostics);
    if (chosen.length === 0) break;
    const next = edit(files, chosen);
    const reopened = openSpec(over(host, next), path, options);
    if (errors(reopened) > errors(opened)) break;
    applied.push(...chosen.map(({ diagnostic, fix }): AppliedFix => ({ code: diagnostic.code, title: fix.title, place: placeOf(diagnostic.span ?? fix.edits[0]?.span ?? null) })));
    [files, opened] = [next, reopened];
  }
  return { files, applied };
}

function errors({ diagnostics }: OpenedSpec): number {
  return diagnostics.filter(({ severity }) => severity === "error").length;
}

function placeOf(span: Span | null): string {
  if (span === null) return "the spec";
  const { line, column } = positionAt(span.start, lineStarts(span.source.text));
  return `${span.source.path}:${line}:${column}`;
}

interface Chosen {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** The fixes that can be applied together: the first of those that overlap. Two insertions at one place overlap. */
function choose(diagnostics: readonly Diagnostic[]): readonly Chosen[] {
  const taken: Span[] = [];
  return diagnostics.flatMap((diagnostic): readonly Chosen[] => {
    const { fix } = diagnostic;
    if (fix === null || fix.edits.length === 0) return [];
    if (fix.edits.some(({ span }) => taken.some((other) => overlaps(span, other)))) return [];
    taken.push(...fix.edits.map(({ span }) => span));
    return [{ diagnostic, fix }];
  });
}

function overlaps(a: Span, b: Span): boolean {
  if (a.source.path !== b.source.path) return false;
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

function edit(files: ReadonlyMap<string, string>, chosen: readonly Chosen[]): ReadonlyMap<string, string> {
  const next = new Map(files);
  const edits = chosen.flatMap(({ fix }) => fix.edits).sort((a, b) => b.span.start - a.span.start);
  for (const { span, text } of edits) {
    const { path, text: whole } = span.source;
    const before = next.get(path) ?? whole;
    next.set(path, before.slice(0, span.start) + text + before.slice(span.end));
  }
  return next;
}

/** The host with some files replaced by texts that are not written yet. */
function over(host: Host, files: ReadonlyMap<string, string>): Host {
  return {
    ...host,
    readText(path, limit) {
      const text = files.get(path);
      return text === undefined ? host.readText(path, limit) : { ok: true, value: text };
    },
  };
}
