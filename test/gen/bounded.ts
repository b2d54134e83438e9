/**
 * The reference's arithmetic with a bound of its rounding: every number has a value, the error that a computation in u may
 * have made of it by then, and so do its slopes in some directions. A sum of k products is charged γₖ·Σ|aᵢbᵢ|, whatever its
 * order (TRUST). A bound is per number, so that a dropped term or a lost gradient cannot hide behind a large neighbour.
 */
import type { FunctionName, UnaryOp } from "../../src/expr/expr.js";
import type { Algebra } from "../../src/reference/algebra.js";
import { binaryValue, functionTable, unaryValue } from "../../src/reference/algebra.js";

/** A value, how far a computation may be from it, and the same of its slopes; slopes of null are all exactly 0. */
export interface Bounded {
  readonly v: number;
  readonly e: number;
  readonly d: Float64Array | null;
  readonly f: Float64Array | null;
}

/** What is rounded to: 2⁻²⁴ or 2⁻⁵³, how many of it a function may err, and the terms of the longest sum, which may run backwards where this one runs forwards. */
export interface Rounding {
  readonly u: number;
  readonly functions: number;
  readonly terms: number;
}

/** A number that no rounding has touched. */
export const exact = (v: number): Bounded => ({ v, e: 0, d: null, f: null });

/** An exact number whose slope is 1 in some of the directions. */
export function directed(v: number, slopes: Float64Array): Bounded {
  return { v, e: 0, d: slopes, f: new Float64Array(slopes.length) };
}

/** Functions whose compiled slope is a difference from 1, or whose derivative goes together with a target (a − y): it errs by u, however small. */
const SATURATING = new Set<FunctionName>(["tanh", "sigmoid", "softplus"]);

/** Slopes of α·a, |Δα| ≤ wrong. */
function scaled({ d, f }: Bounded, alpha: number, wrong: number, u: number): Pick<Bounded, "d" | "f"> {
  if (d === null || f === null) return { d: null, f: null };
  const [slopes, errors] = [new Float64Array(d.length), new Float64Array(d.length)];
  for (let i = 0; i < d.length; i++) {
    const [slope, error] = [d[i] as number, f[i] as number];
    if (slope === 0 && error === 0) continue;
    slopes[i] = alpha * slope;
    errors[i] = (Math.abs(alpha) + wrong) * error + wrong * Math.abs(slope) + u * Math.abs(alpha * slope);
  }
  return { d: slopes, f: errors };
}

/** The sum of two lots of slopes, rounded. */
function added(a: Pick<Bounded, "d" | "f">, b: Pick<Bounded, "d" | "f">, u: number): Pick<Bounded, "d" | "f"> {
  if (a.d === null || a.f === null) return { d: b.d, f: b.f };
  if (b.d === null || b.f === null) return { d: a.d, f: a.f };
  const [d, f] = [new Float64Array(a.d.length), new Float64Array(a.d.length)];
  for (let i = 0; i < d.length; i++) {
    d[i] = (a.d[i] as number) + (b.d[i] as number);
    f[i] = (a.f[i] as number) + (b.f[i] as number) + u * (Math.abs(a.d[i] as number) + Math.abs(b.d[i] as number));
  }
  return { d, f };
}

/** How far a function may move when its argument moves by e; without end where it leaves its domain. */
function moves(of: (x: number) => number, { v, e }: Bounded): number {
  if (e === 0) return 0;
  const here = of(v);
  const far = Math.max(Math.abs(of(v + e) - here), Math.abs(of(v - e) - here));
  return Number.isFinite(far) ? far : Infinity;
}

function sloped(a: Bounded, of: (x: number) => number, slope: (x: number) => number, rounding: number, slopeRounding: number, u: number): Bounded {
  const v = of(a.v);
  const s = slope(a.v);
  return { v, e: moves(of, a) + rounding * Math.abs(v), ...scaled(a, s, moves(slope, a) + slopeRounding, u) };
}

function unaryOf(u: number, op: UnaryOp, a: Bounded): Bounded {
  switch (op) {
    case "neg":
      return { v: -a.v, e: a.e, ...scaled(a, -1, 0, 0) };
    case "abs":
      return { v: Math.abs(a.v), e: a.e, ...scaled(a, Math.sign(a.v), a.e > 0 && Math.abs(a.v) <= 4 * a.e ? 2 : 0, 0) };
    case "sqrt":
      return sloped(a, Math.sqrt, (x) => 0.5 / Math.sqrt(x), u, u * (0.5 / Math.sqrt(a.v)), u);
    case "floor":
    case "pow2":
    case "exponent":
      return { v: unaryValue(op, a.v), e: a.e === 0 ? 0 : Infinity, d: null, f: null };
  }
}

