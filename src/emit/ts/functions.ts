/** How TypeScript spells the functions of a loop program: one function a kernel, shared where two uses need the same one. */
import { InternalError, known } from "../../base/internal-error.js";
import type { Affine, Bound, Buffer, Kernel, LoopFunction, Program, Stmt } from "../../loops/loops.js";
import { namesIn } from "../../loops/loops.js";
import { copyBody, emptyScope } from "../../loops/rewrite.js";
import type { Imports, Rounding } from "./scalar.js";
import { spell } from "./scalar.js";

/** What the text of a program needs to know while it is written. */
export interface Printing {
  readonly program: Program;
  /** With types, for people; without, to be run at once. */
  readonly typed: boolean;
  readonly imports: Imports;
  /** Set when a kernel draws random numbers. */
  draws: boolean;
}

/** `8 * r + i + 3`. */
function spellAffine(a: Affine): string {
  const terms = a.terms.map(({ index, scale }) => (scale === 1 ? index : `${index} * ${scale}`));
  return [...terms, ...(a.base !== 0 || terms.length === 0 ? [String(a.base)] : [])].join(" + ");
}

function spellBound(bound: Bound): string {
  if (typeof bound === "number") return String(bound);
  return bound.rows === "all" ? "rows" : `rows - (rows % ${bound.multiple})${bound.plus === 0 ? "" : ` + ${bound.plus}`}`;
}

function roundingOf(type: "working" | "wide", printing: Printing): Rounding {
  return printing.program.precision === "f64" ? "f64" : type === "wide" ? "wide" : "f32";
}

function typesOf(body: readonly Stmt[], into: Map<string, "working" | "wide">): ReadonlyMap<string, "working" | "wide"> {
  for (const stmt of body) {
    if (stmt.kind === "var") into.set(stmt.local, stmt.type);
    if ("body" in stmt) typesOf(stmt.body, into);
  }
  return into;
}

/** How a program's lists are spelled: numbers and elements of one list after the other, where a list begins, and where it ends. */
interface ListSpelling {
  readonly places: string;
  readonly elements: string;
  readonly begin: (at: string) => string;
  readonly end: (at: string) => string;
  /** Follows a number read from a list and changes nothing: it tells V8 the number's range, so that an index made of it needs no test of overflow. */
  readonly mask: string;
}

function listOf(name: string, { program, typed }: Printing): ListSpelling {
  const { entries, taken } = known(program.lists.find((each) => each.name === name), "emit", `lists ${name}`);
  const bang = typed ? "!" : "";
  const end = (at: string): string => `${name}End[${at}]${bang}`;
  const most = entries ?? program.capacity;
  const mask = most === null ? "" : ` & ${(1 << (32 - Math.clz32(Math.max(1, most - 1)))) - 1}`;
  if (taken === true) return { mask, places: "places", elements: "elements", begin: (at) => `${name}Begin[${at}]${bang}`, end };
  return { mask, places: name, elements: `${name}Elements`, begin: (at) => `(${at}) * ${entries ?? "capacity"}`, end };
}

/** Allocations of a program's lists. */
export function spellLists({ lists, precision }: Program): readonly string[] {
  const size = (count: number | null): string => (count === null ? "capacity" : String(count));
  const floats = precision === "f64" ? "Float64Array" : "Float32Array";
  return lists.flatMap(({ name, lists: count, entries, taken }) => {
    const ends = `const ${name}End = new Int32Array(${size(count)});`;
    if (taken === true) return [`const ${name}Begin = new Int32Array(${size(count)});`, ends];
    return [`const ${name} = new Int32Array(${size(count)} * ${size(entries)});`, `const ${name}Elements = new ${floats}(${size(count)} * ${size(entries)});`, ends];
  });
}

