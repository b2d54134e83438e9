/**
 * A race: every contestant has a process of its own and works alone; rounds are interleaved, forth and back, so that what
 * else the machine does meets all alike. Gives what each said, measures nothing itself.
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { compileC, environment, home, peersFolder, pythonProgram } from "./peers.mjs";
import { enters, roster } from "./roster.mjs";
import { exportTo } from "./workloads.mjs";

/** How long anyone may take to get ready or to run a round, in milliseconds. */
const PATIENCE = 180_000;

/** The command of a contestant's process; a text says why there is none. */
function commandOf(one, workload, mode, { round, node }) {
  const folder = path.join(home, "data", workload.name);
  const options = { ...one, workload: workload.name, folder, mode, round, peers: peersFolder };
  const here = (file) => fileURLToPath(new URL(file, import.meta.url));
  if (one.kind === "node") return { program: one.ours ? node : process.execPath, words: [here("child.mjs"), JSON.stringify(options)], env: process.env };
  if (one.kind === "python") return { program: pythonProgram, words: [here(`contestants/${one.contestant}.py`), JSON.stringify(options)], env: environment(one.threads) };
  const program = compileC(one.contestant, workload, mode);
  return program === null ? "it does not compile here" : { program, words: [folder, String(round), one.how ?? "only"], env: environment(1) };
}

/** A process that answers line by line: `ask` sends a line and waits for the answer. */
export function start({ program, words, env }, pin) {
  const pinned = pin === undefined ? [program, words] : ["taskset", ["-c", pin, program, ...words]];
  const child = spawn(...pinned, { env, stdio: ["pipe", "pipe", process.env["NNC_BENCH_VERBOSE"] === undefined ? "ignore" : "inherit"] });
  child.on("error", () => undefined);
  child.stdin.on("error", () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  // Libraries print greetings: an answer is a line that is an object.
  const read = async () => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) return { failed: "its process ended" };
      if (value.startsWith("{")) return JSON.parse(value);
    }
  };
  const answer = () => {
    let timer;
    const late = new Promise((resolve) => (timer = setTimeout(() => (child.kill("SIGKILL"), resolve({ failed: `it took longer than ${PATIENCE / 1000} s` })), PATIENCE)));
    return Promise.race([read(), late]).finally(() => clearTimeout(timer));
  };
  return { answer, ask: (line) => (child.stdin.write(`${line}\n`), answer()), end: () => child.stdin.end("end\n") };
}

/** Whether two losses are of the same work: f32 in another order of sums is much closer than this, other work much further. */
const SAME = 1e-3;

/** The first of ours in f64 is the judge, otherwise whoever claims the same work and comes first. */
function judge(entered) {
  const claims = entered.filter((one) => one.other === undefined && typeof one.loss === "number");
  const [first] = [...claims.filter((one) => one.precision === "f64"), ...claims];
  for (const one of claims) {
    one.apart = Math.abs(one.loss - first.loss) / Math.abs(first.loss);
    one.differs = !(one.apart < SAME);
  }
}

/**
 * Races a workload in a mode. Gives for each contestant `rounds` of `{ rows, wall, cpu }` and its loss, or `failed` with the
 * reason; `apart` is how far the loss is from the judge's, as a part of it, and `differs` that it is too far.
 */
export async function race(workload, mode, { peers, missing, rounds, round, node, pin, say }) {
  exportTo(path.join(home, "data", workload.name), workload);
  const entered = [];
  const wanted = roster.filter((one) => one.modes.includes(mode) && enters(one, workload) && (peers === null || peers.includes(one.key)));
  for (const { modes: _, other, ...rest } of wanted) {
    const one = { ...rest, ...(other?.[mode] === undefined ? {} : { other: other[mode] }), rounds: [] };
    entered.push(one);
    const lacks = one.needs.map((need) => missing[need]).find((why) => why !== undefined);
    const command = lacks ?? commandOf(one, workload, mode, { round: round ?? workload.round, node });
    if (typeof command === "string") {
      one.failed = command;
      continue;
    }
    say(`${workload.name}: ${one.title}`);
    one.process = start(command, one.threads === 1 ? pin : undefined);
    const { failed, loss, peak } = await one.process.answer();
    Object.assign(one, failed === undefined ? { loss, peak } : { failed });
  }
  for (let i = 0; i < rounds; i++) {
    say(`${workload.name}: round ${i + 1} of ${rounds}`);
    const ready = entered.filter((one) => one.failed === undefined);
    for (const one of i % 2 === 0 ? ready : ready.reverse()) {
      const measured = await one.process.ask("round");
      if (measured.failed === undefined) one.rounds.push(measured);
      else one.failed = measured.failed;
    }
  }
  entered.forEach((one) => one.process?.end());
  judge(entered.filter((one) => one.failed === undefined));
  return entered.map(({ process: _, ...one }) => one);
}
