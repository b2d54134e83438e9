/**
 * The linear regions of a piecewise-linear network with one or two inputs, counted for given parameters.
 *
 * Note [What a region is]. A region is a maximal connected set of inputs (up to borders) on which the network's function
 * is one affine map: Montúfar's definition, and what "can receive different labels" in the lecture. It is not an
 * activation pattern: a dead neuron, or one whose outgoing weights cancel, draws a border between patterns that nobody can
 * see in the outputs. Regions are never more than patterns, so that Serra's bound holds for them. A staircase of n steps
 * has n + 1 regions, though far away pieces may have one height. Inputs are as the network sees them.
 */
import type { Model } from "../check/model.js";
import { whyTooWide } from "../check/regions.js";
import { pieceAt } from "../vocab/piecewise.js";
import { countPlane } from "./regions-plane.js";
import type { Refused, Stage } from "./stages.js";
import { MOST_PIECES, NO_SLOPE, SAME_MAP, SAME_PLACE, stagesOf } from "./stages.js";

/** An interval of one input as the network sees it; infinite ends allowed. */
export type Side = readonly [number, number];

/** The number of regions, or why they cannot be counted. */
export type RegionCount = { readonly count: number } | Refused;

/**
 * Counts the linear regions of a model with one or two inputs; see Note [What a region is]. `parameters` lie as in
 * `tensorsOf`. Inputs range over their declared intervals after preparation, or over `box`, which is needed where a
 * bounded input is scaled by numbers that are fitted to data.
 */
export function countRegions(model: Model, parameters: Float64Array, box?: readonly Side[]): RegionCount {
  const inputs = model.input.reduce((product, size) => product * size, 1);
  const why = whyTooWide(model.name, inputs);
  if (why !== null) return { why };
  const stages = stagesOf(model);
  if ("why" in stages) return stages;
  const sides = box ?? sidesOf(model);
  if ("why" in sides) return sides;
  const [first, second] = sides;
  if (first === undefined) return { why: `${model.name} has no inputs` };
  const count = second === undefined ? countLine(stages, parameters, first) : countPlane(stages, parameters, [first, second]);
  return count === null ? { why: `there are more than ${MOST_PIECES} pieces` } : { count };
}

/** The interval of every input after preparation. */
function sidesOf(model: Model): readonly Side[] | Refused {
  const sides: Side[] = [];
  for (const { name, type, width, preparation } of model.inputs) {
    if (type.kind !== "real" && type.kind !== "int" && type.kind !== "bool") return { why: `the input ${name} is a ${type.kind}, which has no interval` };
    const declared: Side = type.kind === "bool" ? [0, 1] : [type.interval.low, type.interval.high];
    const side = declared.map((end) => (preparation.log ? Math.log(end) : end));
    const [low = NaN, high = NaN] = side;
    const { scale } = preparation;
    if (scale.kind === "interval") {
      const { from, to } = scale;
      const scaled = (end: number): number => to[0] + ((end - from[0]) * (to[1] - to[0])) / (from[1] - from[0]);
      const ends: Side = [scaled(low), scaled(high)];
      for (let i = 0; i < width; i++) sides.push([Math.min(...ends), Math.max(...ends)]);
      continue;
    }
    if (scale.kind !== "none" && (Number.isFinite(low) || Number.isFinite(high))) return { why: `the input ${name} is ${scale.kind}: where its interval lies is only known from data` };
    for (let i = 0; i < width; i++) sides.push([low, high]);
  }
  return sides;
}

/** slope·x + offset, with the sums of the absolute terms that made up either. */
interface Line {
  readonly slope: number;
  readonly offset: number;
  readonly slopeTerms: number;
  readonly offsetTerms: number;
}

