import type { FakeMessage } from "../../../preview/outlook";
import { codesOf, eml, messageOf, openedIn, outlookOf, type Result } from "./kit";

let message: FakeMessage;
beforeAll(async () => {
  message = await messageOf(eml("a"));
});

describe("banners", () => {
  const error = { type: "errorMessage", message: "Stop" };
  const information = { type: "informationalMessage", message: "Fine", icon: "Icon.16", persistent: false };

  it.each([
    ["a text that is too long", "k", { ...error, message: "x".repeat(151) }],
    ["no text", "k", { ...error, message: "" }],
    ["a key that is too long", "k".repeat(33), error],
    ["no key", "", error],
    ["an error with an icon", "k", { ...error, icon: "Icon.16" }],
    ["an error that persists", "k", { ...error, persistent: true }],
    ["information without an icon", "k", { type: "informationalMessage", message: "Fine", persistent: false }],
    [
      "information that doesn't say whether it persists",
      "k",
      { type: "informationalMessage", message: "Fine", icon: "Icon.16" },
    ],
    ["a type that there isn't", "k", { ...error, type: "warning" }],
  ])("throw for %s", (_what, key, banner) => {
    const { item, told } = openedIn("web", message);
    expect(() => item.notificationMessages.addAsync(key, banner, told)).toThrow();
    expect(() => item.notificationMessages.replaceAsync(key, banner, told)).toThrow();
  });

  it("are five a message, on a phone one", async () => {
    for (const [client, most] of [
      ["web", 5],
      ["ios", 1],
    ] as const) {
      const { outlook, item, clock, results, told } = openedIn(client, message);
      for (let at = 0; at < 6; at++) {
        item.notificationMessages.addAsync(`k${at}`, { ...error, message: `${at}` }, told);
        await clock.run();
      }
      expect(outlook.shownBanners()).toHaveLength(most);
      expect(codesOf(results).filter((code) => code === 9025)).toHaveLength(most === 5 ? 1 : 0);
    }
  });

  it("fail for a key that is there, and for one that isn't", async () => {
    const { item, clock, results, told } = openedIn("web", message);
    item.notificationMessages.addAsync("k", error, told);
    await clock.run();
    item.notificationMessages.addAsync("k", error, told);
    await clock.run();
    item.notificationMessages.removeAsync("other", told);
    await clock.run();
    item.notificationMessages.getAllAsync(told);
    await clock.run();
    expect(codesOf(results)).toEqual(["succeeded", 9023, 9024, "succeeded"]);
    expect(results.at(-1)?.value).toEqual([{ key: "k", ...error }]);
  });

  it.each([
    [0, "Fine", 0],
    [1, "Stop", 1],
  ])("are replaced and taken off, unless that is broken: trouble %i", async (trouble, text, left) => {
    const { outlook, clock } = outlookOf("classicWindows", { trouble });
    outlook.open(message);
    await clock.run();
    const { item } = outlook.office.context.mailbox;
    for (const banner of [error, information]) {
      item?.notificationMessages.replaceAsync("k", banner);
      await clock.run();
    }
    expect(outlook.shownBanners()).toMatchObject([{ message: text }]);
    item?.notificationMessages.removeAsync("k");
    await clock.run();
    expect(outlook.shownBanners()).toHaveLength(left);
  });

  it("may be taken and not shown", async () => {
    const { outlook, clock } = outlookOf("web", { trouble: 1 });
    outlook.open(message);
    await clock.run();
    const results: Result[] = [];
    outlook.office.context.mailbox.item?.notificationMessages.addAsync("k", error, (result: Result) =>
      results.push(result),
    );
    await clock.run();
    expect(codesOf(results)).toEqual(["succeeded"]);
    expect(outlook.shownBanners()).toEqual([]);
  });

  it("go with the message, unless they persist, and by the user's hand", async () => {
    const changed = jest.fn();
    const { outlook, item, clock } = openedIn("web", message, { onBanners: changed });
    item.notificationMessages.addAsync("k", error);
    item.notificationMessages.addAsync("p", { ...information, persistent: true });
    await clock.run();
    expect(changed).toHaveBeenCalledTimes(2);
    outlook.open(await messageOf(eml("b")));
    expect(outlook.shownBanners()).toEqual([]);
    outlook.open(message);
    expect(outlook.shownBanners().map(({ key }) => key)).toEqual(["p"]);
    outlook.dismiss("p");
    expect(outlook.shownBanners()).toEqual([]);
  });
});
