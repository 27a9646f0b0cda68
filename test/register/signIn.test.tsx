import { put } from "../../src/messages";
import "./globals";
import { render, screen } from "@testing-library/react";
import { App } from "../../src/register/components/App";
import { entraSignIn, type EntraClient } from "../../src/register/signIn/entra";
import { registerWordsFor } from "../../src/register/messages";
import { fakeApi } from "./fake";
import { press, settle, words } from "./kit";

const settings = { clientId: "c", tenantId: "t", audience: "api://c" };
const error = (name: string, errorCode: string, message = ""): Error =>
  Object.assign(new Error(message), { name, errorCode });
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const token = `a.${part({ oid: "1", name: "Ada", roles: ["Supplier.Read"] })}.b`;

/** MSAL, where somebody has signed in before. */
function client(given: Partial<Record<keyof EntraClient, (...args: never[]) => unknown>>): EntraClient {
  const usual = {
    getActiveAccount: () => ({ homeAccountId: "1" }),
    getAllAccounts: () => [],
    setActiveAccount: () => undefined,
    handleRedirectPromise: () => Promise.resolve(null),
    acquireTokenSilent: () => Promise.resolve({ accessToken: token }),
    loginRedirect: () => Promise.resolve(),
    clearCache: () => Promise.resolve(),
  };
  return { ...usual, ...given } as unknown as EntraClient;
}

async function opened(given: Parameters<typeof client>[0], spoken = words): Promise<void> {
  const signIn = entraSignIn(settings, "https://register.example.org/register.html", () =>
    Promise.resolve(client(given)),
  );
  render(<App ports={{ api: fakeApi({}).api, signIn }} words={spoken} />);
  await settle();
}

const fails = (what: Error) => () => Promise.reject(what);
const assigned = error(
  "ServerError",
  "access_denied",
  "AADSTS50105: The signed in user ada@x.org is not assigned to a role.",
);

describe("signing in with Entra ID", () => {
  it("opens the page for anyone who is signed in", async () => {
    await opened({});
    expect(screen.getByRole("button", { name: "Signed in as Ada" })).toBeTruthy();
  });

  it("asks for tokens without the hidden frame, which the page's policy refuses", async () => {
    const { CacheLookupPolicy } = await import("@azure/msal-browser");
    const asked: unknown[] = [];
    await opened({
      acquireTokenSilent: (request: { readonly cacheLookupPolicy: unknown }) => {
        asked.push(request.cacheLookupPolicy);
        return Promise.resolve({ accessToken: token });
      },
    });
    expect(asked).toEqual([CacheLookupPolicy.AccessTokenAndRefreshToken]);
  });

  it("says nothing of a failure where somebody must only sign in again", async () => {
    for (const given of [error("InteractionRequiredAuthError", "x"), error("ServerError", "invalid_grant")]) {
      await opened({ acquireTokenSilent: fails(given) });
    }
    expect(screen.getAllByRole("heading", { name: words.signIn.title })).toHaveLength(2);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it.each(["en", "de", "fr", "es", "it", "nl"])(
    "shows the code of what went wrong, and no more of it: %s",
    async (locale) => {
      const spoken = registerWordsFor(locale);
      await opened({ handleRedirectPromise: fails(assigned) }, spoken);
      const { textContent } = screen.getByRole("alert");
      expect(textContent).toContain(spoken.signIn.failed);
      expect(textContent).toContain(put(spoken.signIn.forIt, { code: "AADSTS50105" }));
      expect(textContent).not.toContain("ada@");
    },
  );

  it.each([
    ["the network", { acquireTokenSilent: fails(error("ClientAuthError", "network_error")) }, "network_error"],
    [
      "a token that says nothing",
      { acquireTokenSilent: () => Promise.resolve({ accessToken: "x" }) },
      "unreadable_token",
    ],
  ])("tells of %s", async (_what, given, code) => {
    await opened(given);
    expect(screen.getByRole("alert").textContent).toContain(code);
  });

  it("shows why the button did nothing", async () => {
    await opened({
      acquireTokenSilent: fails(error("InteractionRequiredAuthError", "x")),
      loginRedirect: fails(error("BrowserAuthError", "interaction_in_progress")),
    });
    await press(words.signIn.button);
    expect(screen.getByRole("alert").textContent).toContain("interaction_in_progress");
  });
});
