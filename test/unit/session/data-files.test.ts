/** Which files a spec may read: inside its project or a package, after links; and what is said where it may not. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { memoryHost } from "../../../src/host/memory.js";
import { nodeHost } from "../../../src/host/node.js";
import type { Host } from "../../../src/host/host.js";
import { shownPath } from "../../../src/session/data-files.js";
import { inspectData } from "../../../src/session/inspect-data.js";
import { loadData } from "../../../src/session/load-data.js";
import { csv, model, plan, real } from "./models.js";

const table = "a,y\n1,2\n3,4\n";
const memory = memoryHost(
  {
    "/p/package.json": "{}",
    "/p/specs/data/a.csv": table,
    "/p/other/a.csv": table,
    "/p/specs/link.csv": { link: "../other/a.csv" },
    "/p/specs/out.csv": { link: "/secret/a.csv" },
    "/p/specs/outdir": { link: "/secret" },
    "/p/specs/loop.csv": { link: "loop.csv" },
    "/p/specs/fifo.csv": { special: "fifo" },
    "/p/specs/zero.csv": { special: "device" },
    "/p/specs/data/b.csv.gz": table,
    "/p/node_modules/set/a.csv": table,
    "/p/node_modules/set/up.csv": { link: "/secret/a.csv" },
    "/p/node_modules/@scope/set/data/a.csv": table,
    "/secret/a.csv": table,
    "/pq/a.csv": table,
    "/lone/x.nn": "",
    "/lone/a.csv": table,
    "/a.csv": table,
  },
  { lend: nodeHost() },
);

function codes(written: string, options: { readonly host?: Host; readonly spec?: string; readonly allowPaths?: readonly string[]; readonly pin?: string } = {}): string[] {
  const { host = memory, spec = "/p/specs/x.nn", allowPaths = [], pin = null } = options;
  const made = model([real("a")], [real("y")], plan([csv(written, { pin })]), spec);
  const loaded = loadData(made, host, { allowPaths });
  expect(loaded.value === null).toBe(loaded.diagnostics.length > 0);
  if (pin === null) expect(inspectData(made, host, { full: false, allowPaths }).map((found) => found.code)).toEqual(loaded.diagnostics.map((found) => found.code));
  for (const found of loaded.diagnostics) expect([found.fault, found.span?.start]).toEqual(["data", 10]);
  return loaded.diagnostics.map((found) => found.code);
}

describe("a path in the spec", () => {
  test.each([
    ["data/a.csv", []],
    ["./data/../data/a.csv", []],
    ["../other/a.csv", []],
    ["/p/other/a.csv", []],
    ["link.csv", []],
    ["npm:set/a.csv", []],
    ["npm:@scope/set/data/a.csv", []],
    ["none.csv", ["NN508"]],
    ["data/a.csv/b.csv", ["NN508"]],
    ["loop.csv", ["NN518"]],
    ["data", ["NN510"]],
    [".", ["NN510"]],
    ["fifo.csv", ["NN510"]],
    ["zero.csv", ["NN510"]],
    ["../../secret/a.csv", ["NN509"]],
    ["/secret/a.csv", ["NN509"]],
    ["/etc/passwd", ["NN509"]],
    ["../../pq/a.csv", ["NN509"]],
    ["out.csv", ["NN509"]],
    ["outdir/a.csv", ["NN509"]],
    ["../../none/at/all.csv", ["NN509"]],
    ["npm:missing/a.csv", ["NN526"]],
    ["npm:set", ["NN508"]],
    ["npm:", ["NN508"]],
    ["npm:../p/specs/data/a.csv", ["NN508"]],
    ["npm:set/../../other/a.csv", ["NN509"]],
    ["npm:set/up.csv", ["NN509"]],
    ["npm:set/none.csv", ["NN508"]],
    ["data/b.csv.gz", ["NN519"]],
  ])("%s gives %j", (written, wanted) => {
    expect(codes(written)).toEqual(wanted);
  });

  test("outside the project is allowed by name", () => {
    expect(codes("../../secret/a.csv", { allowPaths: ["/secret"] })).toEqual([]);
    expect(codes("out.csv", { allowPaths: ["/secret"] })).toEqual([]);
    expect(codes("../../pq/a.csv", { allowPaths: ["/secret"] })).toEqual(["NN509"]);
  });

  test("without a project stays in the spec's own folder", () => {
    expect(codes("a.csv", { spec: "/lone/x.nn" })).toEqual([]);
    expect(codes("../a.csv", { spec: "/lone/x.nn" })).toEqual(["NN509"]);
  });

  test("is shown from where the spec's own path is seen", () => {
    expect(shownPath("specs/x.nn", "data/a.csv")).toBe("specs/data/a.csv");
    expect(shownPath("x.nn", "data/a.csv")).toBe("data/a.csv");
    expect(shownPath("specs/x.nn", "../../a.csv")).toBe("../a.csv");
    expect(shownPath("/p/specs/x.nn", "../a.csv")).toBe("/p/a.csv");
  });

  test("that is nearly right is guessed", () => {
    const found = loadData(model([real("a")], [real("y")], plan([csv("data/aa.csv")]), "/p/specs/x.nn"), memory).diagnostics[0];
    expect(found?.help).toContain("did you mean `/p/specs/data/a.csv`?");
  });
});

test("a pin is the hash of the file's bytes", () => {
  const actual = nodeHost().sha256(new TextEncoder().encode(table));
  expect(codes("data/a.csv", { pin: `sha256:${actual}` })).toEqual([]);
  expect(codes("data/a.csv", { pin: actual.toUpperCase() })).toEqual([]);
  expect(codes("data/a.csv", { pin: `sha256:${"0".repeat(64)}` })).toEqual(["NN505"]);
});

test("whichever read fails, it is a diagnostic and not an exception", () => {
  const files = { "/p/package.json": "", "/p/a.csv": table };
  for (let at = 1; at <= 8; at++) {
    const host = memoryHost(files, { fail: { at, code: "EIO" }, lend: nodeHost() });
    const loaded = loadData(model([real("a")], [real("y")], plan([csv("a.csv", { pin: nodeHost().sha256(new TextEncoder().encode(table)) })]), "/p/x.nn"), host);
    expect(loaded.diagnostics.map((found) => found.code)).toEqual(host.operations() < at ? [] : ["NN518"]);
  }
});

describe("on the real disk", () => {
  let folder = "";
  beforeAll(() => {
    folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "nnc-files-")));
    fs.mkdirSync(path.join(folder, "p/.git"), { recursive: true });
    fs.writeFileSync(path.join(folder, "a.csv"), table);
    fs.writeFileSync(path.join(folder, "p/a.csv"), table);
    fs.symlinkSync("../a.csv", path.join(folder, "p/out.csv"));
    fs.symlinkSync("/dev/zero", path.join(folder, "p/zero.csv"));
    fs.symlinkSync("a.csv", path.join(folder, "p/in.csv"));
    execFileSync("mkfifo", [path.join(folder, "p/fifo.csv")]);
    fs.writeFileSync(path.join(folder, "p/g.csv.gz"), zlib.gzipSync(table));
    fs.writeFileSync(path.join(folder, "p/sniffed.csv"), zlib.gzipSync(table));
    fs.writeFileSync(path.join(folder, "p/cut.csv.gz"), zlib.gzipSync(table).subarray(0, -10));
    fs.writeFileSync(path.join(folder, "p/plain.csv.gz"), table);
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  test.each([
    ["a.csv", []],
    ["in.csv", []],
    ["g.csv.gz", []],
    ["sniffed.csv", []],
    ["out.csv", ["NN509"]],
    ["zero.csv", ["NN509"]],
    ["fifo.csv", ["NN510"]],
    ["cut.csv.gz", ["NN519"]],
    ["plain.csv.gz", ["NN519"]],
  ])("%s gives %j", (written, wanted) => {
    expect(codes(written, { host: nodeHost(), spec: path.join(folder, "p/x.nn") })).toEqual(wanted);
  });
});
