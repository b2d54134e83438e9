/**
 * What programs read, held to its formats: JSON to the committed schemas, JUnit's XML to a schema by libxml, GitHub's
 * annotations to the runner's own way of reading them. Whatever stands in messages, labels and paths comes through whole,
 * or visibly spelt out where the format cannot hold it, and never becomes a part of the format.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import type { AnySchema } from "ajv";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Diagnostic, Severity } from "../../../src/diagnostic/diagnostic.js";
import { printable } from "../../../src/diagnostic/excerpt.js";
import { renderGithub, renderJson } from "../../../src/diagnostic/render.js";
import { jsonReports, junitReports } from "../../../src/report/spec-machine.js";
import type { SpecReport } from "../../../src/specs/spec-report.js";
import { nnc, staircase, xor } from "../cli/run.js";

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), "utf8");

const HOSTILE = [
  "", "two\nlines\r\nand\rmore\n", "::error file=x.ts,line=1::planted", "\n::set-output name=x::planted", `"quotes" 'and' \`ticks\``,
  "]]><![CDATA[ <!-- --> <a b='c'/> &amp; &#10;", "\u0000\u0007\u001b[31mred\u001b[0m\u007f\u009b", "naïve 日本語 😀 e\u0301", "\u202eright\u2066 to left\u2069\u200b\ufeff",
  "100% %0A %25 %3A %", "a:b,c=d,title=e", "\ttab  spaces ", "\ud800 alone \udc00", "\u2028\u2029\ufffe\uffff", "file.nn' && echo", "__proto__",
];

function diagnosticOf(text: string, severity: Severity): Diagnostic {
  const source = { path: `specs/${text}.nn`, text: `nn 1\n${text}\n` };
  const span = { source, start: 5, end: 5 + Math.min(1, text.length) };
  return {
    code: "NN999", slug: "hostile", severity, fault: "spec", message: text, span, label: text, related: [{ span, label: text }],
    file: null, help: text === "" ? null : text, fix: { title: text, edits: [{ span, text }] },
  };
}

const diagnostics: readonly Diagnostic[] = HOSTILE.flatMap((text, at): readonly Diagnostic[] => {
  const found = diagnosticOf(text, (["error", "warning", "lint"] as const)[at % 3] ?? "error");
  return [found, { ...found, span: null, related: [], fix: null, file: { path: text, line: at === 0 ? null : at, column: null } }];
});

const reports: readonly SpecReport[] = HOSTILE.map((text, at): SpecReport => {
  const { span } = diagnosticOf(text, "error");
  if (span === null) throw new Error("no span");
  const findings = [{ seed: null, holds: false, found: text }, { seed: 3, holds: true, found: text }];
  const group = { span, seeds: null, skipped: null, holds: false, held: 1, ran: 2, lines: [{ text, span, findings }] };
  const groups = [group, { ...group, skipped: text }, { ...group, holds: true, seeds: { from: 1, to: 2, atLeast: 1 } }];
  return { path: `specs/${text}.nn`, model: text, groups, diagnostics: at % 2 === 0 ? [diagnosticOf(text, "error")] : [], seconds: at / 7, interrupted: at === 1 };
});

/** Raw controls and invisible characters, which none of the formats may hold, but for breaks of lines. */
const raw = (text: string): string => text.replace(/\n/g, "").replace(/[^\0-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, "");

describe("JSON", () => {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
  const schema = (name: string) => ajv.compile(JSON.parse(read(`grammar/schemas/${name}.schema.json`)) as AnySchema);
  const fits = { diagnostics: schema("diagnostics"), report: schema("test-report") };

  it("of diagnostics fits its schema and says every text as it is", () => {
    const text = renderJson(diagnostics);
    const found = JSON.parse(text) as readonly Diagnostic[];
    expect([fits.diagnostics(found), fits.diagnostics.errors]).toEqual([true, null]);
    expect(found.map(({ message, label, help }) => [message, label, help])).toEqual(diagnostics.map(({ message, label, help }) => [message, label, help]));
    expect(raw(text)).toBe("");
    expect(fits.diagnostics([{ ...found[0], more: 1 }]) || fits.diagnostics([{ code: "NN001" }])).toBe(false);
  });

  it("of reports fits its schema and says every text as it is", () => {
    const text = jsonReports(reports);
    const found = JSON.parse(text) as { readonly ok: boolean; readonly specs: readonly SpecReport[] };
    expect([fits.report(found), fits.report.errors]).toEqual([true, null]);
    expect(found.specs.map(({ path, model }) => [path, model])).toEqual(reports.map(({ path, model }) => [path, model]));
    expect(raw(text)).toBe("");
    expect(fits.report({ ok: true }) || fits.report({ ...found, extra: 1 })).toBe(false);
  });

  it("comes from the commands so, and alone on standard output", async () => {
    const files = { "/s/good.nn": staircase, "/s/bad.nn": staircase.replace("=> 3", "=> 4"), "/s/broken.nn": xor.replace("sigmoid", "sigmoit") };
    const checked = await nnc("check --format json /s/good.nn /s/bad.nn /s/broken.nn", files);
    expect([fits.diagnostics(JSON.parse(checked.out)), checked.err]).toEqual([true, ""]);
    const tested = await nnc("test --reporter json /s", files);
    expect([fits.report(JSON.parse(tested.out)), tested.code]).toEqual([true, 1]);
  });
});

/** The values of an attribute in the order of the text, references resolved as XML says. */
function attributes(xml: string, element: string, name: string): readonly string[] {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
  const tags = [...xml.matchAll(new RegExp(`<${element} [^>]*?\\b${name}="([^"]*)"`, "g"))];
  return tags.map(([, value = ""]) => value.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, word: string) => (code === undefined ? (named[word] ?? "?") : String.fromCharCode(Number(code)))));
}

