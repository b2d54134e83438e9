/** What the formatter asks of a syntax tree: where things begin that tokens alone do not tell, and which statements there are. */
import type * as Ast from "../syntax/ast.js";
import type { Facts } from "./nodes.js";

/** A declaration of a file; `body` are its statements, if it has any in braces. */
export interface Declaration {
  readonly kind: "edition" | "model" | "use" | "const" | "param" | "column" | "data" | "block" | "network" | "train" | "expect";
  /** From its first annotation. */
  readonly start: number;
  readonly end: number;
  readonly node: unknown;
  readonly body: readonly Statement[] | null;
}

/** A statement of a body. */
export interface Statement {
  /** From its first annotation. */
  readonly start: number;
  readonly end: number;
  readonly annotations: readonly Ast.Annotation[];
  readonly node: Exclude<Ast.DataStatement | Ast.NetworkStatement | Ast.TrainStatement | Ast.ExpectStatement, Ast.Hole>;
  readonly body: readonly Statement[] | null;
}

type Annotated = { readonly span: { readonly start: number; readonly end: number } } & Partial<Ast.Preamble>;

const startOf = (node: Annotated): number => Math.min(node.span.start, ...(node.annotations ?? []).map(({ span }) => span.start));

function statementsOf(nodes: readonly (Statement["node"] | Ast.Hole)[]): readonly Statement[] {
  return nodes.flatMap((node): readonly Statement[] => {
    if (node.kind === "hole") return [];
    const annotations = "annotations" in node ? node.annotations : [];
    return [{ start: startOf(node), end: node.span.end, annotations, node, body: node.kind === "repeat" ? statementsOf(node.body) : null }];
  });
}

/** The declarations of a file without holes, as they stand. */
export function declarationsOf(file: Ast.File): readonly Declaration[] {
  const of = (kind: Declaration["kind"], nodes: readonly Annotated[], body: (at: number) => readonly Statement[] | null = () => null): readonly Declaration[] =>
    nodes.map((node, at) => ({ kind, start: startOf(node), end: node.span.end, node, body: body(at) }));
  return [
    ...of("edition", file.edition === null ? [] : [file.edition]),
    ...of("model", file.models),
    ...of("use", file.uses),
    ...of("const", file.consts),
    ...of("param", file.params),
    ...of("column", file.columns),
    ...of("data", file.data, (at) => statementsOf(file.data[at]?.statements ?? [])),
    ...of("block", file.blocks, (at) => statementsOf(file.blocks[at]?.statements ?? [])),
    ...of("network", file.networks, (at) => statementsOf(file.networks[at]?.statements ?? [])),
    ...of("train", file.trains, (at) => statementsOf(file.trains[at]?.statements ?? [])),
    ...of("expect", file.expects, (at) => statementsOf(file.expects[at]?.statements ?? [])),
  ].sort((a, b) => a.start - b.start);
}

/** The fields of nodes whose elements may stand in braces; where they do not, nobody asks. */
const inBraces = new Set(["options", "fields", "labels", "names", "items"]);

/** Offsets of intervals, sizes of types, and items in braces, found by walking the whole tree. */
export function factsOf(file: Ast.File): Facts {
  const intervals = new Set<number>();
  const sizes = new Set<number>();
  const items = new Set<number>();
  const begins = (nodes: readonly Annotated[]): void => nodes.forEach(({ span }) => items.add(span.start));
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "span" || key === "source") continue;
      if (inBraces.has(key)) begins(Array.isArray(value) ? (value as readonly Annotated[]) : []);
      visit(value);
    }
    if ("kind" in node && node.kind === "interval") intervals.add((node as Ast.IntervalValue).span.start);
  };
  visit(file);
  for (const column of file.columns) {
    const open = column.span.source.text.indexOf("[", column.type.name.span.end);
    if (column.type.sizes.length > 0) sizes.add(open);
  }
  return { intervals, sizes, items };
}
