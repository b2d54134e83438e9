/** The rules of `train` and `expect`. */
import type { TokenType } from "chevrotain";
import { isCloser } from "../scan.js";
import { Arrow, Colon, Comma, Compare, Dot, Equals, foreignUnits, keywords, LCurly, Numeral, Quoted, RCurly, spacedUnits, Word } from "../tokens.js";
import { NetworkGrammar } from "./network.js";

/** What a statement of `train` begins with. */
export const trainWords = ["loss", "optimizer", "batch", "epochs", "seed", "precision", "shuffle", "clip", "schedule", "stop"] as const;

/** What a statement of `expect` begins with. */
export const expectWords = ["predict", "parameters", "regions", "gradients", "bundle.inference", "train.", "validation.", "test."] as const;

const settings: readonly TokenType[] = [keywords.loss, keywords.optimizer, keywords.batch, keywords.epochs, keywords.seed, keywords.precision, keywords.shuffle];
const metricHelp = "a metric such as `validation.accuracy`";

/** Training and what must hold after it. */
export abstract class TrainingGrammar extends NetworkGrammar {
  train = this.RULE("train", () => {
    this.CONSUME(keywords.train);
    this.CONSUME(LCurly);
    this.MANY(() => this.guarded(() => this.SUBRULE(this.trainStatement)));
    this.CONSUME(RCurly);
  });

