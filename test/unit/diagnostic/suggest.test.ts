import { describe, expect, test } from "vitest";
import { didYouMean, nearest } from "../../../src/diagnostic/suggest.js";

const activations = ["linear", "sigmoid", "tanh", "relu", "leaky_relu", "softmax", "softplus"];

describe("the nearest word", () => {
  test.each([
    ["sigmiod", "sigmoid"],
    ["Relu", "relu"],
    ["reul", "relu"],
    ["softmx", "softmax"],
    ["leakyrelu", "leaky_relu"],
    ["tan", "tanh"],
    ["linaer", "linear"],
  ])("%s is probably %s", (word, meant) => {
    expect(nearest(word, activations)).toBe(meant);
  });
  test.each(["x", "banana", "convolution", "", "a".repeat(1000)])("%s is near to nothing", (word) => {
    expect(nearest(word, activations)).toBe(null);
  });
  test("a short word is only forgiven its case", () => {
    expect(nearest("NN", ["nn", "in"])).toBe("nn");
    expect(nearest("on", ["nn", "in"])).toBe(null);
  });
  test("of equals the first is taken", () => {
    expect(nearest("tast", ["test", "task"])).toBe("test");
  });
});

describe("the help line", () => {
  test("guesses where something is near", () => {
    expect(didYouMean("sigmod", activations)).toBe("did you mean `sigmoid`?");
  });
  test("lists where nothing is near", () => {
    expect(didYouMean("banana", ["mean", "median"])).toBe("one of `mean`, `median`");
  });
  test("says nothing where there is nothing", () => {
    expect(didYouMean("banana", [])).toBe("");
  });
});
