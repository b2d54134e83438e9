/**
 * Measures the functions of src/expr over all 2^32 f32 arguments, or every n-th: how far the f32 grade lies from the true value,
 * how often it is not the nearest f32, whether TypeScript and four lanes of WebAssembly have the same bits, and whether it ever
 * falls where the function rises; and runtime/math.ts over samples. `npm run math:exhaustive -- --only exp,tanh --stride 1
 * --minutes 30`. Goes on where the last run with the same functions ended; `--fresh` forgets. Wants a build.
 */
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { exact, ulpsOff } from "./math/exact.mjs";
import { kernelMaker } from "./math/kernels.mjs";
import { FIRST, LAST, joined, measure, measureNaN, noneYet, ofRank } from "./math/measure.mjs";

const { values } = parseArgs({ options: { only: { type: "string" }, stride: { type: "string", default: "1" }, minutes: { type: "string" }, parts: { type: "string", default: "64" }, dist: { type: "string", default: "dist" }, fresh: { type: "boolean", default: false } } });
const root = fileURLToPath(new URL("..", import.meta.url));
const [stride, parts] = [Number(values.stride), Number(values.parts)];
const until = values.minutes === undefined ? Infinity : Date.now() + Number(values.minutes) * 60_000;

const FUNCTIONS = ["exp", "log", "tanh", "sigmoid", "softplus", "expm1", "log1p", "erf", "sin", "cos"];
/** Functions that rise and fall. */
const PERIODIC = ["sin", "cos"];
/** Of runtime/math.ts: in units of f64's last place, or of 2^-52 where results cross 0. */
const RUNTIME = { exp: 1, log: 1, cosPi: "absolute", sinPi: "absolute" };
const ULPS = 0.51;

const file = path.join(root, ".cache", "math-exhaustive.json");
const memory = !values.fresh && fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
const remember = () => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.new`, JSON.stringify(memory));
  fs.renameSync(`${file}.new`, file);
};
/** Numbers as JSON has them not: the last result may be infinite, NaN or -0. */
const packed = (state) => ({ ...state, first: String(state.first), last: String(state.last) });
const unpacked = (state) => ({ ...state, first: Number(state.first), last: Number(state.last) });

function line(fn, state, done, nan) {
  const share = state.arguments === 0 ? 0 : (100 * state.wrong) / state.arguments;
  const whole = done === parts ? (stride === 1 ? "all arguments" : `every ${stride}th argument`) : `${done} of ${parts} parts`;
  return [
    `${fn.padEnd(8)} ${(state.arguments + (nan?.tested ?? 0)).toLocaleString("en-US")} arguments (${whole}): ${state.worst.toFixed(6)} ulp at ${state.at}`,
    `not nearest ${state.wrong.toLocaleString("en-US")} (${share.toFixed(4)} %)`,
    `TypeScript and lanes differ ${state.differ}`,
    `NaN, infinite or a zero's sign wrong ${state.special + (nan?.bad ?? 0)}`,
    PERIODIC.includes(fn) ? "rises and falls" : `falls ${state.falls}`,
    `${state.hard} decided exactly; f64 grade ${state.wide.toFixed(3)} ulp of f64 in ${state.samples} samples, away from the engine's own ${state.parted}`,
  ].join("; ");
}

const good = (fn, state, nan) => state.worst <= ULPS && state.differ === 0 && state.special === 0 && state.parted === 0 && state.wide <= 2 && (nan?.bad ?? 0) === 0 && (state.falls === 0 || PERIODIC.includes(fn));

