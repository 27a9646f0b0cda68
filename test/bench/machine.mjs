/** What figures depend on, and how they are put together. */
import { cpus, totalmem } from "node:os";

/** The machine and the engine that figures hold for. @returns {string} */
export function machine() {
  const all = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(1);
  return `${all[0]?.model.trim() ?? "?"}, ${all.length} cores, ${memory} GiB, ${process.platform}, Node ${process.version}`;
}

/** @param {readonly number[]} values @param {number} share From 0 to 1. @returns {number} */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The middle one, and the least and greatest: `12.1 (11.9–12.6)`. @param {readonly number[]} values @param {number} digits */
export function spread(values, digits = 2) {
  if (values.length === 0) return "";
  const [middle, least, most] = [quantile(values, 0.5), Math.min(...values), Math.max(...values)].map((value) =>
    value.toFixed(digits),
  );
  return values.length === 1 ? (middle ?? "") : `${middle} (${least}–${most})`;
}

/** The middle one of several. @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);
