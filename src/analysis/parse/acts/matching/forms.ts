import type { Tokens } from "../text/tokens";

/** What is told by its form, in any language: a mailbox, a web address, a telephone number. */
export type Form = "mailbox" | "link" | "number";
/** E.164 allows fifteen digits; fewer than seven are an extension. */
const minDigits = 7;
const maxDigits = 15;
const maxGroups = 7;
const day = /^(?:0[1-9]|[12]\d|3[01])$/;
const month = /^(?:0[1-9]|1[0-2])$/;
const year = /^(?:19|20)\d\d$/;

/** Is this a date and nothing more, as in "from 01.01.2027", which has the digits of a telephone number? */
function isDate({ word }: Tokens, from: number, to: number): boolean {
  const [first = "", second = "", third = ""] = word.slice(from, Math.min(from + 3, to)).map(({ raw }) => raw);
  const dayAndMonth = (day.test(first) && month.test(second)) || (month.test(first) && day.test(second));
  // Figures behind it may be those of a number: both together are read as one.
  return dayAndMonth && year.test(third) && (from + 3 >= to || word[from + 3]?.shape !== "figures");
}

/** The end of a telephone number that begins with a word of figures, or that word's place: "+49 40 5550187", "(0)40/5550187", "0113 496 0999". */
function numberEnd(words: Tokens, from: number, to: number): number {
  const { word, text, start } = words;
  const international = text.charAt((start[from] ?? 0) - 1) === "+";
  // What begins behind other digits is a group of an account.
  if (!international && (word[from]?.raw.startsWith("0") !== true || /\d$/.test(word[from - 1]?.raw ?? "")))
    return from;
  if (!international && isDate(words, from, to)) return from;
  let end = from;
  let count = 0;
  for (; end < to && end - from < maxGroups; end += 1) {
    const group = word[end];
    if (group?.shape !== "figures" || count + group.raw.length > maxDigits) break;
    count += group.raw.length;
  }
  return count >= minDigits ? end : from;
}

/** What a word is by its form, and where that ends; null where it is an ordinary word. */
export function formAt(words: Tokens, at: number, to: number): { readonly form: Form; readonly end: number } | null {
  const shape = words.word[at]?.shape ?? null;
  if (shape === null) return null;
  if (shape !== "figures") return { form: shape, end: at + 1 };
  const end = numberEnd(words, at, to);
  return end > at ? { form: "number", end } : null;
}
