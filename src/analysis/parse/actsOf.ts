import type { Act } from "../facts";
import type { Gathered } from "../gathered";
import type { MailItem } from "../item";
import type { PatternAct } from "./acts/found";

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
