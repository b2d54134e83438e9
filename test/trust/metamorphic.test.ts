/**
 * Relations between trainings and inferences that must agree, to the bit or within a computed bound: on chosen specs, and on a
 * slice of those that the generator draws. `npm run metamorphic -- --runs 1000` goes on.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawn, related, relations } from "../gen/metamorphic.js";
import { share } from "../oracle/routes.js";

const chosen = new URL("metamorphic/", import.meta.url);

test.each(share(["softmax", "regression", "images"], 2))("what must not matter does not: %s", (name) => {
  const { asked, wrong } = related(readFileSync(new URL(`${name}.nn`, chosen), "utf8"), 7);
  expect(wrong).toBeNull();
  const never = { softmax: ["what is frozen", "a limit of norms"], images: ["a shift of logits", "the order of hidden neurons", "what is frozen", "a limit of norms"], regression: ["a shift of logits"] }[name] ?? [];
  expect(asked).toEqual(Object.keys(relations).filter((each) => !never.includes(each)));
}, 300_000);

test("what must not matter does not, on drawn specs", () => {
  for (const run of share(Array.from({ length: 48 }, (_, i) => i), 12)) {
    const text = drawn(41, run);
    expect([related(text, run).wrong, run]).toEqual([null, run]);
  }
}, 300_000);
