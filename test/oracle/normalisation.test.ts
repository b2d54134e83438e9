/** Layers that normalise, and embeddings: every route to the same bits, gradients through the statistics against dual numbers. */
import { afterAll, describe, expect, it } from "vitest";
import type { LayerSpec, ModelSpec } from "../support/models.js";
import { activation, batchnorm, contrastnorm, conv, dense, dropout, embedding, flatten, layernorm, modelOf } from "../support/models.js";
import { agree, errorsOf, expectSmall, judge, pointOf, record, report } from "./routes.js";
import { smooth } from "./vocabulary.js";

afterAll(report);

const adam = { name: "adam", params: { rate: 0.01 } } as const;

function judgeAll(group: string, inputs: ModelSpec["inputs"], layers: readonly LayerSpec[], rows: number, more: Partial<ModelSpec> = {}): void {
  judge(group, (precision) => modelOf({ inputs, layers, loss: "quadratic", batch: rows, ...more, precision }), rows, 17);
}

describe("batch normalisation is the same on every route, and its gradient goes through the statistics:", () => {
  it("after a linear layer with and without a bias, which it folds into, in a small network", () => {
    judgeAll("batchnorm", 3, [dense(4), batchnorm(), activation(smooth), dense(2)], 7);
    judgeAll("batchnorm", 3, [dense(4, "linear", { bias: false }), batchnorm(), activation(smooth), dense(2)], 6, { optimizer: adam });
  });

  it("at the beginning, after an activation, after a mix and at the end, where nothing can be folded", () => {
    judgeAll("batchnorm", 3, [batchnorm(), dense(4, smooth), batchnorm(), dense(2), batchnorm()], 5);
    judgeAll("batchnorm", 3, [dense(4, [[2, "linear"], [2, smooth]]), batchnorm(), dense(2)], 5, { optimizer: { name: "sgd", params: { rate: 0.1, momentum: 0.9 } } });
  });

  it("by channel over rows and positions of images and sequences", () => {
    judgeAll("batchnorm of images", [3, 4], [batchnorm(), flatten(), dense(2, smooth)], 4);
    judgeAll("batchnorm of images", [2, 3, 2], [batchnorm(), activation(smooth), batchnorm(), flatten(), dense(2)], 1);
  });

  it("after a convolution, over rows and places, folded into its kernel", () => {
    judgeAll("batchnorm of convolutions", [5, 4, 2], [conv(3, [2, 3], "linear", { bias: false }), batchnorm(), activation(smooth), flatten(), dense(2)], 3);
    judgeAll("batchnorm of convolutions", [7, 2], [conv(3, [3]), batchnorm(), activation(smooth), flatten(), dense(2)], 4, { batch: "all" });
  });

  it("in a larger network, with penalties, clipping and a softmax at the end", () => {
    const layers = [dense(17, "linear", { l2: 0.01 }), batchnorm(), activation(smooth), dense(9, "linear", { l1: 0.01, bias: false }), batchnorm(), activation(smooth), dense(3, "softmax")];
    judgeAll("batchnorm, large", 9, layers, 6, { loss: "log_likelihood", clip: { kind: "norm", limit: 0.5 } });
  });

  it("over a last batch of fewer rows, and over all rows at once, however many", () => {
    const of = (batch: number | "all") => (precision: "f32" | "f64") => modelOf({ inputs: 3, layers: [dense(4), batchnorm(), activation(smooth), dense(2)], loss: "quadratic", batch, precision });
    judge("batchnorm, batches", of(32), 5, 3);
    judge("batchnorm, batches", of(600), 9, 4);
    judge("batchnorm, batches", of("all"), 140, 5);
  });

  it("together with dropout, which the gradient that is checked leaves out", () => {
    for (const precision of ["f64", "f32"] as const) {
      const model = modelOf({ inputs: 3, layers: [dropout(0.2), dense(4), batchnorm(), activation(smooth), dropout(0.4), dense(2)], loss: "quadratic", batch: 6, precision });
      const point = pointOf(model, 6, 8);
      const outcome = agree(model, { ...point, draw: [5, 6] });
      const without = modelOf({ inputs: 3, layers: [dropout(0), dense(4), batchnorm(), activation(smooth), dropout(0), dense(2)], loss: "quadratic", batch: 6, precision });
      const plain = agree(without, point, 1);
      for (const what of ["inference outputs", "outputs", "row losses", "gradient"]) expect(outcome[what]).toEqual(plain[what]);
      expect(outcome["parameters after step 1"]).not.toEqual(plain["parameters after step 1"]);
    }
  });
});

