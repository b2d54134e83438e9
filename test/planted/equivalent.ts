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
  { file: "src/loops/lane-cost.ts", why: "only estimates of time: they choose between forms of the same bits" },
  { file: "src/emit/wasm/lists.ts", line: "if (whole > 0) {", was: "0", now: "(1)", why: "`whole` is a multiple of 2 or 4" },
];
