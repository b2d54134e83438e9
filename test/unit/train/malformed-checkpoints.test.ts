/**
 * Malformed weights and checkpoints whose checksum is right, so that only what they say can give them away: each with the
 * code and words that it must be refused with. Every flip and cut, whose checksum is wrong, stands in the tests of either file.
 */
import { describe, expect, test } from "vitest";
import { WeightsError } from "../../../src/runtime/errors.js";
import type { Container, StoredTensor } from "../../../src/runtime/safetensors.js";
import { readSafetensors, writeSafetensors } from "../../../src/runtime/safetensors.js";
import { readWeights, sealContainer } from "../../../src/runtime/weights.js";
import { readCheckpoint, writeCheckpoint } from "../../../src/train/checkpoint.js";
import { createTrainer, resultOf } from "../../../src/train/run.js";
import { linearModule, real, trainOf } from "./models.js";

const rows = Array.from({ length: 7 }, (_, i) => ({ x: i / 7, y: Math.sin(i) }));
const module = linearModule(
  [real("x", 0, { scale: "standardized" })],
  real("y"),
  trainOf({ batch: 3, epochs: { value: 4, param: null }, slots: ["velocity"], stops: [{ kind: "stall", metric: { part: "train", name: "rmse" }, patience: 3, by: 0.01, restoreBest: true, text: "stalls" }] }),
  "f32",
);
const trained = createTrainer(module, rows);
while (trained.advance(Infinity, true) !== "done");
const checkpoint = readSafetensors(writeCheckpoint(trained));
const weights = readSafetensors(resultOf(trained).weights());
const [first] = module.manifest.tensors.map(({ name }) => name) as [string];
const state = JSON.parse(checkpoint.metadata.get("state") ?? "") as Readonly<Record<string, unknown>>;

type Change = (container: Container) => Container;
const says = (key: string, value: string): Change => ({ tensors, metadata }) => ({ tensors, metadata: new Map([...metadata, [key, value]]) });
const silent = (key: string): Change => ({ tensors, metadata }) => ({ tensors, metadata: new Map([...metadata].filter(([each]) => each !== key)) });
const holds = (name: string, more: Partial<StoredTensor>): Change => ({ tensors, metadata }) => ({ tensors: new Map([...tensors, [name, { ...(tensors.get(name) as StoredTensor), ...more }]]), metadata });
const lacks = (name: string): Change => ({ tensors, metadata }) => ({ tensors: new Map([...tensors].filter(([each]) => each !== name)), metadata });
const stateSays = (more: Readonly<Record<string, unknown>>): Change => says("state", JSON.stringify({ ...state, ...more }));
const settingsSay = (more: Readonly<Record<string, unknown>>): Change => stateSays({ settings: { ...(state["settings"] as object), ...more } });
const filled = (name: string, value: number, from: Container = checkpoint): Partial<StoredTensor> => ({ values: Float32Array.from((from.tensors.get(name) as StoredTensor).values, () => value) });

type Row = readonly [name: string, change: Change, code: string, what: RegExp];

const foreignToBoth: readonly Row[] = [
  ["without a kind", silent("nnc"), "NN704", /plain tensors/],
  ["of another kind", says("nnc", "picture"), "NN7", /the file is a picture/],
  ["of other numerics", says("numerics", "2"), "NN706", /numerics 2/],
  ["without numerics", silent("numerics"), "NN706", /numerics unknown/],
  ["of another hash", says("hash", "0000"), "NN705", /another version of model/],
  ["without a hash", silent("hash"), "NN705", /another version/],
  ["of another precision", says("precision", "f64"), "NN705", /precision/],
  ["whose preparation is no JSON", says("preparation", "{"), "NN702", /preparation/],
  ["without preparation", silent("preparation"), "NN702", /preparation/],
  ["whose preparation divides by 0", says("preparation", (checkpoint.metadata.get("preparation") ?? "").replace(/"spread":\[[^\]]*\]/, '"spread":[0]')), "NN702", /preparation/],
  ["whose preparation is null", says("preparation", "null"), "NN702", /preparation/],
];

