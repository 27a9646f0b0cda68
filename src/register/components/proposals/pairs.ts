import { alignment, compareAccounts, joined, type Mark } from "../../../accounts";
import { accountIn, isAccountField, valuesOf } from "../../shown";
import type { Change } from "../../api/types";

/** Old over new; either may be empty. */
export interface Pair {
  readonly old: readonly Mark[];
  readonly new: readonly Mark[];
}

/** Characters of two texts that are laid over each other: more would take long, and say nothing. */
const mostMarked = 120;

const whole = (text: string | undefined): readonly Mark[] => (text === undefined ? [] : [{ text, differs: false }]);

function marked(field: string, before: string, after: string): Pair {
  if (isAccountField(field)) {
    const [one, other] = [accountIn(before), accountIn(after)];
    if (one !== null && other !== null) {
      const { onRecord, found } = compareAccounts(one, other);
      return { old: onRecord, new: found };
    }
  }
  const [a, b] = [Array.from(before), Array.from(after)];
  if (a.length > mostMarked || b.length > mostMarked) return { old: whole(before), new: whole(after) };
  const same = alignment(a, b);
  const marks = (letters: readonly string[], is: readonly boolean[]): readonly Mark[] =>
    joined(letters.map((text, at) => ({ text, differs: is[at] === false && text.trim() !== "" })));
  return { old: marks(a, same.a), new: marks(b, same.b) };
}

/** What a change takes away over what it puts in its place, in order; what stays isn't shown. */
export function pairsOf({ field, from, to }: Change): readonly Pair[] {
  const [before, after] = [valuesOf(field, from), valuesOf(field, to)];
  const removed = before.filter((text) => !after.includes(text));
  const added = after.filter((text) => !before.includes(text));
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, at) => {
    const [one, other] = [removed[at], added[at]];
    return one === undefined || other === undefined
      ? { old: whole(one), new: whole(other) }
      : marked(field, one, other);
  });
}
