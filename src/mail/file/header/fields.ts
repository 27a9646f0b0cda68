import { addressParser } from "postal-mime";
import type { Address, Header, MailItem, Reason } from "../../../analysis";
import { bounded, type ReportCut } from "../../../codecs";
import { replaceWords, decodeWords, unknownCharsetIn } from "./words";
import { parseDate } from "./date";
import { allValues, firstValue } from "./headers";

const MAX_ADDRESS_CHARS = 64 * 1024;
/** Each colon may open a group, and nested groups are parsed again at every level. */
const MAX_COLONS = 256;

// A comma or bracket within an encoded word is part of a name (RFC 2047 section 5, rule 3). Private-use: removed first.
const OPEN = "\ue000";
const CLOSE = "\ue001";

/** `@a,@b:user@c` (RFC 5322 section 4.4). */
function withoutRoute(address: string): string {
  return address.startsWith("@") && address.includes(":") ? address.slice(address.lastIndexOf(":") + 1) : address;
}

function tidy(address: string): string {
  const written = withoutRoute(address).replaceAll(/[<>]/g, "").trim();
  const at = written.lastIndexOf("@");
  return at < 0 ? written : `${written.slice(0, at).trimEnd()}@${written.slice(at + 1).trimStart()}`;
}

function beginningOf(value: string, report: ReportCut): string {
  let end = Math.min(value.length, MAX_ADDRESS_CHARS);
  for (let colons = 0, at = value.indexOf(":"); at >= 0 && at < end; at = value.indexOf(":", at + 1)) {
    if (++colons === MAX_COLONS) end = at;
  }
  if (end < value.length) report();
  return value.slice(0, end);
}

/** Clients disagree which of "<a@x> <b@y>" is the sender, so both are. Quoted text is a name. */
function passedOver(text: string, found: readonly Address[]): readonly Address[] {
  const known = new Set(found.map(({ address }) => address));
  const bracketed = Array.from(text.replaceAll(/"[^"]*"/g, "").matchAll(/<([^<>\s@:]{1,64}@[^<>\s@]{1,255})>/g));
  const others = bracketed.map(([, inside = ""]) => tidy(inside)).filter((address) => !known.has(address));
  return [...new Set(others)].map((address) => ({ name: null, address }));
}

const plainAddress = /^[\w.+&'-]{1,64}@[\w.-]{1,255}$/;

function plainList(value: string): readonly Address[] | null {
  if (value.length > MAX_ADDRESS_CHARS) return null;
  const mailboxes = value.split(",").map((address) => address.trim());
  return mailboxes.every((address) => plainAddress.test(address))
    ? mailboxes.map((address) => ({ name: null, address }))
    : null;
}

/** RFC 5322 section 3.4, groups flattened. Text without an address, and an author's empty group, stay names: readers see them. */
export function parseAddresses(value: string, report: ReportCut, authors = false): readonly Address[] {
  const plain = plainList(value);
  if (plain !== null) return plain;
  const decoded: string[] = [];
  const written: string[] = [];
  const text = replaceWords(beginningOf(value, report).replaceAll(/[\ue000\ue001]/g, "\ufffd"), (words, raw) => {
    decoded.push(words);
    written.push(raw);
    return `${OPEN}${decoded.length - 1}${CLOSE}`;
  });
  const fill = (marked: string, words: readonly string[]): string =>
    marked.replaceAll(/\ue000(\d+)\ue001/g, (_, index: string) => words[Number(index)] ?? "").trim();
  const addresses: Address[] = [];
  for (const mailbox of authors ? addressParser(text) : []) {
    if (mailbox.group !== undefined && mailbox.group.length === 0 && mailbox.name !== "")
      addresses.push({ name: fill(mailbox.name, decoded), address: null });
  }
  for (const mailbox of addressParser(text, { flatten: true })) {
    const name = fill(mailbox.name, decoded);
    const address = tidy(fill(mailbox.address ?? "", written));
    if (address.includes("@")) addresses.push({ name: name || null, address });
    else if (name || address) addresses.push({ name: name || fill(mailbox.address ?? "", decoded), address: null });
  }
  return [...addresses, ...passedOver(text, addresses)];
}

const MAX_ADDRESSES = 5000;
const MAX_FIELDS = 64;
const MAX_SUBJECT_CHARS = 16 * 1024;

type ReportPart = (part: string, code: Reason["code"]) => void;

/** In order: a second From is another author. */
function addressesOf(fields: readonly Header[], name: string, reportPart: ReportPart): readonly Address[] {
  // Replies go to whom the sender names.
  const report = (): void => reportPart(name === "reply-to" ? "from" : name, "tooMany");
  const values = bounded(allValues(fields, name), MAX_FIELDS, report);
  const addresses = values.flatMap((value) => parseAddresses(value, report, name === "from"));
  return bounded(addresses, MAX_ADDRESSES, report);
}

/** Without brackets (RFC 5322 section 3.6.4). */
function idOf(fields: readonly Header[]): string | null {
  const value = firstValue(fields, "message-id") ?? "";
  const bracketed = /<([^<>]{1,998})>/.exec(value)?.[1];
  return (bracketed ?? value).trim() || null;
}

/** An unsupported charset in the subject or a name, or null. */
export function unknownCharsetOf(fields: readonly Header[]): string | null {
  const shown = ["subject", "from", "reply-to"].map((name) => firstValue(fields, name) ?? "");
  return unknownCharsetIn(shown.join(" ").slice(0, MAX_SUBJECT_CHARS));
}

/** What the header says about a message. */
export function fieldsOf(
  fields: readonly Header[],
  report: ReportPart,
): Pick<MailItem, "id" | "subject" | "from" | "sender" | "replyTo" | "to" | "cc" | "date"> {
  const date = firstValue(fields, "date");
  const subject = firstValue(fields, "subject");
  if (subject !== null && subject.length > MAX_SUBJECT_CHARS) report("subject", "tooLarge");
  return {
    id: idOf(fields),
    subject: subject === null ? null : decodeWords(subject.slice(0, MAX_SUBJECT_CHARS)),
    from: addressesOf(fields, "from", report),
    sender: addressesOf(fields, "sender", report)[0] ?? null,
    replyTo: addressesOf(fields, "reply-to", report),
    to: addressesOf(fields, "to", report),
    cc: addressesOf(fields, "cc", report),
    date: date === null ? null : parseDate(date),
  };
}
