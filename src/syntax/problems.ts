/** Turns what the parser met into diagnostics: what was found, what should stand there, and what to try. One message a place. */
import { diagnose } from "../diagnostic/index.js";
import type { Problem } from "./grammar/base.js";
import type { Reporter } from "./report.js";
import { report, spanOf } from "./report.js";
import type { Token } from "./tokens.js";
import { End, Quoted } from "./tokens.js";

/** What people write who come from elsewhere, by what they meant to start, and what to write here. */
const hints: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a declaration": {
    import: "parts of other files come with `use { Name } from \"./file.nn\"`", include: "parts of other files come with `use { Name } from \"./file.nn\"`",
    layers: "layers stand in `network { … }`", layer: "layers stand in `network { … }`", dataset: "rows and files stand in `data { … }`",
    let: "a fixed value is `const name = 1`, one that can be set is `param`", var: "a value that can be set is `param name: real = 1`",
    target: "what the network tells is an `output`", label: "what the network tells is an `output`", feature: "what the network sees is an `input`",
    fit: "training stands in `train { … }`", training: "training stands in `train { … }`", assert: "what must hold stands in `expect { … }`", test: "what must hold stands in `expect { … }`",
  },
  "a statement of `train`": {
    rate: "the rate belongs to the optimizer: `optimizer sgd(rate: 0.5)`", lr: "the rate belongs to the optimizer: `optimizer sgd(rate: 0.5)`",
    learning_rate: "the rate belongs to the optimizer: `optimizer sgd(rate: 0.5)`", momentum: "momentum belongs to the optimizer: `optimizer sgd(rate: 0.5, momentum: 0.9)`",
    batch_size: "the size of a batch is `batch 32`", iterations: "training is counted in epochs: `epochs 100`", early_stopping: "write `stop when validation.loss stalls for 10 epochs`",
    metrics: "metrics are asked for in `expect { … }`", l2: "`l2` is an option of a layer: `dense 10 relu { l2 1e-4 }`", dropout: "`dropout 50%` is a layer in `network`",
  },
  "a statement of `data`": { file: "name the format: `csv(\"data.csv\")`", path: "name the format: `csv(\"data.csv\")`", shuffle: "`shuffle` belongs into `train`; `split` draws its rows by its `seed`" },
  "an expectation": {
    accuracy: "say on which rows: `test.accuracy`", loss: "say on which rows: `test.loss`", assert: "write what must hold, as in `test.accuracy >= 90%`",
  },
};

function describe(token: Token, previous: Token | null, text: string): string {
  if (token.tokenType === End) return "the end of the file";
  if (previous !== null && token.line > previous.line) return "the end of the line";
  const written = text.slice(token.startOffset, token.endOffset + 1);
  if (token.tokenType === Quoted) return written.length > 40 ? `${written.slice(0, 39)}…` : written;
  return `\`${written.length > 40 ? `${written.slice(0, 39)}…` : written}\``;
}

/** The place of an unexpected token: itself, or right after the one before it when that was the last on its line. */
function placeOf(token: Token, previous: Token | null): { readonly start: number; readonly end: number } {
  if (previous !== null && (token.tokenType === End || token.line > previous.line)) return { start: previous.endOffset + 1, end: previous.endOffset + 1 };
  return { start: token.startOffset, end: token.endOffset + 1 };
}

function hintFor(what: string, word: string): string | null {
  const table = hints[what];
  return table !== undefined && Object.hasOwn(table, word) ? (table[word] ?? null) : null;
}

/** Reports the parser's problems, but those that follow from another mistake at the same place or on the same line. */
export function reportProblems(reporter: Reporter, problems: readonly Problem[]): void {
  let last = -1;
  for (const problem of problems) {
    const { found } = problem;
    const inserted = found.endOffset < found.startOffset && found.tokenType !== End;
    const previous = problem.kind === "unexpected" ? problem.previous : null;
    const spoilt = reporter.spoiltLines.has(found.line) || (previous !== null && reporter.spoiltLines.has(previous.line));
    if (inserted || spoilt || found.index === last) continue;
    last = found.index;
    const { start, end } = placeOf(found, previous);
    const place = { span: spanOf(reporter, start, end) };
    if (problem.kind === "unknown") {
      const { what, candidates } = problem;
      report(reporter, diagnose("NN001", place, { word: found.image, what, candidates, hint: hintFor(what, found.image) }));
    } else {
      report(reporter, diagnose("NN004", place, { found: describe(found, previous, reporter.source.text), expected: problem.expected, help: problem.help }));
    }
  }
}
