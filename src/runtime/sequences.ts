/**
 * Sequences of letters (dna, rna, protein): from text to one code a letter, and from codes to one-hot rows, in which an
 * ambiguity code spreads its weight evenly. The alphabet comes with the column's manifest. Case does not matter.
 */
import type { FloatArray } from "./kernels.js";
import type { ColumnManifest } from "./manifest.js";

/** True for the columns whose values are texts of letters. */
export function isSequence(column: Pick<ColumnManifest, "kind">): boolean {
  return column.kind === "dna" || column.kind === "rna" || column.kind === "protein";
}

/** Letters of a sequence column. */
export function lettersOf(column: Pick<ColumnManifest, "shape">): number {
  return column.shape[0] ?? 0;
}

/** The code of every byte: letters in the order of the alphabet, then ambiguity codes; 255 for no letter. */
export function letterCodes(column: ColumnManifest): Uint8Array {
  const codes = new Uint8Array(256).fill(255);
  [...column.labels, ...Object.keys(column.ambiguous ?? {})].forEach((letter, code) => {
    codes[letter.charCodeAt(0)] = code;
    codes[letter.toLowerCase().charCodeAt(0)] = code;
  });
  return codes;
}

/** Codes of a text; a problem where its length or a letter does not fit: the length, or the offset of the letter. */
export function encodeText(table: Uint8Array, text: string, length: number, out: Uint8Array, to: number): { readonly at: number } | null {
  if (text.length !== length) return { at: -1 };
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    const code = unit < 256 ? (table[unit] as number) : 255;
    if (code === 255) return { at: i };
    out[to + i] = code;
  }
  return null;
}

/** What the network sees of each code: `labels.length` numbers a code, row after row. */
export function oneHotTable(column: ColumnManifest): Float64Array {
  const letters = column.labels;
  const ambiguous = Object.values(column.ambiguous ?? {});
  const table = new Float64Array((letters.length + ambiguous.length) * letters.length);
  letters.forEach((_, code) => (table[code * letters.length + code] = 1));
  ambiguous.forEach((set, i) => {
    for (const letter of set) table[(letters.length + i) * letters.length + letters.indexOf(letter)] = 1 / set.length;
  });
  return table;
}

/** Writes the one-hot rows of the codes from `from` on. */
export function storeLetters(column: ColumnManifest, table: Float64Array, codes: ArrayLike<number>, from: number, out: FloatArray, to: number): void {
  const size = column.labels.length;
  const length = lettersOf(column);
  for (let i = 0; i < length; i++) {
    const at = (codes[from + i] as number) * size;
    for (let k = 0; k < size; k++) out[to + i * size + k] = table[at + k] as number;
  }
}

/** Why a text is no sequence of the column, in words for a person. `at` is what `encodeText` found. */
export function sequenceProblem(column: ColumnManifest, text: string, at: number): { readonly what: string; readonly help: string } {
  const length = lettersOf(column);
  if (at < 0) {
    const what = `the sequence has ${text.length.toLocaleString("en-US")} ${text.length === 1 ? "letter" : "letters"}, and \`${column.name}\` is ${column.kind}[${length}]`;
    return { what, help: `every sequence has exactly ${length} letters; N or X stands for an unknown one`.replace("N or X", column.kind === "protein" ? "X" : "N") };
  }
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const what = `letter ${at + 1} of the sequence is ${JSON.stringify(letter)}, which is no letter of ${column.kind}`;
  const instead = hints[column.kind]?.[letter.toUpperCase()];
  return { what, help: instead ?? `the letters are ${column.labels.join("")}, and ${Object.keys(column.ambiguous ?? {}).join("")} for several of them` };
}

/** What a letter of another alphabet most likely means. */
const hints: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dna: { U: "U stands in RNA: declare the column `rna`, or write T", "-": "a gap is no base: write N, or align without gaps" },
  rna: { T: "T stands in DNA: declare the column `dna`, or write U", "-": "a gap is no base: write N, or align without gaps" },
  protein: { U: "selenocysteine is none of the 20 amino acids: write C or X", O: "pyrrolysine is none of the 20 amino acids: write K or X", "*": "a stop is no amino acid: cut the sequence before it", "-": "a gap is no amino acid: write X, or align without gaps" },
};
