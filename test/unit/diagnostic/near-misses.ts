/**
 * For each diagnostic a case that gets it and one, a hair beside, that does not. Rows of the catalog whose bad and good spec differ
 * by a word or two are cases already; where a number decides, or where a file or the machine is at fault, the cases stand here.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { check } from "../../../src/check/check.js";
import { reportFailure } from "../../../src/cli/failure.js";
import { tooOld } from "../../../src/cli/engine.js";
import type { Entry } from "../../../src/diagnostic/entry.js";
import type { Code } from "../../../src/diagnostic/index.js";
import { catalog } from "../../../src/diagnostic/index.js";
import type { Host } from "../../../src/host/host.js";
import { memoryHost } from "../../../src/host/memory.js";
import { nodeHost } from "../../../src/host/node.js";
import type { MemoryEntry } from "../../../src/host/memory-files.js";
import type { MemoryHost, MemoryHostOptions } from "../../../src/host/memory.js";
import { lint } from "../../../src/lint/index.js";
import { readSafetensors, writeSafetensors } from "../../../src/runtime/safetensors.js";
import { sealContainer } from "../../../src/runtime/weights.js";
import { openRunFolder } from "../../../src/session/run-folder.js";
import { openSpec } from "../../../src/session/spec.js";
import { parse } from "../../../src/syntax/parse.js";
import { small, training } from "../../../src/diagnostic/catalog/example.js";
import { flowers, flowersCsv, hostOf, nnc } from "../cli-training/run.js";
import { load } from "../session/load-text.js";

/** The codes that something gives. */
export type Run = () => readonly string[] | Promise<readonly string[]>;
/** What gets a code, and what does not. */
export type Pair = readonly [fires: Run, misses: Run];

const row = (code: string): Entry<never> => (catalog as unknown as Readonly<Record<string, Entry<never>>>)[code] as Entry<never>;

/** What checking a spec says, lints included. */
export function said(text: string): readonly string[] {
  const parsed = parse({ path: "example.nn", text });
  const checked = parsed.value === null ? null : check(parsed.value, { set: new Map() });
  return [...parsed.diagnostics, ...(checked?.diagnostics ?? []), ...(checked?.value == null ? [] : lint(checked.value))].map(({ code }) => code);
}

/** A row's bad spec, and the same with one place changed. */
function edged(code: Code, from: string | RegExp, to: string, text = row(code).bad): Pair {
  return [
    () => said(text),
    () => {
      const other = text.replace(from, to);
      if (other === text) throw new Error(`${code}: ${String(from)} does not stand in its example:\n${text}`);
      return said(other);
    },
  ];
}

type Files = Readonly<Record<string, string | Uint8Array>>;
const data = (columns: string, source: string, files: Files) => (): readonly string[] => load(columns, source, files).said.map(({ code }) => code);
const ab = "input a: real\noutput y: real";

const codesIn = (text: string): readonly string[] => [...text.matchAll(/\[(NN\d{3})\]/g)].map(([, code]) => code ?? "");

/** The codes that commands say, run one after the other over the same files. */
const commands = (lines: readonly string[], files: Readonly<Record<string, MemoryEntry>> = {}, change: (host: MemoryHost) => void = () => undefined, options: MemoryHostOptions = {}): Run => async () => {
  const host = hostOf({ "/flowers.nn": flowers, "/flowers.csv": flowersCsv, ...files }, options);
  let err = "";
  for (const [i, line] of lines.entries()) {
    if (i === lines.length - 1) change(host);
    err = (await nnc(line, host)).err;
  }
  return codesIn(err);
};

const trained = "train /flowers.nn --epochs 2 --out /r --quiet";
const predicted = "predict /flowers.nn /flowers.csv --weights /r/weights.safetensors";
let once: Promise<Uint8Array> | null = null;
/** The weights of one short training, made when first wanted. */
const weights = (): Promise<Uint8Array> =>
  (once ??= (async () => {
    const host = hostOf({ "/flowers.nn": flowers, "/flowers.csv": flowersCsv });
    await nnc(trained, host);
    return host.contents().get("/r/weights.safetensors") ?? new Uint8Array();
  })());

