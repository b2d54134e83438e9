/** The rules of values, arguments, options and types: what all statements are made of. Knows no statement. */
import { Any, Colon, Comma, DotDot, Equals, isWord, keywords, LCurly, LParen, LSquare, Minus, Numeral, Percent, Quoted, RCurly, RParen, RSquare, Unit, Word } from "../tokens.js";
import type { Units } from "./base.js";
import { GrammarBase } from "./base.js";

/** Values and what is built of values alone. */
export abstract class ValueGrammar extends GrammarBase {
  name = this.RULE("name", () => {
    this.OR({ DEF: [{ ALT: () => this.CONSUME(Word) }, { ALT: () => this.CONSUME(Quoted) }], ERR_MSG: "a name" });
  });

  /** A number, name or call; with its unit. */
  atom = this.RULE("atom", (units: Units = "touching") => {
    this.OR({
      DEF: [
        { ALT: () => this.CONSUME(Numeral) },
        { ALT: () => { this.CONSUME(Minus); this.CONSUME(Word, { LABEL: "negated" }); } },
        { ALT: () => { this.CONSUME2(Word); this.OPTION({ GATE: () => this.sameLine(), DEF: () => this.SUBRULE(this.args) }); } },
      ],
      ERR_MSG: "a value",
    });
    this.OPTION2({
      GATE: () => (this.sameLine() && this.nextIs(Unit, Percent)) || this.unitFollows(units),
      DEF: () => this.OR2([
        { ALT: () => this.CONSUME(Unit) },
        { ALT: () => this.CONSUME(Percent) },
        { ALT: () => this.CONSUME3(Word, { LABEL: "spacedUnit" }) },
      ]),
    });
  });

  /** Any value; `units` says which units may follow a number. */
  value = this.RULE("value", (units: Units = "touching") => {
    this.OR({
      DEF: [
        { ALT: () => this.SUBRULE(this.list) },
        { ALT: () => { this.CONSUME(Quoted, { LABEL: "from" }); this.OPTION(() => { this.CONSUME(DotDot); this.CONSUME2(Quoted, { LABEL: "to" }); }); } },
        {
          ALT: () => {
            this.SUBRULE(this.atom, { ARGS: [units] });
            this.OPTION2({ GATE: () => this.sameLine(), DEF: () => { this.CONSUME2(DotDot); this.SUBRULE2(this.atom, { LABEL: "end" }); } });
            this.OPTION3({ GATE: () => this.sizeFollows(), DEF: () => { this.CONSUME(keywords.x); this.SUBRULE3(this.atom, { LABEL: "width", ARGS: [units] }); } });
          },
        },
      ],
      ERR_MSG: "a value",
    });
  });

  /** `x` between two sizes on one line; a column called `x` is followed by a colon. */
  protected sizeFollows(): boolean {
    const second = this.peek(2);
    return this.sameLine() && second.line === this.peek(1).line && (second.tokenType === Numeral || (isWord(second) && this.LA(3).tokenType !== Colon));
  }

  /** A value that must stand here; if it does not, that is said and a hole takes its place. */
  slot = this.RULE("slot", (units: Units = "touching", what = "a value") => {
    const found = this.OPTION(() => this.SUBRULE(this.value, { ARGS: [units] }));
    if (found === undefined) this.expected(what);
  });

  /** The same, on the line of what goes before. */
  inlineSlot = this.RULE("inlineSlot", (units: Units = "touching", what = "a value") => {
    const found = this.OPTION({ GATE: () => this.sameLine(), DEF: () => this.SUBRULE(this.value, { ARGS: [units] }) });
    if (found === undefined) this.expected(what);
  });

  /** Plain numbers stand in the node itself: matrices of weights have many. */
  list = this.RULE("list", () => {
    this.CONSUME(LSquare);
    this.MANY(() => {
      this.OR([
        { GATE: () => this.afterNextIs(Comma, RSquare), ALT: () => this.CONSUME(Numeral, { LABEL: "items" }) },
        { ALT: () => this.SUBRULE(this.value, { LABEL: "items" }) },
      ]);
      this.separated(this.OPTION(() => this.CONSUME(Comma)));
    });
    this.CONSUME(RSquare);
  });

  args = this.RULE("args", () => {
    this.CONSUME(LParen);
    this.MANY(() => {
      this.SUBRULE(this.argument);
      this.separated(this.OPTION(() => this.CONSUME(Comma)));
    });
    this.CONSUME(RParen);
  });

