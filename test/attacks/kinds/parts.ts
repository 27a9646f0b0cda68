import { fraudstersAccount, type MadeAccount } from "../accounts";
import { say, letterOf, type Base, type Changes } from "../base";
import { nothing, type Evidence } from "../verdict/expectedVerdict";
import type { Random } from "../random";
import type { Ways } from "../phrases";
import { accountLines, type Style } from "../message/written";
import { leftOut, type Author } from "./impostor";
import type { Made } from "./kind";

/** An account of the fraudster's, as a paragraph: what leads to it, then its lines. */
export function asked(random: Random, base: Base, lead: Ways, account: MadeAccount, style?: Style): string {
  return `${say(random, lead, base.places)}\n${accountLines(random, base.phrases, account, base.supplier.name, style)}`;
}

/** A new account of a fraudster who knows where the supplier is. */
export const newAccount = (random: Random, { supplier }: Base): MadeAccount =>
  fraudstersAccount(random, supplier.country);

/** The state of a destination that is on no record, by what the supplier's record holds. */
export const offRecord = ({ supplier }: Base): Evidence["destination"] =>
  supplier.accounts.length === 0 ? "first" : "offRecord";

/** What a supplier's record says by itself. */
function recordOf({ supplier }: Base): Evidence["record"] {
  if (supplier.status !== "active") return "inactive";
  return supplier.bankChangedOn !== null ? "recent" : "fine";
}

/** A message by an author, with what it is evidence of. */
export function by(base: Base, author: Author, changes: Changes, evidence: Partial<Evidence>, why: string): Made {
  const asks = evidence.asks ?? (base.asks ? "pay" : "none");
  const settled = evidence.destination === "offRecord" || evidence.destination === "another";
  return {
    letter: letterOf(base, { from: author.from, ...changes }),
    evidence: {
      ...nothing,
      sender: author.sender,
      outside: leftOut(base, author),
      record: recordOf(base),
      changedInThread: settled && base.quotesAccount && changes.thread === undefined,
      ...evidence,
      asks,
    },
    why: `${why}, from ${author.as}.`,
  };
}
