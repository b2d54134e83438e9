/**
 * One contestant in a process of its own: reads commands from standard input, one JSON object a line, and answers in kind.
 * It works only when it is asked to, so that the others have the machine.
 */
import { createInterface } from "node:readline";
import { open } from "./workloads.mjs";

const options = JSON.parse(process.argv[2] ?? "{}");
const workload = open(options.workload);
const answer = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
/** Milliseconds of a measured round; a warm-up takes at least twice that. */
const ROUND = options.round;

async function timed(entry, epochs) {
  const from = performance.now();
  await entry.epochs(epochs);
  return performance.now() - from;
}

/** Trains ever longer until a round's length is known, in code that the engine has made fast. */
async function warmUp(entry) {
  let epochs = 1;
  let spent = 0;
  for (;;) {
    const took = await timed(entry, epochs);
    spent += took;
    if (took >= ROUND / 2 && spent >= 2 * ROUND) return Math.max(1, Math.round((epochs * ROUND) / took));
    if (took < ROUND / 2) epochs = Math.min(epochs * 10, Math.max(epochs + 1, Math.ceil((epochs * ROUND) / Math.max(took, 0.01))));
  }
}

try {
  const { enter } = await import(`./contestants/${options.contestant}.mjs`);
  const entry = await enter(workload, options);
  const loss = entry.prove === null ? null : await entry.prove(workload.prove);
  const epochs = await warmUp(entry);
  answer({ ready: true, loss });
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === "end") break;
    const took = await timed(entry, epochs);
    answer({ samplesPerSecond: (1000 * epochs * workload.rows) / took });
  }
} catch (error) {
  answer({ failed: error instanceof Error ? error.message : String(error) });
}
process.exit(0);
