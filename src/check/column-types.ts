/** What follows from a column's type alone: widths, cells and words for messages. */
import type { Column, ColumnType } from "./model.js";

/** Numbers that the network sees for a column of this type. */
export function widthOf(type: ColumnType): number {
  if (type.kind === "class") return type.labels.length;
  return type.kind === "real" ? type.shape.reduce((product, size) => product * size, 1) : 1;
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
  return type.shape.length === 0 ? "a number" : `a real[${type.shape.join(", ")}]`;
}
