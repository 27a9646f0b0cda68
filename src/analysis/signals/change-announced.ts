import { findAccounts, sameAccount } from "../../accounts";
import type { Author, Payment, Request } from "../evidence/evidence";
import { holds } from "../evidence/payments/payments";
import type { Act } from "../facts";
import type { Policy } from "../policy";
import { dayOf, outsiders, quotesOf } from "./shared";
import { defineSignal } from "./define";

/** Days after a recorded change in which a message may still be the one that announced it, or a reminder of it. */
const announcedWithin = 90;

/** On the payee's record as changed, verified, past the cool-off, and in time for an announcement. `sent`: null if undated. */
function settled({ account, payee }: Payment, policy: Policy, today: number, sent: number | null): boolean {
  // A factor's account is one that the payee may be paid on, not one that anybody approved for them.
  if (payee === null || account === null || !holds(payee, account)) return false;
  const verified = dayOf(payee.bankVerifiedOn);
  const changed = dayOf(payee.bankChangedOn);
  const fresh = verified !== null && today - verified <= policy.verificationMaxAgeDays;
  // An account that never changed is no announced one: who names the old one next to these words would be cleared by it.
  if (!fresh) return false;
  if (changed === null) return payee.sharedAccounts.some((own) => sameAccount(own, account));
  return today - changed > policy.coolOffDays && sent !== null && sent - changed <= announcedWithin;
}

function isAssigned({ quote }: Act, good: readonly Payment[]): boolean {
  const factors = good.flatMap(({ account, payee }) => {
    const isShared = account !== null && payee?.sharedAccounts.some((own) => sameAccount(own, account));
    return isShared === true ? [account] : [];
  });
  return findAccounts(quote).some(({ account }) => factors.some((factor) => sameAccount(factor, account)));
}

const isHeld = ({ account, payee }: Payment): boolean => account !== null && payee !== null && holds(payee, account);

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
const ownSentence = ["later", "hold", "factor"] as const;

/** The sentence for acts that the wording model alone has read, by the first of them; what the patterns read is a plain announcement. */
function keyOf(acts: readonly Act[]): "announced" | (typeof ownSentence)[number] {
  if (acts.every(isElse)) return "factor";
  const changes = acts.filter(({ kind }) => kind === "changeBank");
  const isPlain = changes.some(({ meaning }) => meaning === undefined || meaning === "change");
  return (isPlain ? undefined : ownSentence.find((key) => key === changes[0]?.meaning)) ?? "announced";
}

const isElse = ({ kind, meaning }: Act): boolean => kind === "newPayee" && meaning !== undefined;

function announcements({ acts }: Request, authors: readonly Author[]) {
  const isOutside = outsiders(authors).length > 0;
  return acts.filter((act) => announcing.has(act.kind) || (isOutside && isElse(act)));
}

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
    const payable = payments.filter(({ role }) => role === "payee");
    const sent = dayOf(item.date?.slice(0, 10) ?? null);
    // What an older message names is not what a newer one announces: "new details will follow" above a quoted invoice.
    const isNamed = ({ segment }: Act) => payable.some((one) => one.segment === segment || one.segment === null);
    const good = payable.filter((one) => settled(one, policy, today, sent));
    const areGood = good.length === payable.length;
    const areHeld = payable.every(isHeld);
    const open = acts.filter((act) => {
      const isGood = (areGood && isNamed(act)) || (areHeld && isAssigned(act, good));
      return !isGood || act.kind === "changeMethod" || leaves(act, good);
    });
    if (open.length === 0) return say.clear("settled", details);
    const left = { ...details, quotes: quotesOf(open) };
    return open.every(({ kind }) => kind === "changeMethod")
      ? say.suspicious("method", left)
      : say.suspicious(keyOf(open), left);
  },
});
