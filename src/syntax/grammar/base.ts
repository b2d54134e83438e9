/**
 * What all rules of the grammar share: a parser of chevrotain's that recovers by statements. A rule that fails is caught
 * at its statement, whose rest (up to the end of its line, groups in brackets included) becomes a hole. Chevrotain's own
 * recovery is off: it guesses by token kinds, and here nearly every token is a word.
 */
import type { IParserErrorMessageProvider, TokenType } from "chevrotain";
import { CstParser, isRecognitionException, tokenLabel } from "../chevrotain.js";
import { limit } from "../report.js";
import { isCloser, isOpener } from "../scan.js";
import type { Token } from "../tokens.js";
import { LazyLookahead } from "./lookahead.js";
import { Colon, Comma, durations, End, foreignUnits, isWord, LCurly, LParen, Numeral, RParen, spacedUnits, vocabulary, Word } from "../tokens.js";

/** A mistake as the parser meets it; words come later. */
export type Problem =
  | { readonly kind: "unexpected"; readonly found: Token; readonly previous: Token | null; readonly expected: string; readonly help: string | null }
  | { readonly kind: "unknown"; readonly found: Token; readonly what: string; readonly candidates: readonly string[] };

/** Offsets of a piece of text that no rule could read. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** The most statements, options, clauses and arguments that a file may have; rows of data do not count. */
export const maximalStatements = 20_000;

/** Thrown and caught inside of the parser when there are too many problems, or too much of anything, to go on. */
export class TooMany extends Error {}

const words: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => tokenLabel(expected),
  buildNotAllInputParsedMessage: () => "the end of the file",
  buildNoViableAltMessage: ({ customUserDescription }) => customUserDescription ?? "something else",
  buildEarlyExitMessage: ({ customUserDescription }) => customUserDescription ?? "something more",
};

/** How a number may carry a unit: not at all unless it touches, as a word of the closed list, or that after a name too. */
export type Units = "touching" | "spaced" | "duration";

/** State, look-ahead and recovery; the rules stand in the classes that extend it. */
export abstract class GrammarBase extends CstParser {
  stream: readonly Token[] = [];
  problems: Problem[] = [];
  gaps: Gap[] = [];
  /** The token at which there were too many statements. */
  overflow: Token | null = null;
  private count = 0;

  constructor() {
    super(vocabulary, { maxLookahead: 1, lookaheadStrategy: new LazyLookahead(), nodeLocationTracking: "onlyOffset", recoveryEnabled: false, skipValidations: true, errorMessageProvider: words });
  }

  /** Takes a balanced stream and forgets the last one. */
  start(stream: readonly Token[]): void {
    this.stream = stream;
    this.problems = [];
    this.gaps = [];
    this.overflow = null;
    this.count = 0;
    this.input = [...stream];
  }

  /** The n-th token from here, 1 being the next and 0 the last consumed. */
  protected peek(n: number): Token {
    return this.LA(n) as Token;
  }

  protected nextIs(...types: TokenType[]): boolean {
    return types.includes(this.LA(1).tokenType);
  }

  protected afterNextIs(...types: TokenType[]): boolean {
    return types.includes(this.LA(2).tokenType);
  }

  /** True when the next token stands on the line of the last one. */
  protected sameLine(): boolean {
    return this.peek(1).line === this.peek(0).line;
  }

  /** True when the next statement's part may go on: on the same line, or after a comma. */
  protected goesOn(): boolean {
    return this.sameLine() || this.peek(0).tokenType === Comma;
  }

  protected unitFollows(units: Units): boolean {
    const unit = this.peek(1);
    if (units === "touching" || !isWord(unit) || !this.sameLine()) return false;
    if (foreignUnits.has(unit.image) && this.peek(0).tokenType === Numeral) return true;
    if (!spacedUnits.has(unit.image)) return false;
    const then = this.peek(2);
    if (then.tokenType === Colon || then.tokenType === LParen || (then.tokenType === Numeral && then.line === unit.line)) return false;
    if (this.peek(0).tokenType === Numeral) return true;
    return durations.has(unit.image) && (units === "duration" || then.tokenType === Comma || then.tokenType === RParen);
  }

