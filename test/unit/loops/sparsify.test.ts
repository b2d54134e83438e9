/** Which sums go over lists of what is not 0, which do not, and what is left out altogether where a list is empty. */
import { describe, expect, it } from "vitest";
import type { Expr } from "../../../src/expr/expr.js";
import { add, constant, div, mul, sub, variable, wide } from "../../../src/expr/expr.js";
import type { Kernel, Stmt } from "../../../src/loops/loops.js";
import { at, plus } from "../../../src/loops/loops.js";
import { sparsify, sparsifyOne } from "../../../src/loops/sparsify.js";
import { index } from "./programs.js";

type Loop = Extract<Stmt, { kind: "for" }>;
type Place = ReturnType<typeof index>;
const WIDTH = 4;
const [s, p, q] = [variable("s"), variable("p"), variable("q")];
const over = (name: string, to: Loop["to"], body: readonly Stmt[], parallel = true): Loop => ({ kind: "for", index: name, from: 0, to, step: 1, parallel, body });
const load = (local: string, buffer: string, place: Place): Stmt => ({ kind: "load", local, buffer, at: place });
const start = (value = constant(0)): Stmt => ({ kind: "var", local: "s", value, type: "working" });
const set = (value: Expr): Stmt => ({ kind: "set", local: "s", value });
const kernel = (name: string, body: readonly Stmt[]): Kernel => ({ name, note: name, body });
const gather = kernel("gatherx", [over("r", { rows: "all" }, [load("v", "x", at(0)), { kind: "store", buffer: "xb", at: at(0), value: variable("v") }])]);

const inputs = load("p", "xb", index(["r", WIDTH], ["k", 1]));
const weights = load("q", "w", index(["k", 3], ["j", 1]));
/** out[r, j] = Σ_k of what stands in the loop over k. */
function rows(sum: readonly Stmt[], more: Partial<Loop> = {}): Kernel {
  return kernel("rows", [over("r", { rows: "all" }, [over("j", 3, [start(), { ...over("k", WIDTH, sum, false), ...more }, { kind: "store", buffer: "out", at: index(["r", 3], ["j", 1]), value: s }])])]);
}
const product = [inputs, weights, set(add(s, mul(p, q)))];

/** The listed loops of kernels, as list and element. */
function listsIn(body: readonly Stmt[]): readonly string[] {
  return body.flatMap((stmt) => [...(stmt.kind === "listed" ? [`${stmt.list}[${stmt.at.terms.map(({ index: i }) => i).join()}] ${stmt.index} ${stmt.element} ${stmt.body.length}`] : []), ...("body" in stmt ? listsIn(stmt.body) : [])]);
}

describe("sums over the places of a row", () => {
  it("go over its list, in whichever order factors stand", () => {
    for (const value of [mul(p, q), mul(q, p)]) {
      const found = sparsify([kernel("other", []), gather, rows([inputs, weights, set(add(s, value))])], WIDTH);
      expect([...(found?.kernels.keys() ?? [])].sort()).toEqual([1, 2]);
      expect(listsIn(found?.kernels.get(2)?.body ?? [])).toEqual(["xrow[r] k p 2"]);
      expect(found?.kernels.get(1)).toMatchObject({ name: "takex", input: "sparse" });
      expect(found?.kernels.get(2)).toMatchObject({ name: "rows", input: "sparse", note: "rows, over inputs that are not 0" });
      expect(found?.lists).toEqual([{ name: "xrow", lists: null, entries: WIDTH, taken: true }]);
      expect(JSON.stringify(found?.kernels.get(1))).not.toContain("append");
    }
  });

  it("need the gathered rows, and something that reads them", () => {
    expect(sparsify([rows(product)], WIDTH)).toBeNull();
    expect(sparsify([gather], WIDTH)).toBeNull();
  });

  const others: Readonly<Record<string, Kernel>> = {
    "a sum of squares": rows([inputs, set(add(s, mul(p, p))), load("z", "xb", index(["r", WIDTH], ["k", 1]))]),
    "a sum without a product": rows([inputs, weights, set(add(s, p))]),
    "a difference": rows([inputs, weights, set(sub(s, mul(p, q)))]),
    "a quotient": rows([inputs, weights, set(add(s, div(p, q)))]),
    "a product of others": rows([inputs, weights, set(add(s, mul(q, q)))]),
    "a sum that starts from its product": rows([inputs, weights, set(add(mul(p, q), s))]),
    "two sums": rows([...product, set(add(s, mul(p, q)))]),
    "a store in the loop": rows([...product, { kind: "store", buffer: "out", at: at(0), value: q }]),
    "a loop that starts later": rows(product, { from: 1 }),
    "a loop of every second place": rows(product, { step: 2 }),
    "a loop that ends before the row does": rows(product, { to: WIDTH - 1 }),
    "places that lie apart": rows([load("p", "xb", index(["r", WIDTH], ["k", 2])), weights, set(add(s, mul(p, q)))]),
    "rows of another width": rows([load("p", "xb", index(["r", 8], ["k", 1])), weights, set(add(s, mul(p, q)))]),
    "places behind the first": rows([load("p", "xb", plus(index(["r", WIDTH], ["k", 1]), at(1))), weights, set(add(s, mul(p, q)))]),
    "one row alone": rows([load("p", "xb", index(["k", 1])), weights, set(add(s, mul(p, q)))]),
    "three indices": rows([load("p", "xb", index(["r", WIDTH], ["k", 1], ["j", 1])), weights, set(add(s, mul(p, q)))]),
    "a parallel loop": rows(product, { parallel: true }),
    "inputs read besides": kernel("besides", [...rows(product).body, over("r", { rows: "all" }, [inputs])]),
  };
  it.each(Object.entries(others))("leave all as it is: %s", (_name, other) => {
    expect(sparsify([gather, other], WIDTH)).toBeNull();
    expect(sparsify([gather, rows(product), other], WIDTH)).toBeNull();
  });

  it("of one row to be inferred scan it first", () => {
    const one = rows([load("p", "input", index(["r", WIDTH], ["k", 1])), weights, set(add(s, mul(p, q)))]);
    const found = sparsifyOne([one, kernel("other", [])], WIDTH);
    expect(found?.kernels.map(({ name }) => name)).toEqual(["scan", "rows", "other"]);
    expect(listsIn(found?.kernels[1]?.body ?? [])).toEqual(["xrow[r] k p 2"]);
    expect(found?.lists).toEqual([{ name: "xrow", lists: 1, entries: WIDTH }]);
    expect(sparsifyOne([rows(product)], WIDTH)).toBeNull();
  });
});

