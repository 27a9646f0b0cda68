import { type Address, type Report, shownAs } from "../../analysis";
import { sentence, tame } from "../sentence";
import { suspicious } from "../reasons";
import type { Conversation } from "../view";
import type { Words } from "../locales";

const maxNameLength = 60;
/** Characters of an address that are shown: the longest that RFC 5321 section 4.5.3.1 lets be used. */
const maxAddressLength = 254;

/** An address as it may be shown. One that is too long loses its beginning: the domain tells where it leads. */
export function shownAddress(address: string): string {
  if (address.length <= maxAddressLength) return tame(address, maxAddressLength);
  return `…${tame(address.slice(1 - maxAddressLength), maxAddressLength)}`;
}

/** A long display name must not push the address, the part that can't be chosen freely, out of sight. */
export function shownPerson({ name, address }: Address): string {
  const shown = name === null ? "" : tame(name, maxNameLength);
  return [shown, address === null ? "" : `<${shownAddress(address)}>`].filter((part) => part !== "").join(" ");
}

/** Who took part in the quoted conversation, and what is odd about it. Null where nothing is quoted. */
export function conversationOf(report: Report, words: Words): Conversation | null {
  const oddities = suspicious(report)
    .filter((finding) => shownAs(finding).section === "conversation")
    .map((finding) => ({ signal: finding.signal, text: sentence(finding, words) }));
  const participants = report.participants.map(shownPerson).filter((person) => person !== "");
  return participants.length === 0 && oddities.length === 0 ? null : { oddities, participants };
}
