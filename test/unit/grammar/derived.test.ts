/** What `grammar/` holds that follows from the code is what the code gives, and does what it is for. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import type { AnySchema } from "ajv";
import { describe, expect, it } from "vitest";
import oniguruma from "vscode-oniguruma";
import textmate from "vscode-textmate";
import { buildGrammar } from "../../../scripts/build-grammar.js";
import { ebnf } from "../../../scripts/grammar/ebnf.js";
import { manifestsOf } from "./manifests.js";

const root = new URL("../../../", import.meta.url);
const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, root)), "utf8");

describe("derived files", () => {
  it.each(Object.entries(buildGrammar()))("%s is fresh (`npm run grammar`)", (path, text) => {
    const file = fileURLToPath(new URL(path, root));
    if (process.env["UPDATE"] === "1") {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text());
    }
    expect(readFileSync(file, "utf8") === text(), `${path} is not what the code gives: run \`npm run grammar\``).toBe(true);
  }, 30_000);

  it("the notation names no rule that it lacks, and none that nothing leads to", () => {
    const lines = ebnf().split("\n");
    const defined = new Set(lines.flatMap((line) => /^(\w+) +::=/.exec(line)?.[1] ?? []));
    const used = new Set(lines.flatMap((line) => [...line.replace(/^\w+ +::=/, "").replace(/"[^"]*"|\/\*.*?\*\/|\[[^\]]*\]|'[^']*'/g, "").matchAll(/[A-Za-z]\w+/g)].map(([word]) => word)).filter((word) => !/^(?:The|What|Tokens|White)/.test(word)));
    for (const name of defined) if (name !== "file") expect([name, used.has(name)]).toEqual([name, true]);
    const rules = [...used].filter((word) => /^[a-z]+[A-Z]|^(?:layer|value|atom|args|list|row|metric)$/.test(word));
    expect(rules.length).toBeGreaterThan(20);
    for (const name of rules) expect([name, defined.has(name)]).toEqual([name, true]);
  });
});

/** The scopes of each token of a spec, as an editor finds them. */
async function scopesOf(text: string): Promise<readonly (readonly [string, string])[]> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm"));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength)).catch(() => undefined);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({ createOnigScanner: (sources) => new oniguruma.OnigScanner(sources), createOnigString: (of) => new oniguruma.OnigString(of) }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(read("grammar/nn.tmLanguage.json"), "nn.tmLanguage.json")),
  });
  const grammar = await registry.loadGrammar("source.nn");
  let stack = textmate.INITIAL;
  return text.split("\n").flatMap((line) => {
    const { tokens, ruleStack } = grammar?.tokenizeLine(line, stack) ?? { tokens: [], ruleStack: stack };
    stack = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => [line.slice(startIndex, endIndex), scopes.at(-1) ?? ""] as const).filter(([piece]) => piece.trim() !== "");
  });
}

describe("the colours of editors", () => {
  it("tell declarations, layers, vocabulary, texts, numbers, units and comments", async () => {
    const found = await scopesOf(read("specs/splice.nn"));
    const scope = (piece: string): readonly string[] => [...new Set(found.filter(([text]) => text === piece).map(([, each]) => each))];
    expect(scope("network")).toEqual(["keyword.declaration.nn"]);
    expect(scope("dense")).toEqual(["keyword.control.layer.nn"]);
    expect(scope("ConvBlock")).toEqual(["entity.name.type.nn", "source.nn"].slice(0, scope("ConvBlock").length));
    for (const word of ["relu", "softmax", "adamw", "log_likelihood", "warmup", "nearest_neighbour"]) expect([word, ...scope(word)]).toEqual([word, "support.function.nn"]);
    expect(scope("dna")).toEqual(["support.type.nn"]);
    expect(scope("1e-3")).toEqual(["constant.numeric.nn"]);
    expect(scope("epochs")).toEqual(expect.arrayContaining(["keyword.other.unit.nn"]));
    expect(found.filter(([text]) => text.includes("dna[60] is")).map(([, each]) => each)).toEqual(["comment.line.double-slash.nn"]);
    expect(found.filter(([text]) => text.startsWith("///")).map(([, each]) => each)).toEqual(["comment.line.documentation.nn", "comment.line.documentation.nn"]);
  });

  it("leave no layer, loss or optimizer of any spec without one, and mark nothing as illegal", async () => {
    for (const name of readdirSync(fileURLToPath(new URL("specs", root))).filter((file) => file.endsWith(".nn"))) {
      for (const [piece, scope] of await scopesOf(read(`specs/${name}`))) {
        expect(`${name}: ${piece} ${scope}`).not.toMatch(/illegal/);
        if (/^(?:dense|conv|dropout|flatten|relu|sigmoid|tanh|adam|sgd|softmax|quadratic)$/.test(piece.trim())) expect(`${name}: ${piece} ${scope}`).not.toMatch(/source\.nn$/);
      }
    }
  });
});

describe("the schemas", () => {
  const validator = (path: string) => new Ajv({ strict: true, strictTuples: false, allowUnionTypes: true }).compile(JSON.parse(read(path)) as AnySchema);

  it("accept the manifests and metadata of every spec, and nothing that lacks or adds a field", () => {
    const [model, train, metadata] = ["manifest", "train-manifest", "weights-metadata"].map((name) => validator(`grammar/schemas/${name}.schema.json`));
    let judged = 0;
    for (const { name, manifests } of manifestsOf()) {
      for (const [kind, validate, value] of [["model", model, manifests.model], ["train", train, manifests.train], ["metadata", metadata, manifests.metadata]] as const) {
        if (value === null || validate === undefined) continue;
        const whole = JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
        expect([name, kind, validate(whole), validate.errors]).toEqual([name, kind, true, null]);
        expect(validate({ ...whole, more: 1 })).toBe(false);
        const required = Object.keys(whole).filter((key) => !["augment", "leastRows", "checksum", "state"].includes(key));
        for (const key of required) expect([name, key, validate(Object.fromEntries(Object.entries(whole).filter(([each]) => each !== key)))]).toEqual([name, key, false]);
        judged++;
      }
    }
    expect(judged).toBeGreaterThan(60);
  }, 30_000);
});
