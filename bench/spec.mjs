/** The spec of a workload, as one would write it: so that what nnc trains is what the peers train. */

/** Columns as the data of each kind has them. */
const COLUMNS = {
  xor: () => ["input  a, b: real in [0, 1]", "output y: real in [0, 1]"],
  iris: () => ["input  x1..x4: real", "output species: class { setosa, versicolor, virginica }"],
  mnist: () => ["input  image: real[28, 28] in [0, 255] scaled to [0, 1]", "output digit: class 0..9"],
  made: ({ sizes }) => [`input  x: real[${sizes[0]}] in [-1, 1]`, `output kind: class 0..${sizes.at(-1) - 1}`],
};

/** The text of a spec for this workload at a precision. */
export function specOf(workload, precision = "f32") {
  const { kind, sizes, hidden, output, loss, rate, batch, start, rows } = workload;
  const width = Math.max(...start.map(({ name }) => name.length)) + 1;
  const layers = start.map(({ name, outputs }, i) => `  ${`${name}:`.padEnd(width)} dense ${outputs} ${i === start.length - 1 ? output : hidden}`);
  return [
    "nn 1",
    "model Raced",
    ...COLUMNS[kind]({ sizes }),
    "network {",
    ...(kind === "mnist" ? ["  flatten"] : []),
    ...layers,
    "}",
    ...(loss === "quadratic" ? ['@allow(NN302, "the slow loss is what the peers have")'] : []),
    "train {",
    `  loss      ${loss}`,
    `  optimizer sgd(rate: ${rate})`,
    `  batch     ${batch === rows ? "all" : batch}`,
    "  epochs    1",
    `  precision ${precision}`,
    "  shuffle   false",
    "}",
    "",
  ].join("\n");
}
