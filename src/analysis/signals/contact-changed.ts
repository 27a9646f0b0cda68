import { domainOf, isUnder } from "../../names";
import { addressesIn, withoutAddresses } from "../parse/destinations/offered";
import { addressOf } from "../parse/destinations/url";
import { samePhone } from "../parse/phones";
import type { Claim, Request } from "../evidence/evidence";
import { isAutomaticAnswer } from "../evidence/said/request";
import type { Act, Phone } from "../facts";
import type { MailItem } from "../item";
import { asks, outsiders, quotesOf } from "./shared";
import { defineSignal } from "./define";

const recordPhones = (claim: Claim): readonly string[] =>
  claim.state === "matched" ? claim.claimed.record.phones : [];

const spelledAt = /\s{0,3}[([{]\s?(?:at|@|arroba)\s?[)\]}]\s{0,3}/giu;
const spelledDot = /\s{0,3}[([{]\s?(?:dot|\.|p[ou]i?n[kt]t?o?)\s?[)\]}]\s{0,3}/giu;

function namedIn(spelled: string): readonly { readonly host: string; readonly mailbox: string | null }[] {
  const quote = spelled.replace(spelledAt, "@").replace(spelledDot, ".");
  const pages = addressesIn(quote).flatMap((address) => addressOf(address)?.host ?? []);
  const mailboxes = withoutAddresses(quote)
    .toLowerCase()
    .split(/[\s<>()[\]"',;]+/)
    .filter((word) => word.includes("@"))
    .map((word) => word.replace(/[.!?:]{1,3}$/, ""));
  return [
    ...pages.map((host) => ({ host, mailbox: null })),
    ...mailboxes.flatMap((mailbox) => {
      const host = domainOf(mailbox);
      return host === null ? [] : [{ host, mailbox }];
    }),
  ];
}

function namesStranger({ quote }: Act, claim: Claim): boolean {
  if (claim.state !== "matched") return false;
  const { domains, emails } = claim.claimed.record;
  return namedIn(quote).some(({ host, mailbox }) => {
    if (mailbox !== null && emails.includes(mailbox)) return false;
    return !domains.some((domain) => isUnder(host, domain));
  });
}

function namesKnown(act: Act, claim: Claim): boolean {
  return claim.state === "matched" && namedIn(act.quote).length > 0 && !namesStranger(act, claim);
}

const mailbox = /\be-?mails?\b|\bcourriels?\b|\bcorreos?\b|mailadres|mailadresse|e-?post|sähköposti/iu;

/** A heading about an e-mail address that says no more than the text below, which is judged by what it names. */
function isRepeated(heading: Act, acts: readonly Act[], subject: string | null, claim: Claim): boolean {
  if (!mailbox.test(heading.quote) || subject === null || !subject.includes(heading.quote)) return false;
  const below = acts.filter((act) => act !== heading && act.kind === heading.kind && act.segment === 0);
  return below.length > 0 && below.every((act) => namesKnown(act, claim));
}

function contactActs(request: Request, claim: Claim): readonly Act[] {
  return request.acts.filter(
    ({ kind, seat }) =>
      kind === "divertContact" ||
      (kind === "changeContact" && seat !== true && (claim.state !== "none" || asks(request))),
  );
}

/** The wording model reads holiday cover as a changed contact: an automatic answer that names only contacts on record. */
const isHolidayCover = ({ meaning }: Act, item: MailItem): boolean =>
  meaning === "contact" && isAutomaticAnswer({ item });

/** Where it does both, the number to call is what leads astray at once. A portal is told as one where nothing else is asked. */
function keyOf(acts: readonly Act[]): "asked" | "portal" | "changed" {
  const diverts = acts.filter(({ kind }) => kind === "divertContact");
  if (diverts.length === 0) return "changed";
  return diverts.every(({ meaning }) => meaning === "portal") ? "portal" : "asked";
}

const bare = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.endsWith(":") ? line.slice(0, -1).trimEnd() : line;
};

/** The words name the number, or end in a colon right above it: the sender chooses how they end. */
function names({ segment, quote }: Act, { segment: place, written, lineAbove }: Phone): boolean {
  if (place !== segment) return false;
  const [said, above] = [bare(quote), bare(lineAbove)];
  if (said.includes(bare(written))) return true;
  return lineAbove.trimEnd().endsWith(":") && above !== "" && (said.endsWith(above) || above.endsWith(said));
}

/** Asks: does it change a contact, or send us for payment details to a person or number that isn't on record? */
export const contactChanged = defineSignal({
  id: "contact-changed",
  group: "destination",
  needs: ["request", "claim", "phones", "authors", "item"],
  suspicious: { asked: [], portal: [], changed: [], differs: ["phone", "onRecord"] },
  clear: { onRecord: [] },
  shown: { asked: { callAbout: "contact" }, portal: { callAbout: "contact" }, changed: { callAbout: "contact" } },
  check({ request, claim, phones, authors, item }, say) {
    if (outsiders(authors).length === 0) return say.notApplicable();
    const known = recordPhones(claim);
    const stranger = ({ digits }: Phone) => !known.some((phone) => samePhone(phone, digits));
    const acts = contactActs(request, claim);
    const asked = acts.filter((act) => {
      const beside = phones.filter(({ segment }) => segment === act.segment);
      if (beside.some(stranger) || namesStranger(act, claim)) return true;
      if (isHolidayCover(act, item)) return false;
      return (
        !beside.some((phone) => names(act, phone)) &&
        !namesKnown(act, claim) &&
        !isRepeated(act, acts, item.subject, claim)
      );
    });
    if (asked.length > 0) return say.suspicious(keyOf(asked), { quotes: quotesOf(asked), cause: "contact" });
    const own = phones.filter(({ segment }) => segment === 0);
    if (known.length === 0 || own.length === 0) return say.notApplicable();
    // Each number is judged alone: a genuine one, which anybody can copy, clears no other.
    const unknown = own.find(stranger);
    if (unknown === undefined) return say.clear("onRecord");
    return say.suspicious("differs", {
      params: { phone: unknown.written, onRecord: known[0] ?? "" },
      cause: "contact",
    });
  },
});
