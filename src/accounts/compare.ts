import type { Account } from "./account";
import { formatAccount } from "./format";

/** A stretch of a formatted account, and whether the other account has something else there. */
export interface Mark {
  readonly text: string;
  readonly differs: boolean;
}

const SEPARATOR = /[^A-Za-z0-9]/;
/** A gap costs a little more than a replaced character, so numbers of one length are laid side by side. */
const GAP = 1.2;

/** For each character of `a` and `b`, whether the cheapest alignment pairs it with its equal. */
function alignment(a: string, b: string): { a: boolean[]; b: boolean[] } {
  const width = b.length + 1;
  const cost = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number): number => cost[i * width + j] ?? 0;
  const step = (i: number, j: number): number => at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) cost[i * width + j] = (i + j) * GAP;
      else cost[i * width + j] = Math.min(step(i, j), at(i - 1, j) + GAP, at(i, j - 1) + GAP);
    }
  const same = { a: new Array<boolean>(a.length).fill(false), b: new Array<boolean>(b.length).fill(false) };
  for (let i = a.length, j = b.length; i > 0 && j > 0;) {
    if (at(i, j) === step(i, j)) {
      same.a[i - 1] = same.b[j - 1] = a[i - 1] === b[j - 1];
      i--;
      j--;
    } else if (at(i, j) === at(i - 1, j) + GAP) i--;
    else j--;
  }
  return same;
}

function marks(text: string, same: readonly boolean[]): Mark[] {
  const out: { text: string; differs: boolean }[] = [];
  let place = 0;
  for (const character of text) {
    const differs = !SEPARATOR.test(character) && same[place++] === false;
    const last = out.at(-1);
    if (last?.differs === differs) last.text += character;
    else out.push({ text: character, differs });
  }
  return out;
}

/** The account on record and the one found, both formatted, with the characters marked that differ; separators never. */
export function compareAccounts(onRecord: Account, found: Account): { onRecord: Mark[]; found: Mark[] } {
  const [left, right] = [formatAccount(onRecord), formatAccount(found)];
  const bare = (text: string): string => text.replace(/[^A-Za-z0-9]/g, "");
  const same = alignment(bare(left), bare(right));
  return { onRecord: marks(left, same.a), found: marks(right, same.b) };
}
