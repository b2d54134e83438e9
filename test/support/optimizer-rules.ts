/**
 * Optimizers as independent implementations: plain f64 loops after the pseudo-code of PyTorch's documentation (of Chen et al.
 * for lion), which share nothing with the rows. They walk a linear neuron on three rows.
 */
import type { OptimizerName } from "../../src/vocab/optimizers/index.js";
import { compiled, emitted, memoryOf, setHyper } from "./emitted.js";
import { dense, modelOf } from "./models.js";

type Params = Readonly<Record<string, number>>;
/** One parameter's rule: the new parameter for its gradient at step t, with memory of its own. */
type Rule = (o: Params) => (w: number, g: number, t: number) => number;
const of = (o: Params, name: string): number => o[name] as number;

const sgd: Rule = (o) => {
  let v = 0;
  return (w, g, t) => {
    v = t === 1 ? g : of(o, "momentum") * v + g;
    return w - of(o, "rate") * (of(o, "nesterov") === 1 ? g + of(o, "momentum") * v : v);
  };
};

const adagrad: Rule = (o) => {
  let sum = 0;
  return (w, g) => {
    sum += g * g;
    return w - (of(o, "rate") * g) / (Math.sqrt(sum) + of(o, "eps"));
  };
};

const rmsprop: Rule = (o) => {
  let [v, mean, buffer] = [0, 0, 0];
  return (w, g) => {
    v = of(o, "alpha") * v + (1 - of(o, "alpha")) * g * g;
    mean = of(o, "alpha") * mean + (1 - of(o, "alpha")) * g;
    const size = Math.sqrt(of(o, "centered") === 1 ? v - mean * mean : v) + of(o, "eps");
    buffer = of(o, "momentum") * buffer + g / size;
    return w - of(o, "rate") * buffer;
  };
};

const adamLike = (decoupled: boolean): Rule => (o) => {
  let [m, v] = [0, 0];
  return (w, g, t) => {
    const kept = decoupled ? w - of(o, "rate") * of(o, "decay") * w : w;
    m = of(o, "beta1") * m + (1 - of(o, "beta1")) * g;
    v = of(o, "beta2") * v + (1 - of(o, "beta2")) * g * g;
    return kept - (of(o, "rate") * (m / (1 - of(o, "beta1") ** t))) / (Math.sqrt(v / (1 - of(o, "beta2") ** t)) + of(o, "eps"));
  };
};

const nadam: Rule = (o) => {
  let [m, v, product] = [0, 0, 1];
  const momentum = (t: number): number => of(o, "beta1") * (1 - 0.5 * 0.96 ** (t * of(o, "psi")));
  return (w, g, t) => {
    m = of(o, "beta1") * m + (1 - of(o, "beta1")) * g;
    v = of(o, "beta2") * v + (1 - of(o, "beta2")) * g * g;
    product *= momentum(t);
    const mean = (momentum(t + 1) * m) / (1 - product * momentum(t + 1)) + ((1 - momentum(t)) * g) / (1 - product);
    return w - (of(o, "rate") * mean) / (Math.sqrt(v / (1 - of(o, "beta2") ** t)) + of(o, "eps"));
  };
};

const lion: Rule = (o) => {
  let m = 0;
  return (w, g) => {
    const direction = Math.sign(of(o, "beta1") * m + (1 - of(o, "beta1")) * g);
    m = of(o, "beta2") * m + (1 - of(o, "beta2")) * g;
    return w - of(o, "rate") * (direction + of(o, "decay") * w);
  };
};

/** The rules of all optimizers that follow a gradient. */
export const rules: Readonly<Partial<Record<OptimizerName, Rule>>> = { sgd, adagrad, rmsprop, adam: adamLike(false), adamw: adamLike(true), nadam, lion };

const x = [0.5, -1.25, 2];
const y = [1, 0.25, -0.75];

/** Parameters [w, b] after each step, by the rule. */
function wanted(rule: Rule, params: Params, steps: number): readonly (readonly number[])[] {
  const [ofWeight, ofBias] = [rule(params), rule(params)];
  let [w, b] = [0.7, -0.2];
  return Array.from({ length: steps }, (_, i) => {
    const errors = x.map((each, row) => w * each + b - (y[row] as number));
    const [gw, gb] = [errors.reduce((sum, e, row) => sum + e * (x[row] as number), 0) / 3, errors.reduce((sum, e) => sum + e, 0) / 3];
    [w, b] = [ofWeight(w, gw, i + 1), ofBias(b, gb, i + 1)];
    return [w, b];
  });
}

const known = new Map<string, number>();

/** The largest difference of a parameter between the compiled optimizer and its rule, over some steps; null for one that follows no gradient. */
export function walkError(name: OptimizerName, params: Params, steps: number): number | null {
  const rule = rules[name];
  if (rule === undefined) return null;
  const key = JSON.stringify([name, params, steps]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const running = emitted(compiled(modelOf({ inputs: 1, layers: [dense(1)], loss: "quadratic", optimizer: { name, params }, batch: "all", precision: "f64" })));
  const memory = memoryOf(running, { parameters: Float64Array.of(0.7, -0.2), x: Float64Array.from(x), y: Float64Array.from(y) });
  const kernels = running.createTraining(memory);
  let most = 0;
  wanted(rule, params, steps).forEach((values, i) => {
    setHyper(running, memory, i + 1, 3);
    kernels.step(0, 3);
    values.forEach((value, at) => (most = Math.max(most, Math.abs((memory.parameters[at] as number) - value))));
  });
  known.set(key, most);
  return most;
}
