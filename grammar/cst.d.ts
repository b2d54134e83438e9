// Derived from src/syntax by scripts/build-grammar.ts: npm run grammar. Do not edit.
import type { CstNode, ICstVisitor, IToken } from "chevrotain";

export interface NameCstNode extends CstNode {
  name: "name";
  children: NameCstChildren;
}

export type NameCstChildren = {
  Word?: IToken[];
  Quoted?: IToken[];
};

export interface AtomCstNode extends CstNode {
  name: "atom";
  children: AtomCstChildren;
}

export type AtomCstChildren = {
  Numeral?: IToken[];
  Minus?: IToken[];
  negated?: IToken[];
  Word?: IToken[];
  args?: ArgsCstNode[];
  Unit?: IToken[];
  Percent?: IToken[];
  spacedUnit?: IToken[];
};

export interface ValueCstNode extends CstNode {
  name: "value";
  children: ValueCstChildren;
}

export type ValueCstChildren = {
  list?: ListCstNode[];
  from?: IToken[];
  DotDot?: (IToken)[];
  to?: IToken[];
  atom?: AtomCstNode[];
  end?: AtomCstNode[];
  Kw_x?: IToken[];
  width?: AtomCstNode[];
};

export interface SlotCstNode extends CstNode {
  name: "slot";
  children: SlotCstChildren;
}

export type SlotCstChildren = {
  value?: ValueCstNode[];
};

export interface InlineSlotCstNode extends CstNode {
  name: "inlineSlot";
  children: InlineSlotCstChildren;
}

export type InlineSlotCstChildren = {
  value?: ValueCstNode[];
};

export interface ListCstNode extends CstNode {
  name: "list";
  children: ListCstChildren;
}

export type ListCstChildren = {
  LSquare: IToken[];
  items?: (IToken | ValueCstNode)[];
  Comma?: IToken[];
  RSquare: IToken[];
};

export interface ArgsCstNode extends CstNode {
  name: "args";
  children: ArgsCstChildren;
}

export type ArgsCstChildren = {
  LParen: IToken[];
  argument?: ArgumentCstNode[];
  Comma?: IToken[];
  RParen: IToken[];
};

export interface ArgumentCstNode extends CstNode {
  name: "argument";
  children: ArgumentCstChildren;
}

export type ArgumentCstChildren = {
  Word?: IToken[];
  Colon?: IToken[];
  Equals?: IToken[];
  slot?: SlotCstNode[];
  value?: ValueCstNode[];
};

export interface OptionsCstNode extends CstNode {
  name: "options";
  children: OptionsCstChildren;
}

export type OptionsCstChildren = {
  LCurly: IToken[];
  oneOption?: OneOptionCstNode[];
  unknownOption?: UnknownOptionCstNode[];
  RCurly: IToken[];
};

export interface OneOptionCstNode extends CstNode {
  name: "oneOption";
  children: OneOptionCstChildren;
}

export type OneOptionCstChildren = {
  Word: IToken[];
  Colon?: IToken[];
  inlineSlot?: InlineSlotCstNode[];
  Comma?: IToken[];
};

export interface UnknownOptionCstNode extends CstNode {
  name: "unknownOption";
  children: UnknownOptionCstChildren;
}

export type UnknownOptionCstChildren = {
  anything: AnythingCstNode[];
};

export interface IntervalCstNode extends CstNode {
  name: "interval";
  children: IntervalCstChildren;
}

export type IntervalCstChildren = {
  LSquare?: IToken[];
  LParen?: IToken[];
  slot: (SlotCstNode)[];
  Comma: IToken[];
  RSquare?: IToken[];
  RParen?: IToken[];
};

export interface DomainCstNode extends CstNode {
  name: "domain";
  children: DomainCstChildren;
}

export type DomainCstChildren = {
  labels?: LabelsCstNode[];
  interval?: IntervalCstNode[];
};

export interface LabelsCstNode extends CstNode {
  name: "labels";
  children: LabelsCstChildren;
}

