/** Running expectations: what holds, what fails and how it is said, seeds, slow groups, faults; and the reports for programs. */
import { describe, expect, it } from "vitest";
import { failures, passes } from "../../../src/specs/spec-report.js";
import type { SpecReport } from "../../../src/specs/spec-report.js";
import { prettySummary } from "../../../src/report/spec-pretty.js";
import { runSpec } from "../../../src/specs/run-spec.js";
import { flowers, flowersCsv, hostOf, nnc, staircase, xor } from "../cli-training/run.js";

const long = xor.replace("epochs    20", "epochs    400");

async function run(expects: string, spec = long, skipSlow = false): Promise<SpecReport> {
  const host = hostOf({ "/x.nn": `${spec}\n${expects}\n`, "/flowers.csv": flowersCsv });
  return runSpec(host, "/x.nn", { skipSlow, signal: new AbortController().signal });
}

const found = (report: SpecReport): readonly string[] => report.groups.flatMap((group) => group.lines.map((line) => `${line.findings.map((one) => (one.holds ? "+" : "-")).join("")} ${line.findings[0]?.found ?? ""}`));

describe("expectations", () => {
  it("that hold", async () => {
    const report = await run("expect {\n  train.accuracy == 100%\n  predict { a: 1, b: 0 } => true\n  predict { a: 1, b: 1 } => false\n  parameters == 17\n  gradients agree within 1e-9\n  train.accuracy beats majority\n  train.loss < 0.01 within 400 epochs\n}");
    expect(report.diagnostics).toEqual([]);
    expect(found(report)).toEqual([
      "+ train.accuracy is 100%",
      "+ y is true",
      "+ y is false",
      "+ there are 17",
      expect.stringMatching(/^\+ the worst relative error is/) as unknown as string,
      "+ train.accuracy is 100%, and `majority` has 50%",
      expect.stringMatching(/^\+ train\.loss is 0\.0\d+ after epoch \d+$/) as unknown as string,
    ]);
  });

  it("that fail say what was found, at their line", async () => {
    const report = await run("expect {\n  parameters == 16\n  train.loss < 1e-9 within 30 epochs\n  predict { a: 1, b: 0 } => false\n}");
    expect(passes(report)).toBe(false);
    expect(found(report)).toEqual(["- there are 17", expect.stringMatching(/^- at best train\.loss is .* after epoch 30$/) as unknown as string, "- y is true"]);
    const [first] = failures(report);
    expect(first).toMatchObject({ message: "expected parameters == 16; there are 17", label: "there are 17" });
    expect(first?.span?.source.text.slice(first.span.start, first.span.end)).toBe("parameters == 16");
  });

  it("within steps look at epochs' ends by then, and after exactly so many updates", async () => {
    // Forty rows in batches of seven are six steps an epoch; the loss falls from each to the next.
    const lines = ["train.loss < 0 within 5 steps", "train.loss < 0 within 6 steps", "train.loss < 0 within 9 steps", "train.loss < 0 within 1 epoch", "train.loss < 100 within 9 steps", "train.loss < 0 within 999 steps"];
    const report = await run(`expect {\n  ${lines.join("\n  ")}\n}`, flowers);
    const texts = found(report);
    expect(texts.map((text) => text.replace(/loss is \S+/, "loss is"))).toEqual([
      "- at best train.loss is after 5 steps",
      "- at best train.loss is after 6 steps",
      "- at best train.loss is after 9 steps",
      "- at best train.loss is after epoch 1",
      "+ train.loss is after epoch 1",
      "- at best train.loss is after epoch 30",
    ]);
    const valueOf = (i: number): string => /loss is (\S+)/.exec(texts[i] ?? "")?.[1] ?? "";
    expect(valueOf(1)).toBe(valueOf(3));
    expect(new Set([0, 1, 2, 5].map(valueOf)).size).toBe(4);
  });

  it("across seeds, where a seed counts when all lines hold", async () => {
    const report = await run("expect across seeds 1..4, at least 2 {\n  train.accuracy == 100%\n  parameters == 17\n}");
    expect(report.groups[0]).toMatchObject({ ran: 4, seeds: { from: 1, to: 4, atLeast: 2 } });
    const none = await run("expect across seeds 1..3, at least 1 {\n  train.accuracy == 100%\n  parameters == 1\n}");
    expect(none.groups[0]).toMatchObject({ ran: 3, held: 0, holds: false });
    expect(failures(none)[0]?.message).toContain("for 3 of 3 seeds (seed 1, 2, 3)");
  });

  it("of a network that is written out need no training", async () => {
    const report = await run("expect {\n  predict { x: -0.5 } => 0\n  regions == 5\n}", staircase);
    expect(passes(report)).toBe(true);
  });

  it("of a class, on rows of a file", async () => {
    const report = await run("expect {\n  test.accuracy >= 95%\n  test.accuracy beats majority\n  predict { length: 0, width: 1 } => small\n  validation.loss > 1000\n}", flowers);
    expect(found(report).map((line) => line[0])).toEqual(["+", "+", "+", "-"]);
  });

  it("of numbers beat the mean in the file's units", async () => {
    const spec = flowers.replace("output kind: class { small, large }", "output kind: real standardized").replace("dense 2 softmax", "dense 1 linear").replace("log_likelihood", "quadratic").replace(", stratify by kind", "");
    const csv = `length,width,kind\n${Array.from({ length: 80 }, (_, i) => `${(i * 7) % 80},${i % 10},${100 + ((i * 7) % 80)}`).join("\n")}\n`;
    const host = hostOf({ "/x.nn": `${spec}\nexpect {\n  test.rmse beats mean\n  test.rmse < 0.001\n}\n`, "/flowers.csv": csv });
    const report = await runSpec(host, "/x.nn", { skipSlow: false, signal: new AbortController().signal });
    const [beats, below] = report.groups[0]?.lines.map((line) => line.findings[0]) ?? [];
    expect(beats?.holds).toBe(true);
    expect(Number(/`mean` has ([\d.]+)/.exec(beats?.found ?? "")?.[1])).toBeGreaterThan(15);
    expect(below?.holds).toBe(false);
  });

  it("compare with baselines that learn, fitted on the training rows and asked about the metric's", async () => {
    const report = await run("expect {\n  test.accuracy beats nearest_neighbour\n  train.accuracy beats nearest_neighbour(k: 1)\n  test.accuracy beats rbf_svm(c: 10, gamma: 0.5)\n}", flowers);
    // Two clouds far apart: all are right, and no one is better. Every training row is its own nearest neighbour.
    expect(found(report)).toEqual([
      "- test.accuracy is 100%, and `nearest_neighbour` has 100%",
      "- train.accuracy is 100%, and `nearest_neighbour` has 100%",
      "- test.accuracy is 100%, and `rbf_svm` has 100%",
    ]);
  });

  it("measure what a page would load", async () => {
    const report = await run("expect {\n  bundle.inference > 1 KB\n  bundle.inference <= 14 KB\n  bundle.inference < 900 B\n}");
    expect(found(report).map((line) => line[0])).toEqual(["+", "+", "-"]);
    expect(found(report)[2]).toMatch(/^- it has [\d,]+ bytes$/);
  });

  it("marked slow are left out when asked", async () => {
    const report = await run('@slow("minutes")\nexpect {\n  parameters == 1\n}\nexpect { parameters == 17 }', long, true);
    expect(report.groups.map((group) => [group.skipped, group.holds])).toEqual([["minutes", true], [null, true]]);
  });
});

