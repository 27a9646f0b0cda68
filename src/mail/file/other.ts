import type { MailItem } from "../../analysis";
import type { Scope } from "./mime/collector";
import type { AskFormats } from "./mime/files";
import { isCalendar, isTnef, mayBeMsg } from "./sniff";

function readAs(bytes: Uint8Array, scope: Scope, formats: AskFormats): MailItem | null {
  if (mayBeMsg(bytes)) return formats()?.readMsg(bytes, scope) ?? null;
  if (isTnef(bytes)) return formats()?.readTnef(bytes, scope) ?? null;
  return isCalendar(bytes) ? (formats()?.readCalendar(bytes, null, scope) ?? null) : null;
}

/** By its bytes: Outlook's .msg, TNEF, a calendar. Null for others. `cut`: the bytes are only its beginning. */
export function readOther(bytes: Uint8Array, scope: Scope, formats: AskFormats, cut: boolean): MailItem | null {
  const item = readAs(bytes, scope, formats);
  if (item === null || !cut) return item;
  return { ...item, unread: [{ name: "message", reason: { code: "tooLarge" } }, ...item.unread] };
}
