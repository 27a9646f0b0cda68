import { type Account, compareAccounts, differingParts, formatAccount, type Mark } from "../../accounts";
import { fill, tame } from "../sentence";
import type { Words } from "../locales";
import type { ComparedOriginal, Destination, JudgedDestination, Report } from "../../analysis";
import type { Comparison, OriginalView } from "../view";

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

const maxNamed = 5;
const plain = ({ account, value }: Destination): string => (account === null ? tame(value) : formatAccount(account));

function compared(one: JudgedDestination, before: readonly Destination[], words: Words): Comparison {
  const { account } = one;
  const accounts = before.flatMap((other) => other.account ?? []);
  const [nearest] =
    account === null
      ? []
      : accounts
          .map((other) => ({ other, marks: compareAccounts(other, account) }))
          .sort((a, b) => differing(a.marks.found) - differing(b.marks.found));
  if (account === null || nearest === undefined) {
    const [first] = before;
    const marks = (text: string) => [{ text, differs: false }];
    const onRecord = first === undefined ? [] : marks(plain(first));
    return { onRecord, found: marks(plain(one)), same: false, isLookedUp: true, note: null };
  }
  const note = accountNote(nearest.other, account, nearest.marks, words);
  return { ...nearest.marks, same: false, isLookedUp: true, note };
}

function original({ id, quoted, before, changed, isComparable }: ComparedOriginal, words: Words): OriginalView {
  const named = [...new Map(changed.map((one) => [plain(one), one])).values()].slice(0, maxNamed);
  return {
    id,
    quoted,
    accounts: before.length === 0 ? "none" : changed.length > 0 ? "changed" : isComparable ? "same" : "notNamed",
    comparisons: named.map((one) => compared(one, before, words)),
  };
}

/** What came of each original that the reader handed in; undefined where they handed in none. */
export function originalsOf({ originals }: Report, words: Words): readonly OriginalView[] | undefined {
  return originals?.map((one) => original(one, words));
}
