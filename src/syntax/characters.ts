/**
 * Characters that are not of the language: what they are called and which character of the language they pass for.
 * Holds no policy: the scanner decides where a character may stand.
 */

/** What a message can say about a character. */
export interface Character {
  /** `U+0430 CYRILLIC SMALL LETTER A`, or a description where the name is not in our table. */
  readonly name: string;
  /** The ASCII text that it looks like or stands for; "" for characters that nobody sees; null when there is none. */
  readonly looksLike: string | null;
}

const invisible: Readonly<Record<number, string>> = {
  0x0000: "NULL", 0x001b: "ESCAPE", 0x007f: "DELETE", 0x00ad: "SOFT HYPHEN", 0x061c: "ARABIC LETTER MARK", 0x180e: "MONGOLIAN VOWEL SEPARATOR",
  0x200b: "ZERO WIDTH SPACE", 0x200c: "ZERO WIDTH NON-JOINER", 0x200d: "ZERO WIDTH JOINER", 0x200e: "LEFT-TO-RIGHT MARK",
  0x200f: "RIGHT-TO-LEFT MARK", 0x2028: "LINE SEPARATOR", 0x2029: "PARAGRAPH SEPARATOR", 0x202a: "LEFT-TO-RIGHT EMBEDDING",
  0x202b: "RIGHT-TO-LEFT EMBEDDING", 0x202c: "POP DIRECTIONAL FORMATTING", 0x202d: "LEFT-TO-RIGHT OVERRIDE",
  0x202e: "RIGHT-TO-LEFT OVERRIDE", 0x2060: "WORD JOINER", 0x2066: "LEFT-TO-RIGHT ISOLATE", 0x2067: "RIGHT-TO-LEFT ISOLATE",
  0x2068: "FIRST STRONG ISOLATE", 0x2069: "POP DIRECTIONAL ISOLATE", 0xfeff: "ZERO WIDTH NO-BREAK SPACE",
};

const signs: Readonly<Record<number, readonly [string, string]>> = {
  0x00a0: [" ", "NO-BREAK SPACE"], 0x202f: [" ", "NARROW NO-BREAK SPACE"], 0x3000: [" ", "IDEOGRAPHIC SPACE"],
  0x00d7: ["x", "MULTIPLICATION SIGN"], 0x2010: ["-", "HYPHEN"], 0x2011: ["-", "NON-BREAKING HYPHEN"], 0x2012: ["-", "FIGURE DASH"],
  0x2013: ["-", "EN DASH"], 0x2014: ["-", "EM DASH"], 0x2212: ["-", "MINUS SIGN"],
  0x2018: ['"', "LEFT SINGLE QUOTATION MARK"], 0x2019: ['"', "RIGHT SINGLE QUOTATION MARK"], 0x201c: ['"', "LEFT DOUBLE QUOTATION MARK"],
  0x201d: ['"', "RIGHT DOUBLE QUOTATION MARK"], 0x201e: ['"', "DOUBLE LOW-9 QUOTATION MARK"], 0x00ab: ['"', "LEFT-POINTING DOUBLE ANGLE QUOTATION MARK"],
  0x00bb: ['"', "RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK"], 0x2026: ["..", "HORIZONTAL ELLIPSIS"], 0x2192: ["=>", "RIGHTWARDS ARROW"],
  0x21d2: ["=>", "RIGHTWARDS DOUBLE ARROW"], 0x2260: ["!=", "NOT EQUAL TO"], 0x2264: ["<=", "LESS-THAN OR EQUAL TO"],
  0x2265: [">=", "GREATER-THAN OR EQUAL TO"], 0x221e: ["inf", "INFINITY"], 0x037e: [";", "GREEK QUESTION MARK"], 0x0131: ["i", "LATIN SMALL LETTER DOTLESS I"],
  0x0251: ["a", "LATIN SMALL LETTER ALPHA"], 0x0261: ["g", "LATIN SMALL LETTER SCRIPT G"],
};

