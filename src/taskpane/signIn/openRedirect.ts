import { createStandardPublicClientApplication } from "@azure/msal-browser";
import type { RedirectClient } from "./redirect";
import type { SignInRequest } from "./request";

/**
 * MSAL in a window of our own. What it has to remember on the way to the sign-in service and back lies in the window's
 * session storage, and is gone with the window.
 * @param page The address that it is sent back to: registered for the app.
 */
export function openRedirect({ clientId, authority }: SignInRequest, page: string): Promise<RedirectClient> {
  return createStandardPublicClientApplication({
    auth: { clientId, authority, redirectUri: page },
    cache: { cacheLocation: "sessionStorage" },
  });
}
