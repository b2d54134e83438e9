/**
 * Parts sums from functions of them: a tile runs its sums side by side, and a loop of its own computes exp and the like, one
 * element at a time. A function written out for every sum of a tile is more code than V8 compiles in the time of a short training.
 */
import { hasFunction, variable } from "../expr/expr.js";
import type { Affine, Buffer, Kind, Stmt } from "./loops.js";
import { namesIn, plus, storedIn, times } from "./loops.js";

type Loop = Extract<Stmt, { kind: "for" }>;

/** What parting may know and ask for. */
export interface PartOptions {
  readonly buffers: ReadonlyMap<string, Buffer>;
  /** Memory for the `nth` number that is kept of each element, by its size in elements (of a row). */
  readonly kept: (nth: number, size: number, type: Kind, perRow: boolean) => string;
}

/** The body of a nest that ends with its sums kept, and the nest that goes on from them. */
export interface Parted {
  readonly sums: readonly Stmt[];
  readonly maps: Loop;
}

/** A number that the functions need of the sums. */
interface Kept {
  readonly local: string;
  readonly type: Kind;
}

/** Parts the body of two parallel loops around a sum; null where no function of its result is computed there, or not in its own loop. */
export function partFunctions(outer: Loop, inner: Loop, options: PartOptions): Parted | null {
  const { body, to } = inner;
  const cut = body.findIndex((stmt) => "value" in stmt && hasFunction(stmt.value));
  const [before, after] = [body.slice(0, cut), body.slice(cut)];
  if (cut < 0 || typeof to !== "number" || after.some((stmt) => "body" in stmt || stmt.kind === "set")) return null;
  const needed = neededOf(before, after);
  const stored = new Set<string>();
  storedIn(body, stored);
  if (needed === null || needed.again.some((stmt) => stmt.kind === "load" && stored.has(stmt.buffer))) return null;
  const place = plus(times(outer.index, to), times(inner.index, 1));
  const places = needed.kept.map(({ local, type }, nth) => {
    const own = nth === 0 ? ownPlace(body, type, options) : null;
    return { local, ...(own ?? { buffer: options.kept(nth, typeof outer.to === "number" ? outer.to * to : to, type, typeof outer.to !== "number"), at: place }) };
  });
  const stores = places.map(({ local, ...where }): Stmt => ({ kind: "store", ...where, value: variable(local) }));
  const loads = places.map((each): Stmt => ({ kind: "load", ...each }));
  return { sums: [...withoutUnread(before, needed.kept), ...stores], maps: { ...outer, body: [{ ...inner, body: [...loads, ...needed.again, ...after] }] } };
}

/** What of the statements before is read after: numbers to keep, and what is as well read again; null where it is none of these. */
function neededOf(before: readonly Stmt[], after: readonly Stmt[]): { readonly kept: readonly Kept[]; readonly again: readonly Stmt[] } | null {
  const read = new Set(namesIn(after, new Set()));
  const kept: Kept[] = [];
  const again: Stmt[] = [];
  for (const stmt of [...before].reverse()) {
    if (!("local" in stmt) || stmt.kind === "set" || !read.has(stmt.local)) continue;
    if (stmt.kind === "let" || stmt.kind === "var") kept.unshift({ local: stmt.local, type: stmt.type });
    else if (stmt.kind === "draw") return null;
    else {
      again.unshift(stmt);
      namesIn([stmt], read);
    }
  }
  return { kept, again };
}

interface Place {
  readonly buffer: string;
  readonly at: Affine;
}

/** Where the functions' own result will be, if nothing is there yet that is read: no memory is needed then. */
function ownPlace(body: readonly Stmt[], type: Kind, { buffers }: PartOptions): Place | null {
  const loaded = new Set(body.flatMap(function loads(stmt): readonly string[] {
    return stmt.kind === "load" ? [stmt.buffer] : "body" in stmt ? stmt.body.flatMap(loads) : [];
  }));
  const stores = body.filter((stmt) => stmt.kind === "store");
  const free = stores.find(({ buffer }) => {
    const role = buffers.get(buffer)?.role;
    return (role === "scratch" || role === "output") && buffers.get(buffer)?.type === type && !loaded.has(buffer) && stores.filter((stmt) => stmt.buffer === buffer).length === 1;
  });
  return free === undefined ? null : { buffer: free.buffer, at: free.at };
}

/** The statements without loads that nothing reads any more. */
function withoutUnread(body: readonly Stmt[], kept: readonly Kept[]): readonly Stmt[] {
  const read = new Set([...namesIn(body, new Set()), ...kept.map(({ local }) => local)]);
  return body.filter((stmt) => stmt.kind !== "load" || read.has(stmt.local));
}
