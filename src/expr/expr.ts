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

/**
 * Note [Scopes]. Nodes made inside `scoped` leave the table when it ends, so that a process that compiles many specs does not
 * keep the expressions of all. They remain values. What is made later from the same parts is another node, equal but not the
 * same: `substitute` and `rebuild` make such nodes anew, leaves too, and names count where variables are replaced.
 */
const ID = Symbol("identity");
const NAMES = Symbol("names");
type Node = Expr & { readonly [ID]?: number; [NAMES]?: readonly string[] | null };
let nextIdentity = 0;
/** The nodes that can be found again, leaves apart, in the order in which they were made. */
const nodes: Expr[] = [];
/** Places in `nodes` plus one, by the node's hash; 0 where nothing is. Its size is a power of two. */
let slots = new Int32Array(2 ** 12);
let constants = new Map<number | string, Expr>();
let variables = new Map<string, Expr>();

/** Numbers of operations, for hashes. */
const CODES: Readonly<Record<UnaryOp | BinaryOp | CompareOp | FunctionName | "wide", number>> = {
  neg: 1, abs: 2, sqrt: 3, floor: 4, pow2: 5, exponent: 6, add: 7, sub: 8, mul: 9, div: 10, min: 11, max: 12, lt: 13, le: 14, eq: 15,
  exp: 16, expm1: 17, log: 18, log1p: 19, tanh: 20, sigmoid: 21, softplus: 22, erf: 23, sin: 24, cos: 25, wide: 26,
};

function mixed(hash: number, by: number): number {
  const product = Math.imul(hash ^ by, 0x9e3779b1);
  return product ^ (product >>> 15);
}

function hashOf(e: Expr): number {
  switch (e.kind) {
    case "const":
    case "var":
      return 0;
    case "wide":
      return mixed(CODES.wide, identity(e.a));
    case "unary":
      return mixed(CODES[e.op], identity(e.a));
    case "call":
      return mixed(CODES[e.fn], identity(e.a));
    case "binary":
      return mixed(mixed(CODES[e.op], identity(e.a)), identity(e.b));
    case "select":
      return mixed(mixed(mixed(mixed(CODES[e.op], identity(e.a)), identity(e.b)), identity(e.then)), identity(e.otherwise));
  }
}

/** True when two nodes are the same operation on the same operands. */
function alike(e: Expr, other: Expr): boolean {
  switch (e.kind) {
    case "const":
    case "var":
      return false;
    case "wide":
      return other.kind === "wide" && e.a === other.a;
    case "unary":
      return other.kind === "unary" && e.op === other.op && e.a === other.a;
    case "call":
      return other.kind === "call" && e.fn === other.fn && e.a === other.a;
    case "binary":
      return other.kind === "binary" && e.op === other.op && e.a === other.a && e.b === other.b;
    case "select":
      return other.kind === "select" && e.op === other.op && e.a === other.a && e.b === other.b && e.then === other.then && e.otherwise === other.otherwise;
  }
}

/** Puts the nodes from `first` on into the table, which has room. */
function enter(first: number): void {
  const mask = slots.length - 1;
  for (let i = first; i < nodes.length; i++) {
    let place = hashOf(nodes[i] as Expr) & mask;
    while (slots[place] !== 0) place = (place + 1) & mask;
    slots[place] = i + 1;
  }
}

/** The node of an operation: the one that there is, or this one, which is new. */
function intern(node: Expr): Expr {
  const mask = slots.length - 1;
  let place = hashOf(node) & mask;
  for (let at = slots[place] as number; at !== 0; at = slots[place] as number) {
    const found = nodes[at - 1] as Expr;
    if (alike(node, found)) return found;
    place = (place + 1) & mask;
  }
  nodes.push(node);
  slots[place] = nodes.length;
  nextIdentity += 1;
  if (2 * nodes.length > slots.length) {
    slots = new Int32Array(2 * slots.length);
    enter(0);
  }
  return node;
}

let depth = 0;

/** Does a piece of work whose expressions nobody looks for when it is done (Note [Scopes]); inner scopes are part of the outermost. */
export function scoped<T>(work: () => T): T {
  if (depth > 0) return work();
  const before = { nodes: nodes.length, constants, variables };
  [constants, variables] = [new Map(constants), new Map(variables)];
  depth += 1;
  try {
    return work();
  } finally {
    depth -= 1;
    ({ constants, variables } = before);
    nodes.length = before.nodes;
    let size = 2 ** 12;
    while (size < 4 * nodes.length) size *= 2;
    slots = new Int32Array(size);
    enter(0);
  }
}

