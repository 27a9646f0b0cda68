/** Red, green, blue from 0 to 255, and alpha from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Digits of #rgb, #rgba, #rrggbb or #rrggbbaa. */
export function fromHex(hex: string): Colour | null {
  if (hex.length === 5 || hex.length === 7) return null;
  const short = hex.length < 6;
  const channel = (index: number) => {
    const digits = short ? (hex[index] ?? "f").repeat(2) : hex.slice(index * 2, index * 2 + 2) || "ff";
    return parseInt(digits, 16);
  };
  return { red: channel(0), green: channel(1), blue: channel(2), alpha: channel(3) / 255 };
}

/** Three channels, and alpha where there is a fourth. `full` is what a channel's number is of. */
export function fromRgb(parts: readonly string[], full = 255): Colour | null {
  const [red, green, blue] = parts.slice(0, 3).map((part) => (amount(part, full) * 255) / full);
  if (red === undefined || green === undefined || blue === undefined) return null;
  const colour = { red, green, blue, alpha: amount(parts[3] ?? "1", 1) };
  return Object.values(colour).some(Number.isNaN) ? null : colour;
}

/** A number or a percentage of `full`, held between 0 and `full`. */
export function amount(text: string, full: number): number {
  const value = text.endsWith("%") ? (parseFloat(text) / 100) * full : parseFloat(text);
  return Math.min(full, Math.max(0, value));
}
