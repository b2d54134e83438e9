/**
 * Rows in memory, by column and not yet encoded: what readers give and trainers take. Values are as in the file; labels
 * and booleans are already codes of their column's manifest.
 */

/** The values of one column, row by row. */
export type ColumnValues =
  /** `width` numbers a row, row-major; `missing[row]` is 1 where the cell was empty, NA or ? (its numbers are then 0). */
  | { readonly kind: "numbers"; readonly width: number; readonly values: Uint8Array | Float32Array | Float64Array; readonly missing: Uint8Array | null }
  /** Label codes, or 0 and 1 for booleans; -1 where missing. */
  | { readonly kind: "codes"; readonly codes: Int32Array };

/** Rows by column. */
export interface Dataset {
  readonly rows: number;
  /** By the declared name of every input and output (outputs may be absent where only predictions are wanted). */
  readonly columns: ReadonlyMap<string, ColumnValues>;
}

/** The parts of the data; a part without rows is null. Row numbers are those of the source, before the split: draws are keyed by them. */
export interface DatasetParts {
  readonly train: DatasetPart;
  readonly validation: DatasetPart | null;
  readonly test: DatasetPart | null;
}
/** Rows of one dataset, in the order in which a training without shuffling sees them. */
export interface DatasetPart {
  readonly dataset: Dataset;
  readonly rows: Int32Array;
}
