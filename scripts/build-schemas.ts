/**
 * Compiles JSON schemas to standalone validators, so that no schema is compiled at run time and a strict content security
 * policy holds. Refuses keywords whose code would import a part of ajv.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

const root = new URL("../", import.meta.url);

/** The generated files by path: `src/train/schemas.generated.ts`. */
export function buildSchemas(): Readonly<Record<string, string>> {
  const schema = JSON.parse(readFileSync(fileURLToPath(new URL("grammar/schemas/checkpoint-state.schema.json", root)), "utf8")) as object;
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, messages: false, schemas: { state: schema }, code: { source: true, esm: true, lines: true } });
  const code = standalone.default(ajv, { isCheckpointState: "state" });
  if (/\brequire\(|^import /m.test(code)) throw new Error("a schema uses a keyword whose validator imports a part of ajv");
  const head = "// @ts-nocheck\n// Generated from grammar/schemas by scripts/build-schemas.ts: `UPDATE=1 npx vitest run test/unit/train/schemas.test.ts`. Do not edit.\n/* eslint-disable */\n";
  return { "src/train/schemas.generated.ts": `${head}${code}` };
}
