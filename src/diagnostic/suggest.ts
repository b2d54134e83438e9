/**
 * Guesses what a misspelt word was meant to be, for help lines. Refuses to guess when nothing is near: a wrong guess
 * sends a reader astray, a list does not. Synonyms (`lr` for `rate`) are the caller's matter.
 */

/** Damerau-Levenshtein distance with adjacent swaps, or `limit + 1` as soon as it must exceed `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    older = old;
    old = row;
  }
  return old[b.length] ?? limit + 1;
}

/** How many slips a word may have: none up to two letters (only the case may differ), then about one in three, at most three. */
function slips(word: string): number {
  return word.length <= 2 ? 0 : Math.min(3, Math.ceil(word.length / 3));
}

/** The candidate with the fewest slips from `word`, the first of equals; null when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > 64) return null;
  const wanted = word.toLowerCase();
  let found: string | null = null;
  let best = slips(word);
  for (const candidate of candidates) {
    const away = distance(wanted, candidate.toLowerCase(), best);
    if (away < best || (away === best && found === null)) {
      found = candidate;
      best = away;
      if (away === 0) break;
    }
  }
  return found;
}

/** The candidates as a reader likes them, each quoted; a long list is cut. */
export function listed(candidates: Iterable<string>): string {
  const all = [...candidates].map((word) => `\`${word}\``);
  const shown = all.length > 24 ? [...all.slice(0, 24), "…"] : all;
  return shown.join(", ");
}

/** For help lines: "did you mean `sigmoid`?", else "one of …", else nothing to say ("" when there are no candidates). */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const guess = nearest(word, candidates);
  if (guess !== null) return `did you mean \`${guess}\`?`;
  if (candidates.length === 0) return "";
  return candidates.length === 1 ? `only ${listed(candidates)} can stand here` : `one of ${listed(candidates)}`;
}
