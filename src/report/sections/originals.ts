import { compareAccounts, formatAccount } from "../../accounts";
import type { ComparedOriginal, Destination, JudgedDestination, Report } from "../../analysis";
import { tame } from "../sentence";
import type { Comparison, OriginalView } from "../view";
import type { Words } from "../words";
import { accountNote, differing } from "./difference";

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
