/**
 * The alphabets of sequences: the letters in the order of their one-hot codes, and the IUPAC codes that stand for several
 * letters and share their weight evenly among them. A letter that is in neither list is refused.
 */

/** One alphabet. */
export interface AlphabetRow {
  /** The letters in the order of the network's numbers. */
  readonly letters: string;
  /** What each ambiguity code may stand for. */
  readonly ambiguous: Readonly<Record<string, string>>;
}

/** Ambiguity codes of nucleotides; the fourth base is T in DNA and U in RNA. */
function nucleotides(last: "T" | "U"): Readonly<Record<string, string>> {
  const codes = { R: "AG", Y: "CT", S: "CG", W: "AT", K: "GT", M: "AC", B: "CGT", D: "AGT", H: "ACT", V: "ACG", N: "ACGT" };
  return Object.fromEntries(Object.entries(codes).map(([code, letters]) => [code, letters.replace("T", last)]));
}

const AMINO_ACIDS = "ACDEFGHIKLMNPQRSTVWY";

/** The alphabets by the name of their type. */
export const alphabets = {
  dna: { letters: "ACGT", ambiguous: nucleotides("T") },
  rna: { letters: "ACGU", ambiguous: nucleotides("U") },
  protein: { letters: AMINO_ACIDS, ambiguous: { B: "DN", J: "IL", X: AMINO_ACIDS, Z: "EQ" } },
} as const satisfies Readonly<Record<string, AlphabetRow>>;

/** The name of an alphabet, which is the name of its type. */
export type AlphabetName = keyof typeof alphabets;

/** True for the name of an alphabet. */
export function isAlphabet(name: string): name is AlphabetName {
  return Object.hasOwn(alphabets, name);
}
