import { nameOf, type OfficeLike } from "../../mail/office";
import { shownPerson, tame } from "../../report";
import type { MessageName } from "../state";

/** Null if it can't be known yet. */
export function messageName(office: OfficeLike): MessageName | null {
  const open = nameOf(office);
  if (open === null) return null;
  const { subject, from } = open;
  return { subject: tame(subject ?? ""), from: from === null ? "" : shownPerson(from) };
}
