/** Threefry-2x32-20 in integers, as `runtime/random.ts` has it: a function from row, layer and element to 24 bits as f64 in [0, 1). */
import type { Instr } from "./instructions.js";
import type { WasmFunction } from "./module.js";

const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24];
const [ROW, LAYER, ELEMENT, K0, K1, K2, A, B] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

const get = (index: number): Instr => ({ op: "local.get", index });
const set = (index: number): Instr => ({ op: "local.set", index });
const constant = (value: number): Instr => ({ op: "i32.const", value });
const op = (name: string): Instr => ({ op: name });

function round(by: number): readonly Instr[] {
  return [get(A), get(B), op("i32.add"), set(A), get(B), constant(by), op("i32.rotl"), get(A), op("i32.xor"), set(B)];
}

/** After every four rounds the key comes in again, and the number of the time. */
function inject(time: number): readonly Instr[] {
  const keys = [K0, K1, K2] as const;
  const key = (at: number): number => keys[at % 3] as number;
  return [get(A), get(key(time)), op("i32.add"), set(A), get(B), get(key(time + 1)), op("i32.add"), constant(time), op("i32.add"), set(B)];
}

/** The function `draw(row, layer, element)`; the two words of the key lie at `words` in memory. */
export function drawFunction(words: number): WasmFunction {
  const word = (at: number): readonly Instr[] => [constant(0), { op: "i32.load", align: 2, offset: words + 4 * at }];
  const body: Instr[] = [
    ...word(0), get(LAYER), op("i32.add"), set(K0),
    ...word(1), set(K1),
    get(K0), get(K1), op("i32.xor"), constant(0x1bd11bda), op("i32.xor"), set(K2),
    get(ROW), get(K0), op("i32.add"), set(A),
    get(ELEMENT), get(K1), op("i32.add"), set(B),
  ];
  for (let time = 1; time <= 5; time++) {
    for (let i = 0; i < 4; i++) body.push(...round(ROTATIONS[((time - 1) % 2) * 4 + i] as number));
    body.push(...inject(time));
  }
  body.push(get(A), constant(8), op("i32.shr_u"), op("f64.convert_i32_u"), { op: "f64.const", value: 5.9604644775390625e-8 }, op("f64.mul"));
  return { name: "draw", note: "a uniform draw in [0, 1) of a row, a layer and an element", parameters: ["i32", "i32", "i32"], result: "f64", locals: ["i32", "i32", "i32", "i32", "i32"], body, exported: false };
}
