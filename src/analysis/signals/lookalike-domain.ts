import { kindsWhere } from "../actTraits";
import type { Claim, Imitation, Request, Thread } from "../evidence/evidence";
import { isOpener, speaksOfMoney } from "../evidence/request/opener";
import { isMassMail } from "../evidence/said/request";
import type { MailItem } from "../item";
import { asks } from "./shared";
import { defineSignal } from "./define";

/** A mistyped address of the sender's own domain: only addressed, and the message asks, attaches and says nothing of money. */
function isSlip({ onlyAddressed }: Imitation, item: MailItem, thread: Thread, request: Request): boolean {
  if (onlyAddressed !== true || asks(request) || "failed" in item.bodies || item.bodies.missing.length > 0)
    return false;
  return item.attachments.length === 0 && item.unread.length === 0 && !writesOfMoney(item, thread, request);
}

/** Likenesses of well-known domains, and mistyped recipients, are frequent: they mean something only where something is asked. */
function counts({ target, field, faint }: Imitation, asking: boolean): boolean {
  return (
    asking || (field !== "recipient" && (target === "supplier" || target === "own" || target === "thread") && !faint)
  );
}

const wanting = kindsWhere(({ wants }) => wants === "payment" || wants === "ledger");
const prying = kindsWhere(({ wants }) => wants === "ledger");

/** The supplier is meant: its own name before another ending, or named otherwise too. */
function isMeant({ trick, owner, target, field }: Imitation, claim: Claim): boolean {
  if (target !== "supplier" || (field !== "from" && field !== "replyTo")) return false;
  if (trick === "tld") return true;
  return (
    claim.state === "matched" &&
    claim.claimed.record.name === owner &&
    claim.claimed.matchedBy.some((kind) => kind !== "lookalike")
  );
}

function writesOfMoney(item: MailItem, { segments }: Thread, { acts, unread }: Request): boolean {
  if (acts.some(({ kind }) => wanting.has(kind))) return true;
  if (isMassMail(item) || acts.some(({ kind }) => kind === "bulk" || kind === "automatic")) return false;
  const lines = segments[0]?.lines ?? [];
  return unread === true || speaksOfMoney(item.subject, lines) || isOpener(item.subject, lines);
}

const accused = { accuses: { who: "domain", passesFor: { domain: "genuine" }, note: "trick" } } as const;

/** Asks: does a sender's, Reply-To's or quoted author's domain imitate a supplier's, a platform's, a bank's or our own? */
export const lookalikeDomain = defineSignal({
  id: "lookalike-domain",
  group: "sender",
  needs: ["imitations", "request", "claim", "item", "thread"],
  suspicious: {
    imitates: ["domain", "genuine", "trick", "target", "owner"],
    resembles: ["domain", "genuine", "trick", "target", "owner"],
    asks: ["domain", "genuine", "trick", "target", "owner"],
    writes: ["domain", "genuine", "trick", "target", "owner"],
  },
  clear: { none: [] },
  shown: { imitates: accused, resembles: accused, asks: accused, writes: accused },
  check({ imitations, request, claim, item, thread }, say) {
    const pries = request.acts.some(({ kind }) => prying.has(kind));
    const asking = asks(request);
    const found = imitations.filter(
      (one) =>
        (counts(one, asking) && !isSlip(one, item, thread, request)) ||
        (pries && one.target === "supplier" && one.field !== "recipient"),
    );
    const own = found.filter(({ owner }) => claim.state === "matched" && claim.claimed.record.name === owner);
    const ranked = [...own, ...found];
    const first = ranked.find(({ faint }) => !faint) ?? ranked.find(({ target }) => target === "supplier") ?? ranked[0];
    const meant = first ?? imitations.find((one) => isMeant(one, claim) && writesOfMoney(item, thread, request));
    if (meant === undefined) return say.clear("none");
    const { domain, genuine, trick, owner, target, field, faint } = meant;
    const details = { params: { domain, genuine, trick, target, owner: owner ?? "" }, cause: `domain:${domain}` };
    if (!faint) return say.suspicious("imitates", details);
    if (first === undefined) return say.suspicious("writes", details);
    return say.suspicious(target === "supplier" && field !== "recipient" ? "asks" : "resembles", details);
  },
});
