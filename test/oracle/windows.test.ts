/** Convolution and pooling on all routes and against the reference: kernels, strides, paddings, channels, images and sequences. */
import { afterAll, describe, expect, it } from "vitest";
import { compiled, emitted } from "../support/emitted.js";
import type { LayerSpec } from "../support/models.js";
import { activation, conv, dense, dropout, flatten, globalPool, modelOf, pool } from "../support/models.js";
import type { WindowOptions } from "../support/models.js";
import { agree, errorsOf, expectSmall, judge, outcomeOf, pointOf, record, report, share } from "./routes.js";

afterAll(report);

function judgeLayers(group: string, inputs: readonly number[], layers: readonly LayerSpec[], seed: number, rows = 3): void {
  judge(group, (precision) => modelOf({ inputs, layers: [...layers, dense(2, "sigmoid")], loss: "cross_entropy", batch: rows, precision }), rows, seed);
}

/** Every kernel from 1 to 5 with strides 1 to 3, padded and not, over 1 to 5 channels in and out; sizes walk past those of tiles and lanes. */
const walk = [1, 2, 3, 4, 5].flatMap((kernel) => [1, 2, 3].flatMap((stride) => (["same", undefined] as const).map((pad) => ({ kernel, stride, pad }))));

const optionsOf = (stride: number, pad: "same" | undefined): WindowOptions => (pad === undefined ? { stride } : { stride, pad });

describe("a convolution is the same on every route:", () => {
  share(walk, 5).forEach(({ kernel, stride, pad }, at) => {
    const channels = 1 + (at % 5);
    const filters = 1 + ((at * 3 + 1) % 5);
    const [height, width] = [kernel + stride * (1 + (at % 2)), kernel + stride * (2 - (at % 2))];
    it(`kernel ${kernel}, stride ${stride}, ${pad ?? "valid"}, ${channels} to ${filters} channels over an image`, () => {
      judgeLayers("images", [height, width, channels], [conv(2, [1, 1], "tanh"), conv(filters, [kernel, kernel], "softplus", optionsOf(stride, pad)), flatten()], at);
    });
    it(`kernel ${kernel}, stride ${stride}, ${pad ?? "valid"}, ${channels} to ${filters} channels along a sequence`, () => {
      judgeLayers("sequences", [height + stride, channels], [conv(3, [2], "tanh", { pad: "same" }), conv(filters, [kernel], "sigmoid", optionsOf(stride, pad)), flatten()], 100 + at);
    });
  });

  it("with kernels that are no squares, over an image of one channel that has no axis for it", () => {
    judgeLayers("shapes", [5, 6], [conv(3, [2, 3], "tanh"), conv(2, [3, 1], "relu", { bias: false }), flatten()], 200);
    judgeLayers("shapes", [6, 6], [conv(3, [2, 3], "tanh", { stride: 2, pad: "same" }), conv(2, [3, 2], "softplus", { stride: 2, pad: "same" }), flatten()], 201);
    judgeLayers("shapes", [6, 4, 2], [conv(4, [2, 2], "tanh", { stride: 2 }), conv(5, [3, 2], "softplus"), flatten()], 202);
  });

  it("with several activations, penalties, frozen weights, dropout and activations alone", () => {
    judgeLayers("options", [5, 5, 2], [conv(5, [3, 3], [[2, "tanh"], [3, "softplus"]], { l2: 0.01, l1: 0.02 }), activation("tanh"), conv(2, [2, 2], "softplus", { frozen: true }), flatten(), dropout(0)], 210);
  });

  it("with a sum that the loss takes from flattened channels", () => {
    judge("heads", (precision) => modelOf({ inputs: [4, 4], layers: [conv(1, [3, 3], "sigmoid"), flatten()], loss: "cross_entropy", batch: 3, precision }), 3, 220);
    judge("heads", (precision) => modelOf({ inputs: [4, 3], layers: [conv(2, [2], "sigmoid"), flatten()], loss: "quadratic", batch: 3, precision }), 3, 221);
  });
});

describe("a batch whose rows take more than a chunk holds", () => {
  it("carries its sums from chunk to chunk, and agrees with the reference", () => {
    const model = modelOf({ inputs: [8, 8], layers: [conv(128, [1, 1], "tanh"), pool("avg", [2, 2]), globalPool("max"), dense(2, "sigmoid")], loss: "cross_entropy", batch: 9, precision: "f64" });
    const whole = compiled(model);
    if (whole.training === null) throw new Error("not trained");
    expect(whole.training.program.capacity).toBeLessThan(9);
    const point = pointOf(model, 9, 400);
    const outcome = agree(model, point, 1);
    const errors = errorsOf(model, point, outcome, [0, 5, 127, 128, 255, 256, 400, 513]);
    record("chunks", errors);
    expectSmall(errors);
    for (const capacity of [1, 7]) {
      const smaller = { ...whole, training: { ...whole.training, program: { ...whole.training.program, capacity } } };
      expect(outcomeOf(emitted(smaller), point, 1)).toEqual(outcome);
    }
  });
});

describe("pooling is the same on every route:", () => {
  for (const method of ["max", "avg"] as const) {
    share([2, 1, 3, 4], 2).forEach((size) =>
      share([1, 3, 2], 2).forEach((stride) => {
        it(`${method} of ${size}, stride ${stride}`, () => {
          const seed = 300 + 10 * size + stride;
          judgeLayers("pools", [size + 2 * stride, size + stride, 1 + (size % 3)], [conv(3, [1, 1], "tanh"), pool(method, [size, size], { stride }), flatten()], seed);
          judgeLayers("pools", [size + 2 * stride, 2], [conv(3, [1], "tanh"), pool(method, [size], { stride }), flatten()], seed + 500);
        });
      }),
    );
    it(`${method} side by side, of an image without channels, of rectified neurons, and of everything`, () => {
      judgeLayers("pools", [6, 4], [pool(method, [3, 2]), conv(2, [2, 2], "softplus"), flatten()], 350);
      judgeLayers("pools", [6, 6], [conv(4, [3, 3], "relu"), pool(method, [2, 2]), conv(3, [2, 2], "relu"), globalPool(method)], 351);
      judgeLayers("pools", [7, 3], [conv(4, [3], "relu"), globalPool(method)], 352);
    });
  }
});
