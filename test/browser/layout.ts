import type { Page } from "playwright-core";
import { hostileMessages } from "./hostile";
import { newPage, type bothSites } from "./kit";
import { judged, paneFrame, paneOf, rowsOf, sampleNames, take } from "./mailbox";

type Sites = ReturnType<typeof bothSites>;

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
    const unseen = new Set<Element>();
    // Each comes after the one that it is in.
    for (const element of elements) {
      const style = getComputedStyle(element);
      if (style.clipPath !== "none" || (element.parentElement && unseen.has(element.parentElement))) {
        unseen.add(element);
        continue;
      }
      // Its bar comes in from outside, where no one sees it.
      if (element.closest('[role="progressbar"]')) continue;
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
async function fastMailbox(at: Sites, language: string): Promise<Page> {
  const { page } = await newPage(at.browser, at.mailbox.address, { viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    Math.random = () => 0;
  });
  await page.goto(`${at.mailbox.address}?client=classicWindows&language=${language}`);
  await rowsOf(page)
    .nth(sampleNames.length - 1)
    .waitFor();
  await paneOf(page).locator(`html[lang="${language}"]`).waitFor({ state: "attached" });
  return page;
}

/** Opens messages of the list, and looks at the pane. */
async function misfitsOfRows(page: Page, rows: readonly number[], widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const index of rows) {
    const row = rowsOf(page).nth(index);
    await row.click();
    await judged(row);
    const all = await paneFrame(page).evaluate(misfits, widths);
    found.push(...all.map((line) => `${index + 1}: ${line}`));
  }
  await page.context().close();
  return found;
}

/** What of the pane doesn't fit at these widths, folded and unfolded, next to samples: a line each. */
export async function misfitsOfSamples(
  at: Sites,
  language: string,
  names: readonly string[],
  widths: readonly number[],
): Promise<string[]> {
  const page = await fastMailbox(at, language);
  return misfitsOfRows(
    page,
    names.map((name) => sampleNames.indexOf(name)),
    widths,
  );
}

/** The same next to messages whose names and subjects have no end. */
export async function misfitsOfHostile(
  at: Sites,
  widths: readonly number[],
  rows: readonly number[] = [...hostileMessages.keys()],
): Promise<string[]> {
  const page = await fastMailbox(at, "de");
  await take(page, hostileMessages);
  await rowsOf(page).nth(hostileMessages.length).waitFor({ state: "detached" });
  await rowsOf(page)
    .nth(hostileMessages.length - 1)
    .waitFor();
  return misfitsOfRows(page, rows, widths);
}