export type LabelsCstChildren = {
  LCurly: IToken[];
  cell?: CellCstNode[];
  Comma?: IToken[];
  RCurly: IToken[];
};

export interface CellCstNode extends CstNode {
  name: "cell";
  children: CellCstChildren;
}

export type CellCstChildren = {
  Numeral?: IToken[];
  Unit?: IToken[];
  Percent?: IToken[];
  Word?: IToken[];
  Quoted?: IToken[];
};

export interface TypeCstNode extends CstNode {
  name: "type";
  children: TypeCstChildren;
}

export type TypeCstChildren = {
  Word: IToken[];
  list?: ListCstNode[];
  labels?: LabelsCstNode[];
  value?: ValueCstNode[];
};

export interface AnythingCstNode extends CstNode {
  name: "anything";
  children: AnythingCstChildren;
}

export type AnythingCstChildren = {
  Any: IToken[];
};

export interface NetworkBodyCstNode extends CstNode {
  name: "networkBody";
  children: NetworkBodyCstChildren;
}

export type NetworkBodyCstChildren = {
  LCurly: IToken[];
  networkStatement?: NetworkStatementCstNode[];
  RCurly: IToken[];
};

export interface NetworkStatementCstNode extends CstNode {
  name: "networkStatement";
  children: NetworkStatementCstChildren;
}

export type NetworkStatementCstChildren = {
  repeat?: RepeatCstNode[];
  annotation?: AnnotationCstNode[];
  layer?: LayerCstNode[];
  anything?: AnythingCstNode[];
};

export interface RepeatCstNode extends CstNode {
  name: "repeat";
  children: RepeatCstChildren;
}

export type RepeatCstChildren = {
  Kw_repeat: IToken[];
  inlineSlot: InlineSlotCstNode[];
  networkBody: NetworkBodyCstNode[];
};

export interface LayerCstNode extends CstNode {
  name: "layer";
  children: LayerCstChildren;
}

export type LayerCstChildren = {
  label?: IToken[];
  Colon?: IToken[];
  Word: IToken[];
  args?: ArgsCstNode[];
  setting?: SettingCstNode[];
  mix?: MixCstNode[];
  piece?: ValueCstNode[];
  Comma?: IToken[];
  options?: OptionsCstNode[];
};

export interface SettingCstNode extends CstNode {
  name: "setting";
  children: SettingCstChildren;
}

export type SettingCstChildren = {
  Kw_kernel?: IToken[];
  Kw_stride?: IToken[];
  Kw_pad?: IToken[];
  inlineSlot: InlineSlotCstNode[];
};

export interface MixCstNode extends CstNode {
  name: "mix";
  children: MixCstChildren;
}

export type MixCstChildren = {
  LSquare: IToken[];
  mixPart?: MixPartCstNode[];
  Comma?: IToken[];
  RSquare: IToken[];
};

export interface MixPartCstNode extends CstNode {
  name: "mixPart";
  children: MixPartCstChildren;
}

export type MixPartCstChildren = {
  value: ValueCstNode[];
  slot: SlotCstNode[];
};

export interface AnnotationCstNode extends CstNode {
  name: "annotation";
  children: AnnotationCstChildren;
}

export type AnnotationCstChildren = {
  At: IToken[];
  Word: IToken[];
  args?: ArgsCstNode[];
};

export interface DataCstNode extends CstNode {
  name: "data";
  children: DataCstChildren;
}

export type DataCstChildren = {
  Kw_data: IToken[];
  LCurly: IToken[];
  dataStatement?: DataStatementCstNode[];
  RCurly: IToken[];
};

export interface DataStatementCstNode extends CstNode {
  name: "dataStatement";
  children: DataStatementCstChildren;
}

export type DataStatementCstChildren = {
  rows?: RowsCstNode[];
  split?: SplitCstNode[];
  augment?: AugmentCstNode[];
  annotation?: AnnotationCstNode[];
  holdout?: HoldoutCstNode[];
  source?: SourceCstNode[];
  anything?: AnythingCstNode[];
};

