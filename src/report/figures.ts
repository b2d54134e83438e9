/** Numbers as people read them in progress and reports: metrics, durations, speeds. */
import { metrics } from "../vocab/metrics.js";

/** A metric's value: shares in percent, all others with four significant digits. */
export function metricText(name: string, value: number): string {
  const row = Object.entries(metrics).find(([each]) => each === name)?.[1];
  if (Number.isNaN(value)) return "none";
  if (row?.share === true) return `${trimZeros((100 * value).toFixed(2))}%`;
  return numberText(value);
}

/** A number with four significant digits, in exponents only where it is tiny or huge. */
export function numberText(value: number): string {
  if (!Number.isFinite(value) || value === 0) return String(value);
  const size = Math.abs(value);
  if (size < 1e-4 || size >= 1e7) return value.toExponential(3).replace("e+", "e");
  return size >= 1000 ? value.toFixed(1) : value.toPrecision(4);
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Seconds as `0.42 s`, `12.3 s`, `2:05` or `1:02:05`. */
export function durationText(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(2)} s`;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number): string => String(n).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Samples a second as `850/s`, `41.2k/s`, `3.10M/s`. */
export function speedText(perSecond: number): string {
  if (perSecond < 1e4) return `${Math.round(perSecond)}/s`;
  return perSecond < 1e6 ? `${(perSecond / 1e3).toFixed(1)}k/s` : `${(perSecond / 1e6).toFixed(2)}M/s`;
}
