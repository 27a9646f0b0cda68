import { differingParts, type Account, type Mark } from "../../accounts";
import { fill } from "../sentence";
import type { Words } from "../words";

const maxPositions = 4;
const isCounted = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Number of marked characters, separators left out. */
export function differing(marks: readonly Mark[]): number {
  return marks.reduce((sum, { text, differs }) => sum + (differs ? [...text].filter(isCounted).length : 0), 0);
}

function positions(marks: readonly Mark[]): { at: number[]; all: number } {
  const at: number[] = [];
  let all = 0;
  for (const { text, differs } of marks) {
    for (const character of text) {
      if (!isCounted(character)) continue;
      all += 1;
      if (differs) at.push(all);
    }
  }
  return { at, all };
}

/** How one account was changed into another, in words. Null where no character differs. */
export function accountNote(
  onRecord: Account,
  found: Account,
  marks: { readonly onRecord: readonly Mark[]; readonly found: readonly Mark[] },
  words: Words,
): string | null {
  const { comparisons } = words;
  const [left, right] = [positions(marks.onRecord), positions(marks.found)];
  const count = Math.max(left.at.length, right.at.length);
  if (count === 0) return null;
  const named = right.at.length === count && count <= maxPositions;
  const params = { count, all: Math.max(left.all, right.all), positions: right.at.map(String) };
  const characters = fill(named ? comparisons.charactersAt : comparisons.characters, params, words);
  const parts = differingParts(onRecord, found).map((part) => comparisons[part]);
  return parts.length === 0
    ? fill(comparisons.different, { characters }, words)
    : fill(comparisons.differentParts, { parts, characters }, words);
}
