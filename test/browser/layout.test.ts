import { hostileMessages } from "./hostile";
import { bothSites, open } from "./kit";
import { misfitsOfHostile, misfitsOfSamples } from "./layout";
import { judged, paneFrame, paneOf, rowsOf } from "./mailbox";
import { openPane, sample, shows } from "./production";

const at = bothSites();

/** What between them has every part of the pane. */
const some = [
  "01-freemail-hijack",
  "03-colleague-passes-altered-invoice",
  "14-invoice-only-in-pdf",
  "18-payment-run-two-suppliers",
  "22-e-invoice-disagrees",
];

// All languages, widths and samples: test/soak/pane/layout.soak.ts.
describe("the pane at 320 and 390 pixels, folded and unfolded", () => {
  it.each([
    ["en", some.slice(0, 1), [320, 390]],
    // Words are longest here.
    ["de", some, [320]],
  ])("has room for samples in %s", async (language, names, widths) =>
    expect(await misfitsOfSamples(at, language, names, widths)).toEqual([]),
  );

  it("has room for names and subjects without an end", async () => {
    expect(await misfitsOfHostile(at, [320], [hostileMessages.length - 1])).toEqual([]);
  });
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
});

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
  });

  it("nothing moves in the preview", async () => {
    const { page } = await open(at.browser, at.mailbox.address, { reducedMotion: "reduce" });
    await judged(rowsOf(page).first());
    await rowsOf(page).nth(13).click();
    expect(await page.evaluate(moving)).toEqual([]);
    expect(await paneFrame(page).evaluate(moving)).toEqual([]);
    await page.context().close();
  });
});
