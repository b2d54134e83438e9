/** Trees as documents, in the style of prettier: which brackets stand, and where lines may break. */
import type { Doc } from "./doc.js";
import { group, indent, joined, line, softline, trailingComma } from "./doc.js";
import type { Line, Tree } from "./tree.js";
import { PRECEDENCE } from "./tree.js";

/** Where a tree stands. */
type Around = { readonly tree: Tree; readonly side: "left" | "right" | "only"; /** The tree is an argument itself. */ readonly inCall?: boolean } | "for" | "if" | "return" | "statement" | "declaration" | "entry";

const isLogical = (op: string): boolean => op === "||" || op === "&&";

/** True where operations in a row need no brackets between them, and break together. */
function flattens(parent: string, op: string): boolean {
  if (PRECEDENCE[parent] !== PRECEDENCE[op]) return false;
  if (parent === "===" || parent === "!==") return false;
  if ((op === "%" && (parent === "*" || parent === "/")) || (parent === "%" && (op === "*" || op === "/"))) return false;
  if (op !== parent && PRECEDENCE[op] === PRECEDENCE["*"]) return false;
  return PRECEDENCE[op] !== PRECEDENCE["<<"];
}

function needsBrackets(tree: Tree, around: Around): boolean {
  if (typeof around === "string") return false;
  const { tree: parent, side } = around;
  if (tree.kind === "binary") {
    switch (parent.kind) {
      case "binary":
        return bracketed(tree.op, parent.op, side);
      case "unary":
      case "after":
      case "member":
      case "spread":
        return parent.kind !== "spread";
      case "element":
      case "call":
        return side === "left";
      default:
        return false;
    }
  }
  if (tree.kind === "choice") return parent.kind === "binary" || parent.kind === "unary" || parent.kind === "after" || parent.kind === "member" || ((parent.kind === "element" || parent.kind === "call" || parent.kind === "choice") && side === "left");
  if (tree.kind === "unary") return parent.kind === "after" || parent.kind === "member" || (parent.kind === "unary" && parent.op === tree.op) || ((parent.kind === "element" || parent.kind === "call") && side === "left");
  if (tree.kind === "assign") return parent.kind !== "call" && parent.kind !== "list";
  return false;
}

function bracketed(op: string, parent: string, side: "left" | "right" | "only"): boolean {
  const [own, outer] = [PRECEDENCE[op] ?? 0, PRECEDENCE[parent] ?? 0];
  if (outer > own || (outer === own && side === "right")) return true;
  if (outer === own && !flattens(parent, op)) return true;
  if (outer < own && op === "%") return parent === "+" || parent === "-";
  return parent === "&" || parent === "|" || parent === "^" || parent === "<<" || parent === ">>" || parent === ">>>";
}

/** A tree where it stands. */
function docOf(tree: Tree, around: Around): Doc {
  const doc = bareDoc(tree, around);
  return needsBrackets(tree, around) ? ["(", doc, ")"] : doc;
}

function bareDoc(tree: Tree, around: Around): Doc {
  switch (tree.kind) {
    case "atom":
      return tree.text;
    case "unary":
      return [tree.op, docOf(tree.a, { tree, side: "only" })];
    case "after":
      return [docOf(tree.a, { tree, side: "only" }), tree.op];
    case "spread":
      return ["...", docOf(tree.a, { tree, side: "only" })];
    case "binary":
      return binaryDoc(tree, around);
    case "choice":
      return choiceDoc(tree, around);
    case "call":
      return callDoc(tree);
    case "member":
      return [docOf(tree.of, { tree, side: "left" }), ".", tree.name];
    case "element": {
      const of = docOf(tree.of, { tree, side: "left" });
      if (tree.at.kind === "atom" && tree.at.sort === "number") return [of, "[", tree.at.text, "]"];
      return [of, group(["[", indent(softline, docOf(tree.at, { tree, side: "right" })), softline, "]"])];
    }
    case "list":
      return listDoc(tree);
    case "record":
      return recordDoc(tree);
    case "assign":
      return assignmentDoc(docOf(tree.to, { tree, side: "left" }), canBreak(tree.to), ` ${tree.op}`, tree.value, around === "statement" ? "statement" : "entry");
  }
}

/** The operands of operations in a row, with lines after the operators. */
function operandDocs(tree: Extract<Tree, { kind: "binary" }>, around: Around, inIf: boolean): readonly Doc[] {
  const left = tree.a;
  const before = left.kind === "binary" && flattens(tree.op, left.op) ? operandDocs(left, { tree, side: "left" }, inIf) : [group(docOf(left, { tree, side: "left" }))];
  const right: Doc = [tree.op, line, docOf(tree.b, { tree, side: "right" })];
  const alike = (other: Tree): boolean => other.kind === "binary" && isLogical(other.op) === isLogical(tree.op);
  const apart = !(inIf && isLogical(tree.op)) && !(typeof around !== "string" && alike(around.tree)) && !alike(left) && !alike(tree.b);
  return [...before, " ", apart ? group(right) : right];
}

function binaryDoc(tree: Extract<Tree, { kind: "binary" }>, around: Around): Doc {
  const parts = operandDocs(tree, around, around === "if");
  if (around === "if") return parts;
  if (typeof around === "string") return group(parts);
  const parent = around.tree;
  if (parent.kind === "unary" || parent.kind === "member" || (parent.kind === "call" && around.side === "left")) return group([indent(softline, ...parts), softline]);
  if ((parent.kind === "choice" && around.inCall !== true) || parent.kind === "assign") return group(parts);
  const [head, ...rest] = parts;
  return group([head ?? "", indent(...rest)]);
}

