import { foldNameWord } from "./company";
import { remembered } from "../memo";
import { latinCapitals, skeleton } from "../lookalike/skeleton";

const maxCharacters = 200;
const maxWords = 8;

const titles: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx dr prof herr frau hr fr mme mlle sr sra srta sigra dott dottssa ing dipl mag mba phd bsc msc jr snr ii iii cpa acca fcca".split(
    " ",
  ),
);

/** Without additions: "(Finance)", "| Nordwind", "- Nordwind", "via DocuSign", "<address>". */
function nameAlone(written: string): string {
  const text = written
    .slice(0, maxCharacters)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .normalize("NFKC")
    .replace(/["“”„]/g, " ")
    .trim();
  const end = text.search(/[([<|/@]|\s[-–—]\s|\s(?:via|from|at|bei|chez)\s/i);
  return end > 0 ? text.slice(0, end) : text;
}

/** "KatrinLohmann": splits a single word at an inner capital. */
function spelledApart(name: string): string {
  return /^\s*\p{L}+\s*$/u.test(name) ? name.replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, "$1 ") : name;
}

interface Part {
  readonly word: string;
  readonly look: string;
  readonly initial: string;
}

const partOf = (word: string): Part => ({ word, look: skeleton(word), initial: skeleton(word.charAt(0)) });

/** Given names first. Reverses "Lohmann, Katrin". */
const partsOf = remembered(2_000, maxCharacters, (written: string): readonly Part[] => {
  const name = spelledApart(latinCapitals(nameAlone(written)));
  const [last = "", first = "", ...more] = name.split(",");
  const ordered = more.length === 0 && first.trim() !== "" ? `${first} ${last}` : name;
  return ordered
    .replace(/['’`´]/g, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "" && !/^\d+$/.test(word))
    .map((word) => foldNameWord(word))
    .filter((word) => !titles.has(word))
    .slice(0, maxWords)
    .map(partOf);
});

const minSurname = 4;

/** Each needs two words. An initial matches a given name if the surname has four letters. Lookalikes are equal. */
export const samePerson = (a: string, b: string): boolean => sameParts(partsOf(a), partsOf(b));

function sameParts(one: readonly Part[], other: readonly Part[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  if (fewer.length < 2 || more.length - fewer.length > 2) return false;
  const left = [...more];
  const initials: Part[] = [];
  let full = 0;
  for (const part of fewer) {
    const at = part.word.length === 1 ? -1 : left.findIndex(({ look }) => look === part.look);
    if (at === -1) initials.push(part);
    else {
      full += 1;
      left.splice(at, 1);
    }
  }
  if (full === 0) return false;
  // Words without an equal must be initials, on either side, of a remaining name.
  for (const { word, initial } of initials) {
    const at = left.findIndex((one) => (word.length === 1 || one.word.length === 1) && one.initial === initial);
    if (at === -1) return false;
    left.splice(at, 1);
  }
  if (full >= 2) return true;
  const shared = fewer.find(({ word, look }) => word.length > 1 && more.some((one) => one.look === look));
  return shared !== undefined && shared.word.length >= minSurname && isSurname(shared, one) && isSurname(shared, other);
}

/** The last word, or the first before initials only ("Lohmann K."). */
function isSurname({ look }: Part, parts: readonly Part[]): boolean {
  const [first, ...others] = parts;
  return parts.at(-1)?.look === look || (first?.look === look && others.every(({ word }) => word.length === 1));
}

/** As {@link samePerson}, but only tries people who share a word. */
export function anyPerson(names: readonly string[]): (written: string) => boolean {
  const byLook = new Map<string, (readonly Part[])[]>();
  for (const parts of names.map(partsOf)) {
    for (const look of new Set(parts.map((part) => part.look))) {
      const sharing = byLook.get(look);
      if (sharing === undefined) byLook.set(look, [parts]);
      else sharing.push(parts);
    }
  }
  return (written) => {
    const parts = partsOf(written);
    return parts.some(({ look }) => byLook.get(look)?.some((one) => sameParts(one, parts)));
  };
}
