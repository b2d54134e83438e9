/** The tests tested: some of the bugs that `npm run planted` plants, so that the command cannot rot, and every bug's text in its place. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Bug } from "./bugs.js";
import { bugs } from "./bugs.js";
import type { Sources } from "./sources.js";
import { changed, openSources, root } from "./sources.js";

let sources: Sources;
beforeAll(async () => {
  sources = await openSources();
});
afterAll(() => sources.close());

test("every planted bug still has its place, and there are sixty at least", () => {
  const lost = bugs.flatMap((bug) => {
    try {
      return changed(readFileSync(path.join(root, bug.file), "utf8"), bug) === "" ? [bug.name] : [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
  expect(lost).toEqual([]);
  expect(new Set(bugs.map(({ name }) => name)).size).toBe(bugs.length);
  expect(bugs.length).toBeGreaterThanOrEqual(60);
});

test.each(["WebAssembly updates nothing", "the gradient of biases is dropped"])("the generator finds that %s", async (name) => {
  const bug = bugs.find((each) => each.name === name) as Bug;
  const { hunt } = await sources.load<typeof import("../gen/hunt.js")>("test/gen/hunt.ts", [bug]);
  expect(hunt(2, 12, bug.needs)?.what).toMatch(/ against /);
}, 300_000);

test("a text that is gone, and one that nothing loads, are errors", async () => {
  expect(() => changed("const a = 1;", { file: "a.ts", was: "let a", now: "" })).toThrow("no longer has");
  expect(() => changed("a a", { file: "a.ts", was: "a", now: "" })).toThrow("more than once");
  await expect(sources.load("test/support/threefry.ts", [{ file: "src/index.ts", was: "export", now: "" }])).rejects.toThrow("does not load");
}, 300_000);
