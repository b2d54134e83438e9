/** Columns for tests: a manifest with everything defaulted but what a test is about. */
import type { ColumnManifest } from "../../../src/runtime/manifest.js";

export function column(name: string, more: Partial<ColumnManifest> = {}): ColumnManifest {
  return {
    name,
    kind: "real",
    shape: [],
    width: 1,
    offset: 0,
    labels: [],
    numeric: false,
    low: null,
    high: null,
    lowOpen: true,
    highOpen: true,
    missing: "refuse",
    log: false,
    scale: "none",
    codes: [0, 1],
    logs: false,
    columns: [name],
    ...more,
  };
}

export const unit = { low: 0, high: 1, lowOpen: false, highOpen: false } as const;

export function classColumn(name: string, labels: readonly string[], more: Partial<ColumnManifest> = {}): ColumnManifest {
  return column(name, { kind: "class", labels, numeric: labels.every((label) => /^-?\d+$/.test(label)), width: labels.length, ...more });
}
