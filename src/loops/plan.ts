/**
 * Chooses how a model's uses become loop programs: by row and unrolled while that pays, by layer in register tiles above.
 * The order of sums follows from the sizes in the spec alone, never from what is chosen here (NUMERICS).
 */
import type { Graph, Roots } from "../graph/graph.js";
import { BYTECODE_LIMIT, estimateBytecode } from "./bytecode.js";
import type { Layout, Schedule, Scheduled } from "./lower.js";
import { schedule } from "./lower.js";
import { forwardValues } from "./forward-values.js";
import { laneRows } from "./lane-rows.js";
import { linearise } from "./linearise.js";
import type { Buffer, Kernel, Kind, Lists, LoopFunction, Program, Stmt } from "./loops.js";
import { buffersIn } from "./loops.js";
import { collapse } from "./collapse.js";
import { clearBuffers, promote } from "./promote.js";
import type { PartOptions } from "./part.js";
import type { Names } from "./rewrite.js";
import { copyBody, emptyScope } from "./rewrite.js";
import type { TileOptions } from "./tile.js";
import { sparsify, sparsifyOne } from "./sparsify.js";
import { tileNests } from "./tile.js";
import { groupRows, unrollConstant } from "./unroll.js";
import { vectorNests } from "./vectorize.js";

/** Up to this many parameters a network is small: NUMERICS sums its rows in four lanes, and its code is unrolled. */
export const SMALL = 300;
/** Rows of a chunk where the batch does not say. */
const CHUNK = 128;
/** The largest batch that one call takes whole. */
const WHOLE_BATCH = 512;
/** Numbers that the rows of a chunk may take where layers look through windows: 2 MiB of f64, what a core's cache holds. */
const CHUNK_NUMBERS = 2 ** 18;
/** At most so many sums stay in locals over the row loop: more would spill. */
const PROMOTED = 64;

/** The function that infers one row. */
const ONE = "runOne";

/** From so many inputs on, sums may skip those that are 0. */
const SPARSE_WIDTH = 64;
/** So many numbers may stand in the lists of a batch. */
const SPARSE_NUMBERS = 2 ** 18;

/** What there is to plan. */
export interface Uses {
  readonly graph: Graph;
  readonly layout: Layout;
  readonly precision: "f32" | "f64";
  readonly slots: number;
  readonly hyper: number;
  readonly batch: number | "all";
  readonly unroll: boolean;
  /** True where a layer looks through windows: work then lies in places, not in parameters, and rows are never summed in lanes. */
  readonly windows: boolean;
  /** Where the inputs are likely to hold many zeros: all but one in a code's places, and in an image's background. */
  readonly zeros: "codes" | "background" | null;
  /** True where four turns of loops run in lanes, which WebAssembly has and TypeScript has not. */
  readonly lanes: boolean;
  /** True where training reads statistics of the whole batch, so that one call must see all of its rows. */
  readonly coupled: boolean;
}

/** A program and a sentence for each choice that `--explain` prints. */
export interface Plan {
  readonly program: Program;
  readonly explanation: readonly string[];
  /** True where the loops of small networks are written out. */
  readonly unrolled: boolean;
}

interface Draft {
  readonly uses: Uses;
  readonly names: Names;
  readonly buffers: Map<string, Buffer>;
  readonly lists: Map<string, Lists>;
  readonly explanation: string[];
  readonly rowsHint: number;
  /** What became of a kernel of sums that was unrolled, for those who ask again. */
  readonly accumulated: Map<Kernel, Unrolled>;
}

/** A kernel written out, or left in loops. */
interface Unrolled {
  readonly body: readonly Stmt[];
  /** The body linearised, where its size had to be known. */
  readonly linear: readonly Stmt[] | null;
  readonly fresh: boolean;
  readonly explanation: string | null;
}

function isSmall(uses: Uses): boolean {
  return uses.layout.parameters <= SMALL && !uses.windows;
}

/** 4 where NUMERICS sums rows in lanes: at most 300 parameters, no windows, and batches of at least 4. */
export function lanesOf(parameters: number, batch: number | "all", windows = false): 1 | 4 {
  return parameters <= SMALL && !windows && (batch === "all" || batch >= 4) ? 4 : 1;
}

/**
 * The program of inference: `run` over rows in `input`, `fold`, which comes before where something depends on parameters alone, and
 * in lanes `runOne` for a single row.
 */
