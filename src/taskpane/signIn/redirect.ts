import { grantOf, problemOf, type TokenResult } from "./problem";
import type { Granted, SignInRequest } from "./way";

/** What is used of MSAL in a window of our own. */
export interface RedirectClient {
  handleRedirectPromise(): Promise<TokenResult | null>;
  acquireTokenRedirect(request: { scopes: string[]; prompt?: string }): Promise<void>;
}

/** Resolves once back, or with null on the way out. Never rejects. */
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
