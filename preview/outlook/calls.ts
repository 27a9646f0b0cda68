import type { Client } from "./clients";
import type { CallName, FakeMessage } from "./message";

/** A callback of Office.js. */
export type FakeCallback<T> = (result: {
  readonly status: "succeeded" | "failed";
  readonly value: T;
  readonly error: { readonly code: number; readonly name: string; readonly message: string } | null;
}) => void;

/** Errors of Office.js by their codes, as far as the fake makes them. */
const ERRORS: Readonly<Record<number, readonly [name: string, message: string]>> = {
  5000: ["API Not Supported", "The operation isn't supported."],
  5001: ["Internal Error", "An internal error has occurred."],
  5100: ["API Call Failed", "Wait until the previous call completes."],
  9003: ["InvalidAttachmentId", "The attachment identifier was invalid."],
  9017: ["AccessRestricted", "Internal protocol error."],
  9020: ["GenericResponseError", "An internal error has occurred."],
  9023: ["DuplicateNotificationKey", "A notification with this key already exists."],
  9024: ["NotificationKeyNotFound", "There are no notifications with the key provided."],
  9025: ["NumberOfNotificationsExceeded", "The notification limit has been reached."],
  9030: ["APICallFailedDueToItemChange", "The selected item has been changed."],
};

/** A failure of a call. */
export class CallError extends Error {
  constructor(readonly code: number) {
    super(ERRORS[code]?.[1] ?? "");
    this.name = ERRORS[code]?.[0] ?? "Failed";
  }
}

/** What the calls need of the Outlook that they go to. */
export interface Line {
  readonly client: Client;
  readonly after: (ms: number, run: () => void) => () => void;
  /** Milliseconds that the next call takes. */
  readonly latency: () => number;
  /** The message that is open in the window. */
  readonly open: () => FakeMessage | null;
  /** Are calls of this pane still answered? */
  readonly answers: () => "yes" | "fails" | "never";
}

/** Calls that fail with 5001 where the pane is no longer answered; others with 9020. */
const CORE: readonly CallName[] = ["html", "text", "headers"];

/** The calls to one Outlook, of all items together. */
export class Calls {
  underWay = 0;
  /** The most that were under way at once. */
  maxAtOnce = 0;
  /** How many were made of each. */
  readonly made = new Map<CallName, number>();
  /** How many failed since there were too many at once. */
  refused = 0;

  private readonly names: CallName[] = [];

  constructor(private readonly line: Line) {}

  /** How many of these are under way. */
  underWayOf(name: CallName): number {
    return this.names.filter((each) => each === name).length;
  }

  /**
   * Makes a call on the item of `asked`. Office.js doesn't say which item a call is for: the answer is that of the one
   * that is open by then.
   */
  make<T>(name: CallName, asked: FakeMessage, valueOf: (open: FakeMessage) => T, callback: FakeCallback<T>): void {
    const { client, after, latency, open, answers } = this.line;
    this.made.set(name, (this.made.get(name) ?? 0) + 1);
    if (this.underWay >= client.maxCalls) {
      this.refused++;
      after(0, () => fail(callback, new CallError(5100)));
      return;
    }
    this.underWay++;
    this.names.push(name);
    this.maxAtOnce = Math.max(this.maxAtOnce, this.underWay);
    if (asked.silent?.includes(name) || answers() === "never") return;
    after(latency(), () => {
      this.underWay--;
      this.names.splice(this.names.indexOf(name), 1);
      const message = client.frozen ? asked : open();
      try {
        if (message === null) throw new CallError(9020);
        if (answers() === "fails") throw new CallError(CORE.includes(name) ? 5001 : 9020);
        if (message !== asked && client.left === "fails") throw new CallError(9030);
        const code = message.failing?.[name];
        if (code !== undefined) throw new CallError(code);
        const value = valueOf(message);
        callback({ status: "succeeded", value, error: null });
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        fail(callback, error);
      }
    });
  }
}

function fail<T>(callback: FakeCallback<T>, { code, name, message }: CallError): void {
  // Office.js gives no value with a failure, whatever its declarations say.
  callback({ status: "failed", value: undefined as T, error: { code, name, message } });
}
