/** A whole file from chevrotain's tree: declarations sorted into their lists, with documentation and annotations. */
import type { CstNode } from "chevrotain";
import { diagnose } from "../../diagnostic/index.js";
import type { Annotation, Block, BlockParameter, Comment, File, Param, Preamble, Use } from "../ast.js";
import { report } from "../report.js";
import type { RawComment } from "../scan.js";
import type { DocLine } from "../tokens.js";
import type { Context } from "./context.js";
import { child, children, hole, nameOf, preamble, span, spanOf, strayAnnotations, takeHoles, token, tokens } from "./context.js";
import { columnOf, dataOf, networkOf } from "./network.js";
import { expectOf, trainOf } from "./training.js";
import { annotationOf, domainOf, slotOf, textOf } from "./values.js";

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

function useOf(context: Context, node: CstNode): Use {
  const whole = spanOf(context, node);
  const words = child(node, "closedWords");
  const quoted = child(node, "quoted");
  const path = quoted === undefined ? undefined : token(quoted, "Quoted");
  return {
    names: words === undefined ? [] : tokens(words, "Word").map((word) => nameOf(context, word, whole)),
    path: path === undefined ? hole(whole) : textOf(context, path),
    span: whole,
  };
}

function initialOf(context: Context, node: CstNode): Param["value"] {
  const initial = child(node, "initial");
  return slotOf(context, initial === undefined ? undefined : child(initial, "slot"), initial ?? node);
}

function typedNameOf(context: Context, node: CstNode): Pick<Param, "name" | "type" | "domain"> {
  const typed = child(node, "typedName") ?? node;
  const whole = spanOf(context, typed);
  return { name: nameOf(context, token(typed, "Word"), whole), type: nameOf(context, token(typed, "kind"), whole), domain: domainOf(context, child(typed, "domain")) };
}

function blockOf(context: Context, node: CstNode, before: Preamble): Block {
  const whole = spanOf(context, node);
  const list = child(node, "blockParameters");
  const body = child(node, "networkBody");
  const parameters: BlockParameter[] = (list === undefined ? [] : children(list, "blockParameter")).map((parameter) => ({
    ...typedNameOf(context, parameter),
    value: child(parameter, "initial") === undefined ? null : initialOf(context, parameter),
    span: spanOf(context, parameter),
  }));
  return { name: nameOf(context, token(node, "Word"), whole), parameters, statements: body === undefined ? [] : networkOf(context, body), span: whole, ...before };
}

function addEdition(context: Context, file: Mutable<File>, node: CstNode): void {
  const digits = token(node, "Numeral");
  const whole = spanOf(context, node);
  if (file.edition !== null) report(context.reporter, diagnose("NN017", { span: whole, related: [{ span: file.edition.span, label: "the first" }] }, {}));
  if (digits === undefined || file.edition !== null) return;
  const at = span(context, digits.startOffset, digits.endOffset + 1);
  if (digits.image !== "1") report(context.reporter, diagnose("NN011", { span: at, fix: { title: "write `nn 1`", edits: [{ span: at, text: "1" }] } }, { edition: digits.image }));
  file.edition = { value: { kind: "number", value: Number(digits.image), unit: null, raw: digits.image, span: at }, span: whole };
}

/** Adds what a declaration says to the file; false when it takes no annotations. */
function addDeclaration(context: Context, file: Mutable<File>, kind: string, node: CstNode, before: Preamble): void {
  const whole = spanOf(context, node);
  const common = { span: whole, ...before };
  switch (kind) {
    case "model": file.models.push({ name: nameOf(context, token(node, "Word"), whole), ...common }); break;
    case "const": file.consts.push({ name: nameOf(context, token(node, "Word"), whole), value: initialOf(context, node), ...common }); break;
    case "param": file.params.push({ ...typedNameOf(context, node), value: initialOf(context, node), ...common }); break;
    case "column": file.columns.push(columnOf(context, node, before)); break;
    case "data": file.data.push({ statements: dataOf(context, node), ...common }); break;
    case "block": file.blocks.push(blockOf(context, node, before)); break;
    case "train": file.trains.push({ statements: trainOf(context, node), ...common }); break;
    case "expect": file.expects.push({ ...expectOf(context, node), ...common }); break;
    case "network": {
      const body = child(node, "networkBody");
      file.networks.push({ statements: body === undefined ? [] : networkOf(context, body), ...common });
      break;
    }
  }
  context.loose.push(...takeHoles(context, whole));
}

function addDeclarations(context: Context, file: Mutable<File>, root: CstNode): void {
  let pending: Annotation[] = [];
  for (const declaration of children(root, "declaration")) {
    if (context.reporter.full) return;
    const kind = Object.keys(declaration.children)[0] ?? "";
    const node = child(declaration, kind);
    if (node === undefined || kind === "anything") {
      pending = [];
    } else if (kind === "annotation") {
      pending.push(annotationOf(context, node));
    } else if (kind === "edition" || kind === "use") {
      strayAnnotations(context, pending, kind === "edition" ? "`nn`" : "`use`");
      pending = [];
      if (kind === "edition") addEdition(context, file, node);
      else file.uses.push(useOf(context, node));
    } else {
      addDeclaration(context, file, kind, node, preamble(context, spanOf(context, node).start, pending));
      pending = [];
    }
  }
  strayAnnotations(context, pending, "the end of the file");
}

/** The comments, and documentation that documents nothing, in order. */
function commentsOf(context: Context, raw: readonly RawComment[], lastDocs: readonly DocLine[]): Comment[] {
  const docs = [...context.docs.values()].flat().concat(lastDocs).map((line) => ({ text: context.source.text.slice(line.start, line.end), span: span(context, line.start, line.end) }));
  const comments = raw.map(({ text, start, end }) => ({ text, span: span(context, start, end) }));
  return docs.length === 0 ? comments : [...comments, ...docs].sort((a, b) => a.span.start - b.span.start);
}

/** Says that `nn 1` is missing, unless what stands in its place is a mistake already told. */
function checkEdition(context: Context, file: Mutable<File>): void {
  const first = context.source.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (file.edition !== null || context.reporter.found.some((found) => found.code === "NN001" || found.code === "NN004")) return;
  const at = span(context, first, first);
  const fix = { title: "begin with `nn 1`", edits: [{ span: at, text: "nn 1\n\n" }] };
  report(context.reporter, diagnose("NN010", { span: at, fix }, {}));
}

/** The file that chevrotain's tree describes; its faults of meaning within syntax (units, editions, annotations) go to the reporter. */
export function fileOf(context: Context, root: CstNode, comments: readonly RawComment[], lastDocs: readonly DocLine[]): File {
  const file: Mutable<File> = {
    source: context.source, edition: null, uses: [], models: [], consts: [], params: [], columns: [], data: [], networks: [], blocks: [],
    trains: [], expects: [], comments: [], holes: [], span: span(context, 0, context.source.text.length),
  };
  addDeclarations(context, file, root);
  file.comments = commentsOf(context, comments, lastDocs);
  file.holes = [...context.loose, ...takeHoles(context, file.span)].sort((a, b) => a.span.start - b.span.start);
  checkEdition(context, file);
  return file;
}
