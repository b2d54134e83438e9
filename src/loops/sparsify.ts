/**
 * Sums of products with inputs that are mostly 0: over lists of the places where they are not, in the same order, so to the
 * same bits (NUMERICS N4.2). Kernels for sparse input stand beside those for dense input; the data decide which run.
 */
import type { Expr } from "../expr/expr.js";
import { substitute, variable } from "../expr/expr.js";
import type { Kernel, Lists, Stmt } from "./loops.js";
import { affineKey, namesIn, scaleOf, times } from "./loops.js";

type Loop = Extract<Stmt, { kind: "for" }>;
type Load = Extract<Stmt, { kind: "load" }>;

/** The gathered inputs of a batch. */
const BATCH = "xb";
/** Lists of the places in each row of a batch, and of the rows at each place, with what stands there. */
const [ROWS, PLACES] = ["xrow", "xplace"];

/** Kernels for sparse input, by their place among the kernels, and the lists that they share. */
export interface Sparsified {
  readonly kernels: ReadonlyMap<number, Kernel>;
  readonly lists: readonly Lists[];
}

/** The kernels that read inputs of `width` numbers a row, for sparse input; null where one reads them otherwise than in sums of products. */
export function sparsify(kernels: readonly Kernel[], width: number): Sparsified | null {
  const gather = kernels.findIndex(({ name }) => name === "gatherx");
  if (gather < 0) return null;
  const over = overLists(kernels, { name: BATCH, width });
  if (over === null) return null;
  const changed = new Map([...over].map(([i, kernel]) => [i, { ...kernel, input: "sparse" }] as [number, Kernel]));
  const byPlace = [...over.values()].some(({ body }) => usesList(body, PLACES));
  changed.set(gather, { name: "takex", note: "where the batch's rows of x are not 0", input: "sparse", body: takeRows(byPlace) });
  const lists: readonly Lists[] = [{ name: ROWS, lists: null, entries: width, taken: true }, ...(byPlace ? [{ name: PLACES, lists: width, entries: null }] : [])];
  return { kernels: changed, lists };
}

/** The kernels of inference for one row of `width` inputs, and the list of what is not 0 among them; null where one reads the inputs otherwise than in sums of products. */
export function sparsifyOne(kernels: readonly Kernel[], width: number): { readonly kernels: readonly Kernel[]; readonly lists: readonly Lists[] } | null {
  const over = overLists(kernels, { name: "input", width });
  if (over === null) return null;
  const scan: Stmt = { kind: "scan", list: ROWS, at: times("r", 1), buffer: "input", from: times("r", width), width };
  const first: Kernel = { name: "scan", note: "where the row is not 0", body: [{ kind: "for", index: "r", from: 0, to: { rows: "all" }, step: 1, parallel: true, body: [scan] }] };
  return { kernels: [first, ...kernels.map((kernel, i) => over.get(i) ?? kernel)], lists: [{ name: ROWS, lists: 1, entries: width }] };
}

/** The buffer of the inputs, and how many a row has. */
interface Input {
  readonly name: string;
  readonly width: number;
}

/** The kernels that read the inputs, over lists; null where there are none, or one that reads them otherwise than in sums of products. */
function overLists(kernels: readonly Kernel[], input: Input): ReadonlyMap<number, Kernel> | null {
  const changed = new Map<number, Kernel>();
  for (const [i, kernel] of kernels.entries()) {
    if (kernel.name === "gatherx" || !readsInput(kernel.body, input)) continue;
    const body = sumsOverLists(kernel.body, input);
    if (readsInput(outsideLists(body), input)) return null;
    changed.set(i, { ...kernel, body, note: `${kernel.note}, over inputs that are not 0` });
  }
  return changed.size === 0 ? null : changed;
}

function takeRows(byPlace: boolean): readonly Stmt[] {
  const row: readonly Stmt[] = [
    { kind: "row", local: "n", of: times("r", 1) },
    { kind: "take", list: ROWS, at: times("r", 1), row: times("n", 1) },
  ];
  const rows = { kind: "for", index: "r", from: 0, to: { rows: "all" }, step: 1 } as const;
  const take: readonly Stmt[] = [{ ...rows, parallel: true, body: row }];
  if (!byPlace) return take;
  const append: Stmt = { kind: "append", list: PLACES, at: times("j", 1), entry: times("s", 1), element: "value" };
  return [{ kind: "empty", list: PLACES }, ...take, { ...rows, index: "s", parallel: false, body: [{ kind: "listed", list: ROWS, at: times("s", 1), index: "j", element: "value", body: [append] }] }];
}

function readsInput(body: readonly Stmt[], input: Input): boolean {
  return body.some((stmt) => (stmt.kind === "load" && stmt.buffer === input.name) || ("body" in stmt && readsInput(stmt.body, input)));
}

function usesList(body: readonly Stmt[], list: string): boolean {
  return body.some((stmt) => ("list" in stmt && stmt.list === list) || ("body" in stmt && usesList(stmt.body, list)));
}

