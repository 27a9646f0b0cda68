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
  readonly type: string;
  /** Bytes, decoded. Null where not known. */
  readonly size: number | null;
  readonly inline: boolean;
  readonly content: Gathered<Uint8Array>;
  readonly message?: MailItem;
}

/** Something of the message that was not read, with the reason. */
export interface Unread {
  readonly name: string;
  /** Whose name it is; absent for a part of the message. A sender may call a file `body`, so names alone tell nothing. */
  readonly kind?: "attachment" | "within";
  readonly reason: Reason;
}

/** A message as every door hands it over. Keeps duplicate fields: two From headers are two entries of `from`. */
export interface MailItem {
  /** Message-ID with its angle brackets taken off. */
  readonly id: string | null;
  readonly subject: string | null;
  readonly from: readonly Address[];
  readonly sender: Address | null;
  readonly replyTo: readonly Address[];
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly date: string | null;
  /** All header fields, from the top. Failed where the client gives none. */
  readonly headers: Gathered<readonly Header[]>;
  readonly bodies: Gathered<readonly Body[]>;
  readonly attachments: readonly Attachment[];
  readonly unread: readonly Unread[];
}

/** Text that was read out of an attachment, by a reader of documents/. */
export interface DocumentText {
  /** The attachment's name; within an archive the path to the file: `invoices.zip/march/invoice.pdf`. */
  readonly name: string;
  /** Numbers the document: two files may have one name, and one document several texts. */
  readonly document: number;
  /** `xml` is a structured invoice, alone or embedded; `qr` a payment code; `ocr` words recognised in a picture. */
  readonly layer: "text" | "xml" | "qr" | "ocr";
  /** From 1; null where the format has no pages. */
  readonly page: number | null;
  readonly text: string;
  /** True where the text is HTML source, to be read as a person sees it. */
  readonly html?: boolean;
  /** True where it is a message's, whose pictures from elsewhere no one is shown unasked. */
  readonly mail?: boolean;
  /** True where a person who opens the document does not see it: white on white, off the page, on a hidden sheet. */
  readonly hidden?: boolean;
  /** The targets of links on the page, each after the words that the link covers, if any. */
  readonly links?: readonly string[];
}

/** What was noticed of a document next to its texts. */
export type DocumentNote =
  | {
      readonly kind: "edited";
      readonly name: string;
      readonly page: number | null;
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  | {
      /** It is not what its name says: file formats as their usual extensions, such as `pdf` and `html`. */
      readonly kind: "disguised";
      readonly name: string;
      readonly claimed: string;
      readonly actual: string;
    };

/** What documents/ read of the attachments: texts, notes, and what could not be read (`detail` is the file's name). */
export interface DocumentTexts {
  readonly found: readonly DocumentText[];
  readonly notes?: readonly DocumentNote[];
  readonly missing: readonly Reason[];
}

/** No document was there to be read. */
export const noDocuments: DocumentTexts = { found: [], missing: [] };
