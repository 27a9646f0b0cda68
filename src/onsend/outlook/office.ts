/** Only what is used of Office.js in a draft. What a client may lack is optional, whatever its declarations say. */

/** What a callback of Office.js gets. */
interface ResultLike<T> {
  readonly status: string | number;
  readonly value: T;
}

/** A callback of Office.js. */
export type Callback<T> = (result: ResultLike<T>) => void;

/** A field of a draft. */
interface FieldLike<T> {
  getAsync?(callback: Callback<T>): void;
}

/** A person, as Exchange resolved them. */
export interface PersonLike {
  readonly emailAddress?: string;
  readonly displayName?: string;
}

interface BannerLike {
  readonly type: string;
  readonly message: string;
}

/** The draft. */
export interface DraftLike {
  readonly conversationId?: string | null;
  /** Mailbox 1.14, and empty in some clients. */
  readonly inReplyTo?: string | null;
  readonly subject?: FieldLike<string>;
  readonly from?: FieldLike<PersonLike>;
  readonly to?: FieldLike<readonly PersonLike[]>;
  readonly cc?: FieldLike<readonly PersonLike[]>;
  readonly bcc?: FieldLike<readonly PersonLike[]>;
  readonly body?: { getAsync?(type: string, callback: Callback<string>): void };
  readonly notificationMessages?: {
    addAsync?(key: string, banner: BannerLike, callback: Callback<void>): void;
    removeAsync?(key: string, callback: Callback<void>): void;
  };
  /** Mailbox 1.11. */
  readonly sessionData?: {
    getAsync?(key: string, callback: Callback<string | undefined>): void;
    setAsync?(key: string, value: string, callback: Callback<void>): void;
  };
  /** Mailbox 1.10. */
  getComposeTypeAsync?(callback: Callback<{ readonly composeType?: string }>): void;
}

/** What a handler tells Outlook at its end. */
export interface Completed {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: string;
}

/** An event that Outlook starts the add-in for. */
export interface EventLike {
  completed(told?: Completed): void;
}

/** `Office`. */
export interface OfficeLike {
  readonly actions: { associate(name: string, handler: (event: EventLike) => void): void };
  readonly context: {
    readonly displayLanguage?: string;
    readonly platform?: string;
    readonly requirements?: { isSetSupported(name: string, least: string): boolean };
    readonly roamingSettings?: {
      get(key: string): unknown;
      set(key: string, value: unknown): void;
      saveAsync(callback: Callback<void>): void;
    };
    readonly mailbox?: { readonly item?: DraftLike | null; readonly userProfile?: { readonly emailAddress?: string } };
  };
}

/** `otherwise` if reading throws, as properties of Office.js do when an item is gone. */
export function safely<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** Has the client this set of Mailbox? */
export const hasSet = (office: OfficeLike, least: string): boolean =>
  safely(() => office.context.requirements?.isSetSupported("Mailbox", least) === true, false);

/** Null if it is gone. */
export const draftOf = (office: OfficeLike): DraftLike | null =>
  safely(() => office.context.mailbox?.item ?? null, null);
