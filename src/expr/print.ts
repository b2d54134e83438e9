/**
 * Expressions as people write them, for `--emit`, messages and tests: `a * (1 - a)`, `x < 0 ? a : b`, `f64(…)` for what
 * is computed in f64 and rounded once. Parentheses stand only where they are needed. No target reads this text.
 */
import type { BinaryOp, CompareOp, Expr } from "./expr.js";
import { operands } from "./expr.js";

const SELECT = 0;
const SUM = 2;
const PRODUCT = 3;
const PREFIX = 4;
const ATOM = 5;

const infix: Readonly<Partial<Record<BinaryOp, readonly [sign: string, precedence: number]>>> = {
  add: ["+", SUM],
  sub: ["-", SUM],
  mul: ["*", PRODUCT],
  div: ["/", PRODUCT],
};
const comparisons: Readonly<Record<CompareOp, string>> = { lt: "<", le: "<=", eq: "==" };

/** Trees with more nodes than this are written with names for what they share. */
const INLINE = 200;

interface Text {
  readonly text: string;
  readonly precedence: number;
}

const numberText = (value: number): string => (Object.is(value, -0) ? "-0" : String(value));

function textOf(e: Expr, of: (operand: Expr) => Text): Text {
  const within = (operand: Expr, precedence: number): string => {
    const inner = of(operand);
    return inner.precedence < precedence ? `(${inner.text})` : inner.text;
  };
  const applied = (name: string, args: readonly Expr[]): Text => ({ text: `${name}(${args.map((arg) => of(arg).text).join(", ")})`, precedence: ATOM });
  switch (e.kind) {
    case "const":
      return { text: numberText(e.value), precedence: e.value < 0 || Object.is(e.value, -0) ? PREFIX : ATOM };
    case "var":
      return { text: e.name, precedence: ATOM };
    case "unary":
      return e.op === "neg" ? { text: `-${within(e.a, ATOM)}`, precedence: PREFIX } : applied(e.op, [e.a]);
    case "binary": {
      const row = infix[e.op];
      if (row === undefined) return applied(e.op, [e.a, e.b]);
      const [sign, precedence] = row;
      // Never reassociated: a right operand of equal precedence keeps its parentheses, a negative one gets them.
      const right = of(e.b).precedence === PREFIX ? ATOM : precedence + 1;
      return { text: `${within(e.a, precedence)} ${sign} ${within(e.b, right)}`, precedence };
    }
    case "select":
      return { text: `${within(e.a, SUM)} ${comparisons[e.op]} ${within(e.b, SUM)} ? ${within(e.then, SUM)} : ${within(e.otherwise, SELECT)}`, precedence: SELECT };
    case "call":
      return applied(e.fn, [e.a]);
    case "wide":
      return applied("f64", [e.a]);
    default:
      return e satisfies never;
  }
}

/** Nodes of the expression as a tree, and how often each distinct node is used. */
function measure(root: Expr): { readonly size: number; readonly uses: ReadonlyMap<Expr, number> } {
  const sizes = new Map<Expr, number>();
  const uses = new Map<Expr, number>();
  const go = (e: Expr): number => {
    uses.set(e, (uses.get(e) ?? 0) + 1);
    const found = sizes.get(e);
    if (found !== undefined) return found;
    const size = operands(e).reduce((sum, operand) => sum + go(operand), 1);
    sizes.set(e, size);
    return size;
  };
  return { size: go(root), uses };
}

/** Compact infix text; a large expression is `{ t0 = …; t1 = …; … }` with a name for each node that is used twice. */
export function print(e: Expr): string {
  const { size, uses } = measure(e);
  const names: string[] = [];
  const done = new Map<Expr, Text>();
  const of = (node: Expr): Text => {
    const found = done.get(node);
    if (found !== undefined) return found;
    let made = textOf(node, of);
    if (size > INLINE && (uses.get(node) ?? 0) > 1 && operands(node).length > 0) {
      const name = `t${names.length}`;
      names.push(`${name} = ${made.text}`);
      made = { text: name, precedence: ATOM };
    }
    done.set(node, made);
    return made;
  };
  const { text } = of(e);
  return names.length === 0 ? text : `{ ${[...names, text].join("; ")} }`;
}
