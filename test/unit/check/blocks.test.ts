/** Blocks, repetitions and library files: what they are written out to, how layers are named, and what is refused where. */
import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/check.js";
import type { ReadLibrary } from "../../../src/check/libraries.js";
import type { Diagnostic } from "../../../src/diagnostic/diagnostic.js";
import type { Model } from "../../../src/check/model.js";
import { parse } from "../../../src/syntax/parse.js";
import { fileOf, hostOf, nnc } from "../cli/run.js";

function spec(network: string, before = ""): string {
  return `nn 1\nmodel M\n${before}\ninput a, b: real\noutput y: real\nnetwork {\n${network}\n}\ntrain {\n  loss quadratic\n  optimizer sgd(rate: 0.1)\n  epochs 1\n}\n`;
}

/** Files by path, as `use` finds them from the root. */
function reader(files: Readonly<Record<string, string>>): ReadLibrary {
  return (_from, path) => {
    const text = files[path];
    if (text === undefined) return { kind: "refused", why: "there is no such file" };
    const parsed = parse({ path, text });
    return parsed.value === null ? { kind: "refused", why: "unreadable" } : { kind: "file", file: parsed.value, diagnostics: parsed.diagnostics };
  };
}

function checked(text: string, files: Readonly<Record<string, string>> = {}): { readonly model: Model | null; readonly found: readonly Diagnostic[] } {
  const parsed = parse({ path: "main.nn", text });
  if (parsed.value === null) throw new Error("no file");
  const { value, diagnostics } = check(parsed.value, { set: new Map(), read: reader(files) });
  return { model: value, found: [...parsed.diagnostics, ...diagnostics] };
}

const layers = (text: string, files: Readonly<Record<string, string>> = {}): readonly string[] => {
  const { model, found } = checked(text, files);
  expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  return (model?.layers ?? []).map((layer) => `${layer.name} ${layer.kind} [${layer.output.join(", ")}]`);
};

const said = (text: string, files: Readonly<Record<string, string>> = {}): readonly string[] =>
  checked(text, files).found.map(({ code, span, related }) => `${code} ${span === null ? "" : `${span.source.path} ${span.source.text.slice(span.start, span.end)}`}${related.map((one) => ` <- ${one.span.source.text.slice(one.span.start, one.span.end)}`).join("")}`);

