/** The rules of a file and its declarations, and the one instance of the parser, made when it is first wanted. */
import { Colon, Comma, End, keywords, LParen, Numeral, RParen, Word } from "../tokens.js";
import { TrainingGrammar } from "./training.js";

/** What a declaration begins with. */
export const declarationWords = ["nn", "model", "use", "const", "param", "input", "output", "data", "network", "block", "train", "expect"] as const;

/** The whole grammar; `file` is where it starts. */
export class Grammar extends TrainingGrammar {
  file = this.RULE("file", () => {
    this.MANY(() => this.guarded(() => this.SUBRULE(this.declaration)));
    this.CONSUME(End);
  });

  declaration = this.RULE("declaration", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.edition) },
      { ALT: () => this.SUBRULE(this.annotation) },
      { ALT: () => this.SUBRULE(this.model) },
      { ALT: () => this.SUBRULE(this.use) },
      { ALT: () => this.SUBRULE(this.const) },
      { ALT: () => this.SUBRULE(this.param) },
      { ALT: () => this.SUBRULE(this.column) },
      { ALT: () => this.SUBRULE(this.data) },
      { ALT: () => this.SUBRULE(this.network) },
      { ALT: () => this.SUBRULE(this.block) },
      { ALT: () => this.SUBRULE(this.train) },
      { ALT: () => this.SUBRULE(this.expect) },
      { ALT: () => { this.SUBRULE(this.anything); this.unknownStatement("a declaration", declarationWords); } },
    ]);
  });

  edition = this.RULE("edition", () => {
    this.CONSUME(keywords.nn);
    this.CONSUME(Numeral, { ERR_MSG: "the number of the edition: `nn 1`" });
  });

  model = this.RULE("model", () => {
    this.CONSUME(keywords.model);
    if (!this.RECORDING_PHASE && !this.sameLine()) this.expected("the name of the model", "for example: `model Iris`");
    else this.CONSUME(Word, { ERR_MSG: "the name of the model" });
  });

  use = this.RULE("use", () => {
    this.CONSUME(keywords.use);
    this.SUBRULE(this.closedWords);
    this.CONSUME(keywords.from);
    this.SUBRULE(this.quoted);
  });

  const = this.RULE("const", () => {
    this.CONSUME(keywords.const);
    this.CONSUME(Word);
    this.SUBRULE(this.initial);
  });

  param = this.RULE("param", () => {
    this.CONSUME(keywords.param);
    this.SUBRULE(this.typedName);
    this.SUBRULE(this.initial);
  });

  /** `rate: real in (0, 10]`. */
  typedName = this.RULE("typedName", () => {
    this.CONSUME(Word);
    this.CONSUME(Colon);
    this.CONSUME2(Word, { LABEL: "kind", ERR_MSG: "a kind (`int`, `real`, `bool`, `activation` or `loss`)" });
    this.OPTION(() => { this.CONSUME(keywords.in); this.SUBRULE(this.domain); });
  });

  network = this.RULE("network", () => {
    this.CONSUME(keywords.network);
    this.SUBRULE(this.networkBody);
  });

  block = this.RULE("block", () => {
    this.CONSUME(keywords.block);
    this.CONSUME(Word, { ERR_MSG: "the name of the block" });
    this.OPTION(() => this.SUBRULE(this.blockParameters));
    this.SUBRULE(this.networkBody);
  });

  blockParameters = this.RULE("blockParameters", () => {
    this.CONSUME(LParen);
    this.MANY(() => {
      this.SUBRULE(this.blockParameter);
      this.separated(this.OPTION(() => this.CONSUME(Comma)));
    });
    this.CONSUME(RParen);
  });

  blockParameter = this.RULE("blockParameter", () => {
    this.SUBRULE(this.typedName);
    this.OPTION(() => this.SUBRULE(this.initial));
  });

  constructor() {
    super();
    this.performSelfAnalysis();
  }
}

let instance: Grammar | null = null;

/** The parser. Analysing the grammar takes some 30 ms, so it happens once, on first use. */
export function grammar(): Grammar {
  instance ??= new Grammar();
  return instance;
}