describe("what keeps a spec from running", () => {
  it("is in its report", async () => {
    expect((await run("", "nn 1\nmodel X\n")).diagnostics.length).toBeGreaterThan(0);
    const report = await run("expect { train.loss < 1 }", flowers.replace("flowers.csv", "none.csv"));
    expect(report.diagnostics[0]).toMatchObject({ code: "NN508" });
  });

  it("breaks the lines that need the training, and no other", async () => {
    const wild = flowers.replace("adam(rate: 0.02)", "sgd(rate: 1e30)").replace("output kind: class { small, large }", "output width2: real, column \"width\"").replace("dense 2 softmax", "dense 1 linear").replace("log_likelihood", "quadratic").replace(", stratify by kind", "");
    const report = await run("expect {\n  train.loss < 1\n  parameters == 21\n}", wild);
    expect(found(report)).toEqual([expect.stringMatching(/^- training broke: NaN or infinity/) as unknown as string, "+ there are 21"]);
    expect(report.diagnostics[0]).toMatchObject({ code: "NN901" });
  });
});

describe("nnc test", () => {
  const files = {
    "/specs/good.nn": `${long}\nexpect { parameters == 17 }\n`,
    "/specs/more/bad.nn": `${long}\nexpect { parameters == 18 }\n`,
    "/specs/blocks.nn": "nn 1\n\nblock B(n: int) {\n  dense n\n}\n",
    "/specs/broken.nn": "nn 1\nmodel Broken\n",
  };

  it("runs all below a folder, and exits 1 when an expectation fails", async () => {
    const { code, out } = await nnc("test /specs", hostOf(files));
    expect(code).toBe(1);
    expect(out).toMatch(/FAIL {2}\/specs\/broken\.nn[^]*ok {4}\/specs\/good\.nn[^]*FAIL {2}\/specs\/more\/bad\.nn[^]*error\[expect\]: expected parameters == 18; there are 17[^]*1 spec holds, 2 do not/);
    expect(out).not.toContain("blocks.nn");
  });

  it.each([
    [0, "--filter good"],
    [2, "--filter broken"],
    [2, "--filter nothing"],
    [2, "--shard 3/2"],
    [0, "--shard 2/3"],
    [2, "/none"],
  ])("exits %i with %s", async (wanted, options) => {
    expect((await nnc(`test /specs ${options}`, hostOf(files))).code).toBe(wanted);
  });

  it("reports as JSON, JUnit and GitHub", async () => {
    const host = hostOf({ ...files, "/specs/more/bad.nn": `${long}\nexpect { predict { a: 1, b: 0 } => false }\n` });
    const json = JSON.parse((await nnc("test /specs --reporter json", host)).out) as { readonly ok: boolean; readonly specs: readonly { readonly path: string; readonly ok: boolean }[] };
    expect(json.ok).toBe(false);
    expect(json.specs.map(({ path, ok }) => [path, ok])).toEqual([["/specs/broken.nn", false], ["/specs/good.nn", true], ["/specs/more/bad.nn", false]]);
    const junit = (await nnc("test /specs --reporter junit", host)).out;
    expect(junit).toContain('name="predict { a: 1, b: 0 } =&gt; false"');
    expect(junit).toMatch(/<testsuites name="nnc test" tests="\d+" failures="1" errors="[1-9]/);
    expect((await nnc("test /specs --reporter github", host)).out).toMatch(/^::error file=\/specs\/more\/bad\.nn,line=\d+/m);
  });
});

describe("a spec without expectations", () => {
  it("is not counted among those that hold", async () => {
    const silent = await run("");
    const good = await run("expect { parameters == 17 }");
    expect(prettySummary([silent], 1)).toMatch(/^\n0 specs hold, 1 spec without expectations; /);
    expect(prettySummary([silent, good], 1)).toMatch(/^\n1 spec holds, 1 spec without expectations; /);
  });
});
