import { nameOf, type OfficeLike } from "../../mail/office";
import { shownPerson, tame } from "../../report";
import type { MessageName } from "../state";

/** What the open message is called, at once, in the words of the view that will follow; null if it can't be known yet. */
export function messageName(office: OfficeLike): MessageName | null {
  const open = nameOf(office);
  if (open === null) return null;
  const { subject, from } = open;
  return { subject: tame(subject ?? ""), from: from === null ? "" : shownPerson(from) };
}
