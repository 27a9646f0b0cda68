import { domainOf } from "../../names";
import { samePhone } from "../parse/phones";
import type { Claim, Wants } from "../evidence/evidence";
import type { Act, Phone } from "../facts";
import { asks, outsiders, quotesOf } from "./shared";
import { defineSignal } from "./define";

function recordPhones(claim: Claim): readonly string[] {
  return claim.state === "matched" ? claim.claimed.record.phones : [];
}

/** The words name a mailbox that the record does not hold. A number on record beside it does not make it good. */
function namesStrangeMailbox({ quote }: Act, claim: Claim): boolean {
  if (claim.state !== "matched") return false;
  const { domains, emails } = claim.claimed.record;
  return quote.split(/[\s<>()[\]"',;:]+/).some((word) => {
    const address = word.toLowerCase().replace(/[.!?]{1,3}$/, "");
    const host = address.includes("@") ? domainOf(address) : null;
    if (host === null || emails.includes(address)) return false;
    return !domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  });
}

/** Changed contacts matter where they could lead a call-back astray: of a known supplier, or beside a request. */
function contactActs(wants: Wants, claim: Claim) {
  return wants.acts.filter(
    ({ kind }) => kind === "divertContact" || (kind === "changeContact" && (claim.state !== "none" || asks(wants))),
  );
}

/**
 * Asks: does the message change phone, address or contact, or send us to a person or number that is not on record to get,
 * confirm or enrol payment details? And does the number in the signature differ from the record?
 */
export const contactChanged = defineSignal({
  id: "contact-changed",
  group: "destination",
  needs: ["wants", "claim", "phones", "authors"],
  messages: ["asked", "differs", "onRecord"],
  check({ wants, claim, phones, authors }, say) {
    if (outsiders(authors).length === 0) return say.notApplicable();
    const known = recordPhones(claim);
    const stranger = ({ digits }: Phone) => !known.some((phone) => samePhone(phone, digits));
    const acts = contactActs(wants, claim);
    const asked = acts.filter((act) => {
      const named = phones.filter(({ segment }) => segment === act.segment);
      return named.length === 0 || named.some(stranger) || namesStrangeMailbox(act, claim);
    });
    if (asked.length > 0) return say.suspicious("asked", { quotes: quotesOf(asked), cause: "contact" });
    const own = phones.filter(({ segment }) => segment === 0);
    if (known.length === 0 || own.length === 0) return say.notApplicable();
    if (!own.every(stranger)) return say.clear("onRecord");
    return say.suspicious("differs", {
      params: { phone: own[0]?.written ?? "", onRecord: known[0] ?? "" },
      cause: "contact",
    });
  },
});