const ofCheckpoints: readonly Row[] = [
  ["without a state", silent("state"), "NN709", /no readable state/],
  ["whose state is empty", says("state", ""), "NN709", /no readable state/],
  ["whose state is null", says("state", "null"), "NN709", /no readable state/],
  ["whose state is a list", says("state", "[]"), "NN709", /no readable state/],
  ["whose state is cut off", says("state", JSON.stringify(state).slice(0, -1)), "NN709", /no readable state/],
  ["before its first epoch", stateSays({ epoch: -1 }), "NN709", /no readable state/],
  ["in the middle of an epoch's number", stateSays({ epoch: 1.5 }), "NN709", /no readable state/],
  ["whose epoch is a text", stateSays({ epoch: "1" }), "NN709", /no readable state/],
  ["at a row below 0", stateSays({ at: -3 }), "NN709", /no readable state/],
  ["at a row that is not there", stateSays({ at: 8 }), "NN709", /does not fit/],
  ["at row 2^53", stateSays({ at: 2 ** 53 }), "NN709", /./],
  ["of a fraction of a step", stateSays({ step: 0.5 }), "NN709", /no readable state/],
  ["whose sum of losses is null", stateSays({ lossSum: null }), "NN709", /no readable state/],
  ["with a number too many to carry", stateSays({ carried: [1, 2, 3, 4, 5] }), "NN709", /does not fit/],
  ["with null to carry", stateSays({ carried: [null] }), "NN709", /no readable state/],
  ["with a stop too many", stateSays({ stops: [...(state["stops"] as unknown[]), ...(state["stops"] as unknown[])] }), "NN709", /does not fit/],
  ["without stops", stateSays({ stops: [] }), "NN709", /does not fit/],
  ["whose stop waited a text", stateSays({ stops: [{ reference: null, best: null, bestEpoch: 0, waited: "3" }] }), "NN709", /no readable state/],
  ["whose stop has an unknown field", stateSays({ stops: [{ reference: null, best: null, bestEpoch: 0, waited: 0, __proto_: 1 }] }), "NN709", /no readable state/],
  ["with a plateau that nobody declared", stateSays({ plateaus: [{ reference: null, waited: 0, times: 0 }] }), "NN709", /does not fit/],
  ["whose best value is a text", stateSays({ best: { metric: "train.rmse", value: "0.1", epoch: 1 } }), "NN709", /no readable state/],
  ["stopped by a number", stateSays({ stopped: 7 }), "NN709", /no readable state/],
  ["with an unknown field", stateSays({ more: 1 }), "NN709", /no readable state/],
  ["without settings", stateSays({ settings: {} }), "NN709", /other settings/],
  ["whose settings are a list", stateSays({ settings: [] }), "NN709", /./],
  ["of another seed", settingsSay({ seed: "2" }), "NN709", /seed: the checkpoint has 2, this training 1/],
  ["of another batch", settingsSay({ batch: "4" }), "NN709", /batch: the checkpoint has 4, this training 3/],
  ["of another loss", settingsSay({ loss: "huber" }), "NN709", /loss: /],
  ["of other rows", settingsSay({ rows: "0" }), "NN709", /rows: /],
  ["without a tensor of parameters", lacks(`parameters.${first}`), "NN707", /./],
  ["with parameters of another shape", holds(`parameters.${first}`, { shape: [1, 1, 1] }), "NN707", /./],
  ["with NaN among its parameters", holds(`parameters.${first}`, filled(`parameters.${first}`, NaN)), "NN708", /NaN/],
  ["without a slot", lacks(`slots.velocity.${first}`), "NN709", /lacks slots\.velocity\./],
  ["with a slot of another shape", holds(`slots.velocity.${first}`, { shape: [1, 1, 1] }), "NN709", /lacks slots\.velocity\./],
  ["with a slot of another precision", holds(`slots.velocity.${first}`, { dtype: "F64", values: Float64Array.from((checkpoint.tensors.get(`slots.velocity.${first}`) as StoredTensor).values) }), "NN709", /lacks slots\.velocity\./],
  ["with infinity in a slot", holds(`slots.velocity.${first}`, filled(`slots.velocity.${first}`, Infinity)), "NN708", /inf/i],
  ["with NaN among its best weights", holds(`best.${first}`, filled(`best.${first}`, NaN)), "NN708", /NaN/],
  ["with half of its best weights", lacks(`best.${module.manifest.tensors.at(-1)?.name ?? ""}`), "NN709", /lacks best\./],
];

const ofWeights: readonly Row[] = [
  ["without a tensor", lacks(first), "NN707", /./],
  ["with a tensor too many", ({ tensors, metadata }) => ({ tensors: new Map([...tensors, ["more", tensors.get(first) as StoredTensor]]), metadata }), "NN707", /./],
  ["with a tensor of another shape", holds(first, { shape: [1, 1, 1] }), "NN707", /./],
  ["with a tensor in f64", holds(first, { dtype: "F64", values: Float64Array.from((weights.tensors.get(first) as StoredTensor).values) }), "NN707", /./],
  ["with NaN", holds(first, filled(first, NaN, weights)), "NN708", /NaN/],
  ["with infinity", holds(first, filled(first, -Infinity, weights)), "NN708", /inf/i],
];

function refusal(read: () => unknown): WeightsError {
  try {
    read();
  } catch (error) {
    if (error instanceof WeightsError) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

function expectRefused(read: () => unknown, [, , code, what]: Row): void {
  const error = refusal(read);
  expect(error.code).toMatch(new RegExp(`^${code}`));
  expect(`${error.message}\n${error.differences.join("\n")}`).toMatch(what);
}

test("both are read as they are", () => {
  expect(() => readCheckpoint(createTrainer(module, rows), sealContainer(checkpoint))).not.toThrow();
  expect(readWeights(module.manifest, sealContainer(weights)).parameters).toHaveLength(module.manifest.parameters);
});

describe("a checkpoint is refused, and the trainer left as it was:", () => {
  const fresh = createTrainer(module, rows);
  const before = JSON.stringify([fresh.state, [...fresh.parameters], [...fresh.slots], fresh.stopper.states]);
  test.each([...foreignToBoth, ...ofCheckpoints].map((row) => ({ name: row[0], row })))("$name", ({ row }) => {
    expectRefused(() => readCheckpoint(fresh, sealContainer(row[1](checkpoint))), row);
    expect(JSON.stringify([fresh.state, [...fresh.parameters], [...fresh.slots], fresh.stopper.states])).toBe(before);
  });

  test("without a checksum, or with another", () => {
    expect(refusal(() => readCheckpoint(fresh, writeSafetensors(silent("checksum")(checkpoint)))).message).toMatch(/no checksum/);
    expect(refusal(() => readCheckpoint(fresh, writeSafetensors(says("checksum", "sha256:00")(checkpoint)))).message).toMatch(/changed after it was written/);
  });
});

describe("weights are refused:", () => {
  test.each([...foreignToBoth, ...ofWeights].map((row) => ({ name: row[0], row })))("$name", ({ row }) => {
    expectRefused(() => readWeights(module.manifest, sealContainer(row[1](weights))), row);
  });
});
