import { describe, expect, it } from "vitest";
import { exp, exponent, log, POW2 } from "../../../src/runtime/math.js";

/** Distance in units of the last place of `b`. */
function ulps(a: number, b: number): number {
  if (a === b) return 0;
  return Math.abs(a - b) / Math.max(2 ** (Math.floor(Math.log2(Math.abs(b))) - 52), 2 ** -1074);
}

describe("powers and exponents", () => {
  it("are exact over the whole range", () => {
    for (let k = -1074; k <= 1023; k++) {
      const power = POW2[k + 1074] as number;
      expect(power).toBe(2 ** k);
      expect(exponent(power)).toBe(k);
      expect(exponent(-power)).toBe(k);
    }
    expect(exponent(Number.MAX_VALUE)).toBe(1023);
    expect(exponent(3 * 2 ** -1074)).toBe(-1073);
    expect(exponent(0.9999999999999999)).toBe(-1);
  });
});

describe("log and exp", () => {
  it("agree with the engine's within 1 ulp", () => {
    let x = 1;
    let worst = 0;
    for (let i = 0; i < 100000; i++) {
      x = (x * 1103515245 + 12345) % 2147483648;
      const y = (x / 2147483648) * 700 - 350;
      const near = 0.5 + x / 2147483648;
      worst = Math.max(worst, ulps(exp(y), Math.exp(y)), ulps(log(exp(y)), Math.log(exp(y))), ulps(log(near), Math.log(near)));
    }
    expect(worst).toBeLessThanOrEqual(1);
  });

  it("know their ends", () => {
    expect([log(0), log(-1), log(Infinity), log(1), log(NaN)]).toEqual([-Infinity, NaN, Infinity, 0, NaN]);
    expect([exp(0), exp(Infinity), exp(-Infinity), exp(NaN), exp(710), exp(-746)]).toEqual([1, Infinity, 0, NaN, Infinity, 0]);
    for (const x of [5e-324, 2 ** -1060 * 1.3, Number.MAX_VALUE]) expect(ulps(log(x), Math.log(x))).toBeLessThanOrEqual(1);
    for (const x of [709.78, -745.1, -720, -708.5, 1e-300, -1e-17]) expect(ulps(exp(x), Math.exp(x))).toBeLessThanOrEqual(1);
  });
});