export interface RowsCstNode extends CstNode {
  name: "rows";
  children: RowsCstChildren;
}

export type RowsCstChildren = {
  Kw_rows: IToken[];
  LSquare: IToken[];
  row?: RowCstNode[];
  anything?: AnythingCstNode[];
  RSquare: IToken[];
};

export interface RowCstNode extends CstNode {
  name: "row";
  children: RowCstChildren;
}

export type RowCstChildren = {
  inputs?: (IToken | ListCstNode)[];
  Comma?: (IToken)[];
  Arrow: IToken[];
  outputs?: (IToken | ListCstNode)[];
};

export interface SourceCstNode extends CstNode {
  name: "source";
  children: SourceCstChildren;
}

export type SourceCstChildren = {
  part?: IToken[];
  format: IToken[];
  args: ArgsCstNode[];
};

export interface SplitCstNode extends CstNode {
  name: "split";
  children: SplitCstChildren;
}

export type SplitCstChildren = {
  Kw_split: IToken[];
  splitPart: (SplitPartCstNode)[];
  Comma?: IToken[];
};

export interface SplitPartCstNode extends CstNode {
  name: "splitPart";
  children: SplitPartCstChildren;
}

export type SplitPartCstChildren = {
  Kw_seed?: IToken[];
  seed?: InlineSlotCstNode[];
  Kw_stratify?: IToken[];
  Kw_by?: IToken[];
  name?: NameCstNode[];
  value?: ValueCstNode[];
  part?: NameCstNode[];
};

export interface HoldoutCstNode extends CstNode {
  name: "holdout";
  children: HoldoutCstChildren;
}

export type HoldoutCstChildren = {
  part: IToken[];
  value: ValueCstNode[];
  Kw_rows?: IToken[];
  Kw_of: IToken[];
  name: NameCstNode[];
  Comma?: IToken[];
  Kw_seed?: IToken[];
  seed?: InlineSlotCstNode[];
};

export interface AugmentCstNode extends CstNode {
  name: "augment";
  children: AugmentCstChildren;
}

export type AugmentCstChildren = {
  Kw_augment: IToken[];
  options: OptionsCstNode[];
};

export interface ColumnCstNode extends CstNode {
  name: "column";
  children: ColumnCstChildren;
}

export type ColumnCstChildren = {
  Kw_input?: IToken[];
  Kw_output?: IToken[];
  columnName: (ColumnNameCstNode)[];
  Comma?: (IToken)[];
  Colon: IToken[];
  type: TypeCstNode[];
  clause?: ClauseCstNode[];
};

export interface ColumnNameCstNode extends CstNode {
  name: "columnName";
  children: ColumnNameCstChildren;
}

export type ColumnNameCstChildren = {
  Word: (IToken)[];
  DotDot?: IToken[];
};

export interface ClauseCstNode extends CstNode {
  name: "clause";
  children: ClauseCstChildren;
}

export type ClauseCstChildren = {
  Kw_in?: IToken[];
  interval?: (IntervalCstNode)[];
  Kw_scaled?: IToken[];
  Kw_to?: IToken[];
  Kw_standardized?: IToken[];
  Kw_minmax?: IToken[];
  Kw_log?: IToken[];
  Kw_missing?: IToken[];
  inlineSlot?: (InlineSlotCstNode)[];
  Kw_column?: IToken[];
  Kw_columns?: IToken[];
};

export interface InitialCstNode extends CstNode {
  name: "initial";
  children: InitialCstChildren;
}

export type InitialCstChildren = {
  Equals: IToken[];
  slot: SlotCstNode[];
};

export interface QuotedCstNode extends CstNode {
  name: "quoted";
  children: QuotedCstChildren;
}

export type QuotedCstChildren = {
  Quoted: IToken[];
};

export interface ClosedWordsCstNode extends CstNode {
  name: "closedWords";
  children: ClosedWordsCstChildren;
}

