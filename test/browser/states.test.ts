import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { FakeMessage } from "../../preview/outlook";
import { launch, slow, start, violations, type Served, type Watched } from "./kit";
import { openMessage, openPane, sample, sampleConfig, shows, type Scene } from "./production";

let server: Served;
let browser: Browser;
/** Messages that are judged without a supplier list, one for each verdict that is possible then. */
let spoofed: FakeMessage, asked: FakeMessage, changed: FakeMessage, attached: FakeMessage, newsletter: FakeMessage;
/** Its attachment never comes. */
let hanging: FakeMessage;

beforeAll(async () => {
  [server, browser] = await Promise.all([
    start("test/browser/serve-pane.mjs", join(__dirname, "../../dist/taskpane")),
    launch(),
  ]);
  [spoofed, asked, changed, attached, newsletter, hanging] = await Promise.all([
    sample("09-own-domain-spoofed"),
    sample("13-ledger-asked-by-lookalike"),
    sample("04-own-mailbox-other-account"),
    sample("14-invoice-only-in-pdf"),
    sample("19-newsletter-about-fraud"),
    sample("14-invoice-only-in-pdf", { silent: ["content", "file"] }),
  ]);
}, slow);
afterAll(async () => {
  await browser.close();
  server.stop();
});

/** What axe finds in light; and in dark, where nothing but the colours is another. */
async function inBothColours(page: Page): Promise<readonly string[]> {
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.evaluate(() => window.inPage?.outlook.paint(true));
  await page.waitForFunction(() => document.documentElement.style.colorScheme === "dark");
  return [...light, ...(await violations(page, ["color-contrast"]))];
}

const breakingAtMessages = (script: string) =>
  `addEventListener("message", ({ data: asked }) => { if (asked.ask === "inspect") throw new Error("broken"); });\n${script}`;

const cannotLoad = /^Failed to load resource/;

interface Case {
  readonly scene: () => Scene;
  /** What must happen before. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly title: string;
  readonly text?: string;
  /** What the browser itself, or Office.js, says of it. */
  readonly logs?: RegExp;
  /** Looks like one that was looked at already. */
  readonly alike?: true;
}

const cases: Readonly<Record<string, Case>> = {
  "starting: Outlook isn't ready yet": {
    scene: () => ({ office: { ready: false } }),
    title: "Remit Guard is starting",
  },
  "outside: the page is opened in a browser, with Microsoft's own script": {
    scene: () => ({ office: "microsoft" }),
    title: "This page belongs in Outlook",
    text: "Nothing is checked here.",
    logs: /^Warning: Office.js is loaded outside of Office client$/,
  },
  "noOfficeJs: Office.js is blocked": {
    scene: () => ({ office: "blocked" }),
    title: "No messages are being checked",
    text: "did not load",
    logs: cannotLoad,
  },
  "noOfficeJs: Office.js never becomes ready": {
    scene: () => ({ office: { ready: false }, frozen: true }),
    before: (page) => page.clock.runFor(20_000),
    title: "No messages are being checked",
    alike: true,
  },
  "tooOld: Outlook has Mailbox 1.2 alone": {
    scene: () => ({ office: { client: "onPremWeb", set: 2, messages: [spoofed] } }),
    title: "This Outlook is too old",
    text: "No messages are being checked.",
  },
  "notSetUp: there is no config.json": {
    scene: () => ({ office: { messages: [spoofed] }, config: null }),
    title: "Remit Guard is not set up",
    text: "config.json is missing. Put one beside taskpane.html; {} is enough.",
    logs: cannotLoad,
  },
  "notSetUp: config.json is no JSON": {
    scene: () => ({ office: { messages: [spoofed] }, config: "{ policy: }" }),
    title: "Remit Guard is not set up",
    text: "config.json is not valid JSON.",
    alike: true,
  },
  "notSetUp: a page is sent in place of config.json": {
    scene: () => ({ office: { messages: [spoofed] }, config: "<!doctype html><title>Not found</title>" }),
    title: "Remit Guard is not set up",
    text: "config.json is a web page, not JSON",
    alike: true,
  },
  "notSetUp: config.json holds suppliers": {
    scene: () => ({ office: { messages: [spoofed] }, config: '{ "suppliers": [] }' }),
    title: "Remit Guard is not set up",
    text: "config.json: suppliers: this key is unknown. Supplier records are never files beside the page",
    alike: true,
  },
  "notSetUp: the policy has an error": {
    scene: () => ({ office: { messages: [spoofed] }, config: '{ "policy": { "coolOffDays": "two weeks" } }' }),
    title: "Remit Guard is not set up",
    text: "config.json: policy.coolOffDays",
    alike: true,
  },
  "nothing: no message is open": {
    scene: () => ({ office: { messages: [] } }),
    title: "No message is open",
  },
  "reading: Outlook takes its time": {
    scene: () => ({ office: { messages: [spoofed], latency: [60_000, 60_000] } }),
    title: "Checking the message",
    text: "“Confidential - payment this morning”",
  },
  "pending: an attachment is still being read": {
    scene: () => ({ office: { messages: [hanging] } }),
    title: "Not everything could be read",
    text: "The answer so far. Still reading Invoice TG-88214.pdf",
  },
  "shown: stop": {
    scene: () => ({ office: { messages: [spoofed] } }),
    title: "Do not pay",
    text: "“Confidential - payment this morning”",
  },
  "shown: verify": {
    scene: () => ({ office: { messages: [asked] } }),
    title: "Call before paying",
    text: "“Aged creditors”",
  },
  "shown: caution": {
    scene: () => ({ office: { messages: [changed] } }),
    title: "Something doesn't fit",
    text: "“Re: Invoice 418/2026 - conveyor rollers”",
  },
  "shown: incomplete": {
    scene: () => ({ office: { messages: [attached] } }),
    title: "Not everything could be read",
    text: "“Invoice TG-88214”",
  },
  "shown: unrelated": {
    scene: () => ({ office: { messages: [newsletter] } }),
    title: "Nothing about payment here",
  },
  "failed: the worker's file is blocked": {
    scene: () => ({ office: { messages: [spoofed] }, worker: null }),
    title: "This message was not checked",
    text: "The check could not be started.",
    logs: cannotLoad,
  },
  "failed: the worker breaks": {
    scene: () => ({ office: { messages: [spoofed] }, worker: () => "throw new Error('broken')" }),
    title: "This message was not checked",
    text: "The check could not be started.",
    logs: /broken/,
    alike: true,
  },
  "failed: the worker breaks at the message": {
    scene: () => ({ office: { messages: [spoofed] }, worker: breakingAtMessages }),
    title: "This message was not checked",
    text: "The check broke off.",
    logs: /broken/,
    alike: true,
  },
};

