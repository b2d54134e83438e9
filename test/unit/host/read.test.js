/** Reading, packages, hashing, unpacking and importing; Node's host and the one in memory where both can. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { memoryHost } from "../../../src/host/memory.js";
import { nodeHost } from "../../../src/host/node.js";
let folder = "";
beforeAll(() => {
    folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "nnc-host-")));
    fs.writeFileSync(path.join(folder, "a.txt"), "\ufeffäb\r\n");
    fs.writeFileSync(path.join(folder, "latin"), Uint8Array.of(0x61, 0xe4));
    fs.mkdirSync(path.join(folder, "node_modules/@scope/pkg"), { recursive: true });
    fs.mkdirSync(path.join(folder, "deep/er"), { recursive: true });
    fs.symlinkSync("a.txt", path.join(folder, "link"));
    execFileSync("mkfifo", [path.join(folder, "fifo")]);
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const host = nodeHost();
const at = (name) => `${folder}/${name}`;
const reason = (result) => (result.ok ? "fine" : (result.fault?.reason ?? ""));
describe("what is no regular file is refused before a byte is read:", () => {
    test.each(["fifo", "deep", "/dev/zero", "/dev/null"])("%s", (name) => {
        const target = name.startsWith("/") ? name : at(name);
        for (const result of [host.readBytes(target), host.readText(target), host.open(target)])
            expect(reason(result)).toBe("not a regular file");
    });
});
test("text is as it lies on the disk, and must be UTF-8", () => {
    expect(host.readText(at("a.txt"))).toEqual({ ok: true, value: "\ufeffäb\r\n" });
    expect(reason(host.readText(at("latin")))).toBe("other");
    expect(reason(host.readText(at("none")))).toBe("missing");
    expect(reason(host.readText(at("a.txt/b")))).toBe("missing");
});
test("a limit is kept by size, before reading", () => {
    expect(reason(host.readBytes(at("a.txt"), 7))).toBe("too large");
    expect(reason(host.readBytes(at("a.txt"), 8))).toBe("fine");
});
test("a file opens for reading in pieces, short at the end", () => {
    const opened = host.open(at("a.txt"));
    if (!opened.ok)
        throw new Error("a.txt does not open");
    expect(opened.value.size).toBe(8);
    expect(opened.value.read(3, 2)).toEqual({ ok: true, value: Uint8Array.of(0xc3, 0xa4) });
    expect(opened.value.read(6, 100)).toEqual({ ok: true, value: Uint8Array.of(13, 10) });
    expect(opened.value.read(8, 1)).toEqual({ ok: true, value: new Uint8Array(0) });
    opened.value.close();
});
test("links are followed by `real`, and packages found upwards", () => {
    expect(host.real(at("link"))).toEqual({ ok: true, value: at("a.txt") });
    expect(host.findPackage("@scope/pkg", at("deep/er"))).toBe(at("node_modules/@scope/pkg"));
    expect(host.findPackage("no-such-package-at-all", at("deep"))).toBe(null);
});
test("gunzip refuses what is cut short, damaged, or too large", () => {
    const packed = new Uint8Array(zlib.gzipSync("x".repeat(1000)));
    expect(host.gunzip(packed, 1000)).toMatchObject({ ok: true });
    expect(reason(host.gunzip(packed, 999))).toBe("too large");
    expect(host.gunzip(packed.slice(0, -9), 1000)).toMatchObject({ ok: false, fault: { message: "it ends in the middle" } });
    expect(reason(host.gunzip(packed.map((byte, i) => (i === 15 ? byte ^ 255 : byte)), 1000))).toBe("other");
    expect(reason(host.gunzip(Uint8Array.of(1, 2, 3), 1000))).toBe("other");
});
test("a hash of pieces is the hash of the whole", () => {
    const abc = new TextEncoder().encode("abc");
    expect(host.sha256(abc)).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(host.sha256([abc.subarray(0, 1), abc.subarray(1)])).toBe(host.sha256(abc));
});
test("generated text is imported from a folder that is gone afterwards", async () => {
    const before = fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith("nnc-")).length;
    const module = await host.importText({ "a.js": 'import { b } from "./b.js";\nimport { ABI } from "nnc/runtime";\nexport const sum = b + ABI;\n', "b.js": "export const b = 41;\n" }, "a.js").catch((error) => ({ error }));
    if ("error" in module)
        expect(String(module.error)).toMatch(/nnc\/runtime|runtime\/index/);
    else
        expect(module).toMatchObject({ sum: 42 });
    expect(fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith("nnc-")).length).toBe(before);
});
test("text that does not run leaves no folder either", async () => {
    await expect(host.importText({ "a.js": "throw new Error('no');" }, "a.js")).rejects.toThrow("no");
});
describe("the host in memory", () => {
    const memory = memoryHost({ "/p/a.txt": "abc", "/p/link": { link: "a.txt" }, "/p/up": { link: "../q" }, "/q/b": "b", "/p/loop": { link: "loop" }, "/p/fifo": { special: "fifo" }, "/p/node_modules/x/y": "" });
    test("follows links, finds packages, lists folders", () => {
        expect(memory.real("/p/link")).toEqual({ ok: true, value: "/p/a.txt" });
        expect(memory.real("/p/up/b")).toEqual({ ok: true, value: "/q/b" });
        expect(memory.readText("/p/up/b")).toEqual({ ok: true, value: "b" });
        expect(reason(memory.real("/p/loop"))).toBe("other");
        expect(memory.list("/p")).toEqual({ ok: true, value: ["a.txt", "fifo", "link", "loop", "node_modules", "up"] });
        expect(memory.findPackage("x", "/p/deep")).toBe("/p/node_modules/x");
        expect(memory.resolve("/p", "../q/./b")).toBe("/q/b");
    });
    test("refuses what Node's refuses", () => {
        expect(["/p", "/p/fifo", "/p/none", "/p/loop"].map((name) => reason(memory.readBytes(name)))).toEqual(["not a regular file", "not a regular file", "missing", "other"]);
    });
    test("fails the read that it is told to fail", () => {
        expect(reason(memoryHost({ "/a": "a" }, { fail: { at: 2, code: "EIO" } }).readBytes("/a"))).toBe("other");
    });
});
