import { pressing } from "../actTraits";
import type { Author, Payment, Request } from "../evidence/evidence";
import { hostOf, isOwnDomain } from "../evidence/senders/people";
import type { MailItem } from "../item";
import { cameFromOutside } from "../parse/authentication";
import type { Policy } from "../policy";
import { about, outsiders, quotesOf } from "./shared";
import { defineSignal } from "./define";

/** Our own people ask each other. What they send outside names our own accounts, which the policy need not list. */
function isAmongUs(item: MailItem, authors: readonly Author[], policy: Policy): boolean {
  const outer = authors.filter(({ role }) => role === "outer");
  const within = item.to.every(({ address }) => address === null || isOwnDomain(hostOf(address), policy));
  return within && outer.length > 0 && outer.every(({ own }) => own) && outer.some(({ asks }) => asks);
}

function isSpoken({ acts }: Request): boolean {
  return acts.some(
    ({ kind, stated }) => ((kind === "askPay" || kind === "refund") && stated !== true) || pressing.has(kind),
  );
}

/** On no supplier's record. Colleagues also send links and cheque names, and records hold few of these. */
function isNobodys({ kind, role, payee, owner, onRecord }: Payment): boolean {
  return (
    kind !== "link" && kind !== "cheque" && role === "payee" && payee === null && owner === null && onRecord !== true
  );
}

/** Can be told from those on record: by a domain, or because a stranger's host brought a sender without one. */
function canBeTold({ domain, role }: Author, { headers }: MailItem): boolean {
  return domain !== null || (role === "outer" && "found" in headers && cameFromOutside(headers.found));
}

/** Asks: does somebody on no record ask for payment? A colleague's request is judged by the account. */
export const supplierUnknown = defineSignal({
  id: "supplier-unknown",
  group: "record",
  needs: ["claim", "request", "authors", "payeePairs", "payments", "item", "policy"],
  suspicious: { unknown: ["address"], payee: ["account", "accounts"], newPayee: [] },
  clear: { known: [] },
  shown: { unknown: { look: "askForOrder" }, payee: { call: "colleague" }, newPayee: { call: "colleague" } },
  check({ claim, request, authors, payments, item, policy }, say) {
    if (!request.asksPay) return say.notApplicable();
    const within = isAmongUs(item, authors, policy);
    const nobodys = within && isSpoken(request) ? payments.filter(isNobodys) : [];
    if (nobodys.length > 0) return say.suspicious("payee", { ...about(nobodys), cause: "unknown" });
    const brought = within ? request.acts.filter(({ kind }) => kind === "newPayee") : [];
    if (brought.length > 0) return say.suspicious("newPayee", { quotes: quotesOf(brought), cause: "unknown" });
    const asking = outsiders(authors).filter((one) => one.asks && one.role !== "quoted" && canBeTold(one, item));
    if (asking.length === 0) return say.notApplicable();
    const stranger = asking.find(({ onRecord }) => !onRecord);
    if (claim.state === "matched" || stranger === undefined) return say.clear("known");
    const params = { address: stranger.address ?? stranger.name ?? "" };
    return say.suspicious("unknown", { params, cause: "unknown" });
  },
});
