/**
 * What the peers need, put into one folder outside of the tree (`NNC_BENCH_HOME`, otherwise in the system's folder for
 * temporary files): packages of npm, and Debian's packages unpacked there, not installed. What cannot be had is named.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** The folder of all that a race needs and makes. */
export const home = process.env["NNC_BENCH_HOME"] ?? path.join(os.tmpdir(), "nnc-bench");
const npm = path.join(home, "npm");
const debian = path.join(home, "debian");
const PYTHON = "/usr/bin/python3";

const TFJS = ["@tensorflow/tfjs-core@4.22.0", "@tensorflow/tfjs-layers@4.22.0"];
/** By need: packages of npm. */
const NPM = {
  brain: ["brain.js@2.0.0-beta.24"],
  "tfjs-wasm": [...TFJS, "@tensorflow/tfjs-backend-wasm@4.22.0"],
  "tfjs-cpu": [...TFJS, "@tensorflow/tfjs-backend-cpu@4.22.0"],
  jax: ["@jax-js/jax@0.1.25"],
  onnxruntime: ["onnxruntime-node@1.30.0"],
};
/** By need: Debian's packages. */
const DEBIAN = {
  numpy: ["python3-numpy", "libopenblas0-openmp"],
  torch: ["python3-torch", "libopenblas0-openmp"],
  sklearn: ["python3-sklearn", "libopenblas0-openmp"],
  fann: ["libfann-dev"],
};

const run = (command, args, options = {}) => spawnSync(command, args, { encoding: "utf8", timeout: 600_000, ...options });
const isThere = (spec) => fs.existsSync(path.join(npm, "node_modules", spec.slice(0, spec.lastIndexOf("@")), "package.json"));

function installNpm(specs) {
  const wanted = specs.filter((spec) => !isThere(spec));
  if (wanted.length === 0) return;
  console.error(`installing ${wanted.join(", ")} into ${npm}`);
  fs.mkdirSync(npm, { recursive: true });
  if (!fs.existsSync(path.join(npm, "package.json"))) fs.writeFileSync(path.join(npm, "package.json"), '{ "private": true }\n');
  for (const together of [wanted, ...wanted.map((spec) => [spec])]) {
    // Scripts of packages download binaries; what runs here is in the packages.
    run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", ...together], { cwd: npm });
    if (wanted.every(isThere)) return;
  }
}

/** Downloads packages that the system lacks, with what they need, and unpacks them. */
function unpackDebian(packages) {
  const done = path.join(debian, "done.json");
  const had = fs.existsSync(done) ? JSON.parse(fs.readFileSync(done, "utf8")) : [];
  const wanted = packages.filter((name) => !had.includes(name));
  if (wanted.length === 0 || run("apt-get", ["--version"]).status !== 0) return;
  console.error(`unpacking ${wanted.join(", ")} of Debian into ${debian}`);
  const archives = path.join(debian, "archives");
  fs.mkdirSync(path.join(archives, "partial"), { recursive: true });
  const download = (names) => run("apt-get", ["-y", "-o", "Debug::NoLocking=1", "-o", `Dir::Cache::archives=${archives}`, "-o", "APT::Sandbox::User=root", "--no-install-recommends", "--download-only", "install", ...names]).status === 0;
  if (!download(wanted) && run("apt-get", ["update"]).status !== null) wanted.forEach((name) => download([name]));
  for (const file of fs.readdirSync(archives).filter((name) => name.endsWith(".deb"))) run("dpkg", ["-x", path.join(archives, file), debian]);
  fs.writeFileSync(done, JSON.stringify([...had, ...wanted]));
}

const library = (...parts) => path.join(debian, "usr", "lib", `${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu`, ...parts);

/**
 * The environment of peers that compute with BLAS: the OpenMP build (the other fights with PyTorch's own threads), free to
 * choose the kernels of this processor.
 */