/** The statements of a kernel as lines of code. */
export function spellBody(body: readonly Stmt[], printing: Printing): readonly string[] {
  const types = typesOf(body, new Map());
  const used = namesIn(body, new Set());
  const kinds = new Map(printing.program.buffers.map((buffer) => [buffer.name, buffer.type]));
  const element = printing.typed ? "!" : "";
  const number = printing.typed ? ": number" : "";
  const expr = (value: Parameters<typeof spell>[0], type: "working" | "wide"): string => trimParentheses(spell(value, roundingOf(type, printing), printing.imports, printing.typed));
  const lines = (stmts: readonly Stmt[]): readonly string[] =>
    stmts.flatMap((stmt): readonly string[] => {
      switch (stmt.kind) {
        case "for": {
          const step = stmt.step === 1 ? `${stmt.index}++` : `${stmt.index} += ${stmt.step}`;
          return [`for (let ${stmt.index} = ${spellBound(stmt.from)}; ${stmt.index} < ${spellBound(stmt.to)}; ${step}) {`, ...lines(stmt.body), "}"];
        }
        case "when":
          return [`if (${stmt.nonzero.map((name) => `${name} !== 0`).join(" || ")}) {`, ...lines(stmt.body), "}"];
        case "scan": {
          const { places, elements, begin } = listOf(stmt.list, printing);
          const [at, end] = [spellAffine(stmt.at), `${stmt.list}Next`];
          return [
            `let ${end} = ${begin(at)};`,
            `for (let i = 0; i < ${stmt.width}; i++) {`,
            `const v = ${stmt.buffer}[${spellAffine(stmt.from)} + i]${element};`,
            `if (v !== 0) { ${places}[${end}] = i; ${elements}[${end}++] = v; }`,
            "}",
            `${stmt.list}End[${at}] = ${end};`,
          ];
        }
        case "take": {
          const [at, row] = [spellAffine(stmt.at), spellAffine({ ...stmt.row, terms: stmt.row.terms.map(({ index, scale }) => ({ index, scale: 2 * scale })) })];
          return [`${stmt.list}Begin[${at}] = bounds[${row}]${element};`, `${stmt.list}End[${at}] = bounds[${row} + 1]${element};`];
        }
        case "empty": {
          const { lists } = known(printing.program.lists.find(({ name }) => name === stmt.list), "emit", `lists ${stmt.list}`);
          return [`for (let i = 0; i < ${lists ?? "capacity"}; i++) ${stmt.list}End[i] = ${listOf(stmt.list, printing).begin("i")};`];
        }
        case "append": {
          const { places, elements, end } = listOf(stmt.list, printing);
          const next = `${stmt.list}Next`;
          return [`const ${next} = ${end(spellAffine(stmt.at))}++;`, `${places}[${next}] = ${spellAffine(stmt.entry)};`, `${elements}[${next}] = ${stmt.element};`];
        }
        case "listed": {
          const { places, elements, begin, end: ends, mask } = listOf(stmt.list, printing);
          const [place, end, at] = [`p${stmt.index}`, `e${stmt.index}`, spellAffine(stmt.at)];
          return [
            `for (let ${place} = ${begin(at)}, ${end} = ${ends(at)}; ${place} < ${end}; ${place}++) {`,
            `const ${stmt.index} = ${places}[${place}]${element}${mask};`,
            ...(used.has(stmt.element) ? [`const ${stmt.element} = ${elements}[${place}]${element};`] : []),
            ...lines(stmt.body),
            "}",
          ];
        }
        case "unless-empty": {
          const { begin, end } = listOf(stmt.list, printing);
          return [`if (${end(spellAffine(stmt.at))} > ${begin(spellAffine(stmt.at))}) {`, ...lines(stmt.body), "}"];
        }
        case "once":
          // One thread runs TypeScript: it is the first, and waits for nobody.
          return ["{", ...lines(stmt.body), "}"];
        case "barrier":
          return [];
        case "lanes":
          throw new InternalError("emit", "TypeScript has no lanes");
        case "load":
          // TypeScript narrows elements at constant places, and in a loop would go in circles without the type.
          return used.has(stmt.local) ? [`const ${stmt.local}${stmt.at.terms.length === 0 ? number : ""} = ${stmt.buffer}[${spellAffine(stmt.at)}]${element};`] : [];
        case "let":
          return used.has(stmt.local) ? [`const ${stmt.local} = ${expr(stmt.value, stmt.type)};`] : [];
        case "var":
          return [`let ${stmt.local}${number} = ${expr(stmt.value, stmt.type)};`];
        case "set":
          return [`${stmt.local} = ${expr(stmt.value, types.get(stmt.local) ?? "working")};`];
        case "store":
          return [`${stmt.buffer}[${spellAffine(stmt.at)}] = ${expr(stmt.value, kinds.get(stmt.buffer) ?? "working")};`];
        case "row":
          return used.has(stmt.local) ? [`const ${stmt.local} = order[start + ${spellAffine(stmt.of)}]${element};`] : [];
        case "lane":
          return used.has(stmt.local) ? [`const ${stmt.local} = ${stmt.of.terms.length === 1 && stmt.of.base === 0 ? spellAffine(stmt.of) : `(${spellAffine(stmt.of)})`} & 3;`] : [];
        case "draw":
          printing.draws = true;
          return used.has(stmt.local) ? [`const ${stmt.local} = dropoutDraw(draw[0]${element}, draw[1]${element}, ${stmt.row}, ${stmt.layer}, ${spellAffine(stmt.element)});`] : [];
      }
    });
  return lines(body);
}

