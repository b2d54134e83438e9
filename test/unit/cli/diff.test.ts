/** `nnc diff`: what each kind of change is said to break. */
import { describe, expect, it } from "vitest";
import { nnc, xor } from "./run.js";

const diff = (after: string, options = "") => nnc(`diff /old.nn /new.nn ${options}`, { "/old.nn": xor, "/new.nn": after });

describe("nnc diff", () => {
  it("finds nothing in formatting, comments, documentation and the order of blocks", async () => {
    const { code, out } = await diff(`// A note.\n${xor.replace("hidden: dense 4 tanh { init xavier }", "hidden:   dense 4   tanh { init xavier }").replace("/// Exclusive or.", "/// Something else.")}`, "--check");
    expect(out).toBe("weights: load in both\ntypes: the same\nbehaviour: the same\n");
    expect(code).toBe(0);
  });
  it("calls another learning rate behaviour", async () => {
    const { code, out } = await diff(xor.replace("= 0.5", "= 0.25"), "--check");
    expect(out).toMatch(/^weights: load in both\ntypes: the same\nbehaviour: training, data, starts or expectations differ\n {2}- .*0\.5[^]*\n {2}\+ .*0\.25/);
    expect(code).toBe(0);
  });
  it("says that another width or activation breaks weights, and no type", async () => {
    const wider = await diff(xor.replace("dense 4 tanh", "dense 5 tanh"), "--check");
    expect(wider.out).toMatch(/^weights: those of the old version do not load[^]* {2}- tensor hidden\.weight \[2, 4\] f32[^]* {2}\+ tensor hidden\.weight \[2, 5\] f32[^]*types: the same\nbehaviour: the same\n$/);
    expect(wider.code).toBe(1);
    const other = await diff(xor.replace("dense 4 tanh", "dense 4 relu"));
    expect(other.out).toMatch(/^weights: those of the old version do not load[^]*tanh[^]*relu/);
    expect(other.code).toBe(0);
  });
  it("says which fields another column changes", async () => {
    const { code, out } = await diff(xor.replace("output y: bool", "output odd: bool"), "--check --json");
    const found = JSON.parse(out) as { readonly types: readonly string[] };
    expect(found.types).toEqual(["- Output: y: boolean", "- Row: y: boolean", "+ Output: odd: boolean", "+ Row: odd: boolean"]);
    expect(code).toBe(1);
  });
  it("says of a new parameter that the options have a new field", async () => {
    const { out } = await diff(xor.replace("param rate", "param more: real in (0, 1) = 0.9\nparam rate").replace("momentum: 0.9", "momentum: more"));
    expect(out).toContain("+ Options: more?: number");
    expect(out).toContain("weights: load in both");
  });
  it("refuses a spec that does not check, and a library", async () => {
    expect((await diff("nn 1\nmodel Broken\n")).code).toBe(2);
    expect((await diff("nn 1\nblock B(n: int) {\n  dense n\n}\n")).code).toBe(2);
  });
});
