import { createStandardPublicClientApplication } from "@azure/msal-browser";
import type { RedirectClient } from "./redirect";
import type { SignInRequest } from "./way";

/** Its state is in the window's session storage, gone with the window. `page`: a registered redirect address. */
export function openRedirect({ clientId, authority }: SignInRequest, page: string): Promise<RedirectClient> {
  return createStandardPublicClientApplication({
    auth: { clientId, authority, redirectUri: page },
    cache: { cacheLocation: "sessionStorage" },
  });
}