/** The statements without those under a list. */
function outsideLists(body: readonly Stmt[]): readonly Stmt[] {
  return body.flatMap((stmt): readonly Stmt[] => (stmt.kind === "listed" ? [] : "body" in stmt ? [{ ...stmt, body: outsideLists(stmt.body) }] : [stmt]));
}

function sumsOverLists(body: readonly Stmt[], input: Input): readonly Stmt[] {
  return body.map((stmt): Stmt => {
    if (stmt.kind !== "for") return stmt;
    const listed = stmt.parallel ? null : overList(stmt, input);
    if (listed !== null) return listed;
    const inside = sumsOverLists(stmt.body, input);
    const list = stmt.parallel ? listAlone(inside, stmt.index) : null;
    return { ...stmt, body: list === null ? inside : [{ kind: "unless-empty", list, at: times(stmt.index, 1), body: inside }] };
  });
}

/** The turns of a sum of products whose input is not 0; null where the loop is no such sum. */
function overList(loop: Loop, { name, width }: Input): Stmt | null {
  const inputs = loop.body.filter((stmt): stmt is Load => stmt.kind === "load" && stmt.buffer === name);
  const [input] = inputs;
  if (input === undefined || inputs.length > 1 || loop.from !== 0 || loop.step !== 1 || !isProductSum(loop.body, input.local)) return null;
  const [own, ...others] = [...input.at.terms].sort((a) => (a.index === loop.index ? -1 : 1));
  const [other] = others;
  if (own?.index !== loop.index || other === undefined || others.length > 1 || input.at.base !== 0) return null;
  const inRow = loop.to === width && own.scale === 1 && other.scale === width;
  const inPlace = typeof loop.to !== "number" && loop.to.rows === "all" && own.scale === width && other.scale === 1;
  if (!inRow && !inPlace) return null;
  return { kind: "listed", list: inRow ? ROWS : PLACES, at: times(other.index, 1), index: loop.index, element: input.local, body: loop.body.filter((stmt) => stmt !== input) };
}

/** Loads, and a sum that adds the product of one of them with another. */
function isProductSum(body: readonly Stmt[], factor: string): boolean {
  const sums = body.filter((stmt) => stmt.kind === "set");
  const [sum] = sums;
  if (sum === undefined || sums.length > 1 || !body.every(({ kind }) => kind === "set" || kind === "load")) return false;
  const { value, local } = sum;
  if (value.kind !== "binary" || value.op !== "add" || value.a !== variable(local) || value.b.kind !== "binary" || value.b.op !== "mul") return false;
  return value.b.a === variable(factor) || value.b.b === variable(factor);
}

/** The list that a body follows for one turn of its loop, where nothing of the body changes anything when that list is empty. */
function listAlone(body: readonly Stmt[], index: string): string | null {
  const found = body.flatMap((stmt) => (stmt.kind === "listed" && stmt.at.terms.length === 1 && scaleOf(stmt.at, index) === 1 ? [stmt.list] : []));
  const [only, ...more] = body;
  if (found.length === 0 && only?.kind === "for" && only.parallel && more.length === 0) return listAlone(only.body, index);
  const [list] = found;
  return list === PLACES && found.length === 1 && isIdle(body) ? list : null;
}

/**
 * True where the stores put back what they found when the sum is +0: w - rate·(+0), with a rate that is not below 0. Both are
 * w to the bit, also where w is -0.
 */
function isIdle(body: readonly Stmt[]): boolean {
  const sum = body.find((stmt) => stmt.kind === "var");
  const loads = new Map(body.flatMap((stmt) => (stmt.kind === "load" ? [[stmt.local, stmt] as const] : [])));
  const values = new Map<Expr, Expr>();
  if (sum === undefined || sum.value.kind !== "const" || !Object.is(sum.value.value, 0)) return false;
  return body.every((stmt) => {
    switch (stmt.kind) {
      case "var":
      case "listed":
        return stmt === sum || stmt.kind === "listed";
      case "load":
        return true;
      case "let":
        values.set(variable(stmt.local), substitute(stmt.value, values));
        return true;
      case "store": {
        const value = substitute(stmt.value, values);
        if (value.kind !== "binary" || value.op !== "sub" || value.a.kind !== "var" || value.b.kind !== "binary" || value.b.op !== "mul") return false;
        const from = loads.get(value.a.name);
        const factors = [value.b.a, value.b.b];
        const rate = factors.find((factor) => factor !== variable(sum.local));
        const isRate = rate !== undefined && [...namesIn([{ kind: "let", local: "", value: rate, type: "working" }], new Set())].every((name) => loads.get(name)?.buffer === "hyper");
        return from?.buffer === stmt.buffer && affineKey(from.at) === affineKey(stmt.at) && factors.includes(variable(sum.local)) && isRate && (rate.kind === "var" || rate.kind === "wide");
      }
      default:
        return false;
    }
  });
}
