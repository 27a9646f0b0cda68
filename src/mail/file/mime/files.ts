import { claimsSmime, looksLikeCms, whyClosed, nested, type Opened, type Scope, type RawFile } from "./collector";
import type * as formatReaders from "../formats";
import type { Kind, Readers } from "../formats";
import { isCalendar, isTnef, looksLikeHeader, mayBeMsg, startsLikeMessage } from "../sniff";

const MESSAGE_TYPES: ReadonlySet<string> = new Set(["message/rfc822", "message/global", "message/news"]);
/** References to content elsewhere, which is never fetched (RFC 2046 sections 5.2.2 and 5.2.3). */
const ELSEWHERE: ReadonlySet<string> = new Set(["message/partial", "message/external-body"]);
const CALENDAR_TYPES: ReadonlySet<string> = new Set(["text/calendar", "text/x-vcalendar", "application/ics"]);
const TNEF_TYPES: ReadonlySet<string> = new Set(["application/ms-tnef", "application/vnd.ms-tnef"]);
const UNSAID: ReadonlySet<string> = new Set(["", "application/octet-stream", "application/x-octet-stream"]);

/** Whatever its type: mailers and attackers send messages as arbitrary bytes. */
function isMessageFile({ type, bytes }: RawFile, name: string): boolean {
  if (MESSAGE_TYPES.has(type)) return true;
  if (/\.(?:eml|mht|mhtml)$/i.test(name)) return startsLikeMessage(bytes);
  return UNSAID.has(type) && looksLikeHeader(bytes);
}

function kindOf(file: RawFile): Kind | null {
  const { bytes, type } = file;
  if (mayBeMsg(bytes)) return "msg";
  if (isTnef(bytes)) return "tnef";
  if (claimsSmime(file) || looksLikeCms(bytes)) return "smime";
  // Outlook stores a signed message as the only file of another message.
  if (type.startsWith("multipart/") && startsLikeMessage(bytes)) return "entity";
  return CALENDAR_TYPES.has(type) || isCalendar(bytes) ? "calendar" : null;
}

/** Null until loaded, after which reading restarts. */
export type AskFormats = () => typeof formatReaders | null;

/** Makes the function that opens a message's files. */
export function makeOpen(readers: Readers, formats: AskFormats): Scope["open"] {
  return (file, name, into): Opened => {
    const closed = whyClosed({ name, type: file.type });
    if (closed !== null) return { failed: closed, closesBody: true };
    if (ELSEWHERE.has(file.type)) return { failed: { code: "unsupported", detail: file.type } };
    const kind = kindOf(file);
    if (kind !== null) return formats()?.openOther(kind, file, into, readers) ?? null;
    if (TNEF_TYPES.has(file.type)) return { failed: { code: "damaged", detail: "TNEF" } };
    return isMessageFile(file, name) ? nested(into, (scope) => readers.message(file.bytes, scope)) : null;
  };
}

/** As before MIME. */
export function makeEnclosed(formats: AskFormats): Scope["enclosed"] {
  return (text) => {
    const readers = /^(?:begin 0?[0-7]{3} |=ybegin )/m.test(text) ? formats() : null;
    return readers?.takeEnclosed(text) ?? { text, files: [], yenc: false };
  };
}
