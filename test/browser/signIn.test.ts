import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Clues } from "../../src/analysis";
import { memoryDirectory, readSupplierFile } from "../../src/suppliers";
import { inSoak } from "../atLength";
import { launch, newPage, serve, violations, type Served } from "./kit";
import { bridge, type BridgeSetup } from "./page/bridge";
import { openMessage, openPane, sampleConfig, shows, type Scene } from "./production";

let server: Served;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([serve("taskpane"), launch()]);
});
afterAll(async () => {
  await browser.close();
  server.stop();
});

const file = readFileSync(join(__dirname, "../../samples/suppliers.csv"));
const suppliers = memoryDirectory(readSupplierFile(file, "suppliers.csv").records);
const id = "2f0e2a4c-53b1-4a7d-9f6e-0c1d2b3a4f5e";
const mailbox = "priya.nair@harbourlane.co.uk";

/** The pane over a service at its own origin, in an Outlook that signs in for its add-ins, or not. */
async function open(outlook: BridgeSetup | null, scene: Partial<Scene> = {}) {
  const service = new URL(server.address).origin;
  const config = { ...(JSON.parse(sampleConfig) as object), service, clientId: id, tenantId: id };
  const asked: (string | undefined)[] = [];
  const state = { status: 200 };
  const watched = await openPane(browser, server.address, {
    office: { messages: ["01-freemail-hijack", "02-true-invoice", "19-newsletter-about-fraud"] },
    config: JSON.stringify(config),
    ...scene,
    before: async (page) => {
      await scene.before?.(page);
      if (outlook !== null) await page.addInitScript(bridge, outlook);
      await page.context().route("**/api/lookup", async (route) => {
        const token = route.request().headers()["authorization"];
        asked.push(token);
        if (state.status !== 200) return route.fulfill({ status: state.status });
        if (token !== "Bearer good") return route.fulfill({ status: 401 });
        const records = await suppliers.lookup(route.request().postDataJSON() as Clues);
        return route.fulfill({ contentType: "application/json", body: JSON.stringify(records) });
      });
      await page
        .context()
        .route("**/api/cases/find", (route) =>
          route.fulfill({ contentType: "application/json", body: JSON.stringify({ cases: [] }) }),
        );
    },
  });
  return { ...watched, asked, state };
}

const signIn = (page: Page) => page.getByRole("button", { name: "Sign in" });