/** A command over those weights, changed on the way. */
const changed = (change: (bytes: Uint8Array) => Uint8Array, files: Readonly<Record<string, MemoryEntry>> = {}, line = predicted): Run => async () => commands([line], { ...files, "/r/weights.safetensors": change(await weights()) })();
const resealed = (change: (container: { tensors: Map<string, { dtype: "F32" | "F64"; shape: readonly number[]; values: Float32Array | Float64Array }>; metadata: Map<string, string> }) => void) =>
  changed((bytes) => {
    const { tensors, metadata } = readSafetensors(bytes);
    const container = { tensors: new Map(tensors) as never, metadata: new Map(metadata) };
    change(container);
    return sealContainer(container);
  });
const same = changed((bytes) => bytes);
const one = "predict /flowers.nn /one.jsonl --weights /r/weights.safetensors";

const idx = (magic: number, sizes: readonly number[], bytes: number): Uint8Array => Uint8Array.from([0, 0, 8, magic, ...sizes.flatMap((size) => [0, 0, size >> 8, size & 255]), ...Array.from({ length: bytes }, () => 1)]);
const images = "input image: real[2, 2] in [0, 255]\noutput y: class 0..2";

const comment = (bytes: number): string => `nn 1\n${`// ${"x".repeat(96)}\n`.repeat(Math.ceil(bytes / 100))}`.slice(0, bytes);
const wide = (n: number): string => `nn 1\nmodel Wide\ninput x1..x10000: real\noutput y1..y${n}: real\nnetwork { dense ${n} linear { bias false } }\ntrain {\nloss quadratic\noptimizer sgd(rate: 0.1)\nbatch 1\nepochs 1\n}\n`;

/** The codes of `nnc check --data` over a spec with a source, whose files may be links. */
const checked = (source: string, files: Readonly<Record<string, MemoryEntry>>, columns = ab): Run =>
  commands(["check --data /p/x.nn"], { "/p/package.json": "{}", "/p/x.nn": `nn 1\nmodel X\n${columns}\ndata {\n${source}\n}\nnetwork {\nflatten\ndense 1\n}\ntrain { loss quadratic   optimizer sgd(rate: 0.1)   batch 1   epochs 1 }\n`, ...files });
const table = "a,y\n1,2\n2,3\n";

const loose = flowers.replace("network {", "network{");
/** The codes of all ways in which a command fails when one operation of the disk does. */
const somewhere = (line: string, code: string): Run => async () => {
  const found: string[] = [];
  for (let at = 1; at <= 12; at++) found.push(...(await commands([line], { "/loose.nn": loose }, undefined, { fail: { at, code } })()));
  return found;
};

/** A host as another machine has it. */
const otherwise = (change: Partial<Host>, source: string, bytes: Uint8Array): Run => () => {
  const text = `nn 1\nmodel X\n${ab}\ndata { ${source} }\nnetwork { dense 1 }\ntrain { loss quadratic   optimizer sgd(rate: 0.1)   batch 1   epochs 1 }\n`;
  const host = { ...hostOf({ "/p/package.json": "{}", "/p/x.nn": text, "/p/d": bytes }), ...change };
  return openSpec(host, "/p/x.nn", { set: new Map(), data: "all", pedantic: false }).diagnostics.map(({ code }) => code);
};

const parquet = new Uint8Array(readFileSync(new URL("../../corpus/plain.parquet", import.meta.url)));
const gzipped = new Uint8Array(gzipSync(table));
const npy = (magic: number): Uint8Array => Uint8Array.from([magic, ...Buffer.from("NUMPY"), 1, 0, 118, 0, ...Buffer.from("{'descr': '<f8', 'fortran_order': False, 'shape': (2,), }".padEnd(117)), 10, ...new Uint8Array(new Float64Array([1, 2]).buffer)]);
const locked = (alive: boolean): Run => () => openRunFolder(memoryHost({ "/r/lock": "7 7-1-0\n" }), "/r", { pid: 8, alive: (pid) => alive && pid === 7 }).diagnostics.map(({ code }) => code);

const sigmoids = (hidden: number): Run => () => said(small({ network: `${"dense 4 sigmoid\n".repeat(hidden)}dense 1 sigmoid` }));

/** A training that moves nothing, in a layer of which so many of eight relus never fire. */
const dead = (count: number): Run =>
  commands(["train /dead.nn --out /r"], {
    "/dead.nn": small({ network: `hidden: dense 8 relu { bias [${Array.from({ length: 8 }, (_, i) => (i < count ? -100 : 100)).join(", ")}] }\nout: dense 1 sigmoid`, train: training({ optimizer: "sgd(rate: 1e-9)", epochs: "120" }) }),
  });

