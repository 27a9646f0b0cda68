import { holdsAccount } from "../label";

/** `=` literal text; `0` digit always shown, `#` and `?` only with a digit; `@` text, `v` number; `~` dates and fractions. */
type Part = string;

type Section = { readonly parts: readonly Part[]; readonly holds: ((value: number) => boolean) | null };

/** Sections of a format: positive, negative, zero, text. Empty shows values as they are. */
export type CellFormat = readonly Section[];

const PIECE = /"([^"]{0,255})"|\\(.)|\[([^\]]{0,255})\]|_.|\*.|(general|standard)|(.)/gisu;
const CONDITION = /^(<=|>=|<>|=|<|>)(-?[\d.]{1,20})$/;
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

/** Parses a format code (ECMA-376 part 1, section 18.8.31), up to 255 characters. */
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

/** True if a format shows a day or year. */
export function showsDay(code: string): boolean {
  return Array.from(code.slice(0, 255).matchAll(PIECE)).some(([, , , , , sign]) => /^[dy]$/i.test(sign ?? ""));
}

/** Integers of any size without an exponent; other numbers to fifteen digits, as shown. */
export function numberText(value: string): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value.trim();
  if (/^-?\d{1,20}$/.test(value)) return value;
  if (Number.isInteger(number) && Math.abs(number) < 1e30) return BigInt(number).toString();
  return String(Number(number.toPrecision(15)));
}

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

/** A number as shown; empty if nothing is shown. */
export function shownNumber(value: string, format: CellFormat): string {
  const text = numberText(value);
  const number = Number(value);
  // The last section is for text if it says so; a single one is for everything.
  const own = format.slice(0, 3).filter((section, at) => at === 0 || at < format.length - 1 || !isForText(section));
  const byCondition = own.some(({ holds }) => holds !== null);
  const section = byCondition
    ? own.find(({ holds }, at) => holds?.(number) ?? at > 0)
    : (own[number < 0 ? 1 : number === 0 ? 2 : 0] ?? own[0]);
  if (section === undefined) return text;
  // The negative section shows a sign only if it has one.
  const plain = section === own[0] ? text : text.replace(/^-/, "");
  const shown = inSection(plain, section);
  return shown === plain ? text : shown;
}

/** A text as shown; empty if nothing is shown. */
export function shownText(text: string, format: CellFormat): string {
  const last = format.at(-1);
  const section = format.length > 3 ? format[3] : last !== undefined && isForText(last) ? last : undefined;
  return section === undefined ? text : inSection(text, section);
}

/** Literal text of a format that has enough digits for an account. */
export function textsOf(format: CellFormat): readonly string[] {
  const texts = format.map(({ parts }) => parts.map((part) => (part.startsWith("=") ? part.slice(1) : "")).join(""));
  return texts.filter(holdsAccount);
}
