/** Atomic writes: whichever operation fails, the old file or the new one is there, whole, and no temporary one is left. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { memoryHost } from "../../../src/host/memory.js";
import { nodeHost } from "../../../src/host/node.js";

const decoder = new TextDecoder();
const text = (bytes: Uint8Array | undefined): string => decoder.decode(bytes ?? new Uint8Array(0));

/** Operations of a write of a few bytes over an old file: folder, create, write, sync, close, rename, sync of the folder. */
const OPERATIONS = 7;

describe("a write in which operation n fails", () => {
  for (const code of ["ENOSPC", "EIO", "EACCES", "EMFILE", "EROFS"]) {
    test.each(Array.from({ length: OPERATIONS }, (_, i) => i + 1))(`leaves a whole file and nothing temporary: ${code} at %i`, (at) => {
      const host = memoryHost({ "/run/w": "old" }, { fail: { at, code } });
      const result = host.write("/run/w", "new!");
      const after = host.contents();
      expect(result.ok).toBe(false);
      expect([...after.keys()]).toEqual(["/run/w"]);
      expect(text(after.get("/run/w"))).toBe(at < OPERATIONS ? "old" : "new!");
    });
  }

  test("needs exactly the operations that are tried", () => {
    const host = memoryHost({ "/run/w": "old" }, { fail: { at: OPERATIONS + 1, code: "EIO" } });
    expect(host.write("/run/w", "new!").ok).toBe(true);
    expect(host.operations()).toBe(OPERATIONS);
  });

  test("leaves the old file also when everything after it fails, the cleaning up too", () => {
    for (let at = 1; at < OPERATIONS; at++) {
      const host = memoryHost({ "/run/w": "old" }, { fail: { at, code: "EIO", forever: true } });
      expect(host.write("/run/w", "new!").ok).toBe(false);
      expect(text(host.contents().get("/run/w"))).toBe("old");
    }
  });

  test("tells a full disk from a closed door", () => {
    const reason = (code: string): string => {
      const result = memoryHost({}, { fail: { at: 1, code } }).write("/w", "x");
      return result.ok ? "fine" : result.fault.reason;
    };
    expect(["ENOSPC", "EDQUOT", "EACCES", "EROFS", "EIO", "ENAMETOOLONG"].map(reason)).toEqual(["full", "full", "denied", "denied", "other", "other"]);
  });
});

describe("a power failure after operation n of a write", () => {
  test.each(Array.from({ length: OPERATIONS }, (_, i) => i + 1))("leaves the old or the new file, whole: %i", (at) => {
    for (const how of ["lost", "torn"] as const) {
      const host = memoryHost({ "/run/w": "old" }, { fail: { at, code: "EIO", forever: true } });
      host.write("/run/w", "new!");
      expect(["old", "new!"]).toContain(text(host.crash(how).get("/run/w")));
    }
  });

  test("a write that is over survives", () => {
    const host = memoryHost({ "/run/w": "old" });
    host.write("/run/w", "new!");
    for (const how of ["lost", "torn"] as const) expect(text(host.crash(how).get("/run/w"))).toBe("new!");
  });

  test("a file in a folder that was made for it survives", () => {
    const host = memoryHost();
    host.write("/runs/iris/w", "new!");
    expect(text(host.crash("lost").get("/runs/iris/w"))).toBe("new!");
  });

  test("what was only appended may be lost: the model of the disk is not too kind", () => {
    const host = memoryHost();
    host.append("/log", "line\n");
    expect(host.crash("lost").has("/log")).toBe(false);
    expect(text(host.crash("torn").get("/log"))).toBe("li");
  });
});

test("short writes are continued", () => {
  const host = memoryHost({}, { shortWrites: 3 });
  expect(host.write("/w", "0123456789").ok).toBe(true);
  expect(text(host.contents().get("/w"))).toBe("0123456789");
});

describe("on the real disk", () => {
  let folder = "";
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "nnc-host-"));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));
  const host = nodeHost();
  const at = (name: string): string => path.join(folder, name);

  test("a write makes folders, replaces, keeps permissions and leaves nothing else", () => {
    expect(host.write(at("runs/iris/w"), "one").ok).toBe(true);
    fs.chmodSync(at("runs/iris/w"), 0o600);
    expect(host.write(at("runs/iris/w"), Uint8Array.of(116, 119, 111)).ok).toBe(true);
    expect(fs.readFileSync(at("runs/iris/w"), "utf8")).toBe("two");
    expect(fs.statSync(at("runs/iris/w")).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(at("runs/iris"))).toEqual(["w"]);
  });

  test("a write through a link replaces what it leads to", () => {
    fs.writeFileSync(at("real"), "old");
    fs.symlinkSync("real", at("link"));
    expect(host.write(at("link"), "new").ok).toBe(true);
    expect(fs.lstatSync(at("link")).isSymbolicLink()).toBe(true);
    expect(fs.readFileSync(at("real"), "utf8")).toBe("new");
  });

  test("a write over a folder, or below a file, fails and leaves nothing", () => {
    fs.mkdirSync(at("folder"));
    fs.writeFileSync(at("file"), "x");
    expect(host.write(at("folder"), "x").ok).toBe(false);
    expect(host.write(at("file/w"), "x").ok).toBe(false);
    expect(fs.readdirSync(folder).sort()).toEqual(["file", "folder"]);
  });

  test("append adds, remove removes, list is sorted", () => {
    host.append(at("b"), "1\n");
    host.append(at("b"), "2\n");
    host.write(at("a"), "");
    expect(fs.readFileSync(at("b"), "utf8")).toBe("1\n2\n");
    expect(host.list(folder)).toEqual({ ok: true, value: ["a", "b"] });
    expect(host.remove(at("a")).ok).toBe(true);
    expect(host.remove(at("a"))).toMatchObject({ ok: false, fault: { reason: "missing" } });
  });
});
