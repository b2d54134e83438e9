/** Everything in `grammar/` that follows from the code, by path. `npm run grammar` writes it, a test proves it fresh. */
import { generateCstDts } from "chevrotain";
import { grammar } from "../src/syntax/grammar/parser.js";
import { diagnostics } from "./grammar/diagnostics.js";
import { diagrams } from "./grammar/diagrams.js";
import { ebnf } from "./grammar/ebnf.js";
import { schemaOf } from "./grammar/json-schema.js";
import { textmate } from "./grammar/textmate.js";

/** The files by their paths from the root. */
export function buildGrammar(): Readonly<Record<string, () => string>> {
  return {
    "grammar/nn.ebnf": ebnf,
    "grammar/diagrams/index.html": diagrams,
    "grammar/nn.tmLanguage.json": textmate,
    "grammar/cst.d.ts": () => `// Derived from src/syntax by scripts/build-grammar.ts: npm run grammar. Do not edit.\n${generateCstDts(grammar().getGAstProductions())}`,
    "grammar/diagnostics.json": diagnostics,
    "grammar/schemas/manifest.schema.json": () => schemaOf("src/runtime/manifest.ts", "ModelManifest", "What a generated module tells the runtime about itself"),
    "grammar/schemas/train-manifest.schema.json": () => schemaOf("src/runtime/manifest.ts", "TrainManifest", "How a generated module trains"),
    "grammar/schemas/diagnostics.schema.json": () => schemaOf("src/diagnostic/json.ts", "JsonDiagnostics", "What `nnc check --format json` prints"),
    "grammar/schemas/test-report.schema.json": () => schemaOf("src/report/spec-json.ts", "JsonTestReport", "What `nnc test --reporter json` prints"),
    "grammar/schemas/weights-metadata.schema.json": () => schemaOf("src/runtime/weights-metadata.ts", "WeightsMetadata", "The `__metadata__` of a safetensors file that nnc wrote"),
  };
}
