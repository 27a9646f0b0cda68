import { type Granted, requestFor, type SignInProblem, type SignInSettings, type SignInWay } from "./way";
import type { After } from "../../inspect";
import { askInDialog, environmentOf, type OfficeLike } from "../../mail/office";
import { dialogWay } from "./dialogWay";
import { nestedWay } from "./nested";
import { makeSignIn, type SignIn } from "./signIn";

const hasFailed = (granted: Granted, ...problems: readonly SignInProblem[]): boolean =>
  "problem" in granted && problems.includes(granted.problem);

/** Outlook's way until it fails, then the dialog: on another press, since windows open only right after a click. */
export function eitherWay(nested: SignInWay, dialog: SignInWay): SignInWay {
  let way = nested;
  return {
    silent: async (fresh) => {
      const granted = await way.silent(fresh);
      if (!hasFailed(granted, "unavailable")) return granted;
      way = dialog;
      return dialog.silent(fresh);
    },
    interactive: async (other) => {
      const isLast = way === dialog;
      const granted = await way.interactive(other);
      if (isLast || !hasFailed(granted, "unavailable", "failed")) return granted;
      way = dialog;
      return { problem: "failed", code: "problem" in granted ? granted.code : null };
    },
  };
}

type OpenPorts = Readonly<{ office: OfficeLike; after: After; now: () => number; page: string }>;

function browserPlace(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** MSAL is loaded with the first token. */
export function openSignIn(settings: SignInSettings, { office, after, now, page }: OpenPorts): SignIn {
  const request = requestFor(settings);
  const address = (): string | null => environmentOf(office).address;
  const dialog = dialogWay(new URL("dialog.html", page).href, (url) => askInDialog(office, url, after));
  const open: Parameters<typeof nestedWay>[1]["open"] = async (asked) =>
    (await import(/* webpackChunkName: "msal" */ "./openNested")).openNested(asked);
  const nested = nestedWay(request, { open, after, now, address });
  const way = environmentOf(office).nestedAuth ? eitherWay(nested, dialog) : dialog;
  return makeSignIn({ way, after, now, address, place: browserPlace() });
}
