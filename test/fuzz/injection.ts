/**
 * Specs whose every slot for text carries a payload that would set a canary if any of it reached a code position. What
 * compiles must give, token by token, the modules of a tame spec but for the contents of strings, parse, run, and leave
 * the canary and JavaScript's prototypes alone. Deterministic by seed.
 */
import ts from "typescript";
import type { Model } from "../../src/check/model.js";
import { check } from "../../src/check/check.js";
import { printModules } from "../../src/compiler.js";
import { parse } from "../../src/syntax/parse.js";
import { compiled, emitted } from "../support/emitted.js";
import { Draws } from "./mutate.js";

const CANARY = "nncCanary";
const attack = `globalThis.${CANARY} = 1`;

/** What ends strings, comments, templates, lines, objects, tags; and what JavaScript or JSON take for something else. */
const pieces = [
  '"', "'", "`", "\\", '\\"', "\\\\", "\n", "\r\n", "\t", "\u2028", "\u2029", "${", "}", "{", "(", ")", "[", "]", "]]", ";", ",", ":", "//", "/*", "*/", "<!--", "-->", "</script>", "<script>", "#!",
  "=>", "=", "+", "\u0000", "\u001b[31m", "\u007f", "\u0085", "\ufeff", "\u202e", "\u2066", "\ud800", "\udc00", "\u{1f600}", "é", "__proto__", "constructor", "prototype", "toString", "eval(", "import(", "require(", "await ", "0x10", "-0", "NaN",
  "\\u0022", "\\x22", "\\u{22}", "&quot;", "%22", "$&", "$1", "$`", "..", "/", "\\n",
] as const;

const payload = (draws: Draws): string => {
  const some = (n: number): string => Array.from({ length: draws.below(n) }, () => pieces[draws.below(pieces.length)] ?? "").join("");
  return `${some(5)}${attack}${some(5)}`;
};

/** A text as the language writes it. */
function quoted(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r" };
  return `"${text.replace(/["\\\n\t\r]/g, (c) => escapes[c] ?? c)}"`;
}

const oneLine = (text: string): string => text.replace(/[\n\r]/g, " ");

/** The slots of the spec below. */
export const SLOTS = 16;

/** A spec with a text in each slot. */
function spec(text: (slot: number) => string): string {
  const q = (slot: number): string => quoted(text(slot));
  const label = (slot: number): string => quoted(`${String(slot)} ${text(slot)}`);
  return `nn 1
/// ${oneLine(text(0))}
@allow(NN404, ${q(1)})
model M
/// ${oneLine(text(2))}
param rate: real in (0, 1] = 0.5
/// ${oneLine(text(3))}
input a: class { ${label(4)}, ${label(5)} }, column ${q(6)}
/// ${oneLine(text(7))}
input b: bool, column ${q(8)}
input c: class { ${label(9)}, other }
output y: class { ${label(10)}, ${label(11)}, z }
data {
  rows [
    ${label(4)}, true, ${label(9)} => ${label(10)}
    ${label(5)}, false, other => ${label(11)}
  ]
}
network {
  /// ${oneLine(text(12))}
  first: dense 2 relu
  dense 3 softmax
}
train {
  loss log_likelihood
  optimizer sgd(rate: rate)
  batch 2
  epochs 2
}
@slow(${q(13)})
expect {
  predict { a: ${label(4)}, b: true, c: other } => ${label(10)}
}
// ${oneLine(text(14))}
`;
}

interface Token {
  readonly kind: ts.SyntaxKind;
  readonly text: string;
}

/** All tokens but the contents of string literals; the brackets of `["__proto__"]` are no difference. */
function tokensOf(text: string): readonly Token[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, text.replace(/\["__proto__"\](?=\??:)/g, '"__proto__"'));
  const tokens: Token[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind === ts.SyntaxKind.WhitespaceTrivia || kind === ts.SyntaxKind.NewLineTrivia) continue;
    tokens.push({ kind, text: kind === ts.SyntaxKind.StringLiteral ? "" : scanner.getTokenText() });
  }
  return tokens;
}

function modelOf(text: string, path: string): Model | null {
  const parsed = parse({ path, text });
  return parsed.value === null || parsed.diagnostics.some(({ severity }) => severity === "error") ? null : check(parsed.value, { set: new Map() }).value;
}

/** The modules of a model, typed and not, as tokens. */
function modulesOf(model: Model): { readonly texts: readonly string[]; readonly run: () => void } {
  const whole = compiled(model, { unroll: false, target: "simd" });
  const specifiers = { runtime: "nnc/runtime", train: "nnc/train", inference: "./model.js", simd: "./model.simd.js" };
  const texts = [true, false].flatMap((typed) => {
    const { inference, training, simd } = printModules(whole, typed, specifiers);
    return [inference, training ?? "", simd ?? ""];
  });
  return { texts, run: () => void emitted(whole) };
}

const globals = globalThis as unknown as Readonly<Record<string, unknown>>;
const prototypes = [Object.prototype, Array.prototype, Map.prototype, String.prototype];
const namesOf = (): string => prototypes.map((each) => Reflect.ownKeys(each).map(String).join()).join(";");

/** What a run of the fuzzer found. */
export interface InjectionReport {
  readonly payloads: number;
  readonly compiled: number;
  readonly refused: number;
  readonly findings: readonly string[];
}

/** Specs `from` up to `from + runs`, each with `SLOTS` payloads; the first half keeps to characters that the language takes. */
export function fuzzInjection(seed: number, runs: number, from = 0): InjectionReport {
  const tame = modelOf(spec((slot) => `tame ${String(slot)}`), "tame.nn");
  if (tame === null) throw new Error("the tame spec does not check");
  const wanted = modulesOf(tame).texts.map(tokensOf);
  const clean = namesOf();
  const findings: string[] = [];
  let [compiledOnes, refused] = [0, 0];
  for (let index = from; index < from + runs && findings.length < 20; index++) {
    const draws = new Draws(seed, index);
    const readable = index % 8 !== 0;
    const texts = Array.from({ length: SLOTS }, () => payload(draws)).map((text) => (readable ? text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/g, "") : text));
    const say = (what: string): void => void findings.push(`spec ${index} of seed ${seed}: ${what}\n${JSON.stringify(texts)}`);
    try {
      const model = modelOf(spec((slot) => texts[slot] ?? ""), `${texts[15] ?? ""}.nn`);
      if (model === null) {
        refused++;
        if (readable) say("a readable spec was refused");
        continue;
      }
      compiledOnes++;
      const { texts: modules, run } = modulesOf(model);
      modules.forEach((text, i) => {
        const tokens = tokensOf(text);
        const all = wanted[i] ?? [];
        const at = all.findIndex((token, k) => token.kind !== tokens[k]?.kind || token.text !== tokens[k].text);
        if (at >= 0 || tokens.length !== all.length) say(`module ${i} differs at token ${at}`);
        if (/[^\n\x20-\x7e]/.test(text)) say(`module ${i} has a character that is not printable ASCII`);
      });
      run();
    } catch (error) {
      say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    if (globals[CANARY] !== undefined || namesOf() !== clean) {
      say("a payload ran");
      break;
    }
  }
  return { payloads: (compiledOnes + refused) * SLOTS, compiled: compiledOnes, refused, findings };
}
