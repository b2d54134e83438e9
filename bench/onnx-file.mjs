/** A file of ONNX for dense layers, written field by field: all that a race of inference needs of protobuf. */

function varint(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  return Buffer.from([...bytes, value]);
}

const int = (field, value) => Buffer.concat([varint(field * 8), varint(value)]);
const bytes = (field, value) => Buffer.concat([varint(field * 8 + 2), varint(value.length), value]);
const text = (field, value) => bytes(field, Buffer.from(value));
const message = (field, ...parts) => bytes(field, Buffer.concat(parts));

const FLOAT = 1;
const tensor = (name, dims, values) => message(5, ...dims.map((dim) => int(1, dim)), int(2, FLOAT), text(8, name), bytes(9, Buffer.from(values.buffer, values.byteOffset, values.byteLength)));
const node = (operator, inputs, output) => message(1, ...inputs.map((name) => text(1, name)), text(2, output), text(4, operator));
const value = (field, name, dims) => message(field, text(1, name), message(2, message(1, int(1, FLOAT), message(2, ...dims.map((dim) => message(1, int(1, dim)))))));

const OPERATORS = { relu: "Relu", sigmoid: "Sigmoid", softmax: "Softmax" };

/** The bytes of a model that maps `x` [1, in] to `y` [1, out]: Gemm and an activation for each layer. */
export function onnxOf({ start, hidden, output, sizes }) {
  const nodes = start.flatMap(({ name }, i) => {
    const last = i === start.length - 1;
    return [node("Gemm", [i === 0 ? "x" : `a${i}`, `${name}.weight`, `${name}.bias`], `z${i}`), node(OPERATORS[last ? output : hidden], [`z${i}`], last ? "y" : `a${i + 1}`)];
  });
  const weights = start.flatMap(({ name, inputs, outputs, weight, bias }) => [tensor(`${name}.weight`, [inputs, outputs], weight), tensor(`${name}.bias`, [outputs], bias)]);
  const graph = message(7, ...nodes, text(2, "raced"), ...weights, value(11, "x", [1, sizes[0]]), value(12, "y", [1, sizes.at(-1)]));
  return Buffer.concat([int(1, 8), graph, message(8, text(1, ""), int(2, 13))]);
}
