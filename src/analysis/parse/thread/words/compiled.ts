import { fold } from "../fold";
import { labels, threadWords, type Kind } from "./words";

const wordsOf = (kind: Kind): readonly string[] => threadWords.flatMap((words) => words.get(kind) ?? []);

/** What months begin with, folded, and their number (January is 1): the longest first, since "mar" begins "marraskuu" too. */
export const monthsByStem: readonly (readonly [stem: string, month: number])[] = threadWords
  .flatMap((words) =>
    (words.get("months") ?? []).flatMap((stems, at) => stems.split("/").map((stem) => [fold(stem), at + 1] as const)),
  )
  .sort(([a], [b]) => b.length - a.length);

const ACCENTS = /\p{M}/gu;

/** Words as alternatives, longest first, with and without accents. The text that they are compared with is NFC. */
function alternatives(kind: Kind): string {
  const written = wordsOf(kind).flatMap((word) => [
    word.normalize("NFC"),
    word.normalize("NFD").replace(ACCENTS, "").replaceAll("ł", "l"),
  ]);
  return [...new Set(written.map((word) => word.toLowerCase()))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.()/]/g, "\\$&"))
    .join("|");
}

/** "Original message" between dashes, folded. */
export const ORIGINAL = new Set(wordsOf("original").map(fold));
/** "Forwarded message" between dashes, folded. */
export const FORWARDED = new Set(wordsOf("forwarded").map(fold));
/** "Begin forwarded message", folded. */
export const BEGINS = new Set(wordsOf("begins").map(fold));

/** Orange: "Message du 05/10/26 10:01". */
export const DATED = new RegExp(
  `^\\s{0,4}(?:${alternatives("dated")})\\s+(\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}(?: \\d{1,2}:\\d{2})?)\\s*$`,
  "iu",
);

/** The first three letters of each of these, folded: most lines begin as none of them does. */
export const HEADS = new Set(
  [...ORIGINAL, ...FORWARDED, ...BEGINS, ...wordsOf("dated").map(fold)].map((words) => words.slice(0, 3)),
);

/** Notes: "---------------------- Forwarded by NAME on DATE ---------------------------". */
export const FORWARDED_BY = new RegExp(`^\\s{0,20}-{3,60}\\s{0,3}(?:${alternatives("forwardedBy")})\\s`, "iu");
/** "NAME on behalf of NAME": the second speaks. Where the first has an address, it is no address of the second. */
export const BEHALF = new RegExp(`(?:^|\\s)(?:${alternatives("behalf")})\\s+(?=\\S)`, "iu");

/** What a label says, by its folded word. One that is two labels in two languages is the first of them: "A" is "to", whatever else. */
export const byWord = new Map(
  [...labels].reverse().flatMap((label) => wordsOf(label).map((word) => [fold(word), label] as const)),
);

/** The verb of an attribution line. */
export const WROTE = new RegExp(`(?:^|[\\s,;>)\\]])(${alternatives("wrote")})(?=$|[\\s:,<("])`, "iu");
/** "Quoting Katrin Lohmann <k@x.example>:". */
export const QUOTING = new RegExp(`^(?:${alternatives("quoting")})\\s+(?=\\S)`, "iu");
/** A word before a date. */
export const PREPOSITION = new RegExp(`^(?:${alternatives("before")})\\s+`, "iu");
/** A word before a date, at the end. */
export const ENDS_WITH_DATE_WORD = new RegExp(`(?:^|\\s)(?:${alternatives("before")})$`, "iu");
/** A word or mark between date, name and verb. */
export const JOINT = new RegExp(`^(?:[,;:\\-–—|>]+|${alternatives("joins")})$`, "iu");
/** Such a word at the end. */
export const ENDS_WITH_JOINT = new RegExp(`\\s(?:${alternatives("joins")})$`, "iu");
/** "5 Oct 2026, 10:01 by k@x.example", without a verb. */
export const BY_ADDRESS = new RegExp(`\\s(?:${alternatives("by")})\\s(?=[^\\s@]{1,64}@[^\\s@]{1,255}$)`, "iu");

/** A date at the very start, or behind a weekday and a month's name. */
export const BARE_DATE = new RegExp(
  `^(?:[\\p{L}-]{1,14}[.,]{1,2}\\s{1,2}(?:\\p{L}{3,10}\\s)?|\\p{L}{1,3}\\s|(?:${alternatives("days")})\\s)?\\d{1,4}`,
  "iu",
);

/** Reply prefixes of subjects, lower case. "Ref:" and "Betr:" only mean "regarding" and aren't. */
export const REPLY = new Set(wordsOf("reply"));
/** Forward prefixes, likewise. */
export const FORWARD = new Set(wordsOf("forward"));
