import type { Page } from "playwright-core";
import { hostileMessages } from "./hostile";
import { bothSites, newPage, open } from "./kit";
import { judged, paneFrame, paneOf, rowsOf, sampleNames, take } from "./mailbox";
import { openPane, sample, shows } from "./production";

const at = bothSites();

const widths = [280, 320, 390];

/** Unfolds all, then lays the pane out at each width; what doesn't fit, a line each. */
async function misfits(all: readonly number[]): Promise<readonly string[]> {
  // Not `instanceof`: it belongs to the page around this one, which has classes of its own.
  const frame = window.frameElement as HTMLElement;
  const turn = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const found: string[] = [];
  const look = (width: number): void => {
    frame.style.width = `${width}px`;
    const root = document.documentElement;
    const room = root.clientWidth;
    if (root.scrollWidth > room) found.push(`${width}: the page is ${root.scrollWidth} wide in ${room}`);
    const elements = [...document.querySelectorAll("#root *")];
    // Words for screen readers alone.
    const unseen = elements.filter((element) => getComputedStyle(element).clipPath !== "none");
    for (const element of elements.filter((each) => !unseen.some((other) => other.contains(each)))) {
      const style = getComputedStyle(element);
      const { left, right, width: own } = element.getBoundingClientRect();
      const outside = own > 0 && (left < -0.5 || right > room + 0.5);
      const cut = style.overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
      if (outside || cut) found.push(`${width}: ${element.nodeName} ${(element.textContent ?? "").slice(0, 60)}`);
    }
  };
  for (const width of all) look(width);
  for (let more = true; more; await turn()) {
    const folded = document.querySelectorAll<HTMLElement>('[aria-expanded="false"]');
    more = folded.length > 0;
    folded.forEach((button) => button.click());
  }
  for (const width of all) look(width);
  frame.style.width = "";
  return found;
}

/** A preview whose Outlook answers as fast as it can. */
async function fastMailbox(query: string): Promise<Page> {
  const { page } = await newPage(at.browser, at.mailbox.address, { viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    Math.random = () => 0;
  });
  await page.goto(`${at.mailbox.address}?client=classicWindows&${query}`);
  await rowsOf(page)
    .nth(sampleNames.length - 1)
    .waitFor();
  return page;
}

/** Opens each message of the list, and looks at the pane. */
async function misfitsOfAll(page: Page, count: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (let index = 0; index < count; index++) {
    const row = rowsOf(page).nth(index);
    if (index === 0) await row.click();
    else await page.keyboard.press("ArrowDown");
    await judged(row);
    const all = await paneFrame(page).evaluate(misfits, widths);
    found.push(...all.map((line) => `${index + 1}: ${line}`));
  }
  return found;
}

describe("the pane at 280, 320 and 390 pixels, folded and unfolded", () => {
  it.each(["en", "de", "fr", "es", "it", "nl"])(
    "has room for every sample in %s",
    async (language) => {
      const page = await fastMailbox(`language=${language}`);
      await paneOf(page).locator(`html[lang="${language}"]`).waitFor({ state: "attached" });
      expect(await misfitsOfAll(page, sampleNames.length)).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  it("has room for names and subjects without an end", async () => {
    const page = await fastMailbox("language=de");
    await take(page, hostileMessages);
    await rowsOf(page).nth(hostileMessages.length).waitFor({ state: "detached" });
    await rowsOf(page)
      .nth(hostileMessages.length - 1)
      .waitFor();
    expect(await misfitsOfAll(page, hostileMessages.length)).toEqual([]);
    await page.context().close();
  }, 60_000);
});

it("shows one part of the preview at a time on a phone, each with the way back", async () => {
  const { page } = await open(at.browser, `${at.mailbox.address}?language=en`, {
    viewport: { width: 390, height: 844 },
  });
  const part = (name: string | RegExp) => page.getByRole("region", { name, exact: true });
  const [list, message, pane] = [part("Messages"), part("Message"), part(/^Task pane/)];
  const seen = async () => Promise.all([list, message, pane].map((each) => each.isVisible()));
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

  await rowsOf(page).nth(4).click();
  await message.waitFor();
  expect(await seen()).toEqual([false, true, false]);
  expect(await fits()).toBe(true);
  await message.getByRole("button", { name: "Check payment" }).click();
  await pane.waitFor();
  expect(await seen()).toEqual([false, false, true]);
  await paneOf(page).getByRole("heading", { level: 1, name: "Do not pay" }).waitFor();
  expect(await fits()).toBe(true);
  await pane.getByRole("button", { name: "Message" }).click();
  await message.waitFor();
  expect(await seen()).toEqual([false, true, false]);
  await message.getByRole("button", { name: "Messages" }).click();
  await list.waitFor();
  expect(await seen()).toEqual([true, false, false]);
  expect(await fits()).toBe(true);
  await page.context().close();
}, 30_000);

describe("where no motion is wanted", () => {
  /** What moves, and can be seen. */
  const moving = () =>
    document
      .getAnimations()
      .filter(({ effect, playState }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        const lasts = Number(effect?.getComputedTiming().endTime ?? 0) > 1;
        return playState === "running" && lasts && target?.checkVisibility({ visibilityProperty: true }) === true;
      })
      .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target?.outerHTML.slice(0, 120) : ""));

  it("nothing moves while a message, or an attachment, is being read", async () => {
    const pending = sample("14-invoice-only-in-pdf", { silent: ["content", "file"] });
    for (const [messages, latency, text] of [
      [["09-own-domain-spoofed"], [60_000, 60_000], ""],
      [[pending], [1, 20], "Reading Invoice TG-88214.pdf"],
    ] as const) {
      const { page } = await openPane(at.browser, at.server.address, {
        office: { messages, latency },
        context: { reducedMotion: "reduce" },
      });
      await shows(page, "Checking the message", text);
      // The skeleton and the bar come late.
      await page.locator(".fui-Skeleton, .fui-ProgressBar").first().waitFor({ state: "attached" });
      expect(await page.evaluate(moving)).toEqual([]);
      await page.context().close();
    }
  }, 30_000);

  it("nothing moves in the preview", async () => {
    const { page } = await open(at.browser, at.mailbox.address, { reducedMotion: "reduce" });
    await judged(rowsOf(page).first());
    await rowsOf(page).nth(13).click();
    expect(await page.evaluate(moving)).toEqual([]);
    expect(await paneFrame(page).evaluate(moving)).toEqual([]);
    await page.context().close();
  }, 30_000);
});
