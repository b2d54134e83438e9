/** The rules of `network`, `block` and `repeat`, of `data`, and of columns. */
import { Arrow, At, Colon, Comma, Dot, DotDot, Equals, isWord, keywords, LCurly, LParen, LSquare, Minus, Numeral, Percent, Question, Quoted, RCurly, RSquare, Word } from "../tokens.js";
import { ValueGrammar } from "./values.js";

/** Words that begin a layer even in the middle of a line; other words there belong to the layer before them. */
export const layerHeads: ReadonlySet<string> = new Set([
  "dense", "conv", "maxpool", "avgpool", "globalpool", "flatten", "reshape", "dropout", "batchnorm", "layernorm", "contrastnorm",
  "embedding", "add", "concat", "repeat",
]);

/** What a statement of `data` begins with. */
export const dataWords = ["rows", "csv", "tsv", "json", "jsonl", "idx", "npy", "parquet", "train", "validation", "test", "split", "augment"] as const;

/** The clauses of a column. */
export const clauseWords = ["in", "scaled", "standardized", "minmax", "log", "missing", "column", "columns"] as const;

const clauseHelp = "a column takes `in [a, b]`, `scaled to [a, b]`, `standardized`, `minmax`, `log`, `missing …`, `column …`";

const headerHelp = "a name begins with a letter, and has letters, digits and `_`; a header that is none goes behind it: `input thickness: real, column \"Cl.thickness\"`";

/** Layers, data and columns. */
export abstract class NetworkGrammar extends ValueGrammar {
  networkBody = this.RULE("networkBody", () => {
    this.CONSUME(LCurly);
    this.MANY(() => this.guarded(() => this.SUBRULE(this.networkStatement)));
    this.CONSUME(RCurly);
  });

  networkStatement = this.RULE("networkStatement", () => {
    this.OR([
      { GATE: () => !this.afterNextIs(Colon), ALT: () => this.SUBRULE(this.repeat) },
      { ALT: () => this.SUBRULE(this.annotation) },
      { ALT: () => this.SUBRULE(this.layer) },
      { ALT: () => { this.SUBRULE(this.anything); this.unknownStatement("a layer", []); } },
    ]);
  });

  repeat = this.RULE("repeat", () => {
    this.CONSUME(keywords.repeat);
    this.SUBRULE(this.inlineSlot, { ARGS: ["touching", "how often to repeat"] });
    this.SUBRULE(this.networkBody);
  });

  layer = this.RULE("layer", () => {
    this.OPTION({ GATE: () => this.afterNextIs(Colon), DEF: () => { this.CONSUME(Word, { LABEL: "label" }); this.CONSUME(Colon); } });
    const label = this.peek(-1).image;
    if (this.nextIs(Numeral) && layerHeads.has(label)) this.expected("a layer", `a colon gives a layer a name; without it: \`${label} ${this.peek(1).image}\``);
    const head = this.CONSUME2(Word, { ERR_MSG: "a layer" });
    this.OPTION2({ GATE: () => this.sameLine(), DEF: () => this.SUBRULE(this.args) });
    this.MANY({
      GATE: () => this.pieceFollows(head.image),
      DEF: () => {
        this.OR([
          { GATE: () => this.afterNextIs(Numeral, Word) || isWord(this.peek(2)), ALT: () => this.SUBRULE(this.setting) },
          { GATE: () => this.mixFollows(), ALT: () => this.SUBRULE(this.mix) },
          { ALT: () => this.SUBRULE(this.value, { LABEL: "piece", ARGS: ["touching"] }) },
        ]);
        this.OPTION3(() => this.CONSUME(Comma));
      },
    });
    this.OPTION4({ GATE: () => this.sameLine(), DEF: () => this.SUBRULE(this.options) });
  });

  /** `kernel 5 x 5`, `stride 2`, `pad same`. */
  setting = this.RULE("setting", () => {
    this.OR([{ ALT: () => this.CONSUME(keywords.kernel) }, { ALT: () => this.CONSUME(keywords.stride) }, { ALT: () => this.CONSUME(keywords.pad) }]);
    this.SUBRULE(this.inlineSlot);
  });

  /** `[48 relu, 16 tanh]`. */
  mix = this.RULE("mix", () => {
    this.CONSUME(LSquare);
    this.MANY(() => {
      this.SUBRULE(this.mixPart);
      this.separated(this.OPTION(() => this.CONSUME(Comma)));
    });
    this.CONSUME(RSquare);
  });

  mixPart = this.RULE("mixPart", () => {
    this.SUBRULE(this.value);
    this.SUBRULE(this.slot, { ARGS: ["touching", "an activation"] });
  });

  /** True when a piece of the layer `head` follows, and not the next layer or its options. */
  protected pieceFollows(head: string): boolean {
    const last = this.peek(0);
    if (last.tokenType === Comma) return true;
    if (!this.sameLine()) return false;
    const next = this.peek(1);
    if (!isWord(next)) return true;
    if (last.image === head && (head === "add" || head === "concat")) return true;
    if (this.afterNextIs(Colon) || layerHeads.has(next.image)) return false;
    return !(/^[A-Z]/.test(next.image) && this.afterNextIs(LParen));
  }

