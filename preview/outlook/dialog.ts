import type { FakeCallback } from "./calls";
import type { Client } from "./clients";

/** What a dialog's handlers are told. */
interface DialogEvent {
  readonly type: string;
  readonly message?: string;
  readonly origin?: string | undefined;
  readonly error?: number;
}

/** A dialog from the side of the pane. */
interface Opened {
  addEventHandler(type: string, handler: (event: DialogEvent) => void): void;
  close(): void;
}

/** A dialog from the side of its page and its user. */
export interface FakeDialog {
  /** The page sends a message. */
  send(message: string, origin: string): void;
  /** Something happens to it, by its code: 12006 where the user closes it. */
  happen(error: number): void;
  /** Did the pane close it? */
  readonly closed: boolean;
}

/** What of an Outlook a dialog needs. */
interface Surroundings {
  readonly after: (ms: number, run: () => void) => () => void;
  readonly onDialog?: (url: string, dialog: FakeDialog) => number | void;
  readonly onMessage?: (message: string, targetOrigin: string | undefined) => void;
}

/** The user chose not to open it. */
const IGNORED = 12009;

/** The `ui` of an Outlook: it opens dialogs, and hears what is said in one. */
export function uiOf({ dialogOrigin }: Client, { after, onDialog, onMessage }: Surroundings) {
  return {
    messageParent: (message: string, options?: { readonly targetOrigin: string }): void =>
      onMessage?.(message, options?.targetOrigin),
    displayDialogAsync: (url: string, _options: object, callback: FakeCallback<Opened>): void => {
      const handlers = new Map<string, (event: DialogEvent) => void>();
      const tell = (event: DialogEvent): void => {
        after(0, () => {
          if (!state.closed) handlers.get(event.type)?.(event);
        });
      };
      const state = {
        closed: false,
        send: (message: string, origin: string): void =>
          tell({ type: "dialogMessageReceived", message, origin: dialogOrigin ? origin : undefined }),
        happen: (error: number): void => tell({ type: "dialogEventReceived", error }),
      };
      const dialog: Opened = {
        addEventHandler: (type, handler) => void handlers.set(type, handler),
        close: () => void (state.closed = true),
      };
      after(0, () => {
        const refused = onDialog === undefined ? IGNORED : onDialog(url, state);
        if (typeof refused !== "number") return callback({ status: "succeeded", value: dialog, error: null });
        const error = { code: refused, name: "Display Dialog Error", message: "The dialog was not opened." };
        callback({ status: "failed", value: undefined as unknown as Opened, error });
      });
    },
  };
}
