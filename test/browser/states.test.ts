import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { launch, serve, type Served } from "./kit";
import { openMessage, openPane, sampleConfig, shows } from "./production";
import { cases, faultsOf } from "./states";
import { atLength } from "../atLength";

let server: Served;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve("taskpane"), launch()]);
});
afterAll(async () => {
  await browser.close();
  server.stop();
});

describe("each state of the pane, on the page as it is deployed, 320 pixels wide", () => {
  // What axe finds in all others: test/soak/pane/states.soak.ts.
  it.each(Object.entries(cases).filter(([, { look }]) => atLength(true, look === undefined || look === "typical")))(
    "%s",
    async (_, each) => expect(await faultsOf(browser, server.address, each, each.look === "typical")).toEqual([]),
  );
});

/** What a worker does that comes to no end, after it has told the page. */
const hang = 'new BroadcastChannel("hangs").postMessage(""); for (;;);';

/** Milliseconds, more than any limit that a worker has. */
const beyond = 21_000;

/** A worker that never answers some questions. `when` is an expression over the question, `asked`. */
const hangingWhen = (when: string) => (script: string) =>
  `addEventListener("message", ({ data: asked }) => { if (${when}) { ${hang} } });\n${script}`;

describe("a check that doesn't come to an end", () => {
  it.each([
    [
      "is ended from outside where the worker hangs as it starts",
      {
        worker: () => hang,
        title: "This message was not checked",
        text: "The check could not be started.",
      },
    ],
    [
      "is ended from outside where the worker hangs at every message",
      {
        worker: hangingWhen('asked.ask === "inspect"'),
        title: "This message was not checked",
        text: "The check took too long and was stopped.",
      },
    ],
    [
      "goes on without what the message holds where the worker hangs at that",
      {
        worker: hangingWhen('asked.ask === "inspect" && "found" in (asked.message?.item.bodies ?? {})'),
        title: "Not everything could be read",
        text: "“Confidential - payment this morning”",
      },
    ],
  ])("%s", async (_, { worker, title, text }) => {
    let hanging = 0;
    const listen = async (opened: Page): Promise<void> => {
      await opened.exposeFunction("hangs", () => hanging++);
      await opened.addInitScript(() => {
        new BroadcastChannel("hangs").onmessage = () => (window as unknown as { hangs: () => void }).hangs();
      });
    };
    const { page } = await openPane(browser, server.address, {
      office: { messages: ["09-own-domain-spoofed"] },
      worker,
      frozen: true,
      before: listen,
    });
    // No one waits so long: the page's time is at the end of the limit as soon as a worker hangs.
    let isShown = false;
    const hurry = async (): Promise<void> => {
      while (!isShown) {
        if (hanging > 0) {
          hanging = 0;
          await page.clock.fastForward(beyond);
        }
        await page.clock.runFor(100);
        await sleep(100);
      }
    };
    await Promise.all([hurry(), shows(page, title, text).finally(() => (isShown = true))]);
    await page.context().close();
  });
});

describe("a second try", () => {
  it("sets the pane up once config.json is there", async () => {
    const { page } = await openPane(browser, server.address, {
      office: { messages: ["09-own-domain-spoofed"] },
      config: null,
    });
    await shows(page, "Remit Guard is not set up");
    await page.route("**/config.json", (route) =>
      route.fulfill({ contentType: "application/json", body: sampleConfig }),
    );
    await page.getByRole("button", { name: "Check again" }).click();
    await shows(page, "Do not pay");
    await page.context().close();
  });

  it("checks the message once the worker's file comes", async () => {
    const { page } = await openPane(browser, server.address, {
      office: { messages: ["09-own-domain-spoofed"] },
      worker: null,
    });
    await shows(page, "This message was not checked");
    await page.unrouteAll({ behavior: "wait" });
    await page.getByRole("main").getByRole("button", { name: "Check again" }).click();
    await shows(page, "Do not pay");
    await page.context().close();
  });
});

it("judges without a network, once it is loaded", async () => {
  const watched = await openPane(browser, server.address, {
    office: { messages: ["19-newsletter-about-fraud", "09-own-domain-spoofed", "14-invoice-only-in-pdf"] },
  });
  const { page } = watched;
  await shows(page, "Nothing about payment here");
  // What many messages ask for comes in the background, after the first one.
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await openMessage(page, 1);
  await shows(page, "Do not pay", "“Confidential - payment this morning”");
  await openMessage(page, 2);
  await shows(page, "Not everything could be read", "“Invoice TG-88214”");
  await openMessage(page, null);
  await shows(page, "No message is open");
  expect(watched.errors).toEqual([]);
  await page.context().close();
});
