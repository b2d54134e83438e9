/**
 * Collects what the scanner and the parser find wrong. Refuses to collect without end: after `limit` findings the reader
 * is told so and reading stops, so that hostile text costs neither time nor memory.
 */
import type { Source, Span } from "../base/source.js";
import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";

/** The most syntax errors that one file is told. */
export const limit = 200;

/** The findings of one file so far; lines that a finding begins on are remembered, because one message a place is enough. */
export interface Reporter {
  readonly source: Source;
  readonly found: Diagnostic[];
  /** Lines (from 1) on which the scanner or the brackets found something. */
  readonly spoiltLines: Set<number>;
  full: boolean;
}

/** A reporter that has found nothing yet. */
export function reporter(source: Source): Reporter {
  return { source, found: [], spoiltLines: new Set(), full: false };
}

/** Keeps a finding, or says once that there are too many. */
export function report(reporter: Reporter, diagnostic: Diagnostic): void {
  if (reporter.full) return;
  if (reporter.found.length < limit) {
    reporter.found.push(diagnostic);
    return;
  }
  reporter.full = true;
  reporter.found.push(diagnose("NN016", { span: diagnostic.span }, { limit }));
}

/** A span of the reporter's source. */
export function spanOf(reporter: Reporter, start: number, end: number): Span {
  return { source: reporter.source, start, end };
}
