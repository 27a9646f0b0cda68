import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { browserUpload, httpApi } from "./api/http";
import { App, type Ports } from "./components/App";
import { settingsOf, type Settings } from "./settings";
import { entraSignIn } from "./signIn/entra";
import { localSignIn } from "./signIn/local";
import type { SignIn } from "./signIn/session";
import { registerWordsFor } from "./messages";

const get = (url: string, options: RequestInit): Promise<Response> => fetch(url, options);
const { origin, pathname, href } = window.location;

async function settings(): Promise<Settings | null> {
  try {
    const response = await get("config.json", { cache: "no-cache" });
    return response.ok ? settingsOf(await response.json(), href) : null;
  } catch {
    return null;
  }
}

function signInOf({ signIn }: Settings): SignIn {
  if (signIn.kind === "entra") return entraSignIn(signIn, `${origin}${pathname}`);
  return localSignIn(signIn, { fetch: get, now: () => performance.now(), place: window.sessionStorage });
}

/** Some browsers give what is no language tag (BCP 47), such as `en-US@posix`. */
function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}

async function begin(root: HTMLElement): Promise<void> {
  const inLanguage = registerWordsFor(navigator.language);
  document.documentElement.lang = inLanguage.locale;
  // Days and numbers as the reader's country writes them, if it speaks the language.
  const isSpoken = isTag(navigator.language) && navigator.language.toLowerCase().startsWith(inLanguage.locale);
  const words = isSpoken ? { ...inLanguage, locale: navigator.language } : inLanguage;
  const given = await settings();
  const signIn = given && signInOf(given);
  const ports: Ports | null = given &&
    signIn && { signIn, api: httpApi(given.service, signIn.token, get, browserUpload) };
  createRoot(root).render(
    <StrictMode>
      <App ports={ports} words={words} />
    </StrictMode>,
  );
}

const root = document.getElementById("root");
if (root !== null) void begin(root);
