/**
 * All that is printed of some specs on the way to modules: graphs, loops, TypeScript, WebAssembly. A change of the compiler that
 * changes none of it is not reached by them, or means nothing.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { printWasm, programsOf } from "../../src/compiler.js";
import { printGraph } from "../../src/graph/print.js";
import { printProgram } from "../../src/loops/print.js";
import { compiled, textsOf } from "../support/emitted.js";
import { modelFrom } from "../support/model-from.js";
import { root } from "./sources.js";

const SPECS = ["xor-nadam", "xor-adamw", "splice-dense", "digits8x8-batchnorm", "shifted-digits-conv", "mnist-relu", "robust-regression", "staircase", "logic-gates"];

/** A word for what is printed of a spec. */
function printed(name: string): string {
  const of = compiled(modelFrom(readFileSync(path.join(root, `specs/${name}.nn`), "utf8")), { target: "auto" });
  const { graph, inference, evaluation, gradient, step } = of.lowered;
  const graphs = [inference, evaluation, gradient, step].map((roots) => roots && printGraph(graph, roots));
  const programs = programsOf(of).map(({ program }) => printProgram(program));
  return createHash("sha256").update(JSON.stringify([graphs, programs, printWasm(of), textsOf(of)])).digest("hex");
}

/** A word for each spec. */
export function outputs(): readonly string[] {
  return SPECS.map(printed);
}
