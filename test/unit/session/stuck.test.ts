/** Neurons that no gradient reaches (NN902): which layers are told of, where, when, how often, and by which commands. */
import { describe, expect, it } from "vitest";
import { flatness } from "../../../src/vocab/flat.js";
import { runSpec } from "../../../src/specs/run-spec.js";
import { hostOf, linesOf, nnc } from "../cli-training/run.js";

/** Exclusive or with some layers between; a rate so small that nothing moves. Four rows a look: the first after 100 epochs. */
function spec(network: string, more = "", before = "", use = ""): string {
  return `nn 1\n\n${before}model Tiny\n${use}\ninput  a, b: real in [0, 1]\noutput y: bool\n\ndata {\n  rows [\n    0, 0 => false\n    0, 1 => true\n    1, 0 => true\n    1, 1 => false\n  ]\n}\n\nnetwork {\n${network}\n}\n\ntrain {\n  loss      cross_entropy\n  optimizer sgd(rate: 1e-6)\n  batch     2\n  epochs    450\n}\n${more}`;
}

const list = (values: readonly number[]): string => `[${values.join(", ")}]`;

/** A layer of relus of which the first `dead` never fire. */
function relus(dead: number, of: number): string {
  return `  hidden: dense ${of} relu { bias ${list(Array.from({ length: of }, (_, i) => (i < dead ? -100 : 100)))} }\n  dense 1 sigmoid`;
}

async function warnings(text: string, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { code, err } = await nnc("train /x.nn", hostOf({ "/x.nn": text, ...files }));
  expect(code).toBe(0);
  return [...err.matchAll(/warning\[NN902\]: (.*)\n +--> (.*)\n/g)].map(([, message, place]) => `${place ?? ""} ${message ?? ""}`);
}

describe("neurons that are stuck", () => {
  it("are told of once, at their layer, from half of a layer on", async () => {
    expect(await warnings(spec(relus(8, 8)))).toEqual(["/x.nn:18:3 100 % of `hidden`'s relus are dead"]);
    expect(await warnings(spec(relus(4, 8)))).toEqual(["/x.nn:18:3 50 % of `hidden`'s relus are dead"]);
    expect(await warnings(spec(relus(3, 8)))).toEqual([]);
  });

  it("are nothing among fewer than four, in a frozen layer, or where the outputs are", async () => {
    expect(await warnings(spec(relus(3, 3)))).toEqual([]);
    expect(await warnings(spec("  dense 4 relu { weights [[0, 0, 0, 0], [0, 0, 0, 0]], bias [-9, -9, -9, -9], frozen }\n  dense 1 sigmoid"))).toEqual([]);
    expect(await warnings(spec("  dense 4 tanh\n  dense 1 sigmoid { bias [99] }"))).toEqual([]);
  });

  it("are saturated where an activation is flat at both ends, group by group", async () => {
    const network = `  hidden: dense 10 [4 relu, 6 tanh] { bias ${list([0, 1, 2, 3, 9, 9, 9, -9, 1, 1])} }\n  dense 1 sigmoid`;
    expect(await warnings(spec(network))).toEqual(["/x.nn:18:3 67 % of `hidden`'s tanhs are saturated"]);
  });

  it("are channels that are dead at all places, in blocks and under activations of their own too", async () => {
    const blocks = "nn 1\n\nblock Dull() {\n  conv 4 kernel 1\n  layernorm\n  relu\n}\n";
    const text = spec("  Dull()\n  Far()\n  dense 1 sigmoid", "\nblock Far() {\n  reshape [2, 2, 1]\n  conv 4 kernel 1 x 1 { bias [-90, -90, -90, 90] }\n  relu\n  flatten\n}\n", "", "use { Dull } from \"./lib.nn\"\n").replace("a, b: real in [0, 1]", "a: real[2, 2] in [0, 1], columns 1..4").replace(/rows \[[^\]]*\]/, 'csv("four.csv", header: false)').replace("output y: bool", "output y: bool, column 5").replace("reshape [2, 2, 1]", "reshape [4, 2, 1]");
    const found = await warnings(text, { "/lib.nn": blocks, "/four.csv": "0,0,1,1,true\n1,0,1,0,false\n1,1,1,1,true\n0,1,0,1,false\n" });
    expect(found).toEqual([expect.stringMatching(/^\/x\.nn:\d+:3 75 % of `Far1\.relu1`'s relus are dead$/) as unknown as string]);
  });

  it("may be allowed, with a reason", async () => {
    expect(await warnings(spec(relus(8, 8), "", '@allow(NN902, "shown on purpose")\n'))).toEqual([]);
  });

  it("stand in the log and in --json at every look", async () => {
    const host = hostOf({ "/x.nn": spec(relus(6, 8)) });
    const { out } = await nnc("train /x.nn --json --quiet --out /whole", host);
    const said = linesOf(out).filter((line) => line["warnings"] !== undefined);
    expect(said.map(({ epoch, warnings: found }) => [epoch, found])).toEqual([100, 400, 450].map((epoch) => [epoch, [{ code: "NN902", message: "75 % of `hidden`'s relus are dead" }]]));
    const log = new TextDecoder().decode(host.contents().get("/whole/log.jsonl"));
    expect(log.split("\n").filter((line) => line.includes("NN902")).length).toBe(3);
  });

  it("are shown by nnc test where an expectation fails", async () => {
    const host = hostOf({ "/bad.nn": spec(relus(8, 8), "\nexpect { train.accuracy == 100% }\n"), "/good.nn": spec(relus(8, 8), "\nexpect { train.accuracy >= 0% }\n") });
    const run = async (path: string): Promise<readonly string[]> => (await runSpec(host, path, { skipSlow: false, signal: new AbortController().signal })).diagnostics.map(({ code }) => code);
    expect(await run("/bad.nn")).toEqual(["NN902"]);
    expect(await run("/good.nn")).toEqual([]);
    expect((await nnc("test /bad.nn", host)).out).toMatch(/FAIL[^]*warning\[NN902\]: 100 % of `hidden`'s relus are dead[^]*error\[expect\]/);
  });
});

describe("activations", () => {
  it("are flat at one end, at both, or nowhere", () => {
    const flat = (["relu", "elu", "selu", "gelu", "silu", "softplus", "sigmoid", "tanh", "softsign", "hard_sigmoid", "hard_tanh"] as const).map((name) => flatness(name, { alpha: 1 }));
    expect(flat).toEqual([...Array<string>(6).fill("dead"), ...Array<string>(5).fill("saturated")]);
    expect((["linear", "step", "leaky_relu", "abs", "square", "sine", "softmax", "log_softmax"] as const).map((name) => flatness(name, { slope: 0.01 }))).toEqual(Array(8).fill(null));
  });
});
