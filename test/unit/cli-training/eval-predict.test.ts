/** `nnc eval` and `nnc predict`, in process, with weights that `nnc train` wrote. */
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import type { MemoryHost } from "../../../src/host/memory.js";
import { flowers, flowersCsv, hostOf, linesOf, nnc, staircase } from "./run.js";

let host: MemoryHost;
const weights = "--weights /r/weights.safetensors";

beforeAll(async () => {
  host = hostOf({
    "/flowers.nn": flowers,
    "/flowers.csv": flowersCsv,
    "/stairs.nn": staircase,
    "/rows.csv": "width,length\n1,0.1\n2,2.9\n",
    "/rows.tsv": "width\tlength\n1\t0.1\n2\t2.9\n",
    "/rows.jsonl": '{"length": 0.1, "width": 1}\n\n{"width": 2, "length": 2.9, "kind": "whatever"}\n',
    "/bad.csv": "width,length\n1,0.1\n2,many\n11,3\n",
    "/bad.jsonl": '{"length": 0.1, "width": 1}\n{"length": 0.1}\n[1]\n',
    "/x.jsonl": '{"x": 2.5}\n{"x": -1}\n',
  });
  expect((await nnc("train /flowers.nn --out /r --quiet", host)).code).toBe(0);
});

describe("nnc eval", () => {
  it("prints every metric and the confusion matrix, of the test rows unless another part is named", async () => {
    const { code, out } = await nnc(`eval /flowers.nn ${weights}`, host);
    expect(code).toBe(0);
    expect(out).toContain("Flowers on test, 20 rows");
    expect(out).toMatch(/accuracy +100%/);
    expect(out).toMatch(/small +10 +· +100\.0%/);
  });

  it("gives the numbers that training gave, as JSON", async () => {
    const [trained] = linesOf((await nnc("train /flowers.nn --out /again --json --quiet", host)).out).slice(-1);
    const [measured] = linesOf((await nnc(`eval /flowers.nn ${weights} --on validation --json`, host)).out);
    expect(measured).toMatchObject({ part: "validation", rows: 20, "validation.loss": trained?.["validation.loss"], "validation.auc": trained?.["validation.auc"] });
  });

  it.each([
    [2, `eval /flowers.nn ${weights} --on all`, "none of train, validation, test"],
    [2, "eval /flowers.nn", "`--weights` is missing"],
    [2, "eval /stairs.nn", "no `data` block"],
    [4, "eval /flowers.nn --weights /none", "/none"],
    [4, "eval /flowers.nn --weights /rows.csv", "NN702"],
  ])("exits %i: %s", async (wanted, line, said) => {
    const { code, err, out } = await nnc(line, host);
    expect(err).toContain(said);
    expect({ code, out }).toEqual({ code: wanted, out: "" });
  });
});

