import { getDomain } from "tldts";
import { isFreemail } from "../../../src/names";
import type { Base } from "../base";
import type { Sender } from "../verdict/expectedVerdict";
import type { Random } from "../random";
import { places } from "../places";
import { faint, imitation, tricks, type Trick } from "../message/tricks";
import { asciiOf, type Person } from "../world";

/** Who writes instead of the supplier. */
export interface Author {
  readonly from: Person;
  readonly sender: Sender;
  /** In words, for the reason. */
  readonly as: string;
}

const localOf = ({ address }: Person): string => address.slice(0, address.lastIndexOf("@"));
/** What somebody registered: that is imitated, not a department's part of it. */
const domainOf = ({ address }: Person): string => {
  const host = address.slice(address.lastIndexOf("@") + 1);
  return getDomain(host) ?? host;
};
const unrelated = [
  "cloudpost-services.net",
  "mailhub24.com",
  "officemail.online",
  "bizmail-center.com",
  "studio-kraus.info",
];

/** An address at a domain that imitates one of the supplier's. */
export function lookalike(random: Random, person: Person, trick: Trick = random.pick(tricks)): Author | null {
  // A provider's domain isn't the supplier's own: its likeness is no likeness of the supplier.
  const domain = isFreemail(domainOf(person)) ? null : imitation(random, trick, domainOf(person));
  if (domain === null) return null;
  const from = { name: person.name, address: `${localOf(person)}@${domain}` };
  return { from, sender: faint.has(trick) ? "resembles" : "lookalike", as: `a lookalike domain (${trick})` };
}

/** A freemail address under the supplier's name. */
export function freemail(random: Random, { supplier, from }: Base): Author {
  const provider = random.pick(places[supplier.country]?.freemail ?? ["gmail.com"]);
  const company = asciiOf(supplier.alias.split(" ")[0] ?? "");
  const local = random.pick([
    company,
    `${company}.accounts`,
    `${company}${random.digits(2)}`,
    `${localOf(from)}.${company}`,
    `accounts.${company}`,
  ]);
  const both = [`${supplier.name} - ${from.name}`, `${from.name} (${supplier.alias})`];
  const name = random.pick([supplier.name, supplier.alias, ...(from.name === "" ? [] : both)]);
  return {
    from: { name, address: `${local}@${provider}` },
    sender: "freemail",
    as: "a freemail address under the supplier's name",
  };
}

/** The supplier's name at a domain that has nothing to do with it. */
export function elsewhere(random: Random, { supplier, from }: Base): Author {
  const name = random.pick([
    supplier.name,
    [from.name, supplier.name].filter((part) => part !== "").join(" | "),
    `${supplier.alias} ${random.pick(["Accounts", "Finance", "Billing"])}`,
  ]);
  return {
    from: { name, address: `${random.pick(["info", "office", "mail", localOf(from)])}@${random.pick(unrelated)}` },
    sender: "elsewhere",
    as: "the supplier's name at a domain of somebody else",
  };
}

/** The supplier's own mailbox in the hands of a fraudster. */
export const hijacked = ({ from }: Base): Author => ({ from, sender: "known", as: "the supplier's own mailbox" });

/** Any of them, as often as fraudsters choose each. Real mail has no company name that could be borrowed. */
export function anyAuthor(random: Random, base: Base): Author {
  const way = random.pick(["hijacked", "lookalike", "lookalike", "freemail", "elsewhere"] as const);
  if (way === "lookalike" && base.supplier.domains.length > 0) return lookalike(random, base.from) ?? hijacked(base);
  if (way === "freemail" && base.supplier.domains.length > 0) return freemail(random, base);
  if (way === "elsewhere") return elsewhere(random, base);
  return hijacked(base);
}

/**
 * Is the author, who passes for somebody in the quoted messages, in none of them? Programs that write one line over a quote
 * name its author alone, not whom it went to.
 */
export function leftOut({ thread, from, client }: Base, { sender }: Author): boolean {
  if (sender === "known" || sender === "supplierForged") return false;
  const named = thread.flatMap((one) => (client === "outlook" ? [one.from, ...one.to, ...one.cc] : [one.from]));
  return named.some(({ address }) => address === from.address);
}
