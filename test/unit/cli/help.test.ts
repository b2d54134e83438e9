/** The help of every command says all that it takes and nothing else, its examples are right, and README.md says the same. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command as Program } from "commander";
import { describe, expect, it } from "vitest";
import { commandsFor } from "../../../src/cli/commands/index.js";
import { nnc, xor } from "./run.js";

const root = new URL("../../../", import.meta.url);
const commands = await commandsFor([]);
const NAMES = commands.map(({ name }) => name);

/** The names that scripts and editors rely on; they may be added to, never taken away. */
const PROMISED: Readonly<Record<string, string>> = {
  init: "",
  check: "--pedantic --fix --format",
  compile: "-o --target --check --emit --explain --watch",
  train: "--set --seed --epochs --threads --target --out --initial-weights --resume --transfer --json --quiet",
  eval: "--weights --on --json",
  predict: "--weights --format",
  test: "--reporter --jobs --shard --filter",
  inspect: "--json",
  gradcheck: "",
  fmt: "--check",
  explain: "",
};

interface Taken {
  /** As commander writes them: `<spec> [input]`. */
  readonly usage: string;
  /** `-q, --quiet`, `--seed N`: flags, with a value where they take one. */
  readonly options: readonly string[];
}

/** What a command takes, as its help says. */
async function helpOf(name: string): Promise<Taken & { readonly text: string }> {
  const { code, out, err } = await nnc(`${name} -h`);
  expect([code, err]).toEqual([0, ""]);
  const usage = /^Usage: nnc \w+(?: \[options\])? ?(.*)$/m.exec(out)?.[1] ?? "";
  const options = [...out.matchAll(/^ {2}((?:-\w, )?--[a-z-]+)(?: <([^>]+)>)? {2,}\S/gm)].map(([, flags = "", value]) => (value === undefined ? flags : `${flags} ${value}`));
  return { usage, options: options.filter((option) => option !== "-h, --help"), text: out };
}

/** The table of README.md: what each command takes. Where words are listed, they stand for the value. */
function tableOf(page: string): ReadonlyMap<string, Taken> {
  const rows = [...page.matchAll(/^\| `nnc (\w+) ?([^`]*)` \|[^|]*\| (.*) \|$/gm)];
  return new Map(rows.map(([, name = "", usage = "", options = ""]) => [name, { usage, options: [...options.matchAll(/`([^`]+)`/g)].map(([, option = ""]) => option.replaceAll("\\|", "|")) }]));
}

const table = tableOf(readFileSync(fileURLToPath(new URL("README.md", root)), "utf8"));
const flagsOf = (option: string): readonly string[] => option.split(" ")[0]?.endsWith(",") === true ? option.split(" ").slice(0, 2).map((flag) => flag.replace(",", "")) : option.split(" ").slice(0, 1);

describe("nnc -h", () => {
  it("names every command with a summary, in the order of README.md, and what exit codes mean", async () => {
    const { out } = await nnc("-h");
    const listed = [...out.matchAll(/^ {2}(\w+) .*? {2,}(\S.*)$/gm)].filter(([, name = ""]) => NAMES.includes(name));
    expect(listed.map(([, name]) => name)).toEqual(NAMES);
    expect([...table.keys()]).toEqual(NAMES);
    expect(out).toMatch(/0 fine[^]*1 [^]*2 [^]*3 [^]*4 [^]*5 [^]*130 interrupted/);
  });

  it("is what README.md says", async () => {
    expect([...table.keys()].sort()).toEqual([...NAMES].sort());
    for (const name of NAMES) {
      const { usage, options } = await helpOf(name);
      const row = table.get(name);
      expect({ name, usage: row?.usage }).toEqual({ name, usage });
      const plain = (option: string): string => option.replace(/ \S+$/, (value) => (value.startsWith(" -") ? value : " VALUE"));
      expect({ name, options: row?.options.map(plain).sort() }).toEqual({ name, options: options.map(plain).sort() });
    }
  });

  it("keeps every name that was promised", async () => {
    for (const [name, flags] of Object.entries(PROMISED)) {
      const taken = (await helpOf(name)).options.flatMap(flagsOf);
      expect({ name, missing: flags.split(" ").filter((flag) => flag !== "" && !taken.includes(flag)) }).toEqual({ name, missing: [] });
    }
  });
});

describe.each(commands)("nnc $name -h", ({ name, configure }) => {
  it("says of each argument and option what it is, and shows examples that take what it takes", async () => {
    const { text, options } = await helpOf(name);
    const command = new Program(name);
    configure(command);
    expect(command.description()).toMatch(/^[A-Z].*\.$/s);
    expect(command.summary()).toMatch(/^[a-z].*[^.]$/);
    for (const argument of command.registeredArguments) expect([argument.name(), argument.description]).toEqual([argument.name(), expect.stringMatching(/^[a-z].*[^.]$/)]);
    for (const option of command.options) expect([option.flags, option.description]).toEqual([option.flags, expect.stringMatching(/^[a-z<].*[^.]$/)]);
    expect(text).not.toMatch(/default: (?:\[\]|undefined|null)/);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    const [, examples = ""] = /\nExamples?:\n([^]*)$/.exec(text) ?? [];
    const shown = examples.split("\n").filter((line) => line.includes(`nnc ${name}`));
    expect(shown.length).toBeGreaterThan(0);
    const taken = options.flatMap(flagsOf);
    for (const line of shown) {
      const words = line.slice(line.indexOf(`nnc ${name}`)).split(/\s+/);
      expect({ line, unknown: words.filter((word) => word.startsWith("-") && word !== "-" && !taken.includes(word)) }).toEqual({ line, unknown: [] });
      expect({ line, gone: words.filter((word) => /^specs\/[\w-]+\.nn$/.test(word) && !existsSync(fileURLToPath(new URL(word, root)))) }).toEqual({ line, gone: [] });
    }
  });

  it("takes the words that README.md lists for a value, and no others", async () => {
    for (const option of table.get(name)?.options ?? []) {
      const words = / ([a-z]+(?:\|[a-z]+)+)$/.exec(option)?.[1]?.split("|");
      if (words === undefined) continue;
      const args = (table.get(name)?.usage ?? "").includes("spec") ? "/xor.nn" : "";
      const { code, err } = await nnc(`${name} ${args} ${flagsOf(option)[0] ?? ""} nonsense`, { "/xor.nn": xor });
      expect([code, /(?:none of|choices are) (.*)/.exec(err)?.[1]?.replace(/\.$/, "").split(", ")]).toEqual([2, words]);
    }
  });
});
