import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildSchemas } from "../../../scripts/build-schemas.js";
import { checkState } from "../../../src/train/checkpoint-state.js";

describe("generated validators", () => {
  it.each(Object.entries(buildSchemas()))("%s is fresh", (path, text) => {
    const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url));
    if (process.env["UPDATE"] === "1") writeFileSync(file, text);
    expect(readFileSync(file, "utf8")).toBe(text);
    expect(text).not.toMatch(/\b(eval|Function|require)\(|^import /m);
  });
});

describe("the state of a checkpoint", () => {
  const state = { epoch: 1, at: 2, lossSum: 0.5, step: 3, carried: [0.9], stops: [{ reference: null, best: 1, bestEpoch: 1, waited: 0 }], plateaus: [], best: null, stopped: null, settings: { seed: "1" } };

  it("is what it says, and nothing else is", () => {
    expect(checkState(JSON.stringify(state))).toEqual(state);
    const wrong: object[] = [{ epoch: -1 }, { epoch: 0.5 }, { at: 2 ** 53 }, { lossSum: "0" }, { lossSum: null }, { carried: [null] }, { carried: {} }, { stops: [{}] }, { stops: [null] }, { stopped: 1 }, { best: {} }, { best: { metric: "m", value: "1", epoch: 1 } }, { settings: { seed: 1 } }, { settings: null }, { more: 1 }, { step: undefined }];
    for (const change of wrong) expect(checkState(JSON.stringify({ ...state, ...change })), JSON.stringify(change)).toBeNull();
    for (const text of [undefined, "", "null", "[]", "{", "1"]) expect(checkState(text)).toBeNull();
    expect(checkState(JSON.stringify(state).replace('"lossSum":0.5', '"lossSum":1e999'))).toBeNull();
  });
});