/** As much of a text as XML 1.0 can hold. */
const inXml = (text: string): string => text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd").replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "\ufffd");

describe("JUnit", () => {
  const valid = async (...contents: readonly string[]): Promise<readonly string[]> => {
    const { errors } = await validateXML({ xml: contents.map((text, at) => ({ fileName: `${at}.xml`, contents: text })), schema: [read("test/corpus/junit.xsd")] });
    return errors.map(({ rawMessage }) => rawMessage);
  };

  it("fits the schema, whatever is in it, and what does not fit is found", async () => {
    const { out, code } = await nnc("test --reporter junit /s", { "/s/good.nn": staircase, "/s/bad.nn": staircase.replace("=> 3", "=> 4") });
    expect(await valid(junitReports(reports), junitReports([]), out)).toEqual([]);
    expect([code, attributes(out, "testsuite", "failures")]).toEqual([1, ["1", "0"]]);
    const whole = junitReports(reports);
    expect(await valid(whole.replace('classname="', 'line="1" classname="'))).not.toEqual([]);
    expect(await valid(whole.replace("<failure ", "<failed "), whole.replace("&lt;", "<"))).not.toEqual([]);
  });

  it("says every text as it is, as far as XML can, and counts what it says", () => {
    const xml = junitReports(reports);
    expect(attributes(xml, "testsuite", "name")).toEqual(reports.map(({ path }) => inXml(path)));
    expect(attributes(xml, "failure", "message")).toEqual(HOSTILE.map(inXml));
    expect(attributes(xml, "skipped", "message")).toEqual(HOSTILE.map(inXml));
    expect(raw(xml)).toBe("");
    const counts = (name: string): number => attributes(xml, "testsuite", name).reduce((sum, count) => sum + Number(count), 0);
    expect([counts("tests"), counts("failures"), counts("errors"), counts("skipped")]).toEqual([xml.match(/<testcase /g)?.length, xml.match(/<failure /g)?.length, xml.match(/<error /g)?.length, xml.match(/<skipped /g)?.length]);
    expect(Number(attributes(xml, "testsuites", "tests")[0])).toBe(counts("tests"));
  });
});

interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** A line as GitHub's runner reads it: `::name key=value,key=value::message`, escapes resolved; null for a line of the log. */
function workflowCommand(line: string): WorkflowCommand | null {
  const text = line.trimStart();
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  if (end < 0) return null;
  const [, name = "", given = ""] = /^(\S*) ?([^]*)$/.exec(text.slice(2, end)) ?? [];
  const data = (value: string): string => value.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  const property = (value: string): string => data(value.replaceAll("%3A", ":").replaceAll("%2C", ","));
  const pairs = given.split(",").map((pair) => pair.split("=")).map(([key = "", ...value]) => [key.trim(), property(value.join("="))] as const);
  return { name, properties: Object.fromEntries(pairs), message: data(text.slice(end + 2)) };
}

/** Breaks of lines come through; what else is invisible is spelt out. */
const visible = (text: string): string => text.split(/([\r\n])/).map((part) => (/^[\r\n]$/.test(part) ? part : printable(part))).join("");

describe("GitHub's annotations", () => {
  it("are one line each, and the runner reads from them what was said", () => {
    const text = renderGithub(diagnostics);
    const lines = text.split("\n").slice(0, -1);
    expect(lines.length).toBe(diagnostics.length);
    expect(raw(text)).toBe("");
    for (const [at, { severity, message, help, span, file }] of diagnostics.entries()) {
      const command = workflowCommand(lines[at] ?? "");
      expect(command?.name).toBe({ error: "error", warning: "warning", lint: "notice" }[severity]);
      expect(command?.message).toBe(visible(help === null ? message : `${message}\n${help}`));
      expect(command?.properties).toMatchObject({ title: "NN999 hostile", file: visible(file?.path ?? span?.source.path ?? "") });
      if (span !== null) expect(command?.properties).toMatchObject({ line: "2", col: "1" });
    }
  });

  it("come from the commands so: an error for each line that does not hold, at its place", async () => {
    const files = { "/s/a,b::c%.nn": staircase.replace("=> 3", "=> 4") };
    const { out } = await nnc("test --reporter github /s", files);
    const [command, ...more] = out.split("\n").slice(0, -1).map(workflowCommand);
    expect(more).toEqual([]);
    expect(command).toMatchObject({ name: "error", properties: { file: "/s/a,b::c%.nn", line: "13" }, message: expect.stringContaining("predict { x: 2.5 } => 4") as string });
    const checked = await nnc("check --format github /s/a,b::c%.nn", { "/s/a,b::c%.nn": xor.replace("1 sigmoid", "1 sigmoit") });
    expect(workflowCommand(checked.out)).toMatchObject({ name: "error", properties: { title: expect.stringMatching(/^NN\d{3} /) as string } });
  });
});
