/** Medians, ranges and words for the figures that races print. */

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A number in about three digits. */
export const short = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3));

/** `12.3 (11.9–12.6)`, in a unit. */
export function spread(values, unit = 1) {
  const scaled = values.map((value) => value / unit);
  return `${short(median(scaled))} (${short(Math.min(...scaled))}–${short(Math.max(...scaled))})`;
}

/** `12.3 (11.9–12.6) M`, in the unit that fits. */
export function scaled(values) {
  const [unit, letter] = median(values) >= 1e6 ? [1e6, " M"] : median(values) >= 1e3 ? [1e3, " k"] : [1, ""];
  return `${spread(values, unit)}${letter}`;
}

/** A table of Markdown, its columns padded. */
export function table(head, rows) {
  const widths = head.map((_, k) => Math.max(...[head, ...rows].map((row) => String(row[k]).length), 3));
  const line = (row) => `| ${row.map((cell, k) => String(cell).padEnd(widths[k])).join(" | ")} |`;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join("\n");
}
