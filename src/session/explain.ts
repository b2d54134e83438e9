/** What a spec was compiled to and why, as data: for `nnc compile --explain`, in words and as JSON. */
import type { Compiled } from "../compiler.js";
import type { Choice } from "../emit/target.js";
import type { GeneratedFile } from "./build.js";

/** One use of a model: what its kernels are written in, and what was unrolled, tiled or put into lanes. */
export interface ExplainedUse extends Choice {
  /** A sentence for each kernel that was shaped. */
  readonly typescript: readonly string[];
  /** The same of the WebAssembly; empty where there is none. */
  readonly webassembly: readonly string[];
}

/** All that `--explain` says of a spec. */
export interface Explained {
  readonly spec: string;
  readonly model: string;
  readonly precision: "f32" | "f64";
  readonly parameters: number;
  readonly uses: readonly ExplainedUse[];
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

/** Explains a compiled spec and its files. */
export function explained(spec: string, { model, manifest, choices, lanes, ...plans }: Compiled, files: readonly GeneratedFile[]): Explained {
  const uses = choices.map((choice) => ({
    ...choice,
    typescript: plans[choice.use]?.explanation ?? [],
    webassembly: choice.target === "simd" ? (lanes?.[choice.use]?.explanation ?? []) : [],
  }));
  return { spec, model: model.name, precision: model.precision, parameters: manifest.parameters, uses, files: files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text).length })) };
}

/** The same in words. */
export function explanationText({ spec, precision, parameters, uses, files }: Explained): string {
  const lines = uses.flatMap(({ use, target, reason, typescript, webassembly }) => [
    `${use}: ${target === "simd" ? "WebAssembly beside TypeScript" : "TypeScript"} (${reason})`,
    ...typescript.map((line) => `  ${target === "simd" ? "TypeScript, " : ""}${line}`),
    ...webassembly.map((line) => `  WebAssembly, ${line}`),
  ]);
  const sizes = files.map(({ name, bytes }) => `${name} ${(bytes / 1024).toFixed(1)} KB`).join(", ");
  return [`${spec}: ${parameters} parameters, ${precision}`, ...lines.map((line) => `  ${line}`), ...(sizes === "" ? [] : [`  files: ${sizes}`]), ""].join("\n");
}
