import { createNestablePublicClientApplication, PublicClientApplication } from "@azure/msal-browser";
import type { NestedClient } from "./nested";
import type { SignInRequest } from "./request";

/**
 * MSAL over Outlook's bridge; null if there is none: then MSAL would open windows of its own, in a pane that may open
 * none. Its tokens stay in memory.
 */
export async function openNested({ clientId, authority }: SignInRequest): Promise<NestedClient | null> {
  let isNested = false;
  const client = await createNestablePublicClientApplication(
    { auth: { clientId, authority }, cache: { cacheLocation: "memoryStorage" } },
    undefined,
    (configuration, controller) => {
      isNested = true;
      return new PublicClientApplication(configuration, controller);
    },
  );
  return isNested ? client : null;
}
