/** The text form of a module, for `--emit wat` and tests: what any reader of the WebAssembly text format accepts. */
import type { Instr } from "./instructions.js";
import { instructionOf } from "./instructions.js";
import type { WasmFunction, WasmModule } from "./module.js";

function number(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (value === Infinity) return "inf";
  if (value === -Infinity) return "-inf";
  return Object.is(value, -0) ? "-0" : String(value);
}

function immediates(instr: Instr, module: WasmModule): string {
  const { immediate } = instructionOf(instr.op);
  if ("index" in instr) {
    if (instr.op === "call") return ` $${module.shared && instr.index === 0 ? "barrier" : (module.functions[instr.index - (module.shared ? 1 : 0)]?.name ?? "?")}`;
    return instr.op === "global.get" ? ` $${module.globals[instr.index] ?? "?"}` : ` ${instr.index}`;
  }
  if ("value" in instr) return ` ${typeof instr.value === "bigint" ? instr.value : number(instr.value)}`;
  if ("align" in instr) return `${instr.offset === 0 ? "" : ` offset=${instr.offset}`} align=${1 << instr.align}${immediate === "memory lane" ? ` ${instr.lane ?? 0}` : ""}`;
  if ("lanes" in instr) return ` ${instr.lanes.join(" ")}`;
  if (!("constant" in instr)) return "";
  const { shape, value } = instr.constant;
  const text = typeof value === "bigint" ? String(value) : number(value);
  return ` ${shape} ${Array<string>(shape === "f32x4" ? 4 : 2).fill(text).join(" ")}`;
}

function printFunction(fn: WasmFunction, module: WasmModule): readonly string[] {
  const lines = [
    `  ;; ${fn.note}`,
    `  (func $${fn.name}${fn.exported ? ` (export "${fn.name}")` : ""}${fn.parameters.map((type) => ` (param ${type})`).join("")}${fn.result === null ? "" : ` (result ${fn.result})`}`,
    ...(fn.locals.length === 0 ? [] : [`    (local ${fn.locals.join(" ")})`]),
  ];
  let depth = 2;
  for (const instr of fn.body) {
    if (instr.op === "end" || instr.op === "else") depth -= 1;
    lines.push(`${"  ".repeat(depth)}${instr.op}${immediates(instr, module)}`);
    if (instructionOf(instr.op).immediate === "block" || instr.op === "else") depth += 1;
  }
  return [...lines, "  )"];
}

/** The module as text. */
export function printWat(module: WasmModule): string {
  return [
    "(module",
    `  (import "env" "memory" (memory 0${module.shared ? " 65536" : ""}))`,
    ...(module.shared ? [`  (import "env" "barrier" (func $barrier))`] : []),
    ...module.globals.map((name) => `  (import "env" "${name}" (global $${name} i32))`),
    ...module.functions.flatMap((fn) => printFunction(fn, module)),
    ")",
    "",
  ].join("\n");
}
