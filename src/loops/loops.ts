/**
 * The loop program: kernels of `for`, `load`, `store` over scalar expressions, with the order of every sum, every tile and
 * every unrolled step written out. It is the last form that all targets share: what it says, to the bit, is what
 * TypeScript, WebAssembly and the interpreter compute.
 */
import type { Expr } from "../expr/expr.js";
import { variablesOf } from "../expr/expr.js";

/** `working` is rounded to the program's precision after every operation; `wide` is f64 and never rounded. */
export type Kind = "working" | "wide";

/** A whole-number index: base + Σ scale·value, over loop indices and row numbers by name. */
export interface Affine {
  readonly base: number;
  readonly terms: readonly { readonly index: string; readonly scale: number }[];
}

/** A loop's end: a number, all rows of the call, or those rounded down to a multiple and some more. */
export type Bound = number | { readonly rows: "all" } | { readonly rows: "whole"; readonly multiple: number; readonly plus: number };

/** An index that is the lane, and how many lanes of it are wanted. */
export interface LaneGroup {
  readonly index: string;
  readonly active: number;
}

/** One statement of a kernel. */
export type Stmt =
  | {
      readonly kind: "for";
      readonly index: string;
      readonly from: Bound;
      readonly to: Bound;
      readonly step: number;
      readonly body: readonly Stmt[];
      /** True when its turns may run in any order: nothing is carried from one to the next. */
      readonly parallel: boolean;
      /**
       * Where each thread runs a share of the turns: of T turns thread t of n those from ⌊T·t/n⌋ to ⌊T·(t+1)/n⌋. Downwards it is
       * thread n − 1 − t, so that of two loops with a turn too many each thread gets one.
       */
      readonly shared?: "upwards" | "downwards";
    }
  /** The body in the first thread alone. */
  | { readonly kind: "once"; readonly body: readonly Stmt[] }
  /** No thread goes on before all are here. Stands in no other statement. */
  | { readonly kind: "barrier" }
  /** The body where one of these locals is not 0. Only around terms of sums that are 0 otherwise: it saves work and changes no bit. */
  | { readonly kind: "when"; readonly nonzero: readonly string[]; readonly body: readonly Stmt[] }
  /**
   * The body for the four lanes 0 to 3 at once, in lock step: each group's index is the lane. Only the first `active` lanes of a group
   * are wanted: stores at the others do not happen, and what is loaded there does not matter. No lane reads what another stores.
   */
  | { readonly kind: "lanes"; readonly groups: readonly LaneGroup[]; readonly body: readonly Stmt[] }
  /** Makes list `at` anew: the numbers i below `width` whose element buffer[from + i] is not 0, ascending, and the elements. */
  | { readonly kind: "scan"; readonly list: string; readonly at: Affine; readonly buffer: string; readonly from: Affine; readonly width: number }
  /** Empties all lists of a name. */
  | { readonly kind: "empty"; readonly list: string }
  /** Makes list `at` that of a row of x by its original number: the places that are not 0, ascending, and what stands there. */
  | { readonly kind: "take"; readonly list: string; readonly at: Affine; readonly row: Affine }
  /** Puts a number, and a local's value with it, at the end of list `at`. */
  | { readonly kind: "append"; readonly list: string; readonly at: Affine; readonly entry: Affine; readonly element: string }
  /** The body for every number in list `at` and its element, a new working local, in its order: what would be added to a sum for the others is 0. */
  | { readonly kind: "listed"; readonly list: string; readonly at: Affine; readonly index: string; readonly element: string; readonly body: readonly Stmt[] }
  /** The body where list `at` is not empty: elsewhere it would change nothing. */
  | { readonly kind: "unless-empty"; readonly list: string; readonly at: Affine; readonly body: readonly Stmt[] }
  /** An element of a buffer, into a new local of the buffer's kind. */
  | { readonly kind: "load"; readonly local: string; readonly buffer: string; readonly at: Affine }
  /** A new local that never changes. */
  | { readonly kind: "let"; readonly local: string; readonly value: Expr; readonly type: Kind }
  /** A new local that `set` changes: an accumulator. */
  | { readonly kind: "var"; readonly local: string; readonly value: Expr; readonly type: Kind }
  | { readonly kind: "set"; readonly local: string; readonly value: Expr }
  | { readonly kind: "store"; readonly buffer: string; readonly at: Affine; readonly value: Expr }
  /** The original number of the batch's row `of`: order[start + of], an index. */
  | { readonly kind: "row"; readonly local: string; readonly of: Affine }
  /** of mod 4, an index: the lane that row `of` adds to. */
  | { readonly kind: "lane"; readonly local: string; readonly of: Affine }
  /** A uniform draw in [0, 1), keyed by the epoch, the layer, the original row and the element. */
  | { readonly kind: "draw"; readonly local: string; readonly layer: number; readonly row: string; readonly element: Affine };

/** What a buffer is for; those of role `scratch` and `lanes` belong to the program, the others come from outside. */
export type Role = "parameters" | "slots" | "hyper" | "x" | "y" | "input" | "output" | "losses" | "gradients" | "total" | "scratch" | "lanes";

