import { nameOf, type OfficeLike } from "../../mail/office";
import { tame } from "../../report";
import type { MessageName } from "../state";

/** Characters of a display name: the address behind it, which can't be chosen freely, must stay in sight. */
const LONGEST_NAME = 60;

/** What the open message is called, at once and fit to be shown; null where it can't be known yet. */
export function messageName(office: OfficeLike): MessageName | null {
  const open = nameOf(office);
  if (open === null) return null;
  const name = tame(open.from?.name ?? "", LONGEST_NAME);
  const address = tame(open.from?.address ?? "");
  const from = [name, address === "" ? "" : `<${address}>`].filter((part) => part !== "").join(" ");
  return { subject: tame(open.subject ?? ""), from };
}