/** The larger or the smaller: where rounding may decide which, the slope is no more certain than the difference of both. */
function chosen(a: Bounded, b: Bounded, first: boolean): Bounded {
  const [taken, left] = first ? [a, b] : [b, a];
  const open = a.e + b.e > 0 && Math.abs(a.v - b.v) <= 4 * (a.e + b.e);
  if (!open) return taken;
  const f = (taken.d ?? left.d)?.map((_, i) => (taken.f?.[i] ?? 0) + (left.f?.[i] ?? 0) + Math.abs((taken.d?.[i] ?? 0) - (left.d?.[i] ?? 0))) ?? null;
  return { v: taken.v, e: Math.max(a.e, b.e), d: taken.d ?? left.d?.map(() => 0) ?? null, f };
}

/** Adds slope·alpha with its bound to sums that begin as zeros. */
function accumulate(sums: { d: Float64Array | null; f: Float64Array | null }, { v, e }: Bounded, of: Bounded, share: number): void {
  if (of.d === null || of.f === null) return;
  sums.d ??= new Float64Array(of.d.length);
  sums.f ??= new Float64Array(of.d.length);
  const size = Math.abs(v) + e;
  for (let i = 0; i < of.d.length; i++) {
    const [slope, error] = [of.d[i] as number, of.f[i] as number];
    if (slope === 0 && error === 0) continue;
    sums.d[i] = (sums.d[i] as number) + v * slope;
    sums.f[i] = (sums.f[i] as number) + size * error + (e + share * Math.abs(v)) * Math.abs(slope);
  }
}

const ONE = exact(1);

/** The algebra of one rounding. */
export function bounded({ u, functions, terms }: Rounding): Algebra<Bounded> {
  const gamma = (k: number): number => (Math.max(k, terms) * u) / (1 - Math.max(k, terms) * u);
  const product = (a: Bounded, b: Bounded): Bounded => {
    const v = a.v * b.v;
    const e = Math.abs(a.v) * b.e + Math.abs(b.v) * a.e + a.e * b.e + u * Math.abs(v);
    return { v, e, ...added(scaled(b, a.v, a.e, u), scaled(a, b.v, b.e, u), u) };
  };
  const quotient = (a: Bounded, b: Bounded): Bounded => {
    const v = a.v / b.v;
    const least = Math.abs(b.v) - b.e;
    const e = least > 0 ? (a.e + Math.abs(v) * b.e) / least + 2 * u * Math.abs(v) : Infinity;
    const wrong = least > 0 ? b.e / (least * Math.abs(b.v)) + u / Math.abs(b.v) : Infinity;
    // v′ = (a′ − v·b′) / b
    const inner = added({ d: a.d, f: a.f }, scaled(b, -v, e, u), u);
    return { v, e, ...scaled({ v, e, ...inner }, 1 / b.v, wrong, u) };
  };
  return {
    // A number that f32 cannot hold is rounded when it is written down.
    constant: (v) => ({ v, e: u > 2 ** -30 && Math.fround(v) !== v ? u * Math.abs(v) : 0, d: null, f: null }),
    value: (a) => a.v,
    unary: (op, a) => unaryOf(u, op, a),
    binary: (op, a, b) => {
      switch (op) {
        case "add":
        case "sub": {
          const v = binaryValue(op, a.v, b.v);
          return { v, e: a.e + b.e + u * Math.abs(v), ...added(a, op === "add" ? b : { ...scaled(b, -1, 0, 0) }, u) };
        }
        case "mul":
          return product(a, b);
        case "div":
          return quotient(a, b);
        case "min":
          return chosen(a, b, a.v < b.v);
        case "max":
          return chosen(a, b, a.v > b.v);
      }
    },
    call: (fn, a) => {
      const { value, slope } = functionTable[fn];
      // The slope of erf is the exponential of a rounded square; those of saturating functions are differences from 1.
      const own = functions * (1 + 2 * (fn === "erf" ? a.v * a.v : 0)) * Math.abs(slope(a.v));
      return sloped(a, value, slope, functions, own + (SATURATING.has(fn) ? 2 * u : 0), u);
    },
    dot: (a, b, start, stride) => {
      const share = gamma(a.length);
      const sums: { d: Float64Array | null; f: Float64Array | null } = { d: null, f: null };
      let [v, e] = [0, 0];
      a.forEach((x, i) => {
        const w = b[start + i * stride];
        if (w === undefined) throw new RangeError("a dot product runs past its weights");
        v += x.v * w.v;
        e += Math.abs(x.v) * w.e + Math.abs(w.v) * x.e + x.e * w.e + share * Math.abs(x.v * w.v);
        accumulate(sums, w, x, share);
        accumulate(sums, x, w, share);
      });
      return { v, e, ...sums };
    },
    sum: (all) => {
      const share = gamma(all.length);
      const sums: { d: Float64Array | null; f: Float64Array | null } = { d: null, f: null };
      let [v, e] = [0, 0];
      for (const term of all) {
        v += term.v;
        e += term.e + share * Math.abs(term.v);
        accumulate(sums, ONE, term, share);
      }
      return { v, e, ...sums };
    },
  };
}