export function planInference(uses: Uses, roots: Roots): Plan {
  const how: Schedule = { layout: uses.layout, rowwise: isSmall(uses), lanes: 1, carried: false, gathered: false };
  const scheduled = schedule(uses.graph, roots, how);
  const capacity = uses.windows ? Math.min(CHUNK, rowsAtOnce(scheduled)) : CHUNK;
  const draft = open(uses, capacity);
  const run = functionOf(draft, "run", true, scheduled, ["rows"], how);
  const fold = scheduled.before.length === 0 ? [] : [functionOf(draft, "fold", false, scheduled, ["before"], how)];
  // Panels repay themselves over many rows; for one, the weights are read where they are.
  const one = uses.lanes && !how.rowwise ? [functionOf({ ...draft, rowsHint: 1 }, ONE, true, scheduled, ["rows"], how)] : [];
  return close(draft, capacity, [...fold, run, ...one]);
}

/** The program of a training whose batches are coupled: by layer, each batch whole in one call, one lane. */
function planCoupled(uses: Uses, evaluation: Roots, gradient: Roots, step: Roots): Plan {
  const { batch, graph, layout } = uses;
  const draft = open(uses, batch === "all" ? CHUNK : batch);
  const how: Schedule = { layout, rowwise: false, lanes: 1, carried: false, gathered: true };
  const of = (name: string, roots: Roots): LoopFunction => functionOf(draft, name, true, schedule(graph, roots, how), ["before", "rows"], how);
  return close(draft, batch === "all" ? null : Math.max(batch, 32), [of("stepRows", step), of("differentiate", gradient), of("evaluate", evaluation)]);
}

/** The program of training: evaluation, gradients, and steps whole or in chunks. */
export function planTraining(uses: Uses, evaluation: Roots, gradient: Roots, step: Roots): Plan {
  if (uses.coupled) return planCoupled(uses, evaluation, gradient, step);
  const { batch, graph, layout } = uses;
  const rowwise = isSmall(uses);
  const base: Schedule = { layout, rowwise, lanes: lanesOf(layout.parameters, batch, uses.windows), carried: true, gathered: true };
  const carriedStep = schedule(graph, step, base);
  const most = uses.windows ? rowsAtOnce(carriedStep) : WHOLE_BATCH;
  const whole = typeof batch === "number" && batch <= most;
  const capacity = whole ? Math.max(batch, rowwise ? CHUNK : Math.min(32, most)) : Math.min(CHUNK, most);
  const draft = open(uses, whole ? batch : capacity);
  const functions: LoopFunction[] = [];
  const carriedGradient = schedule(graph, gradient, base);
  const fused = whole && !rowwise;
  const dropout = step.losses !== gradient.losses;
  const inOne = rowwise ? stepInOne(draft, carriedStep, base) : null;
  if (inOne !== null) functions.push(inOne);
  else if (fused) {
    const how: Schedule = { ...base, carried: false };
    functions.push(functionOf(draft, "stepRows", true, schedule(graph, step, how), ROWS, how));
  } else {
    functions.push(functionOf(draft, "accumulate", true, carriedStep, ROWS, base));
    functions.push(functionOf(draft, "update", false, carriedStep, ["after"], base));
  }
  if (fused || dropout || inOne !== null) functions.push(functionOf(draft, "differentiate", true, carriedGradient, ROWS, base));
  functions.push(functionOf(draft, "collect", false, carriedGradient, ["after"], base));
  const look: Schedule = { ...base, carried: false };
  functions.push(functionOf(draft, "evaluate", true, schedule(graph, evaluation, look), ROWS, look));
  const sums = [...draft.buffers.values()].filter((buffer) => buffer.role === "lanes" || buffer.role === "total");
  const small = rowwise && uses.unroll;
  const body = small ? unrollConstant(clearBuffers(sums), emptyScope(), draft.names) : clearBuffers(sums);
  functions.unshift({ name: "clear", batch: false, kernels: [{ name: "clear", note: "sets the sums over rows to +0", body }], fresh: true });
  // Losses are kept by row where rows run in lanes, and sums begin with a call: one call takes all.
  return close(draft, uses.lanes && rowwise ? null : capacity, functions);
}

/** As many rows as CHUNK_NUMBERS allow, at least one. */
function rowsAtOnce({ buffers }: Scheduled): number {
  const row = buffers.reduce((sum, buffer) => sum + (buffer.perRow && buffer.role === "scratch" ? buffer.size : 0), 0);
  return Math.min(WHOLE_BATCH, Math.max(1, Math.floor(CHUNK_NUMBERS / Math.max(1, row))));
}