/** Memory that kernels load from and store to. */
export interface Buffer {
  readonly name: string;
  readonly role: Role;
  readonly type: Kind;
  /** Elements, or elements a row when `perRow`. */
  readonly size: number;
  readonly perRow: boolean;
  /** True when each thread has its own. */
  readonly private?: boolean;
}

/**
 * Lists of whole numbers and an element of x with each, `lists` of them (one a row of the call where null), each of at most
 * `entries` (as many as rows where null). Where they are `taken`, they are those of rows of x, which whoever calls made for all data.
 */
export interface Lists {
  readonly name: string;
  readonly lists: number | null;
  readonly entries: number | null;
  readonly taken?: boolean;
}

/** One loop nest with a name and a sentence about it. */
export interface Kernel {
  readonly name: string;
  readonly note: string;
  /** Runs only where the data were found to be so; always where nothing is said. */
  readonly input?: "sparse" | "dense";
  readonly body: readonly Stmt[];
}

/** Kernels that run one after the other under one name. */
export interface LoopFunction {
  readonly name: string;
  /** True when it works on rows of a batch: `start` and `rows` are its arguments. */
  readonly batch: boolean;
  readonly kernels: readonly Kernel[];
  /** True when its sums start at +0 by themselves; otherwise `clear` has to come first. */
  readonly fresh: boolean;
}

/** All functions of one use of a model, and the memory that they share. */
export interface Program {
  readonly precision: "f32" | "f64";
  /** Rows that one call takes at most; null where one call must take all that there are to train on. */
  readonly capacity: number | null;
  readonly buffers: readonly Buffer[];
  readonly lists: readonly Lists[];
  readonly functions: readonly LoopFunction[];
  /** How many threads a step repays, where several may run the functions together, each of them all; missing where one does. */
  readonly threads?: number;
}

/** An index without terms. */
export function at(base: number): Affine {
  return { base, terms: [] };
}

/** a + b, with equal indices joined and zero terms dropped. */
export function plus(a: Affine, b: Affine): Affine {
  const scales = new Map<string, number>();
  for (const { index, scale } of [...a.terms, ...b.terms]) scales.set(index, (scales.get(index) ?? 0) + scale);
  const terms = [...scales].filter(([, scale]) => scale !== 0).map(([index, scale]) => ({ index, scale }));
  return { base: a.base + b.base, terms };
}

/** index · scale. */
export function times(index: string, scale: number): Affine {
  return scale === 0 ? at(0) : { base: 0, terms: [{ index, scale }] };
}

/** Replaces an index by another affine index. */
export function replaceIndex(a: Affine, index: string, by: Affine): Affine {
  const term = a.terms.find((each) => each.index === index);
  if (term === undefined) return a;
  const rest = { base: a.base, terms: a.terms.filter((each) => each !== term) };
  return plus(rest, { base: by.base * term.scale, terms: by.terms.map((each) => ({ index: each.index, scale: each.scale * term.scale })) });
}

/** How far an index moves the place; 0 where it does not. */
export function scaleOf(a: Affine, index: string): number {
  return a.terms.find((term) => term.index === index)?.scale ?? 0;
}

/** A key that is equal for equal indices. */
export function affineKey(a: Affine): string {
  return `${a.base}${[...a.terms].sort((p, q) => (p.index < q.index ? -1 : 1)).map(({ index, scale }) => `+${scale}*${index}`).join("")}`;
}

/** Adds the names of the buffers that a body loads from or stores to. */
export function buffersIn(body: readonly Stmt[], into: Set<string>): void {
  for (const stmt of body) {
    if (stmt.kind === "load" || stmt.kind === "store" || stmt.kind === "scan") into.add(stmt.buffer);
    if ("body" in stmt) buffersIn(stmt.body, into);
  }
}

/** Adds the names of the buffers that a body stores to. */
export function storedIn(body: readonly Stmt[], into: Set<string>): void {
  for (const stmt of body) {
    if (stmt.kind === "store") into.add(stmt.buffer);
    if ("body" in stmt) storedIn(stmt.body, into);
  }
}

/** Adds the locals and indices that a body reads. */
export function namesIn(body: readonly Stmt[], into: Set<string>): ReadonlySet<string> {
  const ofAffine = (a: Affine): void => a.terms.forEach(({ index }) => into.add(index));
  for (const stmt of body) {
    if ("body" in stmt) namesIn(stmt.body, into);
    if (stmt.kind === "when") stmt.nonzero.forEach((name) => into.add(name));
    if ("value" in stmt) variablesOf(stmt.value).forEach((name) => into.add(name));
    if ("at" in stmt) ofAffine(stmt.at);
    if (stmt.kind === "scan") ofAffine(stmt.from);
    if (stmt.kind === "take") ofAffine(stmt.row);
    if (stmt.kind === "append") {
      ofAffine(stmt.entry);
      into.add(stmt.element);
    }
    if (stmt.kind === "row" || stmt.kind === "lane") ofAffine(stmt.of);
    if (stmt.kind === "draw") {
      into.add(stmt.row);
      ofAffine(stmt.element);
    }
  }
  return into;
}
