/** The page of a layer: what is written, shapes, formula, tensors, and what its example is made of. */
import { check } from "../../src/check/check.js";
import type { Model } from "../../src/check/model.js";
import { inspectModel, printInspection } from "../../src/report/inspect.js";
import { parse } from "../../src/syntax/parse.js";
import type { LayerName, LayerPart } from "../../src/vocab/layers.js";
import { layerOptions, layerRow } from "../../src/vocab/layers.js";
import type { Facts, Page } from "./markdown.js";
import { block, ending, intervalText, opening, section, table } from "./markdown.js";

/** The model of an example; examples have no mistakes. */
function modelOf(text: string): Model {
  const parsed = parse({ path: "example.nn", text });
  const model = parsed.value === null ? null : check(parsed.value, { set: new Map() }).value;
  if (model === null) throw new Error(`an example has a mistake:\n${text}`);
  return model;
}

const partRow = ([name, part]: readonly [string, LayerPart]): readonly string[] => [`\`${name}\``, part.doc, typeof part.domain === "string" ? part.domain : intervalText(part.domain), part.fallback ?? "must be given"];

function partsTable(parts: Readonly<Record<string, LayerPart>>): string | null {
  return table(["", "is", "may be", "default"], Object.entries(parts).map(partRow));
}

/** The table of layers that `nnc inspect` begins with. */
function layersOf(text: string): string {
  return printInspection(inspectModel(modelOf(text), null)).split("\n\n")[1] ?? "";
}

/** The page of a layer. */
export function layerPage(name: LayerName, facts: Facts): Page {
  const row = layerRow(name);
  const tensors = Object.entries(row.tensors).map(([role, shape]) => [`\`<layer>.${role}\``, shape]);
  const options = Object.fromEntries(row.options.map((each) => [each, layerOptions[each]]));
  const ends = ending(row, facts);
  const at = ends.findIndex((part) => part === "## Example") + 2;
  return [
    ...opening(name, "Layer", row),
    ...section("How it is written", block(row.form), partsTable({ ...row.values, ...row.settings })),
    ...section("Options in braces", partsTable(options)),
    ...section("Shapes", table(["comes in", "goes out"], row.shapes.map(([from, to]) => [from, to]))),
    ...section("Formula and range", `\`${row.formula}\``, `Range: ${row.range}. Gradients are derived from the formula, never written by hand.`),
    ...section("Tensors", table(["tensor", "shape"], tensors) ?? "It learns nothing."),
    ...ends.slice(0, at),
    "Of its layers, `nnc inspect` says:",
    block(layersOf(row.example)),
    ...ends.slice(at),
  ];
}
