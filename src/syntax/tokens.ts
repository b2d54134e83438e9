/**
 * The kinds of tokens. There is one kind for names, `Word`; a keyword is a kind of its own in the category of words, so
 * that the grammar can ask for `train` where it acts and for any word where a name stands, even one spelt `train`.
 */
import type { IToken, TokenType } from "chevrotain";
import { createToken, Lexer } from "./chevrotain.js";

/** A token as our scanner makes it: it never spans lines; `index` and `partner` are set when brackets are balanced. */
export interface Token extends IToken {
  tokenType: TokenType;
  startOffset: number;
  /** The offset of its last character (chevrotain's convention); one less than `startOffset` for an inserted bracket. */
  endOffset: number;
  line: number;
  index: number;
  /** For an opening bracket the index of its closing one; -1 otherwise. */
  partner: number;
  /** The `///` lines right before it. */
  docs: readonly DocLine[];
}

/** One `///` line. */
export interface DocLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every token but closing brackets and the end: what a statement that nobody understands may consist of. */
export const Any = createToken({ name: "Any", pattern: Lexer.NA });

function kind(name: string, label: string, ...categories: TokenType[]): TokenType {
  return createToken({ name, label, pattern: Lexer.NA, categories });
}

/** A name or a keyword. */
export const Word = kind("Word", "a name", Any);
/** Digits with fraction, exponent and sign. */
export const Numeral = kind("Numeral", "a number", Any);
/** A word that touches the number before it: `10deg`. */
export const Unit = kind("Unit", "a unit", Any);
export const Percent = kind("Percent", "`%`", Any);
export const Quoted = kind("Quoted", "a quoted text", Any);
export const LCurly = kind("LCurly", "`{`", Any);
export const RCurly = kind("RCurly", "`}`");
export const LSquare = kind("LSquare", "`[`", Any);
export const RSquare = kind("RSquare", "`]`");
export const LParen = kind("LParen", "`(`", Any);
export const RParen = kind("RParen", "`)`");
export const Comma = kind("Comma", "`,`", Any);
export const Colon = kind("Colon", "`:`", Any);
export const Equals = kind("Equals", "`=`", Any);
export const Arrow = kind("Arrow", "`=>`", Any);
export const DotDot = kind("DotDot", "`..`", Any);
export const Dot = kind("Dot", "`.`", Any);
export const Compare = kind("Compare", "a comparison (`<`, `<=`, `>`, `>=`, `==`, `!=`)", Any);
export const At = kind("At", "`@`", Any);
/** A minus that no digit follows, as in `-inf`. */
export const Minus = kind("Minus", "`-`", Any);
/** The missing cell `?`. */
export const Question = kind("Question", "`?`", Any);
/** Closes the stream, so that offsets at the end are numbers. */
export const End = kind("End", "the end of the file");

const keywordTexts = [
  "nn", "model", "use", "from", "const", "param", "input", "output", "data", "network", "block", "repeat", "train", "expect",
  "in", "scaled", "to", "standardized", "minmax", "log", "missing", "column", "columns", "class",
  "rows", "split", "seed", "stratify", "by", "of", "augment", "kernel", "stride", "pad", "x",
  "loss", "optimizer", "batch", "epochs", "precision", "shuffle", "clip", "gradient", "stop", "when", "and", "stalls", "for",
  "restore", "best", "schedule", "rate", "times", "at", "most", "least", "across", "seeds", "predict", "within", "gradients",
  "agree", "beats", "test", "validation", "frozen",
] as const;
/** A word that acts somewhere. */
export type Keyword = (typeof keywordTexts)[number];

/** The kind of each keyword; in the category `Word` (and through it `Any`). */
export const keywords = Object.fromEntries(keywordTexts.map((text) => [text, kind(`Kw_${text}`, `\`${text}\``, Word)])) as Readonly<Record<Keyword, TokenType>>;

const byText: ReadonlyMap<string, TokenType> = new Map(Object.entries(keywords));

/** The kind of a word: its keyword's, or `Word`. */
export function kindOfWord(text: string): TokenType {
  return byText.get(text) ?? Word;
}

/** Every kind, for chevrotain's parser. */
export const vocabulary: TokenType[] = [
  Any, Word, Numeral, Unit, Percent, Quoted, LCurly, RCurly, LSquare, RSquare, LParen, RParen, Comma, Colon, Equals, Arrow,
  DotDot, Dot, Compare, At, Minus, Question, End, ...Object.values(keywords),
];

/** True for a name or a keyword. */
export function isWord(token: IToken): boolean {
  return token.tokenType === Word || byText.get(token.image) === token.tokenType;
}

/** Units that may stand apart from their number. */
export const spacedUnits: ReadonlySet<string> = new Set(["epoch", "epochs", "step", "steps", "row", "rows", "deg", "B", "KB", "MB", "GB", "times"]);

/** Units from elsewhere: read as units, so that they are refused as such. */
export const foreignUnits: ReadonlySet<string> = new Set(["kB", "TB", "KiB", "MiB", "GiB", "byte", "bytes", "percent", "degrees", "iterations", "seconds", "minutes", "hours"]);

/** Units of time in training; they may also follow a name: `for patience epochs`. */
export const durations: ReadonlySet<string> = new Set(["epoch", "epochs", "step", "steps"]);