export type ClosedWordsCstChildren = {
  LCurly: IToken[];
  Word?: IToken[];
  Comma?: IToken[];
  RCurly: IToken[];
};

export interface TrainCstNode extends CstNode {
  name: "train";
  children: TrainCstChildren;
}

export type TrainCstChildren = {
  Kw_train: IToken[];
  LCurly: IToken[];
  trainStatement?: TrainStatementCstNode[];
  RCurly: IToken[];
};

export interface TrainStatementCstNode extends CstNode {
  name: "trainStatement";
  children: TrainStatementCstChildren;
}

export type TrainStatementCstChildren = {
  trainSetting?: TrainSettingCstNode[];
  clip?: ClipCstNode[];
  stop?: StopCstNode[];
  schedule?: ScheduleCstNode[];
  annotation?: AnnotationCstNode[];
  anything?: AnythingCstNode[];
};

export interface TrainSettingCstNode extends CstNode {
  name: "trainSetting";
  children: TrainSettingCstChildren;
}

export type TrainSettingCstChildren = {
  setting?: (IToken)[];
  inlineSlot: InlineSlotCstNode[];
};

export interface ClipCstNode extends CstNode {
  name: "clip";
  children: ClipCstChildren;
}

export type ClipCstChildren = {
  Kw_clip: IToken[];
  Kw_gradient: IToken[];
  Word: IToken[];
  inlineSlot: InlineSlotCstNode[];
};

export interface MetricCstNode extends CstNode {
  name: "metric";
  children: MetricCstChildren;
}

export type MetricCstChildren = {
  Word: (IToken)[];
  Dot: IToken[];
};

export interface StopCstNode extends CstNode {
  name: "stop";
  children: StopCstChildren;
}

export type StopCstChildren = {
  Kw_stop: IToken[];
  Kw_when: IToken[];
  metric: MetricCstNode[];
  stalls?: StallsCstNode[];
  comparison?: ComparisonCstNode[];
  Kw_and?: IToken[];
  condition?: ConditionCstNode[];
};

export interface ConditionCstNode extends CstNode {
  name: "condition";
  children: ConditionCstChildren;
}

export type ConditionCstChildren = {
  metric: MetricCstNode[];
  comparison: ComparisonCstNode[];
};

export interface ComparisonCstNode extends CstNode {
  name: "comparison";
  children: ComparisonCstChildren;
}

export type ComparisonCstChildren = {
  Compare?: IToken[];
  Equals?: IToken[];
  inlineSlot: InlineSlotCstNode[];
};

export interface StallsCstNode extends CstNode {
  name: "stalls";
  children: StallsCstChildren;
}

export type StallsCstChildren = {
  Kw_stalls: IToken[];
  Kw_for: IToken[];
  patience: InlineSlotCstNode[];
  Kw_by?: IToken[];
  by?: InlineSlotCstNode[];
  Comma?: IToken[];
  Kw_restore?: IToken[];
  Kw_best?: IToken[];
};

export interface ScheduleCstNode extends CstNode {
  name: "schedule";
  children: ScheduleCstChildren;
}

export type ScheduleCstChildren = {
  Kw_schedule: IToken[];
  plateau?: PlateauCstNode[];
  curve?: CurveCstNode[];
};

export interface CurveCstNode extends CstNode {
  name: "curve";
  children: CurveCstChildren;
}

export type CurveCstChildren = {
  Word: IToken[];
  args?: ArgsCstNode[];
  value?: ValueCstNode[];
  Kw_to?: IToken[];
  to?: InlineSlotCstNode[];
};

export interface PlateauCstNode extends CstNode {
  name: "plateau";
  children: PlateauCstChildren;
}

export type PlateauCstChildren = {
  Kw_rate: IToken[];
  Kw_times: (IToken)[];
  factor: InlineSlotCstNode[];
  Kw_when: IToken[];
  metric: MetricCstNode[];
  Kw_stalls: IToken[];
  Kw_for: IToken[];
  patience: InlineSlotCstNode[];
  Comma?: IToken[];
  Kw_at?: IToken[];
  Kw_most?: IToken[];
  atMost?: InlineSlotCstNode[];
};