/** Cases by code; a code without one here is shown by its row. */
export const cases: Partial<Record<Code, Pair>> = {
  NN008: [() => said(comment((1 << 20) + 1)), () => said(comment(1 << 20))],
  NN009: [() => said(`nn 1\nconst a = ${"[".repeat(257)}1${"]".repeat(257)}\n`), () => said(`nn 1\nconst a = ${"[".repeat(256)}1${"]".repeat(256)}\n`)],
  NN015: edged("NN015", /\n\s*@allow\([^)]*\)([^]*)$/, "$1"),
  NN016: [() => said(`nn 1\n${"oops\n".repeat(201)}`), () => said(`nn 1\n${"oops\n".repeat(200)}`)],
  NN018: [() => statements(19_999), () => statements(19_998)],
  NN104: [commands(["check /uses.nn"], { "/uses.nn": 'nn 1\nmodel M\nuse { Two } from "./two.nn"\ninput a: real\noutput y: real\nnetwork { Two()   dense 1 }\ntrain { loss quadratic   optimizer adam   epochs 1 }\n' }), commands(["check /uses.nn"], { "/two.nn": "nn 1\nblock Two() { dense 2 }\n", "/uses.nn": 'nn 1\nmodel M\nuse { Two } from "./two.nn"\ninput a: real\noutput y: real\nnetwork { Two()   dense 1 }\ntrain { loss quadratic   optimizer adam   epochs 1 }\n' })],
  NN111: edged("NN111", "sigmoid(3)", "sigmoid"),
  NN116: edged("NN116", /(output \w+: bool) standardized/, "$1"),
  NN119: edged("NN119", "Deep(size: size)", ""),
  NN207: edged("NN207", /dense 1(\s+)softmax/, "dense 1$1sigmoid"),
  NN208: [() => said(wide(10_001)), () => said(wide(10_000))],
  NN213: [data("input v: real[2]\noutput y: real", 'csv("d")', { d: "a,b,y\n1,2,3\n" }), data("input v: real[2], columns 1..2\noutput y: real", 'csv("d")', { d: "a,b,y\n1,2,3\n" })],
  NN214: [data("input a, b: real\noutput y: bool", 'idx("i", "l")', { i: idx(1, [2], 2), l: idx(1, [2], 2) }), data("input a: real\noutput y: bool", 'idx("i", "l")', { i: idx(1, [2], 2), l: idx(1, [2], 2) })],
  NN217: [() => said("nn 1\nmodel M\ninput a: real\noutput y: real\nnetwork {\nembedding 2\nflatten\ndense 1\n}\ntrain { loss quadratic   optimizer adam   epochs 1 }\n"), () => said("nn 1\nmodel M\ninput a: class { p, q }\noutput y: real\nnetwork {\nembedding 2\nflatten\ndense 1\n}\ntrain { loss quadratic   optimizer adam   epochs 1 }\n")],
  NN218: [() => said("nn 1\nmodel M\ninput a: real[4]\noutput y: real\nnetwork {\ncontrastnorm 3\nflatten\ndense 1\n}\ntrain { loss quadratic   optimizer adam   epochs 1 }\n"), () => said("nn 1\nmodel M\ninput a: real[4, 1]\noutput y: real\nnetwork {\ncontrastnorm 3\nflatten\ndense 1\n}\ntrain { loss quadratic   optimizer adam   epochs 1 }\n")],
  NN303: edged("NN303", /dense 1(\s+)tanh/, "dense 1$1sigmoid"),
  NN305: [() => said("nn 1\nmodel M\ninput a: real\noutput y: real in [0, 1.001]\nnetwork { dense 1 sigmoid }\ntrain { loss quadratic   optimizer adam   epochs 1 }\n"), () => said("nn 1\nmodel M\ninput a: real\noutput y: real in [0, 1]\nnetwork { dense 1 sigmoid }\ntrain { loss quadratic   optimizer adam   epochs 1 }\n")],
  NN306: [data("input a: real\noutput y: class 0..2", 'csv("d")', { d: "a,y\n1,3\n" }), data("input a: real\noutput y: class 0..2", 'csv("d")', { d: "a,y\n1,2\n" })],
  NN308: edged("NN308", /(dense 4)\b(?! \w)/, "$1 tanh"),
  NN310: [sigmoids(4), sigmoids(3)],
  NN401: [...(["0", "1e-300"].map((rate) => () => said(small({ train: training({ optimizer: `sgd(rate: ${rate})` }) }))) as unknown as Pair)],
  NN402: [() => said(small({ train: training({ batch: "5" }) })), () => said(small({ train: training({ batch: "4" }) }))],
  NN403: edged("NN403", /(\n\s*1, 1 => \w+)(\n\s*[\d., ]+ => \w+)+/, "$1"),
  NN404: edged("NN404", /dense 64 tanh/, "dense 2 tanh"),
  NN405: [() => said(small({ train: training({ optimizer: "adam(rate: 0.0501)" }) })), () => said(small({ train: training({ optimizer: "adam(rate: 0.05)" }) }))],
  NN406: edged("NN406", "for 20 epochs", "for 19 epochs"),
  NN407: edged("NN407", /stop when test\./, "stop when train."),
  NN408: edged("NN408", /\n\s*dropout 50%/, ""),
  NN409: edged("NN409", /\{ dense 1 \w+ \}|dense (\d) (\w+)/g, "dense $1 $2 { frozen }"),
  NN501: [data(ab, 'csv("d")\nsplit 80% train, 20.5% test', { d: "a,y\n1,2\n2,3\n3,4\n4,5\n5,6\n" }), data(ab, 'csv("d")\nsplit 80% train, 20% test', { d: "a,y\n1,2\n2,3\n3,4\n4,5\n5,6\n" })],
  NN504: [checked('train csv("d")\ntest csv("e")', { "/p/d": "a,y\n1,2\n", "/p/e": "a,y\n1,2\n" }), checked('train csv("d")\ntest csv("e")', { "/p/d": "a,y\n1,2\n", "/p/e": "a,y\n1,2.5\n" })],
  NN202: [checked('csv("d")', { "/p/d": "a,Y\n1,2\n" }), checked('csv("d")', { "/p/d": "a,y\n1,2\n" })],
  NN502: [checked('csv("d")', { "/p/d": "a,y\n1,2\n1,3\n" }, "input a: real standardized\noutput y: real"), checked('csv("d")', { "/p/d": "a,y\n1,2\n1.5,3\n" }, "input a: real standardized\noutput y: real")],
  NN503: [checked('train csv("d")\ntest csv("e")', { "/p/d": "a,y\nq,2\nq,3\n", "/p/e": "a,y\np,2\n" }, "input a: class { p, q }\noutput y: real"), checked('train csv("d")\ntest csv("e")', { "/p/d": "a,y\nq,2\np,3\n", "/p/e": "a,y\np,2\n" }, "input a: class { p, q }\noutput y: real")],
  NN508: [checked('csv("dd")', { "/p/d": table }), checked('csv("d")', { "/p/d": table })],
  NN509: [checked('csv("../d")', { "/d": table }), checked('csv("../p/d")', { "/p/d": table })],
  NN510: [checked('csv("d")', { "/p/d/e": table }), checked('csv("d/e")', { "/p/d/e": table })],
  NN518: [checked('csv("d")', { "/p/d": { link: "/p/d" } }), checked('csv("d")', { "/p/d": { link: "/p/e" }, "/p/e": table })],
  NN526: [checked('csv("npm:set/d")', { "/p/node_modules/sets/package.json": "{}", "/p/node_modules/sets/d": table }), checked('csv("npm:set/d")', { "/p/node_modules/set/package.json": "{}", "/p/node_modules/set/d": table })],
  NN525: [otherwise({ open: () => ({ ok: false, fault: { reason: "too large", message: "3 GiB" } }) }, 'csv("d")', gzipped), otherwise({}, 'csv("d")', gzipped)],
  NN530: [changed((bytes) => bytes, { "/one.jsonl": '{"length": 1, "width": 2, "colour": 3}\n' }, one), changed((bytes) => bytes, { "/one.jsonl": '{"length": 1, "width": 2, "kind": "small"}\n' }, one)],
  NN531: [data(ab, 'npy("d", "e")', { d: npy(0x92), e: npy(0x93) }), data(ab, 'npy("d", "e")', { d: npy(0x93), e: npy(0x93) })],
  NN505: [data(ab, `csv("d", pin: "sha256:${"0".repeat(64)}")`, { d: "a,y\n1,2\n" }), data(ab, `csv("d", pin: "sha256:${createHash("sha256").update("a,y\n1,2\n").digest("hex")}")`, { d: "a,y\n1,2\n" })],
  NN507: edged("NN507", /(stop when|stop when )?(test|validation)\./, "$1train."),
  NN511: [data(images, 'idx("i", "l")', { i: idx(3, [2, 2, 2], 8).map((byte, i) => (i === 0 ? 1 : byte)), l: idx(1, [2], 2) }), data(images, 'idx("i", "l")', { i: idx(3, [2, 2, 2], 8), l: idx(1, [2], 2) })],
  NN512: [data(images, 'idx("i", "l")', { i: idx(3, [2, 2, 2], 7), l: idx(1, [2], 2) }), data(images, 'idx("i", "l")', { i: idx(3, [2, 2, 2], 8), l: idx(1, [2], 2) })],
  NN513: [data(images, 'idx("i", "l")', { i: idx(3, [2, 2, 3], 12), l: idx(1, [2], 2) }), data(images, 'idx("i", "l")', { i: idx(3, [2, 2, 2], 8), l: idx(1, [2], 2) })],
  NN514: [data(images, 'idx("i", "l")', { i: idx(3, [2, 2, 2], 8), l: idx(1, [3], 3) }), data(images, 'idx("i", "l")', { i: idx(3, [2, 2, 2], 8), l: idx(1, [2], 2) })],
  NN515: [data(ab, 'csv("d")', { d: Uint8Array.from([...Buffer.from("a,y,n\n1,2,caf"), 0xe9, 10]) }), data(ab, 'csv("d")', { d: "a,y,n\n1,2,café\n" })],
  NN517: [data(ab, 'csv("d")', { d: "a,y\n" }), data(ab, 'csv("d")', { d: "a,y\n1,2\n" })],
  NN519: [data(ab, 'csv("d")', { d: new Uint8Array(gzipSync("a,y\n1,2\n")).slice(0, -4) }), data(ab, 'csv("d")', { d: new Uint8Array(gzipSync("a,y\n1,2\n")) })],
  NN520: [data(ab, 'csv("d")', { d: "a,y,a\n1,2,3\n" }), data(ab, 'csv("d")', { d: "a,y,x,x\n1,2,3,4\n" })],
  NN521: [data(ab, 'csv("d")', { d: longLine(33) }), data(ab, 'csv("d")', { d: longLine(15) })],
  NN522: [data(ab, 'csv("d")', { d: 'a,y,n\n1,2,"open\n' }), data(ab, 'csv("d")', { d: 'a,y,n\n1,2,"open"\n' })],
  NN523: [data(ab, 'csv("d")', { d: `a,y\n${"x,1\n".repeat(21)}` }), data(ab, 'csv("d")', { d: `a,y\n${"x,1\n".repeat(20)}` })],
  NN524: [data(ab, 'csv("d")\nsplit 90% train, 1% test', { d: `a,y\n${"1,2\n3,4\n".repeat(5)}` }), data(ab, 'csv("d")\nsplit 90% train, 10% test', { d: `a,y\n${"1,2\n3,4\n".repeat(5)}` })],
  NN527: [data("input a: real missing mean\noutput y: real", 'csv("d")', { d: "a,y\nNA,2\n?,3\n" }), data("input a: real missing mean\noutput y: real", 'csv("d")', { d: "a,y\nNA,2\n1,3\n" })],
  NN601: edged("NN601", ">= 50%", ">= 51%"),
  NN602: edged("NN602", "within 50 epochs", "within 20 epochs"),
  NN605: edged("NN605", / within [\d.e-]+/, ""),
  NN608: edged("NN608", /\n\s*gradients agree within [\d.e-]+|gradients agree within [\d.e-]+/, "train.loss >= 0"),
  NN700: [changed((bytes) => bytes, {}, predicted.replace("/r/weights", "/r/wieghts")), same],
  NN701: [changed((bytes) => bytes.slice(0, -1)), same],
  NN702: [changed((bytes) => bytes.map((byte, i) => (i === 8 ? 0x5b : byte))), same],
  NN703: [changed((bytes) => bytes.map((byte, i) => (i === bytes.length - 1 ? byte ^ 1 : byte))), same],
  NN704: [changed((bytes) => writeSafetensors({ tensors: readSafetensors(bytes).tensors, metadata: new Map() })), changed((bytes) => writeSafetensors(readSafetensors(bytes)))],
  NN705: [changed((bytes) => bytes, { "/flowers.nn": flowers.replace("dense 5", "dense 6") }), changed((bytes) => bytes, { "/flowers.nn": flowers.replace("rate: 0.02", "rate: 0.03") })],
  NN706: [resealed(({ metadata }) => metadata.set("numerics", "2")), resealed(({ metadata }) => metadata.set("compiler", "99.0.0"))],
  NN707: [resealed(({ tensors }) => { const bias = tensors.get("dense1.bias"); tensors.delete("dense1.bias"); if (bias !== undefined) tensors.set("dense1.biases", bias); }), resealed(({ tensors }) => { const bias = tensors.get("dense1.bias"); tensors.delete("dense1.bias"); if (bias !== undefined) tensors.set("dense1.bias", bias); })],
  NN708: [resealed(({ tensors }) => { const { values } = tensors.get("dense1.bias") ?? { values: [] as number[] }; values[0] = Infinity; }), resealed(({ tensors }) => { const { values } = tensors.get("dense1.bias") ?? { values: [] as number[] }; values[0] = 3e38; })],
  NN709: [commands([trained, `${trained} --resume --seed 2`]), commands([trained, `${trained.replace("--epochs 2", "--epochs 3")} --resume`])],
  NN801: [somewhere("fmt /loose.nn", "EIO"), commands(["fmt /loose.nn"], { "/loose.nn": loose })],
  NN802: [somewhere("fmt /loose.nn", "ENOSPC"), commands(["fmt /loose.nn"], { "/loose.nn": loose })],
  NN803: [somewhere("fmt /loose.nn", "EACCES"), commands(["fmt /loose.nn"], { "/loose.nn": loose })],
  NN805: [commands(["compile /flowers.nn -o /out"], { "/out/flowers.ts": { special: "fifo" } }), commands(["compile /flowers.nn -o /out"], { "/out/flowers.ts": "" })],
  NN807: [locked(true), locked(false)],
  NN820: [otherwise({ parquet: () => ({ ok: false, fault: { reason: "missing", message: "" } }) }, 'parquet("d")', parquet), otherwise({ parquet: nodeHost().parquet }, 'parquet("d")', parquet)],
  NN804: [() => (tooOld("20.18.3") ? ["NN804"] : []), () => (tooOld("20.19.0") || tooOld("22.0.0") ? ["NN804"] : [])],
  NN806: [() => failing(Object.assign(new Error("EMFILE: too many open files"), { code: "EMFILE" })), () => failing(Object.assign(new Error("EXDEV: another device"), { code: "EXDEV" }))],
  NN850: [commands(["check /flower.nn"]), commands(["check /flowers.nn"])],
  NN859: [commands(["check /flowers.nn --sett a=1"]), commands(["check /flowers.nn"])],
  NN901: [commands(["train /flowers.nn --epochs 30 --quiet --out /r"], { "/flowers.nn": flowers.replace("adam(rate: 0.02)", "sgd(rate: 1e38)") }), commands(["train /flowers.nn --epochs 30 --quiet --out /r"], { "/flowers.nn": flowers.replace("adam(rate: 0.02)", "sgd(rate: 1)") })],
  NN902: [dead(4), dead(3)],
};

/** The codes of parsing a file of so many layers, in one block and behind its edition. */
function statements(layers: number): readonly string[] {
  return parse({ path: "x.nn", text: `nn 1\nnetwork {\n${"relu\n".repeat(layers)}}\n` }).diagnostics.map(({ code }) => code);
}

/** A table whose only row has a cell of so many MiB, which no column wants. */
function longLine(size: number): Uint8Array {
  const bytes = new Uint8Array((size << 20) + 11).fill(120);
  bytes.set(Buffer.from("a,y,n\n1,2,"));
  bytes[bytes.length - 1] = 10;
  return bytes;
}

function failing(error: Error): readonly string[] {
  let err = "";
  reportFailure({ err: (text) => void (err += text), color: false }, error, {});
  return codesIn(err);
}

/** Codes that are shown elsewhere, or by nothing yet, each with its reason. */
export const elsewhere: Partial<Record<Code, string>> = {
  NN808: "raised by no code yet: it is for a target that is asked for by name and that the engine lacks",
  NN809: "a thread has to die; test/trust/threads.test.ts kills one",
};
