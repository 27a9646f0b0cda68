import { createNestablePublicClientApplication, PublicClientApplication } from "@azure/msal-browser";
import type { NestedClient } from "./nested";
import type { SignInRequest } from "./way";

/** Null without a bridge: MSAL would open windows, which a pane may not. Tokens stay in memory. */
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
