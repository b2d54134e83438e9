import { describe, expect, it } from "vitest";
import { lint } from "../../../src/lint/index.js";
import { modelFrom } from "../../support/model-from.js";

const specOf = (layer: string): string => `nn 1
model M
input  image: real[4, 4] in [0, 1]
output y: bool
network {
  ${layer}
  batchnorm
  flatten
  dense 1 sigmoid
}
train { loss cross_entropy  optimizer sgd(rate: 0.5)  batch 4  epochs 2 }
`;

/** The text after the lint's fix; null where it has nothing to say. */
function mended(layer: string): string | null {
  const text = specOf(layer);
  const found = lint(modelFrom(text)).find(({ code }) => code === "NN309");
  const [edit] = found?.fix?.edits ?? [];
  return edit === undefined ? null : text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}

describe("a bias before a batch normalisation", () => {
  it("is removed by the fix, whatever options there are", () => {
    for (const [layer, better] of [
      ["conv 2 kernel 3", "conv 2 kernel 3 { bias false }"],
      ["conv 2 kernel 3 { l2 1e-4 }", "conv 2 kernel 3 { bias false, l2 1e-4 }"],
      ["conv 2 kernel 3 { init he, bias [1, 2] }", "conv 2 kernel 3 { init he, bias false }"],
    ] as const) {
      expect(mended(layer)).toBe(specOf(better));
      expect(mended(better)).toBe(null);
    }
  });

  it("is let be where an activation stands between", () => {
    expect(mended("conv 2 kernel 3 relu")).toBe(null);
  });
});
