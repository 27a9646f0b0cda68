import type { DialogEnd } from "../../mail/office";
import { readMessage } from "./dialogMessage";
import type { Granted, SignInWay } from "./way";

/** Of our own. */
export type AskInDialog = (url: string) => Promise<DialogEnd>;

const failures: Readonly<Record<Extract<DialogEnd, { failure: unknown }>["failure"], Granted>> = {
  unsupported: { problem: "unavailable", code: "no_dialog" },
  blocked: { problem: "popupBlocked", code: null },
  notOpened: { problem: "failed", code: "no_dialog" },
  closed: { problem: "cancelled", code: null },
};

/** If Outlook doesn't sign in for its add-ins. An expired token needs the dialog again. `page`: dialog.html. */
export function dialogWay(page: string, ask: AskInDialog): SignInWay {
  return {
    silent: () => Promise.resolve({ problem: "needed", code: null }),
    interactive: async (other) => {
      const end = await ask(other ? `${page}?other=yes` : page);
      return "message" in end ? readMessage(end.message) : failures[end.failure];
    },
  };
}