export interface ExpectCstNode extends CstNode {
  name: "expect";
  children: ExpectCstChildren;
}

export type ExpectCstChildren = {
  Kw_expect: IToken[];
  seeds?: SeedsCstNode[];
  LCurly: IToken[];
  expectStatement?: ExpectStatementCstNode[];
  RCurly: IToken[];
};

export interface SeedsCstNode extends CstNode {
  name: "seeds";
  children: SeedsCstChildren;
}

export type SeedsCstChildren = {
  Kw_across: IToken[];
  Kw_seeds: IToken[];
  inlineSlot: InlineSlotCstNode[];
  Comma?: IToken[];
  Kw_at?: IToken[];
  Kw_least?: IToken[];
  atLeast?: InlineSlotCstNode[];
};

export interface ExpectStatementCstNode extends CstNode {
  name: "expectStatement";
  children: ExpectStatementCstChildren;
}

export type ExpectStatementCstChildren = {
  predict?: PredictCstNode[];
  gradients?: GradientsCstNode[];
  annotation?: AnnotationCstNode[];
  measured?: MeasuredCstNode[];
  quantity?: QuantityCstNode[];
  anything?: AnythingCstNode[];
};

export interface GradientsCstNode extends CstNode {
  name: "gradients";
  children: GradientsCstChildren;
}

export type GradientsCstChildren = {
  Kw_gradients: IToken[];
  Kw_agree: IToken[];
  Kw_within: IToken[];
  inlineSlot: InlineSlotCstNode[];
};

export interface QuantityCstNode extends CstNode {
  name: "quantity";
  children: QuantityCstChildren;
}

export type QuantityCstChildren = {
  Word: IToken[];
  comparison: ComparisonCstNode[];
};

export interface MeasuredCstNode extends CstNode {
  name: "measured";
  children: MeasuredCstChildren;
}

export type MeasuredCstChildren = {
  metric: MetricCstNode[];
  comparison?: ComparisonCstNode[];
  within?: WithinCstNode[];
  Kw_beats?: IToken[];
  inlineSlot?: InlineSlotCstNode[];
};

export interface WithinCstNode extends CstNode {
  name: "within";
  children: WithinCstChildren;
}

export type WithinCstChildren = {
  Kw_within: IToken[];
  inlineSlot: InlineSlotCstNode[];
};

export interface PredictCstNode extends CstNode {
  name: "predict";
  children: PredictCstChildren;
}

export type PredictCstChildren = {
  Kw_predict: IToken[];
  record: RecordCstNode[];
  Arrow: IToken[];
  output?: RecordCstNode[];
  value?: ValueCstNode[];
  within?: WithinCstNode[];
};

export interface RecordCstNode extends CstNode {
  name: "record";
  children: RecordCstChildren;
}

export type RecordCstChildren = {
  LCurly: IToken[];
  field?: FieldCstNode[];
  Comma?: IToken[];
  RCurly: IToken[];
};

export interface FieldCstNode extends CstNode {
  name: "field";
  children: FieldCstChildren;
}

export type FieldCstChildren = {
  Word?: IToken[];
  Quoted?: IToken[];
  Colon: IToken[];
  slot: SlotCstNode[];
  within?: WithinCstNode[];
};

export interface FileCstNode extends CstNode {
  name: "file";
  children: FileCstChildren;
}

export type FileCstChildren = {
  declaration?: DeclarationCstNode[];
  End: IToken[];
};

export interface DeclarationCstNode extends CstNode {
  name: "declaration";
  children: DeclarationCstChildren;
}

export type DeclarationCstChildren = {
  edition?: EditionCstNode[];
  annotation?: AnnotationCstNode[];
  model?: ModelCstNode[];
  use?: UseCstNode[];
  const?: ConstCstNode[];
  param?: ParamCstNode[];
  column?: ColumnCstNode[];
  data?: DataCstNode[];
  network?: NetworkCstNode[];
  block?: BlockCstNode[];
  train?: TrainCstNode[];
  expect?: ExpectCstNode[];
  anything?: AnythingCstNode[];
};

