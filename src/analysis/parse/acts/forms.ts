import type { Words } from "./words";

/** What is told by its form, in any language: a mailbox, a web address, a telephone number. */
export type Form = "mailbox" | "link" | "number";

/** E.164 allows fifteen digits; fewer than seven are an extension. */
const fewestDigits = 7;
const mostDigits = 15;
/** Groups that a number is written in, at most. */
const mostGroups = 7;

const digits = /^\d+$/;

/** The end of a telephone number that begins with a word, or that word's place: "+49 40 5550187", "(0)40/5550187", "0113 496 0999". */
function numberEnd({ raw, text, start }: Words, from: number, to: number): number {
  const first = raw[from] ?? "";
  if (!digits.test(first)) return from;
  const international = text.charAt((start[from] ?? 0) - 1) === "+";
  // What begins behind other digits is a group of an account.
  if (!international && (!first.startsWith("0") || /\d$/.test(raw[from - 1] ?? ""))) return from;
  let end = from;
  let count = 0;
  while (end < to && end - from < mostGroups && digits.test(raw[end] ?? "")) {
    const next = count + (raw[end] ?? "").length;
    if (next > mostDigits) break;
    count = next;
    end += 1;
  }
  return count >= fewestDigits ? end : from;
}

/** What stands at a word by its form, and where that ends; null where it is an ordinary word. */
export function formAt(words: Words, at: number, to: number): { readonly form: Form; readonly end: number } | null {
  const word = words.raw[at] ?? "";
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const end = numberEnd(words, at, to);
    return end > at ? { form: "number", end } : null;
  }
  // A word of more than letters is opaque: an address or a link.
  if (word.length < 6) return null;
  if (word.includes("://") || /^www\./i.test(word)) return { form: "link", end: at + 1 };
  const sign = word.indexOf("@");
  return sign > 0 && word.includes(".", sign) ? { form: "mailbox", end: at + 1 } : null;
}
