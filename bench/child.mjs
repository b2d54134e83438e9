/**
 * One contestant of JavaScript in a process of its own: reads lines from standard input and answers in JSON, one object a
 * line. It works only when it is asked to, so that the others have the machine. `child.py` and `child.h` do the same.
 */
import { createInterface } from "node:readline";
import { grown, open, openNamed } from "./workloads.mjs";

const options = JSON.parse(process.argv[2] ?? "{}");
const workload = options.grown === undefined ? openNamed(options.workload) : open(grown(options.workload, options.grown));
const answer = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
/** Milliseconds of a measured round, and at least so many of a warm-up. */
const ROUND = options.round;
const LEAST = Math.max(2 * ROUND, 1500);

/** Milliseconds by the clock, and of the processor. */
async function timed(entry, passes) {
  const cpu = process.cpuUsage();
  const from = performance.now();
  await entry.pass(passes);
  const wall = performance.now() - from;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1000 };
}

/** Works ever longer until a round's length is known, and on until rounds get no faster: engines compile large functions late. */
async function warmUp(entry) {
  const begun = performance.now();
  let passes = 1;
  let best = Infinity;
  for (let more = 8; ; ) {
    const { wall } = await timed(entry, passes);
    const each = wall / passes;
    const faster = each < 0.9 * best;
    best = Math.min(best, each);
    const long = wall >= ROUND / 2;
    if (long && performance.now() - begun >= LEAST && (!faster || more-- === 0)) return Math.max(1, Math.round(ROUND / best));
    passes = Math.min(passes * 10, Math.max(long ? 1 : passes + 1, Math.ceil(ROUND / Math.max(each, 1e-6))));
  }
}

try {
  const { enter } = await import(new URL(`contestants/${options.contestant}.mjs`, import.meta.url).href);
  const before = process.memoryUsage();
  const entry = await enter(workload, options);
  const loss = await entry.prove();
  const passes = await warmUp(entry);
  const after = process.memoryUsage();
  // Peak of the whole process in MiB, and how much numbers in buffers have become more since the data was opened.
  answer({ ready: true, loss, peak: process.resourceUsage().maxRSS / 1024, buffers: (after.external + after.arrayBuffers - before.external - before.arrayBuffers) / 2 ** 20 });
  const rows = passes * (options.mode === "infer" ? workload.asked : workload.rows);
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === "end") break;
    answer({ rows, ...(await timed(entry, passes)) });
  }
} catch (error) {
  answer({ failed: error instanceof Error ? error.message : String(error) });
}
process.exit(0);
