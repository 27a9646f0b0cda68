/** What a number's format does to it, as far as accounts need: leading zeros, digits in groups; or that it shows nothing. */
export type NumberFormat =
  | { readonly kind: "plain" }
  | { readonly kind: "nothing" }
  /** Places for digits (`0` always shown, `#` only where there is one) and text between them. */
  | { readonly kind: "digits"; readonly parts: readonly string[] };

const plain: NumberFormat = { kind: "plain" };

/** One piece of a format: a quoted text, an escaped sign, a colour or condition, or a sign. */
const PIECE = /"([^"]{0,200})"|\\(.)|\[[^\]]{0,80}\]|_.|\*.|(.)/gsu;

/** Reads a format code (ECMA-376 part 1, section 18.8.31): of its sections, the one for positive numbers. */
export function formatOfCode(code: string): NumberFormat {
  if (/^\s{0,9};\s{0,9};\s{0,9}(?:;\s{0,9})?$/.test(code)) return { kind: "nothing" };
  const parts: string[] = [];
  let places = 0;
  for (const [whole, quoted, escaped, sign] of code.slice(0, 255).matchAll(PIECE)) {
    if (sign === ";") break;
    if (sign === "0" || sign === "#" || sign === "?") {
      parts.push(sign);
      places++;
    } else if (sign !== undefined && !/[-\s/():+]/.test(sign)) return plain;
    else parts.push(`=${quoted ?? escaped ?? sign ?? (whole.startsWith("_") ? " " : "")}`);
  }
  return places === 0 ? plain : { kind: "digits", parts };
}

/** An integer of any size without an exponent; other numbers to fifteen digits, as they are shown. */
export function numberText(value: string): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value.trim();
  if (/^-?\d{1,20}$/.test(value)) return value;
  if (Number.isInteger(number) && Math.abs(number) < 1e30) return BigInt(number).toString();
  return String(Number(number.toPrecision(15)));
}

/** A whole number with its digits in the places of a format, from the right. */
function inFormat(digits: string, parts: readonly string[]): string {
  const first = parts.findIndex((part) => !part.startsWith("="));
  let left = digits === "0" ? "" : digits;
  let text = "";
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at] ?? "";
    if (part.startsWith("=")) {
      text = part.slice(1) + text;
      continue;
    }
    const digit = left.slice(-1);
    left = left.slice(0, -1);
    text = (digit === "" ? (part === "0" ? "0" : "") : digit) + text;
    if (at === first) text = left + text;
  }
  return text;
}

/** A number of a cell as a person sees it. */
export function shownNumber(value: string, format: NumberFormat): string {
  const text = numberText(value);
  return format.kind === "digits" && /^\d{1,30}$/.test(text) ? inFormat(text, format.parts) : text;
}
