/**
 * Text to syntax tree. Reads all that can be read and says all that cannot; a mistake of the user never throws. Knows
 * nothing of what names mean.
 */
import type { Source } from "../base/source.js";
import { InternalError } from "../base/internal-error.js";
import type { Diagnostic, Outcome } from "../diagnostic/diagnostic.js";
import { diagnose } from "../diagnostic/index.js";
import type { File } from "./ast.js";
import { balance } from "./brackets.js";
import { fileOf } from "./from-cst/file.js";
import { maximalStatements, TooMany } from "./grammar/base.js";
import { grammar } from "./grammar/parser.js";
import { reportProblems } from "./problems.js";
import type { Reporter } from "./report.js";
import { reporter as newReporter, report } from "./report.js";
import type { RawComment } from "./scan.js";
import { scan } from "./scan.js";
import type { DocLine, Token } from "./tokens.js";

/** The largest spec that is read, in bytes of UTF-8. */
export const maximalBytes = 1 << 20;

/** The length of a text in UTF-8, or any number above the limit when it is longer. */
function bytesOf(text: string): number {
  return text.length > maximalBytes ? text.length : new TextEncoder().encode(text).length;
}

function inOrder(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...found].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** The tree of a balanced stream, or null when there are too many mistakes. */
function parseTokens(reporter: Reporter, stream: readonly Token[], comments: readonly RawComment[], lastDocs: readonly DocLine[]): File | null {
  const parser = grammar();
  parser.start(stream);
  try {
    const root = parser.file();
    reportProblems(reporter, parser.problems);
    if (root === undefined) throw new InternalError("syntax", "the parser gave up on a balanced stream");
    const docs = new Map(stream.filter((token) => token.docs.length > 0).map((token) => [token.startOffset, token.docs]));
    const gaps = [...parser.gaps].sort((a, b) => a.start - b.start);
    const file = fileOf({ source: reporter.source, reporter, gaps, loose: [], docs }, root, comments, lastDocs);
    return reporter.full ? null : file;
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    reportProblems(reporter, parser.problems);
    const { overflow } = parser;
    if (overflow !== null) report(reporter, diagnose("NN018", { span: { source: reporter.source, start: overflow.startOffset, end: overflow.endOffset + 1 } }, { limit: maximalStatements }));
    return null;
  } finally {
    parser.start([]);
  }
}

/** Parses a spec or a library file. The value is null only when there is nothing worth going on with: too large, nested too deeply, or too many mistakes. */
export function parse(source: Source): Outcome<File> {
  const reporter = newReporter(source);
  const bytes = bytesOf(source.text);
  if (bytes > maximalBytes) {
    report(reporter, diagnose("NN008", { span: { source, start: 0, end: 0 } }, { bytes, limit: maximalBytes }));
    return { value: null, diagnostics: reporter.found };
  }
  const { tokens, comments, lastDocs } = scan(reporter);
  const stream = reporter.full ? null : balance(tokens, reporter);
  const value = stream === null ? null : parseTokens(reporter, stream, comments, lastDocs);
  return { value, diagnostics: inOrder(reporter.found) };
}