  trainStatement = this.RULE("trainStatement", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.trainSetting) },
      { ALT: () => this.SUBRULE(this.clip) },
      { ALT: () => this.SUBRULE(this.stop) },
      { ALT: () => this.SUBRULE(this.schedule) },
      { ALT: () => this.SUBRULE(this.annotation) },
      { ALT: () => { this.SUBRULE(this.anything); this.unknownStatement("a statement of `train`", trainWords); } },
    ]);
  });

  trainSetting = this.RULE("trainSetting", () => {
    const { image } = this.OR(settings.map((setting) => ({ ALT: () => this.CONSUME(setting, { LABEL: "setting" }) })));
    this.strayMark("a value", `\`${image}\` takes its value without \`${this.peek(1).image}\`, as in \`${image} ${this.peek(2).image}\``, Colon, Equals);
    this.SUBRULE(this.inlineSlot);
    if (this.unitEnds()) this.strayMark("the end of the statement", `the number stands alone: \`${image} ${this.peek(0).image}\``, Word);
  });

  /** True where a word behind a number, the last on its line, can only be meant as its unit: `epochs 10 epochs`. */
  protected unitEnds(): boolean {
    if (this.RECORDING_PHASE || this.peek(0).tokenType !== Numeral || !this.sameLine() || !(spacedUnits.has(this.peek(1).image) || foreignUnits.has(this.peek(1).image))) return false;
    const then = this.peek(2);
    return then.line > this.peek(1).line || isCloser(then);
  }

  clip = this.RULE("clip", () => {
    this.CONSUME(keywords.clip);
    this.CONSUME(keywords.gradient);
    this.CONSUME(Word, { ERR_MSG: "`norm` or `value`" });
    this.SUBRULE(this.inlineSlot);
  });

  metric = this.RULE("metric", () => {
    this.CONSUME(Word, { ERR_MSG: metricHelp });
    this.CONSUME(Dot, { ERR_MSG: "`.` and a metric, as in `train.loss`" });
    this.CONSUME2(Word, { ERR_MSG: "the name of a metric" });
  });

  stop = this.RULE("stop", () => {
    this.CONSUME(keywords.stop);
    this.CONSUME(keywords.when);
    this.SUBRULE(this.metric);
    this.OR({
      DEF: [{ ALT: () => this.SUBRULE(this.stalls) }, { ALT: () => { this.SUBRULE(this.comparison); this.MANY(() => { this.CONSUME(keywords.and); this.SUBRULE(this.condition); }); } }],
      ERR_MSG: "a comparison, or `stalls for … epochs`",
    });
  });

  condition = this.RULE("condition", () => {
    this.SUBRULE(this.metric);
    this.SUBRULE(this.comparison);
  });

  comparison = this.RULE("comparison", () => {
    if (this.nextIs(keywords.stalls)) this.expected("a comparison", "`stalls` is no part of `and`: write a `stop` of its own; the first that fires ends training");
    this.OR({
      DEF: [
        { ALT: () => this.CONSUME(Compare) },
        { ALT: () => { this.expected("`==`", "one `=` gives a name its value; `==` compares"); this.CONSUME(Equals); } },
      ],
      ERR_MSG: "a comparison such as `< 0.1`",
    });
    this.SUBRULE(this.inlineSlot, { ARGS: ["spaced"] });
  });

  /** `stalls for 10 epochs by 0.1%, restore best`. */
  stalls = this.RULE("stalls", () => {
    this.CONSUME(keywords.stalls);
    this.CONSUME(keywords.for);
    this.SUBRULE(this.inlineSlot, { LABEL: "patience", ARGS: ["duration", "how many epochs"] });
    this.OPTION(() => { this.CONSUME(keywords.by); this.SUBRULE2(this.inlineSlot, { LABEL: "by" }); });
    this.OPTION2({
      GATE: () => this.sameLine(),
      DEF: () => { this.OPTION3(() => this.CONSUME(Comma)); this.CONSUME(keywords.restore); this.CONSUME(keywords.best); },
    });
  });

  schedule = this.RULE("schedule", () => {
    this.CONSUME(keywords.schedule);
    this.OR({
      DEF: [{ ALT: () => this.SUBRULE(this.plateau) }, { ALT: () => this.SUBRULE(this.curve) }],
      ERR_MSG: "a schedule (`warmup`, `step`, `exponential`, `cosine`, `linear` or `rate times …`)",
    });
  });

  /** `warmup 2 epochs`, `step(every: 10 epochs, factor: 0.5)`, `cosine to 1e-4`. */
  curve = this.RULE("curve", () => {
    this.CONSUME(Word);
    this.OPTION({
      GATE: () => this.sameLine() && !this.nextIs(keywords.to) && !this.statementFollows(),
      DEF: () => this.OR([{ ALT: () => this.SUBRULE(this.args) }, { ALT: () => this.SUBRULE(this.value, { ARGS: ["duration"] }) }]),
    });
    this.OPTION2({ GATE: () => this.sameLine(), DEF: () => { this.CONSUME(keywords.to); this.SUBRULE(this.inlineSlot, { LABEL: "to" }); } });
  });

  /** True at the first word of the next statement of `train` on the same line. */
  protected statementFollows(): boolean {
    return settings.includes(this.LA(1).tokenType) || this.nextIs(keywords.clip, keywords.stop, keywords.schedule);
  }

  /** `rate times 0.5 when validation.loss stalls for 4 epochs, at most 5 times`. */
  plateau = this.RULE("plateau", () => {
    this.CONSUME(keywords.rate);
    this.CONSUME(keywords.times);
    this.SUBRULE(this.inlineSlot, { LABEL: "factor" });
    this.CONSUME(keywords.when);
    this.SUBRULE(this.metric);
    this.CONSUME(keywords.stalls);
    this.CONSUME(keywords.for);
    this.SUBRULE2(this.inlineSlot, { LABEL: "patience", ARGS: ["duration", "how many epochs"] });
    this.OPTION({
      GATE: () => this.sameLine(),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(Comma));
        this.CONSUME(keywords.at);
        this.CONSUME(keywords.most);
        this.SUBRULE3(this.inlineSlot, { LABEL: "atMost" });
        this.CONSUME2(keywords.times);
      },
    });
  });

  expect = this.RULE("expect", () => {
    this.CONSUME(keywords.expect);
    this.OPTION(() => this.SUBRULE(this.seeds));
    this.CONSUME(LCurly);
    this.MANY(() => this.guarded(() => this.SUBRULE(this.expectStatement)));
    this.CONSUME(RCurly);
  });

  /** `across seeds 1..10, at least 9`. */
  seeds = this.RULE("seeds", () => {
    this.CONSUME(keywords.across);
    this.CONSUME(keywords.seeds);
    this.SUBRULE(this.inlineSlot, { ARGS: ["touching", "a range of seeds such as `1..10`"] });
    this.OPTION(() => {
      this.OPTION2(() => this.CONSUME(Comma));
      this.CONSUME(keywords.at);
      this.CONSUME(keywords.least);
      this.SUBRULE2(this.inlineSlot, { LABEL: "atLeast" });
    });
  });

  expectStatement = this.RULE("expectStatement", () => {
    this.OR([
      { GATE: () => !this.afterNextIs(Dot, Compare, Equals), ALT: () => this.SUBRULE(this.predict) },
      { GATE: () => !this.afterNextIs(Dot, Compare, Equals), ALT: () => this.SUBRULE(this.gradients) },
      { ALT: () => this.SUBRULE(this.annotation) },
      { GATE: () => this.afterNextIs(Dot), ALT: () => this.SUBRULE(this.measured) },
      { GATE: () => this.afterNextIs(Compare, Equals), ALT: () => this.SUBRULE(this.quantity) },
      { ALT: () => { this.SUBRULE(this.anything); this.unknownStatement("an expectation", expectWords); } },
    ]);
  });

  gradients = this.RULE("gradients", () => {
    this.CONSUME(keywords.gradients);
    this.CONSUME(keywords.agree);
    this.CONSUME(keywords.within);
    this.SUBRULE(this.inlineSlot, { ARGS: ["touching", "a tolerance such as `1e-7`"] });
  });

  quantity = this.RULE("quantity", () => {
    this.CONSUME(Word);
    this.SUBRULE(this.comparison);
  });

  measured = this.RULE("measured", () => {
    this.SUBRULE(this.metric);
    if (this.nextIs(Arrow)) this.expected("a comparison or `beats`", "at least is written `>=`; `=>` belongs to `predict`");
    this.OR({
      DEF: [
        { ALT: () => { this.SUBRULE(this.comparison); this.OPTION({ GATE: () => this.sameLine(), DEF: () => this.SUBRULE(this.within) }); } },
        { ALT: () => { this.CONSUME(keywords.beats); this.SUBRULE(this.inlineSlot, { ARGS: ["touching", "a baseline such as `mean` or `majority`"] }); } },
      ],
      ERR_MSG: "a comparison or `beats`",
    });
  });

  within = this.RULE("within", () => {
    this.CONSUME(keywords.within);
    this.SUBRULE(this.inlineSlot, { ARGS: ["duration"] });
  });

  predict = this.RULE("predict", () => {
    this.CONSUME(keywords.predict);
    if (!this.nextIs(LCurly)) this.expected("`{`", "the inputs go by name: `predict { a: 1, b: 0 } => true`");
    this.SUBRULE(this.record);
    if (this.nextIs(Compare, Equals)) this.expected("`=>`", "what comes out stands behind `=>`; numbers may have a tolerance, `within 0.01`");
    this.CONSUME(Arrow);
    this.OR({ DEF: [{ ALT: () => this.SUBRULE2(this.record, { LABEL: "output" }) }, { ALT: () => this.SUBRULE(this.value) }], ERR_MSG: "what must come out" });
    this.OPTION({ GATE: () => this.sameLine(), DEF: () => this.SUBRULE(this.within) });
  });

  record = this.RULE("record", () => {
    this.CONSUME(LCurly);
    this.MANY(() => { this.SUBRULE(this.field); this.OPTION(() => this.CONSUME(Comma)); });
    this.CONSUME(RCurly);
  });

  field = this.RULE("field", () => {
    this.OR([{ ALT: () => this.CONSUME(Word) }, { ALT: () => this.CONSUME(Quoted) }]);
    this.CONSUME(Colon);
    this.SUBRULE(this.slot);
    this.OPTION(() => this.SUBRULE(this.within));
  });
}
