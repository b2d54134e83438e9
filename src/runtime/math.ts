/**
 * Logarithm, exponential, powers of two and binary exponents from + − × ÷ and bits alone, because engines' own functions
 * differ in their last bits. They serve preparation, normal draws and emitted code; training's functions are emitted.
 */

const view = new Float64Array(1);
const words = new Uint32Array(view.buffer);
view[0] = 1;
/** Which of the two words of an f64 holds sign and exponent: 1 on little-endian machines. */
const HIGH = words[1] === 0 ? 0 : 1;

function powersOfTwo(): Float64Array {
  const table = new Float64Array(2098);
  table[1074] = 1;
  for (let k = 1075; k < 2098; k++) table[k] = (table[k - 1] as number) * 2;
  for (let k = 1073; k >= 0; k--) table[k] = (table[k + 1] as number) / 2;
  return table;
}

/** 2^k at index k + 1074, exactly, for k from −1074 to 1023. */
export const POW2: Float64Array = /* @__PURE__ */ powersOfTwo();

/** 2^52, which lifts every subnormal into the normal range without rounding. */
const LIFT = 4503599627370496;

/** ⌊log₂|x|⌋ of a finite x ≠ 0, subnormals included. */
export function exponent(x: number): number {
  view[0] = x;
  const biased = ((words[HIGH] as number) >>> 20) & 0x7ff;
  if (biased !== 0) return biased - 1023;
  view[0] = x * LIFT;
  return (((words[HIGH] as number) >>> 20) & 0x7ff) - 1075;
}

const LN2_HIGH = 6.93147180369123816490e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const SQRT2 = 1.4142135623730951;

/** The natural logarithm in f64 within 1 ulp (fdlibm's method): −∞ at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let k = exponent(x);
  // Two factors, because 2^−k alone overflows for subnormals.
  const half = k >> 1;
  let m = x * (POW2[1074 - half] as number) * (POW2[1074 - (k - half)] as number);
  if (m > SQRT2) {
    m *= 0.5;
    k += 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = z * (6.666666666666735130e-1 + w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const square = 0.5 * f * f;
  return k * LN2_HIGH - (square - (s * (square + (odd + even)) + k * LN2_LOW) - f);
}

/** e^x in f64 within 1 ulp (fdlibm's method): 0 and ∞ beyond the range. */
export function exp(x: number): number {
  if (x !== x) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  const k = Math.floor(x * 1.4426950408889634 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c = r - t * (1.66666666666666019037e-1 + t * (-2.77777777770155933842e-3 + t * (6.61375632143793436117e-5 + t * (-1.65339022054652515390e-6 + t * 4.13813679705723846039e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  const half = k >> 1;
  return y * (POW2[half + 1074] as number) * (POW2[k - half + 1074] as number);
}

const SIN = [-0.16666666666666666, 0.008333333333330948, -0.00019841269836756774, 2.7557316101617874e-6, -2.505113165023518e-8, 1.5918115263265974e-10] as const;
const COS = [0.041666666666666664, -0.0013888888888887398, 2.480158729876456e-5, -2.7557317271145144e-7, 2.087614614655861e-9, -1.1382623647474604e-11] as const;

function polynomial(x: number, [a, b, c, d, e, f]: typeof SIN | typeof COS): number {
  return a + x * (b + x * (c + x * (d + x * (e + x * f))));
}

/** cos(πx) in f64 within 2⁻⁵² for |x| < 2³⁰: exact at halves, because whole quarters of a turn are taken away before π comes in. */
export function cosPi(x: number): number {
  const k = Math.floor(2 * x + 0.5);
  const y = (x - k / 2) * 3.141592653589793;
  const z = y * y;
  const sine = y + y * z * polynomial(z, SIN);
  const cosine = 1 - 0.5 * z + z * z * polynomial(z, COS);
  const quarter = k - 4 * Math.floor(k / 4);
  return quarter === 0 ? cosine : quarter === 1 ? -sine : quarter === 2 ? -cosine : sine;
}

/** sin(πx) in f64, as `cosPi`. */
export function sinPi(x: number): number {
  return cosPi(x - 0.5);
}
