import type { Gathered, Reason } from "./gathered";

/** A mailbox as RFC 5322 section 3.4 has it. The address is `local@domain` as written, or null where there was none. */
export interface Address {
  readonly name: string | null;
  readonly address: string | null;
}

/** One header field: its name as written and its value, unfolded but not decoded otherwise. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** One body alternative, decoded to text. `language` is Content-Language where stated. */
export interface Body {
  readonly type: "text" | "html";
  readonly content: string;
}

/** A file that came with the message. Its name is the sender's claim. */
export interface Attachment {
  readonly name: string;
  /** The media type as claimed by the sender, lower case. */
  readonly type: string;
  /** Bytes, decoded. Null where not known. */
  readonly size: number | null;
  readonly inline: boolean;
  readonly content: Gathered<Uint8Array>;
  /** The attached message, where this is one (message/rfc822). */
  readonly message?: MailItem;
}

/** Something of the message that was not read, with the reason. */
export interface Unread {
  readonly name: string;
  /**
   * What the name is of: an attachment, something within an attached message, or (absent) a part of the message itself,
   * as `body`. A sender may call a file `body`, so names alone tell nothing.
   */
  readonly kind?: "attachment" | "within";
  readonly reason: Reason;
}

/**
 * A message as every door hands it over: a file, Outlook, a draft. Duplicate fields are kept: two From headers are two
 * entries of `from`.
 */
export interface MailItem {
  /** Message-ID with its angle brackets taken off. */
  readonly id: string | null;
  readonly subject: string | null;
  readonly from: readonly Address[];
  readonly sender: Address | null;
  readonly replyTo: readonly Address[];
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  /** ISO 8601 in UTC, or null where there is none or it cannot be read. */
  readonly date: string | null;
  /** All header fields, from the top. Failed where the client gives none. */
  readonly headers: Gathered<readonly Header[]>;
  /** The alternatives of the body, in the order of the message. */
  readonly bodies: Gathered<readonly Body[]>;
  readonly attachments: readonly Attachment[];
  readonly unread: readonly Unread[];
}

/** Text that was read out of an attachment, by a reader of documents/. */
export interface DocumentText {
  /** The attachment's name. */
  readonly name: string;
  readonly layer: "text" | "xml" | "qr" | "ocr";
  /** From 1; null where the format has no pages. */
  readonly page: number | null;
  readonly text: string;
  /** True where the text is HTML source, to be read as a person sees it. */
  readonly html?: boolean;
}

/** What documents/ read of the attachments: texts, and what could not be read. */
export type DocumentTexts = Gathered<readonly DocumentText[]>;
