/**
 * Expressions as mathematicians write them, for the reference pages: `σ(z)·(1 − σ(z))`, `z²`, `|d|`. What the table says is
 * printed, nothing is typed here. Factors of a product are gathered and numbers multiplied; sums stay in their order.
 */
import type { CompareOp, Expr, FunctionName } from "../../src/expr/expr.js";
import { add, rebuild, variable } from "../../src/expr/expr.js";

const CHOICE = 0;
const SUM = 1;
const PRODUCT = 2;
const POWER = 3;
const ATOM = 4;

interface Text {
  readonly text: string;
  readonly precedence: number;
}

const comparisons: Readonly<Record<CompareOp, string>> = { lt: "<", le: "≤", eq: "=" };
const powers: Readonly<Record<number, string>> = { 1: "", 2: "²", 3: "³", 4: "⁴" };

const applied = (name: string) => (a: Expr): Text => ({ text: `${name}(${textOf(a).text})`, precedence: ATOM });
const exponential = (a: Expr): string => {
  const { text } = textOf(a);
  return /^−?\w$/u.test(text) ? `e^${text}` : `e^(${text})`;
};

const functions: Readonly<Record<FunctionName, (a: Expr) => Text>> = {
  exp: (a) => ({ text: exponential(a), precedence: POWER }),
  expm1: (a) => ({ text: `${exponential(a)} − 1`, precedence: SUM }),
  log: applied("log"),
  log1p: (a) => ({ text: `log(${textOf(add(1, a)).text})`, precedence: ATOM }),
  tanh: applied("tanh"),
  sigmoid: applied("σ"),
  softplus: (a) => ({ text: `log(1 + ${exponential(a)})`, precedence: ATOM }),
  erf: applied("erf"),
  sin: applied("sin"),
  cos: applied("cos"),
};

/** Six digits at most, with the minus of mathematics. */
export function numeral(value: number): string {
  const short = Number(value.toPrecision(6));
  return short === 0.5 ? "½" : String(short).replace(/-/g, "−");
}

function within({ text, precedence }: Text, least: number): string {
  return precedence < least ? `(${text})` : text;
}

/** A product taken apart: a number, factors with their exponents, and what they are divided by. */
interface Product {
  coefficient: number;
  readonly factors: Map<Expr, number>;
  readonly divisors: Expr[];
}

function gather(e: Expr, into: Product): Product {
  if (e.kind === "const") into.coefficient *= e.value;
  else if (e.kind === "unary" && e.op === "neg") {
    into.coefficient *= -1;
    gather(e.a, into);
  } else if (e.kind === "binary" && e.op === "mul") gather(e.b, gather(e.a, into));
  else if (e.kind === "binary" && e.op === "div") {
    into.divisors.push(e.b);
    gather(e.a, into);
  } else into.factors.set(e, (into.factors.get(e) ?? 0) + 1);
  return into;
}

/** A product without its minus, and whether it has one. */
function productText(e: Expr): { readonly negative: boolean; readonly size: Text } {
  const { coefficient, factors, divisors } = gather(e, { coefficient: 1, factors: new Map(), divisors: [] });
  const size = Math.abs(coefficient);
  const raised = [...factors].map(([factor, exponent]): Text => {
    const text = textOf(factor);
    return exponent === 1 ? text : { text: `${within(text, ATOM)}${powers[exponent] ?? `^${exponent}`}`, precedence: POWER };
  });
  const lone = raised.length === 1 && size === 1 && divisors.length === 0 ? raised[0] : undefined;
  if (lone !== undefined) return { negative: coefficient < 0, size: lone };
  const parts = [...(size === 1 && raised.length > 0 ? [] : [numeral(size)]), ...raised.map((each) => within(each, POWER))];
  const over = divisors.map((each) => within(textOf(each), POWER));
  const below = over.length === 0 ? "" : over.length === 1 ? ` / ${over[0] ?? ""}` : ` / (${over.join("·")})`;
  return { negative: coefficient < 0, size: { text: parts.join("·") + below, precedence: parts.length === 1 && below === "" ? ATOM : PRODUCT } };
}

/** The operand of sign(…), where a choice is one. */
function signOf(e: Extract<Expr, { readonly kind: "select" }>): Expr | null {
  const { otherwise } = e;
  const is = (part: Expr, value: number): boolean => part.kind === "const" && part.value === value;
  if (e.op !== "lt" || !is(e.a, 0) || !is(e.then, 1) || otherwise.kind !== "select" || otherwise.op !== "lt") return null;
  return otherwise.a === e.b && is(otherwise.b, 0) && is(otherwise.then, -1) && is(otherwise.otherwise, 0) ? e.b : null;
}

function textOf(e: Expr): Text {
  switch (e.kind) {
    case "var":
      return { text: e.name, precedence: /^\S+$/u.test(e.name) ? ATOM : SUM };
    case "call":
      return functions[e.fn](e.a);
    case "wide":
      return textOf(e.a);
    case "select": {
      const sign = signOf(e);
      if (sign !== null) return applied("sign")(sign);
      return { text: `${within(textOf(e.then), SUM)} if ${within(textOf(e.a), SUM)} ${comparisons[e.op]} ${within(textOf(e.b), SUM)}, else ${textOf(e.otherwise).text}`, precedence: CHOICE };
    }
    case "unary":
      if (e.op === "abs") return { text: `|${textOf(e.a).text}|`, precedence: ATOM };
      if (e.op === "sqrt") return { text: `√${within(textOf(e.a), ATOM)}`, precedence: POWER };
      if (e.op !== "neg") return applied(e.op)(e.a);
      break;
    case "binary": {
      if (e.op === "min" || e.op === "max") return { text: `${e.op}(${textOf(e.a).text}, ${textOf(e.b).text})`, precedence: ATOM };
      if (e.op !== "add" && e.op !== "sub") break;
      const { negative, size } = productText(e.b);
      const minus = (e.op === "sub") !== negative;
      return { text: `${within(textOf(e.a), SUM)} ${minus ? "−" : "+"} ${within(size, minus ? PRODUCT : SUM)}`, precedence: SUM };
    }
    case "const":
      break;
    default:
      return e satisfies never;
  }
  const { negative, size } = productText(e);
  return negative ? { text: `−${within(size, PRODUCT)}`, precedence: SUM } : size;
}

/** An expression as text. */
export function formula(e: Expr): string {
  return textOf(e).text;
}

/** The expression with its variables renamed. */
export function renamed(e: Expr, nameOf: (name: string) => string): Expr {
  return rebuild(e, (node) => (node.kind === "var" ? variable(nameOf(node.name)) : node));
}

/** What the functions that occur are, where their names do not say it. */
export function legend(text: string): string | null {
  const known = [text.includes("σ(") ? "σ(x) = 1 / (1 + e^−x)" : "", text.includes("erf(") ? "erf(x) = 2/√π · ∫₀ˣ e^(−t²) dt" : "", text.includes("sign(") ? "sign(0) = 0" : ""].filter((each) => each !== "");
  return known.length === 0 ? null : known.join("; ");
}
