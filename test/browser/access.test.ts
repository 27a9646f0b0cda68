import type { Browser, Frame, Page } from "playwright-core";
import { launch, open, serve, violations, type Served } from "./kit";
import { chooseSample, paneFrame, paneOf, rowsOf, sampleNames } from "./mailbox";
import { openMessage, openPane, shows } from "./production";
import { inSoak } from "../atLength";

let mailbox: Served;
let server: Served;
let browser: Browser;
/** The preview, with the first sample open and judged before each test. */
let page: Page;

beforeAll(async () => {
  [mailbox, server, browser] = await Promise.all([serve("preview"), serve("taskpane"), launch()]);
  ({ page } = await open(browser, `${mailbox.address}?language=en`, { viewport: { width: 1280, height: 800 } }));
});
afterAll(async () => {
  await browser.close();
  mailbox.stop();
  server.stop();
});
beforeEach(async () => {
  // Another one in between: what was unfolded is folded again.
  await chooseSample(page, "19-newsletter-about-fraud");
  await paneOf(page).getByRole("heading", { level: 1, name: "Nothing about payment here" }).waitFor();
  await chooseSample(page, "01-freemail-hijack");
  await paneOf(page).getByRole("heading", { level: 1, name: "Do not pay" }).waitFor();
});

/** What has the focus in the pane, by its name; null where nothing has. */
const focusedIn = (frame: Frame): Promise<string | null> =>
  frame.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body || !document.hasFocus()) return null;
    return activeElement.getAttribute("aria-label") ?? activeElement.textContent;
  });

/** Names of all links and buttons that can be seen, in the page's order. */
const pressable = (): (string | null)[] =>
  [...document.querySelectorAll("a, button")]
    .filter((element) => element.checkVisibility())
    .map((element) => element.getAttribute("aria-label") ?? element.textContent);

describe("the preview", () => {
  afterEach(async () => {
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it("has nothing that axe finds wrong, all unfolded, in light, in dark and in forced colours", async () => {
    const folded = paneOf(page).locator('[aria-expanded="false"]');
    while ((await folded.count()) > 0) await folded.first().click();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await paneOf(page).getByRole("heading", { level: 1, name: "Do not pay" }).waitFor();
    expect(await violations(page, ["color-contrast"])).toEqual([]);
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await paneOf(page).getByRole("heading", { level: 1, name: "Do not pay" }).waitFor();
    expect(await violations(page, ["color-contrast"])).toEqual([]);
  });

  inSoak("has nothing that axe finds wrong where nothing differs, in both colours", async () => {
    await chooseSample(page, "02-true-invoice");
    await paneOf(page).getByRole("heading", { level: 1, name: "No difference found" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await paneOf(page).getByRole("heading", { level: 1, name: "No difference found" }).waitFor();
    expect(await violations(page, ["color-contrast"])).toEqual([]);
  });

  it("has nothing that axe finds wrong on a phone", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole("button", { name: "Settings" }).click();
    // Its tooltip is where no landmark is, as tooltips do.
    await page.mouse.move(195, 700);
    await page.getByRole("tooltip").waitFor({ state: "detached" });
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Settings" }).click();
  });
});

it("changes its colours with the system's while the pane goes on", async () => {
  await paneFrame(page).waitForFunction(() => document.documentElement.style.colorScheme === "light");
  await page.emulateMedia({ colorScheme: "dark" });
  await paneFrame(page).waitForFunction(() => document.documentElement.style.colorScheme === "dark");
  await chooseSample(page, "02-true-invoice");
  await paneOf(page).getByRole("heading", { level: 1, name: "No difference found" }).waitFor();
  await page.emulateMedia({ colorScheme: null });
});

describe("the keyboard", () => {
  it("reaches all that can be pressed in the pane, in the order of reading, and gets out of it", async () => {
    const frame = paneFrame(page);
    await paneOf(page).getByRole("button", { name: "Open a case" }).waitFor();
    await page.getByRole("button", { name: "Close the pane" }).focus();
    const order: string[] = [];
    for (let stop = 0; stop < 30; stop++) {
      await page.keyboard.press("Tab");
      const name = await focusedIn(frame);
      if (name === null) break;
      order.push(name);
    }
    expect(order.length).toBeGreaterThan(6);
    expect(order).toEqual(await frame.evaluate(pressable));
    expect(order[0]).toBe("Call +49 40 5550187");
    expect(order.slice(-3)).toEqual(["Copy summary", "Check again", "Appearance: automatic"]);
  });

  it("opens and closes what is folded", async () => {
    const fold = paneOf(page).getByRole("button", { name: /^What IT should do now/ });
    const inside = paneOf(page).getByText(/inbox rules/);
    expect(await inside.isVisible()).toBe(false);
    await fold.focus();
    await page.keyboard.press("Enter");
    await inside.waitFor();
    expect(await fold.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Space");
    await inside.waitFor({ state: "hidden" });
    expect(await fold.getAttribute("aria-expanded")).toBe("false");
  });

  it("stays in the list while its arrows open one message after the other", async () => {
    const opened = [
      ["02-true-invoice", "No difference found"],
      ["03-colleague-passes-altered-invoice", "Do not pay"],
    ] as const;
    for (const [name, title] of opened) {
      await page.keyboard.press("ArrowDown");
      await rowsOf(page).nth(sampleNames.indexOf(name)).and(page.locator('[aria-selected="true"]')).waitFor();
      await paneOf(page).getByRole("heading", { level: 1, name: title }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("listbox");
    }
  });
});

describe("another message", () => {
  it("is told by the place that screen readers listen to, loudly where it matters, and leaves the focus alone", async () => {
    const messages = ["14-invoice-only-in-pdf", "09-own-domain-spoofed"];
    const { page: pane } = await openPane(browser, server.address, { office: { messages } });
    await shows(pane, "Not everything could be read");
    const status = await pane.getByRole("status").elementHandle();
    if (status === null) throw new Error("Nothing would be told.");
    expect(await status.getAttribute("aria-live")).toBe("polite");
    await pane.getByRole("contentinfo").getByRole("button", { name: "Check again" }).focus();

    await openMessage(pane, 1);
    await shows(pane, "Do not pay");
    expect(await status.evaluate((element) => element.isConnected)).toBe(true);
    expect(await status.getAttribute("aria-live")).toBe("assertive");
    expect(await status.innerText()).toMatch(/^Do not pay\s+This claims to come from your own domain/);
    expect(await focusedIn(pane.mainFrame())).toBe("Check again");
    await pane.context().close();
  });

  it("takes the focus to the top of the pane only from a part that is gone", async () => {
    const messages = ["13-ledger-asked-by-lookalike", "09-own-domain-spoofed"];
    const { page: pane } = await openPane(browser, server.address, { office: { messages } });
    await shows(pane, "Call before paying");
    await pane.getByRole("button", { name: /^All \d+ checks/ }).focus();
    await openMessage(pane, 1);
    await shows(pane, "Do not pay");
    expect(await pane.evaluate(() => document.activeElement?.nodeName)).toBe("MAIN");
    await pane.context().close();
  });
});