  /** Notes that something else should stand here; goes on. */
  protected expected(expected: string, help: string | null = null): void {
    if (this.RECORDING_PHASE) return;
    this.note({ kind: "unexpected", found: this.peek(1), previous: this.peek(0), expected, help });
  }

  /** Where one of some tokens stands on this line that does not belong there: says so, and reads on behind it. */
  protected strayMark(expected: string, help: string, ...types: TokenType[]): void {
    if (this.RECORDING_PHASE || !this.sameLine() || !(this.nextIs(...types) || (types.includes(Word) && isWord(this.peek(1))))) return;
    this.expected(expected, help);
    this.SKIP_TOKEN();
  }

  protected note(problem: Problem): void {
    this.problems.push(problem);
    if (this.problems.length > limit) throw new TooMany();
  }

  /** Counts one more statement. */
  protected counted(): void {
    if (this.RECORDING_PHASE || ++this.count <= maximalStatements) return;
    this.overflow = this.peek(1);
    throw new TooMany();
  }

  /** Runs the rule of one statement that counts; recovers from it. */
  protected guarded(statement: () => unknown): void {
    this.counted();
    this.recovered(statement);
  }

  /** Runs the rule of one statement; if it fails, its rest becomes a hole and the next statement has its chance. */
  protected recovered(statement: () => unknown): void {
    if (this.RECORDING_PHASE) {
      statement();
      return;
    }
    const first = this.peek(1).index;
    try {
      statement();
    } catch (error) {
      if (!(error instanceof Error) || !isRecognitionException(error)) throw error;
      const { token, previousToken } = error as unknown as { token: Token; previousToken?: Token };
      this.note({ kind: "unexpected", found: token, previous: previousToken ?? null, expected: error.message, help: null });
      this.skip(first);
    }
  }

  /** Skips from the statement whose first token has the index `first` to its end, and remembers the hole. */
  protected skip(first: number): void {
    const here = this.peek(1).index;
    const { stream } = this;
    let at = first;
    let line = stream[first]?.line ?? 0;
    for (let token = stream[at]; token !== undefined; token = stream[at]) {
      if (token.tokenType === End || isCloser(token)) break;
      if (at > first && at >= here && token.line > line) break;
      at = isOpener(token) && token.partner > at ? token.partner + 1 : at + 1;
      line = stream[at - 1]?.line ?? line;
    }
    while (this.peek(1).index < at) this.SKIP_TOKEN();
    this.gaps.push({ start: stream[first]?.startOffset ?? 0, end: (stream[at - 1]?.endOffset ?? 0) + 1 });
  }

  /** Takes the statement that begins at the last consumed token for unknown: notes it and skips it. */
  protected unknownStatement(what: string, candidates: readonly string[]): void {
    if (this.RECORDING_PHASE) return;
    const found = this.peek(0);
    const before = this.stream[found.index - 1];
    const trailing = before !== undefined && before.line === found.line && before.tokenType !== LCurly;
    // A word that does begin a statement lacks what belongs behind it.
    if (trailing && found.tokenType === Comma && candidates.includes(this.peek(1).image)) {
      this.note({ kind: "unexpected", found, previous: before, expected: "the end of the statement", help: "statements stand on lines of their own, or side by side, without commas" });
      return;
    }
    if (candidates.includes(found.image) && !trailing) this.expected(`what belongs behind \`${found.image}\``);
    else if (isWord(found) && !trailing) this.note({ kind: "unknown", found, what, candidates });
    else this.note({ kind: "unexpected", found, previous: before ?? null, expected: trailing ? "the end of the statement" : what, help: null });
    this.skip(found.index);
  }

  /** An optional comma's place in a list where commas are required: says so when it is absent. */
  protected separated(comma: unknown): void {
    if (this.RECORDING_PHASE || comma !== undefined || isCloser(this.peek(1))) return;
    this.expected("`,`");
  }
}

