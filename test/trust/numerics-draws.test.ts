/** Lines of NUMERICS on preparation, rates, functions of computed arguments, splits, orders and augmentation, written out again and held to the bit. */
import { describe, expect, it } from "vitest";
import { partition } from "../../src/data/parts.js";
import { evaluate } from "../../src/expr/evaluate.js";
import { expand } from "../../src/expr/expand.js";
import { call, variable } from "../../src/expr/expr.js";
import type { Dataset } from "../../src/runtime/dataset.js";
import type { AmountManifest, ColumnManifest, ScheduleManifest } from "../../src/runtime/manifest.js";
import { cosPi, exp, log, sinPi } from "../../src/runtime/math.js";
import { encodeDataset } from "../../src/runtime/prepare.js";
import { keyOf, normal, threefry, uint32, uniform } from "../../src/runtime/random.js";
import type { Purpose } from "../../src/runtime/random.js";
import { everyKind, outputDecoder } from "../../src/runtime/records.js";
import { unfitted } from "../../src/runtime/fitted.js";
import { initializeParameters } from "../../src/runtime/initialize.js";
import { createTrainer } from "../../src/train/run.js";
import { Rates } from "../../src/train/schedule.js";
import { infer } from "../support/emitted.js";
import { modelFrom } from "../support/model-from.js";
import { randomOf } from "../support/models.js";
import { routesOf } from "../oracle/routes.js";
import { bool, label, linearModule, manifestOf, real, trainOf } from "../unit/train/models.js";

const f = Math.fround;
const range = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

describe("preparation", () => {
  it("is f64, rounded once when a row is stored; log is arithmetic of our own (N1.4, N2.5)", () => {
    const random = randomOf(4);
    const values = Float64Array.from({ length: 200 }, () => 1e-3 + random() * 100);
    const dataset: Dataset = { rows: 200, columns: new Map([["x", { kind: "numbers", width: 1, values, missing: null }]]) };
    const [center, spread] = [1.2345678901, 0.3141592653];
    const stored = (column: ColumnManifest): Float32Array => {
      const out = new Float32Array(200);
      encodeDataset([column], [{ name: "x", fill: [], center: [center], spread: [spread] }], 1, dataset, Int32Array.from(range(200)), out);
      return out;
    };
    expect([...stored(real("x", 0, { log: true, scale: "standardized" }))]).toEqual([...values].map((x) => f((log(x) - center) / spread)));
    expect([...values].some((x) => f((log(x) - center) / spread) !== f(f(f(log(x)) - f(center)) / f(spread)))).toBe(true);
  });

  it("decodes a class by the first of the largest, a bool from the middle of its codes on (N5.2)", () => {
    const manifest = manifestOf({ outputs: [label("c", ["a", "b", "d"], 0), bool("y", 3), bool("h", 4, { codes: [-1, 1] })], outputWidth: 5 });
    const decode = (numbers: readonly number[]): unknown => outputDecoder(manifest, unfitted(manifest), everyKind)(Float64Array.from(numbers), 0);
    expect(decode([0.2, 0.4, 0.4, 0.5, 0])).toMatchObject({ c: "b", y: true, h: true });
    expect(decode([0.4, 0.4, 0.2, 0.5 - 2 ** -53, -(2 ** -60)])).toMatchObject({ c: "a", y: false, h: false });
  });
});

describe("the rate of a step", () => {
  it("is the product of the optimizer's rate, the curves and then the plateaus, in f64 and the order of the spec (N1.6)", () => {
    const course = { rate: 0.37, epochs: 9, steps: 7 };
    const curves: readonly ScheduleManifest[] = [{ kind: "exponential", factor: 0.83 }, { kind: "warmup", over: 11, unit: "steps" }, { kind: "cosine", to: 0.01 }, { kind: "step", every: 2, unit: "epochs", factor: 0.7 }];
    const plateau: ScheduleManifest = { kind: "plateau", metric: { part: "train", name: "loss" }, patience: 1, unit: "epochs", factor: 0.61, atMost: null };
    // The plateau stands first in the spec, and counts last all the same.
    const rates = new Rates([plateau, ...curves], course);
    for (const loss of [1, 2, 3, 4]) rates.update(Float64Array.of(loss), 0);
    let telling = false;
    for (let step = 0; step < 63; step++) {
      const epoch = Math.floor(step / 7);
      const power = (x: number, n: number): number => (n === 0 ? 1 : n % 2 === 1 ? (n === 1 ? x : x * power(x, n - 1)) : power(x * x, n / 2));
      const end = 0.01 / 0.37;
      const factors = [power(0.83, epoch), Math.min(1, (step + 1) / 11), end + ((1 - end) * (1 + cosPi(step / 63))) / 2, power(0.7, Math.floor(epoch / 2))];
      const wanted = factors.reduce((product, factor) => product * factor, 0.37) * power(0.61, 3);
      expect(rates.at(epoch, step)).toBe(wanted);
      telling ||= [...factors].reverse().reduce((product, factor) => product * factor, 0.37 * power(0.61, 3)) !== wanted;
    }
    expect(telling).toBe(true);
  });
});