describe("a block", () => {
  const hidden = "block Hidden(size: int in [1, 64], act: activation = tanh, drop: real in [0, 1) = 0) {\n  dense size act\n  dropout drop\n}";

  it("is written out where it is called, by position, by name and with defaults", () => {
    expect(layers(spec("Hidden(4)\nfirst: Hidden(size: 3, drop: 50%)\nHidden(2, relu)\ndense 1 linear", hidden))).toEqual([
      "Hidden1.dense1 dense [4]", "Hidden1.dropout1 dropout [4]", "first.dense1 dense [3]", "first.dropout1 dropout [3]", "Hidden3.dense1 dense [2]", "Hidden3.dropout1 dropout [2]", "dense1 dense [1]",
    ]);
  });
  it("gives its parameters to blocks that it calls, and to activations that stand alone", () => {
    const both = `${hidden}\nblock Two(size: int, f: activation) {\n  Hidden(size: size, act: f)\n  dense size linear\n  f\n}`;
    const { model } = checked(spec("Two(5, relu)\ndense 1 linear", both));
    expect(model?.layers.map((layer) => (layer.kind === "dense" ? layer.groups.map((group) => group.activation.name).join() : layer.kind === "activation" ? layer.activation.name : layer.kind))).toEqual(["relu", "dropout", "linear", "relu", "linear"]);
  });
  it("sees the constants of its file, and over them its own parameters", () => {
    expect(layers(spec("A(size: 7)\nB()\ndense 1 linear", "const size = 3\nblock A(size: int) {\n  dense size tanh\n}\nblock B() {\n  dense size tanh\n}"))).toEqual(["A1.dense1 dense [7]", "B1.dense1 dense [3]", "dense1 dense [1]"]);
  });
  it("is judged by kinds and domains at the call, pointing at both sides", () => {
    expect(said(spec("Hidden(65)\ndense 1 linear", hidden))).toEqual(["NN401 main.nn 65 <- size: int in [1, 64]"]);
    expect(said(spec("Hidden(2.5)\ndense 1 linear", hidden))).toEqual(["NN108 main.nn 2.5 <- size: int in [1, 64]"]);
    expect(said(spec("Hidden(2, act: rleu)\ndense 1 linear", hidden))).toEqual(["NN101 main.nn rleu <- act: activation = tanh"]);
    expect(said(spec("Hidden()\ndense 1 linear", hidden))).toEqual(["NN107 main.nn Hidden() <- size: int in [1, 64]"]);
    expect(said(spec("Hidden(2, width: 3)\ndense 1 linear", hidden))[0]).toMatch(/^NN102 main.nn width/);
    expect(said(spec("Hidden(2) relu\ndense 1 linear", hidden))[0]).toMatch(/^NN108 main.nn relu/);
    expect(said(spec("Hiden(2)\ndense 1 linear", hidden))[0]).toMatch(/^NN101 main.nn Hiden/);
  });
  it("is blamed at its own line for what the call leads to, once, with the call beside it", () => {
    const image = "block Bad() {\n  dense 3 relu\n  maxpool 2\n}";
    const found = said(spec("Bad()\nBad()\ndense 1 linear", image)).filter((line) => line.includes("<-"));
    expect(found.length).toBeGreaterThan(0);
    for (const line of found) expect(line).toMatch(/main\.nn maxpool 2.*<- Bad\(\)/);
    expect(new Set(found).size).toBe(found.length);
  });
  it("that nothing calls is judged all the same, but for shapes", () => {
    expect(said(spec("dense 1 linear", "block Never(n: int) {\n  dense n rleu\n  maxpool 2\n}"))).toEqual(["NN101 main.nn rleu"]);
    expect(said(spec("dense 1 linear", "block Never(n: int, n: int = 2, m: flot) {\n  dense n relu\n}"))).toEqual(["NN103 main.nn n <- n", "NN101 main.nn flot"]);
  });
  it("warns of a parameter that it does not use", () => {
    expect(said(spec("A(n: 3, m: 2)\ndense 1 linear", "block A(n: int, m: int) {\n  dense n relu\n}"))).toEqual(["NN113 main.nn m"]);
  });
  it("cannot call itself, directly or through others", () => {
    expect(said(spec("A()\ndense 1 linear", "block A() {\n  dense 2 relu\n  A()\n}"))[0]).toMatch(/^NN119 main.nn A <- A/);
    expect(said(spec("A()\ndense 1 linear", "block A() {\n  B()\n}\nblock B() {\n  A()\n}")).map((line) => line.slice(0, 5))).toContain("NN119");
  });
});

