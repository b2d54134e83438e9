/**
 * Replaces functions by arithmetic and gives every subexpression that is used more than once in a block a local of its
 * own, so that targets print trees. Wide parts get wide locals; nothing is rounded more or less often than before.
 */
import type { Expr } from "../expr/expr.js";
import { binary, hasFunction, identity, operands, rebuild, variable, variablesOf, withOperands } from "../expr/expr.js";
import { expand } from "../expr/expand.js";
import type { Kind, Program, Stmt } from "./loops.js";
import type { Names } from "./rewrite.js";

interface Block {
  readonly precision: Program["precision"];
  readonly names: Names;
  readonly changing: Changing;
  readonly uses: Map<number, number>;
  /** Locals that hold subexpressions, by key. */
  readonly held: Map<number, Expr>;
  readonly result: Stmt[];
}

/** Tells whether an expression reads a local that changes; each distinct part is looked at once. */
type Changing = (e: Expr) => boolean;

function readerOf(mutable: ReadonlySet<string>): Changing {
  const known = new Map<Expr, boolean>();
  const reads: Changing = (e) => {
    if (e.kind === "var") return mutable.has(e.name);
    if (e.kind === "const") return false;
    const before = known.get(e);
    if (before !== undefined) return before;
    const found = e.kind === "binary" ? reads(e.a) || reads(e.b) : e.kind === "select" ? operands(e).some(reads) : reads(e.a);
    known.set(e, found);
    return found;
  };
  return mutable.size === 0 ? () => false : reads;
}

/** Under f64, and inside f64 values, `wide` says nothing. */
function withoutWide(e: Expr): Expr {
  return rebuild(e, (node) => (node.kind === "wide" ? node.a : node));
}

function prepared(value: Expr, type: Kind, precision: Program["precision"]): Expr {
  return type === "wide" || precision === "f64" ? withoutWide(expand(value, "f64")) : expand(value, "f32");
}

function typeOfStmt(stmt: Extract<Stmt, { value: Expr }>, types: ReadonlyMap<string, Kind>): Kind {
  if (stmt.kind === "let" || stmt.kind === "var") return stmt.type;
  return types.get(stmt.kind === "set" ? stmt.local : stmt.buffer) ?? "working";
}

function keyOf(e: Expr, type: Kind): number {
  return 2 * identity(e) + (type === "wide" ? 1 : 0);
}

function isLeaf(e: Expr): boolean {
  return e.kind === "const" || e.kind === "var";
}

/** The kind of a node's own value: a wide part gives a rounded value wherever it stands, also within another. */
function ownKind(e: Expr, type: Kind): Kind {
  return e.kind === "wide" ? "working" : type;
}

function countUses(e: Expr, around: Kind, block: Block): void {
  if (isLeaf(e)) return;
  const type = ownKind(e, around);
  const key = keyOf(e, type);
  const before = block.uses.get(key) ?? 0;
  block.uses.set(key, before + 1);
  if (before > 0) return;
  const inside = e.kind === "wide" ? "wide" : type;
  if (e.kind === "binary") {
    countUses(e.a, inside, block);
    countUses(e.b, inside, block);
  } else for (const operand of operands(e)) countUses(operand, inside, block);
}

/** The expression with shared parts replaced by locals, which are declared on the way. */
function bindShared(e: Expr, around: Kind, block: Block): Expr {
  if (isLeaf(e)) return e;
  const type = ownKind(e, around);
  const key = keyOf(e, type);
  const held = block.held.get(key);
  if (held !== undefined) return held;
  const inside = e.kind === "wide" ? "wide" : type;
  const tree = e.kind === "binary" ? binary(e.op, bindShared(e.a, inside, block), bindShared(e.b, inside, block)) : withOperands(e, operands(e).map((operand) => bindShared(operand, inside, block)));
  const shared = (block.uses.get(key) ?? 0) > 1 && !block.changing(e);
  if (!shared) return tree;
  const local = `t${block.names.next++}`;
  block.result.push({ kind: "let", local, value: tree, type });
  block.held.set(key, variable(local));
  return variable(local);
}

function mutableLocals(body: readonly Stmt[], into: Set<string>): void {
  for (const stmt of body) {
    if (stmt.kind === "set") into.add(stmt.local);
    if ("body" in stmt) mutableLocals(stmt.body, into);
  }
}

function localTypes(body: readonly Stmt[], into: Map<string, Kind>): void {
  for (const stmt of body) {
    if (stmt.kind === "var") into.set(stmt.local, stmt.type);
    if ("body" in stmt) localTypes(stmt.body, into);
  }
}

/**
 * Functions of an accumulator become functions of a copy: their arithmetic reads the argument many times, and only what
 * never changes is shared.
 */
function copyAccumulators(stmt: Stmt, types: ReadonlyMap<string, Kind>, mutable: ReadonlySet<string>, names: Names): readonly Stmt[] {
  if (mutable.size === 0 || !("value" in stmt) || !hasFunction(stmt.value)) return [stmt];
  const read = variablesOf(stmt.value).filter((name) => mutable.has(name));
  if (read.length === 0) return [stmt];
  const copies = read.map((name): Extract<Stmt, { kind: "let" }> => ({ kind: "let", local: `t${names.next++}`, value: variable(name), type: types.get(name) ?? "working" }));
  const renamed = new Map(read.map((name, i) => [name, variable(copies[i]?.local ?? name)]));
  return [...copies, { ...stmt, value: substituteNames(stmt.value, renamed) }];
}

