/** Medians, ranges and words for the figures that races print. */

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const short = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** `12.3 (11.9–12.6)`. */
export function spread(values, unit = 1) {
  const scaled = values.map((value) => value / unit);
  return `${short(median(scaled))} (${short(Math.min(...scaled))}–${short(Math.max(...scaled))})`;
}

/** `12.3 (11.9–12.6) M samples/s`, in the unit that fits. */
export function rate(values) {
  const [unit, letter] = median(values) >= 1e6 ? [1e6, "M"] : [1e3, "k"];
  return `${spread(values, unit)} ${letter} samples/s`;
}
