import type { PublicClientApplication } from "@azure/msal-browser";
import { personOf, type SignIn } from "./session";

/** Where Microsoft Entra ID signs people in, in its public cloud. */
const signInHost = "https://login.microsoftonline.com";

/** MSAL is loaded by need: a page that tries things out at the local issuer has no use for it. */
async function openMsal(clientId: string, tenantId: string, page: string): Promise<PublicClientApplication> {
  const { PublicClientApplication: Application } = await import("@azure/msal-browser");
  const app = new Application({
    auth: { clientId, authority: `${signInHost}/${tenantId}`, redirectUri: page },
    cache: { cacheLocation: "sessionStorage" },
  });
  await app.initialize();
  return app;
}

/**
 * Signs in with Microsoft Entra ID: the page leaves for it, and comes back.
 * @param page the page's own address, registered for the app as a single-page application
 */
export function entraSignIn(
  { clientId, tenantId, audience }: { readonly clientId: string; readonly tenantId: string; readonly audience: string },
  page: string,
): SignIn {
  const scopes = [`${audience}/access_as_user`];
  let opening: Promise<PublicClientApplication> | null = null;
  const open = () => (opening ??= openMsal(clientId, tenantId, page));

  async function token(fresh: boolean): Promise<string | null> {
    const app = await open();
    const account = app.getActiveAccount() ?? app.getAllAccounts()[0];
    if (account === undefined) return null;
    const request = { scopes, account, forceRefresh: fresh };
    return app.acquireTokenSilent(request).then(
      ({ accessToken }) => accessToken,
      () => null,
    );
  }

  return {
    choices: [],
    token,
    resume: async () => {
      const app = await open();
      const result = await app.handleRedirectPromise();
      if (result !== null) app.setActiveAccount(result.account);
      const given = result?.accessToken ?? (await token(false));
      return given === null ? null : personOf(given);
    },
    begin: async () => {
      await (await open()).loginRedirect({ scopes, prompt: "select_account" });
      return null;
    },
    end: async () => {
      const app = await open();
      await app.clearCache();
    },
  };
}
