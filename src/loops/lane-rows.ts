/**
 * Rows in lanes: the loop over the rows of a small network, unrolled, four rows at once; each row adds to the lane of its own
 * number, as NUMERICS has it. Losses are added up afterwards, row by row. It is the form of small networks in WebAssembly.
 */
import { InternalError } from "../base/internal-error.js";
import type { Expr } from "../expr/expr.js";
import { add, constant, variable } from "../expr/expr.js";
import { forwardValues } from "./forward-values.js";
import type { Affine, Buffer, Stmt } from "./loops.js";
import { affineKey, at, buffersIn, plus, times } from "./loops.js";
import type { Names, Scope } from "./rewrite.js";
import { bindIndex, emptyScope, inner } from "./rewrite.js";
import { unrollConstant } from "./unroll.js";
import { LANES } from "./vectorize.js";

type Loop = Extract<Stmt, { kind: "for" }>;

/** At most so many sums stay in vectors over the row loop: more would spill. */
const HELD = 10;

/** What rows in lanes need to know of the program. */
export interface RowOptions {
  readonly buffers: readonly Buffer[];
  /** Scratch that nothing else sees. */
  readonly own: ReadonlySet<string>;
  /** Memory of the program's own for a number a row. */
  readonly losses: () => string;
}

/** The loop with rows in lanes, its sums set to +0 before; null where rows share memory. */
export function laneRows(loop: Loop, { buffers, own, losses }: RowOptions, names: Names): readonly Stmt[] | null {
  const sums = buffers.filter(({ role }) => role === "lanes").map(({ name }) => name);
  const { body, home } = withoutTotal(loop.body, losses);
  const rowOf = (outer: Scope, of: Affine, lane: Affine | null): readonly Stmt[] => {
    const scope = inner(outer);
    scope.indices.set(loop.index, of);
    const row = body.flatMap((stmt): readonly Stmt[] => {
      if (stmt.kind !== "lane" || lane === null) return unrollConstant([stmt], scope, names);
      scope.indices.set(stmt.local, lane);
      return [];
    });
    return forwardValues(row, buffers, own, names);
  };
  const lane = `l${names.next++}`;
  const group = emptyScope();
  const index = bindIndex(group, loop.index, names);
  const whole = rowOf(group, plus(times(index, 1), times(lane, 1)), times(lane, 1));
  const touched = new Set<string>();
  buffersIn(whole, touched);
  if ([...own].some((name) => touched.has(name))) return null;
  const used = sums.filter((name) => touched.has(name));
  const four: Loop = { kind: "for", index, from: 0, to: { rows: "whole", multiple: LANES, plus: 0 }, step: LANES, parallel: false, body: whole };
  const rest = emptyScope();
  const single = bindIndex(rest, loop.index, names);
  const left: Loop = { kind: "for", index: single, from: { rows: "whole", multiple: LANES, plus: 0 }, to: { rows: "all" }, step: 1, parallel: false, body: rowOf(rest, times(single, 1), null) };
  return [{ kind: "lanes", groups: [{ index: lane, active: LANES }], body: sumsOver(four, used, lane, buffers, names) }, left, ...(home === null ? [] : addUp(home, names))];
}

/** Takes the total out of the rows: each stores its loss instead. */
function withoutTotal(body: readonly Stmt[], losses: () => string): { readonly body: readonly Stmt[]; readonly home: string | null } {
  const store = body.find((stmt) => stmt.kind === "store" && stmt.buffer === "total");
  if (store?.kind !== "store") return { body, home: null };
  const before = body.find((stmt) => stmt.kind === "load" && stmt.buffer === "total");
  const home = losses();
  const loss: Expr | null = store.value.kind === "binary" && store.value.op === "add" ? store.value.b : null;
  if (loss === null || before === undefined) throw new InternalError("loops", "a total that is no sum");
  const place: Stmt = { kind: "store", buffer: home, at: times("r", 1), value: loss };
  return { body: body.flatMap((stmt) => (stmt === before ? [] : stmt === store ? [place] : [stmt])), home };
}

/** total = ((+0 + loss of row 0) + loss of row 1) + … */
function addUp(home: string, names: Names): readonly Stmt[] {
  const [index, total, loss] = [`r${names.next++}`, `v${names.next++}`, `t${names.next++}`];
  return [
    { kind: "var", local: total, value: constant(0), type: "wide" },
    {
      kind: "for", index, from: 0, to: { rows: "all" }, step: 1, parallel: false,
      body: [{ kind: "load", local: loss, buffer: home, at: times(index, 1) }, { kind: "set", local: total, value: add(variable(total), variable(loss)) }],
    },
    { kind: "store", buffer: "total", at: at(0), value: variable(total) },
  ];
}

/** The loop with its sums from +0: in vectors where they are few, in memory elsewhere. */
function sumsOver(loop: Loop, sums: readonly string[], lane: string, buffers: readonly Buffer[], names: Names): readonly Stmt[] {
  const sizes = buffers.filter(({ name }) => sums.includes(name));
  const elements = sizes.flatMap(({ name, size, type }) => Array.from({ length: size / LANES }, (_, i) => ({ buffer: name, at: plus(at(i * LANES), times(lane, 1)), type })));
  const held = elements.length <= HELD;
  if (!held) return [...elements.map(({ buffer, at: where }): Stmt => ({ kind: "store", buffer, at: where, value: constant(0) })), loop];
  const locals = new Map(elements.map((element) => [`${element.buffer} ${affineKey(element.at)}`, { ...element, local: `v${names.next++}` }]));
  const body = loop.body.map((stmt): Stmt => {
    if (stmt.kind !== "load" && stmt.kind !== "store") return stmt;
    const found = locals.get(`${stmt.buffer} ${affineKey(stmt.at)}`);
    if (found === undefined) return stmt;
    return stmt.kind === "store" ? { kind: "set", local: found.local, value: stmt.value } : { kind: "let", local: stmt.local, value: variable(found.local), type: found.type };
  });
  return [
    ...[...locals.values()].map(({ local, type }): Stmt => ({ kind: "var", local, value: constant(0), type })),
    { ...loop, body },
    ...[...locals.values()].map(({ local, buffer, at: where }): Stmt => ({ kind: "store", buffer, at: where, value: variable(local) })),
  ];
}
