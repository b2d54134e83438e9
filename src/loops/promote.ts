/** Keeps buffer elements with constant indices in locals while loops run: the sums of the smallest networks never leave registers. */
import { constant, variable } from "../expr/expr.js";
import type { Buffer, Stmt } from "./loops.js";
import { affineKey } from "./loops.js";
import type { Names } from "./rewrite.js";

type Loop = Extract<Stmt, { kind: "for" }>;
type Access = Extract<Stmt, { kind: "load" | "store" }>;

function accesses(body: readonly Stmt[]): readonly Access[] {
  return body.flatMap((stmt): readonly Access[] => (stmt.kind === "load" || stmt.kind === "store" ? [stmt] : "body" in stmt ? accesses(stmt.body) : []));
}

/**
 * The sums of the loops, where every access to them has a constant index and there are at most `limit` elements: +0
 * before the first loop, stored after the last. null where that is not so.
 */
export function promote(loops: readonly Loop[], buffers: readonly Buffer[], limit: number, names: Names): readonly Stmt[] | null {
  const all = loops.flatMap((loop) => accesses(loop.body));
  const sums = buffers.filter((buffer) => (buffer.role === "lanes" || buffer.role === "total") && all.some((access) => access.buffer === buffer.name));
  const candidates = sums.filter((buffer) => all.every((access) => access.buffer !== buffer.name || access.at.terms.length === 0));
  const chosen = new Map(candidates.map((buffer) => [buffer.name, buffer]));
  const elements = new Map<string, { readonly access: Access; readonly local: string }>();
  for (const access of all) {
    const key = `${access.buffer} ${affineKey(access.at)}`;
    if (chosen.has(access.buffer) && !elements.has(key)) elements.set(key, { access, local: `v${names.next++}` });
  }
  const whole = sums.reduce((sum, buffer) => sum + buffer.size, 0);
  if (candidates.length < sums.length || elements.size !== whole || elements.size > limit) return null;
  const held = (access: Access): string | undefined => elements.get(`${access.buffer} ${affineKey(access.at)}`)?.local;
  const typeOf = (buffer: string): "working" | "wide" => chosen.get(buffer)?.type ?? "working";
  const inLocals = (stmt: Stmt): Stmt => {
    if (stmt.kind !== "load" && stmt.kind !== "store") return stmt;
    const local = held(stmt);
    if (local === undefined) return stmt;
    if (stmt.kind === "store") return { kind: "set", local, value: stmt.value };
    return { kind: "let", local: stmt.local, value: variable(local), type: typeOf(stmt.buffer) };
  };
  const before = [...elements.values()].map(({ access, local }): Stmt => ({ kind: "var", local, value: constant(0), type: typeOf(access.buffer) }));
  const after = [...elements.values()].map(({ access, local }): Stmt => ({ kind: "store", buffer: access.buffer, at: access.at, value: variable(local) }));
  return [...before, ...loops.map((loop): Stmt => ({ ...loop, body: loop.body.map(inLocals) })), ...after];
}

/** Sets every element of the given buffers to +0. */
export function clearBuffers(buffers: readonly Buffer[]): readonly Stmt[] {
  return buffers.map((buffer): Stmt => ({
    kind: "for",
    index: `z${buffer.name}`,
    from: 0,
    to: buffer.size,
    step: 1,
    parallel: true,
    body: [{ kind: "store", buffer: buffer.name, at: { base: 0, terms: [{ index: `z${buffer.name}`, scale: 1 }] }, value: constant(0) }],
  }));
}