describe("a pane that signs in to the supplier service", () => {
  it("compares messages with the records where Outlook signs in by itself", async () => {
    const { page, asked, errors, foreign } = await open({ silent: mailbox, window: null });
    await shows(page, "Do not pay");
    expect(await signIn(page).count()).toBe(0);
    await openMessage(page, 1);
    await shows(page, "No difference found");
    expect(new Set(asked)).toEqual(new Set(["Bearer good"]));
    expect(errors).toEqual([]);
    // Neither the sign-in service nor any other: Outlook asks it.
    expect(foreign.filter((url) => !url.startsWith("https://appsforoffice.microsoft.com/"))).toEqual([]);
    await page.context().close();
  });

  it("judges without, says so, and judges again once somebody pressed the button", async () => {
    const { page, errors } = await open({ silent: null, window: mailbox });
    await signIn(page).waitFor();
    await shows(page, "Do not pay", "You are not signed in to the supplier list");
    expect(await violations(page)).toEqual([]);
    await openMessage(page, 1);
    await shows(page, "Not compared with the record", "Sign in, then check the message again.");
    await signIn(page).click();
    await shows(page, "No difference found");
    expect(await signIn(page).count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("doesn't use another account than the mailbox's until it is told to", async () => {
    const { page, asked } = await open({ silent: "admin@harbourlane.onmicrosoft.com", window: null });
    await page.getByText("You are signed in to Microsoft as admin@harbourlane.onmicrosoft.com").waitFor();
    expect(asked).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Use this account" }).click();
    await shows(page, "Do not pay");
    await page.context().close();
  });

  it("says what is in the way on a phone that says it can sign in", async () => {
    const { page } = await open({ silent: null, window: null, fault: "530021" });
    await page.getByText("Your organisation doesn't allow sign-in on this device.").waitFor();
    await page.getByText("For IT: AADSTS530021").waitFor();
    await page.context().close();
  });

  // Next to a service of its own: service.test.ts.
  inSoak("says that the records can't be asked while the service is down, and goes on when it is up", async () => {
    const { page, state } = await open({ silent: mailbox, window: null });
    await shows(page, "Do not pay");
    state.status = 503;
    await openMessage(page, 1);
    await shows(page, "Not compared with the record", "The supplier list is not available at the moment.");
    state.status = 200;
    await page.getByRole("button", { name: "Check again" }).click();
    await shows(page, "No difference found");
    await page.context().close();
  });
});

describe("the dialog in which the pane signs in", () => {
  const authority = `/${id}`;
  const host = "https://login.microsoftonline.com";
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

  /** The page as a build makes it where config.json says how people sign in: it may speak to the sign-in service. */
  async function built(page: Page): Promise<void> {
    await page.route(`${server.address}dialog.html*`, async (route) => {
      const response = await route.fetch();
      const widened = (text: string): string => text.replace("connect-src 'self'", `connect-src 'self' ${host}`);
      const { "content-security-policy": policy = "", ...headers } = response.headers();
      const body = widened(await response.text());
      await route.fulfill({ response, headers: { ...headers, "content-security-policy": widened(policy) }, body });
    });
  }

  /** The sign-in service: it sends the window back with a code, or with an error, and gives a token for the code. */
  async function signInService(page: Page, error: string | null) {
    const asked: URLSearchParams[] = [];
    await built(page);
    await page.context().route(`${host}/**`, async (route) => {
      const { pathname, searchParams } = new URL(route.request().url());
      const headers = { "access-control-allow-origin": "*" };
      if (pathname.endsWith("/authorize")) {
        asked.push(searchParams);
        const state = searchParams.get("state") ?? "";
        const back =
          error === null ? { code: "once", state } : { error: "access_denied", error_description: error, state };
        const location = `${searchParams.get("redirect_uri") ?? ""}#${new URLSearchParams(back).toString()}`;
        // A page and no redirection, which would pass by what is in for the built page.
        const body = `<script>location.replace(${JSON.stringify(location)})</script>`;
        return route.fulfill({ contentType: "text/html", body });
      }
      if (pathname.endsWith("/token")) {
        const claims = {
          aud: id,
          tid: id,
          oid: "1",
          sub: "1",
          iss: `${host}${authority}/v2.0`,
          preferred_username: mailbox,
        };
        const nonce = asked[0]?.get("nonce");
        const id_token = `${part({ alg: "none", typ: "JWT" })}.${part({ ...claims, nonce })}.x`;
        const client_info = part({ uid: "1", utid: id });
        const granted = {
          token_type: "Bearer",
          scope: `api://${id}/access_as_user`,
          expires_in: 3600,
          access_token: "good",
        };
        return route.fulfill({ headers, json: { ...granted, id_token, client_info } });
      }
      const at = `${host}${authority}`;
      const endpoints = {
        authorization_endpoint: `${at}/oauth2/v2.0/authorize`,
        token_endpoint: `${at}/oauth2/v2.0/token`,
      };
      return route.fulfill({ headers, json: { ...endpoints, issuer: `${at}/v2.0`, jwks_uri: `${at}/keys` } });
    });
    return asked;
  }

  /** What the dialog told the pane, once it is back. */
  async function told(page: Page): Promise<unknown> {
    await page.waitForFunction(() => window.inPage?.told.length > 0);
    const [[message, origin] = []] = await page.evaluate(() => window.inPage.told);
    expect(origin).toBe(new URL(server.address).origin);
    return JSON.parse(message ?? "");
  }

  it("goes to the sign-in service and back, and hands the token to its own pane", async () => {
    let asked: readonly URLSearchParams[] = [];
    const { page, errors, foreign } = await open(null, {
      page: "dialog.html",
      before: async (opened) => (asked = await signInService(opened, null)),
    });
    expect(await told(page)).toMatchObject({ grant: { token: "good", account: { addresses: [mailbox] } } });
    const [query] = asked;
    expect(query?.get("client_id")).toBe(id);
    expect(query?.get("scope")?.split(" ")).toContain(`api://${id}/access_as_user`);
    expect(query?.get("redirect_uri")).toBe(`${server.address}dialog.html`);
    expect(query?.get("code_challenge_method")).toBe("S256");
    expect(errors).toEqual([]);
    expect(foreign.filter((url) => !url.startsWith(host) && !url.startsWith("https://appsforoffice."))).toEqual([]);
    await page.context().close();
  });

  it("tells the pane what was in the way, and doesn't try for ever", async () => {
    let asked: readonly URLSearchParams[] = [];
    const description = "AADSTS53003: Access has been blocked by Conditional Access policies.";
    const { page } = await open(null, {
      page: "dialog.html",
      before: async (opened) => (asked = await signInService(opened, description)),
    });
    expect(await told(page)).toEqual({ problem: "blocked", code: "AADSTS53003" });
    expect(asked).toHaveLength(1);
    await page.context().close();
  });
});

describe("the page of the check on sending", () => {
  /** What token.js gives there, next to a config.json. */
  async function tokenIn(outlook: BridgeSetup | null, more: object = { clientId: id, tenantId: id }) {
    const { page, errors, foreign } = await newPage(browser, server.address, {});
    if (outlook !== null) await page.addInitScript(bridge, outlook);
    const office = "window.Office = { actions: { associate: () => undefined }, context: {} };";
    const service = new URL(server.address).origin;
    const config = JSON.stringify({ ...(JSON.parse(sampleConfig) as object), service, ...more });
    const context = page.context();
    await context.route("https://appsforoffice.microsoft.com/**", (route) =>
      route.fulfill({ contentType: "text/javascript", body: office }),
    );
    await context.route("**/config.json", (route) => route.fulfill({ contentType: "application/json", body: config }));
    await page.goto(`${server.address}commands.html`);
    const token = await page.evaluate(async () => {
      const script = document.createElement("script");
      script.src = "token.js";
      const loaded = new Promise((resolve) => (script.onload = resolve));
      document.head.append(script);
      await loaded;
      return (window as { remitGuardToken?: () => Promise<string | null> }).remitGuardToken?.();
    });
    await context.close();
    return { token, errors, foreign: foreign.filter((url) => !url.startsWith("https://appsforoffice.microsoft.com/")) };
  }

  it("has a token where Outlook gives one without a window, and asks no one else for it", async () => {
    expect(await tokenIn({ silent: mailbox, window: null })).toEqual({ token: "good", errors: [], foreign: [] });
  });

  it("has none where somebody would have to be asked, and opens no window", async () => {
    expect(await tokenIn({ silent: null, window: mailbox })).toMatchObject({ token: null, foreign: [] });
    expect(await tokenIn(null)).toMatchObject({ token: null, foreign: [] });
    expect(await tokenIn({ silent: mailbox, window: null }, {})).toMatchObject({ token: null, foreign: [] });
  });
});