function open(uses: Uses, rowsHint: number): Draft {
  return { uses, names: { next: 0 }, buffers: new Map(), lists: new Map(), explanation: [], rowsHint, accumulated: new Map() };
}

function close(draft: Draft, capacity: number | null, functions: readonly LoopFunction[]): Plan {
  const used = new Set<string>();
  functions.forEach((fn) => fn.kernels.forEach((kernel) => buffersIn(kernel.body, used)));
  const buffers = [...draft.buffers.values()].filter((buffer) => used.has(buffer.name));
  return { program: { precision: draft.uses.precision, capacity, buffers, lists: [...draft.lists.values()], functions }, explanation: draft.explanation, unrolled: isSmall(draft.uses) && draft.uses.unroll };
}

/** The buffers of a use in their sizes, known to the program from now on. */
function sizedBuffers(draft: Draft, scheduled: Scheduled): readonly Buffer[] {
  const { slots, hyper } = draft.uses;
  const sized = scheduled.buffers.map((buffer): Buffer => {
    if (buffer.role === "slots") return { ...buffer, size: buffer.size * Math.max(1, slots) };
    return buffer.role === "hyper" ? { ...buffer, size: 1 + hyper } : buffer;
  });
  sized.forEach((buffer) => draft.buffers.set(buffer.name, buffer));
  return sized;
}

function kindsOf(buffers: readonly Buffer[]): ReadonlyMap<string, Kind> {
  return new Map(buffers.map((buffer) => [buffer.name, buffer.type]));
}

/**
 * The smallest networks' whole step as one piece of straight-line code: four rows at a time, the sums in locals, and the
 * update from there. null where the sums are too many or the code too long.
 */
function stepInOne(draft: Draft, scheduled: Scheduled, how: Schedule): LoopFunction | null {
  const { uses, names } = draft;
  const [rows] = scheduled.rows;
  if (!uses.unroll || how.lanes !== 4 || rows === undefined || scheduled.before.length > 0) return null;
  const sized = sizedBuffers(draft, scheduled);
  const accumulated = unrolled(draft, rows, sized, how, privateBuffers(scheduled, rows), true);
  const after = scheduled.after.flatMap((kernel) => unrollConstant(kernel.body, emptyScope(), names));
  const own = new Set(sized.filter((buffer) => buffer.role === "lanes" || (buffer.role === "scratch" && !buffer.perRow)).map((buffer) => buffer.name));
  const both = uses.lanes ? [...accumulated.body, ...forwardValues(after, sized, new Set(), names)] : forwardValues([...accumulated.body, ...after], sized, own, names);
  const body = linearise(both, uses.precision, kindsOf([...draft.buffers.values()]), names);
  if (!accumulated.fresh || (!uses.lanes && estimateBytecode(body, uses.precision) > BYTECODE_LIMIT)) {
    draft.accumulated.set(rows, accumulated);
    return null;
  }
  explain(draft, accumulated);
  draft.explanation.push("the update follows in the same function, from sums that never leave locals");
  return { name: "stepRows", batch: true, kernels: [{ name: "step", note: "every row, forward and backward, then the update", body }], fresh: true };
}

type Phase = "before" | "rows" | "after";

const ROWS: readonly Phase[] = ["before", "rows"];

function functionOf(draft: Draft, name: string, batch: boolean, scheduled: Scheduled, phases: readonly Phase[], how: Schedule): LoopFunction {
  const { uses } = draft;
  const sized = sizedBuffers(draft, scheduled);
  // Its sums over rows begin and end in it.
  const inOne = name === "stepRows" || (name === "differentiate" && !how.carried);
  const total = inOne ? clearTotal(sized) : [];
  let fresh = inOne;
  const planned = [...total, ...phases.flatMap((phase) => scheduled[phase])];
  const all = name === ONE ? oneRow(draft, planned, sized) : planned;
  const sparse = how.rowwise || how.carried ? null : sparseKernels(draft, all, sized);
  const kernels = all.flatMap((kernel, i): readonly Kernel[] => {
    const other = sparse?.get(i);
    if (other !== undefined) return [{ ...kernel, input: "dense" as const }, other].map((each) => ({ ...each, body: linearise(tiled(draft, each, name), uses.precision, kindsOf([...draft.buffers.values()]), draft.names) }));
    const linear = (body: readonly Stmt[]): readonly Stmt[] => linearise(body, uses.precision, kindsOf([...draft.buffers.values()]), draft.names);
    if (!how.rowwise || scheduled.before.includes(kernel)) return [{ ...kernel, body: linear(tiled(draft, kernel, name)) }];
    const group = name === "accumulate";
    const shaped = (group ? draft.accumulated.get(kernel) : undefined) ?? unrolled(draft, kernel, sized, how, privateBuffers(scheduled, kernel), group);
    explain(draft, shaped);
    fresh ||= shaped.fresh;
    return [{ ...kernel, body: shaped.linear ?? linear(shaped.body) }];
  });
  return { name, batch, kernels, fresh };
}

