/** Mutants of `npm run mutate` that change nothing that anyone could see, each with the reason. */

/** A mutant by its file, what stands there and what comes instead. */
export interface Equivalent {
  readonly file: string;
  readonly was: string;
  readonly now: string;
  readonly why: string;
}

/** Those that were read. */
export const equivalent: readonly Equivalent[] = [];
