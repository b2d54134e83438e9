import { describe, expect, it } from "vitest";
import { dropoutDraw, keyOf, normal, normalQuantile, permute, permuteScratch, threefry, uint32, uniform } from "../../../src/runtime/random.js";
import type { Purpose } from "../../../src/runtime/random.js";

const hex = (x: number): string => (x >>> 0).toString(16).padStart(8, "0");

describe("Threefry-2x32-20", () => {
  // Random123's kat_vectors: counter, key, result.
  it.each([
    [[0, 0], [0, 0], "6b200159", "99ba4efe"],
    [[0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], "1cb996fc", "bb002be7"],
    [[0x243f6a88, 0x85a308d3], [0x13198a2e, 0x03707344], "c4923a9c", "483df7a0"],
  ] as const)("gives the known answer for counter %j", ([c0, c1], [k0, k1], first, second) => {
    expect(hex(threefry(k0 | 0, k1 | 0, c0, c1, false))).toBe(first);
    expect(hex(threefry(k0 | 0, k1 | 0, c0, c1, true))).toBe(second);
  });

  it("gives the same words whatever sign its arguments are written with", () => {
    expect(threefry(-1, -2, -3, -4, false)).toBe(threefry(0xffffffff | 0, 0xfffffffe | 0, 0xfffffffd, 0xfffffffc, false));
  });
});

describe("draws", () => {
  it("differ by purpose, seed, epoch, row, layer and element", () => {
    const seen = new Set<number>();
    const purposes: Purpose[] = ["split", "validation", "init", "shuffle", "augment", "dropout"];
    for (const purpose of purposes) for (const seed of [0, 1, -1, 2 ** 32, 2 ** 40 + 1]) for (const epoch of [0, 1, 2]) {
      const key = keyOf(purpose, seed, epoch);
      for (const row of [0, 1]) for (const layer of [1, 2]) for (const element of [0, 1, 2]) seen.add(uint32(key, row, layer, element));
    }
    expect(seen.size).toBe(6 * 5 * 3 * 12);
  });

  it("stay what they are: numerics 1", () => {
    const key = keyOf("init", 42, 0);
    expect([key, uint32(key, 3, 2, 1), uniform(key, 0, 1, 0), normal(key, 0, 1, 0)]).toMatchInlineSnapshot(`
      [
        {
          "k0": -2060207062,
          "k1": 457295592,
        },
        3910914593,
        0.3744695782661438,
        -0.3200384714702419,
      ]
    `);
  });

  it("are uniform multiples of 2^-24 below 1, the same for kernels (N6.4)", () => {
    const key = keyOf("dropout", 7, 3);
    let sum = 0;
    for (let i = 0; i < 20000; i++) {
      const u = uniform(key, i, 1, 0);
      expect(u * 2 ** 24 === Math.floor(u * 2 ** 24) && u >= 0 && u < 1 && Math.fround(u) === u).toBe(true);
      expect(dropoutDraw(key.k0, key.k1, i, 1, 0)).toBe(u);
      sum += u;
    }
    expect(Math.abs(sum / 20000 - 0.5)).toBeLessThan(0.01);
  });
});

describe("normal deviates", () => {
  it("have quantiles as tabled", () => {
    // Quantiles by Python's statistics.NormalDist().inv_cdf.
    for (const [p, x] of [[0.5, 0], [0.975, 1.959963984540054], [0.025, -1.959963984540054], [0.9, 1.2815515655446008], [1e-9, -5.9978070150076865], [0.3, -0.5244005127080409]] as const) {
      expect(Math.abs(normalQuantile(p) - x)).toBeLessThan(2e-15 * (1 + Math.abs(x)));
    }
  });

  it("have mean 0, variance 1, no skew and the kurtosis 3", () => {
    const key = keyOf("init", 1, 0);
    const n = 200000;
    const moments = [0, 0, 0, 0];
    for (let i = 0; i < n; i++) {
      const x = normal(key, 0, 1, i);
      let power = 1;
      for (let k = 0; k < 4; k++) {
        power *= x;
        moments[k] = (moments[k] as number) + power / n;
      }
    }
    [0, 1, 0, 3].forEach((wanted, k) => expect(Math.abs((moments[k] as number) - wanted)).toBeLessThan([0.01, 0.015, 0.05, 0.1][k] as number));
  });
});

describe("permute", () => {
  const sorted = (rows: Int32Array): number[] => [...rows].sort((a, b) => a - b);

  it.each([0, 1, 2, 5, 47, 48, 49, 300, 5000])("orders %i rows by draw, whatever order they come in", (n) => {
    const key = keyOf("shuffle", 3, 2);
    const rows = Int32Array.from({ length: n }, (_, i) => 2 * i);
    const back = Int32Array.from(rows).reverse();
    permute(key, rows);
    permute(key, back, permuteScratch(n));
    expect([...back]).toEqual([...rows]);
    expect(sorted(rows)).toEqual(Array.from({ length: n }, (_, i) => 2 * i));
    for (let i = 1; i < n; i++) expect(uint32(key, rows[i - 1] as number, 0, 0)).toBeLessThan(uint32(key, rows[i] as number, 0, 0));
  });

  it("gives another order in each epoch and puts every row everywhere", () => {
    const first = new Float64Array(4);
    for (let epoch = 1; epoch <= 4000; epoch++) {
      const rows = Int32Array.from([0, 1, 2, 3]);
      permute(keyOf("shuffle", 9, epoch), rows);
      const at = rows[0] as number;
      first[at] = (first[at] as number) + 1;
    }
    for (const count of first) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
