/** Only what is used of Office.js in a draft. What a client may lack is optional, whatever its declarations say. */

type ResultLike<T> = Readonly<{ status: string | number; value: T }>;

/** A callback of Office.js. */
export type Callback<T> = (result: ResultLike<T>) => void;

interface FieldLike<T> {
  getAsync?(callback: Callback<T>): void;
}

/** A person, as Exchange resolved them. */
export type PersonLike = Readonly<{ emailAddress?: string; displayName?: string }>;

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
    addAsync?(key: string, banner: Readonly<{ type: string; message: string }>, callback: Callback<void>): void;
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
    readonly requirements?: { isSetSupported(name: string, minVersion: string): boolean };
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
export const hasSet = (office: OfficeLike, minVersion: string): boolean =>
  safely(() => office.context.requirements?.isSetSupported("Mailbox", minVersion) === true, false);

/** Null if it is gone. */
export const draftOf = (office: OfficeLike): DraftLike | null =>
  safely(() => office.context.mailbox?.item ?? null, null);

/*
 * All that is asked of the engine besides the language. Classic Outlook on Windows runs the script without a page and has least of
 * it; each name may be missing, and is looked for by `typeof`.
 */

interface Request {
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  send(body?: string): void;
  timeout: number;
  onload: (() => void) | null;
  onerror: (() => void) | null;
  ontimeout: (() => void) | null;
  readonly status: number;
  readonly responseText: string;
}

interface Page {
  createElement(name: "script"): { src: string; onload: (() => void) | null; onerror: (() => void) | null };
  readonly head: { appendChild(element: object): void };
}

declare const Office: OfficeLike;
declare const setTimeout: ((run: () => void, ms: number) => unknown) | undefined;
declare const XMLHttpRequest: (new () => Request) | undefined;
declare const location: { readonly href: string } | undefined;
declare const document: Page | undefined;
declare const console: { warn?(text: string): void } | undefined;

/** What the handlers have of their surroundings. */
export interface Runtime {
  readonly office: OfficeLike;
  readonly after: (ms: number, run: () => void) => void;
  /** Milliseconds. */
  readonly now: () => number;
  readonly request: () => Request | null;
  /** With a slash at its end; null without a page. */
  readonly base: string | null;
  readonly page: Page | null;
  readonly log: (text: string) => void;
}

function folderOf(page: string): string {
  const end = page.search(/[?#]/);
  const path = end === -1 ? page : page.slice(0, end);
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The surroundings as they are. */
export function runtimeOf(): Runtime {
  return {
    office: Office,
    after: (ms, run) => {
      if (typeof setTimeout !== "undefined") setTimeout(run, ms);
    },
    now: () => Date.now(),
    request: () => (typeof XMLHttpRequest === "undefined" ? null : new XMLHttpRequest()),
    base: typeof location === "undefined" ? null : folderOf(location.href),
    page: typeof document === "undefined" ? null : document,
    log: (text) => {
      if (typeof console !== "undefined" && typeof console.warn === "function") console.warn(text);
    },
  };
}
