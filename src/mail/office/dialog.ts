import type { After } from "..";
import { safely, type DialogEventLike, type DialogLike, type OfficeLike } from "./office";

/** `unsupported`: this client opens none. `blocked`: the browser or its user refused. `closed`: by the user, or time ran out. */
export type DialogEnd =
  { readonly message: string } | { readonly failure: "unsupported" | "blocked" | "notOpened" | "closed" };

/** Milliseconds that the user may take: a second factor has to be found. */
const TIME_LIMIT = 600_000;
/** Milliseconds until it is open: on the web the user is asked first. */
const OPEN_LIMIT = 120_000;
/** Percent of the screen. A sign-in page needs about 450 by 650 pixels. */
const SIZE = { height: 65, width: 30 };
/** Codes of displayDialogAsync: the user chose not to open it; the browser blocks pop-ups. */
const BLOCKED = new Set([12009, 12011]);
/** Code of the event that the user closed the dialog; others say that its page can't be loaded. */
const CLOSED = 12006;
/** Characters of a message: an access token is a few thousand. */
const MAX_LENGTH = 100_000;

/** Null where it may not be believed. Clients before DialogOrigin 1.1 tell no origin, and let no other page send a message. */
function ownMessage({ message, origin }: DialogEventLike, url: string): string | null {
  const isOwn = origin === undefined || origin === null || origin === new URL(url).origin;
  return isOwn && typeof message === "string" && message.length <= MAX_LENGTH ? message : null;
}

/** DialogApi 1.1. Call it when the user asks for it: browsers open no window otherwise. Never rejects. */
export function askInDialog(office: OfficeLike, url: string, after: After): Promise<DialogEnd> {
  return new Promise((resolve) => {
    let dialog: DialogLike | null = null;
    let ended = false;
    const end = (how: DialogEnd): void => {
      if (ended) return;
      ended = true;
      cancel();
      cancelOpening();
      safely(() => dialog?.close(), undefined);
      resolve(how);
    };
    const cancel = after(TIME_LIMIT, () => end({ failure: "closed" }));
    const cancelOpening = after(OPEN_LIMIT, () => end({ failure: "notOpened" }));
    const {
      DialogMessageReceived: sent = "dialogMessageReceived",
      DialogEventReceived: happened = "dialogEventReceived",
    } = office.EventType ?? {};
    const opened = safely(() => {
      const { ui } = office.context;
      if (ui?.displayDialogAsync === undefined) return false;
      ui.displayDialogAsync(url, SIZE, ({ status, value, error }) => {
        if (status !== "succeeded") return end({ failure: BLOCKED.has(error?.code ?? 0) ? "blocked" : "notOpened" });
        cancelOpening();
        dialog = value;
        if (ended) return void safely(() => value.close(), undefined);
        value.addEventHandler(sent, (event) => {
          const message = ownMessage(event, url);
          if (message !== null) end({ message });
        });
        value.addEventHandler(happened, ({ error: code }) =>
          end({ failure: code === CLOSED ? "closed" : "notOpened" }),
        );
      });
      return true;
    }, false);
    if (!opened) end({ failure: "unsupported" });
  });
}

/** To no page of another origin. False if it can't be sent. */
export function tellPane(office: OfficeLike, message: string, origin: string): boolean {
  return safely(() => {
    const { ui, requirements } = office.context;
    if (ui?.messageParent === undefined) return false;
    if (requirements?.isSetSupported("DialogOrigin", "1.1") === true)
      ui.messageParent(message, { targetOrigin: origin });
    else ui.messageParent(message);
    return true;
  }, false);
}
