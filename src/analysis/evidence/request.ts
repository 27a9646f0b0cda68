import type { Act, Facts } from "../facts";
import type { Unread } from "../item";
import type { Author, PayeePair, Payment, Wants } from "./evidence";
import type { Identity } from "./identity";
import { linkedFiles } from "./linked";
import { judgedPairs, misreadOf, type Payments } from "./payments";
import { authorsOf } from "./sender/authors";
import { unreadableOf } from "./unreadable";

/** The last stage: what is asked, by whom, and what would have to be read to answer it. */
export interface Request {
  readonly wants: Wants;
  readonly authors: readonly Author[];
  /** The pairs of payee and destination that count. */
  readonly pairs: readonly PayeePair[];
  /** What could not be read and may name a destination. */
  readonly unreadable: readonly Unread[];
}

/** Tells what a message wants, now that it is known who speaks and where money would go. */
export function requestOf(facts: Facts, { said, senders, isPosing }: Identity, { payments, pairs }: Payments): Request {
  const wants = isPosing ? wantsOfImpostor(said, facts, payments) : said;
  const isAsking = wants.asksPay || wants.asksChange;
  return {
    wants,
    authors: authorsOf(senders, wants.acts),
    pairs: judgedPairs(pairs, isAsking),
    unreadable: [...unreadableOf(facts), ...misreadOf(payments), ...(isAsking ? linkedFiles(facts, wants) : [])],
  };
}

/** Names an account or wallet for somebody to be paid that no record holds, in what the senders wrote or attached themselves. */
function namesOwn({ kind, role, onRecord, segment }: Payment, facts: Facts): boolean {
  if ((kind !== "account" && kind !== "wallet") || role !== "payee" || onRecord === true) return false;
  return segment === null || segment === 0 || facts.segments[segment]?.role === "forwarded";
}

/**
 * What a message wants whose sender poses as another: a contact that changes is a request to change it, and so is an account
 * of their own, whatever the words beside it.
 */
function wantsOfImpostor(said: Wants, facts: Facts, payments: readonly Payment[]): Wants {
  const named = payments.find((payment) => namesOwn(payment, facts));
  if (named === undefined || said.asksPay || said.asksChange) {
    const contact = said.acts.some(({ kind }) => kind === "changeContact");
    return contact && !said.asksChange ? { ...said, intent: "change", asksChange: true } : said;
  }
  const act: Act = { kind: "askPay", segment: named.segment ?? 0, quote: named.source.quote, stated: true };
  return { ...said, intent: "change", asksChange: true, acts: [...said.acts, act] };
}
