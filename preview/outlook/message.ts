/** A person as Exchange resolved them. */
export interface FakePerson {
  readonly emailAddress: string;
  readonly displayName: string;
}

/** An attachment. Its content is what `getAttachmentContentAsync` gives, null where that "succeeds" with nothing. */
export interface FakeAttachment {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly isInline: boolean;
  readonly attachmentType: "file" | "item" | "cloud";
  readonly contentType: string;
  readonly content: { readonly content: string; readonly format: "base64" | "eml" | "iCalendar" | "url" } | null;
}

/** A call of Office.js on an item, by a name of our own. */
export type CallName =
  | "html"
  | "text"
  | "headers"
  | "file"
  | "attachments"
  | "content"
  | "subject"
  | "from"
  | "to"
  | "cc"
  | "bcc"
  | "addBanner"
  | "replaceBanner"
  | "removeBanner"
  | "banners"
  | "shared"
  | "loadProperties"
  | "saveProperties"
  | "composeType"
  | "inReplyTo"
  | "sessionData"
  | "internetHeaders";

/** How a draft began, in Office's words. */
export type ComposeType = "newMail" | "reply" | "forward";

/** What `getSharedPropertiesAsync` tells of the mailbox that the message is in. */
export interface SharedProperties {
  readonly owner: string;
  readonly targetMailbox: string;
  readonly delegatePermissions: number;
  readonly targetRestUrl: string;
}

/** A message as Exchange holds it; what a client makes of it is the client's. Plain data: it may pass between threads. */
export interface FakeMessage {
  /** The id of the item in the mailbox. */
  readonly id: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly itemClass: string;
  readonly subject: string;
  readonly from: FakePerson;
  readonly sender: FakePerson;
  readonly to: readonly FakePerson[];
  readonly cc: readonly FakePerson[];
  /** To whom an answer goes, where that isn't the sender. */
  readonly replyTo?: readonly FakePerson[];
  /** When it came, ISO 8601 in UTC. */
  readonly created: string;
  /** The header as it came, with its line ends. */
  readonly headers: string;
  readonly html: string;
  readonly text: string;
  /** The whole message in RFC 5322, as base64. */
  readonly file: string;
  readonly attachments: readonly FakeAttachment[];
  /** What S/MIME keeps closed to clients that don't decrypt. */
  readonly smime?: boolean;
  /** One's own, from Sent Items: Exchange gives no header of it, and says that it succeeded. */
  readonly sent?: boolean;
  /** Is being written. It has no ids yet, and its fields are read by calls. */
  readonly draft?: boolean;
  /** How a draft began. */
  readonly composing?: ComposeType;
  readonly bcc?: readonly FakePerson[];
  /** The id of the message in the mailbox that a draft answers or passes on. */
  readonly answers?: string;
  /** The Message-ID of that, with its brackets. */
  readonly inReplyTo?: string;
  /** Is in a shared folder. In a mailbox that was opened as a whole, the client says nothing of it. */
  readonly shared?: SharedProperties;
  /** False where `ItemChanged` is forgotten, as for meetings and parts of a conversation. */
  readonly announced?: boolean;
  /** Calls that fail, with Office's error code: 5001 is its internal error, 9020 Exchange's. */
  readonly failing?: Partial<Readonly<Record<CallName, number>>>;
  /** Calls that never come back. */
  readonly silent?: readonly CallName[];
}
