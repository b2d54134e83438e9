/** A curve in characters: losses over epochs for the end of a training. Takes any number of values; draws nothing for fewer than three. */
import { numberText } from "./figures.js";

const LOGARITHMIC = 100;

/** Keeps at most `limit` values of a long series by joining neighbours, so that a million epochs cost no memory. */
export class Series {
  private values: number[] = [];
  private every = 1;
  private sum = 0;
  private count = 0;
  private readonly limit: number;

  constructor(limit = 512) {
    this.limit = limit;
  }

  add(value: number): void {
    this.sum += value;
    if (++this.count < this.every) return;
    this.values.push(this.sum / this.count);
    this.sum = 0;
    this.count = 0;
    if (this.values.length < this.limit) return;
    const joined: number[] = [];
    for (let i = 0; i + 1 < this.values.length; i += 2) joined.push(((this.values[i] as number) + (this.values[i + 1] as number)) / 2);
    this.values = joined;
    this.every *= 2;
  }

  /** Means of `every` neighbours each, in order. */
  all(): readonly number[] {
    return this.values;
  }
}

/** The lines of a chart of at most `width` × `height` characters, with the highest and lowest value at its left; [] when there is nothing to see. */
export function drawCurve(values: readonly number[], { width = 60, height = 8 }: { readonly width?: number; readonly height?: number } = {}): readonly string[] {
  const finite = values.filter((value) => Number.isFinite(value));
  if (finite.length < 3) return [];
  const columns = resample(finite, Math.min(width, finite.length));
  const [low, high] = [Math.min(...columns), Math.max(...columns)];
  if (low === high) return [];
  const logarithmic = low > 0 && high / low > LOGARITHMIC;
  const scale = (value: number): number => (logarithmic ? Math.log(value) : value);
  const rowOf = (value: number): number => Math.round(((scale(value) - scale(low)) / (scale(high) - scale(low))) * (height - 1));
  const rows = columns.map(rowOf);
  const labels = [numberText(high), numberText(low)];
  const margin = Math.max(...labels.map((label) => label.length));
  return Array.from({ length: height }, (_, i) => {
    const row = height - 1 - i;
    const label = i === 0 ? labels[0] : i === height - 1 ? labels[1] : "";
    const marks = rows.map((mine, column) => mark(mine, rows[column - 1] ?? mine, row)).join("");
    return `${(label ?? "").padStart(margin)} ${i === 0 || i === height - 1 ? "┤" : "│"}${marks.trimEnd()}${i === 0 && logarithmic ? "  (logarithmic)" : ""}`;
  });
}

/** A point, or the piece of a line that joins it with the one before. */
function mark(mine: number, before: number, row: number): string {
  if (row === mine) return "•";
  return row > Math.min(mine, before) && row < Math.max(mine, before) ? "·" : " ";
}

/** Means of equal stretches. */
function resample(values: readonly number[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => {
    const from = Math.floor((i * values.length) / count);
    const to = Math.max(from + 1, Math.floor(((i + 1) * values.length) / count));
    let sum = 0;
    for (let k = from; k < to; k++) sum += values[k] as number;
    return sum / (to - from);
  });
}
