/** Bugs of the spellings: TypeScript and WebAssembly. */
import type { Bug } from "./bugs.js";

const functions = "src/emit/ts/functions.ts";
const training = "src/emit/ts/training-module.ts";
const scalar = "src/emit/ts/scalar.ts";
const address = "src/emit/wasm/address.ts";
const kernel = "src/emit/wasm/kernel.ts";
const lists = "src/emit/wasm/lists.ts";

/** Bugs of the targets. */
export const targetBugs: readonly Bug[] = [
  { name: "TypeScript forgets to round products", file: scalar, was: "return rounded(`${a} * ${b}`, rounding);", now: "return `(${a} * ${b})`;" },
  { name: "TypeScript forgets to round sums of masks", file: scalar, was: '(e.op === "add" && (isZero(e.a) || isZero(e.b)))', now: 'e.op === "add"' },
  { name: "literals are printed short", needs: "epochs", file: "src/emit/literal.ts", was: ': String(value);\n}\n\n/** A JSON-like', now: ': String(Number(value.toPrecision(12)));\n}\n\n/** A JSON-like' },
  { name: "f32 literals are not rounded", file: scalar, was: 'numberLiteral(rounding === "f32" ? Math.fround(e.value) : e.value)', now: "numberLiteral(e.value)" },
  { name: "wide parts are not rounded in TypeScript", needs: "sigmoid|tanh|exp", file: scalar, was: '`f(${spell(e.a, "wide", imports, typed)})`', now: 'spell(e.a, "wide", imports, typed)' },
  { name: "a choice compares the other way round in TypeScript", file: scalar, was: 'lt: "<", le: "<="', now: 'lt: ">", le: "<="' },
  { name: "TypeScript's indices lose what is constant", file: functions, was: "...(a.base !== 0 || terms.length === 0 ? [String(a.base)] : [])", now: "...(terms.length === 0 ? [String(a.base)] : [])" },
  { name: "TypeScript's rows that are left begin at the first", file: functions, was: '${bound.plus === 0 ? "" : ` + ${bound.plus}`}`;', now: "`;" },
  { name: "TypeScript has two lanes", file: functions, was: "& 3;`]", now: "& 1;`]" },
  { name: "zeros are skipped where any factor is one", needs: "embedding|in \\[0", file: functions, was: '.join(" || ")', now: '.join(" && ")' },
  { name: "kernels of one note are taken for one", file: functions, was: 'const text = body.join("\\n");', now: "const text = kernel.note;" },
  { name: "rows are read without their order", file: functions, was: "= order[start + ${spellAffine(stmt.of)}]${element};`]", now: "= start + ${spellAffine(stmt.of)};`]" },
  { name: "a batch begins at the first row", file: functions, was: "= order[start + ${spellAffine(stmt.of)}]", now: "= order[${spellAffine(stmt.of)}]" },
  { name: "TypeScript's buffers hold one row", file: functions, was: "`capacity * ${buffer.size}`", now: "String(buffer.size)" },
  { name: "sums over rows are not cleared in TypeScript", file: training, was: '.fresh ? [] : ["clear();"]', now: '.fresh ? [] : ["void clear;"]' },
  { name: "gradients are not collected in TypeScript", file: training, was: '...(whole ? [] : ["collect();"]),', now: "" },
  { name: "Adam's powers lag by one step", needs: "adam", file: training, was: "...raised,\n    ...carried.map((name, i) => `carried[${i}] = s_${name};`),\n    ...values.map((value, i) => `hyper[${i + 1}] = ${value};`),", now: "...values.map((value, i) => `hyper[${i + 1}] = ${value};`),\n    ...raised,\n    ...carried.map((name, i) => `carried[${i}] = s_${name};`)," },
  { name: "the last chunk of rows is read beyond its end in TypeScript", file: training, was: "Math.min(capacity, count - done));`", now: "capacity);`" },
  { name: "pointers move by one element in tiles", file: address, was: "by: own.scale * loop.step * bytesOf(memory, buffer)", now: "by: own.scale * bytesOf(memory, buffer)" },
  { name: "buffers share a pointer", file: address, was: 'return `@${address?.kind === "global" ? address.index : ""} ${sum.join(" ")}`;', now: 'return `@${address?.kind === "global" ? "" : ""} ${sum.join(" ")}`;' },
  { name: "addresses of other strides share a pointer", file: address, was: "`${index}*${scale * bytes}`", now: "`${index}*${bytes}`" },
  { name: "a shift is by one too many", file: address, was: "31 - Math.clz32(scale)", now: "Math.min(30, 32 - Math.clz32(scale))" },
  { name: "WebAssembly's indices lose what is constant", file: address, was: "code.integer(a.base + ofLane);", now: "code.integer(ofLane);" },
  { name: "addresses below the first element wrap", needs: "(dense|conv|norm|embedding)[^]*conv.*kernel [23]", file: address, was: "code.integer(offset);\n  code.put(\"i32.add\");\n  return 0;", now: "return Math.max(0, offset);" },
  { name: "WebAssembly's rows that are left begin at the first", file: kernel, was: "if (bound.plus === 0) return;", now: "return;" },
  { name: "WebAssembly begins every batch at the first row", file: kernel, was: 'code.get(START);\n  code.put("i32.add");', now: "" },
  { name: "WebAssembly has two lanes", file: kernel, was: "code.integer(3);", now: "code.integer(1);" },
  { name: "loops of no turn turn once", file: kernel, was: 'code.put("i32.lt_s", "if");', now: 'code.put("i32.le_s", "if");' },
  { name: "WebAssembly's loops turn once more", file: kernel, was: 'putEnd();\n  code.put("i32.lt_s");', now: 'putEnd();\n  code.put("i32.le_s");' },
  { name: "WebAssembly writes what is below zero as skipped", needs: "real\\[\\d+, .*in \\[0(?![^]*precision f64)[^]*network \\{\\n +(part\\d+: )?conv", file: kernel, was: "code.put(`${place.type}.ne`);", now: "code.put(`${place.type}.gt`);" },
  { name: "buffers of f64 overlap", file: "src/emit/wasm/layout.ts", was: "next = aligned(next + size * bytes);", now: "next = aligned(next + size * 4);" },
  { name: "an alignment larger than the element", file: "src/emit/wasm/writing.ts", was: 'return type === "f32" ? 2 : 3;', now: "return 3;" },
  { name: "WebAssembly draws with two rotations exchanged", needs: "dropout (10|0.5)", file: "src/emit/wasm/threefry.ts", was: "17, 29, 16, 24]", now: "17, 29, 24, 16]" },
  { name: "WebAssembly's draws forget the layer", needs: "dropout (10|0.5)", file: "src/emit/wasm/writing.ts", was: "code.integer(stmt.layer);", now: "code.integer(1);" },
  // Such parts that are not in a local of their own: the square in the slope of gelu, among what was drawn.
  { name: "WebAssembly rounds wide parts within wide parts not", needs: "dense \\d+ gelu(?![^]*precision f64)", file: "src/emit/wasm/scalar.ts", was: 'if (rounding !== "f64") code.put("f32.demote_f64");\n      if (rounding === "wide") code.put("f64.promote_f32");', now: 'if (rounding === "f32") code.put("f32.demote_f64");' },
  { name: "a binade is missed in WebAssembly's exponents", file: "src/emit/wasm/scalar.ts", was: "export const FIELD_BIAS = 4503599627370496 + 1023;", now: "export const FIELD_BIAS = 4503599627370496 + 1022;" },
  { name: "sums over rows are not cleared in WebAssembly", file: "src/runtime/wasm-training.ts", was: "if (step.clears) clear(0, 0);", now: "void step.clears;" },
  { name: "WebAssembly updates nothing", file: "src/runtime/wasm-training.ts", was: "over(stepping, start, count);\n        update(0, 0);", now: "over(stepping, start, count);" },
  { name: "WebAssembly's buffers lie on the words of the draws", needs: "dropout (10|0.5)", file: "src/emit/wasm/layout.ts", was: "let next: number = WORDS.end;", now: "let next: number = WORDS.draw;" },
  { name: "a thread's share ends where its turns do, not its indices", file: kernel, was: 'code.put("i32.mul", "i32.add");\n}', now: 'code.put("drop", "i32.add");\n}' },
  { name: "the first thread does not do what is for one", file: kernel, was: 'code.put("i32.eqz", "if");', now: 'code.put("if");' },
  { name: "WebAssembly takes the lists of the first rows for those of the batch", needs: "real\\[(8|9|1[5-7]|3[13]), (8|9|1[5-7]|3[13])", file: lists, was: "putScaled(stmt.row, 8, code);", now: "putScaled(stmt.at, 8, code);" },
  { name: "WebAssembly lists a number with the element before it", needs: "real\\[(8|9|1[5-7]|3[13]), (8|9|1[5-7]|3[13])", file: lists, was: "code.push({ op: `${type}.store`, align: alignOf(type), offset: behind });\n  code.get(ends);", now: "code.push({ op: `${type}.store`, align: alignOf(type), offset: behind + bytes });\n  code.get(ends);" },
  { name: "TypeScript lists of places never become empty", needs: "real\\[(8|9|1[5-7]|3[13]), (8|9|1[5-7]|3[13])", file: functions, was: "${stmt.list}End[i] = ${listOf(stmt.list, printing).begin(\"i\")};", now: "${stmt.list}End[i] = Math.max(${stmt.list}End[i]${element}, ${listOf(stmt.list, printing).begin(\"i\")});" },
];
