import { loadConfig, type FetchText } from "../config";
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

const after = (ms: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

window.remitGuardToken = async () => {
  const fetchText: FetchText = (url, options) => fetch(url, options);
  const read = await loadConfig(fetchText, "config.json", after);
  if (!("config" in read) || read.config.signIn === null) return null;
  const way = nestedWay(requestFor(read.config.signIn), { open, after, now: () => Date.now(), address: () => null });
  const granted = await way.silent(false);
  return "grant" in granted ? granted.grant.token : null;
};
