/** The pages tell the truth where a machine can tell: whole specs check, links lead somewhere, and no top-level file is a riddle. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { buildReference } from "../scripts/build-reference.js";
import { check } from "../src/check/check.js";
import { parse } from "../src/syntax/parse.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (page: string): string => readFileSync(resolve(root, page), "utf8");

/** Pages with specs; of these and of the others every relative link is followed. */
const WITH_SPECS = ["README.md", "grammar/SPEC.md"];
const PAGES = [...WITH_SPECS, "src/README.md", "grammar/NUMERICS.md", "SECURITY.md", "docs/lecture.md", "docs/trust.md", ...readdirSync(resolve(root, "docs/guide")).map((name) => `docs/guide/${name}`)];

/** The whole specs of a page: blocks marked `nn` that say their edition first. */
function specsOf(page: string): readonly string[] {
  return [...read(page).matchAll(/^```nn\n([^]*?)^```$/gm)].map((match) => match[1] ?? "").filter((text) => text.startsWith("nn 1"));
}

/** Targets of links to files, without what follows a `#`. */
function linksIn(text: string): readonly string[] {
  const prose = text.replace(/^```[^]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map((match) => match[1] ?? "").filter((target) => !/^[a-z]+:/i.test(target));
}

const linksOf = (page: string): readonly string[] => linksIn(read(page));

/** What git tracks at the top; where there is no repository (a package, a copied folder) nothing is known. */
function topLevel(): readonly string[] | null {
  try {
    const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).split("\0");
    return [...new Set(files.filter((file) => file !== "").map((file) => file.split("/")[0] ?? ""))];
  } catch {
    return null;
  }
}

describe("specs of the pages", () => {
  test.each(WITH_SPECS)("%s has whole specs, and all check without errors", (page) => {
    const specs = specsOf(page);
    expect(specs.length).toBeGreaterThan(0);
    for (const text of specs) {
      const parsed = parse({ path: page, text });
      const found = [...parsed.diagnostics, ...(parsed.value === null ? [] : check(parsed.value, { set: new Map() }).diagnostics)];
      expect(found.filter(({ severity }) => severity === "error").map(({ code, message }) => `${code} ${message}`)).toEqual([]);
      expect(parsed.value).not.toBeNull();
    }
  });
});

describe("links of the pages", () => {
  test.each(PAGES)("every relative link of %s leads to a file or folder", (page) => {
    const from = dirname(resolve(root, page));
    expect(linksOf(page).filter((target) => !existsSync(resolve(from, decodeURI(target))))).toEqual([]);
  });
});

test.each(["README.md", "src/README.md", "docs/trust.md"])("every script of %s is one of package.json", (page) => {
  const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
  const named = [...read(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? "");
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test("every file and folder at the top is named in README.md or src/README.md", () => {
  const tracked = topLevel();
  if (tracked === null) return;
  const named = new Set([...`${read("README.md")}\n${read("src/README.md")}`.matchAll(/[\w.-]+/g)].map(([word]) => word.replace(/\.$/, "")));
  expect(tracked.filter((name) => !named.has(name))).toEqual([]);
});

test.each(["grammar/SPEC.md", "grammar/NUMERICS.md"])("every rule of %s has a number of its own", (page) => {
  const numbers = [...read(page).matchAll(/^- \*\*([RN]\d+\.\d+)\*\*/gm)].map((match) => match[1]);
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
});

test("every spec is named in README.md", () => {
  const linked = new Set(linksOf("README.md"));
  expect(readdirSync(resolve(root, "specs")).filter((name) => name.endsWith(".nn") && !linked.has(`specs/${name}`))).toEqual([]);
});

describe("the reference", async () => {
  const pages = await buildReference();
  const folder = resolve(root, "docs/reference");
  const there = (): readonly string[] => (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true }).filter((found) => found.isFile()).map((found) => relative(root, resolve(found.parentPath, found.name)).split(sep).join("/")) : []);

  test("every page is what the tables say: `npm run docs` writes them", () => {
    if (process.env["UPDATE"] === "1") {
      rmSync(folder, { recursive: true, force: true });
      for (const [path, text] of Object.entries(pages)) {
        mkdirSync(dirname(resolve(root, path)), { recursive: true });
        writeFileSync(resolve(root, path), text);
      }
    }
    const files = there();
    const stale = Object.entries(pages).flatMap(([path, text]) => (files.includes(path) && read(path) === text ? [] : [path]));
    expect(stale, "stale or missing pages; `npm run docs` writes them").toEqual([]);
    expect(files.filter((path) => pages[path] === undefined), "pages of nothing; `npm run docs` removes them").toEqual([]);
  });

  test("every relative link of its pages leads to a file", () => {
    const lost = Object.entries(pages).flatMap(([path, text]) => linksIn(text).filter((target) => !existsSync(resolve(root, dirname(path), target))).map((target) => `${path}: ${target}`));
    expect(lost).toEqual([]);
  });
});
