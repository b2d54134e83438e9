/**
 * Inputs and outputs: names (ranges of them included), types, where they stand in a table and where in the row that the
 * network sees. How values are prepared is `preparation.ts`.
 */
import type { Span } from "../base/source.js";
import { cover } from "../base/source.js";
import { diagnose } from "../diagnostic/index.js";
import type * as Ast from "../syntax/ast.js";
import { reals } from "../vocab/entry.js";
import type { Context } from "./context.js";
import { report } from "./context.js";
import { widthOf } from "./column-types.js";
import type { Column, ColumnType } from "./model.js";
import { countNames, declare, shown, unknownName } from "./names.js";
import { readLabels } from "./labels.js";
import { readPlaces } from "./places.js";
import { readPreparation } from "./preparation.js";
import { LARGEST_SIZE, readInterval, readSize } from "./values.js";
import { alphabets, isAlphabet } from "../vocab/alphabets.js";
import type { AlphabetName } from "../vocab/alphabets.js";

const TYPES = ["real", "int", "bool", "class", "dna", "rna", "protein"] as const;
/** Names that the generated types of `predict` keep for themselves. */
const RESERVED_OUTPUTS: ReadonlySet<string> = new Set(["probability", "probabilities"]);

/** All columns that could be read. `whole` is false when some could not, so that their number and widths are unknown. */
export interface Columns {
  readonly inputs: readonly Column[];
  readonly outputs: readonly Column[];
  readonly wholeInputs: boolean;
  readonly wholeOutputs: boolean;
  /** Every declared name, also of columns that could not be read: naming one is no mistake. */
  readonly names: ReadonlyMap<string, Span>;
}

/** Reads all inputs and outputs. */
export function readColumns(context: Context): Columns {
  const names = new Map<string, Span>();
  const found: Record<"input" | "output", Column[]> = { input: [], output: [] };
  // A declaration that could not be read may have had any names.
  const read = (role: "input" | "output"): boolean => !context.file.holes.some(({ span }) => span.source.text.startsWith(role, span.start));
  const whole = { input: read("input"), output: read("output") };
  for (const declared of context.file.columns) {
    const read = readDeclaration(context, declared, names);
    if (read === null) whole[declared.role] = false;
    else
      for (const column of read) {
        const last = found[declared.role].at(-1);
        found[declared.role].push({ ...column, offset: last === undefined ? 0 : last.offset + last.width });
      }
  }
  return { inputs: found.input, outputs: found.output, wholeInputs: whole.input, wholeOutputs: whole.output, names };
}

function readDeclaration(context: Context, declared: Ast.ColumnDeclaration, names: Map<string, Span>): readonly Column[] | null {
  const own = readNames(context, declared, names);
  const type = readType(context, declared);
  if (own === null || type === null) return null;
  const preparation = readPreparation(context, declared, type);
  const places = readPlaces(context, declared, type, own.map((each) => each.text));
  if (preparation === null || places === null) return null;
  return own.map((name, i) => ({ name: name.text, doc: declared.doc, type, width: widthOf(type), offset: 0, preparation, from: places[i] ?? [], span: name.span }));
}

/** The names of a declaration, each declared once in the file; null when one of them cannot be. */
function readNames(context: Context, declared: Ast.ColumnDeclaration, names: Map<string, Span>): readonly { readonly text: string; readonly span: Span }[] | null {
  const all: { text: string; span: Span }[] = [];
  let sound = true;
  for (const each of declared.names) {
    if ("text" in each) all.push(each);
    else {
      const range = countNames(context, each.from.text, each.to.text, each.span);
      if (range === null) sound = false;
      else for (const text of range) all.push({ text, span: each.span });
    }
  }
  if (all.some((name) => name.text === "")) return null;
  const own = all.filter((name) => {
    if (declared.role === "output" && RESERVED_OUTPUTS.has(name.text)) {
      sound = false;
      report(context, diagnose("NN114", { span: name.span }, { name: name.text, why: "`predict` gives a field of this name with every output", help: "choose another name; `column \"…\"` keeps the file's header" }));
    }
    return declare(context, names, "column", name.text, name.span);
  });
  return sound && own.length === all.length ? own : null;
}

