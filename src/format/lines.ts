/**
 * The lines of a body: each statement on its own, neighbours of one kind as a table. A statement with comments inside, or one
 * that does not fit, stands for itself and aligns with nobody.
 */
import type { Doc } from "prettier";
import { builders } from "prettier/doc";
import type { Cell } from "./align.js";
import { alignRows } from "./align.js";
import { behind } from "./broken.js";
import { remarks } from "./broken.js";
import type { Remark } from "./trivia.js";

const { hardline } = builders;

/** One statement, or one declaration without a body. */
export interface Line {
  /** Comments and documentation before it. */
  readonly before: readonly Remark[];
  /** An empty line stands before it (behind its comments). */
  readonly blankBefore: boolean;
  /** Its annotations, each a line. */
  readonly annotations: readonly Doc[];
  /** Neighbours with the same key share a table; null stands alone. */
  readonly key: string | null;
  /** Its columns; null where it cannot stand on one line. */
  readonly cells: readonly (Cell | null)[] | null;
  /** How it stands for itself. */
  readonly alone: Doc;
  /** The comment behind it. */
  readonly after: string | null;
}

/** True when nothing comes between a line and the one above. */
function adjoins(line: Line): boolean {
  return line.before.length === 0 && !line.blankBefore && line.annotations.length === 0;
}

/** The text of each line that stands on one; null for the others. */
function textsOf(lines: readonly Line[], width: number): readonly (string | null)[] {
  const texts: (string | null)[] = [];
  const flat = lines.map((line) => (line.cells === null || (alignRows([line.cells])[0] ?? "").length > width ? null : line.cells));
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    const { key } = lines[from] as Line;
    while (to < lines.length && key !== null && lines[to]?.key === key && adjoins(lines[to] as Line) && flat[to] !== null && flat[to - 1] !== null) to++;
    const run = flat.slice(from, to);
    texts.push(...(run[0] === null ? [null] : alignRows(run.flatMap((cells) => (cells === null || cells === undefined ? [] : [cells])))));
    from = to;
  }
  return texts;
}

/** Lines below each other, with the empty lines that the writer left, one at most. */
export function linesDoc(lines: readonly Line[], width: number): Doc {
  const texts = textsOf(lines, width);
  return lines.map((line, i): Doc => {
    const blank = i > 0 && (line.before[0]?.blankBefore ?? line.blankBefore);
    const detached = line.before.length > 0 && line.blankBefore;
    const text = texts[i] ?? null;
    return [i > 0 ? hardline : "", blank ? hardline : "", remarks(line.before), detached ? hardline : "", line.annotations.map((one) => [one, hardline]), text ?? line.alone, comment(line, texts, lines, i)];
  });
}

/** The comment behind a line, set under those of its neighbours. */
function comment(line: Line, texts: readonly (string | null)[], lines: readonly Line[], at: number): Doc {
  if (line.after === null) return "";
  const text = texts[at] ?? null;
  if (text === null) return behind(line.after);
  const has = (i: number): boolean => lines[i] !== undefined && lines[i].after !== null && (texts[i] ?? null) !== null;
  let [from, to] = [at, at + 1];
  while (has(from - 1) && adjoins(lines[from] as Line)) from--;
  while (has(to) && adjoins(lines[to] as Line)) to++;
  const most = texts.slice(from, to).reduce((longest, each) => Math.max(longest, each?.length ?? 0), 0);
  return [" ".repeat(most - text.length), behind(line.after)];
}
