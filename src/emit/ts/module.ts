/** A generated module as text: what it imports, what it declares, in an order that reads from the outside in. */

/** The first line of every generated module; tools know generated files by it. */
export const TYPES_NOTE = "// Written by nnc from a checked specification; change the specification, not this file.";

/** What a module of generated code is made of. */
export interface ModuleText {
  readonly imports: readonly { readonly names: readonly string[]; readonly from: string; readonly typeOnly: boolean }[];
  readonly body: readonly string[];
}

/** Where the imports of generated code lead: package names for people, file addresses for running at once. */
export interface Specifiers {
  readonly runtime: string;
  readonly train: string;
  /** The module of WebAssembly beside. */
  readonly simd: string;
}

/** Prints a module; imports that bring nothing are left out, type imports are dropped from untyped code. */
export function printModule(module: ModuleText, typed: boolean): string {
  const imports = module.imports
    .filter(({ names, typeOnly }) => names.length > 0 && (typed || !typeOnly))
    .map(({ names, from, typeOnly }) => `import ${typeOnly ? "type " : ""}{ ${[...names].sort().join(", ")} } from ${JSON.stringify(from)};`);
  return [...(typed ? [TYPES_NOTE] : []), ...imports, "", ...module.body, ""].join("\n");
}
