import type { Address } from "../../../analysis";
import { decodeText } from "../mime/text";
import { IDS, type Properties } from "./properties";

/** Provider of entries that contain their own address (MS-OXCDATA section 2.2.5.1). */
const ONE_OFF = "81,2b,1f,a4,be,a3,10,19,9d,6e,0,dd,1,f,54,2";
const UNICODE_FLAG = 0x8000;

/** False for Exchange's own addresses (`/O=ORG/CN=…`). */
const isSmtp = (address: string): boolean => address.includes("@") && !/^\/[oc]n?=/i.test(address);

function addressOf(name: string | null, candidates: readonly (string | null)[]): Address | null {
  const address = candidates.find((each) => each !== null && isSmtp(each)) ?? null;
  return name === null && address === null ? null : { name: name === address ? null : name, address };
}

/** Who is represented, else who sent. */
export function authorOf(properties: Properties): Address | null {
  const represented = addressOf(properties.text(IDS.sentRepresentingName), [
    properties.text(IDS.sentRepresentingSmtpAddress),
    properties.text(IDS.sentRepresentingEmailAddress),
  ]);
  const sender = senderOf(properties);
  // Some programs store only the sender's address: the same person if the names match.
  if (represented === null) return sender;
  return represented.address === null && represented.name === sender?.name ? sender : represented;
}

/** The mailbox it was sent from. */
export function senderOf(properties: Properties): Address | null {
  return addressOf(properties.text(IDS.senderName), [
    properties.text(IDS.senderSmtpAddress),
    properties.text(IDS.senderEmailAddress),
  ]);
}

/** A recipient in To (1), Cc (2) or Bcc (3). */
export function recipientOf(properties: Properties): { readonly address: Address; readonly kind: number } | null {
  const address = addressOf(properties.text(IDS.displayName), [
    properties.text(IDS.smtpAddress),
    properties.text(IDS.emailAddress),
  ]);
  // Upper bits mark recipients already sent to.
  return address === null ? null : { address, kind: (properties.number(IDS.recipientType) ?? 1) & 0x0f };
}

/** Names from a display list: `A; B`. */
export function displayed(text: string | null): readonly Address[] {
  const names = (text ?? "").split(";").map((name) => name.trim());
  return names
    .filter((name) => name !== "")
    .map((name) => (isSmtp(name) ? { name: null, address: name } : { name, address: null }));
}

/** A FLATENTRYLIST of one-off entries, else their names. */
export function replyTo(properties: Properties): readonly Address[] {
  const list = properties.binary(IDS.replyRecipientEntries);
  const found = list === null ? [] : flatEntries(list).map((entry) => oneOff(entry, properties.charset()));
  const addresses = found.filter((address) => address !== null);
  return addresses.length > 0 ? addresses : displayed(properties.text(IDS.replyRecipientNames));
}

function flatEntries(list: Uint8Array): readonly Uint8Array[] {
  if (list.length < 8) return [];
  const view = new DataView(list.buffer, list.byteOffset, list.length);
  const count = view.getUint32(0, true);
  const entries: Uint8Array[] = [];
  for (let at = 8; entries.length < count && at + 4 <= list.length;) {
    const size = view.getUint32(at, true);
    entries.push(list.subarray(at + 4, at + 4 + size));
    // Entries are padded to four bytes.
    at += 4 + size + ((4 - (size % 4)) % 4);
  }
  return entries;
}

function oneOff(entry: Uint8Array, charset: string | null): Address | null {
  const provider = Array.from(entry.subarray(4, 20), (byte) => byte.toString(16)).join();
  if (provider !== ONE_OFF || entry.length < 24) return null;
  const unicode = (((entry[23] ?? 0) << 8) & UNICODE_FLAG) !== 0;
  const text = decodeText(entry.subarray(24), unicode ? "utf-16le" : charset).text;
  const [name = "", , address = ""] = text.split("\0", 3);
  return addressOf(name.trim() || null, [address.trim()]);
}
