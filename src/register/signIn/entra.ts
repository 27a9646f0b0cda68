import type { CacheLookupPolicy, PublicClientApplication } from "@azure/msal-browser";
import {
  isSignInNeeded,
  type Person,
  personOf,
  type SignIn,
  SignInFailure,
  signInFailureOf,
  tokenAnswer,
} from "./session";

const signInHost = "https://login.microsoftonline.com";

/** What is used of MSAL. */
export type EntraClient = Pick<
  PublicClientApplication,
  | "acquireTokenSilent"
  | "clearCache"
  | "getActiveAccount"
  | "getAllAccounts"
  | "handleRedirectPromise"
  | "loginRedirect"
  | "setActiveAccount"
>;

/** `AccessTokenAndRefreshToken`: the page's policy forbids frames, so MSAL's hidden one would time out. */
const withoutFrame: CacheLookupPolicy = 2;

async function openMsal(clientId: string, tenantId: string, page: string): Promise<EntraClient> {
  const { PublicClientApplication: Application } = await import("@azure/msal-browser");
  const app = new Application({
    auth: { clientId, authority: `${signInHost}/${tenantId}`, redirectUri: page },
    cache: { cacheLocation: "sessionStorage" },
  });
  await app.initialize();
  return app;
}

/** Redirects. `page`: its address, registered with Entra as a single-page application. */
export function entraSignIn(
  { clientId, tenantId, audience }: { readonly clientId: string; readonly tenantId: string; readonly audience: string },
  page: string,
  openClient = openMsal,
): SignIn {
  const scopes = [`${audience}/access_as_user`];
  let opening: Promise<EntraClient> | null = null;
  const open = (): Promise<EntraClient> =>
    (opening ??= openClient(clientId, tenantId, page).catch((error: unknown) => {
      opening = null;
      throw error;
    }));

  async function token(fresh: boolean): Promise<string | null> {
    const app = await open();
    const account = app.getActiveAccount() ?? app.getAllAccounts()[0];
    if (account === undefined) return null;
    const request = { scopes, account, forceRefresh: fresh, cacheLookupPolicy: withoutFrame };
    try {
      return (await app.acquireTokenSilent(request)).accessToken;
    } catch (error) {
      if (isSignInNeeded(error)) return null;
      throw error;
    }
  }

  /** @throws {SignInFailure} */
  const told = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw signInFailureOf(error);
    });

  async function resume(): Promise<Person | null> {
    const app = await open();
    const result = await app.handleRedirectPromise();
    if (result !== null) app.setActiveAccount(result.account);
    const given = result?.accessToken ?? (await token(false));
    if (given === null) return null;
    const person = personOf(given);
    if (person === null) throw new SignInFailure("unreadable_token");
    return person;
  }

  return {
    choices: [],
    token: (fresh) => told(token(fresh)).then(tokenAnswer),
    resume: () => told(resume()),
    begin: async () => {
      await told(open().then((app) => app.loginRedirect({ scopes, prompt: "select_account" })));
      return null;
    },
    end: async () => {
      const app = await open();
      await app.clearCache();
    },
  };
}
