import { foldNameWord } from "./company";
import { bulgarianLetters, cyrillicLetters, greekLetters, ukrainianLetters } from "../data/romanisation";

type Letters = ReadonlyMap<string, string>;

/** "щshch" is a letter and its transliteration; Greek pairs have two letters. */
function lettersOf(...tables: readonly string[]): Letters {
  return new Map(
    tables
      .join(" ")
      .split(" ")
      .map((pair): [string, string] => {
        const latin = pair.search(/[a-z]/);
        return latin === -1 ? [pair, ""] : [pair.slice(0, latin), pair.slice(latin)];
      }),
  );
}

const cyrillic = [
  lettersOf(cyrillicLetters),
  lettersOf(cyrillicLetters, bulgarianLetters),
  lettersOf(cyrillicLetters, ukrainianLetters),
];
const greek = [lettersOf(greekLetters), lettersOf(greekLetters, "χh")];

function written(text: string, letters: Letters): string {
  let out = "";
  for (let at = 0; at < text.length; at += 1) {
    const pair = letters.get(text.slice(at, at + 2));
    if (pair === undefined) out += letters.get(text.charAt(at)) ?? text.charAt(at);
    else {
      out += pair;
      at += 1;
    }
  }
  return out;
}

/** In each way the countries use; words of other scripts stay. Empty without Cyrillic or Greek words. */
export function romanised(words: readonly string[]): readonly (readonly string[])[] {
  const tables = words.some((word) => /\p{Script=Cyrillic}/u.test(word))
    ? cyrillic
    : words.some((word) => /\p{Script=Greek}/u.test(word))
      ? greek
      : [];
  return tables.map((letters) => words.map((word) => foldNameWord(written(word, letters))));
}

/** Spellings of one sound, longest first: Russian ш is sh, š, s and sch in as many countries. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|sht|tsch|tch|sch|ch|sh/g, "s"],
  [/kh|h/g, ""],
  [/zh|dz/g, "z"],
  [/ts|tz|c/g, "s"],
  [/z/g, "s"],
  [/ph/g, "f"],
  [/mp/g, "b"],
  [/nt/g, "d"],
  [/[gn]k/g, "g"],
  [/[wu](?=[aeiouy])|w/g, "v"],
  [/ou/g, "u"],
  [/x/g, "ks"],
  [/q/g, "k"],
  [/[yj]/g, "i"],
  [/ie/g, "e"],
  [/(.)\1+/g, "$1"],
];

/** To compare Cyrillic or Greek with Latin names, never two Latin ones: too many match. @param words from `nameTokens` */
export function soundKeys(words: readonly string[]): readonly string[] {
  const forms = romanised(words);
  const keys = (forms.length === 0 ? [words] : forms).map((form) =>
    sounds.reduce((text, [from, to]) => text.replace(from, to), form.join("")),
  );
  return [...new Set(keys)].filter((key) => key.length >= 4);
}