export function environment(threads) {
  const { OPENBLAS_CORETYPE: _type, OPENBLAS_L2_SIZE: _size, ...env } = process.env;
  const libraries = [library("openblas-openmp"), library(), env["LD_LIBRARY_PATH"]].filter((part) => part !== undefined);
  return { ...env, OMP_NUM_THREADS: String(threads), LD_LIBRARY_PATH: libraries.join(":"), PYTHONPATH: path.join(debian, "usr/lib/python3/dist-packages"), PYTHONDONTWRITEBYTECODE: "1" };
}

const python = (module) => run(PYTHON, ["-c", `import ${module}; print(${module}.__version__)`], { env: environment(1) });

/** Compiles a contestant of C for one workload; gives the program, or null. */
export function compileC(name, workload, mode) {
  const { sizes, hidden, output, loss, rate, batch, rows, prove, asked } = workload;
  const upper = (word) => word.toUpperCase();
  const values = { SIZES: sizes.join(","), HIDDEN: upper(hidden), OUTPUT: upper(output), LOSS: upper(loss), RATE: rate, BATCH: batch, ROWS: rows, PROVE: prove, ASKED_ROWS: mode === "infer" ? asked : rows };
  const flags = [...Object.entries(values).map(([key, value]) => `-D${key}=${value}`), ...sizes.map((size, i) => `-DS${i}=${size}`), ...(mode === "infer" ? ["-DINFER"] : [])];
  const program = path.join(home, "c", `${name}-${workload.name}-${mode}`);
  fs.mkdirSync(path.dirname(program), { recursive: true });
  const source = new URL(`contestants/${name}.c`, import.meta.url).pathname;
  const { status, stderr } = run("cc", ["-std=gnu11", "-O3", "-march=native", "-ffp-contract=fast", ...flags, "-I", path.join(debian, "usr/include"), source, "-o", program, "-L", library(), ...(name === "fann" ? ["-lfann"] : []), "-lm"]);
  if (status !== 0 && process.env["NNC_BENCH_VERBOSE"] !== undefined) console.error(stderr);
  return status === 0 ? program : null;
}

/** Why each need cannot be met; needs that can be are absent. Installs what is missing first. */
export function missingOf(needs) {
  const wanted = [...new Set(needs)];
  installNpm([...new Set(wanted.flatMap((need) => NPM[need] ?? []))]);
  unpackDebian([...new Set(wanted.flatMap((need) => DEBIAN[need] ?? []))]);
  const missing = {};
  for (const need of wanted) {
    const lacks = (NPM[need] ?? []).filter((spec) => !isThere(spec));
    if (lacks.length > 0) missing[need] = `${lacks.join(", ")} could not be installed`;
    if (need === "cc" && run("cc", ["--version"]).status !== 0) missing[need] = "there is no cc";
    if (need === "fann" && !fs.existsSync(path.join(debian, "usr/include/fann.h")) && !fs.existsSync("/usr/include/fann.h")) missing[need] = "Debian's libfann-dev could not be had";
    if (["numpy", "torch", "sklearn"].includes(need) && python(need).status !== 0) missing[need] = `Debian's python3-${need} could not be had`;
  }
  return missing;
}

/** The versions of what is raced, for the report. */
export function versionsOf(needs) {
  const found = {};
  for (const need of new Set(needs)) {
    if (need === "cc") found["cc"] = run("cc", ["--version"]).stdout?.split("\n")[0];
    else if (need === "fann") found["FANN"] = "2.2.0";
    else if (NPM[need] !== undefined) for (const spec of NPM[need].filter(isThere)) found[spec.slice(0, spec.lastIndexOf("@"))] = spec.slice(spec.lastIndexOf("@") + 1);
    else if (python(need).status === 0) found[need] = python(need).stdout.trim();
  }
  return found;
}

/** Where packages of npm are. */
export const peersFolder = npm;
/** The python that Debian's packages belong to. */
export const pythonProgram = PYTHON;
