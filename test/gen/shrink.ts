/** Makes a failing description smaller, one reduction at a time, as long as it fails: whatever does not check is no smaller failure. */
import type { LayerPlan, Plan } from "./plan.js";
import { layer } from "./plan.js";

const MOST_TRIES = 400;

/** Smaller whole numbers, the smallest first. */
function smaller(n: number): readonly number[] {
  return [...new Set([1, 2, Math.floor(n / 2), n - 1])].filter((size) => size >= 1 && size < n);
}

function* smallerLists(list: readonly number[]): Generator<readonly number[]> {
  for (const [at, n] of list.entries()) for (const size of smaller(n)) yield list.with(at, size);
}

/** One layer in its smaller forms. */
function* smallerLayers(each: LayerPlan): Generator<readonly LayerPlan[]> {
  yield [];
  if (each.body.length > 0) yield each.body;
  for (const body of smallerNetworks(each.body)) if (body.length > 0) yield [{ ...each, body }];
  for (const sizes of smallerLists(each.sizes)) yield [{ ...each, sizes }];
  for (const kernel of smallerLists(each.kernel)) yield [{ ...each, kernel }];
  if (each.stride > 1) yield [{ ...each, stride: 1 }];
  if (each.same) yield [{ ...each, same: false }];
  if (each.refs.length > 1) for (const ref of each.refs) yield [{ ...each, refs: [ref] }];
  for (const at of each.options.keys()) yield [{ ...each, options: each.options.toSpliced(at, 1) }];
  if (["dense", "conv"].includes(each.head) && each.word !== "" && each.word !== "linear") yield [{ ...each, word: "linear" }];
  if (each.name !== "") yield [{ ...each, name: "" }];
  if (each.head === "repeat" || each.head === "block") return;
  if (each.head === "conv" || each.head === "globalpool") yield [layer("flatten")];
}

function* smallerNetworks(layers: readonly LayerPlan[]): Generator<readonly LayerPlan[]> {
  for (const [at, each] of layers.entries()) for (const some of smallerLayers(each)) yield layers.toSpliced(at, 1, ...some);
}

/** Every description that is one reduction smaller. */
export function* reductions(plan: Plan): Generator<Plan> {
  for (const layers of smallerNetworks(plan.layers)) if (layers.length > 0) yield { ...plan, layers };
  for (const at of plan.more.keys()) yield { ...plan, more: plan.more.toSpliced(at, 1) };
  if (plan.loss !== "" && plan.loss !== "quadratic") yield { ...plan, loss: "quadratic" };
  if (plan.optimizer !== "sgd(rate: 0.1)") yield { ...plan, optimizer: "sgd(rate: 0.1)" };
  const { inputs, output } = plan;
  for (const count of smaller(inputs.count)) yield { ...plan, inputs: { ...inputs, count } };
  for (const shape of smallerLists(inputs.shape)) yield { ...plan, inputs: { ...inputs, shape } };
  if (inputs.preparation !== "" || inputs.domain !== "") yield { ...plan, inputs: { ...inputs, preparation: "", domain: "" } };
  for (const count of smaller(output.count)) yield { ...plan, output: { ...output, count } };
  if (output.preparation !== "") yield { ...plan, output: { ...output, preparation: "" } };
  if (plan.batch !== 1) for (const batch of plan.batch === "all" ? [2] : smaller(plan.batch)) yield { ...plan, batch };
  if (plan.precision === "f32") yield { ...plan, precision: "f64" };
}

/** The smallest description found for which `fails` still holds. */
export function shrink(plan: Plan, fails: (candidate: Plan) => boolean): Plan {
  let best = plan;
  for (let tries = 0, again = true; again && tries < MOST_TRIES; ) {
    again = false;
    for (const candidate of reductions(best)) {
      if (++tries > MOST_TRIES) break;
      if (!fails(candidate)) continue;
      best = candidate;
      again = true;
      break;
    }
  }
  return best;
}
