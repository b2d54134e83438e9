/**
 * The scalar expressions in which every activation, loss, penalty and optimizer is written. Nodes are interned: equal
 * expressions are the same object, so that sharing (common subexpressions) is identity and needs no pass of its own.
 * It knows no tensor, no buffer and no target.
 *
 * Note [Rounding]. Under `precision f32` every node's value is rounded to f32 (`Math.fround`), under `f64` never. Inside
 * a `wide` node everything is computed in f64, and the node's value is rounded once; a `wide` node that stands within
 * another is rounded too, and that is how f32 arithmetic is written there (Note [Arguments] in expand.ts). Functions
 * (`call`) are transcendental; `expand.ts` replaces them by `wide` arithmetic, so that no target needs a mathematical library.
 */

/** Arithmetic of one operand. `pow2(k)` is exactly 2^k for an integer k in [-1022, 1023]; `exponent(x)` is ⌊log2|x|⌋ of a
 * normal x; `floor` rounds down. Targets may give what number they like, but no trap, for `pow2` of NaN or of an integer
 * out of range, and for `exponent` of 0, subnormals, infinities and NaN: `expand` chooses its results so that it never shows. */
export type UnaryOp = "neg" | "abs" | "sqrt" | "floor" | "pow2" | "exponent";
/** Arithmetic of two operands; `min` and `max` give NaN when an operand is NaN, and order -0 below +0. */
export type BinaryOp = "add" | "sub" | "mul" | "div" | "min" | "max";
/** Comparisons of a `select`; false when an operand is NaN. */
export type CompareOp = "lt" | "le" | "eq";
/** Transcendental functions, each with its derivative in `differentiate.ts` and its arithmetic in `expand.ts`. */
export type FunctionName = "exp" | "expm1" | "log" | "log1p" | "tanh" | "sigmoid" | "softplus" | "erf" | "sin" | "cos";

/** A scalar expression. */
export type Expr =
  | { readonly kind: "const"; readonly value: number }
  | { readonly kind: "var"; readonly name: string }
  | { readonly kind: "unary"; readonly op: UnaryOp; readonly a: Expr }
  | { readonly kind: "binary"; readonly op: BinaryOp; readonly a: Expr; readonly b: Expr }
  | { readonly kind: "select"; readonly op: CompareOp; readonly a: Expr; readonly b: Expr; readonly then: Expr; readonly otherwise: Expr }
  | { readonly kind: "call"; readonly fn: FunctionName; readonly a: Expr }
  | { readonly kind: "wide"; readonly a: Expr };

const ID = Symbol("identity");
const NAMES = Symbol("names");
type Node = Expr & { readonly [ID]?: number; [NAMES]?: readonly string[] | null };
let nextIdentity = 0;
const leaves = new Map<number | string, Expr>();
/** Nodes by their operation and the identities of their operands, as far as these fit into one number, and by the rest within. */
const nodes = new Map<string, Map<number, Expr>>();
/** Two identities below this make one exact number. */
const PAIR = 2 ** 26;

function made(node: Expr): Expr {
  return Object.assign(node, { [ID]: nextIdentity++, [NAMES]: null });
}

/** The node of an operation over operands of the identities `a` and `b`: the one that there is, or a new one. */
function intern(operation: string, a: number, b: number, make: () => Expr): Expr {
  let known = nodes.get(operation);
  if (known === undefined) nodes.set(operation, (known = new Map<number, Expr>()));
  const key = a * PAIR + b;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (a >= PAIR || b >= PAIR) throw new RangeError("more expressions than can be told apart");
  const node = made(make());
  known.set(key, node);
  return node;
}

function leaf(key: number | string, make: () => Expr): Expr {
  const found = leaves.get(key);
  if (found !== undefined) return found;
  const node = made(make());
  leaves.set(key, node);
  return node;
}

/** A number that names a node: equal for equal expressions within one process. */
export function identity(e: Expr): number {
  const id = (e as Node)[ID];
  if (id === undefined) throw new TypeError("an expression that was not made by the constructors of expr.ts");
  return id;
}

/** A number. */
export const constant = (value: number): Expr => leaf(Object.is(value, -0) ? "-0" : value, () => ({ kind: "const", value }));
/** A name whose value is given from outside. */
export const variable = (name: string): Expr => leaf(`v ${name}`, () => ({ kind: "var", name }));
/** An operation of one operand. */
export const unary = (op: UnaryOp, a: Expr): Expr => intern(op, identity(a), 0, () => ({ kind: "unary", op, a }));
/** An operation of two operands. */
export const binary = (op: BinaryOp, a: Expr, b: Expr): Expr => intern(op, identity(a), identity(b), () => ({ kind: "binary", op, a, b }));
/** `then` where the comparison holds, `otherwise` where not; both are computed. */
export const select = (op: CompareOp, a: Expr, b: Expr, then: Expr, otherwise: Expr): Expr =>
  intern(`${op} ${identity(a)} ${identity(b)}`, identity(then), identity(otherwise), () => ({ kind: "select", op, a, b, then, otherwise }));
