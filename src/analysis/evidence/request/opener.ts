import { once } from "../../../names";
import { openers as packed } from "../../data/openers";
import { readPhrases } from "../../data/phrases";
import { foldWord } from "../../parse/acts/text/fold";

/** Maximum words of a first message. Longer ones say what they want. */
const maxWords = 60;

const openers = once(() => readPhrases(packed));

type Group = keyof typeof packed;

/** The words of a text, one by one: that it is no opener is mostly known before its end. */
function* wordsOf(lines: readonly string[]): Generator<string> {
  for (const line of lines)
    for (const [word] of line.matchAll(/[\p{L}\p{M}\p{N}'’`´\p{Cf}-]+/gu)) if (/[\p{L}\p{N}]/u.test(word)) yield word;
}

/** Words as they are compared, with one space before each and one at the end. */
const folded = (words: readonly string[]): string => ` ${words.map(foldWord).join(" ")} `;

const says = (text: string, group: Group): boolean =>
  openers()[group].some((phrase) => text.includes(` ${phrase.endsWith(".") ? `${phrase.slice(0, -1)} ` : phrase}`));

/** What a fraudster begins with: short, and it asks for time, help or a number. `subject` counts as its first line. */
export function isOpener(subject: string | null, lines: readonly string[]): boolean {
  const words: string[] = [];
  for (const word of wordsOf([subject ?? "", ...lines])) {
    if (words.length >= maxWords) return false;
    words.push(word);
  }
  const text = folded(words);
  return (
    (["help", "number", "money"] as const).some((group) => says(text, group)) ||
    (says(text, "here") && !says(text, "social"))
  );
}

/** `subject` counts as its first line. */
export function speaksOfMoney(subject: string | null, lines: readonly string[]): boolean {
  const text = folded([...wordsOf([subject ?? "", ...lines])]);
  return says(text, "money") || says(text, "owed");
}
