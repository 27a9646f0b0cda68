import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { fakeMessageOf, type FakeMessage, type Placing } from "../../preview/outlook";
import { made, newPage, type Watched } from "./kit";
import type { OfficeSetup } from "./page/office";

/** The pages as they are deployed, in an Outlook of the test's making. */

const root = join(__dirname, "../..");
const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** A message of samples/, as Outlook holds it. */
export const sample = (name: string, placing: Placing = {}): Promise<FakeMessage> =>
  fakeMessageOf(readFileSync(join(root, `samples/${name}.eml`)), placing);

/** What a config.json says that takes its policy from the samples. */
export const sampleConfig = JSON.stringify({
  policy: JSON.parse(readFileSync(join(root, "samples/policy.json"), "utf8")) as unknown,
});

/** Outlook's traits; its messages are named where they are samples. */
type Outlook = Partial<Omit<OfficeSetup, "messages">> & {
  readonly messages?: readonly (string | Promise<FakeMessage>)[];
};

/** What the page meets. */
export interface Scene {
  /** What comes in place of Office.js: Outlook with these traits, Microsoft's own script, or nothing. */
  readonly office: Outlook | "microsoft" | "blocked";
  /** The text of config.json; null where the server has none. The samples' policy where left out. */
  readonly config?: string | null;
  /** What the worker's script is, made of what it was; null where it can't be loaded. */
  readonly worker?: ((script: string) => string) | null;
  readonly context?: BrowserContextOptions;
  /** The page's time is still, to be moved by `page.clock`. */
  readonly frozen?: true;
  /** What happens to the page before anything is loaded. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** `taskpane.html` where left out. */
  readonly page?: string;
}

async function scriptOf({ messages = [], ...office }: Outlook): Promise<string> {
  const setup: OfficeSetup = {
    client: "web",
    language: "en",
    messages: await Promise.all(messages.map((each) => (typeof each === "string" ? sample(each) : each))),
    latency: [1, 20],
    seed: 1,
    trouble: 0,
    set: null,
    ready: true,
    ...office,
  };
  return `window.officeSetup = ${JSON.stringify(setup)};\n${readFileSync(join(made, "office.js"), "utf8")}`;
}

async function putOffice(page: Page, office: Scene["office"]): Promise<void> {
  await page.route(`${hosted}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
    if (office === "blocked") await route.abort();
    else if (office === "microsoft")
      await route.fulfill({ path: join(root, "node_modules/@microsoft/office-js/dist", path) });
    else await route.fulfill({ contentType: "text/javascript", body: await scriptOf(office) });
  });
}

/** Opens taskpane.html. */
export async function openPane(browser: Browser, address: string, scene: Scene): Promise<Watched> {
  const { office, config = sampleConfig, worker, context = {}, frozen, before, page: name = "taskpane.html" } = scene;
  const watched = await newPage(browser, address, { viewport: { width: 320, height: 640 }, ...context });
  const { page } = watched;
  if (frozen) await page.clock.install();
  await before?.(page);
  await putOffice(page, office);
  if (config !== null)
    await page.route("**/config.json", (route) => route.fulfill({ contentType: "application/json", body: config }));
  if (worker !== undefined) {
    // The one script of ours that the page doesn't name.
    const html = await (await fetch(`${address}taskpane.html`)).text();
    await page.route(`${address}*.js`, async (route) => {
      if (html.includes(route.request().url().slice(address.length))) return route.continue();
      if (worker === null) return route.abort();
      const response = await route.fetch();
      return route.fulfill({ response, body: worker(await response.text()) });
    });
  }
  await page.goto(`${address}${name}`);
  return watched;
}

/** Opens another message in Outlook, by its place in the scene's list; null closes. */
export const openMessage = (page: Page, index: number | null): Promise<void> =>
  page.evaluate((wanted) => window.inPage.open(wanted), index);

/** Waits until the pane has that title, and the text in it. */
export async function shows(page: Page, title: string, text = ""): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  await page.getByRole("main").filter({ hasText: text }).waitFor();
}
