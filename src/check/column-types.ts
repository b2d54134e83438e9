/** What follows from a column's type alone: widths, cells and words for messages. */
import { alphabets, isAlphabet } from "../vocab/alphabets.js";
import type { Column, ColumnType, Shape } from "./model.js";

/** Numbers that the network sees for a column of this type. */
export function widthOf(type: ColumnType): number {
  if (type.kind === "class") return type.labels.length;
  return shapeOf(type).reduce((product, size) => product * size, 1);
}

/** The sizes of one value as the network sees it: of a shaped real or of a sequence; [] for all else. */
export function shapeOf(type: ColumnType): Shape {
  if (type.kind === "real") return type.shape;
  return isSequence(type) ? [type.length, alphabets[type.kind].letters.length] : [];
}

/** True for the types whose values are texts of letters. */
export function isSequence(type: ColumnType): type is Extract<ColumnType, { readonly length: number }> {
  return isAlphabet(type.kind);
}

/** Cells of a table that a column takes: the product of the shape, else 1. */
export function cellsOf(column: Column): number {
  return column.type.kind === "real" ? column.width : 1;
}

/** A type in words, with its article. */
export function typeInWords(type: ColumnType): string {
  if (type.kind === "class") return `a class of ${type.labels.length}`;
  if (type.kind === "bool") return "a bool";
  if (type.kind === "int") return "a whole number";
  if (type.kind !== "real") return `a ${type.kind}[${type.length}]`;
  return type.shape.length === 0 ? "a number" : `a real[${type.shape.join(", ")}]`;
}
