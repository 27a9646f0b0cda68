/**
 * A piece of a format's section: `=` and text of its own; a place for a digit, `0` always shown, `#` and `?` only where
 * there is one; `@` and `v` for a text and for a number as they are; `~` for what only dates and fractions have.
 */
type Part = string;

interface Section {
  readonly parts: readonly Part[];
  /** Which numbers it is for, where it says so. */
  readonly holds: ((value: number) => boolean) | null;
}

/** The sections of a format: for numbers above, below and at nought, and for text. None shows all as it is. */
export type CellFormat = readonly Section[];

/** One piece of a format: a quoted text, an escaped sign, a currency, colour or condition, a gap, `General`, or a sign. */
const PIECE = /"([^"]{0,255})"|\\(.)|\[([^\]]{0,255})\]|_.|\*.|(general|standard)|(.)/gisu;
const CONDITION = /^(<=|>=|<>|=|<|>)(-?[\d.]{1,20})$/;
/** Signs that stand for themselves. */
const PLAIN = /^[-\s/():+]$/;

function conditionOf(bracket: string): Section["holds"] {
  const [, sign = "", number = ""] = CONDITION.exec(bracket) ?? [];
  const other = Number(number);
  if (sign === "") return null;
  if (sign === "<>") return (value) => value !== other;
  return (value) =>
    (sign.includes("=") && value === other) ||
    (sign.startsWith("<") && value < other) ||
    (sign.startsWith(">") && value > other);
}

/** Reads a format code (ECMA-376 part 1, section 18.8.31), of its 255 characters. */
export function formatOfCode(code: string): CellFormat {
  const sections: { parts: Part[]; holds: Section["holds"] }[] = [{ parts: [], holds: null }];
  for (const [whole, quoted, escaped, bracket, general, sign] of code.slice(0, 255).matchAll(PIECE)) {
    const section = sections.at(-1);
    if (sign === ";") sections.push({ parts: [], holds: null });
    else if (bracket !== undefined && section !== undefined) {
      section.holds ??= conditionOf(bracket);
      // `[$EUR-407]`: a currency and its language.
      if (bracket.startsWith("$")) section.parts.push(`=${bracket.slice(1).replace(/-[\dA-F]{0,8}$/i, "")}`);
      else if (/^[hms]+$/i.test(bracket)) section.parts.push("~");
    } else if (general !== undefined) section?.parts.push("v");
    else if (sign === undefined) section?.parts.push(`=${quoted ?? escaped ?? (whole.startsWith("_") ? " " : "")}`);
    else section?.parts.push(/[0#?@]/.test(sign) ? sign : PLAIN.test(sign) ? `=${sign}` : "~");
  }
  return code === "" ? [] : sections;
}

/** Does a format's code show a day, or a year? */
export function showsDay(code: string): boolean {
  return Array.from(code.slice(0, 255).matchAll(PIECE)).some(([, , , , , sign]) => /^[dy]$/i.test(sign ?? ""));
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
function inFormat(digits: string, parts: readonly Part[]): string {
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

/** A value within what a section puts around it. Of dates and fractions only texts with digits are put beside the value. */
function inSection(value: string, { parts }: Section): string {
  const places = parts.filter((part) => !part.startsWith("="));
  if (places.length > 0 && places.every((part) => /[0#?]/.test(part)) && /^\d{1,30}$/.test(value))
    return inFormat(value, parts).trim();
  const isWhole = places.length === 0 || places.some((part) => part === "@" || part === "v");
  if (!isWhole && !parts.some((part) => /^=.*\d/s.test(part))) return value;
  const at = parts.findIndex((part) => !part.startsWith("="));
  const texts = parts.map((part, index) => {
    if (part.startsWith("=")) return part.slice(1);
    return index === at ? (part === "@" || part === "v" ? value : ` ${value} `) : "";
  });
  return texts.join("").trim();
}

const isForText = ({ parts }: Section): boolean => parts.includes("@");

/** A number of a cell as a person sees it; empty where nothing of it is seen. */
export function shownNumber(value: string, format: CellFormat): string {
  const text = numberText(value);
  const number = Number(value);
  // The last section is for text where it says so; that of a single one is for all.
  const own = format.slice(0, 3).filter((section, at) => at === 0 || at < format.length - 1 || !isForText(section));
  const byCondition = own.some(({ holds }) => holds !== null);
  const section = byCondition
    ? own.find(({ holds }, at) => holds?.(number) ?? at > 0)
    : (own[number < 0 ? 1 : number === 0 ? 2 : 0] ?? own[0]);
  if (section === undefined) return text;
  // A section of its own for numbers below nought shows the sign where it wants one.
  const plain = section === own[0] ? text : text.replace(/^-/, "");
  const shown = inSection(plain, section);
  return shown === plain ? text : shown;
}

/** A text of a cell as a person sees it; empty where nothing of it is seen. */
export function shownText(text: string, format: CellFormat): string {
  const last = format.at(-1);
  const section = format.length > 3 ? format[3] : last !== undefined && isForText(last) ? last : undefined;
  return section === undefined ? text : inSection(text, section);
}

/** What the sections of a format show of themselves, where it has the digits of an account. */
export function textsOf(format: CellFormat): readonly string[] {
  const texts = format.map(({ parts }) => parts.map((part) => (part.startsWith("=") ? part.slice(1) : "")).join(""));
  return texts.filter((text) => text.replace(/\D/g, "").length >= 6);
}
