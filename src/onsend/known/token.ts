import type { Runtime } from "../outlook/runtime";

/** Left by a second script, loaded only on a page, which signing in needs. */
interface TokenGiver {
  remitGuardToken?: () => Promise<string | null>;
}

declare const window: TokenGiver | undefined;

/** Milliseconds, loading included. */
const limit = 1_800;

/** Null if none without asking anybody. Never rejects. */
export function tokenFor({ page, base, after }: Runtime): Promise<string | null> {
  if (page === null || base === null || typeof window === "undefined") return Promise.resolve(null);
  const giver = window;
  return new Promise((resolve) => {
    const none = (): void => resolve(null);
    const ask = (): void => {
      const given = giver.remitGuardToken?.();
      if (given === undefined) none();
      else given.then(resolve, none);
    };
    after(limit, none);
    if (giver.remitGuardToken !== undefined) return ask();
    const script = page.createElement("script");
    script.onload = ask;
    script.onerror = none;
    script.src = `${base}token.js`;
    page.head.appendChild(script);
  });
}