/** Letters that are drawn like Latin ones: code point, Latin letter, name within the script. */
const cyrillic = "0430 a A|0435 e IE|043e o O|0440 p ER|0441 c ES|0443 y U|0445 x HA|0455 s DZE|0456 i BYELORUSSIAN-UKRAINIAN I|0458 j JE|04bb h SHHA|0501 d KOMI DE|051b q QA|051d w WE";
const cyrillicCapitals = "0410 A A|0412 B VE|0415 E IE|041a K KA|041c M EM|041d H EN|041e O O|0420 P ER|0421 C ES|0422 T TE|0423 Y U|0425 X HA|0405 S DZE|0406 I BYELORUSSIAN-UKRAINIAN I|0408 J JE";
const greek = "03b1 a ALPHA|03b9 i IOTA|03ba k KAPPA|03bd v NU|03bf o OMICRON|03c1 p RHO|03c4 t TAU|03c5 u UPSILON|03c7 x CHI|03b3 y GAMMA|03c9 w OMEGA";
const greekCapitals = "0391 A ALPHA|0392 B BETA|0395 E EPSILON|0396 Z ZETA|0397 H ETA|0399 I IOTA|039a K KAPPA|039c M MU|039d N NU|039f O OMICRON|03a1 P RHO|03a4 T TAU|03a5 Y UPSILON|03a7 X CHI";
const armenian = "0578 n VO|057d u SEH|0585 o OH|0570 h HO|0561 w AYB|0566 q ZA";

function letters(table: string, prefix: string): [number, readonly [string, string]][] {
  return table.split("|").map((row) => {
    const [code = "", letter = "", ...name] = row.split(" ");
    return [parseInt(code, 16), [letter, `${prefix} ${name.join(" ")}`]];
  });
}

let lookalikes: ReadonlyMap<number, readonly [string, string]> | null = null;

function known(codePoint: number): readonly [string, string] | undefined {
  lookalikes ??= new Map([
    ...letters(cyrillic, "CYRILLIC SMALL LETTER"),
    ...letters(cyrillicCapitals, "CYRILLIC CAPITAL LETTER"),
    ...letters(greek, "GREEK SMALL LETTER"),
    ...letters(greekCapitals, "GREEK CAPITAL LETTER"),
    ...letters(armenian, "ARMENIAN SMALL LETTER"),
  ]);
  return signs[codePoint] ?? lookalikes.get(codePoint);
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, "a Latin letter with a mark"],
  [/\p{Script=Cyrillic}/u, "a Cyrillic letter"],
  [/\p{Script=Greek}/u, "a Greek letter"],
  [/\p{Emoji_Presentation}/u, "an emoji"],
  [/\p{L}/u, "a letter outside ASCII"],
  [/\p{N}/u, "a digit outside ASCII"],
  [/\p{M}/u, "a combining mark"],
  [/\p{Z}/u, "a space outside ASCII"],
  [/\p{S}/u, "a symbol outside ASCII"],
  [/\p{C}/u, "a control or unassigned character"],
];

/** `U+202E`: a code point as Unicode writes it. */
export function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Names a character and what it passes for. */
export function describe(codePoint: number): Character {
  const number = codePointName(codePoint);
  const hidden = invisible[codePoint];
  if (hidden !== undefined) return { name: `${number} ${hidden}`, looksLike: "" };
  const alike = known(codePoint);
  if (alike !== undefined) return { name: `${number} ${alike[1]}`, looksLike: alike[0] };
  const char = String.fromCodePoint(codePoint);
  if (codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0)) return { name: `${number} (a control character)`, looksLike: "" };
  if (codePoint < 0x7f) return { name: `\`${char}\``, looksLike: null };
  const folded = char.normalize("NFKC");
  const script = scripts.find(([pattern]) => pattern.test(char))?.[1] ?? "a character outside ASCII";
  return { name: `${number} (${script})`, looksLike: /^[\x20-\x7e]+$/.test(folded) ? folded : null };
}

/** The 12 bidirectional controls, which can make a text read other than it is. */
export function isBidi(code: number): boolean {
  return code === 0x061c || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** Characters refused everywhere, in strings and comments too: bidi controls, line separators and all controls but tab. */
export const refusedAnywhere = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