describe("functions", () => {
  it("see arguments that are rounded first, and the softmax subtracts the row's largest z (N2.4, N3.7)", () => {
    const source = "nn 1\nmodel M\ninput x: real[4]\noutput y: class { a, b, c }\nnetwork { dense 3 softmax }\ntrain {\nloss log_likelihood\noptimizer sgd(rate: 1)\nbatch 2\nepochs 1\n}\n";
    const of = (x: number): number => f(evaluate(expand(call("exp", variable("x")), "f32"), new Map([["x", x]]), "f64"));
    let telling = false;
    for (const seed of [1, 2, 3, 4]) {
      const random = randomOf(seed);
      const draw = (n: number): readonly number[] => Array.from({ length: n }, () => f((random() - 0.5) * 3));
      const [parameters, x] = [draw(15), draw(4)];
      const z = range(3).map((j) => f(range(4).reduce((sum, i) => f(sum + f((x[i] as number) * (parameters[i * 3 + j] as number))), 0) + (parameters[12 + j] as number)));
      const largest = Math.max(...z);
      const powers = z.map((each) => of(f(each - largest)));
      const total = powers.reduce((sum, each) => f(sum + each), 0);
      telling ||= z.some((each, j) => of(each - largest) !== powers[j]);
      for (const { name, running } of routesOf(modelFrom(source))) expect([name, ...infer(running, Float64Array.from(parameters), Float64Array.from(x))]).toEqual([name, ...powers.map((each) => f(each / total))]);
    }
    expect(telling).toBe(true);
  });

  it("of the runtime are within an ulp of the engine's over many arguments (N2.5)", () => {
    const random = randomOf(8);
    for (let i = 0; i < 20_000; i++) {
      const x = (random() - 0.5) * 1400;
      for (const [ours, theirs] of [[exp(x), Math.exp(x)], [log(Math.abs(x) + 1e-300), Math.log(Math.abs(x) + 1e-300)]] as const) expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(Math.abs(theirs) * 2.3e-16 + 5e-324);
    }
  });
});

/** N6.5, from the definition: ascending by 32 drawn bits, ties by number. */
function ordered(purpose: Purpose, seed: number, epoch: number, rows: readonly number[]): readonly number[] {
  const key = keyOf(purpose, seed, epoch);
  return [...rows].sort((a, b) => uint32(key, a, 0, 0) - uint32(key, b, 0, 0) || a - b);
}

describe("draws", () => {
  it("have a key of purpose, seed and epoch, and counters of row, layer and element (N6.2, N6.3)", () => {
    (["split", "validation", "init", "shuffle", "augment", "dropout"] as const).forEach((purpose, number) => {
      for (const seed of [0, 5, 2 ** 32 + 7]) {
        const [low, high] = [seed % 2 ** 32 | 0, Math.floor(seed / 2 ** 32) | 0];
        const key = keyOf(purpose, seed, 3);
        expect([key.k0, key.k1]).toEqual([threefry(low, high, number, 3, false), threefry(low, high, number, 3, true)]);
        expect(uint32(key, 9, 4, 2)).toBe(threefry((key.k0 + 4) | 0, key.k1, 9, 2, false) >>> 0);
      }
    });
  });

  it("start a layer's elements at its weight and go on in its bias; layers count from 1 (N6.3)", () => {
    const tensors = [{ name: "a.weight", shape: [2, 2], offset: 0, layer: 3, frozen: false, start: { kind: "uniform", low: -1, high: 1 } }, { name: "a.bias", shape: [2], offset: 4, layer: 3, frozen: false, start: { kind: "uniform", low: 2, high: 3 } }] as const;
    const found = new Float32Array(6);
    initializeParameters({ tensors }, 11, found);
    const key = keyOf("init", 11, 0);
    expect([...found]).toEqual(range(6).map((i) => (i < 4 ? f(-1 + 2 * uniform(key, 0, 3, i)) : f(2 + uniform(key, 0, 3, i)))));
  });

  it("shuffle the training rows anew in each epoch, or keep the order of the file (N6.5, N6.6)", () => {
    const rows = range(23).map((i) => ({ x: i, y: i / 3 }));
    const trainer = createTrainer(linearModule([real("x")], real("y"), trainOf({ batch: 23, seed: { value: 6, param: null } })), rows, { rate: 1e-6 });
    for (let epoch = 1; epoch <= 3; epoch++) {
      trainer.beginEpoch();
      expect([...trainer.encoded.training]).toEqual(ordered("shuffle", 6, epoch, range(23)));
      trainer.advance(Infinity, true);
    }
    const still = createTrainer(linearModule([real("x")], real("y"), trainOf({ shuffle: false })), rows, { rate: 1e-6 });
    still.beginEpoch();
    expect([...still.encoded.training]).toEqual(range(23));
  });

  const columns = [real("x"), label("c", ["0", "1", "2"], 1)];
  const data = (n: number): Dataset => {
    const values = Float64Array.from(range(n));
    return { rows: n, columns: new Map([["x", { kind: "numbers", width: 1, values, missing: null }], ["c", { kind: "codes", codes: Int32Array.from(values, (value) => (value * 7) % 3) }]]) };
  };
  const percent = (value: number): AmountManifest => ({ kind: "fraction", value: value / 100 });
  const ascending = (rows: readonly number[]): readonly number[] => [...rows].sort((a, b) => a - b);

  it("deal rows out to the shares as written, of each class when stratified (N6.7)", () => {
    const shares = [{ part: "test", amount: percent(20) }, { part: "train", amount: percent(60) }] as const;
    const plain = partition(data(40), columns, { split: { shares, seed: 9, stratify: null }, holdout: null });
    const drawn = ordered("split", 9, 0, range(40));
    expect(plain.ok && [[...(plain.value.test?.rows ?? [])], [...plain.value.train.rows]]).toEqual([ascending(drawn.slice(0, 8)), ascending(drawn.slice(8, 32))]);
    const stratified = partition(data(30), columns, { split: { shares, seed: 9, stratify: "c" }, holdout: null });
    const groups = range(3).map((code) => ordered("split", 9, 0, range(30).filter((row) => (row * 7) % 3 === code)));
    expect(stratified.ok && [[...(stratified.value.test?.rows ?? [])], [...stratified.value.train.rows]]).toEqual([ascending(groups.flatMap((group) => group.slice(0, 2))), ascending(groups.flatMap((group) => group.slice(2, 8)))]);
  });

  it("take validation rows from those that the split left to training, with a seed of their own (N6.8)", () => {
    const plan = { split: { shares: [{ part: "train", amount: percent(75) }, { part: "test", amount: percent(25) }] as const, seed: 2, stratify: null }, holdout: { part: "validation", amount: { kind: "rows", value: 5 }, of: "train", seed: 8 } as const };
    const result = partition(data(40), columns, plan);
    const left = ascending(ordered("split", 2, 0, range(40)).slice(0, 30));
    const drawn = ordered("validation", 8, 0, left);
    expect(result.ok && [[...(result.value.validation?.rows ?? [])], [...result.value.train.rows]]).toEqual([ascending(drawn.slice(0, 5)), ascending(drawn.slice(5))]);
  });
});