describe("inference of a batch normalisation is folded:", () => {
  it("evaluation in training and the exported model give the same bits", () => {
    for (const layers of [[dense(4), batchnorm(), activation(smooth), dense(2)], [batchnorm(), dense(40, smooth), dense(9), batchnorm()]]) {
      for (const precision of ["f64", "f32"] as const) {
        const model = modelOf({ inputs: 3, layers, loss: "quadratic", batch: 5, precision });
        const outcome = agree(model, pointOf(model, 5, 2), 1);
        expect(outcome["outputs"]).toEqual(outcome["inference outputs"]);
      }
    }
  });
});

describe("layer normalisation is the same on every route", () => {
  it("of a row of numbers, in small and large networks, batches and chunks", () => {
    judgeAll("layernorm", 3, [dense(4), layernorm(), activation(smooth), dense(2)], 5, { optimizer: adam });
    judgeAll("layernorm", 3, [layernorm(), dense(2, smooth)], 9, { batch: "all" });
    judgeAll("layernorm, large", 9, [dense(33), layernorm(), activation(smooth), dense(3)], 5);
    judgeAll("layernorm, large", 9, [dense(33), layernorm(), activation(smooth), dense(3)], 133, { batch: "all" });
  });

  it("of the last axis of images", () => {
    judgeAll("layernorm of images", [3, 4], [layernorm(), flatten(), dense(2, smooth)], 5);
    judgeAll("layernorm of images", [2, 3, 4], [layernorm(), activation(smooth), flatten(), dense(13, smooth), dense(2)], 4);
    judgeAll("layernorm of images", [3, 4], [layernorm(), flatten(), dense(2, smooth)], 9, { batch: "all" });
  });
});

describe("local contrast normalisation is the same on every route", () => {
  it("of images of one channel and of several, and of sequences, with windows odd, even and larger than the image", () => {
    judgeAll("contrastnorm", [4, 3], [contrastnorm([3, 3]), flatten(), dense(2, smooth)], 4);
    judgeAll("contrastnorm", [4, 3, 2], [layernorm(), contrastnorm([2, 3]), flatten(), dense(2, smooth)], 3);
    judgeAll("contrastnorm", [5, 2], [layernorm(), contrastnorm([3, 1], [5, 1, 2]), flatten(), dense(2)], 3, { batch: "all" });
    judgeAll("contrastnorm", [3, 3], [layernorm(), contrastnorm([9, 9]), flatten(), dense(33, smooth), dense(2)], 5);
  });
});

describe("an embedding is the same on every route", () => {
  const codes = (rows: number, length: number, letters: number): Float64Array => Float64Array.from({ length: rows * length * letters }, (_, i) => (i % letters === (7 * Math.floor(i / letters)) % letters ? 1 : 0));

  function judgeCodes(group: string, inputs: readonly number[], layers: readonly LayerSpec[], rows: number, batch: number | "all"): void {
    const of = (precision: "f32" | "f64"): ReturnType<typeof modelOf> => modelOf({ inputs, layers, loss: "quadratic", batch, precision });
    const point = { ...pointOf(of("f64"), rows, 21), x: codes(rows, inputs.slice(0, -1).reduce((a, b) => a * b, 1), inputs.at(-1) ?? 1) };
    const errors = errorsOf(of("f64"), point, agree(of("f64"), point));
    record(group, errors);
    expectSmall(errors);
    agree(of("f32"), point);
  }

  it("of one label and of sequences, small and large, with a penalty", () => {
    judgeCodes("embedding", [1, 5], [embedding(3), flatten(), dense(2, smooth)], 5, 5);
    judgeCodes("embedding", [6, 4], [embedding(3, { l2: 0.1 }), flatten(), dense(2, smooth)], 5, 5);
    judgeCodes("embedding, large", [9, 20], [embedding(8), activation(smooth), flatten(), dense(5, smooth), dense(2)], 6, 6);
    judgeCodes("embedding, large", [9, 20], [embedding(8), flatten(), dense(5, smooth), dense(2)], 131, "all");
  });
});
