/** The WebAssembly spelling: our binary form and our text form against wabt's reading of the text, and what the runtime does where it cannot run. */
import { describe, expect, it, vi } from "vitest";
import wabt from "wabt";
import { instructionOf, mnemonics } from "../../../src/emit/wasm/instructions.js";
import type { Instr } from "../../../src/emit/wasm/instructions.js";
import type { WasmModule } from "../../../src/emit/wasm/module.js";
import { encode } from "../../../src/emit/wasm/module.js";
import { assemble, wasmProgram } from "../../../src/emit/wasm/program.js";
import { printWat } from "../../../src/emit/wasm/wat.js";
import { withGiven } from "../../../src/emit/wasm/layout.js";
import { runsWasm, wasmInference } from "../../../src/runtime/wasm.js";
import { wasmTraining } from "../../../src/runtime/wasm-training.js";
import type { ModelSpec } from "../../support/models.js";
import { dense, flatten, modelOf } from "../../support/models.js";
import { compiled } from "../../support/emitted.js";

const tools = await wabt();

/** The bytes that wabt makes of a text. */
function read(text: string): Uint8Array {
  const parsed = tools.parseWat("module.wat", text, { simd: true, bulk_memory: true, sat_float_to_int: true });
  parsed.resolveNames();
  return parsed.toBinary({}).buffer;
}

function moduleOf(body: readonly Instr[]): WasmModule {
  return { globals: ["base"], shared: false, functions: [{ name: "f", note: "one instruction", parameters: ["i32", "i32"], result: null, locals: ["f32", "f32", "v128"], body, exported: true }] };
}

/** An instruction with immediates of its kind. */
function sample(op: string): readonly Instr[] {
  switch (instructionOf(op).immediate) {
    case "none":
      return op === "else" || op === "end" ? [] : [{ op }];
    case "block":
      return op === "if" ? [{ op }, { op: "else" }, { op: "drop" }, { op: "end" }] : [{ op }, { op: "end" }];
    case "index":
      return [{ op, index: 0 }];
    case "i32":
      return [-1, 0, 63, 64, -65, 2147483647, -2147483648].map((value) => ({ op, value }));
    case "i64":
      return [-1n, 0n, 127n, 128n, 0x4330000000000000n].map((value) => ({ op, value }));
    case "f32":
      return [0, -0, Math.fround(0.1), 2 ** -149, Infinity, -Infinity].map((value) => ({ op, value }));
    case "f64":
      return [0, -0, 0.1, 2 ** -1074, Number.MAX_VALUE, Infinity, NaN].map((value) => ({ op, value }));
    case "memory":
      return [0, 127, 128, 5_000_000].map((offset) => ({ op, align: 2, offset }));
    case "memory lane":
      return [{ op, align: 2, offset: 300, lane: 1 }];
    case "lane":
      return [{ op, lanes: [1] }];
    case "shuffle":
      return [{ op, lanes: [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 31] }];
    case "v128":
      return [{ op, constant: { shape: "f32x4", value: Math.fround(0.3) } }, { op, constant: { shape: "f64x2", value: -0 } }, { op, constant: { shape: "i64x2", value: 0x7ffn } }];
    case "zeros":
      return [{ op }];
  }
}

describe("the binary form is what wabt makes of the text form", () => {
  it.each(mnemonics().map((op) => [op]))("%s", (op) => {
    const module = moduleOf(sample(op));
    expect(Buffer.from(encode(module)).equals(Buffer.from(read(printWat(module))))).toBe(true);
  });

  const specs: Readonly<Record<string, Omit<ModelSpec, "precision">>> = {
    "a small network": { inputs: 3, layers: [dense(4, "tanh"), dense(2, "softmax")], loss: "log_likelihood", batch: 5 },
    "a large one": { inputs: 19, layers: [dense(17, "sigmoid"), dense(3, "softmax")], loss: "log_likelihood", batch: 7 },
    "images": { inputs: [5, 7], interval: { low: 0, high: 1, lowOpen: false, highOpen: false }, layers: [flatten(), dense(9, "relu"), dense(3, "softmax")], loss: "log_likelihood", batch: 8 },
  };
  it.each(Object.entries(specs).flatMap(([name, spec]) => (["f32", "f64"] as const).map((precision) => [`${name}, ${precision}`, { ...spec, precision }] as const)))("%s", (_name, spec) => {
    const of = compiled(modelOf(spec));
    for (const [program, train] of [[of.inference.program, null], [of.training?.program, of.train]] as const) {
      if (program === undefined) throw new Error("not trained");
      const { module } = assemble(withGiven(program, of.manifest, train), train === null ? null : program.capacity);
      const bytes = encode(module);
      expect(Buffer.from(bytes).equals(Buffer.from(read(printWat(module))))).toBe(true);
      const binary = tools.readWasm(bytes, { readDebugNames: false, simd: true });
      expect(() => binary.validate()).not.toThrow();
    }
  });
});

describe("where WebAssembly does not run, TypeScript does:", () => {
  const of = compiled(modelOf({ inputs: 3, layers: [dense(4, "tanh"), dense(2)], loss: "quadratic", batch: 5, precision: "f32" }));
  const program = (): ReturnType<typeof wasmProgram> => wasmProgram(of.training?.program ?? of.inference.program, of.manifest, of.train);
  const other = vi.fn<() => never>(() => {
    throw new Error("TypeScript");
  });

  it("without WebAssembly, and under a policy that forbids it", () => {
    const engine = Reflect.get(globalThis, "WebAssembly") as object;
    for (const instead of [undefined, { ...engine, validate: () => true, Module: function refuse() { throw new Error("unsafe-eval"); } }, { ...engine, validate: () => false }]) {
      vi.stubGlobal("WebAssembly", instead);
      const refused = program();
      expect(runsWasm(refused)).toBe(false);
      expect(wasmTraining(refused, other).reserve(4, 4)).toBeNull();
      expect(() => wasmInference(wasmProgram(of.inference.program, of.manifest, null), other)(3)).toThrow("TypeScript");
      vi.unstubAllGlobals();
    }
    expect(runsWasm(program())).toBe(true);
  });

  it("on memory that the module did not make, and with more rows than memory holds", () => {
    const { training, reserve } = wasmTraining(program(), other);
    const flat = { parameters: new Float32Array(26), slots: new Float32Array(), hyper: new Float64Array(2), x: new Float32Array(12), y: new Float32Array(8), order: new Int32Array(4), draw: new Int32Array(2) };
    expect(() => training(flat)).toThrow("TypeScript");
    expect(reserve(2 ** 30, 4)).toBeNull();
    expect(reserve(4, 4)?.x.length).toBe(12);
  });
});
