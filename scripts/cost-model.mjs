/**
 * Times what the compiler chooses between, on the specs of `specs/` and the workloads of `bench/`, beside what the cost model thinks:
 * TypeScript or WebAssembly, unrolled or in loops; with `--threads`, one thread or all, by the clock and so on a machine without other work.
 * `npm run cost-model -- --only xor,iris,W3b --precision f32 --milliseconds 20 --fit`. Says where the choice costs more than 15 %; `--fit`
 * prints constants that fit the times. Processor time but for threads, side by side; wants a build.
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compileModel, inLanes } from "../.cache/modules/compiler.js";
import { estimate, functionsOf, threadsOf } from "../.cache/modules/emit/target.js";
import { SORTS, workOf } from "../.cache/modules/emit/work.js";
import { wasmProgram } from "../.cache/modules/emit/wasm/program.js";
import { memoryHost } from "../.cache/modules/host/memory.js";
import { nodeHost } from "../.cache/modules/host/node.js";
import { processors } from "../.cache/modules/runtime/team.js";
import { wasmTraining } from "../.cache/modules/runtime/wasm-training.js";
import { wasmInference } from "../.cache/modules/runtime/wasm.js";
import { running } from "../.cache/modules/session/build.js";
import { openSpec } from "../.cache/modules/session/spec.js";
import { specOf } from "../bench/spec.mjs";
import { workloads } from "../bench/workloads.mjs";

const { values: options } = parseArgs({ options: { only: { type: "string" }, precision: { type: "string", default: "f32,f64" }, milliseconds: { type: "string", default: "20" }, fit: { type: "boolean", default: false }, threads: { type: "boolean", default: false } } });
const root = fileURLToPath(new URL("../", import.meta.url));
const host = nodeHost();
const WRONG = 1.15;
const ROUNDS = 5;

const refused = () => {
  throw new Error("this engine refuses WebAssembly");
};
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Nanoseconds a row over at least so many milliseconds of processor time; looking at the clock takes as long as a row, so it is looked at rarely. */
function timed({ call, rows, calls }, milliseconds) {
  const began = processor();
  let done = 0;
  do {
    for (let i = 0; i < calls; i++) call();
    done += calls * rows;
  } while (processor() - began < milliseconds);
  return ((processor() - began) / done) * 1e6;
}

/** Runs until the engine has compiled what it will: two looks in a row that differ by less than a tenth. */
function warmed(call, rows) {
  const each = { call, rows, calls: 1 };
  let before = Infinity;
  for (let look = 0; look < 40; look++) {
    const found = timed(each, 50);
    each.calls = Math.max(1, Math.round(1e6 / (found * rows)));
    if (look > 3 && Math.abs(found / before - 1) < 0.1) break;
    before = found;
  }
  return each;
}

/** The spellings of one model: names, plans, factories. */
async function alternatives(model) {
  const of = (unroll) => compileModel(model, { hash: (bytes) => host.sha256(bytes), verify: false, unroll });
  const result = [];
  for (const [shape, unroll] of [["unrolled", true], ["in loops", false]]) {
    const compiled = of(unroll);
    if (!unroll && !compiled.inference.unrolled) continue;
    const made = await running(compiled, host);
    const lanes = inLanes(compiled, { unroll, verify: false });
    const { manifest, train } = compiled;
    const named = compiled.inference.unrolled || !unroll ? `, ${shape}` : "";
    result.push({ spelling: "ts", name: `TypeScript${named}`, plans: compiled, inference: made.createInference, training: made.train?.training ?? null, reserve: null });
    const training = train === null || lanes.training === null ? null : wasmTraining(wasmProgram(lanes.training.program, manifest, train), refused);
    result.push({ spelling: "simd", name: `WebAssembly${named}`, plans: lanes, inference: wasmInference(wasmProgram(lanes.inference.program, manifest, null), refused), training: training?.training ?? null, reserve: training?.reserve ?? null });
  }
  return result;
}

