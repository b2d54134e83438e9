/** `nnc fmt`: files and folders, what is written, what is said, and that nothing is lost where a file cannot be formatted. */
import { describe, expect, it } from "vitest";
import { hostOf, nnc, xor } from "./run.js";

const loose = xor.replace("network {", "network{ // layers").replace(/ {2}loss/, " loss");
const run = async (line: string, files: Readonly<Record<string, string>>) => {
  const host = hostOf(files);
  const ran = await nnc(line, host);
  return { ...ran, text: (path: string) => new TextDecoder().decode(host.contents().get(path)) };
};

describe("nnc fmt", () => {
  it("formats in place, files and those of folders, libraries too, and names what it changed", async () => {
    const found = await run("fmt /specs", { "/specs/a.nn": loose, "/specs/b.nn": "nn 1\nblock B(n:int){dense n}\n" });
    expect(found).toMatchObject({ code: 0, err: "", out: "formatted /specs/a.nn\nformatted /specs/b.nn\n" });
    expect(found.text("/specs/a.nn")).toContain("\nnetwork { // layers\n  hidden: dense 4 tanh { init xavier }\n");
    expect(found.text("/specs/b.nn")).toBe("nn 1\n\nblock B(n: int) { dense n }\n");
    expect(await run("fmt --check /a.nn", { "/a.nn": found.text("/specs/a.nn") })).toMatchObject({ code: 0, out: "", err: "" });
  });

  it("writes nothing under --check, and exits 1 with the names", async () => {
    const found = await run("fmt --check /a.nn", { "/a.nn": loose });
    expect(found).toMatchObject({ code: 1, out: "would format /a.nn\n", err: "1 file of 1 is not formatted: run `nnc fmt`\n" });
    expect(found.text("/a.nn")).toBe(loose);
  });

  it("leaves what does not parse as it is, says why, and formats the others", async () => {
    const bad = "nn 1\nmodel M {\n";
    const found = await run("fmt /bad.nn /a.nn", { "/bad.nn": bad, "/a.nn": loose });
    expect(found.code).toBe(2);
    expect(found.err).toMatch(/error\[NN0\d\d\][^]*\/bad\.nn:2:/);
    expect(found.text("/bad.nn")).toBe(bad);
    expect(found.out).toBe("formatted /a.nn\n");
  });

  it("formats a spec whose names mean nothing, since that is not its business", async () => {
    expect(await run("fmt /a.nn", { "/a.nn": "nn 1\nmodel M\nnetwork{ densse 3 }\n" })).toMatchObject({ code: 0, err: "" });
  });

  it("refuses a path at which nothing lies, before it writes anything", async () => {
    const found = await run("fmt /a.nn /none", { "/a.nn": loose });
    expect(found).toMatchObject({ code: 2, out: "" });
    expect(found.text("/a.nn")).toBe(loose);
  });
});
