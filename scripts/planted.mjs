/**
 * Tests the tests: plants bugs in the compiler, one at a time, as it is loaded, and lets the generator of specs find each.
 * `npm run planted`, or `-- --only Adam --seconds 60 --jobs 2` (of a processor, for each). Goes on where the last run of its
 * `--memory` ended, looking again for what was not found; `--fresh` forgets. Ends with a table of all that is known: which
 * comparison told, after how many specs; exits 1 where a bug stays unfound or its text is no longer there.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fork } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import { ask } from "./asked.mjs";

const { values } = parseArgs({ options: { only: { type: "string" }, seconds: { type: "string", default: "60" }, specs: { type: "string", default: "2000" }, seed: { type: "string", default: "1" }, jobs: { type: "string", default: "1" }, memory: { type: "string", default: path.join(tmpdir(), "nnc-planted.json") }, fresh: { type: "boolean", default: false }, hunter: { type: "boolean", default: false } } });
const root = fileURLToPath(new URL("..", import.meta.url));
const load = async (file) => (await runnerImport(fileURLToPath(new URL(`../${file}`, import.meta.url)), { root, configFile: false, logLevel: "error" })).module;
const seconds = Number(values.seconds);

if (values.hunter) {
  const { openSources } = await load("test/planted/sources.ts");
  const sources = await openSources();
  process.on("disconnect", () => void sources.close());
  process.on("message", (bug) => {
    const before = process.cpuUsage();
    const used = () => {
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };
    const told = (what) => process.send({ ...what, used: used() });
    sources.load("test/gen/hunt.ts", [bug]).then(
      ({ hunt }) => {
        const loaded = used();
        told({ prey: hunt(Number(values.seed), Number(values.specs), bug.needs ?? "", () => used() - loaded > seconds) });
      },
      // Text that is not there is no find; what no longer loads at all is one.
      (error) => told(/no longer has|more than once|does not load/.test(error.message) ? { error: error.message } : { prey: { specs: 0, what: `loading: ${error.message}` } }),
    );
  });
} else await all();

/** Says the comparison that told, without its numbers. */
function by(what) {
  return what.split("\n")[0].replace(/: [a-z 0-9]*\[.*/, "").replace(/^thrown: (.{0,70}).*/, "thrown: $1").slice(0, 90);
}

/** A word for the bug: with another text it is another bug. */
function keyOf({ file, was, now }) {
  return createHash("sha256").update(JSON.stringify([file, was, now])).digest("hex").slice(0, 12);
}

/** What a hunter says of a bug; one that uses twice its time without a word runs a kernel that never ends. */
async function hunted(child, bug) {
  const { answer, lost, used } = await ask(child, bug, 2 * seconds + 60);
  return answer ?? { prey: { specs: "?", what: lost === "ended" ? "the process is gone" : "a kernel that never ends" }, used, gone: true };
}

/** One line of the table; without what is known of the bug, that it was not looked for. */
function row({ name }, outcome) {
  if (outcome === undefined) return `${"".padStart(6)}    ${name.padEnd(66)}  not looked for`;
  const { used, error, found } = outcome;
  return `${used.toFixed(1).padStart(6)} s  ${name.padEnd(66)}  ${error ?? (found ? `${by(found.what)}, spec ${found.specs}` : "NOT FOUND")}`;
}

async function all() {
  const { bugs } = await load("test/planted/bugs.ts");
  const known = values.fresh || !existsSync(values.memory) ? {} : JSON.parse(readFileSync(values.memory, "utf8"));
  const chosen = bugs.filter(({ name }) => values.only === undefined || new RegExp(values.only).test(name));
  const queue = chosen.filter((bug) => !known[keyOf(bug)]?.found);
  const hunter = () => fork(fileURLToPath(import.meta.url), ["--hunter", "--seconds", values.seconds, "--specs", values.specs, "--seed", values.seed]);
  const lane = async () => {
    let child = hunter();
    for (let bug = queue.shift(); bug !== undefined; bug = queue.shift()) {
      const { prey, error, used, gone } = await hunted(child, bug);
      known[keyOf(bug)] = { used, ...(error === undefined ? {} : { error }), found: prey ? { specs: prey.specs, what: prey.what.slice(0, 300) } : null };
      writeFileSync(values.memory, JSON.stringify(known));
      console.log(row(bug, known[keyOf(bug)]));
      if (!gone) continue;
      child.kill("SIGKILL");
      child = hunter();
    }
    child.disconnect();
  };
  if (queue.length > 0) await Promise.all(Array.from({ length: Number(values.jobs) }, lane));
  report(chosen, known);
}

/** The table of all that is known, the sums by comparison, and what was not found. */
function report(bugs, known) {
  const outcomes = bugs.map((bug) => ({ bug, outcome: known[keyOf(bug)] }));
  const found = outcomes.filter(({ outcome }) => outcome?.found && outcome.error === undefined);
  console.log(`\n${outcomes.map(({ bug, outcome }) => row(bug, outcome)).join("\n")}\n`);
  const counts = new Map();
  for (const { outcome } of found) {
    const comparison = by(outcome.found.what).replace(/^(thrown|tables against formulas|the trainer against the rules): .*/, "$1").replace(/^(f32|f64) against/, "a route against").replace(/: .*/, "");
    counts.set(comparison, (counts.get(comparison) ?? 0) + 1);
  }
  for (const [comparison, count] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`${String(count).padStart(4)}  ${comparison}`);
  const within = (most) => found.filter(({ outcome }) => outcome.found.specs <= most).length;
  console.log(`\n${within(1)} by the first spec, ${within(10)} by the tenth, ${within(100)} by the hundredth`);
  const lost = outcomes.filter((each) => !found.includes(each)).map(({ bug }) => bug.name);
  console.log(`${found.length} of ${bugs.length} planted bugs found${lost.length === 0 ? "" : `; not: ${lost.join("; ")}`}`);
  process.exitCode = lost.length === 0 && bugs.length > 0 ? 0 : 1;
}
