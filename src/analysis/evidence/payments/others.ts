import { isUnder, sameName, toAscii } from "../../../names";
import type { FoundDestination } from "../../facts";
import { heldBy } from "../../parse/destinations/search";
import type { Policy } from "../../policy";
import type { SupplierRecord } from "../../records";
import { isOwnDomain } from "../senders/people";

/** `platform`: the record names it, the link doesn't say who is paid. `silent`: nothing of it can be compared. */
export type OtherHeld = "held" | "platform" | "silent" | "other";

function linkHost({ kind, value }: FoundDestination): string | null {
  return kind === "link" ? toAscii(value.split(/[/?#]/, 1)[0] ?? "") : null;
}

/** A payment link to a page of our own. */
export function isOurPage(destination: FoundDestination, policy: Policy): boolean {
  return isOwnDomain(linkHost(destination), policy);
}

/** A page on one of the record's own domains, where only the supplier can publish. */
function isOwnPage(destination: FoundDestination, { domains }: SupplierRecord): boolean {
  const host = linkHost(destination);
  return host !== null && domains.some((domain) => isUnder(host, domain));
}

function entriesFor(destination: FoundDestination, { otherDestinations }: SupplierRecord): OtherHeld {
  const said = otherDestinations.map((entry) => heldBy(entry, destination));
  return said.includes("held") ? "held" : said.includes("platform") ? "platform" : "other";
}

/** Only its payee can cash a cheque to their own name; its address is compared with the one on record. */
function isItsCheque(
  { kind, holder, value }: FoundDestination,
  { name, aliases, otherDestinations }: SupplierRecord,
): boolean {
  if (kind !== "cheque" || holder === null || ![name, ...aliases].some((one) => sameName(one, holder))) return false;
  return value === `cheque:${holder}` || !otherDestinations.some((entry) => /^\s*che(?:que|ck)/i.test(entry));
}

/** Holds a destination that is no account against a record. */
export function otherHeldBy(record: SupplierRecord, destination: FoundDestination): OtherHeld {
  if (isOwnPage(destination, record)) return "held";
  const held = entriesFor(destination, record);
  return held === "other" && isItsCheque(destination, record) ? "silent" : held;
}

/** Whether a record says anywhere how its supplier is paid. */
export function saysHowToPay({ accounts, otherDestinations }: SupplierRecord): boolean {
  return accounts.length > 0 || otherDestinations.length > 0;
}
