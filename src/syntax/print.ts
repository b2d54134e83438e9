/**
 * Prints a syntax tree for `nnc compile --emit ast` and for tests: one node a line, children indented, values in one
 * line as they read. Leaves out spans and comments; it is no formatter.
 */
import { unreachable } from "../base/internal-error.js";
import type { Annotation, Argument, Block, BlockParameter, ColumnClause, ColumnDeclaration, Condition, DataStatement, ExpectBlock, ExpectStatement, File, Hole, LayerSyntax, MetricSyntax, MixSyntax, Name, NetworkStatement, Option, Param, Preamble, RecordSyntax, TrainStatement, Unit, Value } from "./ast.js";

/** A line and the lines below it. */
interface Tree {
  readonly line: string;
  readonly below: readonly Tree[];
}

const leaf = (line: string): Tree => ({ line, below: [] });

function name({ text, quoted }: Name): string {
  return quoted ? JSON.stringify(text) : text;
}

function unit(one: Unit | null): string {
  return one === null ? "" : one.name === "%" ? "%" : ` ${one.name}`;
}

/** One value, in the spelling of the language; `_` is a hole. */
export function printValue(value: Value | MixSyntax): string {
  switch (value.kind) {
    case "number": return `${value.raw}${unit(value.unit)}`;
    case "text": return JSON.stringify(value.text);
    case "word": return `${value.text}${unit(value.unit)}`;
    case "call": return `${name(value.callee)}${args(value.args)}`;
    case "list": return `[${value.items.map(printValue).join(", ")}]`;
    case "interval": return `${value.lowOpen ? "(" : "["}${printValue(value.low)}, ${printValue(value.high)}${value.highOpen ? ")" : "]"}`;
    case "range": return `${printValue(value.from)}..${printValue(value.to)}`;
    case "size": return `${printValue(value.height)} x ${printValue(value.width)}`;
    case "mix": return `[${value.parts.map((part) => `${printValue(part.count)} ${printValue(part.activation)}`).join(", ")}]`;
    case "hole": return "_";
    default: return unreachable(value, "syntax/print");
  }
}

function args(list: readonly Argument[]): string {
  return `(${list.map((one) => (one.name === null ? "" : `${name(one.name)}: `) + printValue(one.value)).join(", ")})`;
}

function optional(before: string, value: Value | null): string {
  return value === null ? "" : ` ${before}${before === "" ? "" : " "}${printValue(value)}`;
}

function options(list: readonly Option[]): string {
  return list.map((one) => `${name(one.name)}${optional("", one.value)}`).join(", ");
}

function metric(one: MetricSyntax): string {
  return `${name(one.part)}.${name(one.metric)}`;
}

function condition(one: Condition): string {
  return `${metric(one.metric)} ${one.op} ${printValue(one.value)}`;
}

function before({ doc, annotations }: Preamble): readonly Tree[] {
  const docs = doc === "" ? [] : [leaf(`doc ${JSON.stringify(doc)}`)];
  return [...docs, ...annotations.map((one: Annotation) => leaf(`@${name(one.name)}${args(one.args)}`))];
}

function node(line: string, preamble: Preamble, below: readonly Tree[] = []): Tree {
  return { line, below: [...before(preamble), ...below] };
}

function layer(one: LayerSyntax): Tree {
  const parts = [
    `layer ${one.name === null ? "" : `${name(one.name)}: `}${name(one.head)}${one.call === null ? "" : args(one.call)}`,
    ...one.args.map(printValue),
    ...one.settings.map((setting) => `${name(setting.name)}=${setting.value === null ? "_" : printValue(setting.value)}`),
  ];
  const braces = one.options.length === 0 ? "" : ` { ${options(one.options)} }`;
  return node(parts.join(" ") + braces, one);
}

function networkStatement(one: NetworkStatement): Tree {
  switch (one.kind) {
    case "layer": return layer(one);
    case "repeat": return node(`repeat ${printValue(one.count)}`, one, one.body.map(networkStatement));
    case "hole": return leaf("hole");
    default: return unreachable(one, "syntax/print");
  }
}

function dataStatement(one: DataStatement): Tree {
  switch (one.kind) {
    case "rows": return { line: "rows", below: one.rows.map((row) => leaf(`${row.inputs.map(printValue).join(", ")} => ${row.outputs.map(printValue).join(", ")}`)) };
    case "source": return leaf(`source ${one.part === null ? "" : `${name(one.part)} `}${printValue(one.source)}`);
    case "split": {
      const shares = one.shares.map((share) => leaf(`${printValue(share.amount)} ${name(share.part)}`));
      return { line: `split${optional("seed", one.seed)}${one.stratify === null ? "" : ` stratify by ${name(one.stratify)}`}`, below: shares };
    }
    case "holdout": return leaf(`holdout ${name(one.part)} ${printValue(one.amount)} of ${name(one.of)}${optional("seed", one.seed)}`);
    case "augment": return leaf(`augment { ${options(one.options)} }`);
    case "hole": return leaf("hole");
    default: return unreachable(one, "syntax/print");
  }
}

