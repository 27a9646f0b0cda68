import type { MailItem, Segment } from "../../../src/analysis";
import { quoteForged } from "../../../src/analysis/signals/quote-forged";
import { item, quoted, thread } from "./kit";
import { judges } from "./table";

const katrin = { name: "Katrin Lohmann", address: "k.lohmann@nordwind.example" };
const priya = { name: "Priya Nair", address: "priya.nair@harbourlane.example" };
const message = (more: Partial<MailItem> = {}) =>
  item({ subject: "RE: Invoice", from: [katrin], to: [priya], date: "2026-10-05T08:00:00Z", ...more });
const asked = quoted({ from: priya, to: [katrin], date: "Monday, 5 October 2026 09:00", subject: "RE: Invoice" });
const sent = quoted({ from: katrin, to: [priya], date: "Thursday, 1 October 2026 09:00", subject: "Invoice" });
const given = (quotes: readonly Segment[], more: Partial<MailItem> = {}) => ({
  item: message(more),
  thread: thread({ isReply: true }, ...quotes),
});
const dated = (date: string) => given([{ ...asked, date }]);

judges(quoteForged, [
  ...[
    "Friday, 9 October 2026 10:01",
    "Fr., 9. Okt. 2026 um 10:01 Uhr",
    "ven. 9 oct. 2026 à 10:01",
    "vie, 9 de oct de 2026, 10:01 a. m.",
    "ven 9 ott 2026 alle ore 10:01",
    "vr 9 okt. 2026 om 10:01",
    "sexta-feira, 9 de outubro de 2026 10:01",
    "pt., 9 paź 2026 o 10:01",
    "fre 9 okt. 2026 kl. 10:01",
    "fre. 9. okt. 2026 kl. 10.01",
    "pe 9. lokak. 2026 klo 10.01",
    "pá 9. 10. 2026 v 10:01",
    "2026-10-09 10:01",
    "October 9th, 2026 at 10:01 AM",
    "25/12/2026 10:01",
    "30.12.26",
  ].map((date) => ({
    story: `a quoted message of a later day: ${date}`,
    given: dated(date),
    says: "suspicious later",
    params: { date },
    cause: "thread",
    strength: "weak" as const,
  })),
  ...[
    "Tuesday, 6 October 2026 10:01",
    "05/10/2026 10:01",
    "10/05/2026 10:01 AM",
    "mar 6 oct 2026 10:01",
    "from mail.x.example ([10.12.30.64])",
    "Monday, 9 October",
    "31.02.2027",
    "yesterday",
  ].map((date) => ({
    story: `a quoted date that may be before: ${date}`,
    given: dated(date),
    says: "clear plausible",
  })),
  {
    story: "a message dated after the answer to it",
    given: given([{ ...asked, date: "Monday, 28 September 2026" }, sent]),
    says: "suspicious order",
    params: { date: sent.date ?? "" },
    cause: "thread",
    strength: "weak",
  },
  {
    story: "several messages forwarded one below the other, in any order",
    given: given([
      { ...asked, date: "28 September 2026" },
      { ...sent, role: "forwarded" },
      { ...sent, subject: "Another matter" },
    ]),
    says: "clear plausible",
  },
  {
    story: "one person with addresses of two houses",
    given: given([asked, { ...sent, from: { ...katrin, address: "k.lohmann@nordvvind.example" } }]),
    says: "suspicious address",
    params: { name: "Katrin Lohmann", address: "k.lohmann@nordvvind.example", other: katrin.address },
    cause: "thread",
    strength: "weak",
  },
  {
    story: "one person who also writes from webmail",
    given: given([asked, { ...sent, from: { ...katrin, address: "katrin.lohmann@gmail.com" } }]),
    says: "clear plausible",
  },
  {
    story: "one person with two mailboxes of one house",
    given: given([asked, { ...sent, from: { ...katrin, address: "katrin@mail.nordwind.example" } }]),
    says: "clear plausible",
  },
  {
    story: "an address that Exchange wrote into one of its own",
    given: given([asked, { ...sent, from: { ...katrin, address: "IMCEAEX-_O=X+20Y@prod.example" } }]),
    says: "clear plausible",
  },
  {
    story: "a reply to what strangers wrote to each other",
    given: given([
      quoted({ from: { name: "Ann", address: "ann@x.example" }, to: [{ name: "Bob", address: "bob@y.example" }] }),
    ]),
    says: "suspicious strangers",
    params: { address: "ann@x.example" },
    cause: "thread",
    strength: "weak",
  },
  {
    story: "a forward of it",
    given: given(
      [quoted({ from: { name: "Ann", address: "ann@x.example" }, to: [{ name: "Bob", address: "bob@y.example" }] })],
      { subject: "FW: Invoice" },
    ),
    says: "clear plausible",
  },
  {
    story: "people whom Outlook shows by their names alone",
    given: given([quoted({ from: { name: "Ann", address: "ann@x.example" }, to: [{ name: "Bob", address: null }] })]),
    says: "clear plausible",
  },
  {
    story: "somebody new who is put in",
    given: given([asked], { from: [{ name: "Jo", address: "jo@x.example" }] }),
    says: "clear plausible",
  },
  { story: "an honest conversation", given: given([asked, sent]), says: "clear plausible" },
  { story: "nothing quoted", given: given([]), says: "notApplicable" },
  { story: "a quotation that names nobody", given: given([quoted()]), says: "notApplicable" },
  {
    story: "a message whose own date is not known",
    given: given([asked, sent], { date: null }),
    says: "cannotTell",
    reasons: ["notProvided"],
  },
]);