/** The kernels of inference for one row: over a list of the inputs that are not 0 where those are likely to be few. */
function oneRow(draft: Draft, kernels: readonly Kernel[], buffers: readonly Buffer[]): readonly Kernel[] {
  const width = buffers.find(({ role }) => role === "input")?.size ?? 0;
  if (draft.uses.zeros !== "background" || width < SPARSE_WIDTH) return kernels;
  const found = sparsifyOne(collapsed(kernels), width);
  found?.lists.forEach((each) => draft.lists.set(each.name, each));
  return found?.kernels ?? kernels;
}

function collapsed(kernels: readonly Kernel[]): readonly Kernel[] {
  return kernels.map((kernel) => ({ ...kernel, body: collapse(kernel.body) }));
}

/** Kernels for inputs that are mostly 0, where a row has enough of them and batches are small enough for their lists. */
function sparseKernels(draft: Draft, kernels: readonly Kernel[], buffers: readonly Buffer[]): ReadonlyMap<number, Kernel> | null {
  const width = buffers.find(({ name }) => name === "xb")?.size ?? 0;
  const { batch, coupled, zeros } = draft.uses;
  if (width < SPARSE_WIDTH || coupled || zeros === "codes" || batch === "all" || width * batch > SPARSE_NUMBERS) return null;
  const found = sparsify(collapsed(kernels), width);
  found?.lists.forEach((each) => draft.lists.set(each.name, each));
  return found?.kernels ?? null;
}

function clearTotal(buffers: readonly Buffer[]): readonly Kernel[] {
  const total = buffers.filter((buffer) => buffer.role === "total");
  return total.length === 0 ? [] : [{ name: "clearTotal", note: "sets the sum of losses to +0", body: clearBuffers(total) }];
}

/** Scratch that no other kernel of the use sees. */
function privateBuffers(scheduled: Scheduled, kernel: Kernel): ReadonlySet<string> {
  const others = new Set<string>();
  for (const each of [...scheduled.before, ...scheduled.rows, ...scheduled.after]) if (each !== kernel) buffersIn(each.body, others);
  const own = scheduled.buffers.filter((buffer) => buffer.role === "scratch" && !buffer.perRow && !others.has(buffer.name));
  return new Set(own.map((buffer) => buffer.name));
}

function tiled(draft: Draft, kernel: Kernel, fn: string): readonly Stmt[] {
  const named = collapse(copyBody(kernel.body, emptyScope(), draft.names));
  // A test for each product with a background costs more than the product in lanes, and less than a product that is rounded by a call.
  const { zeros, lanes, precision } = draft.uses;
  const skips = zeros === "codes" || (zeros === "background" && precision === "f32" && !lanes);
  const options = { rowsHint: draft.rowsHint, sparse: new Set(skips ? ["xb", "input"] : []) };
  if (lanes) return inLanes(draft, named, options, `${fn}, ${kernel.name} (${kernel.note})`);
  return tileNests(named, { ...options, parting: { buffers: draft.buffers, kept: keptOf(draft) } }, draft.names, (tile, m, n) => {
    draft.explanation.push(`${fn}, ${kernel.name} (${kernel.note}): ${m} x ${n} sums in register tiles of ${tile.outer} x ${tile.inner}`);
  });
}

/** Memory of what sums leave to functions: the same for all kernels, none of which has anything there when it begins. */
function keptOf({ buffers }: Draft): PartOptions["kept"] {
  return (nth, size, type, perRow) => {
    const like = (buffer: Buffer): boolean => buffer.size === size && buffer.type === type && buffer.perRow === perRow;
    const kept = [...buffers.values()].filter(({ name }) => name.startsWith("kept"));
    const known = kept.filter(like)[nth];
    if (known !== undefined) return known.name;
    const name = `kept${kept.length + 1}`;
    buffers.set(name, { name, role: "scratch", type, size, perRow });
    return name;
  };
}

