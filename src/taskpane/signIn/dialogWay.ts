import type { Granted, SignInProblem, SignInWay } from "./way";
import type { DialogEnd } from "../../mail/office";

const problems: Readonly<Record<SignInProblem, true>> = {
  ...{ needed: true, cancelled: true, blocked: true, popupBlocked: true, consent: true },
  ...{ noAccess: true, unavailable: true, network: true, wrongAccount: true, failed: true },
};

const maxAddresses = 50;

/** What the dialog's page tells the pane. */
export const messageOf = (granted: Granted): string => JSON.stringify(granted);

const isText = (value: unknown): value is string => typeof value === "string";

/** Security: checked, though the page is our own. */
export function readMessage(message: string): Granted {
  const unread: Granted = { problem: "failed", code: "unread" };
  let json: unknown;
  try {
    json = JSON.parse(message);
  } catch {
    return unread;
  }
  const { grant, problem, code } = Object(json) as Readonly<Record<string, unknown>>;
  if (isText(problem) && Object.hasOwn(problems, problem))
    return { problem: problem as SignInProblem, code: isText(code) && /^[\w-]{1,60}$/.test(code) ? code : null };
  const { token, expires, account } = Object(grant) as Readonly<Record<string, unknown>>;
  const { shown, addresses } = Object(account) as Readonly<Record<string, unknown>>;
  if (!isText(token) || token === "" || typeof expires !== "number" || !isText(shown) || !Array.isArray(addresses))
    return unread;
  return { grant: { token, expires, account: { shown, addresses: addresses.filter(isText).slice(0, maxAddresses) } } };
}

const failures: Readonly<Record<Extract<DialogEnd, { failure: unknown }>["failure"], Granted>> = {
  unsupported: { problem: "unavailable", code: "no_dialog" },
  blocked: { problem: "popupBlocked", code: null },
  notOpened: { problem: "failed", code: "no_dialog" },
  closed: { problem: "cancelled", code: null },
};

/** If Outlook doesn't sign in for its add-ins. An expired token needs the dialog again. `page`: dialog.html. */
export function dialogWay(page: string, ask: (url: string) => Promise<DialogEnd>): SignInWay {
  return {
    silent: () => Promise.resolve({ problem: "needed", code: null }),
    interactive: async (other) => {
      const end = await ask(other ? `${page}?other=yes` : page);
      return "message" in end ? readMessage(end.message) : failures[end.failure];
    },
  };
}