/** `(a + b)` alone on the right of an assignment needs no parentheses. */
function trimParentheses(text: string): string {
  if (!text.startsWith("(") || !text.endsWith(")")) return text;
  let depth = 0;
  for (let i = 0; i < text.length - 1; i++) {
    if (text[i] === "(") depth += 1;
    if (text[i] === ")") depth -= 1;
    if (depth === 0) return text;
  }
  return text.slice(1, -1);
}

/** The body with its own numbering from 0, so that equal kernels are equal text. */
function renumbered(kernel: Kernel): readonly Stmt[] {
  return copyBody(kernel.body, emptyScope(), { next: 0 });
}

interface Written {
  readonly name: string;
  readonly call: string;
}

/** Functions of a program as code: kernels first, each once, then the functions that call them in order. */
export function spellFunctions(functions: readonly LoopFunction[], printing: Printing): readonly string[] {
  const written = new Map<string, Written>();
  const lines: string[] = [];
  const number = printing.typed ? ": number" : "";
  const nothing = printing.typed ? ": void" : "";
  const header = (name: string, args: readonly string[]): string => `function ${name}(${args.map((arg) => `${arg}${number}`).join(", ")})${nothing} {`;
  for (const fn of functions) {
    const [only] = fn.kernels;
    if (fn.kernels.length === 1 && only !== undefined) {
      const body = spellBody(renumbered(only), printing);
      lines.push(`// ${only.note}`, header(fn.name, argumentsOf(body)), ...body, "}", "");
      continue;
    }
    const calls = fn.kernels.map((kernel) => {
      const { lines: more, call } = spellKernel(kernel, printing, written, header);
      lines.push(...more);
      if (kernel.input === undefined) return call;
      return `if (inUse[0] ${kernel.input === "sparse" ? "!==" : "==="} 0) ${call}`;
    });
    lines.push(header(fn.name, argumentsOf(calls)), ...calls, "}", "");
  }
  return lines;
}

/** Of a batch's two arguments those that the code uses; `rows` alone for functions that gather nothing. */
function argumentsOf(body: readonly string[]): readonly string[] {
  return ["start", "rows"].filter((arg) => body.some((line) => new RegExp(`\\b${arg}\\b`).test(line)));
}

function spellKernel(kernel: Kernel, printing: Printing, written: Map<string, Written>, header: (name: string, args: readonly string[]) => string): { readonly lines: readonly string[]; readonly call: string } {
  const body = spellBody(renumbered(kernel), printing);
  const text = body.join("\n");
  const before = written.get(text);
  if (before !== undefined) return { lines: [], call: before.call };
  const args = argumentsOf(body);
  const name = `kernel${written.size + 1}`;
  const call = `${name}(${args.join(", ")});`;
  written.set(text, { name, call });
  return { lines: [`// ${kernel.note}`, header(name, args), ...body, "}", ""], call };
}

/** Allocations of the buffers that belong to the program. */
export function spellBuffers(buffers: readonly Buffer[], program: Program): readonly string[] {
  return buffers.map((buffer) => {
    const type = arrayType(buffer, program);
    const length = buffer.perRow ? (buffer.size === 1 ? "capacity" : `capacity * ${buffer.size}`) : String(buffer.size);
    return `const ${buffer.name} = new ${type}(${length});`;
  });
}

/** The typed array of a buffer. */
export function arrayType(buffer: Buffer, program: Program): "Float32Array" | "Float64Array" {
  return program.precision === "f64" || buffer.type === "wide" ? "Float64Array" : "Float32Array";
}

/** A function of a program by name. */
export function functionNamed(program: Program, name: string): LoopFunction {
  const found = program.functions.find((fn) => fn.name === name);
  return known(found, "emit", `function ${name}`);
}

/** Refuses names that would not be identifiers of ours: nothing of the user's may become a name. */
export function assertOwnNames(program: Program): void {
  for (const { name } of program.buffers) if (!/^[a-z]+\d*$/i.test(name)) throw new InternalError("emit", `buffer name ${name}`);
}
