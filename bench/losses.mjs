/** The loss of outputs in f64, as `grammar/NUMERICS.md` means it: what contestants prove their work with. */

/** The mean loss of outputs (probabilities, not logits) over the first rows of a workload. */
export function lossOf({ loss, y, sizes }, outputs, rows) {
  const width = sizes.at(-1);
  let total = 0;
  for (let i = 0; i < rows * width; i++) {
    const a = outputs[i];
    if (loss === "quadratic") total += 0.5 * (a - y[i]) ** 2;
    else if (loss === "cross_entropy") total -= y[i] === 1 ? Math.log(a) : Math.log1p(-a);
    else if (y[i] === 1) total -= Math.log(a);
  }
  return total / rows;
}

/** Asks for one row after another with `predict(row, into, at)`, and gives the loss of what it says. */
export function lossOfPredictions(workload, predict) {
  const width = workload.sizes.at(-1);
  const outputs = new Float64Array(workload.asked * width);
  for (let row = 0; row < workload.asked; row++) outputs.set(predict(row), row * width);
  return lossOf(workload, outputs, workload.asked);
}