  protected mixFollows(): boolean {
    const third = this.LA(3);
    return (this.afterNextIs(Numeral) || isWord(this.peek(2))) && (third.tokenType === Percent || (isWord(this.peek(3)) && third.tokenType !== keywords.x));
  }

  annotation = this.RULE("annotation", () => {
    this.CONSUME(At);
    this.CONSUME(Word);
    this.OPTION({ GATE: () => this.sameLine(), DEF: () => this.SUBRULE(this.args) });
  });

  /** The block of `data`. */
  data = this.RULE("data", () => {
    this.CONSUME(keywords.data);
    this.CONSUME(LCurly);
    this.MANY(() => this.guarded(() => this.SUBRULE(this.dataStatement)));
    this.CONSUME(RCurly);
  });

  dataStatement = this.RULE("dataStatement", () => {
    this.OR([
      { GATE: () => this.afterNextIs(LSquare), ALT: () => this.SUBRULE(this.rows) },
      { ALT: () => this.SUBRULE(this.split) },
      { ALT: () => this.SUBRULE(this.augment) },
      { ALT: () => this.SUBRULE(this.annotation) },
      { GATE: () => this.holdoutFollows(), ALT: () => this.SUBRULE(this.holdout) },
      { GATE: () => this.sourceFollows(), ALT: () => this.SUBRULE(this.source) },
      { ALT: () => { this.SUBRULE(this.anything); this.unknownStatement("a statement of `data`", dataWords); } },
    ]);
  });

  protected isPart(): boolean {
    return this.nextIs(keywords.train, keywords.validation, keywords.test);
  }

  protected holdoutFollows(): boolean {
    return this.isPart() && (this.afterNextIs(Numeral) || (isWord(this.peek(2)) && [keywords.of, keywords.rows].includes(this.LA(3).tokenType)));
  }

  protected sourceFollows(): boolean {
    return this.isPart() || (isWord(this.peek(1)) && (this.afterNextIs(LParen) || (this.afterNextIs(Word) && this.LA(3).tokenType === LParen)));
  }

  rows = this.RULE("rows", () => {
    this.CONSUME(keywords.rows);
    this.CONSUME(LSquare);
    this.MANY(() => this.recovered(this.rowOrNot));
    this.CONSUME(RSquare);
  });

  private readonly rowAlternatives = [
    { ALT: () => this.SUBRULE(this.row) },
    { ALT: () => { this.SUBRULE(this.anything); this.unknownStatement("a row such as `0, 1 => true`", []); } },
  ];
  private readonly rowOrNot = (): unknown => this.OR(this.rowAlternatives);

  /** One node for a whole row, since rows are what large specs are made of. */
  row = this.RULE("row", () => {
    let more = true;
    this.AT_LEAST_ONE({
      GATE: () => more,
      DEF: () => {
        this.OR(this.inputCells);
        more = this.OPTION(() => this.CONSUME(Comma)) !== undefined;
      },
      ERR_MSG: "a value",
    });
    if (this.peek(0).tokenType === Comma && this.nextIs(Comma)) this.expected("a value", "a cell that is missing is written `?`");
    this.CONSUME(Arrow);
    more = this.sameLine();
    this.AT_LEAST_ONE2({
      GATE: () => more,
      DEF: () => {
        this.OR2(this.outputCells);
        more = this.OPTION2(() => this.CONSUME2(Comma)) !== undefined && this.sameLine();
      },
      ERR_MSG: "a value",
    });
  });

  /** The cells that a row may have, each labelled with its side; made once, since they are asked for with every cell. */
  private readonly inputCells = [
    { ALT: () => this.CONSUME(Numeral, { LABEL: "inputs" }) },
    { ALT: () => this.CONSUME(Word, { LABEL: "inputs" }) },
    { ALT: () => this.CONSUME(Quoted, { LABEL: "inputs" }) },
    { ALT: () => this.CONSUME(Question, { LABEL: "inputs" }) },
    { ALT: () => this.SUBRULE(this.list, { LABEL: "inputs" }) },
  ];
  private readonly outputCells = [
    { ALT: () => this.CONSUME2(Numeral, { LABEL: "outputs" }) },
    { ALT: () => this.CONSUME2(Word, { LABEL: "outputs" }) },
    { ALT: () => this.CONSUME2(Quoted, { LABEL: "outputs" }) },
    { ALT: () => this.CONSUME2(Question, { LABEL: "outputs" }) },
    { ALT: () => this.SUBRULE2(this.list, { LABEL: "outputs" }) },
  ];

  source = this.RULE("source", () => {
    this.OPTION({ GATE: () => !this.afterNextIs(LParen), DEF: () => this.CONSUME(Word, { LABEL: "part" }) });
    this.CONSUME2(Word, { LABEL: "format", ERR_MSG: "a source such as `csv(\"data.csv\")`" });
    if (this.peek(0).tokenType === keywords.rows && this.nextIs(LSquare)) this.expected("`(`", "`rows […]` stand without a part; `split` deals them out");
    this.SUBRULE(this.args);
  });

