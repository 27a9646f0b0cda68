import type { Act, Facts } from "../../facts";
import type { Unread } from "../../item";
import type { Author, PayeePair, Payment, Request } from "../evidence";
import type { Identity } from "../identity/identity";
import { linkedFiles } from "./linked";
import { judgedPairs, misreadOf, type Payments } from "../payments/payments";
import { authorsOf } from "../sender/authors";
import { unreadableOf } from "./unreadable";

/** The last stage: what is asked, by whom, and what would have to be read to answer it. */
export interface AskedStage {
  readonly request: Request;
  readonly authors: readonly Author[];
  /** The pairs of payee and destination that count. */
  readonly pairs: readonly PayeePair[];
  /** What could not be read and may name a destination. */
  readonly unreadable: readonly Unread[];
}

/** Tells what a message wants, now that it is known who speaks and where money would go. */
export function askedStage(
  facts: Facts,
  { said, senders, isPosing }: Identity,
  { payments, pairs }: Payments,
): AskedStage {
  const request = isPosing ? requestOfImpostor(said, facts, payments) : said;
  const isAsking = request.asksPay || request.asksChange;
  return {
    request,
    authors: authorsOf(senders, request.acts),
    pairs: judgedPairs(pairs, isAsking),
    unreadable: [...unreadableOf(facts), ...misreadOf(payments), ...(isAsking ? linkedFiles(facts, request) : [])],
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
function requestOfImpostor(said: Request, facts: Facts, payments: readonly Payment[]): Request {
  const named = payments.find((payment) => namesOwn(payment, facts));
  if (named === undefined || said.asksPay || said.asksChange) {
    const contact = said.acts.some(({ kind }) => kind === "changeContact");
    return contact && !said.asksChange ? { ...said, intent: "change", asksChange: true } : said;
  }
  const act: Act = { kind: "askPay", segment: named.segment ?? 0, quote: named.source.quote, stated: true };
  return { ...said, intent: "change", asksChange: true, acts: [...said.acts, act] };
}