function trainStatement(one: TrainStatement): Tree {
  switch (one.kind) {
    case "setting": return leaf(`${name(one.name)} ${printValue(one.value)}`);
    case "clip": return leaf(`clip gradient ${name(one.what)} ${printValue(one.limit)}`);
    case "stop": return leaf(`stop when ${one.conditions.map(condition).join(" and ")}`);
    case "stall": return leaf(`stop when ${metric(one.metric)} stalls for ${printValue(one.patience)}${optional("by", one.by)}${one.restoreBest ? ", restore best" : ""}`);
    case "schedule": return leaf(`schedule ${name(one.name)}${one.args.length === 0 ? "" : args(one.args)}${optional("to", one.to)}`);
    case "plateau": return leaf(`schedule rate times ${printValue(one.factor)} when ${metric(one.metric)} stalls for ${printValue(one.patience)}${optional("at most", one.atMost)}`);
    case "hole": return leaf("hole");
    default: return unreachable(one, "syntax/print");
  }
}

function record(one: RecordSyntax): string {
  return `{ ${one.fields.map((field) => `${name(field.name)}: ${printValue(field.value)}${optional("within", field.within)}`).join(", ")} }`;
}

function expectStatement(one: ExpectStatement): Tree {
  switch (one.kind) {
    case "metric": return leaf(`${metric(one.metric)} ${one.op} ${printValue(one.value)}${optional("within", one.within)}`);
    case "beats": return leaf(`${metric(one.metric)} beats ${printValue(one.baseline)}`);
    case "predict": return leaf(`predict ${record(one.input)} => ${"fields" in one.output ? record(one.output) : printValue(one.output)}${optional("within", one.within)}`);
    case "quantity": return leaf(`quantity ${name(one.name)} ${one.op} ${printValue(one.value)}`);
    case "gradients": return leaf(`gradients agree within ${printValue(one.within)}`);
    case "hole": return leaf("hole");
    default: return unreachable(one, "syntax/print");
  }
}

function clause(one: ColumnClause): Tree {
  switch (one.kind) {
    case "in": return leaf(`in ${printValue(one.interval)}`);
    case "scaled": return leaf(`scaled to ${printValue(one.interval)}`);
    case "missing":
    case "column": return leaf(`${one.kind} ${printValue(one.value)}`);
    case "standardized":
    case "minmax":
    case "log": return leaf(one.kind);
    default: return unreachable(one, "syntax/print");
  }
}

function column(one: ColumnDeclaration): Tree {
  const names = one.names.map((each) => ("from" in each ? `${name(each.from)}..${name(each.to)}` : name(each))).join(", ");
  const { type } = one;
  const sizes = type.sizes.length === 0 ? "" : `[${type.sizes.map(printValue).join(", ")}]`;
  const labels = type.labels === null ? "" : ` { ${type.labels.map(printValue).join(", ")} }`;
  return node(`${one.role} ${names}: ${name(type.name)}${sizes}${labels}`, one, one.clauses.map(clause));
}

function typed(one: Pick<Param, "name" | "type" | "domain"> | BlockParameter): string {
  return `${name(one.name)}: ${name(one.type)}${optional("in", one.domain)}${"value" in one ? optional("=", one.value) : ""}`;
}

function block(one: Block): Tree {
  return node(`block ${name(one.name)}(${one.parameters.map(typed).join(", ")})`, one, one.statements.map(networkStatement));
}

function expectation({ seeds, ...one }: ExpectBlock): Tree {
  const across = seeds === null ? "" : ` across seeds ${printValue(seeds.from)}..${printValue(seeds.to)}${optional("at least", seeds.atLeast)}`;
  return node(`expect${across}`, one, one.statements.map(expectStatement));
}

function trees(file: File): readonly Tree[] {
  const placed: (readonly [{ readonly span: { readonly start: number } }, Tree])[] = [
    ...(file.edition === null ? [] : [[file.edition, leaf(`nn ${printValue(file.edition.value)}`)] as const]),
    ...file.uses.map((one) => [one, leaf(`use ${one.names.map(name).join(", ")} from ${printValue(one.path)}`)] as const),
    ...file.models.map((one) => [one, node(`model ${name(one.name)}`, one)] as const),
    ...file.consts.map((one) => [one, node(`const ${name(one.name)} = ${printValue(one.value)}`, one)] as const),
    ...file.params.map((one) => [one, node(`param ${typed(one)}`, one)] as const),
    ...file.columns.map((one) => [one, column(one)] as const),
    ...file.data.map((one) => [one, node("data", one, one.statements.map(dataStatement))] as const),
    ...file.networks.map((one) => [one, node("network", one, one.statements.map(networkStatement))] as const),
    ...file.blocks.map((one) => [one, block(one)] as const),
    ...file.trains.map((one) => [one, node("train", one, one.statements.map(trainStatement))] as const),
    ...file.expects.map((one) => [one, expectation(one)] as const),
    ...file.holes.map((one: Hole) => [one, leaf("hole")] as const),
  ];
  return placed.sort((a, b) => a[0].span.start - b[0].span.start).map(([, tree]) => tree);
}

/** The tree of a file as indented text, in the order of the file. */
export function printAst(file: File): string {
  const lines: string[] = [];
  const write = (tree: Tree, depth: number): void => {
    lines.push("  ".repeat(depth) + tree.line);
    for (const below of tree.below) write(below, depth + 1);
  };
  for (const tree of trees(file)) write(tree, 0);
  return lines.map((line) => `${line}\n`).join("");
}
