import { grantOf, type TokenResult } from "./grant";
import { problemOf } from "./problem";
import type { SignInRequest } from "./request";
import type { Granted } from "./way";

/** What is used of MSAL in a window of our own. */
export interface RedirectClient {
  /** What the sign-in service sent the window back with; null where it wasn't there yet. */
  handleRedirectPromise(): Promise<TokenResult | null>;
  /** Sends the window to the sign-in service. */
  acquireTokenRedirect(request: { scopes: string[]; prompt?: string }): Promise<void>;
}

/**
 * Signs in by sending the window to the sign-in service and back. Resolves once it is back, with what came of it; it
 * never rejects. While the window is on its way there, it resolves with null.
 */
export async function signInByRedirect(
  open: () => Promise<RedirectClient>,
  { scopes }: SignInRequest,
  other: boolean,
  now: number,
): Promise<Granted | null> {
  try {
    const client = await open();
    const result = await client.handleRedirectPromise();
    if (result !== null) return { grant: grantOf(result, now) };
    await client.acquireTokenRedirect({ scopes: [...scopes], ...(other && { prompt: "select_account" }) });
    return null;
  } catch (error) {
    return problemOf(error);
  }
}
