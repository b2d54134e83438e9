/**
 * The fixtures of `grammar/conformance`: specs that show the numbered rules of the language. Their first lines say which
 * rules (`// rules:`), what is found and where, after the rules that it breaks (`// finds: R1.5 NN012 7, NN302 9`), what the
 * exit code is where it is not 2 (`// exits:`), what is set (`// set: rate=1`), and whether expectations hold (`// holds`,
 * `// fails`). Every rule has a good and a bad one.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { lineStarts, positionAt } from "../../../src/base/source.js";
import type { Diagnostic } from "../../../src/diagnostic/diagnostic.js";
import { nodeHost } from "../../../src/host/node.js";
import { exitCodeOf, openSpec } from "../../../src/session/spec.js";
import { runSpec } from "../../../src/specs/run-spec.js";
import { passes } from "../../../src/specs/spec-report.js";
import { hostOf } from "../cli/run.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const host = nodeHost();
const rules = [...readFileSync(`${root}grammar/SPEC.md`, "utf8").matchAll(/^- \*\*(R\d+\.\d+)\*\*/gm)].map((match) => match[1] ?? "");

interface Fixture {
  readonly kind: "good" | "bad";
  readonly path: string;
  readonly text: string;
}

const fixtures = (["good", "bad"] as const).flatMap((kind) =>
  readdirSync(`${root}grammar/conformance/${kind}`)
    .filter((name) => name.endsWith(".nn"))
    .map((name): Fixture => ({ kind, path: `${root}grammar/conformance/${kind}/${name}`, text: readFileSync(`${root}grammar/conformance/${kind}/${name}`, "utf8") })),
);
const rulesOf = ({ text }: Fixture): readonly string[] => /^\/\/ rules: (.*)$/m.exec(text)?.[1]?.split(" ") ?? [];
const findsOf = ({ text }: Fixture): string => /^\/\/ finds:(.*)$/m.exec(text)?.[1]?.trim() ?? "";
const setOf = ({ text }: Fixture): ReadonlyMap<string, string> =>
  new Map(/^\/\/ set: (.*)$/m.exec(text)?.[1]?.split(" ").map((each) => each.split("=") as [string, string]) ?? []);
const isRun = ({ text }: Fixture): boolean => /^\/\/ (?:holds|fails)$/m.test(text);
const nameOf = ({ path }: Fixture): string => path.slice(root.length);

function placed({ code, span }: Diagnostic): string {
  return span === null ? code : `${code} ${positionAt(span.start, lineStarts(span.source.text)).line}`;
}

describe.each(fixtures.map((fixture) => [nameOf(fixture), fixture] as const))("%s", (_, fixture) => {
  const { diagnostics } = openSpec(host, fixture.path, { set: setOf(fixture), data: "all", pedantic: false });
  const said = diagnostics.map(placed).join(", ");
  const finds = findsOf(fixture);

  it("gets what it says, where it says, and no other message", () => {
    if (finds === "?" && process.env["UPDATE"] === "1") {
      writeFileSync(fixture.path, fixture.text.replace("// finds: ?", `// finds: ${said}`));
      return;
    }
    expect(said).toBe(finds.replace(/R\d+\.\d+ /g, ""));
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const exits = Number(/^\/\/ exits: (\d)$/m.exec(fixture.text)?.[1] ?? (fixture.kind === "good" || /^\/\/ fails$/m.test(fixture.text) ? 0 : 2));
    expect(exitCodeOf(diagnostics)).toBe(exits);
    expect(errors.length > 0).toBe(exits !== 0);
  });

  it.runIf(fixture.kind === "bad" && !isRun(fixture))("cites the rules that its findings break, and no other", () => {
    expect(new Set(rulesOf(fixture))).toEqual(new Set(finds.match(/R\d+\.\d+/g)));
  });

  it.runIf(isRun(fixture))("is run, and its expectations do what it says", async () => {
    const report = await runSpec(hostOf({ "/x.nn": fixture.text }), "/x.nn", { skipSlow: false, signal: new AbortController().signal });
    expect(passes(report)).toBe(/^\/\/ holds$/m.test(fixture.text));
  });
});

describe("the rules of the language", () => {
  it.each(rules)("%s has a good fixture and a bad one", (rule) => {
    expect(fixtures.filter((fixture) => rulesOf(fixture).includes(rule)).map(({ kind }) => kind)).toEqual(expect.arrayContaining(["good", "bad"]));
  });

  it("are the only ones that fixtures name", () => {
    expect(fixtures.flatMap((fixture) => rulesOf(fixture).filter((rule) => !rules.includes(rule)).map((rule) => `${nameOf(fixture)}: ${rule}`))).toEqual([]);
    expect(fixtures.filter((fixture) => rulesOf(fixture).length === 0).map(nameOf)).toEqual([]);
  });
});
