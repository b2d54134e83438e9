/**
 * Measures the functions of src/expr over all 2^32 f32 arguments, or every n-th: how far the f32 grade, rounded, lies
 * from the f64 grade (itself within 2 ulp of f64, 4e-9 ulp of f32), how often it is not the nearest f32, and whether it
 * ever falls where the function rises. A development tool over the built compiler: it compiles expressions with
 * `new Function`, which nothing else in nnc does.
 *
 *   npm run build
 *   node scripts/math-exhaustive.mjs all 101              every 101st argument of each function
 *   node scripts/math-exhaustive.mjs tanh 1 2/8           every argument of the second eighth
 *   node scripts/math-exhaustive.mjs all 101 1/1 <dir>    another folder than dist
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [which = "all", strideText = "101", partText = "1/1", folder = "dist"] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(resolve(folder, "expr", name)).href);
const { operands, call, variable } = await load("expr.js");
const { expand } = await load("expand.js");

const NAMES = ["exp", "expm1", "log", "log1p", "tanh", "sigmoid", "softplus", "erf", "sin", "cos"];
/** Functions that rise and fall. */
const PERIODIC = ["sin", "cos"];
const POW2 = new Float64Array(2098);
for (let k = -1074; k <= 1023; k++) POW2[k + 1074] = 2 ** k;
const view = new Float64Array(1);
const words = new Int32Array(view.buffer);
const exponent = (x) => ((view[0] = x), ((words[1] >> 20) & 0x7ff) - 1023);

const signs = { add: "+", sub: "-", mul: "*", div: "/", lt: "<", le: "<=", eq: "===" };
const number = (x) => (Object.is(x, -0) ? "(-0)" : `(${x})`);

function spell(e, of) {
  switch (e.kind) {
    case "const":
      return number(e.value);
    case "var":
      return e.name;
    case "unary":
      return { neg: `(-${of(e.a)})`, abs: `Math.abs(${of(e.a)})`, sqrt: `Math.sqrt(${of(e.a)})`, floor: `Math.floor(${of(e.a)})`, pow2: `POW2[(${of(e.a)} + 1074) | 0]`, exponent: `exponent(${of(e.a)})` }[e.op];
    case "binary":
      return e.op === "min" || e.op === "max" ? `Math.${e.op}(${of(e.a)}, ${of(e.b)})` : `(${of(e.a)} ${signs[e.op]} ${of(e.b)})`;
    case "select":
      return `(${of(e.a)} ${signs[e.op]} ${of(e.b)} ? ${of(e.then)} : ${of(e.otherwise)})`;
    case "wide":
      return `Math.fround(${of(e.a)})`;
    default:
      throw new TypeError(e.kind);
  }
}

/** A JavaScript function of x: a constant for each node that is used more than once. */
function bodyOf(root) {
  const uses = new Map();
  const count = (e) => {
    uses.set(e, (uses.get(e) ?? 0) + 1);
    if (uses.get(e) === 1) operands(e).forEach(count);
  };
  count(root);
  const lines = [];
  const texts = new Map();
  const of = (e) => {
    if (texts.has(e)) return texts.get(e);
    let text = spell(e, of);
    if (uses.get(e) > 1 && operands(e).length > 0) {
      lines.push(`const t${lines.length} = ${text};`);
      text = `t${lines.length - 1}`;
    }
    texts.set(e, text);
    return text;
  };
  const result = of(root);
  return `${lines.join("\n")}\nreturn ${result};`;
}

/** One function of two arrays of bits and results, so that the engine compiles the loop as a whole. */
function compile(name) {
  const x = variable("x");
  const inline = (precision) => `((x) => {${bodyOf(expand(call(name, x), precision))}})`;
  const source = `
    const f32 = ${inline("f32")}, f64 = ${inline("f64")};
    const word = new Int32Array(1), float = new Float32Array(word.buffer);
    return (from, to, stride, state) => {
      let { before, worst, at, wrong, falls, fell, special } = state;
      for (let i = from; i < to; i += stride) {
        // Ascending order of values: negative numbers downwards from the largest.
        word[0] = i < 0 ? -2147483648 - i - 1 : i;
        const x = float[0];
        const y = f32(x), exact = f64(x);
        if (y < before) { falls++; fell = x; }
        before = y;
        const nearest = Math.fround(exact);
        if (y === nearest) {
          if (y === Infinity || y === -Infinity) continue;
        } else if (nearest !== nearest || y !== y || Math.abs(nearest) === Infinity || Math.abs(y) === Infinity) {
          if (nearest === nearest || y === y) { special++; at = x; }
          continue;
        } else wrong++;
        float[0] = exact < 0 ? -exact : exact;
        const field = (word[0] >> 23) & 255;
        const ulp = POW2[(field === 0 ? 1 : field) - 150 + 1074];
        const error = Math.abs(y - exact) / ulp;
        if (error > worst) { worst = error; at = x; }
      }
      return { before, worst, at, wrong, falls, fell, special };
    };`;
  return new Function("POW2", "exponent", source)(POW2, exponent);
}

/** Finite and infinite arguments in ascending order, as i of [-2^31 .. 2^31): NaNs at both ends are a case of their own. */
function measure(name, stride, part, parts) {
  const run = compile(name);
  const [first, last] = [-0x7f800001, 0x7f800001];
  const share = Math.ceil((last - first) / parts);
  const [from, to] = [first + share * (part - 1), Math.min(last, first + share * part)];
  let state = { before: -Infinity, worst: 0, at: NaN, wrong: 0, falls: 0, fell: NaN, special: 0 };
  const started = performance.now();
  for (let chunk = from; chunk < to; chunk += stride * (1 << 20)) state = run(chunk, Math.min(to, chunk + stride * (1 << 20)), stride, state);
  const tested = Math.ceil((to - from) / stride);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name.padEnd(8)} ${tested} arguments: ${state.worst.toFixed(5)} ulp at ${state.at}; not nearest ${((100 * state.wrong) / tested).toFixed(4)} %; infinite or NaN where it should not be ${state.special}; falls ${state.falls} (${state.fell}); ${seconds} s`);
  return state.worst <= 0.51 && state.special === 0 && (state.falls === 0 || PERIODIC.includes(name));
}

const [part, parts] = partText.split("/").map(Number);
const good = (which === "all" ? NAMES : [which]).map((name) => measure(name, Number(strideText), part, parts));
process.exitCode = good.every(Boolean) ? 0 : 1;
