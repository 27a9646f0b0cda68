import type { Address } from "../../analysis";
import { tame } from "../sentence";

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
