/** What people see while training and after: throttled lines, the bar, the curve, figures, the confusion matrix. */
import { describe, expect, it } from "vitest";
import { confusionLines } from "../../../src/report/confusion.js";
import { Series, drawCurve } from "../../../src/report/curve.js";
import { durationText, metricText, numberText, speedText } from "../../../src/report/figures.js";
import { Progress } from "../../../src/report/progress.js";
import type { EpochRecord } from "../../../src/train/index.js";

const record = (epoch: number): EpochRecord => ({ epoch, train: { loss: 1 / epoch }, validation: { accuracy: 0.5 }, rate: null, seconds: 0.001, samplesPerSecond: 4000, best: { metric: "validation.accuracy", value: 0.5, epoch: 1 } });

function show(epochs: number, interactive: boolean, stepMs: number): string {
  let [written, time] = ["", 0];
  const progress = new Progress({ write: (text) => (written += text), interactive, color: false, now: () => time, epochs, metric: "accuracy" });
  for (let epoch = 1; epoch <= epochs; epoch++) {
    time += stepMs;
    if (interactive && epoch % 10 === 0) progress.bar({ epoch, batch: 1, batches: 4 });
    progress.epoch(record(epoch));
  }
  progress.end();
  return written;
}

describe("progress", () => {
  it("shows every epoch of a short training", () => {
    const lines = show(30, false, 1).trimEnd().split("\n");
    expect(lines).toHaveLength(30);
    expect(lines[0]).toMatch(/^epoch {2}1\/30 {2}loss 1\.000 +validation\.accuracy 50% +best 50% \(epoch 1\) +4000\/s {2}0\.03 s left$/);
    expect(lines[29]).not.toContain("left");
  });

  it("of thousands of epochs stays readable without a terminal, and shows the last", () => {
    const lines = show(5000, false, 0.1).trimEnd().split("\n");
    expect(lines.length).toBeLessThan(30);
    expect(lines.at(-1)).toContain("epoch 5,000/5,000");
    expect(show(100, false, 11_000).trimEnd().split("\n")).toHaveLength(100);
  });

  it("on a terminal shows at most twenty lines a second and wipes its bar", () => {
    const written = show(1000, true, 1);
    expect(written.split("\n").length).toBeLessThan(25);
    expect(written).toContain("\r\u001b[2K");
    expect(show(1000, false, 1)).not.toContain("\u001b");
  });
});

describe("the curve", () => {
  it("falls from left to right with its ends written out", () => {
    const lines = drawCurve([8, 4, 2, 1], { height: 4 });
    expect(lines).toEqual(["8.000 ┤•", "      │ ·", "      │ •", "1.000 ┤  ••"]);
  });

  it("says nothing where there is nothing to see", () => {
    expect([drawCurve([]), drawCurve([1, 2]), drawCurve([1, 1, 1]), drawCurve([NaN, 1, 2])]).toEqual([[], [], [], []]);
  });

  it("keeps long series in bounded memory", () => {
    const series = new Series(64);
    for (let i = 0; i < 100_000; i++) series.add(i);
    expect(series.all().length).toBeLessThan(64);
    expect(series.all().every((value, i, all) => i === 0 || value > (all[i - 1] as number))).toBe(true);
  });
});

describe("figures", () => {
  it("read well", () => {
    expect([metricText("accuracy", 0.9512), metricText("accuracy", 1), metricText("rmse", 54.123), metricText("auc", NaN)]).toEqual(["95.12%", "100%", "54.12", "none"]);
    expect([numberText(0), numberText(1.5e-7), numberText(0.012345), numberText(12345.67), numberText(-2e9)]).toEqual(["0", "1.500e-7", "0.01235", "12345.7", "-2.000e9"]);
    expect([durationText(0.5), durationText(59), durationText(125), durationText(3725)]).toEqual(["0.50 s", "59.0 s", "2:05", "1:02:05"]);
    expect([speedText(850), speedText(41234), speedText(3.1e6)]).toEqual(["850/s", "41.2k/s", "3.10M/s"]);
  });

  it("of a confusion name both sides, and of many labels the worst pairs", () => {
    expect(confusionLines({ output: "y", labels: ["no", "yes"], counts: [[3, 1], [0, 12]] })).toEqual(["y is  no  yes  <- said", "no     3    1  75.0%", "yes    ·   12  100.0%"]);
    const labels = Array.from({ length: 30 }, (_, i) => `l${i}`);
    const counts = labels.map((_, is) => labels.map((_, said) => (is === 3 && said === 5 ? 2 : is === said ? 9 : 0)));
    expect(confusionLines({ output: "y", labels, counts })).toEqual(["l3 taken for l5: 2"]);
  });
});
