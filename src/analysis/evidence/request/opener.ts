import { once } from "../../../names";
import { openers as packed } from "../../data/openers";
import { readPhrases } from "../../data/phrases";
import { foldWord } from "../../parse/acts/text/fold";

/** Words of a first message at most: whoever has more to say says what they want. */
const mostWords = 60;
/** Characters of a line that are looked at. */
const longestLine = 500;

const openers = once(() => readPhrases(packed));

type Group = keyof typeof packed;

/** A text as its words are compared, with one space before each and one at the end. */
function folded(lines: readonly string[], most: number): { text: string; count: number } {
  const words = lines
    .flatMap((line) => line.slice(0, longestLine).split(/[^\p{L}\p{M}\p{N}'’`´\p{Cf}-]+/u))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, most);
  return { text: ` ${words.map(foldWord).join(" ")} `, count: words.length };
}

/** Whether a folded text has a phrase of a group. */
const says = (text: string, group: Group): boolean =>
  openers()[group].some((phrase) => text.includes(` ${phrase.endsWith(".") ? `${phrase.slice(0, -1)} ` : phrase}`));

/**
 * Whether a text is what a fraudster in somebody's name begins with: short, and it asks for time, help or a number, or after
 * money. `subject` counts as its first line.
 */
export function isOpener(subject: string | null, lines: readonly string[]): boolean {
  const { text, count } = folded([subject ?? "", ...lines], mostWords + 1);
  if (count > mostWords) return false;
  return (
    (["help", "number", "money"] as const).some((group) => says(text, group)) ||
    (says(text, "here") && !says(text, "social"))
  );
}

/** Words of a letter that are looked at. */
const mostOfLetter = 400;

/** Whether a text is about invoices or payments, by the words for them. `subject` counts as its first line. */
export function speaksOfMoney(subject: string | null, lines: readonly string[]): boolean {
  const { text } = folded([subject ?? "", ...lines], mostOfLetter);
  return says(text, "money") || says(text, "owed");
}
