/** Whether data are sparse is found in the training rows alone, once they are encoded; lists of what is not 0 follow the rows, whatever becomes of them. */
import { expect, it, vi } from "vitest";
import type { RowLists, TrainingMemory, TrainingReserve } from "../../../src/runtime/kernels.js";
import type { Encoded } from "../../../src/train/encoded.js";
import { engine } from "../../../src/runtime/wasm.js";
import { isSparse, listRows, listsOf, roomForLists } from "../../../src/train/lists.js";
import { createTrainer } from "../../../src/train/run.js";
import { compiled, emittedModule } from "../../support/emitted.js";
import { modelFrom } from "../../support/model-from.js";

function encoded(x: readonly number[], training: readonly number[], others: readonly number[] = []): Encoded {
  const order = Int32Array.from([...training, ...others]);
  return { x: Float32Array.from(x), y: new Float32Array(), order, training: order.subarray(0, training.length), parts: new Map(), augmented: null };
}

it("more zeros than not, of either sign, are sparse", () => {
  expect(isSparse(encoded([0, 0, 1, 0], [0, 1]), 2)).toBe(true);
  expect(isSparse(encoded([-0, 5, -0, 0], [0, 1]), 2)).toBe(true);
  expect(isSparse(encoded([0, 0, 1, 1], [0, 1]), 2)).toBe(false);
  expect(isSparse(encoded([1, 0.5, NaN, 0], [0, 1]), 2)).toBe(false);
});

it("rows that are not trained on do not count", () => {
  expect(isSparse(encoded([1, 2, 0, 0, 0, 0], [0], [1, 2]), 2)).toBe(false);
  expect(isSparse(encoded([0, 0, 3, 4, 5, 6], [0], [1, 2]), 2)).toBe(true);
});

it("no rows are not sparse", () => {
  expect(isSparse(encoded([], []), 2)).toBe(false);
});

/** What the lists say, row by row. */
function told({ bounds, places, elements, stride }: RowLists): readonly (readonly [number, number])[][] {
  return Array.from({ length: bounds.length / 2 }, (_, row) => {
    const [from, to] = [bounds[2 * row] ?? NaN, bounds[2 * row + 1] ?? NaN];
    return Array.from({ length: to - from }, (_entry, i) => [places[(from + i) * stride.places] ?? NaN, elements[(from + i) * stride.elements] ?? NaN] as const);
  });
}

it("lists name each place that is not 0 with what stands there, row by row", () => {
  const rows = encoded([0, 0, 1.5, -0, 0, 0, NaN, 2, 0], [0, 1, 2]);
  const lists = listsOf(rows, 3, undefined);
  expect(lists === null ? null : told(lists)).toEqual([[[2, 1.5]], [], [[0, NaN], [1, 2]]]);
  expect(lists?.inUse[0]).toBe(1);
  expect(listsOf(encoded([1, 2, 0, 4], [0, 1]), 2, undefined)).toBeNull();
});

it("lists lie between one another where a module's memory has them so", () => {
  const memory = new ArrayBuffer(64);
  const room = { inUse: new Int32Array(1), bounds: new Int32Array(4), places: new Int32Array(memory), elements: new Float32Array(memory, 4), stride: { places: 2, elements: 2 } };
  expect(listRows(Float32Array.from([0, 3, 4, 0]), 2, room)).toBe(true);
  expect(told(room)).toEqual([[[1, 3]], [[0, 4]]]);
});

it("kernels look at all of x where lists find no room, and at the lists again once they do", () => {
  const x = Float32Array.from([0, 3, 0, 0]);
  const lists = { ...roomForLists(x, 2), places: new Int32Array(1), elements: new Float32Array(1) };
  expect([listRows(x, 2, lists), lists.inUse[0]]).toEqual([true, 1]);
  x[0] = 1;
  expect([listRows(x, 2, lists), lists.inUse[0]]).toEqual([false, 0]);
  x[0] = 0;
  expect([listRows(x, 2, lists), lists.inUse[0]]).toEqual([true, 1]);
});

const SHIFTED = `nn 1
model Shifted
input image: real[12, 12] in [0, 1]
output odd: bool
data {
  json("none.json")
  augment { shift 2 }
}
network { flatten  dense 5 relu  dense 1 sigmoid }
train { loss cross_entropy  optimizer sgd(rate: 0.5)  batch 4  epochs 3  seed 1 }
`;
const images = Array.from({ length: 22 }, (_, row) => ({ image: Array.from({ length: 12 }, (_line, y) => Array.from({ length: 12 }, (_cell, x) => ((7 * row + 5 * y + 11 * x) % 13 === 0 ? ((row + y) % 5) / 4 : 0))), odd: row % 2 === 1 }));

it.each(["ts", "simd"] as const)("a training of images that are shifted anew in every epoch has the bits of one that goes by no lists, as %s", (target) => {
  const module = emittedModule(compiled(modelFrom(SHIFTED), { target }));
  const inUse: (number | undefined)[] = [];
  const used = (lists: RowLists | undefined): RowLists | undefined => {
    inUse.push(lists?.inUse[0]);
    return lists;
  };
  const trained = (lists: boolean): number[] => {
    const lent = (memory: TrainingMemory): TrainingMemory => new Proxy(memory, { get: (of, name) => (name !== "lists" ? (Reflect.get(of, name) as unknown) : lists ? used(of.lists) : undefined) });
    const trainer = createTrainer({ ...module, training: (memory) => module.training(lent(memory)) }, images);
    while (trainer.advance(Infinity, false) !== "done");
    return [...trainer.parameters];
  };
  expect(trained(true)).toEqual(trained(false));
  expect(inUse).toEqual([1]);
});

it("a training for whose lists there is no memory goes by the data, to the same bits", () => {
  const module = emittedModule(compiled(modelFrom(SHIFTED), { target: "simd" }));
  const own = engine();
  const asked: number[] = [];
  const trained = (most: number): { readonly parameters: readonly number[]; readonly room: number | undefined } => {
    let room: number | undefined;
    const few = function (size: ConstructorParameters<typeof own.Memory>[0]): object {
      asked.push(size.initial);
      if (size.initial > most) throw new RangeError("out of memory");
      return new own.Memory(size);
    };
    vi.stubGlobal("WebAssembly", { validate: own.validate, Module: own.Module, Instance: own.Instance, Memory: few });
    try {
      const many = Array.from({ length: 2000 }, (_, row) => images[row % images.length] as (typeof images)[number]);
      const reserve: TrainingReserve = (...sizes) => {
        const memory = module.reserve?.(...sizes) ?? null;
        room = memory?.lists?.places.length;
        return memory;
      };
      const trainer = createTrainer({ ...module, reserve }, many);
      while (trainer.advance(Infinity, false) !== "done");
      return { parameters: [...trainer.parameters], room };
    } finally {
      vi.unstubAllGlobals();
    }
  };
  const whole = trained(Infinity);
  const [pages = 0] = asked;
  const without = trained(pages - 1);
  expect(without.parameters).toEqual(whole.parameters);
  expect([whole.room === undefined || whole.room === 0, without.room]).toEqual([false, 0]);
});
