/** Bugs in what a network computes and in its gradient: lowering, the graph, differentiation, simplification. */
import type { Bug } from "./bugs.js";

const lower = "src/lower-model.ts";
const normalise = "src/graph/normalise.ts";
const windows = "src/graph/windows.ts";
const autodiff = "src/graph/autodiff.ts";
const builder = "src/graph/builder.ts";
const slopes = "src/expr/differentiate.ts";
const simplify = "src/expr/simplify.ts";

/** Bugs above the loops. */
export const tensorBugs: readonly Bug[] = [
  { name: "a convolution forgets its bias", needs: "conv", file: lower, was: "return layer.bias === null ? product :", now: 'return layer.bias === null || layer.kind === "conv" ? product :' },
  { name: "dense reads its weights transposed", file: lower, was: '{ a: "ri", b: "io", out: "ro" }, number) :', now: '{ a: "ri", b: nodeAt(graph, weight).shape[0] === nodeAt(graph, weight).shape[1] ? "oi" : "io", out: "ro" }, number) :' },
  { name: "dropout does not scale what it keeps", needs: "dropout (10|0.5)", file: lower, was: "constant(1 / (1 - layer.rate.value))", now: "constant(1)" },
  { name: "dropout keeps what it should drop", needs: "dropout (10|0.5)", file: lower, was: "ifLess(v1, constant(layer.rate.value), 0, mul(v0, kept))", now: "ifLess(v1, constant(1 - layer.rate.value), mul(v0, kept), 0)" },
  { name: "dropout drops while evaluating", needs: "dropout (10|0.5)", file: lower, was: 'const passed = forward(model, graph, parameters, { dropout: false, statistics: "running" });', now: 'const passed = forward(model, graph, parameters, { dropout: true, statistics: "running" });' },
  { name: "training normalises by running statistics", needs: "batchnorm", file: lower, was: '{ dropout: false, statistics: "batch" }', now: '{ dropout: false, statistics: "running" }' },
  { name: "the gradient is that of the sum, not of the mean", file: lower, was: "return { node, cotangent: map(graph, mul(v0, v1), [cotangent, inverse]) };", now: "return { node, cotangent };" },
  { name: "Rosenblatt's error has the other sign", needs: "perceptron", file: lower, was: "[passed.output, target(model, graph)]", now: "[target(model, graph), passed.output]" },
  { name: "l2 is the whole square", needs: "l2", file: lower, was: "mul(mul(0.5, strength), mul(w, w))", now: "mul(strength, mul(w, w))" },
  { name: "l1 pulls without a sign", needs: "l1", file: lower, was: "mul(strength, abs(w))", now: "mul(strength, w)" },
  { name: "penalties fall on biases, too", needs: "l[12]", file: lower, was: 'if (tensor.role !== "weight" || layer === undefined || !("l2" in layer)) return gradient;', now: 'if (layer === undefined || !("l2" in layer)) return gradient;' },
  { name: "frozen layers are trained", needs: "frozen", file: lower, was: "tensors.filter((tensor) => !tensor.frozen)", now: "tensors.filter((tensor) => tensor.ordinal >= 0)" },
  { name: "the gradient of biases is dropped", file: lower, was: "const bare = found[i] ??", now: 'const bare = (tensor.role === "bias" ? null : found[i]) ??' },
  { name: "clip is forgotten", needs: "clip", file: lower, was: "const g = cut[tensor.ordinal];", now: "const g = gradients[tensor.ordinal];" },
  { name: "clip by norm has its epsilon inside the root", needs: "clip gradient norm", file: lower, was: "add(sqrt(v0), 1e-6)", now: "sqrt(add(v0, 1e-6))" },
  { name: "clip by norm looks at the first tensor alone", needs: "clip gradient norm", file: lower, was: "const [first, ...rest] = squares;", now: "const [first, ...rest] = squares.slice(0, 1);" },
  { name: "clip by norm lengthens short gradients", needs: "clip gradient norm", file: lower, was: "min(1, div(limit, add(sqrt(v0), 1e-6)))", now: "div(limit, add(sqrt(v0), 1e-6))" },
  { name: "clip by value cuts above alone", needs: "clip gradient value 0.05", file: lower, was: "max(constant(-clip.limit), min(limit, v0))", now: "min(limit, v0)" },
  { name: "max_norm lengthens short weights", needs: "max_norm", file: lower, was: "min(1, div(constant(layer.maxNorm), sqrt(v0)))", now: "div(constant(layer.maxNorm), sqrt(v0))" },
  { name: "max_norm sees all neurons at once", needs: "max_norm", file: lower, was: "const incoming = tensor.shape.slice(0, -1).map((_, axis) => axis);", now: "const incoming = tensor.shape.map((_, axis) => axis);" },
  { name: "every group of a mix reads the first neurons", needs: "dense \\d+ \\[", file: lower, was: "slice(graph, z, from, from + count, layer);\n    from += count;", now: "slice(graph, z, 0, count, layer);\n    from += count;" },
  { name: "add reads the first of its sources alone", needs: "add \\w+,", file: lower, was: "return layer.sources.reduce(", now: "return layer.sources.slice(0, 1).reduce(" },
  { name: "add and concat read the layer before", needs: "(add|concat) part", file: "src/lower-model.ts", was: "known(given[source],", now: "known(given.at(-1) ?? given[source]," },
  { name: "a row's loss is its first output's alone", file: lower, was: 'return reduce(graph, "sum", map(graph, expr, [passed.output, y]), [1], { wide: true });', now: 'const each = map(graph, expr, [passed.output, y]);\n  return reduce(graph, "sum", slice(graph, each, 0, 1), [1], { wide: true });' },
  { name: "batch statistics are blended the other way round", needs: "batchnorm", file: normalise, was: "add(mul(1 - MOMENTUM, v0), mul(MOMENTUM, v1))", now: "add(mul(MOMENTUM, v0), mul(1 - MOMENTUM, v1))" },
  { name: "running variances are over n", needs: "batchnorm", file: normalise, was: "div(v0, sub(count, 1))", now: "div(v0, count)" },
  { name: "normalisation has its epsilon outside the root", needs: "norm\\n", file: normalise, was: "div(1, sqrt(add(div(v0, count), EPSILON)))", now: "div(1, add(sqrt(div(v0, count)), EPSILON))" },
  { name: "folding adds the mean instead of taking it away", needs: "(dense|conv).*\\n +batchnorm", file: normalise, was: "mul(sub(v3, v1), v2)", now: "mul(add(v3, v1), v2)" },
  { name: "layernorm divides by one too few", needs: "layernorm", file: normalise, was: "{ count: constant(shape.at(-1) as number), args: [] }", now: "{ count: constant(Math.max(1, (shape.at(-1) as number) - 1)), args: [] }" },
  { name: "contrast windows begin one place too late", needs: "contrastnorm", file: normalise, was: "const before = Math.floor((window - 1) / 2);", now: "const before = Math.floor(window / 2);" },
  { name: "padding stands on the other side", needs: "pad same", file: "src/lower/windows.ts", was: "{ low, high, between: 0 }, number)", now: "{ low: high, high: low, between: 0 }, number)" },
  { name: "a mean pool divides by its rows alone", needs: "avgpool|globalpool avg", file: "src/lower/windows.ts", was: "constant(1 / elements)", now: "constant(1 / (nodeAt(graph, seen).shape[axes[0] as number] as number))" },
  { name: "the gradient of strided windows ignores the stride", needs: "(conv|pool).*stride", file: autodiff, was: "as number, size, stride }, node.layer)", now: "as number, size, stride: 1 }, node.layer)" },
  { name: "the gradient of padding forgets what was before", needs: "conv.*pad same", file: windows, was: "crop(graph, inside, axis, low, low + size, layer)", now: "crop(graph, inside, axis, 0, size, layer)" },
  { name: "transposed kernels are not turned", needs: "conv", file: windows, was: "flip(graph, op.b, op.axes.b.indexOf(place), layer);", now: "op.b;" },
  { name: "overlapping shares are not turned", needs: "(dense|conv|norm|embedding)[^]*maxpool (2|3)( x \\d)? stride 1", file: windows, was: "diagonal(graph, flip(graph, seen, axis + 1, layer), axis + 1, layer)", now: "diagonal(graph, seen, axis + 1, layer)" },
  { name: "a crop of windows begins at the first", needs: "(dense|conv|norm|embedding)[^]*conv.*pad same", file: windows, was: "crop(graph, op.a, axis, from * op.stride, (to - 1) * op.stride + op.size, layer)", now: "crop(graph, op.a, axis, 0, (to - 1 - from) * op.stride + op.size, layer)" },
  { name: "padding is one too narrow behind", needs: "pad same", file: windows, was: "high: op.high.with(axis, high) }", now: "high: op.high.with(axis, Math.max(0, high - 1)) }" },
  { name: "skip connections lose a gradient", needs: "add|concat", file: autodiff, was: "before === undefined ? cotangent : map(graph, simplify(add(argument(0), argument(1))), [before, cotangent], { layer: nodeAt(graph, to).layer })", now: "before ?? cotangent" },
  { name: "an embedding learns from its first place alone", needs: "embedding", file: autodiff, was: "contract(graph, a, cotangent, { a: axes.a, b: axes.out, out: axes.b }, node.layer)", now: "contract(graph, ...([a, cotangent].map((id) => (axes.a.length === 3 ? slice(graph, id, 0, 1, node.layer, 1) : id)) as [NodeId, NodeId]), { a: axes.a, b: axes.out, out: axes.b }, node.layer)" },
  { name: "the gradient of a concatenation goes to its first part", needs: "concat part", file: autodiff, was: "const start = from;", now: "const start = 0;\n    if (from > 0 && (nodeAt(graph, to).shape.at(-1) as number) > 0) return { to, cotangent: slice(graph, cotangent, 0, nodeAt(graph, to).shape.at(-1) as number, node.layer) };" },
  { name: "the gradient of a slice lies at its beginning", needs: "dense \\d+ \\[", file: autodiff, was: "[...zeros(from), cotangent, ...zeros((shape.at(-1) as number) - to)]", now: "[cotangent, ...zeros(from + (shape.at(-1) as number) - to)]" },
  { name: "the gradient of a stretched bias is one row's", file: autodiff, was: 'return reshape(graph, reduce(graph, "sum", cotangent, axes), shape);', now: 'return reshape(graph, reduce(graph, axes.length > 1 ? "max" : "sum", cotangent, axes), shape);' },
  { name: "softmax takes no maximum away", needs: "softmax", file: builder, was: 'const exps = map(graph, call("exp", sub(v0, v1)), [z, largest], { layer });\n  return { max: largest, exps,', now: 'const exps = map(graph, call("exp", v0), [z], { layer });\n  return { max: fill(graph, 0, nodeAt(graph, largest).shape), exps,' },
  { name: "log-sum-exp forgets the maximum", needs: "softmax", file: builder, was: 'add(v0, call("log", v1)), [largest, sum]', now: 'call("log", v1), [largest, sum]' },
  { name: "a negation is seen through as a copy", file: builder, was: "replacements.set(argument(i), substitute(inner,", now: 'replacements.set(argument(i), substitute(inner.kind === "unary" ? inner.a : inner,' },
  { name: "a reshape across strides walks on in the old ones", file: "src/graph/strides.ts", was: "stride: inner.stride * wanted", now: "stride: inner.stride" },
  { name: "windows lie one apart whatever their stride", needs: "stride [23]", file: "src/graph/strides.ts", was: "op.stride * stride(op.axis)", now: "stride(op.axis)" },
  { name: "the slope of tanh forgets a square", needs: "tanh", file: slopes, was: "tanh: (node) => sub(1, mul(node, node))", now: "tanh: (node) => sub(1, node)" },
  { name: "the slope of a quotient forgets its denominator", file: slopes, was: "const numerator = minus(da, times(node, db));", now: "const numerator = da ?? times(node, db);" },
  { name: "the slope of softplus is softplus", needs: "softplus", file: slopes, was: 'softplus: (_node, a) => call("sigmoid", a)', now: "softplus: (node) => node" },
  { name: "relu has slope 1 at 0", needs: "relu", file: slopes, was: "max: (node, a, b, da, db) => (a.kind === \"const\" ? ifLess(a, node,", now: "max: (node, a, b, da, db) => (a.kind === \"const\" ? select(\"le\", a, node," },
  { name: "-(a - b) is simplified to a - b", file: simplify, was: "return difference(a.b, a.a);", now: "return difference(a.a, a.b);" },
  { name: "a + -b is simplified to a + b", file: simplify, was: "if (isNegation(b)) return difference(a, b.a);", now: "if (isNegation(b)) return sum(a, b.a);" },
  { name: "powers of two are lost when they move", file: simplify, was: "return product(left.factor, product(left.rest, b));", now: "return product(left.rest, b);" },
];
