import type { Address } from "../../analysis";
import { openItem, safely, type PersonLike, type OfficeLike } from "./office";
import { isDraft } from "./draft";

/** Exchange may give a name within the directory (`/O=…`) instead of a mailbox. */
export function addressOf(person: PersonLike | null | undefined): Address | null {
  const address = (person?.emailAddress ?? "").trim();
  const name = (person?.displayName ?? "").trim();
  if (address === "" && name === "") return null;
  if (!address.includes("@")) return { name: name || address, address: null };
  return { name: name === address ? null : name || null, address };
}

/** All that are someone. */
export function addressesOf(people: readonly PersonLike[] | null | undefined): readonly Address[] {
  if (!Array.isArray(people)) return [];
  return (people as readonly PersonLike[]).map(addressOf).filter((each) => each !== null);
}

const hostOf = (address: Address): string => (address.address ?? "").replace(/^.*@/, "").toLowerCase();

/** As written. The shown one leads where its domain differs; within one, Exchange turns an alias into the mailbox. */
export function authorsOf(shown: Address | null, written: readonly Address[]): readonly Address[] {
  if (shown === null) return written;
  if (written.length === 0) return [shown];
  const known = shown.address === null || written.some((each) => hostOf(each) === hostOf(shown));
  return known ? written : [shown, ...written];
}

/** Which message is open, as Outlook shows it: the sender's words, in full length. */
export type OpenName = { readonly subject: string | null; readonly from: Address | null };

/** At once and without a call. Null where none is open, and for a draft. */
export function nameOf(office: OfficeLike): OpenName | null {
  const item = openItem(office);
  if (item === null || safely(() => isDraft(item), true)) return null;
  const subject = safely(() => item.subject, undefined);
  return {
    subject: typeof subject === "string" ? subject : null,
    from: safely(() => addressOf(item.from as PersonLike | undefined), null),
  };
}