/** The pre-activations of a stage. */
function affine(stage: Stage, parameters: Float64Array, x: readonly Line[]): readonly Line[] {
  const { weight, bias, units } = stage;
  if (weight === null) return x;
  return units.map((_, o) => {
    const start = bias === null ? 0 : (parameters[bias + o] ?? NaN);
    let [slope, offset, slopeTerms, offsetTerms] = [0, start, 0, Math.abs(start)];
    for (const [i, line] of x.entries()) {
      const w = parameters[weight + i * units.length + o] ?? NaN;
      slope += w * line.slope;
      offset += w * line.offset;
      slopeTerms += Math.abs(w) * line.slopeTerms;
      offsetTerms += Math.abs(w) * line.offsetTerms;
    }
    return { slope, offset, slopeTerms, offsetTerms };
  });
}

/** What a stage's neurons make of their pre-activations around `x`. */
function activated(stage: Stage, z: readonly Line[], x: number): readonly Line[] {
  return z.map((line, o) => {
    const unit = stage.units[o];
    if (unit === undefined) throw new RangeError("a stage lacks a neuron");
    const piece = pieceAt(unit, line.slope * x + line.offset);
    const by = Math.abs(piece.slope);
    return { slope: piece.slope * line.slope, offset: piece.slope * line.offset + piece.offset, slopeTerms: by * line.slopeTerms, offsetTerms: by * line.offsetTerms + Math.abs(piece.offset) };
  });
}

/** Where neurons break inside (low, high), ascending and apart by the tolerance. */
function breaksWithin(stage: Stage, z: readonly Line[], low: number, high: number): readonly number[] {
  const found: number[] = [];
  z.forEach(({ slope, offset, slopeTerms }, o) => {
    if (Math.abs(slope) <= NO_SLOPE * slopeTerms) return;
    for (const point of stage.units[o]?.breaks ?? []) found.push((point - offset) / slope);
  });
  const apart: number[] = [];
  for (const x of found.sort((a, b) => a - b)) {
    const gap = SAME_PLACE * Math.max(1, Math.abs(x));
    if (x - gap > (apart.at(-1) ?? low) && x + gap < high) apart.push(x);
  }
  return apart;
}

function inside(low: number, high: number): number {
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2;
  if (Number.isFinite(low)) return low + Math.max(1, Math.abs(low));
  return Number.isFinite(high) ? high - Math.max(1, Math.abs(high)) : 0;
}

/** True when two maps agree in slope, and in value where they meet. */
function sameLine(a: Line, b: Line, x: number): boolean {
  const slopeTerms = Math.max(a.slopeTerms, b.slopeTerms);
  const valueTerms = slopeTerms * Math.abs(x) + Math.max(a.offsetTerms, b.offsetTerms);
  return Math.abs(a.slope - b.slope) <= SAME_MAP * slopeTerms && Math.abs((a.slope - b.slope) * x + a.offset - b.offset) <= SAME_MAP * valueTerms;
}

/** Pieces from left to right, depth first, so that neighbours in space are neighbours in time; null when there are too many. */
function countLine(stages: readonly Stage[], parameters: Float64Array, [from, to]: Side): number | null {
  let regions = 0;
  let visited = 0;
  let last: readonly Line[] | null = null;
  const descend = (at: number, x: readonly Line[], low: number, high: number): void => {
    const stage = stages[at];
    if (stage === undefined) {
      visited += 1;
      const before = last;
      if (before === null || x.some((line, o) => !sameLine(line, before[o] ?? line, low))) regions += 1;
      last = x;
      return;
    }
    const z = affine(stage, parameters, x);
    const ends = [low, ...breaksWithin(stage, z, low, high), high];
    for (let i = 0; i + 1 < ends.length && visited < MOST_PIECES; i++) {
      const [left = NaN, right = NaN] = [ends[i], ends[i + 1]];
      descend(at + 1, activated(stage, z, inside(left, right)), left, right);
    }
  };
  descend(0, [{ slope: 1, offset: 0, slopeTerms: 1, offsetTerms: 0 }], from, to);
  return visited < MOST_PIECES ? regions : null;
}
