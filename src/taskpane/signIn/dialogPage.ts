import { createStandardPublicClientApplication } from "@azure/msal-browser";
import { environmentOf, officeReady, tellPane } from "../../mail/office";
import { after } from "../after";
import { loadConfig } from "../config";
import { paneWordsFor, type PaneWords } from "../messages";
import { messageOf } from "./dialogWay";
import { type RedirectClient, signInByRedirect } from "./redirect";
import { type Granted, requestFor, type SignInRequest } from "./way";

const starting = officeReady(window, after);

function show(text: string, { locale }: PaneWords): void {
  const place = document.getElementById("signing-in");
  if (place === null) return;
  document.documentElement.lang = locale;
  place.style.padding = "24px";
  place.style.font = "14px/20px 'Segoe UI', system-ui, sans-serif";
  place.textContent = text;
}

/** Its state is in the window's session storage, gone with the window. `page`: a registered redirect address. */
function openRedirect({ clientId, authority }: SignInRequest, page: string): Promise<RedirectClient> {
  const cache = { cacheLocation: "sessionStorage" } as const;
  return createStandardPublicClientApplication({ auth: { clientId, authority, redirectUri: page }, cache });
}

async function signIn(): Promise<Granted | null> {
  const read = await loadConfig((url, options) => fetch(url, options), "config.json", after);
  const settings = "config" in read ? read.config.signIn : null;
  if (settings === null) return { problem: "failed", code: "config" };
  const request = requestFor(settings);
  const page = new URL(window.location.pathname, window.location.origin).href;
  const other = new URLSearchParams(window.location.search).get("other") === "yes";
  return signInByRedirect(() => openRedirect(request, page), request, other, Date.now());
}

async function run(): Promise<void> {
  const words = paneWordsFor(navigator.language);
  show(words.signIn.busy, words);
  const [granted, office] = await Promise.all([signIn(), starting]);
  if (granted === null) return;
  const told = "office" in office && tellPane(office.office, messageOf(granted), window.location.origin);
  // Not opened by the pane.
  if (!told) {
    const own = "office" in office ? paneWordsFor(environmentOf(office.office).locale) : words;
    show(own.outside.text, own);
  }
}

void run();
