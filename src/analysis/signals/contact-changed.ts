import { samePhone } from "../parse/phones";
import type { Claim, Wants } from "../evidence/evidence";
import type { Phone } from "../facts";
import { asks, outsiders, quotesOf } from "./shared";
import { defineSignal } from "./define";

function recordPhones(claim: Claim): readonly string[] {
  return claim.state === "matched" ? claim.claimed.record.phones : [];
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
    const asked = acts.filter(({ segment }) => {
      const named = phones.filter((phone) => phone.segment === segment);
      return named.length === 0 || named.some(stranger);
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
