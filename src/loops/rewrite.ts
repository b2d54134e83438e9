/** Copies statements under other names and indices: what unrolling, tiling and naming have in common. */
import { InternalError } from "../base/internal-error.js";
import type { Expr } from "../expr/expr.js";
import { rename, variable } from "../expr/expr.js";
import type { Affine, Stmt } from "./loops.js";
import { at, plus, times } from "./loops.js";

/** A source of names that no other local of the function has. */
export interface Names {
  next: number;
}

/** What names mean in a copy: values of locals (usually other locals), and indices. Copies of scopes share the outer entries. */
export interface Scope {
  readonly locals: Map<string, Expr>;
  readonly indices: Map<string, Affine>;
}

/** A scope that sees `outer` and keeps its own additions to itself. */
export function inner(outer: Scope): Scope {
  return { locals: new Map(outer.locals), indices: new Map(outer.indices) };
}

/** A scope in which nothing is renamed yet. */
export function emptyScope(): Scope {
  return { locals: new Map(), indices: new Map() };
}

/** A fresh name, bound to `old` in the scope. */
export function bindLocal(scope: Scope, old: string, names: Names): string {
  const name = `t${names.next++}`;
  scope.locals.set(old, variable(name));
  return name;
}

/** An expression with its locals renamed. */
export function renameExpr(e: Expr, scope: Scope): Expr {
  return scope.locals.size === 0 ? e : rename(e, scope.locals);
}

/** An index with loop indices replaced, all at once: a new name may be another's old one. */
export function renameAffine(a: Affine, scope: Scope): Affine {
  return a.terms.reduce<Affine>((sum, { index, scale }) => {
    const by = scope.indices.get(index) ?? times(index, 1);
    return plus(sum, { base: by.base * scale, terms: by.terms.map((term) => ({ index: term.index, scale: term.scale * scale })) });
  }, at(a.base));
}

/** The index that an index name stands for, when it is one index alone. */
export function renameIndex(name: string, scope: Scope): string {
  const by = scope.indices.get(name);
  if (by === undefined) return name;
  const [term, ...more] = by.terms;
  if (term === undefined || more.length > 0 || term.scale !== 1 || by.base !== 0) throw new InternalError("loops", `index ${name} is no longer a name`);
  return term.index;
}

/** Binds an index to a fresh name. */
export function bindIndex(scope: Scope, old: string, names: Names): string {
  const name = `${old.replace(/\d+$/, "")}${names.next++}`;
  scope.indices.set(old, { base: 0, terms: [{ index: name, scale: 1 }] });
  return name;
}

/** A copy of a statement that is not a loop, its new local bound in the scope. */
export function copyStmt(stmt: Exclude<Stmt, { body: readonly Stmt[] }>, scope: Scope, names: Names): Stmt {
  switch (stmt.kind) {
    case "load": {
      const where = renameAffine(stmt.at, scope);
      return { ...stmt, at: where, local: bindLocal(scope, stmt.local, names) };
    }
    case "let":
    case "var": {
      const value = renameExpr(stmt.value, scope);
      return { ...stmt, value, local: bindLocal(scope, stmt.local, names) };
    }
    case "set": {
      return { ...stmt, local: renamedLocal(stmt.local, scope), value: renameExpr(stmt.value, scope) };
    }
    case "store":
      return { ...stmt, at: renameAffine(stmt.at, scope), value: renameExpr(stmt.value, scope) };
    case "scan":
      return { ...stmt, at: renameAffine(stmt.at, scope), from: renameAffine(stmt.from, scope) };
    case "empty":
    case "barrier":
      return stmt;
    case "append":
      return { ...stmt, at: renameAffine(stmt.at, scope), entry: renameAffine(stmt.entry, scope), element: renamedLocal(stmt.element, scope) };
    case "take":
      return { ...stmt, at: renameAffine(stmt.at, scope), row: renameAffine(stmt.row, scope) };
    case "row": {
      const local = `n${names.next++}`;
      const of = renameAffine(stmt.of, scope);
      scope.indices.set(stmt.local, { base: 0, terms: [{ index: local, scale: 1 }] });
      return { ...stmt, local, of };
    }
    case "lane": {
      const local = `lane${names.next++}`;
      const of = renameAffine(stmt.of, scope);
      scope.indices.set(stmt.local, { base: 0, terms: [{ index: local, scale: 1 }] });
      return { ...stmt, local, of };
    }
    case "draw": {
      const row = renameIndex(stmt.row, scope);
      const element = renameAffine(stmt.element, scope);
      return { ...stmt, row, element, local: bindLocal(scope, stmt.local, names) };
    }
  }
}

function renamedLocal(name: string, scope: Scope): string {
  const to = scope.locals.get(name);
  if (to?.kind !== "var") throw new InternalError("loops", `${name} is no local here`);
  return to.name;
}

/** A copy of a whole body: loops keep their form and get fresh indices, every local a fresh name. */
export function copyBody(body: readonly Stmt[], scope: Scope, names: Names): readonly Stmt[] {
  return body.map((stmt): Stmt => {
    if (stmt.kind === "when") return { ...stmt, nonzero: stmt.nonzero.map((name) => renamedLocal(name, scope)), body: copyBody(stmt.body, inner(scope), names) };
    if (stmt.kind === "lanes") {
      const nested = inner(scope);
      const groups = stmt.groups.map((group) => ({ ...group, index: bindIndex(nested, group.index, names) }));
      return { ...stmt, groups, body: copyBody(stmt.body, nested, names) };
    }
    if (stmt.kind === "once") return { ...stmt, body: copyBody(stmt.body, inner(scope), names) };
    if (stmt.kind === "unless-empty") return { ...stmt, at: renameAffine(stmt.at, scope), body: copyBody(stmt.body, inner(scope), names) };
    if (stmt.kind === "listed") {
      const nested = inner(scope);
      const index = bindIndex(nested, stmt.index, names);
      const element = bindLocal(nested, stmt.element, names);
      return { ...stmt, at: renameAffine(stmt.at, scope), index, element, body: copyBody(stmt.body, nested, names) };
    }
    if (stmt.kind !== "for") return copyStmt(stmt, scope, names);
    const nested = inner(scope);
    const index = bindIndex(nested, stmt.index, names);
    return { ...stmt, index, body: copyBody(stmt.body, nested, names) };
  });
}
