/**
 * Fuzzes the way from a spec's bytes to its diagnostics, deterministic by seed: mutated by tokens, lines and bytes, and blown
 * up. Whatever comes, there is a model that keeps its promises or an error that says why not, all of it can be shown, within a
 * second of a processor, and JavaScript's prototypes stay as they were.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { verifyModel } from "../../src/check/verify.js";
import { hasErrors } from "../../src/diagnostic/diagnostic.js";
import { renderGithub, renderJson, renderPretty } from "../../src/diagnostic/render.js";
import { memoryHost } from "../../src/host/memory.js";
import { openSpec } from "../../src/session/spec.js";
import type { OpenedSpec } from "../../src/session/spec.js";
import { readCases } from "../support/cases.js";
import { Draws, mutateBytes } from "./mutate.js";

/** Microseconds of a processor that one source may take. */
const LONGEST = 1e6;
/** The largest source that blowing up may make; the limit of a spec is 1 MiB. */
const LARGEST = 200_000;
const FOLDER = "/specs/";
const PATH = `${FOLDER}fuzzed.nn`;

const folderOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const specs = readdirSync(folderOf("specs")).filter((name) => name.endsWith(".nn"));
const library = Object.fromEntries(specs.map((name) => [FOLDER + name, readFileSync(folderOf(`specs/${name}`), "utf8")]));
const cases = ["parse", "check"].flatMap((stage) => {
  const folder = folderOf(`test/cases/${stage}/`);
  return readdirSync(folder).filter((name) => name.endsWith(".md")).flatMap((name) => readCases(readFileSync(folder + name, "utf8")).map(({ input }) => input));
});
const seeds = [...Object.values(library), ...cases];

const tokensOf = (text: string): string[] => text.match(/\w+|"[^"\n]*"|[^\s\w]|[ \t]+|\n/gu) ?? [];
const pool = [...new Set(seeds.flatMap(tokensOf))];
const odd = [
  "0", "-0", "-1", "1.5", "1e9", "1e999", "-1e999", "2147483648", "9007199254740993", "0.1e-400", "inf", "-inf", "nan", "50%", "1e400%", "3 epochs", "true", "all", "0..9", "9..0", "0..65535", "0..1e9", "5 x 5", "?",
  "__proto__", "constructor", "toString", "hasOwnProperty", "a", "_", "\u0430", "é", "😀", "[", "]", "{", "}", "(", ")", "=>", "=", "==", "..", "...", ",", ":", ";", "@", "@allow", "@slow(\"", "//", "///", "/*", "*/", "#", "\"", "\"\"", "\"\\", "\\", "'", "`", "${", "\t", "\r", "\r\n", "\u0000", "\u001b[2J",
  "\u2028", "\u202e", "\u2066", "\ufeff", "\u200b", "[1, [2]]", "softmax", "frozen", "model M", "nn 1", "nn 2", "nn 99999999999", "use \"fuzzed.nn\"", "import \"blocks.nn\"", "network {", "data {", "train {", "expect {", "block b {", "repeat 1e9 {", "dense 1e9", "dense 65536 x 65536 tanh", "conv 3 x 3", "input V1..V60000: real", "real[1e9, 1e9]", "class 0..1e9", "across seeds 1..1e9",
] as const;

function byTokens(draws: Draws, text: string): string {
  const tokens = tokensOf(text);
  for (let change = draws.below(draws.of([1, 2, 6])); change >= 0; change--) {
    const at = draws.below(tokens.length + 1);
    switch (draws.below(8)) {
      case 0:
        tokens.splice(at, 1 + draws.below(3));
        break;
      case 1:
        tokens[at] = draws.of(odd);
        break;
      case 2:
        tokens[at] = draws.of(pool);
        break;
      case 3:
        tokens.splice(at, 0, draws.of(odd));
        break;
      case 4:
        tokens.splice(at, 0, draws.of(tokens));
        break;
      case 5:
        tokens.splice(at, 0, ...tokensOf(draws.of(seeds)).slice(0, 1 + draws.below(40)));
        break;
      case 6: {
        const part = tokens.splice(at, 1 + draws.below(20));
        tokens.splice(draws.below(tokens.length + 1), 0, ...part);
        break;
      }
      default:
        tokens.length = Math.min(tokens.length, at);
    }
  }
  return tokens.join("");
}

function byLines(draws: Draws, text: string): string {
  const lines = text.split("\n");
  for (let change = draws.below(draws.of([1, 4])); change >= 0; change--) {
    const at = draws.below(lines.length + 1);
    const others = draws.of(seeds).split("\n");
    if (draws.chance(0.3)) lines.splice(at, 1 + draws.below(4));
    else if (draws.chance(0.5)) lines.splice(at, draws.below(2), ...others.slice(draws.below(others.length)).slice(0, 1 + draws.below(8)));
    else lines.splice(at, 0, ...lines.slice(draws.below(lines.length + 1)).slice(0, 1 + draws.below(6)));
  }
  return lines.join("\n");
}

