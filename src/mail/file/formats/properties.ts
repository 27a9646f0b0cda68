import { charsetOfCodePage } from "../../../codecs";
import { decodeText } from "../mime/text";

/** Charset of a Windows code page; `cp` and its number if unsupported. Null for none. */
export function labelOfPage(page: number | null): string | null {
  // 0 and 1 mean the sender's own default.
  return page === null || page <= 1 ? null : (charsetOfCodePage(page) ?? `cp${page}`);
}

/** Property types (MS-OXCDATA section 2.11.1). */
export const TYPES = { string8: 0x1e, unicode: 0x1f, object: 0x0d, binary: 0x102 } as const;

/** MS-OXPROPS, by their official names. */
export const IDS = {
  ...{ subject: 0x0037, clientSubmitTime: 0x0039, sentRepresentingName: 0x0042, replyRecipientEntries: 0x004f },
  ...{ replyRecipientNames: 0x0050, sentRepresentingEmailAddress: 0x0065, transportMessageHeaders: 0x007d },
  ...{ recipientType: 0x0c15, senderName: 0x0c1a, senderEmailAddress: 0x0c1f, displayCc: 0x0e03 },
  ...{ displayTo: 0x0e04, messageDeliveryTime: 0x0e06, body: 0x1000, rtfCompressed: 0x1009, html: 0x1013 },
  ...{ internetMessageId: 0x1035, displayName: 0x3001, emailAddress: 0x3003, attachData: 0x3701 },
  ...{ attachFilename: 0x3704, attachMethod: 0x3705, attachLongFilename: 0x3707, attachMimeTag: 0x370e },
  ...{ attachContentId: 0x3712, smtpAddress: 0x39fe, internetCodepage: 0x3fde, messageCodepage: 0x3ffd },
  ...{ senderSmtpAddress: 0x5d01, sentRepresentingSmtpAddress: 0x5d02, attachmentHidden: 0x7ffe },
} as const;

const MAX_BYTES = 64 * 1024;

type Value = { readonly type: number; readonly bytes: () => Uint8Array };

type PropertyText = { readonly text: string; readonly unknownCharset: string | null };

/** MAPI properties of a message, recipient or attachment, by number. */
export class Properties {
  private readonly values = new Map<number, Value>();

  /** @param outer the message's own properties, which state the code page */
  constructor(private readonly outer: Properties | null = null) {}

  /** Unicode text takes precedence over text in a code page; otherwise the first wins. */
  set(id: number, type: number, bytes: () => Uint8Array): void {
    const known = this.values.get(id);
    if (known === undefined || (type === TYPES.unicode && known.type === TYPES.string8))
      this.values.set(id, { type, bytes });
  }

  typeOf(id: number): number | null {
    return this.values.get(id)?.type ?? null;
  }

  binary(id: number): Uint8Array | null {
    return this.values.get(id)?.bytes() ?? null;
  }

  /** Up to 32 bits; booleans as 0 or 1. */
  number(id: number): number | null {
    const bytes = this.binary(id);
    if (bytes === null || bytes.length < 2) return null;
    return bytes.reduceRight((sum, byte, index) => (index < 4 ? sum * 256 + byte : sum), 0);
  }

  /** In the message's code page, without the terminating NUL. */
  whole(id: number, max = MAX_BYTES): (PropertyText & { readonly cut: boolean }) | null {
    const value = this.values.get(id);
    if (value === undefined || (value.type !== TYPES.string8 && value.type !== TYPES.unicode)) return null;
    const whole = value.bytes();
    const bytes = whole.subarray(0, max);
    const label = value.type === TYPES.unicode ? "utf-16le" : this.charset();
    const { text, unknownCharset } = decodeText(bytes, label);
    const end = text.indexOf("\0");
    return { text: end < 0 ? text : text.slice(0, end), unknownCharset, cut: bytes.length < whole.length };
  }

  text(id: number): string | null {
    return this.whole(id)?.text.trim() || null;
  }

  /** A FILETIME (100 nanoseconds since 1601) as ISO 8601 in UTC to the second. */
  date(id: number): string | null {
    const bytes = this.binary(id);
    if (bytes === null || bytes.length < 8) return null;
    const ticks = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true);
    const time = Number(ticks / 10_000n) - 11_644_473_600_000;
    // Values before 1970 or far ahead mean "none".
    if (time < 0 || time > 253_402_300_799_999) return null;
    return new Date(time).toISOString().replace(/\.\d{3}Z$/, "Z");
  }

  charset(): string | null {
    const page = this.number(IDS.messageCodepage) ?? this.number(IDS.internetCodepage);
    return labelOfPage(page) ?? this.outer?.charset() ?? null;
  }
}
