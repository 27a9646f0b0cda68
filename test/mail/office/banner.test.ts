import { openKey, readOpenItem, showBanner, type Banner, type ItemKey } from "../../../src/mail/office";
import { readMessage } from "../../../src/mail/file";
import { clientNames, type ClientName, type FakeMessage, type OutlookOptions } from "../../../preview/outlook";
import { eml, file, messageOf, outlookOf } from "./kit";

let message: FakeMessage;
let other: FakeMessage;
beforeAll(async () => {
  message = await messageOf(eml("a"));
  other = await messageOf(eml("b"));
});

const stop: Banner = { text: "Do not pay. The account isn’t on record.", severity: "error" };
const note: Banner = { text: "No difference found.", severity: "information" };

function shown(client: ClientName, opened: FakeMessage = message, options: Partial<OutlookOptions> = {}) {
  const { outlook, clock } = outlookOf(client, options);
  outlook.open(opened);
  const key = (): ItemKey => {
    const open = openKey(outlook.office);
    if (open === null) throw new Error("Nothing is open.");
    return open;
  };
  const show = (banner: Banner | null, of: ItemKey = key()) => showBanner(outlook.office, of, banner, clock.after);
  const texts = () => outlook.shownBanners().map(({ message: text }) => text);
  return { outlook, clock, key, show, texts };
}

describe("a banner", () => {
  it.each(clientNames)("is shown, replaced and taken off in %s", async (client) => {
    const { outlook, clock, show, texts } = shown(client);
    const first = show(stop);
    await clock.run();
    expect(await first).toBe(true);
    expect(outlook.shownBanners()).toEqual([{ key: "remit-guard", type: "errorMessage", message: stop.text }]);
    const second = show(note);
    await clock.run();
    expect(await second).toBe(true);
    expect(outlook.shownBanners()).toMatchObject([
      { type: "informationalMessage", message: note.text, icon: "Icon.16", persistent: false },
    ]);
    const last = show(null);
    await clock.run();
    expect(await last).toBe(true);
    expect(texts()).toEqual([]);
  });

  it("is above a draft too", async () => {
    const { clock, show, texts } = shown("web", { ...message, draft: true });
    const done = show(stop);
    await clock.run();
    expect(await done).toBe(true);
    expect(texts()).toEqual([stop.text]);
  });

  it("is the last that was asked for, however fast they follow", async () => {
    const { clock, show, texts } = shown("web");
    const all = [show(stop), show(note), show(null), show(stop), show(note)];
    await clock.run();
    expect(await Promise.all(all)).toEqual([true, true, true, true, true]);
    expect(texts()).toEqual([note.text]);
  });

  it.each([150, 151, 1000])("of %i characters is cut to what Outlook takes, between two characters", async (length) => {
    const { clock, show, texts } = shown("web");
    const done = show({ text: "€".repeat(length - 2) + "🏦", severity: "error" });
    await clock.run();
    expect(await done).toBe(true);
    const [text = ""] = texts();
    expect(text.length).toBeLessThanOrEqual(150);
    expect(text).toMatch(length > 150 ? /€…$/ : /€🏦$/u);
    expect(text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  it("says that it isn't shown, and is no error, where Outlook refuses or breaks", async () => {
    for (const failing of [{ addBanner: 9027 }, { addBanner: 9020, removeBanner: 9020 }]) {
      const { clock, show, texts } = shown("web", { ...message, failing });
      const done = show(stop);
      await clock.run();
      expect(await done).toBe(false);
      expect(texts()).toEqual([]);
    }
    const { clock, show } = shown("web");
    const nothing = show({ text: "", severity: "error" });
    await clock.run();
    expect(await nothing).toBe(false);
    const none = show(null);
    await clock.run();
    expect(await none).toBe(false);
  });

  it("waits no longer than the time limit", async () => {
    const { clock, show } = shown("web", { ...message, silent: ["removeBanner", "addBanner"] });
    const done = show(stop);
    await clock.pass(10_001);
    expect(await done).toBe(false);
  });

  it("is above its own message alone", async () => {
    // The one before is taken off until 100, and the new one is put on until 200.
    for (const wait of [0, 50, 99, 100, 150, 199]) {
      const { outlook, clock, key, show, texts } = shown("web", message, { latency: () => 100 });
      const of = key();
      const done = show(stop, of);
      await clock.pass(wait);
      outlook.open(other);
      await clock.run();
      expect(await done).toBe(false);
      expect(texts()).toEqual([]);
      const late = show(stop, of);
      await clock.run();
      expect(await late).toBe(false);
      expect(texts()).toEqual([]);
    }
  });

  it("keeps to three calls at once with a message that is being read", async () => {
    const { outlook, clock, show, texts } = shown("web", {
      ...message,
      attachments: Array.from({ length: 9 }, (_, at) => file(`${at}.pdf`, btoa("%PDF"))),
    });
    const reading = readOpenItem({ office: outlook.office, readMessage, after: clock.after });
    const all = [show(stop), show(note)];
    await clock.run();
    expect(await Promise.all(all)).toEqual([true, true]);
    expect((await reading)?.item.unread).toEqual([]);
    expect(texts()).toEqual([note.text]);
    expect(outlook.calls.maxAtOnce).toBe(3);
    expect(outlook.calls.refused).toBe(0);
  });

  it("changes where replacing in one call is broken", async () => {
    const { outlook, clock, show } = shown("classicWindows", message, { trouble: 1 });
    await clock.pass(100);
    const all = [show(stop), show(note)];
    await clock.run();
    expect(await Promise.all(all)).toEqual([true, true]);
    expect(outlook.shownBanners()).toMatchObject([{ message: note.text }]);
  });

  it("isn't asked for in a client without banners, or outside Outlook", async () => {
    const { outlook, clock, key, show } = shown("web");
    const { context, EventType } = outlook.office;
    const old = { EventType, context: { ...context, requirements: { isSetSupported: () => false } } };
    const of = key();
    expect(await showBanner(old, of, stop, clock.after)).toBe(false);
    expect(await showBanner({ context: {} }, of, stop, clock.after)).toBe(false);
    expect([...outlook.calls.made]).toEqual([]);
    expect(show).toBeDefined();
  });
});