export interface EditionCstNode extends CstNode {
  name: "edition";
  children: EditionCstChildren;
}

export type EditionCstChildren = {
  Kw_nn: IToken[];
  Numeral: IToken[];
};

export interface ModelCstNode extends CstNode {
  name: "model";
  children: ModelCstChildren;
}

export type ModelCstChildren = {
  Kw_model: IToken[];
  Word: IToken[];
};

export interface UseCstNode extends CstNode {
  name: "use";
  children: UseCstChildren;
}

export type UseCstChildren = {
  Kw_use: IToken[];
  closedWords: ClosedWordsCstNode[];
  Kw_from: IToken[];
  quoted: QuotedCstNode[];
};

export interface ConstCstNode extends CstNode {
  name: "const";
  children: ConstCstChildren;
}

export type ConstCstChildren = {
  Kw_const: IToken[];
  Word: IToken[];
  initial: InitialCstNode[];
};

export interface ParamCstNode extends CstNode {
  name: "param";
  children: ParamCstChildren;
}

export type ParamCstChildren = {
  Kw_param: IToken[];
  typedName: TypedNameCstNode[];
  initial: InitialCstNode[];
};

export interface TypedNameCstNode extends CstNode {
  name: "typedName";
  children: TypedNameCstChildren;
}

export type TypedNameCstChildren = {
  Word: IToken[];
  Colon: IToken[];
  kind: IToken[];
  Kw_in?: IToken[];
  domain?: DomainCstNode[];
};

export interface NetworkCstNode extends CstNode {
  name: "network";
  children: NetworkCstChildren;
}

export type NetworkCstChildren = {
  Kw_network: IToken[];
  networkBody: NetworkBodyCstNode[];
};

export interface BlockCstNode extends CstNode {
  name: "block";
  children: BlockCstChildren;
}

export type BlockCstChildren = {
  Kw_block: IToken[];
  Word: IToken[];
  blockParameters?: BlockParametersCstNode[];
  networkBody: NetworkBodyCstNode[];
};

export interface BlockParametersCstNode extends CstNode {
  name: "blockParameters";
  children: BlockParametersCstChildren;
}

export type BlockParametersCstChildren = {
  LParen: IToken[];
  blockParameter?: BlockParameterCstNode[];
  Comma?: IToken[];
  RParen: IToken[];
};

export interface BlockParameterCstNode extends CstNode {
  name: "blockParameter";
  children: BlockParameterCstChildren;
}

export type BlockParameterCstChildren = {
  typedName: TypedNameCstNode[];
  initial?: InitialCstNode[];
};

