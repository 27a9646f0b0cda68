import { findAccounts } from "../../accounts";
import type { Act, Segment } from "../facts";
import type { Gathered } from "../gathered";
import type { MailItem } from "../item";
import type { PatternAct } from "./acts/found";

/** Names an account of a known kind, or one with its bank: not any number will do, or an order number would pass for one. */
export const namesAccount = (text: string): boolean =>
  findAccounts(text).some(({ account: { scheme, bank } }) => scheme !== "other" || bank !== null);

/** No body was read: no act was either. */
export function actsOf(
  found: readonly PatternAct[],
  struck: readonly Act[],
  segments: number,
  item: MailItem,
): Gathered<readonly Act[]> {
  const said = found.map(({ voice, ...act }): Act =>
    voice < segments ? { ...act, segment: voice } : { ...act, segment: null, paper: voice - segments },
  );
  const acts = [...said, ...struck];
  return "failed" in item.bodies && acts.length === 0 ? { failed: item.bodies.failed } : { found: acts, missing: [] };
}

const maxQuoteLength = 200;
const bare = (text: string): string => text.replace(/\s+/g, "");

/** Who strikes out an account says that it holds no longer. A price or an order number that was struck out says nothing. */
export function struckActs(struck: readonly string[], segments: readonly Segment[]): readonly Act[] {
  return struck.filter(namesAccount).map((run): Act => {
    const at = segments.findIndex(({ lines }) => bare(lines.join("")).includes(bare(run)));
    return {
      kind: "changeBank",
      segment: Math.max(0, at),
      quote: run.slice(0, maxQuoteLength),
      plain: true,
      stated: true,
    };
  });
}