  argument = this.RULE("argument", () => {
    this.counted();
    this.OR({
      DEF: [
        {
          GATE: () => this.afterNextIs(Colon, Equals),
          ALT: () => {
            this.CONSUME(Word);
            this.OR2([
              { ALT: () => this.CONSUME(Colon) },
              { ALT: () => { this.expected("`:`", "arguments are named with a colon: `rate: 0.5`"); this.CONSUME(Equals); } },
            ]);
            this.SUBRULE(this.slot, { ARGS: ["spaced"] });
          },
        },
        { ALT: () => this.SUBRULE(this.value, { ARGS: ["spaced"] }) },
      ],
      ERR_MSG: "an argument",
    });
  });

  /** `{ init he, bias false, frozen }`. */
  options = this.RULE("options", () => {
    this.CONSUME(LCurly);
    this.MANY(() => this.guarded(() => this.OR([{ ALT: () => this.SUBRULE(this.oneOption) }, { ALT: () => this.SUBRULE(this.unknownOption) }])));
    this.CONSUME(RCurly);
  });

  oneOption = this.RULE("oneOption", () => {
    const name = this.CONSUME(Word);
    this.OPTION(() => {
      this.expected("a value", `options take no colon: \`${name.image} …\``);
      this.CONSUME(Colon);
    });
    const flag = !this.RECORDING_PHASE && name.tokenType === keywords.frozen && !["true", "false"].includes(this.LA(1).image);
    this.OPTION2({ GATE: () => !flag, DEF: () => this.SUBRULE(this.inlineSlot, { ARGS: ["spaced", `a value of \`${name.image}\``] }) });
    this.OPTION3(() => this.CONSUME(Comma));
  });

  unknownOption = this.RULE("unknownOption", () => {
    this.SUBRULE(this.anything);
    this.unknownStatement("an option", []);
  });

  /** `[0, 1]`, `(0, inf)`. */
  interval = this.RULE("interval", () => {
    this.OR({ DEF: [{ ALT: () => this.CONSUME(LSquare) }, { ALT: () => this.CONSUME(LParen) }], ERR_MSG: "an interval such as `[0, 1]`" });
    this.SUBRULE(this.slot, { ARGS: ["touching", "the lower end"] });
    this.CONSUME(Comma);
    this.SUBRULE2(this.slot, { ARGS: ["touching", "the upper end"] });
    this.OR2({ DEF: [{ ALT: () => this.CONSUME(RSquare) }, { ALT: () => this.CONSUME(RParen) }], ERR_MSG: "`]` or `)`" });
  });

  /** An interval, or the words of a vocabulary: `in { relu, tanh }`. */
  domain = this.RULE("domain", () => {
    this.OR({ DEF: [{ ALT: () => this.SUBRULE(this.labels) }, { ALT: () => this.SUBRULE(this.interval) }], ERR_MSG: "an interval such as `(0, 10]`, or words in braces" });
  });

  labels = this.RULE("labels", () => {
    this.CONSUME(LCurly);
    this.MANY(() => { this.SUBRULE(this.cell); this.OPTION(() => this.CONSUME(Comma)); });
    this.CONSUME(RCurly);
  });

  /** A label of a class. */
  cell = this.RULE("cell", () => {
    this.OR({
      DEF: [
        { ALT: () => { this.CONSUME(Numeral); this.OPTION(() => this.CONSUME(Unit)); this.OPTION2(() => this.CONSUME(Percent)); } },
        { ALT: () => this.CONSUME(Word) },
        { ALT: () => this.CONSUME(Quoted) },
      ],
      ERR_MSG: "a value",
    });
  });

  /** `real[28, 28]`, `class { a, b }`, `class 0..9`. */
  type = this.RULE("type", () => {
    const name = this.CONSUME(Word);
    const isClass = !this.RECORDING_PHASE && name.tokenType === keywords.class;
    this.OPTION({ GATE: () => this.sameLine() && !isClass, DEF: () => this.SUBRULE(this.list) });
    const labels = this.OPTION2({
      GATE: () => this.sameLine() && isClass,
      DEF: () => this.OR([{ ALT: () => this.SUBRULE(this.labels) }, { ALT: () => this.SUBRULE(this.value) }]),
    });
    if (isClass && labels === undefined) this.expected("the labels of the class", "write `class { a, b }`, or `class 0..9` for whole numbers");
  });

  /** One token of any kind but a closing bracket. */
  anything = this.RULE("anything", () => {
    this.CONSUME(Any);
  });
}
