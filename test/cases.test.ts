/**
 * Runs `test/cases/<stage>/*.md`: each heading is a test, its `nn` block the input, every other block an expectation.
 * `UPDATE=1` rewrites the expectations. A new stage is a row in `stages`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { lineStarts, positionAt, textOf } from "../src/base/source.js";
import type { Model } from "../src/check/model.js";
import type { Diagnostic, Outcome } from "../src/diagnostic/diagnostic.js";
import { check } from "../src/check/check.js";
import type { Compiled } from "../src/compiler.js";
import { printGraph } from "../src/graph/print.js";
import { printModel } from "../src/check/print.js";
import { lint } from "../src/lint/index.js";
import { printProgram } from "../src/loops/print.js";
import { parse } from "../src/syntax/parse.js";
import { printAst } from "../src/syntax/print.js";
import { readCases, updateCase } from "./support/cases.js";
import { compiled, textsOf } from "./support/emitted.js";

type Print = (input: string) => string;

/** Diagnostics, two lines each: place, what is underlined, code, message; help. */
function brief(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ code, span, message, help }) => {
      const { line, column } = span === null ? { line: 0, column: 0 } : positionAt(span.start, lineStarts(span.source.text));
      const marked = span === null ? "" : textOf(span).split("\n")[0];
      return `${line}:${column} ${JSON.stringify(marked)} ${code} ${message}\n${help === null ? "" : `  help: ${help}\n`}`;
    })
    .join("");
}

function checked(text: string): Outcome<Model> {
  const parsed = parse({ path: "case.nn", text });
  if (parsed.value === null) return { value: null, diagnostics: parsed.diagnostics };
  const { value, diagnostics } = check(parsed.value, { set: new Map() });
  return { value, diagnostics: [...parsed.diagnostics, ...diagnostics] };
}

/** Prints what is compiled of a spec's text, or says that it has errors. */
function compiledTo(print: (compiled: Compiled) => string): Print {
  return (text) => {
    const { value } = checked(text);
    return value === null ? brief(checked(text).diagnostics) : print(compiled(value));
  };
}

/** The lines of untyped module text but for imports and the data of manifests, which other stages show. */
function kernelsOf(text: string | null): string {
  const lines = (text ?? "nothing").split("\n").filter((line) => line !== "" && !/^import |^export const (?:manifest|trainManifest|module|train) /.test(line));
  return `${lines.join("\n")}\n`;
}

/** By folder of `test/cases`, what each block's word prints. */
const stages: Readonly<Record<string, Readonly<Record<string, Print>>>> = {
  parse: {
    diagnostics: (text) => brief(parse({ path: "case.nn", text }).diagnostics),
    ast: (text) => {
      const { value } = parse({ path: "case.nn", text });
      return value === null ? "nothing\n" : printAst(value);
    },
  },
  check: {
    diagnostics: (text) => brief(checked(text).diagnostics),
    lints: (text) => {
      const { value } = checked(text);
      return value === null ? "nothing\n" : brief(lint(value));
    },
    model: (text) => {
      const { value } = checked(text);
      return value === null ? "nothing\n" : printModel(value);
    },
  },
  graph: {
    inference: compiledTo(({ lowered }) => printGraph(lowered.graph, lowered.inference)),
    gradient: compiledTo(({ lowered }) => (lowered.gradient === null ? "nothing\n" : printGraph(lowered.graph, lowered.gradient))),
    step: compiledTo(({ lowered }) => (lowered.step === null ? "nothing\n" : printGraph(lowered.graph, lowered.step))),
  },
  loops: {
    inference: compiledTo(({ inference }) => printProgram(inference.program)),
    training: compiledTo(({ training }) => (training === null ? "nothing\n" : printProgram(training.program))),
    why: compiledTo(({ inference, training }) => `${[...inference.explanation, ...(training?.explanation ?? [])].join("\n")}\n`),
  },
  ts: {
    inference: compiledTo((compiled) => kernelsOf(textsOf(compiled).inference)),
    training: compiledTo((compiled) => kernelsOf(textsOf(compiled).training)),
  },
};

const root = fileURLToPath(new URL("./cases/", import.meta.url));
for (const [stage, prints] of Object.entries(stages)) {
  for (const file of readdirSync(root + stage).filter((name) => name.endsWith(".md"))) {
    const path = `${root}${stage}/${file}`;
    describe(`${stage}/${file}`, () => {
      for (const { name, input, expected } of readCases(readFileSync(path, "utf8"))) {
        test(name, () => {
          const actual = new Map([...expected.keys()].map((word) => [word, prints[word]?.(input) ?? `no stage prints ${word}\n`]));
          if (process.env["UPDATE"] === "1") writeFileSync(path, updateCase(readFileSync(path, "utf8"), name, actual));
          else expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
        });
      }
    });
  }
}