  split = this.RULE("split", () => {
    this.CONSUME(keywords.split);
    this.SUBRULE(this.splitPart);
    this.MANY(() => { this.CONSUME(Comma); this.SUBRULE2(this.splitPart); });
  });

  splitPart = this.RULE("splitPart", () => {
    this.OR({
      DEF: [
        { ALT: () => { this.CONSUME(keywords.seed); this.SUBRULE(this.inlineSlot, { LABEL: "seed" }); } },
        { ALT: () => { this.CONSUME(keywords.stratify); this.CONSUME(keywords.by); this.SUBRULE(this.name); } },
        { ALT: () => { this.SUBRULE(this.value, { ARGS: ["spaced"] }); this.SUBRULE2(this.name, { LABEL: "part" }); } },
      ],
      ERR_MSG: "a share such as `70% train`, `seed …` or `stratify by …`",
    });
  });

  holdout = this.RULE("holdout", () => {
    this.CONSUME(Word, { LABEL: "part" });
    this.SUBRULE(this.value, { ARGS: ["duration"] });
    this.OPTION(() => this.CONSUME(keywords.rows));
    this.CONSUME(keywords.of);
    this.SUBRULE(this.name);
    this.OPTION2(() => { this.CONSUME(Comma); this.CONSUME(keywords.seed); this.SUBRULE(this.inlineSlot, { LABEL: "seed" }); });
  });

  augment = this.RULE("augment", () => {
    this.CONSUME(keywords.augment);
    this.SUBRULE(this.options);
  });

  /** `input a, V1..V9: real standardized`. */
  column = this.RULE("column", () => {
    this.OR([{ ALT: () => this.CONSUME(keywords.input) }, { ALT: () => this.CONSUME(keywords.output) }]);
    this.SUBRULE(this.columnName);
    this.MANY(() => { this.CONSUME(Comma); this.SUBRULE2(this.columnName); });
    if (this.nextIs(Minus, Dot, Percent) && this.sameLine()) this.expected("`,` or `:`", headerHelp);
    this.CONSUME(Colon, { ERR_MSG: "`,` or `:`" });
    this.SUBRULE(this.type);
    this.MANY2({
      GATE: () => this.goesOn(),
      DEF: () => this.guarded(() => { this.OPTION(() => this.CONSUME2(Comma)); this.SUBRULE(this.clause); }),
    });
    this.unknownClause();
  });

  /** A word right after a column's clauses that is neither a clause nor a declaration. */
  protected unknownClause(): void {
    if (this.RECORDING_PHASE || !this.sameLine() || !isWord(this.peek(1)) || this.nextIs(keywords.input, keywords.output)) return;
    const found = this.peek(1);
    this.note({ kind: "unknown", found, what: "a clause of a column", candidates: clauseWords });
    this.skip(found.index);
  }

  columnName = this.RULE("columnName", () => {
    if (this.nextIs(Quoted, Numeral)) this.expected("the name of a column", headerHelp);
    this.CONSUME(Word, { ERR_MSG: "the name of a column" });
    this.OPTION(() => { this.CONSUME(DotDot); this.CONSUME2(Word); });
  });

  clause = this.RULE("clause", () => {
    this.OR({
      DEF: [
        { ALT: () => { this.CONSUME(keywords.in); this.SUBRULE(this.interval); } },
        { ALT: () => { this.CONSUME(keywords.scaled); this.CONSUME(keywords.to); this.SUBRULE2(this.interval); } },
        { ALT: () => this.CONSUME(keywords.standardized) },
        { ALT: () => this.CONSUME(keywords.minmax) },
        { ALT: () => this.CONSUME(keywords.log) },
        { ALT: () => { this.CONSUME(keywords.missing); this.SUBRULE(this.inlineSlot, { ARGS: ["touching", "what replaces a missing value"] }); } },
        { ALT: () => { this.CONSUME(keywords.column); this.SUBRULE2(this.inlineSlot, { ARGS: ["touching", "a header or a position"] }); } },
        { ALT: () => { this.CONSUME(keywords.columns); this.SUBRULE3(this.inlineSlot, { ARGS: ["touching", "a range of headers"] }); } },
      ],
      ERR_MSG: `a clause (${clauseHelp})`,
    });
  });

  /** What blocks, constants and parameters share: `= value`. */
  initial = this.RULE("initial", () => {
    this.CONSUME(Equals);
    this.SUBRULE(this.slot, { ARGS: ["spaced"] });
  });

  quoted = this.RULE("quoted", () => {
    this.CONSUME(Quoted, { ERR_MSG: "a path in quotes" });
  });

  closedWords = this.RULE("closedWords", () => {
    this.CONSUME(LCurly);
    this.MANY(() => { this.CONSUME(Word); this.OPTION(() => this.CONSUME(Comma)); });
    this.CONSUME(RCurly);
  });
}