async function functions(names) {
  const make = await kernelMaker(path.resolve(root, values.dist), 1 << 15);
  let fine = true;
  for (const fn of names) {
    const kernels = make(fn);
    const key = `${fn} ${stride} ${parts} ${createHash("sha256").update(kernels.text).digest("hex").slice(0, 16)}`;
    const record = (memory[key] ??= { parts: {} });
    const share = Math.ceil((LAST - FIRST) / parts / stride) * stride;
    const began = process.cpuUsage().user;
    for (let part = 0; part < parts && Date.now() < until; part++) {
      if (record.parts[part] !== undefined) continue;
      const from = FIRST + share * part;
      record.parts[part] = packed(measure(fn, kernels, { from, to: Math.min(LAST, from + share), stride }));
      remember();
    }
    if (record.nan === undefined && Date.now() < until) record.nan = measureNaN(kernels, stride);
    record.seconds = (record.seconds ?? 0) + (process.cpuUsage().user - began) / 1e6;
    remember();
    const done = Object.keys(record.parts).map(Number).sort((a, b) => a - b);
    // Borders of parts are compared where both sides are there.
    const total = done.reduce((sum, part) => joined(record.parts[part - 1] === undefined ? { ...sum, last: null } : sum, unpacked(record.parts[part])), noneYet());
    console.log(`${line(fn, total, done.length, record.nan)}; ${record.seconds.toFixed(0)} s of a processor`);
    fine &&= good(fn, total, record.nan);
  }
  return fine;
}

/** The runtime's own functions, in f64, at f32 arguments spread over all of them. */
async function runtime(count) {
  const math = await import(pathToFileURL(path.resolve(root, values.dist, "runtime/math.js")).href);
  let fine = true;
  for (const [fn, bound] of Object.entries(RUNTIME)) {
    let [worst, at, tested] = [0, NaN, 0];
    for (let rank = FIRST + 1; rank < LAST - 1; rank += Math.floor((LAST - FIRST) / count)) {
      const x = ofRank(rank);
      if ((fn === "log" && x <= 0) || (bound === "absolute" && Math.abs(x) >= 2 ** 30)) continue;
      const y = math[fn](x);
      if (!Number.isFinite(y) || (fn === "exp" && y < 2 ** -500)) continue;
      const error = bound === "absolute" ? ulpsOff(y, exact[fn](x), 53, 0) : ulpsOff(y, exact[fn](x), 53, -1022);
      tested++;
      if (error > worst) [worst, at] = [error, x];
    }
    const limit = bound === "absolute" ? 1 : bound;
    console.log(`runtime ${fn.padEnd(6)} ${tested.toLocaleString("en-US")} samples: ${worst.toFixed(4)} ${bound === "absolute" ? "times 2^-52" : "ulp of f64"} at ${at}`);
    fine &&= worst <= limit;
  }
  return fine;
}

/** True for what fixed point has enough bits for. */
const withinFixed = (x) => Math.abs(x) > 2 ** -400 && Math.abs(x) < 2 ** 130;

/** The exact functions against mpmath's (200 bits), which the unit tests read, too: nearest f64 and what that lacks, to the three digits that stand there. */
function referenceHolds() {
  const fixture = JSON.parse(fs.readFileSync(path.join(root, "test/unit/expr/functions.fixture.json"), "utf8"));
  // Where a true value just below 1 is rounded to 1, the fixture counts in units of either side.
  const lacking = (nearest, to, lacks) => {
    const off = ulpsOff(nearest, to, 53, -1022);
    return Math.min(...(Math.abs(nearest) === 1 ? [off, off / 2] : [off]).map((each) => Math.abs(each - Math.abs(lacks))));
  };
  const off = Object.entries(fixture).flatMap(([fn, rows]) => rows.filter(([x, nearest, lacks]) => withinFixed(x) && withinFixed(nearest) && lacking(nearest, exact[fn](x), lacks) > 6e-4).map(([x]) => `${fn}(${x})`));
  if (off.length > 0) console.error(`the exact functions differ from mpmath's: ${off.slice(0, 10).join(", ")}`);
  return off.length === 0;
}

const wanted = values.only?.split(",") ?? [...FUNCTIONS, "runtime"];
const named = wanted.filter((name) => FUNCTIONS.includes(name));
const held = [referenceHolds(), await functions(named), wanted.includes("runtime") ? await runtime(20_000) : true];
process.exitCode = held.every(Boolean) ? 0 : 1;