function readType(context: Context, declared: Ast.ColumnDeclaration): ColumnType | null {
  const { type } = declared;
  const kind = TYPES.find((each) => each === type.name.text);
  if (kind === undefined) {
    if (type.name.text !== "") unknownName(context, "type", type.name.text, type.name.span, TYPES);
    return null;
  }
  const interval = readIn(context, declared, kind);
  if (isAlphabet(kind)) return interval === null ? null : readSequence(context, declared, kind);
  if (kind !== "real" && type.sizes.length > 0) {
    const span = cover(type.sizes[0]?.span ?? type.span, type.sizes.at(-1)?.span ?? type.span);
    report(context, diagnose("NN116", { span }, { clause: `[${type.sizes.length === 1 ? "n" : "n, m"}]`, type: `\`${kind}\``, why: "only `real` has a shape", help: "declare several columns, or a `real[…]`" }));
    return null;
  }
  if (interval === null) return null;
  switch (kind) {
    case "bool":
      return { kind };
    case "int":
      return { kind, interval };
    case "class": {
      const labels = readLabels(context, type);
      return labels === null ? null : { kind, ...labels };
    }
    case "real": {
      const shape = readShape(context, type);
      return shape === null ? null : { kind, shape, interval };
    }
    default:
      return kind satisfies never;
  }
}

/** The declared interval, the whole line without one; null when it is wrong. */
function readIn(context: Context, declared: Ast.ColumnDeclaration, kind: (typeof TYPES)[number]): typeof reals | null {
  const clauses = declared.clauses.filter((clause) => clause.kind === "in");
  const [first, second] = clauses;
  if (second !== undefined && first !== undefined) {
    report(context, diagnose("NN103", { span: second.span, related: [{ span: first.span, label: "the first" }] }, { what: "`in`", name: "" }));
    return null;
  }
  if (first === undefined) return reals;
  if (kind !== "real" && kind !== "int") {
    const why = kind === "bool" ? "a bool is true or false" : kind === "class" ? "the labels say what it can be" : "its values are texts of letters";
    report(context, diagnose("NN116", { span: first.span }, { clause: "in", type: `\`${kind}\``, why, help: "remove it" }));
    return null;
  }
  return readInterval(context, first.interval, "the interval");
}

/** `dna[60]`: one size, and an input. */
function readSequence(context: Context, { role, type }: Ast.ColumnDeclaration, kind: AlphabetName): ColumnType | null {
  const [first, second] = type.sizes;
  if (first === undefined || second !== undefined) {
    const example = `${kind}[60]`;
    if (first === undefined) report(context, diagnose("NN107", { span: type.span }, { of: `\`${kind}\``, name: "its length", doc: "every sequence of the column has the same number of letters", example }));
    else report(context, diagnose("NN116", { span: type.span }, { clause: `${kind}[n, m]`, type: "a sequence", why: "a sequence has one size, its length", help: `write \`${example}\`` }));
    return null;
  }
  if (role === "output") {
    report(context, diagnose("NN116", { span: type.span }, { clause: kind, type: "an output", why: "letters can be given to a network, not asked of it", help: "declare the output a class, a bool or a number" }));
    return null;
  }
  const length = readSize(context, first, "a length")?.value ?? null;
  if (length === null) return null;
  const total = length * alphabets[kind].letters.length;
  if (total <= LARGEST_SIZE) return { kind, length };
  report(context, diagnose("NN208", { span: type.span }, { what: `${kind}[${length}] is ${shown(total)} numbers`, limit: shown(LARGEST_SIZE) }));
  return null;
}

function readShape(context: Context, type: Ast.TypeSyntax): readonly number[] | null {
  const sizes = type.sizes.map((size) => readSize(context, size, "a size"));
  const shape = sizes.flatMap((size) => (size === null ? [] : [size.value]));
  if (shape.length < sizes.length) return null;
  const total = shape.reduce((product, size) => product * size, 1);
  if (total <= LARGEST_SIZE) return shape;
  report(context, diagnose("NN208", { span: type.span }, { what: `[${shape.join(", ")}] is ${shown(total)} numbers`, limit: shown(LARGEST_SIZE) }));
  return null;
}
