/** Bugs in schedules: the loops, their order, and the passes over them. */
import type { Bug } from "./bugs.js";

const nests = "src/loops/nests.ts";
const lower = "src/loops/lower.ts";
const tile = "src/loops/tile.ts";
const unroll = "src/loops/unroll.ts";
const linearise = "src/loops/linearise.ts";

/** Bugs of the loops. */
export const loopBugs: readonly Bug[] = [
  { name: "the fourth lane of a sum is lost", file: nests, was: "add(add(s0, s1), add(s2, s3))", now: "add(add(s0, s1), s2)" },
  { name: "sums over rows all go to the first lane", file: nests, was: 'how.lanes === 4 ? times("lane", 1) : at(0)', now: "at(0)" },
  { name: "a maximum starts at 0", file: nests, was: "value: first.value, type }, ...nest]", now: "value: constant(0), type }, ...nest]" },
  { name: "padded elements ignore the zeros between them", needs: "conv.*stride [23]", file: nests, was: "const step = (between[axis] ?? 0) + 1;", now: "const step = 1;" },
  { name: "parts of a concatenation overwrite one another", needs: "concat|\\[", file: nests, was: "const place: View = { ...home, offset: home.offset + from };", now: "const place: View = { ...home, offset: home.offset };" },
  { name: "a draw is keyed by its channel alone", needs: "dropout (10|0.5)", file: nests, was: "strides: [0, ...contiguous(node.shape).slice(1)] }, node.shape, coordinates);", now: "strides: contiguous(node.shape).map((stride) => (stride === 1 ? 1 : 0)) }, node.shape, coordinates);" },
  { name: "slots of an optimizer lie on one another", needs: "adam|nadam|centered", file: lower, was: 'put(value, "slots", target.slot * layout.parameters + offset, 0);', now: 'put(value, "slots", offset, 0);' },
  { name: "the sum of losses is the last row's", file: lower, was: 'value: add(variable("before"), variable("rowLoss"))', now: 'value: variable("rowLoss")' },
  { name: "targets are gathered from the rows in order", file: lower, was: 'buffer: name, at: element("n") }', now: 'buffer: name, at: element(name === "y" ? "r" : "n") }' },
  { name: "hyper reads one place before", file: lower, was: 'return { buffer: "hyper", offset: op.leaf.index, strides };', now: 'return { buffer: "hyper", offset: Math.max(0, op.leaf.index - 1), strides };' },
  { name: "a slice begins at its first element", file: "src/loops/views.ts", was: 'op.kind === "slice" ? op.from * stride(op.axis) :', now: 'op.kind === "slice" ? 0 :' },
  { name: "maps join sums that they read across", file: "src/loops/cluster.ts", was: "|| (each.cluster === at && !each.aligned)", now: "" },
  { name: "maps join what is summed over rows", file: "src/loops/cluster.ts", was: "return !heads.some((head) => apart(head) ||", now: "return !heads.some((head) =>" },
  { name: "tiles of fixed size lose their tail", needs: "dense (1[5-7]|3[13])", file: tile, was: "...(whole < loop.to ? [{ from: whole,", now: "...(whole < 0 ? [{ from: whole," },
  { name: "tiles of rows lose their tail", needs: "dense (1[5-7]|3[13])", file: tile, was: "return [{ from: 0, to: whole, width: tile }, { from: whole, to: loop.to, width: 1 }];", now: "return [{ from: 0, to: whole, width: tile }];" },
  { name: "a tile reads a wrong column", needs: "dense (1[5-7]|3[13])", file: tile, was: "scope.indices.set(innerLoop.index, plus(times(innerIndex, 1), at(j)));", now: "scope.indices.set(innerLoop.index, plus(times(innerIndex, 1), at(Math.min(j, 2))));" },
  { name: "unrolled loops lose their last turn", file: unroll, was: "Array.from({ length: Math.ceil((to - from) / stmt.step) }", now: "Array.from({ length: Math.max(1, Math.ceil((to - from) / stmt.step) - (to > 4 ? 1 : 0)) }" },
  { name: "the last of three rows that are left is lost", file: unroll, was: "const left = [0, 1, 2].map(", now: "const left = [0, 1].map(" },
  { name: "rows of a group all take the first row's place", file: unroll, was: "laneOf(group, lane, plus(times(index, 1), at(lane)))", now: "laneOf(group, lane, times(index, 1))" },
  { name: "sums in locals do not start at 0", file: "src/loops/promote.ts", was: 'value: constant(0), type: typeOf(access.buffer) }));', now: 'value: constant(1), type: typeOf(access.buffer) }));' },
  { name: "sums in locals are stored in the wrong places", file: "src/loops/promote.ts", was: "buffer: access.buffer, at: access.at, value: variable(local) }));", now: "buffer: access.buffer, at: { ...access.at, base: access.at.base ^ (access.buffer === \"total\" ? 0 : 1) }, value: variable(local) }));" },
  { name: "collapsed loops end after the inner one", file: "src/loops/collapse.ts", was: "to: outer.to * to,", now: "to," },
  { name: "loops are collapsed over gaps", file: "src/loops/collapse.ts", was: "=== to * scaleOf(a, inner.index))", now: ">= to * scaleOf(a, inner.index))" },
  { name: "what is rounded is inlined where it is not", file: linearise, was: 'const sameRounding = precision === "f64" || (stmt.type === "wide") === use?.wide;', now: "const sameRounding = true;" },
  { name: "copies of loops see the last copy's index", file: "src/loops/rewrite.ts", was: "terms: by.terms.map((term) => ({ index: term.index, scale: term.scale * scale }))", now: "terms: by.terms.map((term) => ({ index: term.index, scale: term.scale }))" },
  { name: "a constant index is copied without its scale", file: "src/loops/rewrite.ts", was: "base: by.base * scale,", now: "base: by.base," },
  { name: "a step in one call clears no sum of losses", needs: "batchnorm", file: "src/loops/plan.ts", was: "const total = inOne ? clearTotal(sized) : [];", now: "const total = clearTotal(sized).slice(0, 0);" },
  { name: "threads do not wait for what others store", file: "src/loops/share.ts", was: "meet(since.written, read, own) || ", now: "" },
  { name: "every thread adds the losses to the total", file: "src/loops/share.ts", was: 'written.size > 0 ? { kind: "once", body: [stmt] } : stmt;', now: "written.size > 1e9 ? { kind: \"once\", body: [stmt] } : stmt;" },
  { name: "threads share out sums", file: "src/loops/share.ts", was: 'if (stmt.kind === "for" && stmt.parallel && [...storedInPlace(stmt)].every((name) => own.has(name)))', now: 'if (stmt.kind === "for")' },
];
