import type { Browser, Page } from "playwright-core";
import { violations } from "./kit";
import { openPane, sample, shows, type Scene } from "./production";

const breakingAtMessages = (script: string) =>
  `addEventListener("message", ({ data: asked }) => { if (asked.ask === "inspect") throw new Error("broken"); });\n${script}`;

/** Where Office.js comes from. */
const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const cannotLoad = /^Failed to load resource/;

/** How the pane comes into a state, and what it says then. */
export interface Case {
  readonly scene: Scene;
  /** What must happen before. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly title: string;
  readonly text?: string;
  /** What the browser itself, or Office.js, says of it. */
  readonly logs?: RegExp;
  /**
   * `alike`: looks like another one. `typical`: axe looks at it in each run of the tests, at the others in the soak.
   * `sibling`: other tests bring the pane there too, which leaves all of it to the soak.
   */
  readonly look?: "alike" | "typical" | "sibling";
}

/** All states of the pane that need no supplier list. */
export const cases: Readonly<Record<string, Case>> = {
  "starting: Outlook isn't ready yet": {
    scene: { office: { ready: false } },
    title: "Remit Guard is starting",
  },
  "outside: the page is opened in a browser, with Microsoft's own script": {
    scene: { office: "microsoft" },
    title: "This page belongs in Outlook",
    look: "typical",
    text: "Nothing is checked here.",
    // Where it has seconds for it, it tries to tell Microsoft, which the policy refuses.
    logs: /^Warning: Office.js is loaded outside of Office client$|^Applying inline style violates|^Framing 'https:\/\/telemetryservice\./,
  },
  "noOfficeJs: Office.js is blocked": {
    scene: { office: "blocked" },
    title: "No messages are being checked",
    text: "did not load",
    logs: cannotLoad,
  },
  "noOfficeJs: Office.js never becomes ready": {
    scene: { office: { ready: false }, frozen: true },
    before: (page) => page.clock.runFor(20_000),
    title: "No messages are being checked",
    look: "alike",
  },
  "tooOld: Outlook has Mailbox 1.2 alone": {
    scene: { office: { client: "onPremWeb", set: 2, messages: ["09-own-domain-spoofed"] } },
    title: "This version of Outlook is too old",
    text: "No messages are being checked.",
  },
  "notSetUp: there is no config.json": {
    scene: { office: { messages: ["09-own-domain-spoofed"] }, config: null },
    title: "Remit Guard is not set up",
    text: "config.json is missing. Put one next to taskpane.html; {} is enough.",
    look: "typical",
    logs: cannotLoad,
  },
  "notSetUp: config.json is no JSON": {
    scene: { office: { messages: ["09-own-domain-spoofed"] }, config: "{ policy: }" },
    title: "Remit Guard is not set up",
    text: "config.json is not valid JSON.",
    look: "alike",
  },
  "notSetUp: a page is sent in place of config.json": {
    scene: { office: { messages: ["09-own-domain-spoofed"] }, config: "<!doctype html><title>Not found</title>" },
    title: "Remit Guard is not set up",
    text: "config.json is a web page, not JSON",
    look: "alike",
  },
  "notSetUp: config.json holds suppliers": {
    scene: { office: { messages: ["09-own-domain-spoofed"] }, config: '{ "suppliers": [] }' },
    title: "Remit Guard is not set up",
    text: "config.json: suppliers: this key is unknown. The supplier list is never a file next to the page",
    look: "alike",
  },
  "notSetUp: the policy has an error": {
    scene: { office: { messages: ["09-own-domain-spoofed"] }, config: '{ "policy": { "coolOffDays": "two weeks" } }' },
    title: "Remit Guard is not set up",
    text: "config.json: policy.coolOffDays",
    look: "alike",
  },
  "nothing: no message is open": {
    scene: { office: { messages: [] } },
    title: "No message is open",
    look: "typical",
  },
  "reading: Outlook takes its time": {
    scene: { office: { messages: ["09-own-domain-spoofed"], latency: [60_000, 60_000] } },
    title: "Checking the message",
    text: "“Confidential - payment this morning”",
    look: "sibling",
  },
  "pending: an attachment is still being read": {
    scene: { office: { messages: [sample("14-invoice-only-in-pdf", { silent: ["content", "file"] })] } },
    title: "Checking the message",
    text: "Reading Invoice TG-88214.pdf",
    look: "typical",
  },
  "shown: stop": {
    scene: { office: { messages: ["09-own-domain-spoofed"] } },
    title: "Do not pay",
    text: "“Confidential - payment this morning”",
    look: "typical",
  },
  "shown: verify": {
    scene: { office: { messages: ["13-ledger-asked-by-lookalike"] } },
    title: "Call before paying",
    text: "“Aged creditors”",
    look: "sibling",
  },
  "shown: caution": {
    scene: { office: { messages: ["04-own-mailbox-other-account"] } },
    title: "Something doesn't fit",
    text: "“Re: Invoice 418/2026 - conveyor rollers”",
    look: "sibling",
  },
  "shown: incomplete": {
    scene: { office: { messages: ["14-invoice-only-in-pdf"] } },
    title: "Not everything could be read",
    text: "“Invoice TG-88214”",
    look: "sibling",
  },
  "shown: unrelated": {
    scene: { office: { messages: ["19-newsletter-about-fraud"] } },
    title: "Nothing about payment here",
    look: "sibling",
  },
  "failed: the worker's file is blocked": {
    scene: { office: { messages: ["09-own-domain-spoofed"] }, worker: null },
    title: "This message was not checked",
    text: "The check could not be started.",
    logs: cannotLoad,
    look: "sibling",
  },
  "failed: the worker breaks": {
    scene: { office: { messages: ["09-own-domain-spoofed"] }, worker: () => "throw new Error('broken')" },
    title: "This message was not checked",
    text: "The check could not be started.",
    logs: /broken/,
    look: "alike",
  },
  "failed: the worker breaks at the message": {
    scene: { office: { messages: ["09-own-domain-spoofed"] }, worker: breakingAtMessages },
    title: "This message was not checked",
    text: "The check failed before it was finished.",
    logs: /broken/,
    look: "alike",
  },
};

/** What axe finds in light; and in dark, where nothing but the colours is another. */
async function inBothColours(page: Page): Promise<readonly string[]> {
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.evaluate(() => window.inPage?.outlook.paint(true));
  await page.waitForFunction(() => document.documentElement.style.colorScheme === "dark");
  return [...light, ...(await violations(page, ["color-contrast"]))];
}

/**
 * Brings the pane into a state. What is wrong then, a line each: what the page logged and asked for that it should not, and
 * where axe looks, what that finds.
 */
export async function faultsOf(
  browser: Browser,
  address: string,
  { scene, before, title, text, logs }: Case,
  looks: boolean,
): Promise<readonly string[]> {
  const { page, errors, foreign } = await openPane(browser, address, scene);
  await before?.(page);
  await shows(page, title, text);
  const seen = looks ? await inBothColours(page) : [];
  await page.context().close();
  const unasked = errors.filter((line) => logs?.test(line) !== true);
  return [...seen, ...unasked, ...foreign.filter((url) => !url.startsWith(hosted))];
}