/** What the page logged, but for what it should. */
const unasked = ({ errors }: Watched, expected?: RegExp): readonly string[] =>
  errors.filter((line) => expected === undefined || !expected.test(line));

describe("each state of the pane, on the page as it is deployed, 320 pixels wide", () => {
  it.each(Object.entries(cases))(
    "%s",
    async (_, { scene, before, title, text, logs, alike = false }) => {
      const watched = await openPane(browser, server.address, scene());
      const { page, foreign } = watched;
      await before?.(page);
      await shows(page, title, text);
      if (!alike) expect(await inBothColours(page)).toEqual([]);
      expect(unasked(watched, logs)).toEqual([]);
      expect(foreign.filter((url) => !url.startsWith("https://appsforoffice.microsoft.com/lib/1/hosted/"))).toEqual([]);
      await page.context().close();
    },
    30_000,
  );
});

/** What a worker does that comes to no end: it tells the server first, by a request that can be seen from outside. */
const hang = 'const telling = new XMLHttpRequest(); telling.open("GET", "hangs", false); telling.send(); for (;;);';

/** A worker that never answers some questions. `when` is an expression over the question, `asked`. */
const hangingWhen = (when: string) => (script: string) =>
  `addEventListener("message", ({ data: asked }) => { if (${when}) { ${hang} } });\n${script}`;

describe("a check that doesn't come to an end", () => {
  it.each([
    [
      "is ended from outside where the worker hangs as it starts",
      {
        worker: () => hang,
        seconds: 20,
        title: "This message was not checked",
        text: "The check could not be started.",
      },
    ],
    [
      "is ended from outside where the worker hangs at every message",
      {
        worker: hangingWhen('asked.ask === "inspect"'),
        seconds: 10,
        title: "This message was not checked",
        text: "The check took too long and was stopped.",
      },
    ],
    [
      "goes on without what the message holds where the worker hangs at that",
      {
        worker: hangingWhen('asked.ask === "inspect" && "found" in asked.item.bodies'),
        seconds: 10,
        title: "Not everything could be read",
        text: "“Confidential - payment this morning”",
      },
    ],
  ])(
    "%s",
    async (_, { worker, seconds, title, text }) => {
      const { page } = await openPane(browser, server.address, {
        office: { messages: [spoofed] },
        worker,
        frozen: true,
      });
      // Nobody waits so long: the page's time moves on as soon as a worker hangs.
      page.on("request", (request) => {
        if (request.url().endsWith("/hangs")) page.clock.runFor(seconds * 1_000).catch(() => undefined);
      });
      await shows(page, title, text);
      await page.context().close();
    },
    30_000,
  );
});

describe("a second try", () => {
  it("sets the pane up once config.json is there", async () => {
    const { page } = await openPane(browser, server.address, { office: { messages: [spoofed] }, config: null });
    await shows(page, "Remit Guard is not set up");
    await page.route("**/config.json", (route) =>
      route.fulfill({ contentType: "application/json", body: sampleConfig }),
    );
    await page.getByRole("button", { name: "Check again" }).click();
    await shows(page, "Do not pay");
    await page.context().close();
  }, 30_000);

  it("checks the message once the worker's file comes", async () => {
    const { page } = await openPane(browser, server.address, { office: { messages: [spoofed] }, worker: null });
    await shows(page, "This message was not checked");
    await page.unrouteAll({ behavior: "wait" });
    await page.getByRole("main").getByRole("button", { name: "Check again" }).click();
    await shows(page, "Do not pay");
    await page.context().close();
  }, 30_000);
});

it("judges without a network, once it is loaded", async () => {
  const watched = await openPane(browser, server.address, { office: { messages: [newsletter, spoofed, attached] } });
  const { page } = watched;
  await shows(page, "Nothing about payment here");
  await page.context().setOffline(true);
  await openMessage(page, 1);
  await shows(page, "Do not pay", "“Confidential - payment this morning”");
  await openMessage(page, 2);
  await shows(page, "Not everything could be read", "“Invoice TG-88214”");
  await openMessage(page, null);
  await shows(page, "No message is open");
  expect(unasked(watched)).toEqual([]);
  await page.context().close();
}, 30_000);