function choiceDoc(tree: Extract<Tree, { kind: "choice" }>, around: Around): Doc {
  const parent = typeof around === "string" ? null : around.tree;
  const nested = parent?.kind === "choice";
  const inCall = parent?.kind === "call";
  const isTest = nested && parent.test === tree;
  const branch = (of: Tree): Doc => indent(docOf(of, { tree, side: "right", inCall }));
  const then: Doc = tree.then.kind === "choice" ? [{ kind: "ifBreak", broken: "", flat: "(" }, indent(docOf(tree.then, { tree, side: "right", inCall })), { kind: "ifBreak", broken: "", flat: ")" }] : branch(tree.then);
  const branches: Doc = [line, "? ", then, line, ": ", branch(tree.otherwise)];
  const doc: Doc = [docOf(tree.test, { tree, side: "left", inCall }), nested && !isTest ? branches : indent(branches)];
  const whole = nested && !isTest ? doc : group(doc);
  return isTest ? group([indent(line, whole), softline]) : whole;
}

function callDoc(tree: Extract<Tree, { kind: "call" }>): Doc {
  const callee = docOf(tree.callee, { tree, side: "left" });
  const args: Doc = tree.args.length === 0 ? "()" : group(["(", indent(softline, ...joined([",", line], tree.args.map((arg) => docOf(arg, { tree, side: "right" })))), trailingComma, softline, ")"]);
  const whole: Doc = [tree.head, callee, tree.types, args];
  return tree.callee.kind === "call" || tree.callee.kind === "member" ? group(whole) : whole;
}

function isNumber(tree: Tree): boolean {
  return (tree.kind === "atom" && tree.sort === "number") || (tree.kind === "unary" && tree.op === "-" && tree.a.kind === "atom" && tree.a.sort === "number");
}

function listDoc(tree: Extract<Tree, { kind: "list" }>): Doc {
  const { items } = tree;
  if (items.length === 0) return "[]";
  const docs = items.map((item) => docOf(item, { tree, side: "right" }));
  const several = (kind: "list" | "record"): boolean => items.every((item) => item.kind === kind && (item.kind === "list" ? item.items.length : item.kind === "record" ? item.entries.length : 0) > 1);
  const broken = items.length > 1 && (several("list") || several("record"));
  const contents: Doc = items.length > 1 && items.every(isNumber) ? { kind: "fill", parts: docs.flatMap((doc, i) => (i < docs.length - 1 ? [[doc, ","], line] : [doc])) } : joined([",", line], docs);
  const of: Doc = ["[", indent(softline, contents, trailingComma), softline, "]"];
  return broken ? group(of, null, true) : group(of);
}

function recordDoc(tree: Extract<Tree, { kind: "record" }>): Doc {
  if (tree.entries.length === 0) return "{}";
  const entries = tree.entries.map(({ key, value }) => (key === null ? docOf(value, { tree, side: "right" }) : assignmentDoc(key, false, ":", value, "entry")));
  return group(["{", indent(line, ...joined([",", line], entries)), trailingComma, line, "}"]);
}

/** True where a target of an assignment has lines of its own. */
function canBreak(to: Tree): boolean {
  return to.kind === "record" || (to.kind === "element" && !(to.at.kind === "atom" && to.at.sort === "number"));
}

function isElements(tree: Tree): boolean {
  return (tree.kind === "member" || tree.kind === "element") && (tree.of.kind === "atom" || isElements(tree.of));
}

/** True where the value would rather stand on the next line as a whole. */
function breaksAfter(value: Tree): boolean {
  if (value.kind === "binary") return true;
  if (value.kind === "choice") return value.test.kind === "binary";
  let inner: Tree = value;
  while (inner.kind === "unary" || (inner.kind === "after" && inner.op === "!")) inner = inner.a;
  return (inner.kind === "atom" && inner.sort === "string") || isElements(inner);
}

/** Keys below so many characters. */
const SHORT_KEY = 5;

let nextGroup = 0;

function assignmentDoc(to: Doc, breakable: boolean, op: string, value: Tree, around: Around): Doc {
  const right = docOf(value, around);
  // Under a short key, the next line would not begin further left.
  const short = op === ":" && typeof to === "string" && to.length < SHORT_KEY && value.kind !== "binary" && value.kind !== "choice";
  if (short && breaksAfter(value)) return group([to, op, " ", right]);
  if (breaksAfter(value)) return group([group(to), op, group([indent(line), indent(right)])]);
  if (value.kind === "atom" && value.sort === "number") return group([group(to), op, " ", right]);
  if (breakable) return group([to, op, " ", group(right)]);
  const id = Symbol(`assignment ${nextGroup++}`);
  return group([group(to), op, group(indent(line), id), { kind: "indentIfBreak", of: right, id }]);
}

/** A line as a document. */
export function lineDoc(of: Line): Doc {
  switch (of.kind) {
    case "declare":
      return [of.head, ...joined(", ", of.parts.map(({ to, type, value }) => assignmentDoc([docOf(to, "declaration"), type], canBreak(to), " =", value, "declaration"))), ";"];
    case "return":
      return ["return ", docOf(of.value, "return"), ";"];
    case "expression":
      return [docOf(of.value, "statement"), ";"];
    case "for": {
      const head: Doc = ["for (", indent(softline, lineDoc(of.from), line, docOf(of.test, "for"), ";", line, docOf(of.step, "for")), softline, ")"];
      return of.body === null ? [group(head), " {"] : group([group(head), indent(line, lineDoc(of.body))]);
    }
    case "if":
      return [group(["if (", group([indent(softline, docOf(of.test, "if")), softline]), ")", of.body === null ? " {" : indent(line, lineDoc(of.body))])];
  }
}