describe("sums over the rows at a place", () => {
  const place = load("p", "xb", index(["r", WIDTH], ["i", 1]));
  const delta = load("q", "d", index(["r", 3], ["j", 1]));
  const where = index(["i", 3], ["j", 1]);
  const sum = over("r", { rows: "all" }, [place, delta, set(add(s, mul(p, q)))], false);
  const update = (...rest: readonly Stmt[]): Kernel => kernel("update", [over("i", WIDTH, [over("j", 3, [start(), sum, ...rest])])]);
  const read = [load("old", "w", where), load("rate", "hyper", at(0))];
  const store = (value: Expr, into = "w", to = where): Stmt => ({ kind: "store", buffer: into, at: to, value });
  const [old, rate] = [variable("old"), variable("rate")];
  /** Whether the kernel asks for lists that are not empty before it does anything. */
  function asks(changed: Kernel): boolean {
    const found = sparsify([gather, changed], WIDTH);
    const body = found?.kernels.get(1)?.body ?? [];
    expect(listsIn(body)).toEqual(["xplace[i] r p 2"]);
    expect(found?.lists).toEqual([{ name: "xrow", lists: null, entries: WIDTH, taken: true }, { name: "xplace", lists: WIDTH, entries: null }]);
    expect(JSON.stringify(found?.kernels.get(0))).toContain("append");
    return JSON.stringify(body).includes("unless-empty");
  }

  it("leave a weight alone that no row changes", () => {
    expect(asks(update(...read, store(sub(old, mul(rate, s)))))).toBe(true);
    expect(asks(update(...read, store(sub(old, mul(s, rate)))))).toBe(true);
    expect(asks(update(...read, store(sub(old, mul(wide(rate), s)))))).toBe(true);
    expect(asks(update(...read, { kind: "let", local: "g", value: mul(rate, s), type: "working" }, store(sub(old, variable("g")))))).toBe(true);
    expect(asks(kernel("flat", [over("i", WIDTH, [start(), sum, ...read, store(sub(old, mul(rate, s)))])]))).toBe(true);
  });

  const changing: Readonly<Record<string, Kernel>> = {
    "a gradient is stored": update(store(s, "g")),
    "the weight decays": update(...read, store(sub(mul(old, constant(0.5)), mul(rate, s)))),
    "the weight grows": update(...read, store(add(old, mul(rate, s)))),
    "the sum is squared": update(...read, store(sub(old, mul(s, s)))),
    "the step is a quotient": update(...read, store(sub(old, div(s, rate)))),
    "the rate is no rate": update(...read, load("other", "w", at(0)), store(sub(old, mul(variable("other"), s)))),
    "the rate is computed, perhaps to a number below 0": update(...read, store(sub(old, mul(sub(rate, constant(1)), s)))),
    "nothing of the sum is in it": update(...read, store(sub(old, mul(rate, rate)))),
    "another weight is stored": update(...read, store(sub(old, mul(rate, s)), "w", index(["i", 3]))),
    "another tensor is stored": update(...read, store(sub(old, mul(rate, s)), "v")),
    "something else is computed beside": update(...read, store(sub(old, mul(rate, s))), { kind: "draw", local: "d", layer: 0, row: "r", element: at(0) }),
    "something else is stored beside": update(...read, store(sub(old, mul(rate, s))), store(constant(1), "v")),
    "the sum starts elsewhere": kernel("update", [over("i", WIDTH, [over("j", 3, [start(constant(1)), sum, ...read, store(sub(old, mul(rate, s)))])])]),
    "the sum starts at -0": kernel("update", [over("i", WIDTH, [over("j", 3, [start(constant(-0)), sum, ...read, store(sub(old, mul(rate, s)))])])]),
    "loops stand side by side": kernel("update", [over("i", WIDTH, [over("j", 3, [start(), sum, ...read, store(sub(old, mul(rate, s)))]), over("m", 3, [])])]),
  };
  it.each(Object.entries(changing))("do not where %s", (_name, changed) => expect(asks(changed)).toBe(false));
});
