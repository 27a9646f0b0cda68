import { after } from "../after";
import { loadConfig } from "../config";
import { nestedWay, type NestedClient } from "./nested";
import { requestFor, type SignInRequest } from "./way";

/*
 * A token for the check on sending, if that runs in a page. It never opens a window: the pane asks users to sign in.
 */
declare global {
  interface Window {
    remitGuardToken?: () => Promise<string | null>;
  }
}

const open = async (request: SignInRequest): Promise<NestedClient | null> =>
  (await import(/* webpackChunkName: "msal" */ "./openNested")).openNested(request);

window.remitGuardToken = async () => {
  const read = await loadConfig((url, options) => fetch(url, options), "config.json", after);
  if (!("config" in read) || read.config.signIn === null) return null;
  const way = nestedWay(requestFor(read.config.signIn), { open, after, now: () => Date.now(), address: () => null });
  const granted = await way.silent(false);
  return "grant" in granted ? granted.grant.token : null;
};
