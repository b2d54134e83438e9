/**
 * The functions of src/expr at f32 arguments, by whole numbers of any length: Taylor series in fixed point with 640 bits
 * behind the point, which leaves more than 200 right bits of every result. It shares nothing with the compiler and is slow.
 */
const W = 640n;
const ONE = 1n << W;

const mul = (a, b) => (a * b) >> W;
const div = (a, b) => (a << W) / b;

/** The fixed-point number that an f64 is, exactly, for |x| >= 2^-590 or so and below any bound. */
export function fixed(x) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const field = (bits >> 52n) & 0x7ffn;
  const mantissa = (bits & 0xfffffffffffffn) | (field === 0n ? 0n : 1n << 52n);
  const shift = (field === 0n ? 1n : field) - 1075n + W;
  const size = shift >= 0n ? mantissa << shift : mantissa >> -shift;
  return bits >> 63n === 1n ? -size : size;
}

/** 2·atanh(s) for |s| <= 1/3. */
function twiceAtanh(s) {
  const square = mul(s, s);
  let [sum, power] = [0n, s];
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n;
    power = mul(power, square);
  }
  return 2n * sum;
}

const LN2 = twiceAtanh(ONE / 3n);

/** atan(1/n). */
function atanOne(n) {
  let [sum, power] = [0n, ONE / n];
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += k % 4n === 1n ? power / k : -(power / k);
    power /= n * n;
  }
  return sum;
}

const PI = 4n * (4n * atanOne(5n) - atanOne(239n));

/** √a of a fixed-point number. */
function root(a) {
  const square = a << W;
  let x = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (x + square / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

const ROOT_PI = root(PI);

/** e^x for |x| below 1000. */
function exp(x) {
  const k = x / LN2;
  const r = (x - k * LN2) >> 12n;
  let [sum, term] = [ONE, ONE];
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    term = mul(term, r) / n;
    sum += term;
  }
  for (let i = 0; i < 12; i++) sum = mul(sum, sum);
  return k >= 0n ? sum << k : sum >> -k;
}

/** log x of a positive fixed-point number. */
function log(x) {
  const e = BigInt(x.toString(2).length - 1) - W;
  const m = e >= 0n ? x >> e : x << -e;
  return e * LN2 + twiceAtanh(div(m - ONE, m + ONE));
}

/** log(1 + x) for |x| below ½ without loss, elsewhere by `log`. */
function log1p(x) {
  return 2n * (x < 0n ? -x : x) < ONE ? twiceAtanh(div(x, 2n * ONE + x)) : log(ONE + x);
}

function erf(x) {
  const square = mul(x, x);
  let [sum, term] = [0n, x];
  for (let n = 0n; term !== 0n && term !== -1n; ) {
    sum += term / (2n * n + 1n);
    n++;
    term = -mul(term, square) / n;
  }
  return div(2n * sum, ROOT_PI);
}

/** Sine where `quarter` is 0, cosine where it is 1. */
function sine(x, quarter) {
  const half = PI >> 1n;
  const k = (2n * x + half) / PI - ((2n * x + half) % PI < 0n ? 1n : 0n);
  const r = x - ((k * PI) >> 1n);
  const turn = (((k + quarter) % 4n) + 4n) % 4n;
  const square = mul(r, r);
  let [sum, term] = [0n, turn % 2n === 0n ? r : ONE];
  for (let n = turn % 2n === 0n ? 1n : 0n; term !== 0n && term !== -1n; n += 2n) {
    sum += term;
    term = -mul(term, square) / ((n + 1n) * (n + 2n));
  }
  return turn < 2n ? sum : -sum;
}

const clamped = (x, limit) => Math.max(-limit, Math.min(limit, x));

/** Each function at a finite f32 argument inside its domain, as a fixed-point number; clamps are where no f32 changes, nor an f64 above 2^-500. */
export const exact = {
  exp: (x) => exp(fixed(clamped(x, 720))),
  expm1: (x) => exp(fixed(clamped(x, 720))) - ONE,
  log: (x) => log(fixed(x)),
  log1p: (x) => log1p(fixed(x)),
  tanh: (x) => {
    const e = exp(2n * fixed(clamped(x, 100)));
    return div(e - ONE, e + ONE);
  },
  sigmoid: (x) => div(ONE, ONE + exp(-fixed(clamped(x, 720)))),
  softplus: (x) => (x > 400 ? fixed(x) : log1p(exp(fixed(Math.max(x, -400))))),
  erf: (x) => erf(fixed(clamped(x, 12))),
  sin: (x) => sine(fixed(x), 0n),
  cos: (x) => sine(fixed(x), 1n),
  sinPi: (x) => sine(mul(PI, fixed(x)), 0n),
  cosPi: (x) => sine(mul(PI, fixed(x)), 1n),
};

/** How far `value` is from a fixed-point number, in units of the last place that a binary format with so many bits and so small an exponent has there. */
export function ulpsOff(value, from, bits, lowest) {
  const size = from < 0n ? -from : from;
  const exponent = Math.max(size === 0n ? lowest : size.toString(2).length - 1 - Number(W), lowest);
  const off = fixed(value) - from;
  // 60 bits behind the point of an ulp are enough for print.
  const shift = BigInt(exponent - bits + 1) + W - 60n;
  return Number((off < 0n ? -off : off) >> shift) / 2 ** 60;
}
