/**
 * The diagnostics as the language's page tables them: what each points at, the other side where there is one, help, and a fix
 * where one is named, which makes the spec check clean. A row here is a line of that table.
 */
import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/check.js";
import { applyFixes } from "../../../src/cli/apply-fixes.js";
import type { Diagnostic } from "../../../src/diagnostic/diagnostic.js";
import type { Entry } from "../../../src/diagnostic/entry.js";
import type { Code } from "../../../src/diagnostic/index.js";
import { catalog } from "../../../src/diagnostic/index.js";
import { lint } from "../../../src/lint/index.js";
import { openSpec } from "../../../src/session/spec.js";
import { parse } from "../../../src/syntax/parse.js";
import { hostOf } from "../cli/run.js";

/** The severity, what it points at, what the other side is (none: null), and whether a fix is named. */
type Row = readonly [severity: "error" | "warning" | "lint", points: RegExp, other: RegExp | null, fix?: "fix"];

const table: Partial<Record<Code, Row>> = {
  NN001: ["error", /^trian$/, null],
  NN002: ["error", /^10$/, null],
  NN003: ["error", /^\W$/u, null],
  NN101: ["error", /^tnah$/, null],
  NN102: ["error", /^momentun$/, null],
  NN103: ["error", /^a$/, /^a$/],
  NN104: ["error", /no-such-file/, null],
  NN201: ["error", /^dense 4/, /image|input|conv/, "fix"],
  NN203: ["error", /^dense 2 softmax$/, /^y$/, "fix"],
  NN205: ["error", /stride 2/, /./],
  NN206: ["error", /^\[44 relu, 16 tanh\]$/, null],
  NN207: ["error", /^softmax$/, null, "fix"],
  NN208: ["error", /^1000000000$/, null],
  NN301: ["warning", /^quadratic$/, /^softmax$/],
  NN302: ["warning", /^quadratic$/, /^sigmoid$/, "fix"],
  NN303: ["error", /^cross_entropy$/, /^tanh$/],
  NN304: ["error", /^log_likelihood$/, /^sigmoid$/],
  NN305: ["error", /^y$/, /^tanh$/],
  NN306: ["error", /^3$/, /^y$/],
  NN307: ["error", /^step$/, null],
  NN308: ["lint", /^dense 4$/, /^dense 1/],
  NN309: ["lint", /^dense 4/, /^batchnorm$/, "fix"],
  NN310: ["lint", /^dense 4 sigmoid$/, /sigmoid/],
  NN311: ["lint", /relu/, /relu/],
  NN312: ["warning", /^cross_entropy$/, /^softmax$/],
  NN401: ["error", /^1$/, null],
  NN402: ["error", /^64$/, /rows/],
  NN403: ["lint", /^train/, null],
  NN404: ["lint", /^dense 64/, null],
  NN405: ["lint", /0\.5/, null],
  NN406: ["warning", /^stop when/, null],
  NN407: ["error", /^test\.loss$/, null],
  NN408: ["warning", /^dropout 50%$/, null],
  NN501: ["error", /^split/, null],
  NN506: ["error", /^maybe$/, /^b$/],
  NN507: ["error", /^test\.accuracy$/, /^data/],
  NN601: ["warning", /^train\.accuracy >= 50%$/, null],
  NN602: ["error", /^50 epochs$/, null],
  NN603: ["lint", /^expect$/, null],
};

function found(text: string): readonly Diagnostic[] {
  const parsed = parse({ path: "example.nn", text });
  const checked = parsed.value === null ? null : check(parsed.value, { set: new Map() });
  return [...parsed.diagnostics, ...(checked?.diagnostics ?? []), ...(checked?.value == null ? [] : lint(checked.value))];
}

const rows = catalog as unknown as Readonly<Record<string, Entry<never>>>;
const clip = ({ start, end }: { readonly start: number; readonly end: number }, text: string): string => text.slice(start, end);

describe("the table of diagnostics", () => {
  it.each(Object.entries(table) as unknown as readonly (readonly [Code, Row])[])("%s points at both sides, helps, and fixes where a fix is named", (code, [severity, points, other, fix]) => {
    const bad = rows[code]?.bad ?? "";
    const said = found(bad).find((each) => each.code === code);
    expect(said?.severity).toBe(severity);
    expect(clip(said?.span ?? { start: 0, end: 0 }, bad)).toMatch(points);
    if (other !== null) expect((said?.related ?? []).map(({ span }) => clip(span, bad))).toEqual([expect.stringMatching(other)]);
    expect(said?.help ?? "").not.toBe("");
    if (fix === "fix") expect(said?.fix).not.toBeNull();
  });

  const fixable = Object.entries(rows).filter(([code, { bad }]) => bad !== "" && bad.length < 5000 && found(bad).some((each) => each.code === code && each.fix !== null));

  it.each(fixable.map(([code]) => code))("the fix of %s leaves a spec that checks clean, comments and line ends as they were", (code) => {
    for (const change of [(text: string) => text, (text: string) => `\ufeff${text}// the end\n`.replaceAll("\n", "\r\n")]) {
      const bad = change(rows[code]?.bad ?? "");
      const host = hostOf({ "/x.nn": bad });
      const options = { set: new Map<string, string>(), data: "none", pedantic: true } as const;
      const { files, applied } = applyFixes(host, "/x.nn", options);
      expect(applied.map((each) => each.code)).toContain(code);
      const text = [...files.values()][0] ?? "";
      expect(openSpec(hostOf({ "/x.nn": text }), "/x.nn", options).diagnostics.filter((each) => each.severity === "error" || each.code === code).map((each) => each.code)).toEqual([]);
      expect(text.startsWith("\ufeff")).toBe(bad.startsWith("\ufeff"));
      expect(text.includes("// the end")).toBe(bad.includes("// the end"));
    }
  });

  it("has more fixes than are named", () => {
    expect(fixable.length).toBeGreaterThanOrEqual(12);
  });
});