function draws() {
  let state = 1;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** A call that makes one step, and its rows; four of five inputs of an image are 0. */
function stepping({ training, reserve }, { manifest, train }, batch, threads = 1) {
  const Floats = manifest.precision === "f32" ? Float32Array : Float64Array;
  const plain = () => ({ parameters: new Floats(manifest.parameters), slots: new Floats(train.slots.length * manifest.parameters), hyper: new Float64Array(1 + train.hyper.length), x: new Floats(batch * manifest.inputWidth), y: new Floats(batch * manifest.outputWidth), order: new Int32Array(batch), draw: new Int32Array(2) });
  const memory = reserve === null ? plain() : reserve(batch, batch, threads);
  const next = draws();
  memory.parameters.forEach((_, i) => (memory.parameters[i] = next() * 0.2 - 0.1));
  memory.x.forEach((_, i) => (memory.x[i] = manifest.inputWidth > 100 && next() < 0.8 ? 0 : next()));
  memory.y.forEach((_, i) => (memory.y[i] = i % manifest.outputWidth === 0 ? 1 : 0));
  memory.order.forEach((_, i) => (memory.order[i] = i));
  memory.hyper.fill(1e-4);
  memory.hyper[0] = 1 / batch;
  const { step, close } = training(memory);
  return Object.assign(() => step(0, batch), { close });
}

/** Microseconds of the clock that a step takes in one thread, and in all that the machine runs at once. */
function threaded(compiled, batch) {
  const { manifest, train } = compiled;
  const shared = inLanes(compiled, { unroll: true, verify: false, shareAll: true });
  const { training, reserve } = wasmTraining(wasmProgram(shared.training.program, manifest, train), refused);
  const calls = [1, processors()].map((threads) => stepping({ training, reserve }, compiled, batch, threads));
  const times = calls.map(() => []);
  const until = (milliseconds, call) => {
    const began = performance.now();
    let done = 0;
    for (; performance.now() - began < milliseconds; done++) call();
    return (1000 * (performance.now() - began)) / done;
  };
  for (const call of calls) until(300, call);
  for (let round = 0; round < ROUNDS; round++) calls.forEach((call, i) => times[i].push(until(Number(options.milliseconds), call)));
  calls.forEach(({ close }) => close());
  return times.map(median);
}

function inferring({ inference }, { manifest }, rows) {
  const kernels = inference(rows);
  const next = draws();
  kernels.parameters.forEach((_, i) => (kernels.parameters[i] = next() * 0.2 - 0.1));
  kernels.input.forEach((_, i) => (kernels.input[i] = manifest.inputWidth > 100 && next() < 0.8 ? 0 : next()));
  kernels.fold?.();
  return () => kernels.run(rows);
}

/** All times of one use. */
function measure(all, use, compiled, rows) {
  const calls = all.map((each) => warmed(use === "training" ? stepping(each, compiled, rows) : inferring(each, compiled, rows), rows));
  const times = calls.map(() => []);
  for (let round = 0; round < ROUNDS; round++) calls.forEach((call, i) => times[i].push(timed(call, Number(options.milliseconds))));
  return all.map((each, i) => ({ name: each.name, spelling: each.spelling, plan: each.plans[use], nanoseconds: median(times[i]) }));
}

/** Constants not below 0 that fit all times of a spelling, relative errors squared: one by one until nothing moves. */
function fitted(samples) {
  const rows = samples.map(({ work, rows: count, nanoseconds }) => SORTS.map((sort) => work[sort] / count / nanoseconds));
  const costs = SORTS.map(() => 0);
  for (let turn = 0; turn < 5000; turn++) {
    SORTS.forEach((_, j) => {
      let [up, down] = [0, 0];
      for (const row of rows) {
        const rest = 1 - row.reduce((sum, each, k) => (k === j ? sum : sum + each * costs[k]), 0);
        up += row[j] * rest;
        down += row[j] * row[j];
      }
      costs[j] = down === 0 ? 0 : Math.max(0, up / down);
    });
  }
  return SORTS.map((sort, j) => `${sort}: ${Number(costs[j].toPrecision(2))}`).join(", ");
}

const onDisk = (file) => openSpec(host, path.join(root, file), { set: new Map(), data: "none", pedantic: false }).model;
const raced = (name) => openSpec(memoryHost({ "/raced.nn": specOf({ ...workloads[name], rows: 2000, start: workloads[name].sizes.slice(1).map((outputs, i) => ({ name: `layer${i}`, outputs })) }) }, { lend: { sha256: host.sha256 } }), "/raced.nn", { set: new Map(), data: "none", pedantic: false }).model;
const files = [
  ...fs.readdirSync(path.join(root, "specs")).filter((name) => name.endsWith(".nn")).map((name) => ({ name: name.slice(0, -3), model: () => onDisk(`specs/${name}`) })),
  ...Object.keys(workloads).filter((name) => /^W\d/.test(name)).map((name) => ({ name, model: () => raced(name) })),
];
const only = options.only?.split(",") ?? null;
const samples = { ts: [], simd: [] };
let [choices, wrong] = [0, 0];
for (const { name: file, model: open } of files.filter(({ name }) => only === null || only.includes(name))) {
  const read = open();
  if (read === null) continue;
  for (const precision of options.precision.split(",")) {
    const model = { ...read, precision };
    const compiled = compileModel(model, { hash: (bytes) => host.sha256(bytes), verify: false, unroll: true, target: "auto" });
    const all = await alternatives(model);
    const batch = typeof model.train?.batch === "number" ? model.train.batch : 128;
    if (options.threads && compiled.training !== null && compiled.choices.some(({ use, target }) => use === "training" && target === "simd")) {
      const [one, several] = threaded(compiled, batch);
      const chosen = threadsOf(compiled.lanes.training, batch).threads > 1 ? Math.min(one, several) : one;
      const bad = chosen > WRONG * Math.min(one, several);
      choices++;
      if (bad) wrong++;
      console.log(`${bad ? `WRONG by ${Math.round(100 * (chosen / Math.min(one, several) - 1))} %  ` : ""}${file} ${precision}, a step of ${batch}: ${chosen === one ? "*" : ""}one thread ${one.toFixed(1)} µs, ${chosen === several ? "*" : ""}${processors()} threads ${several.toFixed(1)} µs`);
    }
    for (const [use, rows] of options.threads ? [] : [["training", batch], ["inference", 1], ["inference", 128]]) {
      if (compiled[use] === null) continue;
      const found = measure(all, use, compiled, rows);
      for (const { spelling, plan, nanoseconds } of found) samples[spelling].push({ work: workOf(plan.program, functionsOf(use, plan.program, rows), rows), rows, nanoseconds });
      const choice = compiled.choices.find((each) => each.use === use);
      const chosen = found.find(({ spelling }) => spelling === choice.target);
      const best = found.reduce((a, b) => (b.nanoseconds < a.nanoseconds ? b : a));
      // Inference is not chosen by time alone: what saves too little is left out.
      const counts = use === "training" || best.spelling === chosen.spelling || chosen.nanoseconds - best.nanoseconds > 1000;
      const bad = counts && chosen.nanoseconds > WRONG * best.nanoseconds;
      choices++;
      if (bad) wrong++;
      const texts = found.map((each) => `${each === chosen ? "*" : ""}${each.name} ${each.nanoseconds.toFixed(0)} (${estimate(use, each.spelling, each.plan, rows).toFixed(0)})`);
      console.log(`${bad ? `WRONG by ${Math.round(100 * (chosen.nanoseconds / best.nanoseconds - 1))} %  ` : ""}${file} ${precision}, ${use} of ${rows}: ${texts.join(", ")}`);
    }
  }
}
console.log(`nanoseconds a row, estimates in brackets, * is chosen: ${wrong} of ${choices} choices cost more than ${Math.round(100 * (WRONG - 1))} %`);
if (options.fit) for (const [spelling, of] of Object.entries(samples)) console.log(`${spelling}: { ${fitted(of)} }`);