/** A piece of the text, or something odd, so many times over that what grows faster than the text shows. */
function blownUp(draws: Draws, text: string): string {
  const at = draws.below(text.length + 1);
  const piece = draws.chance(0.4) ? draws.of(odd) : draws.chance(0.5) ? draws.of(pool) : text.slice(at, at + 1 + draws.below(200));
  const separator = draws.of(["", " ", "\n", ", "]);
  const times = Math.min(draws.of([100, 1000, 20_000, 100_000]), Math.floor(LARGEST / (piece.length + separator.length + 1)));
  return text.slice(0, at) + Array.from({ length: times }, () => piece).join(separator) + text.slice(at);
}

/** The bytes of a source. */
export function sourceOf(draws: Draws): Uint8Array {
  const seed = draws.of(seeds);
  const how = draws.below(100);
  const text = how < 55 ? byTokens(draws, seed) : how < 75 ? byLines(draws, seed) : how < 76 ? blownUp(draws, seed) : how < 80 ? byTokens(draws, byLines(draws, seed)) : seed;
  const bytes = new TextEncoder().encode(text);
  return how >= 80 ? mutateBytes(draws, bytes, 8) : bytes;
}

/** What may go to a terminal: lines, and nothing that moves its cursor or turns its text around. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** What `nnc check` does of a source: to its diagnostics, and to their text. */
function checked(bytes: Uint8Array, data: "none" | "headers"): { readonly opened: OpenedSpec; readonly shown: string } {
  const opened = openSpec(memoryHost({ ...library, [PATH]: bytes }), PATH, { set: new Map(), data, pedantic: true });
  return { opened, shown: renderPretty(opened.diagnostics, { color: false }) };
}

/** Throws where what became of a source is not whole. */
function judge({ opened: { model, diagnostics, source, file }, shown }: ReturnType<typeof checked>): void {
  const blocksAlone = file !== null && file.models.length === 0 && file.blocks.length > 0;
  if (model === null && !blocksAlone && !hasErrors(diagnostics)) throw new Error("there is no model, and no reason");
  if (model !== null && hasErrors(diagnostics)) throw new Error("there is a model, and an error");
  for (const { code, message, span } of diagnostics) {
    if (message === "") throw new Error(`${code} says nothing`);
    if (span !== null && !(span.start >= 0 && span.start <= span.end && span.end <= span.source.text.length)) throw new Error(`${code} is at ${span.start} to ${span.end} of ${source?.text.length ?? 0}`);
  }
  const unsafe = UNSAFE.exec(shown);
  if (unsafe !== null) throw new Error(`what is shown has U+${(shown.charCodeAt(unsafe.index)).toString(16)} in it`);
  JSON.parse(renderJson(diagnostics));
  renderGithub(diagnostics);
  const wrong = model === null ? [] : verifyModel(model);
  if (wrong.length > 0) throw new Error(`the model breaks its promises: ${JSON.stringify(wrong)}`);
}

const prototypes = [Object.prototype, Array.prototype, Map.prototype, Set.prototype, String.prototype, RegExp.prototype];
const namesOf = (): string => prototypes.map((each) => Reflect.ownKeys(each).map(String).join()).join(";");
const clean = namesOf();

/** What was found: nothing, when `findings` is empty. */
export interface SourcesReport {
  readonly bytes: number;
  readonly sources: number;
  readonly models: number;
  readonly refused: number;
  /** Milliseconds of a processor. */
  readonly slowest: number;
  readonly findings: readonly string[];
}

/** Checks and judges sources `from` up to `from + count`. */
export function fuzzSources(seed: number, count: number, from = 0): SourcesReport {
  const findings: string[] = [];
  let [bytes, models, refused, slowest] = [0, 0, 0, 0];
  for (let index = from; index < from + count && findings.length < 20; index++) {
    const source = sourceOf(new Draws(seed, index));
    const name = `source ${index} of seed ${seed} (${source.length} bytes)`;
    // Of files, which are not there, every fourth is asked about.
    const data = index % 4 === 0 ? "headers" : "none";
    const timed = (): { readonly took: number; readonly result: ReturnType<typeof checked> } => {
      const began = process.cpuUsage();
      const result = checked(source, data);
      const { user, system } = process.cpuUsage(began);
      return { took: user + system, result };
    };
    bytes += source.length;
    try {
      let { took, result } = timed();
      // Twice more, because compiling, collecting garbage and whoever shares the caches are in the first.
      for (let again = 0; again < 2 && took > LONGEST; again++) {
        const next = timed();
        took = Math.min(took, next.took);
        result = next.result;
      }
      slowest = Math.max(slowest, took / 1000);
      if (took > LONGEST) findings.push(`${name}: it took ${(took / 1000).toFixed(0)} ms of a processor`);
      if (result.opened.model === null) refused++;
      else models++;
      judge(result);
    } catch (error) {
      findings.push(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    if (namesOf() !== clean) findings.push(`${name}: a prototype was changed`);
  }
  return { bytes, sources: count, models, refused, slowest, findings };
}
