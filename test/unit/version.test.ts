import fs from "node:fs";
import { expect, it } from "vitest";
import { COMPILER } from "../../src/emit/manifest.js";

it("generated code and weights name the version of the package", () => {
  const { version } = JSON.parse(fs.readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
  expect(COMPILER).toBe(version);
});
