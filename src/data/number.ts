/**
 * Decimal numbers straight from bytes, correctly rounded: up to 15 digits and powers of ten up to 22 are exact in f64, so
 * that one multiplication or division rounds once (Clinger 1990); everything else goes through the engine's own parser.
 * Refuses nan, inf, hexadecimal, thousands separators and decimal commas.
 */

const PLUS = 43;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const UPPER_E = 69;
const LOWER_E = 101;

/** 10^0 … 10^22: those that are exact in f64. */
const powers = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** The number that bytes [start, end) spell, or NaN when they spell none or one beyond f64. */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const sign = bytes[at];
  if (sign === MINUS || sign === PLUS) at++;
  let mantissa = 0;
  let digits = 0;
  let seen = false;
  let scale = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) break;
    mantissa = mantissa * 10 + digit;
    if (mantissa !== 0) digits++;
    seen = true;
  }
  if (at < end && bytes[at] === POINT) {
    const point = ++at;
    for (; at < end; at++) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit < 0 || digit > 9) break;
      mantissa = mantissa * 10 + digit;
      if (mantissa !== 0) digits++;
      seen = true;
    }
    scale = point - at;
  }
  if (!seen) return NaN;
  if (at < end) {
    const exponent = parseExponent(bytes, at, end);
    if (Number.isNaN(exponent)) return NaN;
    scale += exponent;
  }
  if (digits > 15 || scale > 22 || scale < -22) return parseSlowly(bytes, start, end);
  const value = scale === 0 ? mantissa : scale > 0 ? mantissa * (powers[scale] as number) : mantissa / (powers[-scale] as number);
  return sign === MINUS ? -value : value;
}

/** The exponent that `e-12` spells from `start` to exactly `end`, or NaN. */
function parseExponent(bytes: Uint8Array, start: number, end: number): number {
  const letter = bytes[start];
  if (letter !== LOWER_E && letter !== UPPER_E) return NaN;
  let at = start + 1;
  const sign = bytes[at];
  if (sign === MINUS || sign === PLUS) at++;
  if (at >= end) return NaN;
  let value = 0;
  for (; at < end; at++) {
    const code = bytes[at] as number;
    if (code < ZERO || code > NINE) return NaN;
    value = Math.min(value * 10 + code - ZERO, 1_000_000);
  }
  return sign === MINUS ? -value : value;
}

/** The engine's correctly rounded parser, for a text whose grammar was checked; NaN when it is beyond f64. */
function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  let text = "";
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] as number);
  const value = Number(text);
  return Number.isFinite(value) ? value : NaN;
}