function leaf<K>(known: Map<K, Expr>, key: K, node: Expr): Expr {
  known.set(key, node);
  nextIdentity += 1;
  return node;
}

/** A number that names a node: equal for equal expressions within one process, or one scope (Note [Scopes]). */
export function identity(e: Expr): number {
  const id = (e as Node)[ID];
  if (id === undefined) throw new TypeError("an expression that was not made by the constructors of expr.ts");
  return id;
}

/** A number. */
export const constant = (value: number): Expr => {
  const key = Object.is(value, -0) ? "-0" : value;
  return constants.get(key) ?? leaf(constants, key, { kind: "const", value, [ID]: nextIdentity, [NAMES]: null } as Expr);
};
/** A name whose value is given from outside. */
export const variable = (name: string): Expr => variables.get(name) ?? leaf(variables, name, { kind: "var", name, [ID]: nextIdentity, [NAMES]: null } as Expr);
/** An operation of one operand. */
export const unary = (op: UnaryOp, a: Expr): Expr => intern({ kind: "unary", op, a, [ID]: nextIdentity, [NAMES]: null } as Expr);
/** An operation of two operands. */
export const binary = (op: BinaryOp, a: Expr, b: Expr): Expr => intern({ kind: "binary", op, a, b, [ID]: nextIdentity, [NAMES]: null } as Expr);
/** `then` where the comparison holds, `otherwise` where not; both are computed. */
export const select = (op: CompareOp, a: Expr, b: Expr, then: Expr, otherwise: Expr): Expr => intern({ kind: "select", op, a, b, then, otherwise, [ID]: nextIdentity, [NAMES]: null } as Expr);
/** A transcendental function of an operand. */
export const call = (fn: FunctionName, a: Expr): Expr => intern({ kind: "call", fn, a, [ID]: nextIdentity, [NAMES]: null } as Expr);
/** A part that is computed in f64 and rounded once (Note [Rounding]). */
export const wide = (a: Expr): Expr => intern({ kind: "wide", a, [ID]: nextIdentity, [NAMES]: null } as Expr);

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

/** The same node over what becomes of its operands; it and its leaves are those of the present scope. */
function overOperands(e: Expr, go: (operand: Expr) => Expr): Expr {
  switch (e.kind) {
    case "const":
      return constant(e.value);
    case "var":
      return variable(e.name);
    case "unary":
      return unary(e.op, go(e.a));
    case "call":
      return call(e.fn, go(e.a));
    case "wide":
      return wide(go(e.a));
    case "binary":
      return binary(e.op, go(e.a), go(e.b));
    case "select":
      return select(e.op, go(e.a), go(e.b), go(e.then), go(e.otherwise));
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

/** Replaces whole subexpressions by others, outermost first: `substitute(e, new Map([[variable("z"), x]]))`. Variables count by their names. */
export function substitute(root: Expr, replacements: ReadonlyMap<Expr, Expr>): Expr {
  const names = new Map<string, Expr>();
  for (const [old, by] of replacements) if (old.kind === "var") names.set(old.name, by);
  return replaced(root, (name) => names.get(name), names.size === replacements.size ? null : replacements);
}

/** Puts expressions in the place of variables, by name. */
export function rename(root: Expr, names: ReadonlyMap<string, Expr>): Expr {
  return replaced(root, (name) => names.get(name), null);
}

function replaced(root: Expr, named: (name: string) => Expr | undefined, whole: ReadonlyMap<Expr, Expr> | null): Expr {
  let done: Map<Expr, Expr> | null = null;
  const go = (e: Expr): Expr => {
    if (e.kind === "var") return named(e.name) ?? variable(e.name);
    if (e.kind === "const") return whole?.get(e) ?? constant(e.value);
    const found = whole?.get(e) ?? done?.get(e);
    if (found !== undefined) return found;
    const node = overOperands(e, go);
    // What stands over leaves alone is sooner made again than found.
    if (!operandsAreLeaves(e)) (done ??= new Map<Expr, Expr>()).set(e, node);
    return node;
  };
  return go(root);
}

function isLeaf(e: Expr): boolean {
  return e.kind === "var" || e.kind === "const";
}

function operandsAreLeaves(e: Expr): boolean {
  switch (e.kind) {
    case "const":
    case "var":
      return true;
    case "unary":
    case "call":
    case "wide":
      return isLeaf(e.a);
    case "binary":
      return isLeaf(e.a) && isLeaf(e.b);
    case "select":
      return false;
  }
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
