/** `nnc check` and `nnc explain`, in process. */
import { describe, expect, it } from "vitest";
import { catalog } from "../../../src/diagnostic/index.js";
import { fileOf, hostOf, nnc, xor } from "./run.js";

const slow = xor.replace("cross_entropy", "quadratic");
const broken = xor.replace("dense 4 tanh", "dense 4 tahn");

describe("nnc check", () => {
  it("says in one line that a spec is clean", async () => {
    expect(await nnc("check /xor.nn", { "/xor.nn": xor })).toMatchObject({ code: 0, out: "/xor.nn: 17 parameters, no problems\n", err: "" });
  });

  it("prints diagnostics to standard error, and a warning alone exits with 0", async () => {
    const { code, out, err } = await nnc("check /xor.nn", { "/xor.nn": slow });
    expect(code).toBe(0);
    expect(out).toBe("/xor.nn: 17 parameters, 1 warning\n");
    expect(err).toContain("warning[NN302]");
  });

  it("exits with 2 for a broken spec and goes on with the next", async () => {
    const { code, out, err } = await nnc("check /a.nn /b.nn", { "/a.nn": broken, "/b.nn": xor });
    expect(code).toBe(2);
    expect(err).toMatch(/error\[NN101\][^]*did you mean `tanh`/);
    expect(out).toBe("/b.nn: 17 parameters, no problems\n");
  });

  it("exits with 2 for a spec that is not there", async () => {
    const { code, err } = await nnc("check /gone.nn");
    expect(code).toBe(2);
    expect(err).toContain("cannot read the spec /gone.nn: there is no such file");
  });

  it("exits with 3 for data that is not there", async () => {
    const { code, err } = await nnc("check /p/xor.nn", { "/p/package.json": "{}", "/p/xor.nn": xor.replace(/rows \[[^\]]*\]/, 'csv("xor.csv")') });
    expect(err).toContain("xor.csv");
    expect(code).toBe(3);
  });

  it("reads the rows of files only with --data", async () => {
    const files = { "/p/package.json": "{}", "/p/xor.nn": xor.replace(/rows \[[^\]]*\]/, 'csv("xor.csv")'), "/p/xor.csv": "a,b,y\n0,0,false\n0,zero,true\n" };
    expect((await nnc("check /p/xor.nn", files)).code).toBe(0);
    const { code, err } = await nnc("check --data /p/xor.nn", files);
    expect(code).toBe(3);
    expect(err).toContain("xor.csv:3");
  });

  it("sets parameters, and judges them", async () => {
    expect((await nnc("check /xor.nn --set rate=2", { "/xor.nn": xor })).code).toBe(0);
    expect((await nnc("check /xor.nn --set rate=-1", { "/xor.nn": xor })).code).toBe(2);
    expect((await nnc("check /xor.nn --set rate", { "/xor.nn": xor })).code).toBe(2);
  });

  it("applies fixes, says which, and then finds nothing more", async () => {
    const ran = await nnc("check --fix /xor.nn", { "/xor.nn": slow });
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/^fixed \/xor\.nn:\d+:\d+: .* \[NN302\]\n$/);
    expect(fileOf(ran, "/xor.nn")).toBe(xor);
    expect(ran.out).toBe("/xor.nn: 17 parameters, no problems\n");
  });

  it("leaves a file alone that needs no fix", async () => {
    const host = hostOf({ "/xor.nn": broken.replace("tahn", "tanhh_not_near_anything") });
    const { err } = await nnc("check --fix /xor.nn", host);
    expect(err).not.toContain("fixed");
  });

  it("exits with 5 when a fix cannot be written, and keeps the old text", async () => {
    const read = hostOf({ "/xor.nn": slow });
    await nnc("check /xor.nn", read);
    for (let at = read.operations() + 1; at < read.operations() + 8; at++) {
      const ran = await nnc("check --fix /xor.nn", hostOf({ "/xor.nn": slow }, { fail: { at, code: "EROFS", forever: true } }));
      if (ran.code === 0) continue;
      expect([slow, xor]).toContain(fileOf(ran, "/xor.nn"));
    }
    const ran = await nnc("check --fix /xor.nn", hostOf({ "/xor.nn": slow }, { fail: { at: read.operations() * 2 + 1, code: "EROFS", forever: true } }));
    expect(fileOf(ran, "/xor.nn")).toBe(slow);
  });

  it("prints machine formats to standard output alone", async () => {
    const json = await nnc("check --format json /xor.nn", { "/xor.nn": slow });
    expect(JSON.parse(json.out)).toMatchObject([{ code: "NN302", severity: "warning" }]);
    expect(json.err).toBe("");
    const github = await nnc("check --format github /xor.nn", { "/xor.nn": slow });
    expect(github.out).toMatch(/^::warning file=\/xor\.nn,line=\d+/);
  });

  it("is silent about clean specs with --quiet", async () => {
    expect(await nnc("check -q /xor.nn", { "/xor.nn": xor })).toMatchObject({ code: 0, out: "", err: "" });
  });
});

describe("wrong usage exits with 2 and a suggestion", () => {
  it.each([
    ["chekc /xor.nn", "Did you mean check?"],
    ["check --pedantc /xor.nn", "Did you mean --pedantic?"],
    ["check", "missing required argument 'spec'"],
    ["check --format yaml /xor.nn", "Allowed choices are pretty, json, github"],
    ["compile --target wasm /xor.nn", "Allowed choices are auto, ts, simd"],
    ["gradcheck --within no /xor.nn", "number above 0"],
    ["inspect /xor.nn /other.nn", "too many arguments"],
    ["", "Usage: nnc"],
  ])("%s", async (line, said) => {
    const { code, err, out } = await nnc(line, { "/xor.nn": xor });
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(out).toBe("");
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe("help", () => {
  it("prints the version", async () => {
    expect(await nnc("--version")).toMatchObject({ code: 0, out: "0.1.0\n" });
  });
});

describe("nnc explain", () => {
  it.each(["NN302", "nn302", "302", "warning[NN302]:", "sigmoid-quadratic"])("finds %s", async (wanted) => {
    const { code, out } = await nnc(`explain ${wanted}`);
    expect(code).toBe(0);
    expect(out).toMatch(/^warning\[NN302\]: sigmoid-quadratic\n[^]*This spec gets it:[^]*This one does not:/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("guesses what an unknown code was meant to be", async () => {
    const { code, err } = await nnc("explain sigmoid-quadratik");
    expect(code).toBe(2);
    expect(err).toContain("did you mean `sigmoid-quadratic`?");
  });

  it("explains every row of the catalog, and lists them all", async () => {
    for (const code of Object.keys(catalog)) expect((await nnc(`explain ${code}`)).code).toBe(0);
    expect((await nnc("explain")).out.split("\n").filter((line) => line !== "")).toHaveLength(Object.keys(catalog).length);
  });
});

it("data outside the project is read where --allow-path names its folder", async () => {
  const spec = xor.replace(/data \{[^]*?\n\}/, 'data { csv("../out/d.csv") }').replace(/expect [^]*$/, "");
  const files = { "/p/package.json": "{}", "/p/x.nn": spec, "/out/d.csv": "a,b,y\n0,1,true\n1,1,false\n" };
  const refused = await nnc("check --data /p/x.nn", files);
  expect([refused.code, refused.err]).toEqual([3, expect.stringMatching(/NN509/)]);
  expect((await nnc("check --data --allow-path /out /p/x.nn", files)).code).toBe(0);
  expect((await nnc("check --data --allow-path /other /p/x.nn", files)).err).toMatch(/NN509/);
});
