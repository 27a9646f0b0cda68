import type { Address } from "../../analysis";
import { isDraft } from "./draft";
import { openItem, safely, type OfficeLike, type PersonLike } from "./office";
import { addressOf } from "./people";

/** Which message is open, as Outlook shows it: the sender's words, in full length. */
export interface OpenName {
  readonly subject: string | null;
  readonly from: Address | null;
}

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
