import type { After } from "../../inspect";
import { askInDialog, environmentOf, type OfficeLike } from "../../mail/office";
import { dialogWay } from "./dialogWay";
import { nestedWay } from "./nested";
import { requestFor, type SignInSettings } from "./request";
import { makeSignIn, type SignIn } from "./signIn";
import { eitherWay } from "./ways";

/** What signing in needs of the pane. */
export interface OpenPorts {
  readonly office: OfficeLike;
  readonly after: After;
  readonly now: () => number;
  readonly page: string;
}

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
  const dialog = dialogWay(new URL("dialog.html", page).href, (url) => askInDialog(office, url, { after }));
  const open: Parameters<typeof nestedWay>[1]["open"] = async (asked) =>
    (await import(/* webpackChunkName: "msal" */ "./openNested")).openNested(asked);
  const nested = nestedWay(request, { open, after, now, address });
  const way = environmentOf(office).nestedAuth ? eitherWay(nested, dialog) : dialog;
  return makeSignIn({ way, after, now, address, place: browserPlace() });
}
