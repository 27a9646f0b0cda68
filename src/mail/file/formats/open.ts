import {
  claimsSmime,
  nested,
  type Enclosed,
  type Collector,
  type Opened,
  type Scope,
  type RawFile,
} from "../mime/collector";
import { takeOffTransferEncoding } from "../mime/transfer";
import type { MailItem, Reason } from "../../../analysis";
import { latin1, openCms } from "../../../codecs";
import { startsLikeMessage } from "../sniff";
import { readCalendar } from "./calendar";
import { readMsg } from "./msg";
import { addTnef } from "./tnef";

/** One more than a message may have parts, so that the excess is reported. */
const MAX_FILES = 2001;
/** Maximum line: 45 bytes encoded, plus what some programs append. */
const MAX_LINE = 64;

/** `begin 644 name`: an octal mode, then data lines or the end. */
const BEGIN = /^begin 0?[0-7]{3} (\S.{0,250})$/;

function isData(line: string): boolean {
  if (line === "end" || line === "`" || line === "") return true;
  if (line.length > MAX_LINE || !/^[ -`]+$/.test(line)) return false;
  const bytes = (line.charCodeAt(0) - 0x20) & 0x3f;
  return line.length <= 2 + Math.ceil(bytes / 3) * 4 && bytes <= 45;
}

/** As Outlook does: `begin`, data lines, `end`. Leaves lookalikes in place. */
export function takeEnclosed(text: string): Enclosed {
  const kept: string[] = [];
  const files: Enclosed["files"][number][] = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const name = BEGIN.exec(line)?.[1];
    let end = at + 1;
    if (name !== undefined && files.length < MAX_FILES)
      while (end < lines.length && lines[end] !== "end" && isData(lines[end] ?? "")) end++;
    // Require a data line and an end: otherwise it is a sentence.
    if (name === undefined || end < at + 2 || (end < lines.length && lines[end] !== "end")) {
      kept.push(line);
      continue;
    }
    const data = new TextEncoder().encode(lines.slice(at, end + 1).join("\n"));
    const { bytes, damaged } = takeOffTransferEncoding(data, "uuencode");
    files.push({ name, bytes, damaged });
    at = end;
  }
  const yenc = lines.some((line) => line.startsWith("=ybegin "));
  return { text: kept.join("\n"), files, yenc };
}

/** Kinds of files opened here. */
export type Kind = "msg" | "tnef" | "smime" | "entity" | "calendar";

/** Readers of RFC 5322. */
export interface Readers {
  readonly message: (bytes: Uint8Array, scope: Scope) => MailItem;
  readonly entity: (bytes: Uint8Array, into: Collector) => void;
}

/** Nested wrappers of one message, such as repeated signatures. */
const MAX_WRAPPERS = 5;

function unwrap(into: Collector, run: () => readonly Reason[]): Opened {
  if (into.wrappers >= MAX_WRAPPERS) return { failed: { code: "tooDeep", detail: "parts" } };
  into.wrappers++;
  const missing = run();
  into.wrappers--;
  return { unwrapped: true, missing };
}

/** Signed content: usually a MIME entity, else a file, as with Italian invoices (`.xml.p7m`). */
function openSigned(file: RawFile, content: Uint8Array, into: Collector, { entity }: Readers): void {
  if (/^(?:[\r\n]*content-|mime-version)/i.test(latin1(content, 0, 64))) {
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
  const cms = openCms(file.bytes);
  // Declared S/MIME that can't be parsed is unreadable for its recipient too; a name alone proves little.
  if (cms === null)
    return claimsSmime(file) ? { failed: { code: "encrypted", detail: "S/MIME" }, closesBody: true } : null;
  if (cms.kind === "detached") return null;
  if (cms.kind === "encrypted") return { failed: { code: "encrypted", detail: "S/MIME" }, closesBody: true };
  if (cms.kind !== "signed")
    return { failed: { code: "unsupported", detail: `S/MIME ${cms.kind} data` }, closesBody: true };
  return unwrap(into, () => {
    const before = shownBy(into);
    openSigned(file, cms.content, into, readers);
    // The wrapper isn't listed: report it if nothing came out of it.
    if (shownBy(into) === before) into.missBody({ code: "empty", detail: "S/MIME" });
    if (!cms.damaged) return [];
    into.missBody({ code: "damaged", detail: "S/MIME" });
    return [{ code: "damaged", detail: "S/MIME" }];
  });
}

/** Opens a file of a rare kind. */
export function openOther(kind: Kind, file: RawFile, into: Collector, readers: Readers): Opened {
  const { bytes } = file;
  switch (kind) {
    case "msg":
      return nested(into, (scope) => readMsg(bytes, scope));
    case "tnef":
      return unwrap(into, () => addTnef(bytes, into));
    case "smime":
      return openSmime(file, into, readers);
    case "calendar":
      return nested(into, (scope) => readCalendar(bytes, file.charset ?? null, scope));
    case "entity":
      return unwrap(into, () => {
        readers.entity(bytes, into);
        return [];
      });
  }
}
