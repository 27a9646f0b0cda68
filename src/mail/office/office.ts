/** What is used of Office.js, and nothing else. What an old or mobile client lacks is optional, whatever its declarations say. */

export interface ResultLike<T> {
  /** `succeeded` or `failed`; declared as a number, which it never was. */
  readonly status: string | number;
  readonly value: T;
  readonly error?: { readonly code?: number; readonly name?: string; readonly message?: string } | null;
}

/** A callback of Office.js. */
export type Callback<T> = (result: ResultLike<T>) => void;

/** Read by a call (Mailbox 1.1, `from` 1.7). */
export type Readable<T> = { getAsync(callback: Callback<T>): void };

/** As Exchange resolved them, not as the header was written. */
export type PersonLike = { readonly emailAddress?: string; readonly displayName?: string };

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

/** `format` is `base64`, `eml`, `iCalendar` or `url`. */
export type ContentLike = { readonly content: string; readonly format: string };

/** Mailbox 1.3. The form with options is declared last, which alone can be matched. */
export type BodyLike = { getAsync(coercion: "html" | "text", options: object, callback: Callback<string>): void };

/** `icon` is an image's id in the manifest: asked for of information, refused of an error. */
export interface BannerLike {
  readonly type: string;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
}

/** Mailbox 1.3, each under a key of at most 32 characters. */
export interface BannersLike {
  addAsync(key: string, banner: BannerLike, callback: Callback<void>): void;
  removeAsync(key: string, callback: Callback<void>): void;
}

/** For this add-in alone (Mailbox 1.1). `set` changes nothing until it is saved. */
export interface PropertiesLike {
  get(name: string): unknown;
  set(name: string, value: string): void;
  saveAsync(callback: Callback<void>): void;
}

/** Mailbox 1.6. Outlook throws for what exceeds its bounds. */
export interface MessageFormLike {
  readonly toRecipients: string[];
  readonly subject: string;
  readonly htmlBody: string;
  readonly attachments: { readonly type: "item"; readonly name: string; readonly itemId: string }[];
}

/** In a draft, what has no fixed value is a {@link Readable}. */
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
  readonly body?: BodyLike;
  /** Mailbox 1.3. */
  readonly notificationMessages?: BannersLike;
  /** Mailbox 1.1. */
  loadCustomPropertiesAsync?(callback: Callback<PropertiesLike>): void;
  /** Mailbox 1.8, drafts alone. */
  getAttachmentsAsync?(callback: Callback<AttachmentLike[]>): void;
  /** Mailbox 1.8. */
  getAttachmentContentAsync?(id: string, callback: Callback<ContentLike>): void;
  /** Mailbox 1.8. */
  getAllInternetHeadersAsync?(callback: Callback<string>): void;
  /** Mailbox 1.14. */
  getAsFileAsync?(callback: Callback<string>): void;
}

/** What it is told differs by event and client, and isn't relied on. */
export type EventHandler = (event?: unknown) => void;

/** A message of its page and that page's origin (DialogOrigin 1.1), or the code of what happened. */
export interface DialogEventLike {
  readonly message?: string | boolean | undefined;
  readonly origin?: string | undefined;
  readonly error?: number;
}

/** A dialog that a pane opened (DialogApi 1.1). */
export interface DialogLike {
  addEventHandler(type: string | number, handler: (event: DialogEventLike) => void): void;
  close(): void;
}

/** From the pane that opens a dialog and from within it (DialogApi 1.1). */
export interface UiLike {
  displayDialogAsync?(
    url: string,
    options: { readonly height: number; readonly width: number },
    callback: Callback<DialogLike>,
  ): void;
  messageParent?(message: string, options?: { readonly targetOrigin: string }): void;
}

/** The mailbox; no item is open while nothing, or several messages, are selected. */
export interface MailboxLike {
  readonly item?: ItemLike | null | undefined;
  readonly diagnostics?: { readonly hostName?: string };
  /** Whose it is; of a shared mailbox that is open by itself, that mailbox. */
  readonly userProfile?: { readonly emailAddress?: string; readonly displayName?: string };
  /** Mailbox 1.6. */
  displayNewMessageForm?(form: MessageFormLike): void;
  /** Mailbox 1.9. */
  displayNewMessageFormAsync?(form: MessageFormLike, options: object, callback: Callback<void>): void;
  /** Mailbox 1.5. */
  addHandlerAsync?(type: string, handler: EventHandler, callback?: Callback<void>): void;
  /** Mailbox 1.5. Takes off every handler of the type. */
  removeHandlerAsync?(type: string, callback?: Callback<void>): void;
}

/** Outside Outlook, Office.js leaves it empty. */
export interface ContextLike {
  readonly mailbox?: MailboxLike;
  readonly ui?: UiLike;
  readonly requirements?: { isSetSupported(name: string, version: string): boolean };
  /** Loaded once, and never brought up to date. */
  readonly roamingSettings?: {
    get(key: string): unknown;
    set(key: string, value: unknown): void;
    saveAsync(callback: Callback<void>): void;
  };
  /** BCP 47. */
  readonly displayLanguage?: string;
  /** Mailbox 1.14, not on phones. Outlook fills in the colours alone: `#rrggbb`. */
  readonly officeTheme?: { readonly bodyBackgroundColor?: string } | undefined;
  readonly platform?: string | number;
  readonly diagnostics?: { readonly platform?: string | number };
}

/** The `Office` of Office.js. */
export interface OfficeLike {
  readonly context: ContextLike;
  readonly EventType?: {
    readonly ItemChanged?: string | number;
    readonly OfficeThemeChanged?: string | number;
    /** Outlook on the web and new Outlook alone. */
    readonly DragAndDropEvent?: string | number;
    readonly DialogMessageReceived?: string | number;
    readonly DialogEventReceived?: string | number;
  };
}

/** `fallback` where a client throws, as some do on an item that was left. */
export function safely<T>(read: () => T, fallback: T): T {
  try {
    return read();
  } catch {
    return fallback;
  }
}

/** The open item, or null. */
export function openItem(office: OfficeLike): ItemLike | null {
  return safely(() => office.context.mailbox?.item ?? null, null);
}

/** Does the client have this Mailbox requirement set? */
export function hasMailboxSet(office: OfficeLike, version: string): boolean {
  return safely(() => office.context.requirements?.isSetSupported("Mailbox", version) === true, false);
}