/** Makes memory of the program's own. */
function scratchOf({ buffers }: Draft): (size: number, type: Kind, perRow: boolean) => string {
  return (size, type, perRow) => {
    const name = `packed${1 + [...buffers.keys()].filter((each) => each.startsWith("packed")).length}`;
    buffers.set(name, { name, role: "scratch", type, size, perRow });
    return name;
  };
}

/** The nests in lanes; buffers that it asks for are the program's. */
function inLanes(draft: Draft, body: readonly Stmt[], tiles: TileOptions, what: string): readonly Stmt[] {
  const { buffers, names, explanation, uses } = draft;
  return vectorNests(body, { ...tiles, precision: uses.precision, buffers, lists: draft.lists, scratch: scratchOf(draft) }, names, (tile, m, n) => {
    explanation.push(`${what}: ${m} x ${n} sums in vector tiles of ${tile.rows} x ${tile.vectors} times four lanes`);
  });
}

function explain({ explanation }: Draft, shaped: Unrolled): void {
  if (shaped.explanation !== null) explanation.push(shaped.explanation);
}

function unrolled(draft: Draft, kernel: Kernel, buffers: readonly Buffer[], how: Schedule, own: ReadonlySet<string>, group: boolean): Unrolled {
  const { uses, names } = draft;
  const looped = (explanation: string | null): Unrolled => ({ body: copyBody(kernel.body, emptyScope(), names), linear: null, fresh: false, explanation });
  if (!uses.unroll) return looped(null);
  const inRows = uses.lanes ? rowsInLanes(draft, kernel, buffers, how, own) : null;
  if (inRows !== null) return { body: inRows, linear: null, fresh: true, explanation: `${kernel.name}: fully unrolled, four rows in lanes` };
  const kinds = kindsOf(buffers);
  const flat = forwardValues(unrollConstant(kernel.body, emptyScope(), names), buffers, own, names);
  const linear = linearise(flat, uses.precision, kinds, names);
  const bytes = estimateBytecode(linear, uses.precision);
  if (bytes > BYTECODE_LIMIT) return looped(`${kernel.name}: left in loops, for unrolled it would take about ${Math.round(bytes / 1000)} kB of bytecode and V8 optimises at most 60`);
  const [loop] = kernel.body;
  // Four rows side by side and three that may be left take at least five times the code of one.
  if (group && how.lanes === 4 && how.carried && loop?.kind === "for" && typeof loop.to !== "number" && 5 * bytes <= BYTECODE_LIMIT && [...own].every((name) => !touches(flat, name))) {
    const total = (stmt: Stmt): boolean => stmt.kind === "load" && stmt.buffer === "total";
    const grouped = groupRows(loop, names, (row) => forwardValues(row, buffers, own, names), total);
    const whole = forwardValues(grouped, buffers, own, names);
    const loops = whole.filter((stmt) => stmt.kind === "for");
    const promoted = loops.length === whole.length ? promote(loops, buffers, PROMOTED, names) : null;
    const body = promoted ?? whole;
    const straight = linearise(body, uses.precision, kinds, names);
    const size = estimateBytecode(straight, uses.precision);
    if (size <= BYTECODE_LIMIT) return { body, linear: straight, fresh: promoted !== null, explanation: `${kernel.name}: fully unrolled, four rows at a time (about ${Math.round(size / 1000)} kB of bytecode)` };
  }
  return { body: flat, linear, fresh: false, explanation: `${kernel.name}: fully unrolled, row by row (about ${Math.round(bytes / 1000)} kB of bytecode)` };
}

/** Rows in lanes, where sums over them run in lanes or there are none. */
function rowsInLanes(draft: Draft, kernel: Kernel, buffers: readonly Buffer[], how: Schedule, own: ReadonlySet<string>): readonly Stmt[] | null {
  const [loop, ...more] = kernel.body;
  const summed = buffers.some(({ role }) => role === "lanes");
  if (loop?.kind !== "for" || more.length > 0 || typeof loop.to === "number" || (summed && how.lanes !== 4)) return null;
  return laneRows(loop, { buffers, own, losses: () => scratchOf(draft)(1, "wide", true) }, draft.names);
}

function touches(body: readonly Stmt[], name: string): boolean {
  const found = new Set<string>();
  buffersIn(body, found);
  return found.has(name);
}
