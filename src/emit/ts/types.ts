/** The types that a model gives its users: records of inputs and outputs, keyed by the spec's names, labels as literal types. */
import type { Column, Model, Parameter } from "../../check/model.js";
import { literal, propertyKey } from "../literal.js";

function inputType(column: Column): string {
  switch (column.type.kind) {
    case "real":
      return column.type.shape.length === 0 ? "number" : "ArrayLike<number>";
    case "int":
      return "number";
    case "bool":
      return "boolean";
    case "class":
      return labels(column);
    case "dna":
    case "rna":
    case "protein":
      return "string";
  }
}

function labels(column: Column): string {
  return column.type.kind === "class" ? column.type.labels.map(literal).join(" | ") : "never";
}

function field(column: Column, type: string, optional = false): string {
  return `  readonly ${column.name === "__proto__" ? literal(column.name) : propertyKey(column.name)}${optional ? "?" : ""}: ${type};`;
}

/** What an output may be missing as: a cell with a rule for missing values may be left out. */
function mayMiss(column: Column): boolean {
  return column.preparation.missing.kind !== "refuse" && column.preparation.missing.kind !== "drop";
}

function probabilityType(column: Column): string {
  return column.type.kind === "class" ? `Readonly<Record<${labels(column)}, number>>` : "number";
}

/** The declarations of `Input` and `Output`. */
export function inferenceTypes(model: Model): readonly string[] {
  const labelled = model.outputs.filter((column) => column.type.kind === "bool" || column.type.kind === "class");
  const [only] = model.outputs;
  const probabilities =
    labelled.length === 0 || only === undefined
      ? []
      : model.outputs.length === 1
        ? [`  readonly ${only.type.kind === "class" ? "probabilities" : "probability"}: ${probabilityType(only)};`]
        : ["  readonly probabilities: {", ...labelled.map((column) => `  ${field(column, probabilityType(column))}`), "  };"];
  return [
    "/** What `predict` takes. */",
    "export interface Input {",
    ...model.inputs.map((column) => field(column, mayMiss(column) ? `${inputType(column)} | null` : inputType(column), mayMiss(column))),
    "}",
    "",
    "/** What `predict` gives. */",
    "export interface Output {",
    ...model.outputs.map((column) => field(column, inputType(column))),
    ...probabilities,
    "}",
    "",
  ];
}

/** The declarations of `Row` and `Options`. */
export function trainingTypes(model: Model): readonly string[] {
  const option = (param: Parameter): string => `  readonly ${propertyKey(param.name)}?: ${param.kind === "bool" ? "boolean" : "number"};`;
  return [
    "/** A row to train on: the inputs and what they should give. */",
    "export interface Row extends Input {",
    ...model.outputs.map((column) => field(column, inputType(column))),
    "}",
    "",
    "/** The parameters of the specification that a training may set. */",
    "export interface Options {",
    ...model.params.filter((param) => param.runtime).map(option),
    "}",
    "",
  ];
}
