import { findAccounts, sameAccount } from "../../accounts";
import type { Author, Payment, Request } from "../evidence/evidence";
import { holds } from "../evidence/payments/payments";
import type { Act } from "../facts";
import type { Policy } from "../policy";
import { dayOf, outsiders, quotesOf } from "./shared";
import { defineSignal } from "./define";

/** Days after a recorded change in which a message may still be the one that announced it, or a reminder of it. */
const announcedWithin = 90;

/**
 * On the payee's own record as a changed one, verified within the policy's age, and past the cool-off; and the message is
 * no later than an announcement of that change can be. A later one announces another.
 * @param sent The day of the message; null where it gives none.
 */
function settled({ account, payee }: Payment, policy: Policy, today: number, sent: number | null): boolean {
  // A factor's account is one that the payee may be paid on, not one that anybody approved for them.
  if (payee === null || account === null || !holds(payee, account)) return false;
  const verified = dayOf(payee.bankVerifiedOn);
  const changed = dayOf(payee.bankChangedOn);
  const fresh = verified !== null && today - verified <= policy.verificationMaxAgeDays;
  // An account that never changed is no announced one: who names the old one beside these words would be cleared by it.
  if (!fresh) return false;
  // An account of others that is recorded for them (a factor's) was approved as that, whenever it was.
  if (changed === null) return payee.sharedAccounts.some((own) => sameAccount(own, account));
  return today - changed > policy.coolOffDays && sent !== null && sent - changed <= announcedWithin;
}

/**
 * The words themselves name an account of others that is recorded for the payee (a factor's), and else no account stands
 * there but those of their record: their own, in the foot of their invoice.
 */
function assigned(acts: readonly Act[], payable: readonly Payment[], isSettled: (one: Payment) => boolean): boolean {
  const factors = payable
    .filter((one) => isSettled(one))
    .flatMap(({ account, payee }) => {
      const isShared = account !== null && payee?.sharedAccounts.some((own) => sameAccount(own, account));
      return isShared === true ? [account] : [];
    });
  return (
    acts.every(({ quote }) =>
      findAccounts(quote).some(({ account }) => factors.some((factor) => sameAccount(factor, account))),
    ) && payable.every(({ account, payee }) => account !== null && payee !== null && holds(payee, account))
  );
}

/** Our own people telling outsiders of our own new account: nothing for us to verify. */
function isOurAnnouncement(authors: readonly Author[], payments: readonly Payment[]): boolean {
  const outer = authors.filter(({ role }) => role === "outer");
  return (
    outer.length > 0 &&
    outer.every(({ own }) => own) &&
    payments.length > 0 &&
    payments.every(({ role }) => role === "ours")
  );
}

const announcing: ReadonlySet<Act["kind"]> = new Set<Act["kind"]>(["changeBank", "changePayroll", "changeMethod"]);

/** What the learned reader may have understood that has a sentence of its own. */
const ownSentence = ["later", "hold", "factor"] as const;

/** The sentence for acts that the learned reader alone has read, by the first of them; what the patterns read is a plain announcement. */
function keyOf(acts: readonly Act[]): "announced" | (typeof ownSentence)[number] {
  if (acts.every(isElse)) return "factor";
  const changes = acts.filter(({ kind }) => kind === "changeBank");
  const isPlain = changes.some(({ meaning }) => meaning === undefined || meaning === "change");
  return (isPlain ? undefined : ownSentence.find((key) => key === changes[0]?.meaning)) ?? "announced";
}

/** An outsider who has somebody new paid has another paid in their place. */
const isElse = ({ kind, meaning }: Act): boolean => kind === "newPayee" && meaning !== undefined;

function announcements({ acts }: Request, authors: readonly Author[]) {
  const isOutside = outsiders(authors).length > 0;
  return acts.filter((act) => announcing.has(act.kind) || (isOutside && isElse(act)));
}

/** They say of one of these accounts that it is left, or not to be paid now. */
function leaves({ meaning, hold, quote }: Act, settled: readonly Payment[]): boolean {
  return (
    (meaning === "later" || meaning === "hold" || hold === true) &&
    findAccounts(quote).some(({ account }) =>
      settled.some((one) => one.account !== null && sameAccount(one.account, account)),
    )
  );
}

/** Asks: does an author say that bank details change, or that new ones will follow? */
export const changeAnnounced = defineSignal({
  id: "change-announced",
  group: "destination",
  needs: ["item", "request", "authors", "payments", "policy", "today"],
  suspicious: { announced: [], later: [], hold: [], factor: [], payroll: [], method: [] },
  clear: {
    settled: [],
    none: [],
    unchanged: [],
    warning: [],
    office: [],
    advice: [],
    customer: [],
    talk: [],
    unlikely: [],
  },
  shown: { payroll: { call: "colleague" } },
  check({ item, request, authors, payments, policy, today }, say) {
    const acts = announcements(request, authors);
    if (acts.length === 0) {
      const [first] = request.discounted ?? [];
      return first === undefined
        ? say.clear("none")
        : say.clear(first.as ?? "unlikely", { quotes: quotesOf([first.act]), cause: "change" });
    }
    if (isOurAnnouncement(authors, payments)) return say.notApplicable();
    const details = { quotes: quotesOf(acts), cause: "change" };
    if (acts.some(({ kind }) => kind === "changePayroll")) return say.suspicious("payroll", details);
    // Cash or cheques no more: no account is named by it, and none settles it.
    if (acts.every(({ kind }) => kind === "changeMethod")) return say.suspicious("method", details);
    const payable = payments.filter(({ role }) => role === "payee");
    const sent = dayOf(item.date?.slice(0, 10) ?? null);
    // What an older message names is not what a newer one announces: "new details will follow" above a quoted invoice.
    const named = ({ segment }: Act) => payable.filter((one) => one.segment === segment || one.segment === null);
    const isSettled = (one: Payment): boolean => settled(one, policy, today, sent);
    const all = acts.every((act) => named(act).length > 0) && payable.every(isSettled);
    const good = payable.filter(isSettled);
    return (all || assigned(acts, payable, isSettled)) && !acts.some((act) => leaves(act, good))
      ? say.clear("settled", details)
      : say.suspicious(keyOf(acts), details);
  },
});