describe("augmentation", () => {
  const [h, w] = [4, 5];
  const how = { shift: 1.5, rotate: 25, mirror: true, noise: 0.07 };
  const rows = range(6).map((row) => ({ image: range(h * w).map((i) => 0.3 + ((row * 7 + i * 5) % 11) / 10), y: row }));

  it("moves, turns and mirrors by its own draws and formula, in f64, and adds noise to what was rounded; plain copies come after the rows (N9.1, N9.2, N9.3)", () => {
    const scalars = linearModule(range(h * w).map((i) => real(`x${i}`)), real("y"), trainOf({ batch: 2, augment: how, seed: { value: 5, param: null } }), "f32");
    const trainer = createTrainer({ ...scalars, manifest: { ...scalars.manifest, inputs: [real("image", 0, { shape: [h, w], width: h * w, low: 0.25, high: 2, lowOpen: false, highOpen: false })] } }, rows, { rate: 1e-9 });
    for (let epoch = 1; epoch <= 2; epoch++) {
      trainer.beginEpoch();
      const key = keyOf("augment", 5, epoch);
      const mirroredOnes: boolean[] = [];
      rows.forEach(({ image }, row) => {
        const plain = image.map(f);
        expect([...trainer.encoded.x.subarray((6 + row) * h * w, (7 + row) * h * w)]).toEqual(plain);
        const u = (element: number): number => 2 * uniform(key, row, 1, element) - 1;
        const [down, across, turn] = [u(0) * 1.5, u(1) * 1.5, u(2) * (25 / 180)];
        const mirrored = uniform(key, row, 1, 3) < 0.5;
        mirroredOnes.push(mirrored);
        const pixel = (r: number, c: number): number => (r >= 0 && r < h && c >= 0 && c < w ? (plain[r * w + c] as number) : 0.25);
        const wanted = range(h * w).map((place) => {
          const [y, z] = [Math.floor(place / w) - (h - 1) / 2 - down, (place % w) - (w - 1) / 2 - across];
          const line = cosPi(turn) * y - sinPi(turn) * z + (h - 1) / 2;
          const bracket = sinPi(turn) * y + cosPi(turn) * z;
          const column = (mirrored ? -bracket : bracket) + (w - 1) / 2;
          const [top, left] = [Math.floor(line), Math.floor(column)];
          const along = (r: number): number => pixel(r, left) * (1 - (column - left)) + pixel(r, left + 1) * (column - left);
          const value = f(along(top) * (1 - (line - top)) + along(top + 1) * (line - top));
          return f(value + 0.07 * normal(key, row, 1, 4 + place));
        });
        expect([...trainer.encoded.x.subarray(row * h * w, (row + 1) * h * w)]).toEqual(wanted);
      });
      expect(new Set(mirroredOnes).size).toBe(2);
      trainer.advance(Infinity, true);
    }
  });
});