describe("nnc predict", () => {
  it("answers in the format of the rows, in their order", async () => {
    const csv = await nnc(`predict /flowers.nn /rows.csv ${weights}`, host);
    const [head, first, second] = csv.out.split("\n");
    expect(head).toBe("kind,kind.small,kind.large");
    expect(first).toMatch(/^small,0\.9\d*,0\.0\d*$/);
    expect(second).toMatch(/^large,/);
    expect((await nnc(`predict /flowers.nn /rows.tsv ${weights}`, host)).out).toBe(csv.out);
    const lines = linesOf((await nnc(`predict /flowers.nn /rows.jsonl ${weights}`, host)).out);
    expect(lines.map((line) => line["kind"])).toEqual(["small", "large"]);
    expect(linesOf((await nnc(`predict /flowers.nn /rows.csv ${weights} --format jsonl`, host)).out)).toEqual(lines);
  });

  it("predicts many rows in batches as it does few", async () => {
    const rows = flowersCsv.trim().split("\n").slice(1);
    const many = hostOf({ "/flowers.nn": flowers, "/flowers.csv": flowersCsv, "/many.csv": `length,width,kind\n${Array.from({ length: 10 }, () => rows).flat().join("\n")}\n` });
    many.write("/w", host.contents().get("/r/weights.safetensors") ?? "");
    const all = (await nnc("predict /flowers.nn /many.csv --weights /w", many)).out.trim().split("\n").slice(1);
    const few = (await nnc("predict /flowers.nn /flowers.csv --weights /w", many)).out.trim().split("\n").slice(1);
    expect(all).toEqual(Array.from({ length: 10 }, () => few).flat());
  });

  it("says the lines of bad rows and prints nothing", async () => {
    const csv = await nnc(`predict /flowers.nn /bad.csv ${weights}`, host);
    expect(csv).toMatchObject({ code: 3, out: "" });
    expect(csv.err).toMatch(/bad\.csv:3:3[^]*bad\.csv:4:1/);
    const jsonl = await nnc(`predict /flowers.nn /bad.jsonl ${weights}`, host);
    expect(jsonl).toMatchObject({ code: 3, out: "" });
    expect(jsonl.err).toMatch(/the record has no "width"[^]*bad\.jsonl:2[^]*bad\.jsonl:3/);
  });

  it("refuses a row that lacks what `missing drop` leaves out of data: each row has its prediction", async () => {
    const spec = "nn 1\nmodel Kept\ninput x: real missing drop\ninput s: dna[2] missing drop\noutput y: real\nnetwork {\n  flatten\n  dense 1 linear { weights [[1], [0], [0], [0], [0], [0], [0], [0], [0]]  bias [0]  frozen }\n}\n";
    const own = hostOf({ "/kept.nn": spec, "/rows.csv": "x,s\n1,AC\n,AC\n2,?\n", "/rows.json": '[{"x": null, "s": "AC"}]' });
    const table = await nnc("predict /kept.nn /rows.csv", own);
    expect(table).toMatchObject({ code: 3, out: "" });
    expect(table.err).toMatch(/NN506\]: `x` is missing\n +--> \/?rows\.csv:3:1[^]*NN506\]: `s` is missing\n +--> \/?rows\.csv:4:3[^]*a row without it has no prediction/u);
    expect(await nnc("predict /kept.nn /rows.json", own)).toMatchObject({ code: 3, out: "" });
  });

  it("takes a JSON array, plain or gzipped, and gives one", async () => {
    const rows = '[{"length": 1, "width": 1, "id": 7},\n {"length": 9, "width": 9}]';
    const wanted = [expect.objectContaining({ kind: "small" }), expect.objectContaining({ kind: "large" })];
    const more = hostOf({ "/flowers.nn": flowers, "/flowers.csv": flowersCsv, "/a.json": rows, "/b.json": new Uint8Array(gzipSync(rows)), "/one.json": '{\n  "length": 1,\n  "width": 1\n}', "/twice.json": '[{"length": 1, "length": 2, "width": 1}]', "/wrong.json": '[{"length": 1, "widht": 2}]' });
    more.write("/w", host.contents().get("/r/weights.safetensors") ?? "");
    for (const file of ["/a.json", "/b.json"]) {
      const ran = await nnc(`predict /flowers.nn ${file} --weights /w`, more);
      expect([JSON.parse(ran.out), ran.code]).toEqual([wanted, 0]);
      expect(ran.err).toMatch(/warning\[NN530\]: no column is called "id", which 1 record has/);
    }
    expect(JSON.parse((await nnc("predict /flowers.nn /one.json --weights /w", more)).out)).toEqual(wanted.slice(0, 1));
    expect((await nnc("predict /flowers.nn /a.json --weights /w --format csv", more)).out).toMatch(/^kind,kind\.small,kind\.large\nsmall,/);
    for (const [file, said] of [["/twice.json", 'the key "length" stands twice'], ["/wrong.json", 'no "width"[^]*is it one of "widht"'], ["/c.json", "there is no file /c\\.json[^]*did you mean `/[ab]\\.json`"], ["/", "not a regular file"]] as const) {
      const ran = await nnc(`predict /flowers.nn ${file} --weights /w`, more);
      expect({ code: ran.code, out: ran.out }).toEqual({ code: 3, out: "" });
      expect(ran.err).toMatch(new RegExp(said));
    }
  });

  it("needs no weights file for a network that is written out", async () => {
    expect(linesOf((await nnc("predict /stairs.nn /x.jsonl", host)).out)).toEqual([{ y: 3 }, { y: 0 }]);
  });
});
