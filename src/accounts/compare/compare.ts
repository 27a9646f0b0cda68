import { alignment, joined, type Mark } from "../../codecs";
import type { Account } from "../account";
import { formatAccount } from "../form/format";

const SEPARATOR = /[^A-Za-z0-9]/;

function marks(text: string, same: readonly boolean[]): Mark[] {
  let place = 0;
  return joined(
    Array.from(text, (character) => ({
      text: character,
      differs: !SEPARATOR.test(character) && same[place++] === false,
    })),
  );
}

/** Both accounts, formatted, with differing characters marked; separators never are. */
export function compareAccounts(onRecord: Account, found: Account): { onRecord: Mark[]; found: Mark[] } {
  const [left, right] = [formatAccount(onRecord), formatAccount(found)];
  const bare = (text: string): string => text.replace(/[^A-Za-z0-9]/g, "");
  const same = alignment(bare(left), bare(right));
  return { onRecord: marks(left, same.a), found: marks(right, same.b) };
}
