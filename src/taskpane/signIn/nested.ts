import type { After } from "../../inspect";
import { grantOf, problemOf, type TokenResult } from "./problem";
import type { Granted, SignInRequest, SignInWay } from "./way";

/** What is used of MSAL where Outlook signs in for its add-ins. */
export interface NestedClient {
  acquireTokenSilent(request: { scopes: string[]; forceRefresh: boolean }): Promise<TokenResult>;
  acquireTokenPopup(request: { scopes: string[]; loginHint?: string; prompt?: string }): Promise<TokenResult>;
}

/** What this way needs of its surroundings. */
export interface NestedPorts {
  /** Null if Outlook has no bridge, whatever it says. Rejects if the script doesn't load. */
  readonly open: (request: SignInRequest) => Promise<NestedClient | null>;
  readonly after: After;
  readonly now: () => number;
  readonly address: () => string | null;
}

/** Milliseconds: on some phones a window shows an error and stays. */
const windowLimit = 180_000;
/** Milliseconds: some bridges never answer. */
const silentLimit = 20_000;

/** Nested app authentication. */
export function nestedWay(request: SignInRequest, { open, after, now, address }: NestedPorts): SignInWay {
  let opened: Promise<NestedClient | null> | null = null;
  const scopes = [...request.scopes];

  async function client(): Promise<NestedClient | Granted> {
    opened ??= open(request);
    const made = await opened.catch(() => undefined);
    if (made) return made;
    if (made === null) return { problem: "unavailable", code: "no_bridge" };
    opened = null;
    return { problem: "network", code: null };
  }

  async function grant(ask: (made: NestedClient) => Promise<TokenResult>, limit: number): Promise<Granted> {
    const made = await client();
    if (!("acquireTokenSilent" in made)) return made;
    let cancel = (): void => undefined;
    const late = new Promise<Granted>((resolve) => {
      cancel = after(limit, () => resolve({ problem: "failed", code: "timed_out" }));
    });
    const granted = Promise.resolve(made)
      .then(ask)
      .then((result): Granted => ({ grant: grantOf(result, now()) }), problemOf);
    return Promise.race([granted, late]).finally(() => cancel());
  }

  return {
    silent: (fresh) => grant((made) => made.acquireTokenSilent({ scopes, forceRefresh: fresh }), silentLimit),
    interactive: (other) => {
      const hint = address();
      const whom = other ? { prompt: "select_account" } : hint === null ? {} : { loginHint: hint };
      return grant((made) => made.acquireTokenPopup({ scopes, ...whom }), windowLimit);
    },
  };
}
