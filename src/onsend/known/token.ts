import type { Runtime } from "../outlook/runtime";

/** What the second script leaves for this one: it is loaded on a page alone, since signing in takes one. */
interface TokenGiver {
  remitGuardToken?: () => Promise<string | null>;
}

declare const window: TokenGiver | undefined;

/** Milliseconds that signing in without a window may take, loading included. */
const limit = 1_800;

/** An access token for the service; null where there is none to be had without asking anybody. It never rejects. */
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
