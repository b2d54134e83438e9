/** Bugs in what tables and trainers say: optimizers, losses, activations, schedules, orders, starts. */
import type { Bug } from "./bugs.js";

const adam = "src/vocab/optimizers/adam.ts";
const losses = "src/vocab/losses.ts";
const activations = "src/vocab/activations.ts";
const trainer = "src/train/trainer.ts";
const schedule = "src/train/schedule.ts";

/** Bugs of training. */
export const trainingBugs: readonly Bug[] = [
  { name: "Adam's powers begin beside 1", needs: "adam", file: "src/vocab/optimizers/optimizer.ts", was: "return { start: 1, next: mul(", now: "return { start: 1.0001, next: mul(" },
  { name: "Adam has its epsilon inside the root", needs: "adam", file: adam, was: "add(div(sqrt(v), root2), eps)", now: "div(sqrt(add(v, eps)), root2)" },
  { name: "Adam's square is of the mean", needs: "adam", file: adam, was: "mul(rest2, mul(g, g))", now: "mul(rest2, mul(m, m))" },
  { name: "AdamW's decay ignores the rate", needs: "adamw", file: adam, was: 'sub(1, mul(variable("rate"), variable("decay")))', now: 'sub(1, mul(0.01, variable("decay")))' },
  { name: "AdamW decays after the step", needs: "adamw", file: adam, was: "return stepFrom(mul(names.p, kept), names);", now: "const next = stepFrom(names.p, names);\n    return { ...next, p: mul(next.p, kept) };" },
  { name: "momentum is applied to the new gradient, too", needs: "sgd.*momentum: 0\\.", file: "src/vocab/optimizers/sgd.ts", was: "add(mul(momentum, velocity), g)", now: "mul(momentum, add(velocity, g))" },
  { name: "Nesterov looks ahead along the old velocity", needs: "nesterov: true", file: "src/vocab/optimizers/sgd.ts", was: "add(g, mul(momentum, next))", now: "add(g, mul(momentum, velocity))" },
  { name: "RMSprop has its epsilon inside the root", needs: "rmsprop", file: "src/vocab/optimizers/rmsprop.ts", was: "add(sqrt(spread), eps)", now: "sqrt(add(spread, eps))" },
  { name: "RMSprop centres by the mean, not its square", needs: "centered: true", file: "src/vocab/optimizers/rmsprop.ts", was: "sub(v, mul(m, m))", now: "sub(v, m)" },
  { name: "Adagrad divides by the sum before", needs: "adagrad", file: "src/vocab/optimizers/adagrad.ts", was: "add(sqrt(next), eps)", now: "add(sqrt(sum), eps)" },
  { name: "NAdam looks ahead by today's momentum", needs: "nadam", file: "src/vocab/optimizers/nadam.ts", was: 'div(mul(variable("rate"), next),', now: 'div(mul(variable("rate"), now),' },
  { name: "Lion takes the sign of the gradient alone", needs: "lion", file: "src/vocab/optimizers/lion.ts", was: "add(mul(beta1, mean), mul(rest1, g))", now: "mul(rest1, g)" },
  { name: "the perceptron doubles its rate", needs: "perceptron", file: "src/vocab/optimizers/perceptron.ts", was: "mul(rate, g)", now: "mul(rate, mul(2, g))" },
  { name: "the quadratic loss is the whole square", needs: "loss quadratic", file: losses, was: "expr: () => mul(0.5, mul(difference, difference))", now: "expr: () => mul(difference, difference)" },
  { name: "Huber's line is half an edge too high", needs: "huber", file: losses, was: "sub(abs(difference), mul(0.5, edge))", now: "abs(difference)" },
  { name: "the hinge has a margin of 0", needs: "hinge", file: losses, was: "max(0, sub(1, mul(y, a)))", now: "max(0, sub(0, mul(y, a)))" },
  { name: "cross-entropy of logits adds y z", needs: "loss cross_entropy", file: losses, was: 'sub(call("softplus", z), mul(y, z))', now: 'add(call("softplus", z), mul(y, z))' },
  { name: "the likelihood of logits forgets the sum over the layer", needs: "log_likelihood", file: losses, was: "softmax: { expr: neg(mul(y, z)), wholeLayer: true }, log_softmax", now: "softmax: { expr: neg(mul(y, z)), wholeLayer: false }, log_softmax" },
  { name: "leaky_relu leaks on the wrong side", needs: "leaky_relu", file: activations, was: "ifLess(0, z, z, mul(constant(slope ?? 0.01), z))", now: "ifLess(z, 0, z, mul(constant(slope ?? 0.01), z))" },
  { name: "elu ignores its alpha", needs: "[^s]elu\\(|elu", file: activations, was: 'mul(constant(alpha ?? 1), call("expm1", z))', now: 'call("expm1", z)' },
  { name: "silu is the sigmoid of twice z", needs: "silu", file: activations, was: 'mul(z, call("sigmoid", z))', now: 'mul(z, call("sigmoid", mul(2, z)))' },
  { name: "gelu forgets the root of two", needs: "gelu", file: activations, was: 'call("erf", mul(Math.SQRT1_2, z))', now: 'call("erf", z)' },
  { name: "selu's constant is short", needs: "selu", file: activations, was: "1.6732632423543772", now: "1.67326" },
  { name: "hard_sigmoid divides by five", needs: "hard_sigmoid", file: activations, was: "div(min(max(add(z, 3), 0), 6), 6)", now: "div(min(max(add(z, 3), 0), 6), 5)" },
  { name: "every epoch has the order of the first", file: trainer, was: 'permute(keyOf("shuffle", seed, epoch)', now: 'permute(keyOf("shuffle", seed, 1)' },
  { name: "the seed orders no rows", file: trainer, was: 'permute(keyOf("shuffle", seed, epoch)', now: 'permute(keyOf("shuffle", 1234, epoch)' },
  { name: "dropout drops the same in every epoch", needs: "dropout (10|0.5)", file: trainer, was: 'keyOf("dropout", seed, epoch)', now: 'keyOf("dropout", seed, 1)' },
  { name: "a short last batch keeps 1/m", needs: "batch [2-9]", file: trainer, was: "if (next !== count) {\n        count = next;\n        hyper.setRows(count);\n      }", now: "if (count === 0) hyper.setRows(next);\n      count = next;" },
  { name: "the mean loss is over batches", file: trainer, was: "const loss = state.lossSum / this.encoded.training.length;", now: "const loss = state.lossSum / this.batches;" },
  { name: "schedules are asked one step late", needs: "schedule (warmup|cosine|linear)", file: trainer, was: "if (rates.active) hyper.rate = rates.at(state.epoch, step);", now: "if (rates.active) hyper.rate = rates.at(state.epoch, Math.max(0, step - 1));" },
  { name: "warmup begins at 0", needs: "warmup", file: schedule, was: "Math.min(1, (step + 1) /", now: "Math.min(1, step /" },
  { name: "step schedules change one step late", needs: "every: 2 steps", file: schedule, was: "Math.floor((curve.unit === \"epochs\" ? epoch : step) / curve.every)", now: "Math.floor((curve.unit === \"epochs\" ? epoch : Math.max(0, step - 1)) / curve.every)" },
  { name: "an exponential falls with every step", needs: "exponential", file: schedule, was: "return power(curve.factor, epoch);", now: "return power(curve.factor, step);" },
  { name: "cosines end at 0 whatever is asked", needs: "(cosine|linear) to", file: schedule, was: "const end = rate === 0 ? 0 : curve.to / rate;", now: "const end = 0;" },
  { name: "cosines and lines count epochs", needs: "schedule (cosine|linear)", file: schedule, was: "Math.min(1, step / (epochs * steps))", now: "Math.min(1, epoch / epochs)" },
  { name: "a plateau never forgets that it waited", needs: "stalls for 2 epochs", file: schedule, was: "state.times++;\n      state.waited = 0;", now: "state.times++;\n      state.waited = patience;" },
  { name: "draws count a round of their key wrongly", file: "src/runtime/random.ts", was: "a = (a + k1) | 0, b = (b + k2 + 4) | 0;", now: "a = (a + k1) | 0, b = (b + k2 + 3) | 0;" },
  { name: "draws ignore the layer", needs: "dropout (10|0.5)", file: "src/runtime/random.ts", was: "return (threefry((draw0 + layer) | 0, draw1, row, element, false) >>> 8)", now: "return (threefry((draw0 + 0 * layer) | 0, draw1, row, element, false) >>> 8)" },
  { name: "xavier is scaled by the fan-in alone", needs: "init xavier", file: "src/vocab/inits.ts", was: "Math.sqrt(6 / (fanIn + fanOut))", now: "Math.sqrt(6 / (fanIn + fanIn))" },
  { name: "he has the variance of lecun", needs: "init he", file: "src/vocab/inits.ts", was: "Math.sqrt(2 / fanIn)", now: "Math.sqrt(1 / fanIn)" },
  // Not the tensors of one layer: none draws more than one of them, biases start at a constant.
  { name: "all layers start from the same draws", file: "src/runtime/initialize.ts", was: "start.sd * normal(key, 0, layer, first + i)", now: "start.sd * normal(key, 0, 1, first + i)" },
  { name: "fans of convolutions forget the kernel", needs: "conv", file: "src/emit/manifest.ts", was: "return [places * inputs, places * outputs];", now: "return [inputs, outputs];" },
  { name: "standardized divides by n - 1", needs: "standardized", file: "src/runtime/fitted.ts", was: "Math.sqrt(squares / values.length)", now: "Math.sqrt(squares / (values.length - 1))" },
  { name: "a class's code is one place off", needs: ": class", file: "src/runtime/prepare.ts", was: "out[to + i] = i === code ? on : off;", now: "out[to + i] = i === (code + 1) % column.width ? on : off;" },
  { name: "columns are written over the first", file: "src/runtime/prepare.ts", was: "from: base * width + column.offset,", now: "from: base * width," },
  { name: "scalars of f32 are not rounded", file: "src/train/hyper.ts", was: "this.values[0] = this.single ? Math.fround(1 / rows) : 1 / rows;", now: "this.values[0] = 1 / rows;" },
  { name: "what an optimizer carries begins at 0", needs: "adam", file: "src/train/hyper.ts", was: "Float64Array.from(module.train.carried, ({ start }) => start)", now: "new Float64Array(module.train.carried.length)" },
];
