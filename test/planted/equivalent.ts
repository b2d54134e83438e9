/** Mutants of `npm run mutate` that change nothing that anyone could see, each with the reason. */

/** A mutant by its file and, where not all of it is meant, its line, what stands there and what comes instead. */
export interface Equivalent {
  readonly file: string;
  /** The text of the line in which it begins. */
  readonly line?: string;
  readonly was?: string;
  readonly now?: string;
  readonly why: string;
}

/** Those that were read. Conditions that guard an `InternalError` are no part of them: the script knows those itself. */
export const equivalent: readonly Equivalent[] = [
  { file: "src/emit/costs.ts", why: "only estimates of time: they choose between forms of the same bits" },
  { file: "src/loops/bytecode.ts", why: "estimates of size: they choose between forms of the same bits, and bytecode.test.ts holds them above what V8 makes" },
  { file: "src/emit/wasm/lists.ts", line: "if (whole > 0) {", was: "0", now: "(1)", why: "`whole` is a multiple of 2 or 4" },
  { file: "src/expr/functions-f32.ts", line: "const { power, A, B } = exponential(mul(clamp(x, -105, 89), PER_LN2));", was: "105", now: "(104)", why: "e^x rounds to 0 below ln 2^-150 = -103.97, so also at -104" },
  { file: "src/loops/collapse.ts", line: "return [stmt.element, { base: 0, terms: [{ index: stmt.row, scale: 1 }] }];", was: "0", why: "of these indices only the terms are read" },
  { file: "src/loops/plan.ts", line: "const CHUNK_NUMBERS = 2 ** 18;", why: "rows of a call: sums carry over calls in the same order, so only the speed changes" },
  { file: "src/loops/cluster.ts", line: "const last = clusters.length - 1;", why: "which maps share loops: the same bits, with a loop more or less" },
  { file: "src/loops/forward-values.ts", line: "return affineKey({ base: 0, terms: stmt.at.terms });", was: "0", why: "a word that is only compared with others of its sort, whose base is the same" },
  { file: "src/loops/verify.ts", line: 'check.indices.set(stmt.local, { low: 0, high: stmt.kind === "lane" ? 3 : null, step: 1 });', was: "1", now: "(0)", why: "a step counts as 1 at least where it is read" },
  { file: "src/loops/verify.ts", line: "verifyList(stmt.list, at(0), check);", was: "0", why: "an index without terms: only terms are looked at" },
  { file: "src/loops/verify.ts", line: "const ends = parts.flatMap(({ low, high, scale }) => (high === null ? [] : [[Math.min(low * scale, high * scale), Math.max(low * scale, high * scale)] as const]));", was: "high === null", now: "false", why: "where `high` is null `low` is 0, and null counts as 0: it adds nothing to either end" },
  { file: "src/loops/order.ts", line: 'if (target.kind !== "parameter") continue;', why: "a parameter's slots come of the sums that it comes of; who reads it may stand before either way, and what is read keeps its value" },
];