describe("repeat", () => {
  it("counts unnamed layers on and numbers the named by turn", () => {
    expect(layers(spec("repeat 2 {\n  h: dense 3 tanh\n  relu\n}\ndense 1 linear"))).toEqual(["h.1 dense [3]", "relu1 activation [3]", "h.2 dense [3]", "relu2 activation [3]", "dense3 dense [1]"]);
    expect(layers(spec("repeat 2 {\n  repeat 2 {\n    h: dense 3 tanh\n  }\n}\ndense 1 linear")).slice(0, 4)).toEqual(["h.1.1 dense [3]", "h.1.2 dense [3]", "h.2.1 dense [3]", "h.2.2 dense [3]"]);
  });
  it("takes its count from a parameter, and is a part of blocks", () => {
    expect(layers(spec("Deep(depth: 3)\ndense 1 linear", "block Deep(depth: int in [1, 9]) {\n  repeat depth {\n    dense 2 tanh\n  }\n}"))).toEqual(["Deep1.dense1 dense [2]", "Deep1.dense2 dense [2]", "Deep1.dense3 dense [2]", "dense1 dense [1]"]);
  });
  it("of hostile numbers is refused at once", () => {
    for (const bomb of ["repeat 1e9 {\n  dense 3 relu\n}", "repeat 1e9 {\n  repeat 1e9 {\n  }\n}", "repeat 9007199254740991 {\n  dense 3 relu\n}"]) {
      const began = performance.now();
      expect(said(spec(`${bomb}\ndense 1 linear`)).map((line) => line.slice(0, 5))).toContain("NN208");
      expect(performance.now() - began).toBeLessThan(5000);
    }
    expect(said(spec("repeat 0 {\n  dense 3 relu\n}\ndense 1 linear"))[0]).toMatch(/^NN401/);
    expect(said(spec("repeat 1.5 {\n  dense 3 relu\n}\ndense 1 linear"))[0]).toMatch(/^NN108/);
  });
  it("doubling at every call is refused", () => {
    const bomb = Array.from({ length: 40 }, (_, i) => `block B${i}() {\n  ${i === 39 ? "relu" : `B${i + 1}()\n  B${i + 1}()`}\n}`).join("\n");
    expect(said(spec("B0()\ndense 1 linear", bomb)).map((line) => line.slice(0, 5))).toContain("NN208");
  });
});

describe("use", () => {
  const library = "nn 1\nconst width = 3\nblock Hidden(size: int = width) {\n  dense size tanh\n}\nblock Other() {\n  Hidden()\n}\n";

  it("takes blocks, which see their own file", () => {
    expect(layers(spec("Other()\nHidden(2)\ndense 1 linear", 'use { Other, Hidden } from "./lib.nn"'), { "./lib.nn": library })).toEqual(["Other1.Hidden1.dense1 dense [3]", "Hidden1.dense1 dense [2]", "dense1 dense [1]"]);
  });
  it("leaves the other names of the file alone", () => {
    expect(said(spec("Hidden(2)\ndense 1 linear", 'use { Other } from "./lib.nn"'), { "./lib.nn": library })[0]).toMatch(/^NN101 main\.nn Hidden/);
    expect(said(spec("dense width linear", 'use { Other } from "./lib.nn"'), { "./lib.nn": library })[0]).toMatch(/^NN101 main\.nn width/);
  });
  it("of what the file has not, of no file, or in a circle is refused", () => {
    expect(said(spec("dense 1 linear", 'use { Otter } from "./lib.nn"'), { "./lib.nn": library })).toEqual(["NN101 main.nn Otter"]);
    expect(said(spec("dense 1 linear", 'use { A } from "./none.nn"'))).toEqual(['NN104 main.nn "./none.nn"']);
    const circle = { "./a.nn": 'nn 1\nuse { B } from "./b.nn"\nblock A() {\n  relu\n}\n', "./b.nn": 'nn 1\nuse { A } from "./a.nn"\nblock B() {\n  relu\n}\n' };
    const found = checked(spec("A()\ndense 1 linear", 'use { A } from "./a.nn"'), circle).found;
    expect(found.map(({ code }) => code)).toEqual(["NN104"]);
    expect(found[0]?.label).toContain("in a circle: main.nn → ./a.nn → ./b.nn → ./a.nn");
  });
  it("tells what a block of the library says wrongly of itself, whoever calls it", () => {
    const call = spec("A()\ndense 1 linear", 'use { A } from "./lib.nn"');
    expect(said(call, { "./lib.nn": "nn 1\nblock A(size: int in [1, 2] = 5) {\n  dense size tanh\n}\n" })).toEqual(["NN401 ./lib.nn 5"]);
    expect(said(call, { "./lib.nn": "nn 1\nblock A(size: flot = 5) {\n  dense 3 tanh\n}\n" })).toEqual(["NN101 ./lib.nn flot"]);
    expect(said(call, { "./lib.nn": "nn 1\nblock A(size: int = none) {\n  dense size tanh\n}\n" })).toEqual(["NN101 ./lib.nn none"]);
  });
  it("tells the mistakes of the library in the library", () => {
    expect(said(spec("A()\ndense 1 linear", 'use { A } from "./lib.nn"'), { "./lib.nn": "nn 1\nblock A() {\n  dense 3 rleu\n}\n" })).toEqual(["NN101 ./lib.nn rleu <- A()"]);
  });
});