function lineariseBlock(body: readonly Stmt[], types: ReadonlyMap<string, Kind>, mutable: ReadonlySet<string>, outer: Omit<Block, "uses" | "result">): readonly Stmt[] {
  const block: Block = { ...outer, held: new Map(outer.held), uses: new Map(), result: [] };
  const settled = body.flatMap((stmt) => copyAccumulators(stmt, types, mutable, block.names));
  const ready = settled.map((stmt): Stmt => {
    if (!("value" in stmt)) return stmt;
    const type = typeOfStmt(stmt, types);
    const value = prepared(stmt.value, type, block.precision);
    countUses(value, type, block);
    return { ...stmt, value };
  });
  for (const stmt of ready) {
    if ("body" in stmt) block.result.push({ ...stmt, body: lineariseBlock(stmt.body, types, mutable, block) });
    else if (!("value" in stmt)) block.result.push(stmt);
    else {
      const type = typeOfStmt(stmt, types);
      const value = bindShared(stmt.value, type, block);
      block.result.push({ ...stmt, value });
      // What a local was declared as is the best name for later uses of the same expression.
      if (stmt.kind === "let" && !isLeaf(stmt.value) && !block.changing(stmt.value)) block.held.set(keyOf(stmt.value, type), variable(stmt.local));
    }
  }
  return block.result;
}

/** Linearises a kernel's body; `kinds` tells the kind of every buffer. */
export function linearise(body: readonly Stmt[], precision: Program["precision"], kinds: ReadonlyMap<string, Kind>, names: Names): readonly Stmt[] {
  const mutable = new Set<string>();
  mutableLocals(body, mutable);
  const types = new Map(kinds);
  localTypes(body, types);
  const changing = readerOf(mutable);
  const linear = lineariseBlock(body, types, mutable, { precision, names, changing, held: new Map() });
  return inlineSingleUses(linear, precision, changing, types);
}

/** How often a local is read, and whether anywhere inside a wide value. */
interface Use {
  times: number;
  wide: boolean;
}

function usesIn(body: readonly Stmt[], counts: Map<string, Use>, depth: number, declared: Map<string, number>, types: ReadonlyMap<string, Kind>): void {
  const visit = (e: Expr, inWide: boolean): void => {
    if (e.kind === "var") {
      let use = counts.get(e.name);
      if (use === undefined) counts.set(e.name, (use = { times: 0, wide: false }));
      use.times += (declared.get(e.name) ?? depth) === depth ? 1 : 2;
      use.wide ||= inWide;
    } else if (e.kind === "binary") {
      visit(e.a, inWide);
      visit(e.b, inWide);
    } else for (const operand of operands(e)) visit(operand, inWide || e.kind === "wide");
  };
  for (const stmt of body) {
    if ("body" in stmt) usesIn(stmt.body, counts, depth + 1, declared, types);
    else if ("value" in stmt) {
      visit(stmt.value, typeOfStmt(stmt, types) === "wide");
      if (stmt.kind === "let") declared.set(stmt.local, depth);
    }
  }
}

/** Puts a local that is used once, in the same block, where it is used, if it is rounded alike there. */
function inlineSingleUses(body: readonly Stmt[], precision: Program["precision"], changing: Changing, types: ReadonlyMap<string, Kind>): readonly Stmt[] {
  const counts = new Map<string, Use>();
  usesIn(body, counts, 0, new Map(), types);
  const inlined = new Map<string, Expr>();
  const apply = (e: Expr): Expr => (inlined.size === 0 ? e : substituteNames(e, inlined));
  return body.flatMap((stmt): readonly Stmt[] => {
    if ("body" in stmt) return [{ ...stmt, body: inlineSingleUses(stmt.body, precision, changing, types) }];
    if (!("value" in stmt)) return [stmt];
    const value = apply(stmt.value);
    if (stmt.kind === "let") {
      const use = counts.get(stmt.local);
      const sameRounding = precision === "f64" || (stmt.type === "wide") === use?.wide;
      if (sameRounding && use?.times === 1 && !changing(value)) {
        inlined.set(stmt.local, value);
        return [];
      }
    }
    return [{ ...stmt, value }];
  });
}

function substituteNames(e: Expr, by: ReadonlyMap<string, Expr>): Expr {
  switch (e.kind) {
    case "var":
      return by.get(e.name) ?? e;
    case "const":
      return e;
    case "binary": {
      const a = substituteNames(e.a, by);
      const b = substituteNames(e.b, by);
      return a === e.a && b === e.b ? e : binary(e.op, a, b);
    }
    default: {
      const next = operands(e).map((operand) => substituteNames(operand, by));
      return operands(e).every((each, i) => each === next[i]) ? e : withOperands(e, next);
    }
  }
}
