/**
 * Walks over f32 arguments in ascending order and holds a function's kernels to one another and to the true value. The true
 * value is the f64 grade, which lies within 2 ulp of f64 (4e-9 ulp of f32) of it; wherever that cannot tell which f32 is
 * nearest, `exact.mjs` does, and it is asked for samples of the f64 grade, too, as is this engine's own function where it has one.
 */
import { exact, fixed, ulpsOff } from "./exact.mjs";

/** Arguments from -infinity to infinity by rank: -0 has rank -1 and +0 rank 0. */
export const FIRST = -0x7f800001;
export const LAST = 0x7f800001;

/** What the engine's functions give; those that it lacks, put together. The samples in `checkSamples` allow these a few roundings. */
const engine = {
  exp: Math.exp,
  expm1: Math.expm1,
  log: Math.log,
  log1p: Math.log1p,
  tanh: Math.tanh,
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  softplus: (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
  sin: Math.sin,
  cos: Math.cos,
};
const ENGINE_ULPS = 6;

const word = new Int32Array(1);
const float = new Float32Array(word.buffer);
const ofRank = (rank) => ((word[0] = rank < 0 ? -2147483648 - rank - 1 : rank), float[0]);
const wide = new Float64Array(1);
const halves = new Uint32Array(wide.buffer);

function ulpF64(x) {
  wide[0] = x;
  const field = (halves[1] >>> 20) & 0x7ff;
  return 2 ** (Math.max(field, 1) - 1075);
}

/** The f32 that is nearest to the true value: `candidate` or its neighbours. */
function nearestExactly(fn, x, candidate) {
  const to = exact[fn](x);
  float[0] = candidate;
  const bits = word[0];
  const all = [bits - 1, bits, bits + 1].map((each) => ((word[0] = each), float[0])).filter(Number.isFinite);
  const off = (value) => (fixed(value) > to ? fixed(value) - to : to - fixed(value));
  return all.reduce((best, each) => (off(each) < off(best) ? each : best));
}

/** Whether the f64 grade is where it should be: within 2 ulp of the exact value, near the engine's own. Gives the errors that it saw. */
function checkSamples(fn, x, wanted, state) {
  if (!Number.isFinite(x) || !Number.isFinite(wanted) || Math.abs(wanted) < 2 ** -500) return;
  state.samples++;
  state.wide = Math.max(state.wide, ulpsOff(wanted, exact[fn](x), 53, -1022));
  const own = engine[fn]?.(x);
  if (own !== undefined && !(Math.abs(own - wanted) <= ENGINE_ULPS * ulpF64(wanted))) state.parted++;
}

/** A fresh count. `first` and `last` are results, for the borders of parts. */
export const noneYet = () => ({ arguments: 0, worst: 0, at: null, wrong: 0, hard: 0, special: 0, differ: 0, falls: 0, samples: 0, wide: 0, parted: 0, first: null, last: null });

/** Compares the kernels' results of `count` arguments; `sampled` says how many arguments stand between two samples. */
function compare(fn, kernels, count, ranks, sampled, state) {
  const { scalar: { y }, lanes, reference } = kernels;
  const same = [new Uint32Array(y.buffer, y.byteOffset, count), new Uint32Array(lanes.y.buffer, lanes.y.byteOffset, count)];
  let { worst, at, wrong, hard, special, differ, falls } = state;
  let before = state.last ?? -Infinity;
  for (let i = 0; i < count; i++) {
    const value = y[i];
    const wanted = reference.y[i];
    // Two NaNs may differ in their bits, which TypeScript cannot see.
    if (same[0][i] !== same[1][i] && (value === value || lanes.y[i] === lanes.y[i])) differ++;
    if (value < before) falls++;
    before = value;
    const nearest = Math.fround(wanted);
    if (nearest !== nearest || value !== value || nearest - nearest !== 0 || value - value !== 0) {
      if (!Object.is(nearest, value)) special++;
      continue;
    }
    if (wanted === 0 && !Object.is(value, nearest)) special++;
    float[0] = wanted < 0 ? -wanted : wanted;
    const field = word[0] >> 23;
    word[0] = field > 23 ? (field - 23) << 23 : field === 0 ? 1 : 1 << (field - 1);
    const ulp = float[0];
    const error = Math.abs(value - wanted) / ulp;
    if (error > worst) [worst, at] = [error, lanes.x[i]];
    if (error > 0.49999999 && error < 0.50000001) {
      hard++;
      if (value !== nearestExactly(fn, lanes.x[i], value)) wrong++;
    } else if (value !== nearest) wrong++;
    if ((ranks + i) % sampled === 0) checkSamples(fn, lanes.x[i], wanted, state);
  }
  Object.assign(state, { worst, at, wrong, hard, special, differ, falls, last: before, first: state.first ?? y[0], arguments: state.arguments + count });
}

/** Every `stride`-th argument of ranks in [from, to). */
export function measure(fn, kernels, { from, to, stride }) {
  const size = kernels.lanes.x.length;
  const state = noneYet();
  const bits = new Int32Array(kernels.lanes.x.buffer, kernels.lanes.x.byteOffset, size);
  // Some two thousand samples over all arguments, whatever the stride.
  const sampled = Math.ceil((LAST - FIRST) / stride / 2000);
  for (let rank = from, ordinal = Math.round((from - FIRST) / stride); rank < to; rank += size * stride, ordinal += size) {
    const count = Math.min(size, Math.ceil((to - rank) / stride));
    for (let i = 0, each = rank; i < count; i++, each += stride) bits[i] = each < 0 ? -2147483648 - each - 1 : each;
    kernels.reference.x.set(kernels.lanes.x);
    kernels.scalar.run();
    kernels.lanes.run();
    kernels.reference.run();
    compare(fn, kernels, count, ordinal, sampled, state);
  }
  return state;
}

/** NaNs, of which every `stride`-th: all routes have to give NaN. Gives how many did not. */
export function measureNaN(kernels, stride) {
  const size = kernels.lanes.x.length;
  const bits = new Int32Array(kernels.lanes.x.buffer, kernels.lanes.x.byteOffset, size);
  let [bad, tested] = [0, 0];
  for (const sign of [0, -2147483648]) {
    for (let payload = 1; payload < 0x800000; payload += size * stride) {
      for (let i = 0; i < size; i++) bits[i] = sign | 0x7f800000 | Math.min(payload + i * stride, 0x7fffff);
      kernels.reference.x.fill(NaN);
      kernels.scalar.run();
      kernels.lanes.run();
      for (let i = 0; i < size; i++) if (kernels.scalar.y[i] === kernels.scalar.y[i] || kernels.lanes.y[i] === kernels.lanes.y[i]) bad++;
      tested += Math.min(size, Math.ceil((0x800000 - payload) / stride));
    }
  }
  return { tested, bad };
}

/** Two counts, of which the second follows the first in rank. */
export function joined(a, b) {
  const sum = Object.fromEntries(["arguments", "wrong", "hard", "special", "differ", "falls", "samples", "parted"].map((name) => [name, a[name] + b[name]]));
  const border = a.last !== null && b.first !== null && b.first < a.last ? 1 : 0;
  const [worst, at] = a.worst >= b.worst ? [a.worst, a.at] : [b.worst, b.at];
  return { ...sum, falls: sum.falls + border, worst, at, wide: Math.max(a.wide, b.wide), first: a.first ?? b.first, last: b.last ?? a.last };
}

export { ofRank };
