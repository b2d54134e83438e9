/** Our layout of generated code against prettier's: what it gives, prettier leaves as it is; what it does not know, it leaves to prettier. */
import { readdirSync, readFileSync } from "node:fs";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { printModules } from "../../../src/compiler.js";
import { laidOut } from "../../../src/emit/ts/layout/layout.js";
import { planOf } from "../../gen/fuzz.js";
import { print } from "../../gen/plan.js";
import { checkedText } from "../../gen/run.js";
import { compiled } from "../../support/emitted.js";

const full = process.env["NNC_FULL"] === "1";
const pretty = (text: string): Promise<string> => format(text, { parser: "typescript", printWidth: 120 });
const folder = new URL("../../../generated/", import.meta.url);
const specifiers = { runtime: "nnc/runtime", train: "nnc/train", inference: "./model.js", simd: "./model.simd.js" };

/** The typed modules of a spec's text. */
function modulesOf(text: string, target: "ts" | "simd"): readonly string[] {
  const { model } = checkedText(text);
  if (model === null) throw new Error(`refused:\n${text}`);
  return Object.values(printModules(compiled(model, { target }), true, specifiers)).filter((each): each is string => each !== null);
}

const sum = (count: number, between: string): string => Array.from({ length: count }, (_, i) => `first${i} * f(second${i})`).join(between);

describe("laidOut", () => {
  it.each([
    "const t1 = (a * b) + c;",
    "const t1 = (a - b) - (c - d);",
    "const t1 = (a * b) / c;",
    "const t1 = (a / (b * c)) % d;",
    "const t1 = (-a) * (-1) - (-(-a));",
    "const t1 = (a < b ? c : (d === 0 ? (-1) : e)) * 2;",
    "const t1: number = a[(i) * 4 + 3]!;",
    "a[(i) * 4 + b[i + 1]!++] = (r0);",
    "const t1 = 1e+21 + 2.5e-7;",
    "const t1 = POW2[(a + b) + 1074]!;",
    "const t1 = Math.max(Math.min(a, (b + c)), 0);",
    "const t1 = (a & 3) + (i + 2 & 3);",
    `const t1 = ${sum(9, " + ")};`,
    `const t1 = f(f(${sum(5, " + ")}) * (${sum(3, " - ")}));`,
    `const t1 = f(${sum(3, " + ")}, ${sum(3, " / ")}, (${sum(3, " - ")}) * 2);`,
    `parameters[i1 * 512 + 3] = ${sum(9, " - ")};`,
    `parameters[i1 * 512 + 3] = f(${sum(9, " - ")});`,
    `parameters[3] = f(t1 * f(${sum(4, " * ")}) + f(${sum(4, " / ")}));`,
    `const t1 = t2 < ${sum(4, " + ")} ? ${sum(3, " + ")} : t3 < 0 ? ${sum(3, " * ")} : t4;`,
    `const t1 = f(t2 < 1 ? (t3 < 2 ? ${sum(4, " + ")} : (t4 === 0 ? (-Infinity) : NaN)) : ${sum(2, " - ")});`,
    `const t1 = -(${sum(9, " + ")});`,
    `const t1 = f(-(${sum(9, " + ")}));`,
    `const t1 = Math.sqrt(${sum(7, " + ")}) / (${sum(4, " * ")});`,
    `const t1 = Math.max(${sum(4, " + ")}, ${sum(4, " * ")});`,
    `const t1 = POW2[${sum(8, " + ")}]!;`,
    `const t1 = names${"_long".repeat(12)}[names${"_long".repeat(10)} * 4 + 3]!;`,
    `for (let i = (${sum(3, " + ")}) * 4, e = i + 1; i < e; i++) {\n}`,
    "for (let i = 0; i < 784; i++) if (x[n1 * 784 + i] !== 0) xrow[xrowe++] = i;",
    `for (let i = 0; i < 784; i++) if (${sum(4, " + ")} !== 0) xrow[xrowe++] = i;`,
    `if (${sum(6, " !== 0 || ")} !== 0) {\na = 1;\n}`,
    "if (!sparse) kernel1(start, rows);",
    "const { inUse, bounds, places, elements } = memory.lists ?? noLists;",
    `import { ${Array.from({ length: 12 }, (_, i) => `someName${i}`).join(", ")} } from "nnc/runtime";`,
    `export const data: ModelManifest = { "name": "a", "b-c": [1, 2], "list": [${Array.from({ length: 90 }, (_, i) => i - 4).join(", ")}], "empty": [], "none": {  } };`,
    `export const data: ModelManifest = { "rooms": [{ "name": "a", "size": 1 }, { "name": "b", "size": 2 }], "one": [{ "name": "a", "size": 1 }], "pairs": [[1, 2], [3, 4]] };`,
    `export const data: ModelManifest = { "doc": "${"long ".repeat(40)}", "bytes": "${"A".repeat(150)}", "text": "a \\"quoted\\" 'word'", "more": "\\"a\\\\\\"", "name": "${"n".repeat(130)}" };`,
    'function a(rows: number): void {\n\nconst t1 = (r + 1);\n\n}\n\nexport interface Options {\n}\nexport interface Input {\n  readonly "plain": number;\n  readonly "not-plain": number;\n}',
  ])("lays out as prettier does: %s", async (text) => {
    expect(laidOut(text)).toBe(await pretty(text));
  });

  it.each(['export interface A {\n  readonly "a": "b\\"c";\n}', `export interface A {\n  readonly "a": ${Array.from({ length: 30 }, (_, i) => `"label ${i}"`).join(" | ")};\n}`, 'const a = { ["__proto__"]: 1 };', "const a = (x) => x;", "const a = `b`;"])("leaves to prettier what it does not know: %s", (text) => {
    expect(laidOut(text)).toBeNull();
  });

  const files = readdirSync(folder).filter((name) => full || /^(?:perceptron-xor|regions-shallow)[.\w]*$|^xor\.simd\.ts$/.test(name));
  it.each(files)("gives what prettier leaves as it is: %s", async (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    expect(await pretty(text)).toBe(text);
  }, 120_000);

  it("knows every line of drawn specs, and lays them out as prettier does", async () => {
    for (let run = 0; run < (full ? 200 : 2); run++) {
      for (const text of modulesOf(print(planOf(11, run)), run % 2 === 0 ? "ts" : "simd")) expect(laidOut(text)).toBe(await pretty(text));
    }
  }, 600_000);
});