export interface ICstNodeVisitor<IN, OUT> extends ICstVisitor<IN, OUT> {
  name(children: NameCstChildren, param?: IN): OUT;
  atom(children: AtomCstChildren, param?: IN): OUT;
  value(children: ValueCstChildren, param?: IN): OUT;
  slot(children: SlotCstChildren, param?: IN): OUT;
  inlineSlot(children: InlineSlotCstChildren, param?: IN): OUT;
  list(children: ListCstChildren, param?: IN): OUT;
  args(children: ArgsCstChildren, param?: IN): OUT;
  argument(children: ArgumentCstChildren, param?: IN): OUT;
  options(children: OptionsCstChildren, param?: IN): OUT;
  oneOption(children: OneOptionCstChildren, param?: IN): OUT;
  unknownOption(children: UnknownOptionCstChildren, param?: IN): OUT;
  interval(children: IntervalCstChildren, param?: IN): OUT;
  domain(children: DomainCstChildren, param?: IN): OUT;
  labels(children: LabelsCstChildren, param?: IN): OUT;
  cell(children: CellCstChildren, param?: IN): OUT;
  type(children: TypeCstChildren, param?: IN): OUT;
  anything(children: AnythingCstChildren, param?: IN): OUT;
  networkBody(children: NetworkBodyCstChildren, param?: IN): OUT;
  networkStatement(children: NetworkStatementCstChildren, param?: IN): OUT;
  repeat(children: RepeatCstChildren, param?: IN): OUT;
  layer(children: LayerCstChildren, param?: IN): OUT;
  setting(children: SettingCstChildren, param?: IN): OUT;
  mix(children: MixCstChildren, param?: IN): OUT;
  mixPart(children: MixPartCstChildren, param?: IN): OUT;
  annotation(children: AnnotationCstChildren, param?: IN): OUT;
  data(children: DataCstChildren, param?: IN): OUT;
  dataStatement(children: DataStatementCstChildren, param?: IN): OUT;
  rows(children: RowsCstChildren, param?: IN): OUT;
  row(children: RowCstChildren, param?: IN): OUT;
  source(children: SourceCstChildren, param?: IN): OUT;
  split(children: SplitCstChildren, param?: IN): OUT;
  splitPart(children: SplitPartCstChildren, param?: IN): OUT;
  holdout(children: HoldoutCstChildren, param?: IN): OUT;
  augment(children: AugmentCstChildren, param?: IN): OUT;
  column(children: ColumnCstChildren, param?: IN): OUT;
  columnName(children: ColumnNameCstChildren, param?: IN): OUT;
  clause(children: ClauseCstChildren, param?: IN): OUT;
  initial(children: InitialCstChildren, param?: IN): OUT;
  quoted(children: QuotedCstChildren, param?: IN): OUT;
  closedWords(children: ClosedWordsCstChildren, param?: IN): OUT;
  train(children: TrainCstChildren, param?: IN): OUT;
  trainStatement(children: TrainStatementCstChildren, param?: IN): OUT;
  trainSetting(children: TrainSettingCstChildren, param?: IN): OUT;
  clip(children: ClipCstChildren, param?: IN): OUT;
  metric(children: MetricCstChildren, param?: IN): OUT;
  stop(children: StopCstChildren, param?: IN): OUT;
  condition(children: ConditionCstChildren, param?: IN): OUT;
  comparison(children: ComparisonCstChildren, param?: IN): OUT;
  stalls(children: StallsCstChildren, param?: IN): OUT;
  schedule(children: ScheduleCstChildren, param?: IN): OUT;
  curve(children: CurveCstChildren, param?: IN): OUT;
  plateau(children: PlateauCstChildren, param?: IN): OUT;
  expect(children: ExpectCstChildren, param?: IN): OUT;
  seeds(children: SeedsCstChildren, param?: IN): OUT;
  expectStatement(children: ExpectStatementCstChildren, param?: IN): OUT;
  gradients(children: GradientsCstChildren, param?: IN): OUT;
  quantity(children: QuantityCstChildren, param?: IN): OUT;
  measured(children: MeasuredCstChildren, param?: IN): OUT;
  within(children: WithinCstChildren, param?: IN): OUT;
  predict(children: PredictCstChildren, param?: IN): OUT;
  record(children: RecordCstChildren, param?: IN): OUT;
  field(children: FieldCstChildren, param?: IN): OUT;
  file(children: FileCstChildren, param?: IN): OUT;
  declaration(children: DeclarationCstChildren, param?: IN): OUT;
  edition(children: EditionCstChildren, param?: IN): OUT;
  model(children: ModelCstChildren, param?: IN): OUT;
  use(children: UseCstChildren, param?: IN): OUT;
  const(children: ConstCstChildren, param?: IN): OUT;
  param(children: ParamCstChildren, param?: IN): OUT;
  typedName(children: TypedNameCstChildren, param?: IN): OUT;
  network(children: NetworkCstChildren, param?: IN): OUT;
  block(children: BlockCstChildren, param?: IN): OUT;
  blockParameters(children: BlockParametersCstChildren, param?: IN): OUT;
  blockParameter(children: BlockParameterCstChildren, param?: IN): OUT;
}
