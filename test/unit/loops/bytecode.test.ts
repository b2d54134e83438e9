/** The estimate of bytecode is an upper bound of what V8 makes, and no function that we emit for a spec is too long for V8 to optimise. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/check.js";
import type { Model } from "../../../src/check/model.js";
import { programsOf } from "../../../src/compiler.js";
import { estimateBytecode } from "../../../src/loops/bytecode.js";
import { besideTheSpecs } from "../../support/model-from.js";
import { parse } from "../../../src/syntax/parse.js";
import { compiled, textsOf } from "../../support/emitted.js";
import { dense, modelOf } from "../../support/models.js";

/** V8 does not optimise functions above this. */
const LIMIT = 61_440;

/** What the runtime gives to kernels, to be run by a bare node. */
const runtime = `const modules = { "nnc/runtime": { POW2: Float64Array.from({ length: 2098 }, (_, i) => 2 ** (i - 1074)), exponent: (x) => Math.floor(Math.log2(Math.abs(x))), dropoutDraw: () => 0.5, createModel() {} }, "nnc/train": { createTrain() {} }, "./model.mjs": {} };`;

/** Bytes of bytecode of some functions, as V8 tells them when each has run once. */
function realBytecode(model: Model, names: readonly string[]): ReadonlyMap<string, number> {
  const text = (textsOf(compiled(model)).training ?? "").replace(/^import (\{ .* \}) from (".*");$/gm, "const $1 = modules[$2];").replace(/^export /gm, "");
  const rows = 9;
  const array = model.precision === "f32" ? "Float32Array" : "Float64Array";
  const run = `const memory = { parameters: new ${array}(400), slots: new ${array}(800), hyper: new Float64Array(9), x: new ${array}(400), y: new ${array}(400), order: new Int32Array(${rows}), draw: new Int32Array(2) };
const kernels = createTraining(memory);
kernels.step(0, ${rows}); kernels.gradient(0, ${rows}); kernels.evaluate(0, ${rows});`;
  const folder = mkdtempSync(join(tmpdir(), "nnc-bytecode-"));
  try {
    const path = join(folder, "model.mjs");
    writeFileSync(path, `${runtime}\n${text}\n${run}\n`);
    return new Map(
      names.map((name) => {
        const printed = execFileSync(process.execPath, ["--print-bytecode", `--print-bytecode-filter=${name}`, path], { encoding: "utf8", maxBuffer: 2 ** 26 });
        return [name, Number(/Bytecode length: (\d+)/.exec(printed)?.[1] ?? NaN)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The functions of one kernel, which are emitted under their own names, with their estimates. */
function estimates(model: Model): ReadonlyMap<string, number> {
  const { training } = compiled(model);
  const single = (training?.program.functions ?? []).flatMap((fn) => (fn.kernels.length === 1 ? [[fn.name, estimateBytecode(fn.kernels[0]?.body ?? [], model.precision)] as const] : []));
  return new Map(single);
}

describe("estimateBytecode", () => {
  const models: Readonly<Record<string, Model>> = {
    "the smallest network, its step in one function": modelOf({ inputs: 2, layers: [dense(2, "tanh"), dense(1, "sigmoid")], loss: "cross_entropy", batch: 4, precision: "f32" }),
    "a network in groups of four rows, f64": modelOf({ inputs: 3, layers: [dense(3, "relu"), dense(2, "softmax")], loss: "log_likelihood", batch: 8, optimizer: "adam" }),
    "a network row by row, f32": modelOf({ inputs: 7, layers: [dense(9, "softplus"), dense(7, "leaky_relu"), dense(3, "softmax")], loss: "log_likelihood", batch: 5, precision: "f32" }),
    "a network without lanes, with penalties and clipping": modelOf({ inputs: 4, layers: [dense(8, "abs"), dense(8, "tanh", { l1: 0.1, l2: 0.1 }), dense(2)], loss: "quadratic", batch: 3, clip: { kind: "norm", limit: 1 } }),
    "a network that is too long to unroll at f32": modelOf({ inputs: 9, layers: [dense(12, "softplus"), dense(9, "tanh"), dense(3, "softmax")], loss: "log_likelihood", batch: 3, precision: "f32" }),
  };
  for (const [name, model] of Object.entries(models)) {
    it(`bounds what V8 makes of ${name}`, () => {
      const judged = [...estimates(model)].filter(([fn]) => fn !== "clear");
      const real = realBytecode(model, judged.map(([fn]) => fn));
      expect(judged.length).toBeGreaterThanOrEqual(2);
      for (const [fn, estimate] of judged) {
        const bytes = real.get(fn) as number;
        if (process.env["ORACLE"] === "1") console.log(`${name}, ${fn}: ${bytes} bytes, estimated ${estimate}`);
        expect([fn, bytes <= estimate, bytes <= LIMIT]).toEqual([fn, true, true]);
      }
    });
  }

  const specs = fileURLToPath(new URL("../../../specs/", import.meta.url));
  for (const file of readdirSync(specs).filter((name) => name.endsWith(".nn") && name !== "blocks.nn")) {
    it(`stays below V8's limit in every function of ${file}`, () => {
      const parsed = parse({ path: `specs/${file}`, text: readFileSync(specs + file, "utf8") });
      const model = parsed.value === null ? null : check(parsed.value, { set: new Map(), read: besideTheSpecs }).value;
      if (model === null) throw new Error(`${file} has errors`);
      for (const { program } of programsOf(compiled(model))) {
        for (const fn of program.functions) for (const kernel of fn.kernels) expect(estimateBytecode(kernel.body, program.precision)).toBeLessThanOrEqual(LIMIT);
      }
    });
  }
});
