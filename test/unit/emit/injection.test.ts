/** User text reaches no code position: but for the contents of string literals, a model full of payloads gives the modules of a tame one. */
import { afterEach, describe, expect, it } from "vitest";
import ts from "typescript";
import type { Model } from "../../../src/check/model.js";
import { printModules } from "../../../src/compiler.js";
import { dataLiteral, literal, numberLiteral, propertyKey } from "../../../src/emit/literal.js";
import { generatedFiles } from "../../../src/session/build.js";
import { compiled, emitted, infer, moduleFrom } from "../../support/emitted.js";
import { CANARY, modelWith, payloads, tame } from "./payloads.js";

const globals = globalThis as unknown as Readonly<Record<string, unknown>>;
afterEach(() => expect(globals[CANARY]).toBeUndefined());

const evaluate = (text: string): unknown => moduleFrom(`const value = (${text});`, {}, ["value"])["value"];

describe("literal", () => {
  for (const text of payloads) {
    it(`gives back ${JSON.stringify(text)} and is one line of printable ASCII`, () => {
      const written = literal(text);
      expect(evaluate(written)).toBe(text);
      expect(written).toMatch(/^"[\x20-\x7e]*"$/);
      expect(written).not.toMatch(/<\/|<!--|-->/);
      expect(evaluate(dataLiteral({ [text]: [text] }))).toEqual(Object.defineProperty({}, text, { value: [text], enumerable: true }));
      expect(Object.getPrototypeOf(evaluate(`{ ${propertyKey(text)}: 1 }`))).toBe(Object.prototype);
    });
  }

  it("writes every number so that it reads back as the same double", () => {
    for (const x of [0, -0, 1 / 3, 1e21, 5e-324, 1.7976931348623157e308, -1.5, Infinity, -Infinity, NaN]) expect(evaluate(numberLiteral(x))).toBe(x);
  });

  it("refuses what is no data", () => {
    for (const value of [undefined, () => 1, Symbol("s"), 1n]) expect(() => dataLiteral(value)).toThrow(TypeError);
  });
});

interface Token {
  readonly kind: ts.SyntaxKind;
  readonly text: string;
}

/** All tokens and comments; the contents of string literals left out, and the brackets of `["__proto__"]`. */
function tokensOf(text: string): readonly Token[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, text);
  const tokens: Token[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind === ts.SyntaxKind.WhitespaceTrivia || kind === ts.SyntaxKind.NewLineTrivia) continue;
    tokens.push({ kind, text: kind === ts.SyntaxKind.StringLiteral ? "" : scanner.getTokenText() });
  }
  return tokens;
}

const withoutComputedKeys = (text: string): string => text.replace(/\["__proto__"\](?=\??:)/g, '"__proto__"');

/** The modules of a model, typed and not, before formatting. */
function textsOf(model: Model): readonly string[] {
  const specifiers = { runtime: "nnc/runtime", train: "nnc/train", inference: "./model.js", simd: "./model.simd.js" };
  const whole = compiled(model, { unroll: false, target: "simd" });
  return [true, false].flatMap((typed) => {
    const { inference, training, simd } = printModules(whole, typed, specifiers);
    return [inference, training ?? "", simd ?? ""];
  });
}

function parsed(text: string): ts.SourceFile {
  const file = ts.createSourceFile("model.ts", text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  expect(parseDiagnostics.map(({ messageText }) => messageText)).toEqual([]);
  return file;
}

/** Names that generated code has besides its own: the runtime's, the language's. */
const known = new Set([
  ..."createModel createPlainModel InferenceKernels ModelManifest TrainedModel POW2 exponent dropoutDraw TrainManifest TrainingKernels TrainingMemory TrainModule createTrain createInference createTraining WasmProgram".split(" "),
  ..."Math fround abs floor sqrt min max Float32Array Float64Array Infinity NaN Readonly Record ArrayLike Uint8Array Input Output Row Options trainManifest stepRows".split(" "),
]);
const own = /^(?:s_)?[a-z][A-Za-z]*\d*$/;

function identifiersOf(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    if (ts.isTemplateExpression(node) || ts.isTaggedTemplateExpression(node) || ts.isRegularExpressionLiteral(node) || node.kind === ts.SyntaxKind.ImportKeyword) names.add(`<${ts.SyntaxKind[node.kind]}>`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

describe("generated modules", () => {
  const wanted = textsOf(tame()).map(tokensOf);
  const allowed = textsOf(tame()).map((text) => identifiersOf(parsed(text)));

  it("have no identifier but our own and known ones", () => {
    for (const names of allowed) expect([...names].filter((name) => !own.test(name) && !known.has(name))).toEqual([]);
  });

  payloads.forEach((payload, at) => {
    it(`are the same but for strings, whatever the spec's texts are: from ${JSON.stringify(payload)} on`, () => {
      textsOf(modelWith(payloads, at)).forEach((text, i) => {
        expect([...identifiersOf(parsed(text))].filter((name) => allowed[i]?.has(name) !== true)).toEqual([]);
        expect(tokensOf(withoutComputedKeys(text))).toEqual(wanted[i]);
        expect(text).toMatch(/^[\n\x20-\x7e]*$/);
      });
    });
  });

  it("run, and set nothing", () => {
    payloads.forEach((_, at) => {
      const model = modelWith(payloads, at);
      const running = emitted(compiled(model, { unroll: false }));
      expect(running.manifest.inputs.map((column) => column.name)).toEqual(model.inputs.map((column) => column.name));
      expect(running.manifest.outputs[0]?.labels).toEqual(model.outputs[0]?.type.kind === "class" ? model.outputs[0].type.labels : null);
      expect(running.trainManifest?.options.map((option) => option.name)).toEqual(model.params.map((param) => param.name));
      expect(infer(running, new Float64Array(running.manifest.parameters), new Float64Array(3))).toHaveLength(3);
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("stay so when prettier formats them", async () => {
    for (const at of [0, 8, 19]) {
      const model = modelWith(payloads, at);
      for (const { text } of await generatedFiles(compiled(model), "model")) {
        const names = identifiersOf(parsed(text));
        const keys = new Set([...model.inputs, ...model.outputs].map((column) => column.name).concat(model.params.map((param) => param.name), "train", "abi"));
        // Prettier takes the quotes off keys that are identifiers; nothing else may be new.
        expect([...names].filter((name) => !own.test(name) && !known.has(name) && !keys.has(name))).toEqual([]);
      }
    }
  });
});
