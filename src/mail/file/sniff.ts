import type { Reason } from "../../analysis";
import { byteOrderMark, latin1 } from "../../codecs";
import { matches } from "./mime/transfer";

const OTHER_FORMATS: Readonly<Record<string, string>> = {
  ...{ "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "compound file", "%PDF": "PDF", "PK\x03\x04": "ZIP" },
  ...{ "PK\x05\x06": "ZIP", "\x1f\x8b": "GZIP", "7z\xbc\xaf\x27\x1c": "7z", "Rar!\x1a": "RAR" },
  ...{ "!BDN": "Outlook .pst", "{\\rtf": "RTF", "\x89PNG": "PNG", "\xff\xd8\xff": "JPEG", GIF8: "GIF" },
  ...{ "II*\0": "TIFF", "MM\0*": "TIFF", MZ: "executable", "\x7fELF": "executable", "SQLite format 3\0": "SQLite" },
};

const SAMPLE_BYTES = 1024;
/** Maximum share of control characters in text; one in ten in compressed or compiled bytes. */
const MAX_CONTROLS = 0.05;

/** Converts UTF-16 to UTF-8: a message saved by an editor. */
export function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  const mark = byteOrderMark(bytes);
  if (mark === null) return bytes;
  return mark === "utf-8" ? bytes.subarray(3) : new TextEncoder().encode(new TextDecoder(mark).decode(bytes));
}

/** Converts lone carriage returns (classic Mac) to LF. */
export function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(0x0a) || !bytes.includes(0x0d)) return bytes;
  return bytes.map((byte) => (byte === 0x0d ? 0x0a : byte));
}

/** True if the first line is a header field or mbox envelope. */
export function startsLikeMessage(bytes: Uint8Array): boolean {
  const start = latin1(bytes, 0, 200);
  return /^(?:[\r\n]{0,8}[!-9;-~]{1,80}[ \t]{0,9}:|>?From )/.test(start);
}

/** Signature of a compound file (MS-CFB section 2.2): Outlook messages, and old office documents. */
const COMPOUND = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/** In the directory of Outlook messages but not of documents, in UTF-16. */
const PROPERTIES = Uint8Array.from("__properties", (char) => char.charCodeAt(0));
const ENTRY_BYTES = 128;

/** True if it may be an Outlook message; only its reader, loaded for that, knows. */
export function mayBeMsg(bytes: Uint8Array): boolean {
  if (!matches(bytes, 0, COMPOUND)) return false;
  for (let at = 512; at < bytes.length; at += ENTRY_BYTES)
    if (PROPERTIES.every((byte, index) => bytes[at + 2 * index] === byte && bytes[at + 2 * index + 1] === 0))
      return true;
  return false;
}

/** MS-OXTNEF section 2.1.1. */
export function isTnef(bytes: Uint8Array): boolean {
  return matches(bytes, 0, "\x78\x9f\x3e\x22");
}

/** RFC 5545. */
export function isCalendar(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s{0,20}BEGIN:VCALENDAR\s/i.test(latin1(bytes, 0, 64));
}

const HEADER_SAMPLE_BYTES = 4096;
const FIELD = /^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to):/i;

/** True for an undeclared message: its first lines are fields, several of them usual ones. */
export function looksLikeHeader(bytes: Uint8Array): boolean {
  if (!startsLikeMessage(bytes)) return false;
  const lines = latin1(bytes, 0, HEADER_SAMPLE_BYTES).split(/\r?\n/);
  const end = lines.indexOf("");
  const header = lines.slice(0, end < 0 ? -1 : end).filter((line) => !/^(?:[ \t]|>?From )/.test(line));
  return header.every((line) => /^[!-9;-~]{1,80}:/.test(line)) && header.filter((line) => FIELD.test(line)).length >= 2;
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const controls = sample.filter((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b).length;
  return controls > sample.length * MAX_CONTROLS;
}

/** By content and not by name; null if they may be a message. */
export function whyNoMessage(bytes: Uint8Array): Reason | null {
  if (!bytes.some((byte) => byte > 0x20)) return { code: "empty" };
  const format = Object.entries(OTHER_FORMATS).find(([magic]) => matches(bytes, 0, magic));
  const startsWell = startsLikeMessage(bytes);
  if (format && !(startsWell && format[0].length < 3)) return { code: "unsupported", detail: format[1] };
  return !startsWell && looksBinary(bytes) ? { code: "unsupported", detail: "no message" } : null;
}
