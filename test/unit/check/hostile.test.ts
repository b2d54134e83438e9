/** Specs near the limit of 1 MiB that are made to cost time or memory: each is checked in seconds, with something to say or a model. */
import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/check.js";
import { small, training } from "../../../src/diagnostic/catalog/example.js";
import { lint } from "../../../src/lint/index.js";
import { parse } from "../../../src/syntax/parse.js";

const lines = (n: number, line: (i: number) => string): string => Array.from({ length: n }, (_, i) => line(i)).join("\n");

const specs: readonly (readonly [string, string])[] = [
  ["a chain of constants", small({ before: `${lines(40_000, (i) => `const c${i + 1} = c${i}`)}\nconst c0 = 4`, network: "dense c40000 tanh\ndense 1 sigmoid" })],
  ["a circle of constants", small({ before: lines(40_000, (i) => `const c${i} = c${(i + 1) % 40_000}`) })],
  ["unused constants, each allowed", small({ before: lines(15_000, (i) => `@allow(NN113, "x")\nconst c${i} = 1`) })],
  ["layers with unknown names", small({ network: lines(20_000, (i) => `dense n${i} tahn`) })],
  ["layers without end", small({ network: `${lines(20_000, () => "dense 2 tanh")}\ndense 1 sigmoid` })],
  ["ranges of names without end", small({ columns: `${lines(20_000, (i) => `input A${i}x1..A${i}x65000: real`)}\noutput y: bool`, data: "" })],
  ["classes without end", small({ columns: `${lines(20_000, (i) => `input a${i}: class 0..65000`)}\noutput y: bool`, data: "" })],
  ["as many sources as columns", small({ columns: "input  V1..V60000: real[2]\noutput y: bool", data: lines(20_000, () => 'csv("a", header: false)') })],
  ["unknown labels of many", small({ columns: `input  a: class { ${lines(20_000, (i) => `l${i}`)} }\noutput y: bool`, data: `rows [\n${lines(20_000, (i) => `m${i} => true`)}\n]` })],
  ["many rows", small({ data: `rows [\n${lines(40_000, (i) => `  0.${i}, 1 => ${i % 2 === 0}`)}\n]`, train: training({ batch: "7" }) })],
  ["many expectations with unknown inputs", small({ after: `expect {\n${lines(10_000, (i) => `predict { q${i}: 1 } => true`)}\n}` })],
];

describe("hostile specs", () => {
  it.each(specs)("%s", (_, text) => {
    const parsed = parse({ path: "hostile.nn", text });
    const start = process.cpuUsage();
    const before = process.memoryUsage().heapUsed;
    const { value, diagnostics } = parsed.value === null ? { value: null, diagnostics: parsed.diagnostics } : check(parsed.value, { set: new Map() });
    const lints = value === null ? [] : lint(value);
    // Microseconds of processor time: what else the machine does is no fault of the spec.
    expect(process.cpuUsage(start).user).toBeLessThan(5e6);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(1 << 29);
    expect(value !== null || diagnostics.length > 0).toBe(true);
    expect(lints.length).toBeLessThan(100_000);
  });
});
