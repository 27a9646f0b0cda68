import type { MailItem, Reason } from "../../analysis";
import type { Collector, Opened, RawFile, Scope } from "./collector";
import { claimsSmime, looksLikeCms, whyClosed } from "./encryption";
import { formats } from "./late";
import { isCalendar, isTnef, looksLikeHeader, mayBeMsg, startsLikeMessage } from "./sniff";

const MESSAGE_TYPES: ReadonlySet<string> = new Set(["message/rfc822", "message/global", "message/news"]);
/** Pieces of messages and addresses of others, which nobody fetches here (RFC 2046 sections 5.2.2 and 5.2.3). */
const ELSEWHERE: ReadonlySet<string> = new Set(["message/partial", "message/external-body"]);
const CALENDAR_TYPES: ReadonlySet<string> = new Set(["text/calendar", "text/x-vcalendar", "application/ics"]);
const TNEF_TYPES: ReadonlySet<string> = new Set(["application/ms-tnef", "application/vnd.ms-tnef"]);
/** Types that say nothing of a file. */
const UNSAID: ReadonlySet<string> = new Set(["", "application/octet-stream", "application/x-octet-stream"]);
/** Wrappers within wrappers of one message: data that was signed several times. */
const MAX_WRAPPERS = 5;

/** How messages in RFC 5322 are read. */
export interface Readers {
  /** A message of its own. */
  readonly message: (bytes: Uint8Array, scope: Scope) => MailItem;
  /** The parts of a MIME entity, into a message that is being read. */
  readonly entity: (bytes: Uint8Array, into: Collector) => void;
}

/** A file that a click opens as a message, whatever its type says: mailers and thieves send it as any bytes. */
function isMessageFile({ type, name, bytes }: RawFile): boolean {
  if (MESSAGE_TYPES.has(type)) return true;
  if (/\.(?:eml|mht|mhtml)$/i.test(name ?? "")) return startsLikeMessage(bytes);
  return UNSAID.has(type) && looksLikeHeader(bytes);
}

function nested(into: Collector, read: (scope: Scope) => MailItem | null): Opened {
  const { scope } = into;
  if (scope.depth >= scope.limits.maxMessageDepth) return { failed: { code: "tooDeep", detail: "attached messages" } };
  const message = read({ ...scope, depth: scope.depth + 1 });
  return message === null ? null : { message };
}

function unwrap(into: Collector, run: () => readonly Reason[]): Opened {
  if (into.wrappers >= MAX_WRAPPERS) return { failed: { code: "tooDeep", detail: "parts" } };
  into.wrappers++;
  const missing = run();
  into.wrappers--;
  return { unwrapped: true, missing };
}

/** Content that was signed: a MIME entity as a rule; else a file, as invoices are signed in Italy (`.xml.p7m`). */
function openSigned(file: RawFile, content: Uint8Array, into: Collector, { entity }: Readers): void {
  if (/^(?:[\r\n]*content-|mime-version)/i.test(String.fromCharCode(...content.subarray(0, 64)))) {
    entity(content, into);
    return;
  }
  const isNamed = /.\.p7m$/i.test(file.name ?? "") && !/^smime\.p7m$/i.test(file.name ?? "");
  if (isNamed || !startsLikeMessage(content)) {
    const name = isNamed ? (file.name ?? "").slice(0, -".p7m".length) : file.name;
    into.addFile({ ...file, name, type: "application/octet-stream", bytes: content, missing: [] });
  } else {
    entity(content, into);
  }
}

const shownBy = ({ bodies, attachments, unread }: Collector): number =>
  bodies.length + attachments.length + unread.length;

function openSmime(file: RawFile, into: Collector, readers: Readers): Opened {
  const cms = looksLikeCms(file.bytes) ? formats().openCms(file.bytes) : null;
  // What says that it is S/MIME and can't be read as that is closed to its reader as well; a name alone says little.
  if (cms === null)
    return claimsSmime(file) ? { failed: { code: "encrypted", detail: "S/MIME" }, closesBody: true } : null;
  if (cms.kind === "detached") return null;
  if (cms.kind === "encrypted") return { failed: { code: "encrypted", detail: "S/MIME" }, closesBody: true };
  if (cms.kind !== "signed")
    return { failed: { code: "unsupported", detail: `S/MIME ${cms.kind} data` }, closesBody: true };
  return unwrap(into, () => {
    const before = shownBy(into);
    openSigned(file, cms.content, into, readers);
    // The wrapper is not listed: where nothing came out of it, nobody would know that it was there.
    if (shownBy(into) === before) into.missBody({ code: "empty", detail: "S/MIME" });
    if (!cms.damaged) return [];
    into.missBody({ code: "damaged", detail: "S/MIME" });
    return [{ code: "damaged", detail: "S/MIME" }];
  });
}

/** How files that came with a message are opened: by their content where it tells, else by type and name. */
export function makeOpen(readers: Readers): Scope["open"] {
  return (file, name, into) => {
    const { bytes, type } = file;
    const closed = whyClosed({ name, type });
    if (closed !== null) return { failed: closed, closesBody: true };
    if (ELSEWHERE.has(type)) return { failed: { code: "unsupported", detail: type } };
    if (mayBeMsg(bytes)) return nested(into, (scope) => formats().readMsg(bytes, scope));
    if (isTnef(bytes)) return unwrap(into, () => formats().addTnef(bytes, into));
    if (TNEF_TYPES.has(type)) return { failed: { code: "damaged", detail: "TNEF" } };
    if (claimsSmime(file) || looksLikeCms(bytes)) return openSmime(file, into, readers);
    // Outlook keeps a message that was signed as one file, in a message that has nothing else.
    if (type.startsWith("multipart/") && startsLikeMessage(bytes)) {
      return unwrap(into, () => {
        readers.entity(bytes, into);
        return [];
      });
    }
    if (CALENDAR_TYPES.has(type) || isCalendar(bytes))
      return nested(into, (scope) => formats().readCalendar(bytes, file.charset ?? null, scope));
    return isMessageFile({ ...file, name }) ? nested(into, (scope) => readers.message(bytes, scope)) : null;
  };
}
