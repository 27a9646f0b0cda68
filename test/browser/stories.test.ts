import type { Browser } from "playwright-core";
import { launch, newPage, serve, type Served, type Watched } from "./kit";
import { chooseSample, paneOf, rowsOf, sampleNames } from "./mailbox";
import { stories } from "./stories";
import { atLength, every } from "../atLength";

let server: Served;
let browser: Browser;
let watched: Watched;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve("preview"), launch()]);
  watched = await newPage(browser, server.address, {
    viewport: { width: 1280, height: 800 },
    reducedMotion: "no-preference",
  });
  // Outlook answers as fast as it can.
  await watched.page.addInitScript(() => {
    Math.random = () => 0;
  });
  await watched.page.goto(`${server.address}?language=en`);
  await rowsOf(watched.page)
    .nth(sampleNames.length - 1)
    .waitFor();
});
afterAll(async () => {
  await browser.close();
  server.stop();
});

/** The comparisons that can be seen: heading, both values, what differs in brackets; and how they are laid out. */
function comparisons() {
  const drawn = (value: Element): string =>
    [...value.childNodes]
      .map((node): string => {
        if (node.nodeName === "MARK") return `[${node.textContent ?? ""}]`;
        return node instanceof Element ? drawn(node) : (node.textContent ?? "");
      })
      .join("");
  const isSeen = (element: Element): boolean => element.checkVisibility() && element.closest("[hidden]") === null;
  return [...document.querySelectorAll("main dl")].filter(isSeen).map((list) => {
    const values = [...list.querySelectorAll("dd")];
    const [record, found] = values.map((value) => value.getBoundingClientRect());
    const marks = [...list.querySelectorAll("mark")].map((mark) => getComputedStyle(mark));
    return {
      text: [list.closest("section")?.querySelector("h2, h3")?.textContent, ...values.map(drawn)].join(" | "),
      recordAbove:
        record !== undefined && found !== undefined && record.bottom <= found.top && record.left === found.left,
      allMarked: marks.every((style) => Number(style.fontWeight) >= 600 && style.textDecorationLine === "underline"),
    };
  });
}

const all = Object.entries(stories);

describe("the samples, opened from the list one after the other", () => {
  it("are all told here", () => {
    expect(Object.keys(stories)).toEqual(sampleNames);
  });

  // Each third, and the one whose words are in a picture.
  it.each(atLength(all, every(3, all)))("%s", async (name, story) => {
    const { page } = watched;
    const row = await chooseSample(page, name);
    const pane = paneOf(page);
    // What is said so far is another story.
    await pane.getByRole("heading", { level: 1, name: story.title, exact: true }).waitFor();
    await pane.locator(".fui-ProgressBar").waitFor({ state: "detached" });
    const subject = (
      await page.getByRole("region", { name: "Message", exact: true }).locator("article h2").innerText()
    ).trim();
    expect(await row.innerText()).toContain(subject);

    const seen = (await pane.getByRole("main").innerText()).replace(/\s+/g, " ");
    if (story.title === "Nothing about payment here") {
      expect(seen.trim()).toBe(story.title);
    } else {
      expect(seen).toContain(`${story.title} ${story.headline} “${subject}”`);
    }
    for (const sentence of story.says) expect(seen).toContain(sentence);

    const compared = await pane.locator("body").evaluate(comparisons);
    expect(compared.map(({ text }) => text)).toEqual(story.compared);
    expect(compared.filter(({ recordAbove, allMarked }) => !recordAbove || !allMarked)).toEqual([]);

    const links = await pane.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links).toEqual(story.call === null ? [] : [story.call]);

    const banners = page.locator("article .fui-MessageBar");
    const said = `${story.title}. ${story.headline.slice(0, 60)}`;
    // Outlook takes its time for it: what was said of less of the message goes before the next comes.
    if (story.banner) await banners.filter({ hasText: said }).waitFor();
    expect(await banners.count()).toBe(story.banner ? 1 : 0);
  });

  it("make the page do nothing that it should not", () => {
    expect(watched.errors).toEqual([]);
    expect(watched.foreign).toEqual([]);
  });
});
