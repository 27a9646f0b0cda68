import type { Act } from "../facts";
import type { Gathered } from "../gathered";
import type { MailItem } from "../item";
import type { HeardAct } from "./acts";

/** No body was read: no act was either. */
export function actsOf(heard: readonly HeardAct[], segments: number, item: MailItem): Gathered<readonly Act[]> {
  const acts = heard.map(({ voice, ...act }): Act =>
    voice < segments ? { ...act, segment: voice } : { ...act, segment: null, paper: voice - segments },
  );
  return "failed" in item.bodies && acts.length === 0 ? { failed: item.bodies.failed } : { found: acts, missing: [] };
}
