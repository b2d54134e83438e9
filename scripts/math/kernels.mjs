/**
 * One function over an array, by the routes that generated code takes: scalar TypeScript, WebAssembly with four f32 lanes, and
 * the f64 grade (in f64 lanes). Each is spelled by the compiler's own emitters from one loop; only a development tool may run text as here.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Makes kernels from a built compiler: `kernelsOf(name)` gives arrays and three functions that fill them from `x`. */
export async function kernelMaker(folder, size) {
  const load = (name) => import(pathToFileURL(resolve(folder, name)).href);
  const { call, variable } = await load("expr/expr.js");
  const { linearise } = await load("loops/linearise.js");
  const { verifyProgram } = await load("loops/verify.js");
  const { spellFunctions } = await load("emit/ts/functions.js");
  const { assemble } = await load("emit/wasm/program.js");
  const { encode } = await load("emit/wasm/module.js");
  const { POW2, exponent } = await load("runtime/index.js");

  const buffers = ["x", "y"].map((name, i) => ({ name, role: ["parameters", "gradients"][i], type: "working", size, perRow: false }));
  const kinds = new Map(buffers.map(({ name, type }) => [name, type]));

  function programOf(fn, precision, lanes) {
    const at = { base: 0, terms: [{ index: "i", scale: 1 }, ...(lanes ? [{ index: "l", scale: 1 }] : [])] };
    const one = [{ kind: "load", local: "a", buffer: "x", at }, { kind: "store", buffer: "y", at, value: call(fn, variable("a")) }];
    const body = lanes ? [{ kind: "lanes", groups: [{ index: "l", active: 4 }], body: one }] : one;
    const loop = { kind: "for", index: "i", from: 0, to: size, step: lanes ? 4 : 1, parallel: true, body };
    const kernels = [{ name: "k", note: fn, body: linearise([loop], precision, kinds, { next: 0 }) }];
    const program = { precision, capacity: null, buffers, lists: [], functions: [{ name: "run", batch: false, kernels, fresh: true }] };
    const wrong = verifyProgram(program);
    if (wrong.length > 0) throw new Error(wrong.join("\n"));
    return program;
  }

  function inWasm(fn, precision) {
    const { module, layout } = assemble(programOf(fn, precision, true), null);
    const bytes = encode(module);
    const memory = new WebAssembly.Memory({ initial: Math.ceil((2 * 8 * size + 4096) / 65536) });
    const run = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } }).exports.run;
    const Floats = precision === "f32" ? Float32Array : Float64Array;
    const array = (name) => new Floats(memory.buffer, layout.addresses.get(name).at, size);
    return { x: array("x"), y: array("y"), run, text: Buffer.from(bytes).toString("base64") };
  }

  return (fn) => {
    const program = programOf(fn, "f32", false);
    const text = spellFunctions(program.functions, { program, typed: false, imports: new Set(), draws: false }).join("\n");
    const [lanes, reference] = [inWasm(fn, "f32"), inWasm(fn, "f64")];
    const y = new Float32Array(size);
    const scalar = new Function("x", "y", "POW2", "exponent", `"use strict";\nconst f = Math.fround;\n${text}\nreturn run;`)(lanes.x, y, POW2, exponent);
    return { scalar: { y, run: scalar }, lanes, reference, text: `${text}\n${lanes.text}\n${reference.text}` };
  };
}
