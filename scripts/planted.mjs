/**
 * Tests the tests: plants bugs in the compiler, one at a time, as it is loaded, and lets the generator of specs find each.
 * `npm run planted`, or `-- --only Adam --seconds 60 --jobs 2` (of a processor, for each). Prints which comparison told, after how many specs; exits
 * 1 where a bug stays unfound or its text is no longer there.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { values } = parseArgs({ options: { only: { type: "string" }, seconds: { type: "string", default: "30" }, specs: { type: "string", default: "2000" }, seed: { type: "string", default: "1" }, jobs: { type: "string", default: "1" }, hunter: { type: "boolean", default: false } } });
const root = fileURLToPath(new URL("..", import.meta.url));
const load = async (file) => (await runnerImport(fileURLToPath(new URL(`../${file}`, import.meta.url)), { root, configFile: false, logLevel: "error" })).module;
const seconds = Number(values.seconds);

if (values.hunter) {
  const { openSources } = await load("test/planted/sources.ts");
  const sources = await openSources();
  process.on("disconnect", () => void sources.close());
  process.on("message", (bug) => {
    const began = performance.now();
    const before = process.cpuUsage();
    const used = () => {
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };
    const told = (what) => process.send({ ...what, seconds: (performance.now() - began) / 1000, used: used() });
    sources.load("test/gen/hunt.ts", [bug]).then(
      ({ hunt }) => told({ prey: hunt(Number(values.seed), Number(values.specs), bug.needs ?? "", () => used() > seconds) }),
      // Text that is not there is no find; what no longer loads at all is one.
      (error) => told(/no longer has|more than once|does not load/.test(error.message) ? { error: error.message } : { prey: { specs: 0, what: `loading: ${error.message}` } }),
    );
  });
} else await all();

/** Says the comparison that told, without its numbers. */
function by(what) {
  return what.split("\n")[0].replace(/: [a-z 0-9]*\[.*/, "").replace(/^thrown: (.{0,70}).*/, "thrown: $1").slice(0, 90);
}

async function all() {
  const { bugs } = await load("test/planted/bugs.ts");
  const queue = bugs.filter(({ name }) => values.only === undefined || new RegExp(values.only).test(name));
  const total = queue.length;
  const lost = [];
  const began = performance.now();
  const row = (bug, outcome) => {
    const { prey, error } = outcome;
    if (!prey) lost.push(bug.name);
    const found = error ?? (prey ? `${by(prey.what)}, spec ${prey.specs}` : "NOT FOUND");
    console.log(`${outcome.used.toFixed(1).padStart(6)} s  ${bug.name.padEnd(58)}  ${found}`);
  };
  const hunter = () => fork(fileURLToPath(import.meta.url), ["--hunter", "--seconds", values.seconds, "--specs", values.specs, "--seed", values.seed]);
  const lane = async () => {
    let child = hunter();
    for (let bug = queue.shift(); bug !== undefined; bug = queue.shift()) {
      const outcome = await new Promise((resolve) => {
        const over = setTimeout(() => done({ prey: { specs: "?", what: "a kernel that never ends" }, seconds: 10 * seconds + 60, used: seconds }), 1000 * (10 * seconds + 60));
        const gone = () => done({ prey: { specs: "?", what: "the process is gone" }, seconds: 0, used: 0 });
        const done = (result) => {
          clearTimeout(over);
          child.removeAllListeners("exit").removeAllListeners("message");
          resolve(result);
        };
        child.once("message", done);
        child.once("exit", gone);
        child.send(bug);
      });
      row(bug, outcome);
      if (outcome.prey?.specs !== "?") continue;
      child.kill("SIGKILL");
      child = hunter();
    }
    child.disconnect();
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, lane));
  console.log(`\n${total - lost.length} of ${total} planted bugs found in ${((performance.now() - began) / 1000).toFixed(0)} s${lost.length === 0 ? "" : `; not: ${lost.join("; ")}`}`);
  process.exitCode = lost.length === 0 && total > 0 ? 0 : 1;
}
