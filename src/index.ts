/** The public interface of the compiler: from a spec's text to diagnostics and generated TypeScript. */
import type { Diagnostic } from "./diagnostic/diagnostic.js";
import { hasErrors } from "./diagnostic/diagnostic.js";
import type { Host } from "./host/host.js";
import { build, generatedFiles, stemOf } from "./session/build.js";
import { openSpec } from "./session/spec.js";

export type { Diagnostic } from "./diagnostic/diagnostic.js";
export type { Host } from "./host/host.js";
export { nodeHost } from "./host/node.js";
export { memoryHost } from "./host/memory.js";

/** What compiling a spec gives. */
export interface CompileResult {
  /** The generated files by name; null when something forbids compiling. */
  readonly files: readonly { readonly name: string; readonly text: string }[] | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything that can be said of a spec without reading all of its data. */
export function check(host: Host, path: string): readonly Diagnostic[] {
  return openSpec(host, path, { set: new Map(), data: "headers", pedantic: false }).diagnostics;
}

/** Compiles the spec at `path` to formatted TypeScript; `set` overrides its parameters. */
export async function compile(host: Host, path: string, set: ReadonlyMap<string, string> = new Map()): Promise<CompileResult> {
  const opened = openSpec(host, path, { set, data: "none", pedantic: false });
  if (opened.model === null || hasErrors(opened.diagnostics)) return { files: null, diagnostics: opened.diagnostics };
  return { files: await generatedFiles(build(opened.model, host), stemOf(path)), diagnostics: opened.diagnostics };
}
