/** What belongs to the process: colours, closed pipes, unforeseen errors; and, where nnc is built, a real process. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { InternalError } from "../../../src/base/internal-error.js";
import { reportFailure } from "../../../src/cli/failure.js";
import type { Stream } from "../../../src/cli/output.js";
import { outputOver, plural } from "../../../src/cli/output.js";

interface Fake extends Stream {
  readonly written: string[];
  fail(code: string): void;
}

function fake(isTTY: boolean): Fake {
  const written: string[] = [];
  let listener: (error: Error) => void = () => undefined;
  return { isTTY, written, write: (text) => written.push(text) > 0, on: (_, given) => (listener = given), fail: (code) => listener(Object.assign(new Error(code), { code })) };
}

describe("output", () => {
  it.each([
    [true, {}, true, true],
    [false, {}, false, false],
    [true, { NO_COLOR: "1" }, false, true],
    [true, { CI: "true" }, false, false],
    [true, { CI: "false" }, true, true],
    [true, { TERM: "dumb" }, false, false],
  ])("on a terminal (%s) with %j", (isTTY, env: Readonly<Record<string, string>>, color, interactive) => {
    expect(outputOver(fake(false), fake(isTTY), env, () => undefined)).toMatchObject({ color, interactive });
  });

  it("drops what follows when the reader has gone, and says so once", () => {
    const [stdout, stderr] = [fake(false), fake(false)];
    let closed = 0;
    const output = outputOver(stdout, stderr, {}, () => (closed += 1));
    output.out("a");
    stdout.fail("EPIPE");
    output.out("b");
    stdout.fail("EPIPE");
    output.err("c");
    expect([stdout.written, stderr.written, closed]).toEqual([["a"], ["c"], 1]);
    expect(() => stdout.fail("EIO")).toThrow("EIO");
  });

  it("counts", () => {
    expect([plural(1, "row"), plural(0, "row"), plural(23860, "parameter")]).toEqual(["1 row", "0 rows", "23,860 parameters"]);
  });
});

describe("an unforeseen error", () => {
  const said = (error: unknown, env = {}): string => {
    let text = "";
    expect(reportFailure({ err: (more) => (text += more), color: false }, error, env)).toBe(5);
    return text;
  };

  it("is one paragraph without a stack, and owned up to", () => {
    expect(said(new InternalError("loops", "no buffer"))).toMatch(/^internal error in loops: no buffer\. This is a bug of nnc[^\n]*\nNNC_DEBUG=1 [^\n]*\n$/);
    expect(said(new TypeError("x is undefined"))).toMatch(/^nnc stopped [^\n]*x is undefined[^\n]*a bug of nnc[^\n]*\nNNC_DEBUG=1 [^\n]*\n$/);
    expect(said("text")).toContain("text");
  });

  it("shows its stack under NNC_DEBUG=1", () => {
    expect(said(new TypeError("x"), { NNC_DEBUG: "1" })).toMatch(/\n {4}at /);
  });

  it("is the machine's where memory or handles ran out", () => {
    expect(said(new RangeError("Array buffer allocation failed"))).toMatch(/^error\[NN806\].*memory/);
    expect(said(Object.assign(new Error("too many open files"), { code: "EMFILE" }))).toMatch(/^error\[NN806\].*open files/);
  });
});

const main = fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url));
describe.runIf(existsSync(main))("the built process", () => {
  const start = (...args: string[]): ReturnType<typeof spawnSync> => spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });

  it("exits with its codes", () => {
    expect(start("--version")).toMatchObject({ status: 0, stderr: "" });
    expect(start("check", "/nowhere/at-all.nn")).toMatchObject({ status: 2, stdout: "" });
  });

  it("does not mind a reader that leaves", () => {
    const piped = spawnSync("sh", ["-c", `"${process.execPath}" "${main}" explain | head -n 1`], { encoding: "utf8" });
    expect(piped).toMatchObject({ stdout: expect.stringMatching(/^NN001/) as string, stderr: "" });
  });
});
