import type { MailItem } from "../../analysis";
import { formats } from "./late";
import type { Limits } from "./limits";
import { scopeOf } from "./message";
import { isCalendar, isTnef, mayBeMsg } from "./sniff";

function readAs(bytes: Uint8Array, limits: Limits): MailItem | null {
  if (mayBeMsg(bytes)) return formats().readMsg(bytes, scopeOf(limits));
  if (isTnef(bytes)) return formats().readTnef(bytes, scopeOf(limits));
  return isCalendar(bytes) ? formats().readCalendar(bytes, null, scopeOf(limits)) : null;
}

/**
 * Reads a file that holds a message in another form than RFC 5322, told by its bytes: Outlook's .msg, TNEF, a calendar.
 * Null where it is none of these. `cut` says that these bytes are only its beginning.
 */
export function readOther(bytes: Uint8Array, limits: Limits, cut: boolean): MailItem | null {
  const item = readAs(bytes, limits);
  if (item === null || !cut) return item;
  return { ...item, unread: [{ name: "message", reason: { code: "tooLarge" } }, ...item.unread] };
}