/** A transcendental function of an operand. */
export const call = (fn: FunctionName, a: Expr): Expr => intern(fn, identity(a), 0, () => ({ kind: "call", fn, a }));
/** A part that is computed in f64 and rounded once (Note [Rounding]). */
export const wide = (a: Expr): Expr => intern("wide", identity(a), 0, () => ({ kind: "wide", a }));

type Operand = Expr | number;
const lift = (a: Operand): Expr => (typeof a === "number" ? constant(a) : a);

/** −a */
export const neg = (a: Operand): Expr => unary("neg", lift(a));
/** |a| */
export const abs = (a: Operand): Expr => unary("abs", lift(a));
/** √a */
export const sqrt = (a: Operand): Expr => unary("sqrt", lift(a));
/** a + b */
export const add = (a: Operand, b: Operand): Expr => binary("add", lift(a), lift(b));
/** a − b */
export const sub = (a: Operand, b: Operand): Expr => binary("sub", lift(a), lift(b));
/** a · b */
export const mul = (a: Operand, b: Operand): Expr => binary("mul", lift(a), lift(b));
/** a / b */
export const div = (a: Operand, b: Operand): Expr => binary("div", lift(a), lift(b));
/** The smaller of a and b; NaN where either is. */
export const min = (a: Operand, b: Operand): Expr => binary("min", lift(a), lift(b));
/** The larger of a and b; NaN where either is. */
export const max = (a: Operand, b: Operand): Expr => binary("max", lift(a), lift(b));
/** a < b ? then : otherwise */
export const ifLess = (a: Operand, b: Operand, then: Operand, otherwise: Operand): Expr =>
  select("lt", lift(a), lift(b), lift(then), lift(otherwise));
/** a ≤ b ? then : otherwise */
export const ifAtMost = (a: Operand, b: Operand, then: Operand, otherwise: Operand): Expr =>
  select("le", lift(a), lift(b), lift(then), lift(otherwise));

/** The operands of a node, in order. */
export function operands(e: Expr): readonly Expr[] {
  switch (e.kind) {
    case "const":
    case "var":
      return [];
    case "unary":
    case "call":
    case "wide":
      return [e.a];
    case "binary":
      return [e.a, e.b];
    case "select":
      return [e.a, e.b, e.then, e.otherwise];
  }
}

/** The same node over other operands. */
export function withOperands(e: Expr, args: readonly Expr[]): Expr {
  const arg = (i: number): Expr => {
    const found = args[i];
    if (found === undefined) throw new TypeError(`${e.kind} lacks operand ${i}`);
    return found;
  };
  switch (e.kind) {
    case "const":
    case "var":
      return e;
    case "unary":
      return unary(e.op, arg(0));
    case "call":
      return call(e.fn, arg(0));
    case "wide":
      return wide(arg(0));
    case "binary":
      return binary(e.op, arg(0), arg(1));
    case "select":
      return select(e.op, arg(0), arg(1), arg(2), arg(3));
  }
}

/** The same node over what becomes of its operands: itself where none changes. */
function overOperands(e: Expr, go: (operand: Expr) => Expr): Expr {
  switch (e.kind) {
    case "const":
    case "var":
      return e;
    case "unary":
    case "call":
    case "wide": {
      const a = go(e.a);
      return a === e.a ? e : withOperands(e, [a]);
    }
    case "binary": {
      const [a, b] = [go(e.a), go(e.b)];
      return a === e.a && b === e.b ? e : binary(e.op, a, b);
    }
    case "select": {
      const args = operands(e).map(go);
      return withOperands(e, args);
    }
  }
}

/** Rebuilds an expression bottom-up, each distinct node once; `visit` sees nodes whose operands are already rebuilt. */
export function rebuild(root: Expr, visit: (e: Expr) => Expr): Expr {
  const done = new Map<Expr, Expr>();
  const go = (e: Expr): Expr => {
    const found = done.get(e);
    if (found !== undefined) return found;
    const node = visit(overOperands(e, go));
    done.set(e, node);
    return node;
  };
  return go(root);
}

/** Replaces whole subexpressions by others, outermost first: `substitute(e, new Map([[variable("z"), x]]))`. */
export function substitute(root: Expr, replacements: ReadonlyMap<Expr, Expr>): Expr {
  const done = new Map<Expr, Expr>(replacements);
  const go = (e: Expr): Expr => {
    const found = done.get(e);
    if (found !== undefined) return found;
    const node = overOperands(e, go);
    done.set(e, node);
    return node;
  };
  return go(root);
}

/** True when a function such as exp stands somewhere in the expression. */
export function hasFunction(e: Expr): boolean {
  return e.kind === "call" || operands(e).some(hasFunction);
}

/** The names of the variables that occur, in order of first occurrence. */
export function variablesOf(root: Expr): readonly string[] {
  const known = (root as Node)[NAMES] ?? null;
  if (known !== null) return known;
  const names = new Set<string>();
  const seen = new Set<Expr>();
  const go = (e: Expr): void => {
    if (seen.has(e)) return;
    seen.add(e);
    if (e.kind === "var") names.add(e.name);
    else operands(e).forEach(go);
  };
  go(root);
  const found = [...names];
  // Few names are kept; of long sums every part would keep a list of its own.
  if (found.length <= 8) (root as Node)[NAMES] = found;
  return found;
}
