/** Bugs in schedules: the loops, their order, and the passes over them. */
import type { Bug } from "./bugs.js";

const nests = "src/loops/nests.ts";
const lower = "src/loops/lower.ts";
const tile = "src/loops/tile.ts";
const unroll = "src/loops/unroll.ts";
const forward = "src/loops/forward-values.ts";
const linearise = "src/loops/linearise.ts";

/** Bugs of the loops. */
export const loopBugs: readonly Bug[] = [
  { name: "the fourth lane of a sum is lost", file: nests, was: "add(add(s0, s1), add(s2, s3))", now: "add(add(s0, s1), s2)" },
  { name: "sums over rows all go to the first lane", file: nests, was: 'how.lanes === 4 ? times("lane", 1) : at(0)', now: "at(0)" },
  { name: "every equal of a maximum gets its gradient", needs: "(embedding|dna|rna|conv)[^]*(maxpool|globalpool max)", file: nests, was: 'select("eq", variable("value"), variable("largest"), constant(0), left)', now: "left" },
  { name: "a maximum starts at 0", file: nests, was: "value: first.value, type }, ...nest]", now: "value: constant(0), type }, ...nest]" },
  { name: "zeros of padding are not written", needs: "pad same", file: nests, was: "value: constant(0) }]),\n    ...loopsOver(context, shape,", now: "value: constant(0) }]).slice(0, 0),\n    ...loopsOver(context, shape," },
  { name: "padded elements ignore the zeros between them", needs: "conv.*stride [23]", file: nests, was: "const step = (between[axis] ?? 0) + 1;", now: "const step = 1;" },
  { name: "parts of a concatenation overwrite one another", needs: "concat|\\[", file: nests, was: "const place: View = { ...home, offset: home.offset + from };", now: "const place: View = { ...home, offset: home.offset };" },
  { name: "a draw is keyed by its channel alone", needs: "dropout (10|0.5)", file: nests, was: "strides: [0, ...contiguous(node.shape).slice(1)] }, node.shape, coordinates);", now: "strides: contiguous(node.shape).map((stride) => (stride === 1 ? 1 : 0)) }, node.shape, coordinates);" },
  { name: "slots of an optimizer lie on one another", needs: "adam|nadam|centered", file: lower, was: 'put(value, "slots", target.slot * layout.parameters + offset, 0);', now: 'put(value, "slots", offset, 0);' },
  { name: "the sum of losses is the last row's", file: lower, was: 'value: add(variable("before"), variable("rowLoss"))', now: 'value: variable("rowLoss")' },
  { name: "targets are gathered from the rows in order", file: lower, was: 'buffer: name, at: element("n") }', now: 'buffer: name, at: element(name === "y" ? "r" : "n") }' },
  { name: "hyper reads one place before", file: lower, was: 'return { buffer: "hyper", offset: op.leaf.index, strides };', now: 'return { buffer: "hyper", offset: Math.max(0, op.leaf.index - 1), strides };' },
  { name: "a slice begins at its first element", file: "src/loops/views.ts", was: 'op.kind === "slice" ? op.from * stride(op.axis) :', now: 'op.kind === "slice" ? 0 :' },
  { name: "a reshape across a part's strides is looked at there", needs: "reshape[^]*concat part", file: "src/loops/views.ts", was: "return seen !== null && bears(alias.id, seen);", now: "return seen === null || bears(alias.id, seen);" },
  { name: "weights are replaced before they are read", needs: "dense [^]*dense", file: "src/loops/order.ts", was: "readers.get(tensor)?.filter(free).forEach(put);", now: "void free;" },
  // Not the look at `aligned` below it: no spec that was drawn had maps that only this kept apart.
  { name: "maps join loops of as many axes", file: "src/loops/cluster.ts", was: "a.every((size, axis) => size === b[axis])", now: "true" },
  { name: "maps join what is summed over rows", file: "src/loops/cluster.ts", was: "return !heads.some((head) => apart(head) ||", now: "return !heads.some((head) =>" },
  { name: "tiles of fixed size lose their tail", needs: "dense (1[5-7]|3[13])", file: tile, was: "...(whole < loop.to ? [{ from: whole,", now: "...(whole < 0 ? [{ from: whole," },
  { name: "tiles of rows lose their tail", needs: "dense (1[5-7]|3[13])", file: tile, was: "return [{ from: 0, to: whole, width: tile }, { from: whole, to: loop.to, width: 1 }];", now: "return [{ from: 0, to: whole, width: tile }];" },
  { name: "a tile reads a wrong column", needs: "dense (1[5-7]|3[13])", file: tile, was: "scope.indices.set(innerLoop.index, plus(times(innerIndex, 1), at(j)));", now: "scope.indices.set(innerLoop.index, plus(times(innerIndex, 1), at(Math.min(j, 2))));" },
  { name: "unrolled loops lose their last turn", file: unroll, was: "Array.from({ length: Math.ceil((to - from) / stmt.step) }", now: "Array.from({ length: Math.max(1, Math.ceil((to - from) / stmt.step) - (to > 4 ? 1 : 0)) }" },
  { name: "the last of three rows that are left is lost", file: unroll, was: "const left = [0, 1, 2].map(", now: "const left = [0, 1].map(" },
  { name: "rows that are left count for the wrong lane", needs: "batch [5-79]", file: unroll, was: "body: laneOf(scope, lane, times(own, 1)) };", now: "body: laneOf(scope, 0, times(own, 1)) };" },
  { name: "rows of a group all take the first row's place", file: unroll, was: "laneOf(group, lane, plus(times(index, 1), at(lane)))", now: "laneOf(group, lane, times(index, 1))" },
  { name: "sums in locals do not start at 0", file: "src/loops/promote.ts", was: 'value: constant(0), type: typeOf(access.buffer) }));', now: 'value: constant(1), type: typeOf(access.buffer) }));' },
  // Not stores in places exchanged by pairs: (s0 + s1) + (s2 + s3) has the same bits then.
  { name: "the last of the sums in locals is not stored", needs: "batch ([45789]|all)", file: "src/loops/promote.ts", was: "value: variable(local) }));\n  return", now: "value: variable(local) })).slice(0, -1);\n  return" },
  { name: "collapsed loops end after the inner one", file: "src/loops/collapse.ts", was: "to: outer.to * to,", now: "to," },
  { name: "loops are collapsed over gaps", file: "src/loops/collapse.ts", was: "=== to * scaleOf(a, inner.index))", now: ">= to * scaleOf(a, inner.index))" },
  { name: "values of before a loop are taken after it", file: forward, was: "changed.forEach((buffer) => known.delete(buffer));", now: "void changed;" },
  { name: "a store to a place that varies forgets nothing", file: forward, was: "if (entry.shape !== shape) entries.delete(key);", now: "void [entry, shape, key];" },
  { name: "stores that someone loads are dropped", file: forward, was: "own.has(buffer.name) && !loaded.has(buffer.name)", now: "own.has(buffer.name)" },
  { name: "an accumulator's old value is shared", file: linearise, was: "(block.uses.get(key) ?? 0) > 1 && !block.changing(e);", now: "(block.uses.get(key) ?? 0) > 1;" },
  { name: "an accumulator's old value is read late", file: linearise, was: "use?.times === 1 && !changing(value)", now: "use?.times === 1" },
  { name: "wide and rounded parts are taken for one", needs: "^(?![^]*precision f64)", file: linearise, was: 'return 2 * identity(e) + (type === "wide" ? 1 : 0);', now: "return identity(e) + 0 * type.length;" },
  { name: "what is rounded is inlined where it is not", file: linearise, was: 'const sameRounding = precision === "f64" || (stmt.type === "wide") === use?.wide;', now: "const sameRounding = true;" },
  { name: "copies of loops see the last copy's index", file: "src/loops/rewrite.ts", was: "terms: by.terms.map((term) => ({ index: term.index, scale: term.scale * scale }))", now: "terms: by.terms.map((term) => ({ index: term.index, scale: term.scale }))" },
  { name: "a constant index is copied without its scale", file: "src/loops/rewrite.ts", was: "base: by.base * scale,", now: "base: by.base," },
  { name: "a step in one call clears no sum of losses", needs: "batchnorm", file: "src/loops/plan.ts", was: "const total = inOne ? clearTotal(sized) : [];", now: "const total = clearTotal(sized).slice(0, 0);" },
  { name: "threads do not wait for what others store", file: "src/loops/share.ts", was: "meet(since.written, read, own) || ", now: "" },
  { name: "every thread adds the losses to the total", file: "src/loops/share.ts", was: 'written.size > 0 ? { kind: "once", body: [stmt] } : stmt;', now: "written.size > 1e9 ? { kind: \"once\", body: [stmt] } : stmt;" },
  { name: "threads share out sums", file: "src/loops/share.ts", was: 'if (stmt.kind === "for" && stmt.parallel && [...storedInPlace(stmt)].every((name) => own.has(name)))', now: 'if (stmt.kind === "for")' },
];