describe("the command line", () => {
  const files = {
    "/p/package.json": "{}",
    "/p/specs/lib.nn": "nn 1\n\nblock Hidden(size: int) {\n  dense size tanh\n}\n",
    "/p/specs/main.nn": spec("Hidden(2)\ndense 1 linear", 'use { Hidden } from "./lib.nn"'),
    "/p/specs/leak.nn": spec("A()\ndense 1 linear", 'use { A } from "../../secret.nn"'),
    "/secret.nn": "nn 1\nblock A() {\n  relu\n}\n",
  };
  it("finds library files beside the spec, compiles, and checks libraries by themselves", async () => {
    const host = hostOf(files);
    expect((await nnc("check /p/specs/main.nn /p/specs/lib.nn", host)).code).toBe(0);
    const compiled = await nnc("compile /p/specs/main.nn -o /gen", host);
    expect(compiled.code).toBe(0);
    expect(fileOf(compiled, "/gen/main.ts")).toContain("Hidden1.dense1.weight");
    expect((await nnc("test /p/specs/lib.nn", host)).code).not.toBe(5);
  });
  it("reads no library outside the project", async () => {
    const { code, err } = await nnc("check /p/specs/leak.nn", hostOf(files));
    expect(code).toBe(2);
    expect(err).toMatch(/NN104[^]*outside the project/);
  });
});

describe("add, concat and reshape", () => {
  it("point at both sides when shapes differ", () => {
    expect(said(spec("h: dense 3 tanh\ndense 4 tanh\nadd h\ndense 1 linear"))).toEqual(["NN201 main.nn h <- h: dense 3 tanh"]);
    expect(said(spec("h: dense 3 tanh\nreshape [3, 1]\nconcat h\nflatten\ndense 1 linear"))[0]).toMatch(/^NN201 main\.nn h <- h: dense 3 tanh/);
    expect(said(spec("dense 4 tanh\nadd input\ndense 1 linear"))[0]).toMatch(/^NN201 main\.nn input <- a, b: real|^NN201 main\.nn input <- a/);
    expect(said(spec("dense 4 tanh\nreshape [3, 2]\nflatten\ndense 1 linear"))[0]).toMatch(/^NN201 main\.nn reshape \[3, 2\]/);
  });
  it("of unknown, later and foreign layers are refused with the names there are", () => {
    expect(said(spec("hidden: dense 2 tanh\ndense 2 tanh\nadd hiden\ndense 1 linear"))).toEqual(["NN101 main.nn hiden"]);
    expect(said(spec("dense 2 tanh\nadd later\nlater: dense 2 tanh\ndense 1 linear"))).toEqual(["NN101 main.nn later"]);
    expect(said(spec("outer: dense 2 tanh\nB()\ndense 1 linear", "block B() {\n  dense 2 tanh\n  add outer\n}"))[0]).toMatch(/^NN101 main\.nn outer <- B\(\)/);
  });
  it("without names or with other things are refused", () => {
    expect(said(spec("dense 2 tanh\nadd\ndense 1 linear"))[0]).toMatch(/^NN107/);
    expect(said(spec("dense 2 tanh\nadd 3\ndense 1 linear"))[0]).toMatch(/^NN108/);
    expect(said(spec("dense 2 tanh\nreshape 2\ndense 1 linear"))[0]).toMatch(/^NN108/);
    expect(said(spec("dense 2 tanh\nreshape [1e9, 1e9]\nflatten\ndense 1 linear"))[0]).toMatch(/^NN208/);
  });
});
