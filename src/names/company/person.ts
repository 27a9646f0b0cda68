import { foldNameWord } from "./company";
import { remembered } from "../memo";
import { latinCapitals, skeleton } from "../lookalike/skeleton";

const longest = 200;
const mostWords = 8;

const titles: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx dr prof herr frau hr fr mme mlle sr sra srta sigra dott dottssa ing dipl mag mba phd bsc msc jr snr ii iii cpa acca fcca".split(
    " ",
  ),
);

/** What stands behind a person's name in a display name: "(Finance)", "| Nordwind", "- Nordwind", "via DocuSign", "<address>". */
function nameAlone(written: string): string {
  const text = written
    .slice(0, longest)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .normalize("NFKC")
    .replace(/["“”„]/g, " ")
    .trim();
  const end = text.search(/[([<|/@]|\s[-–—]\s|\s(?:via|from|at|bei|chez)\s/i);
  return end > 0 ? text.slice(0, end) : text;
}

/** "KatrinLohmann": a lone word with a hump is two. */
function spelledApart(name: string): string {
  return /^\s*\p{L}+\s*$/u.test(name) ? name.replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, "$1 ") : name;
}

/** The words of a person's name, folded, given names first. "Lohmann, Katrin" is turned round. */
const partsOf = remembered(2_000, longest, (written: string): readonly string[] => {
  const name = spelledApart(latinCapitals(nameAlone(written)));
  const [last = "", first = "", ...more] = name.split(",");
  const ordered = more.length === 0 && first.trim() !== "" ? `${first} ${last}` : name;
  return ordered
    .replace(/['’`´]/g, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "" && !/^\d+$/.test(word))
    .map((word) => foldNameWord(word))
    .filter((word) => !titles.has(word))
    .slice(0, mostWords);
});

const leastSurname = 4;

/**
 * Whether two written names are one person's: "Lohmann, Katrin", "Dr. Katrin Lohmann" and "katrin.lohmann" are. Two
 * words at least on each side. An initial counts for a given name where the surname has four letters or more; more names
 * on one side (Katrin M. Lohmann) don't matter. Characters that look alike count as one.
 */
export function samePerson(a: string, b: string): boolean {
  const one = partsOf(a);
  const other = partsOf(b);
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  if (fewer.length < 2 || more.length - fewer.length > 2) return false;
  const left = [...more];
  const initials: string[] = [];
  let full = 0;
  for (const word of fewer) {
    if (word.length === 1) {
      initials.push(word);
      continue;
    }
    const at = left.findIndex((candidate) => looks(candidate) === looks(word));
    if (at !== -1) {
      full += 1;
      left.splice(at, 1);
      continue;
    }
    initials.push(word);
  }
  if (full === 0) return false;
  // What found no equal must be an initial, on either side, of a name that is still left.
  for (const word of initials) {
    const at = left.findIndex(
      (candidate) =>
        (word.length === 1 || candidate.length === 1) && looks(candidate.charAt(0)) === looks(word.charAt(0)),
    );
    if (at === -1) return false;
    left.splice(at, 1);
  }
  if (full >= 2) return true;
  const shared = fewer.find((word) => word.length > 1 && more.some((candidate) => looks(candidate) === looks(word)));
  return shared !== undefined && shared.length >= leastSurname && isSurname(shared, one) && isSurname(shared, other);
}

const looks = (word: string) => skeleton(word);

/** Whether a word stands last among the names, or first before initials only ("Lohmann K."). */
function isSurname(word: string, parts: readonly string[]): boolean {
  const is = (part: string | undefined) => part !== undefined && looks(part) === looks(word);
  return is(parts.at(-1)) || (is(parts[0]) && parts.slice(1).every((part) => part.length === 1));
}
