/**
 * What is used of Office.js, and nothing else. The object itself is handed in, so that nothing here touches a global.
 * Everything an old or mobile client lacks is optional, whatever the declarations of Office.js say.
 */

/** What a callback of Office.js gets. */
export interface ResultLike<T> {
  readonly status: string;
  readonly value: T;
  readonly error?: { readonly code?: number; readonly name?: string; readonly message?: string } | null;
}

/** A callback of Office.js. */
export type Callback<T> = (result: ResultLike<T>) => void;

/** A property of a draft, which is read by a call (Mailbox 1.1, `from` 1.7). */
export interface Readable<T> {
  getAsync(callback: Callback<T>): void;
}

/** A person as Exchange resolved them: not the header as it was written. */
export interface PersonLike {
  readonly emailAddress?: string;
  readonly displayName?: string;
}

/** What a client tells of an attachment without reading it. */
export interface AttachmentLike {
  readonly id: string;
  readonly name: string;
  /** Bytes. Clients count differently: some before, some after transfer encoding. */
  readonly size: number;
  readonly isInline: boolean;
  /** `file`, `item` (a message, appointment or contact) or `cloud`. */
  readonly attachmentType: string;
  readonly contentType?: string;
}

/** An attachment's content; `format` is `base64`, `eml`, `iCalendar` or `url`. */
export interface ContentLike {
  readonly content: string;
  readonly format: string;
}

/** The open message: in a draft, what has no fixed value is a {@link Readable}. */
export interface ItemLike {
  readonly itemId?: string;
  readonly internetMessageId?: string;
  readonly conversationId?: string;
  readonly itemClass?: string;
  readonly dateTimeCreated?: Date;
  readonly subject?: string | Readable<string>;
  readonly from?: PersonLike | Readable<PersonLike>;
  readonly sender?: PersonLike;
  readonly to?: readonly PersonLike[] | Readable<PersonLike[]>;
  readonly cc?: readonly PersonLike[] | Readable<PersonLike[]>;
  readonly attachments?: readonly AttachmentLike[];
  readonly body?: { getAsync(coercion: "html" | "text", callback: Callback<string>): void };
  /** Mailbox 1.8, drafts alone. */
  getAttachmentsAsync?(callback: Callback<AttachmentLike[]>): void;
  /** Mailbox 1.8. */
  getAttachmentContentAsync?(id: string, callback: Callback<ContentLike>): void;
  /** Mailbox 1.8. */
  getAllInternetHeadersAsync?(callback: Callback<string>): void;
  /** Mailbox 1.14. */
  getAsFileAsync?(callback: Callback<string>): void;
}

/** The mailbox; no item is open while nothing, or several messages, are selected. */
export interface MailboxLike {
  readonly item?: ItemLike | null | undefined;
  /** Mailbox 1.5. */
  addHandlerAsync?(type: string, handler: () => void, callback?: Callback<void>): void;
  /** Mailbox 1.5. Takes off every handler of the type. */
  removeHandlerAsync?(type: string, callback?: Callback<void>): void;
}

/** The `Office` of Office.js, once it is ready. */
export interface OfficeLike {
  readonly context: {
    readonly mailbox: MailboxLike;
    readonly requirements: { isSetSupported(name: string, version: string): boolean };
  };
  readonly EventType: { readonly ItemChanged: string | number };
}

/** What `read` gives; `fallback` where a client throws, as some do on an item that was left. */
export function safely<T>(read: () => T, fallback: T): T {
  try {
    return read();
  } catch {
    return fallback;
  }
}

/** The open item, or null. */
export function openItem(office: OfficeLike): ItemLike | null {
  return safely(() => office.context.mailbox.item ?? null, null);
}

/** Does the client have this Mailbox requirement set? */
export function hasMailboxSet(office: OfficeLike, version: string): boolean {
  return safely(() => office.context.requirements.isSetSupported("Mailbox", version), false);
}
