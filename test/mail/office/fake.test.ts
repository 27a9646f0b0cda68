import { chanceOf, CLIENTS, clientNames, type ClientName, type FakeMessage } from "../../../preview/outlook";
import { codesOf, eml, file, messageOf, openedIn, outlookOf, type Told } from "./kit";

let message: FakeMessage;
beforeAll(async () => {
  message = await messageOf(eml("a"));
});

describe("calls", () => {
  it.each(clientNames)("beyond the requirement set of %s are missing or fail", async (client) => {
    const { set, beyond } = CLIENTS[client];
    const { item, clock, results, told } = openedIn(client, message);
    for (const [name, since] of [
      ["getAllInternetHeadersAsync", 8],
      ["getAsFileAsync", 14],
    ] as const) {
      results.length = 0;
      const call = item[name] as ((told: Told) => void) | undefined;
      if (set < since && beyond === "missing") expect(call).toBeUndefined();
      else {
        call?.(told);
        await clock.run();
        expect(codesOf(results)).toEqual([set < since ? 5000 : "succeeded"]);
      }
    }
  });

  it("fail where they are one too many", async () => {
    for (const [client, most] of [
      ["web", 3],
      ["android", 3],
      ["classicWindows", 50],
    ] as const) {
      const { item, clock, results, told } = openedIn(client, message);
      for (let call = 0; call <= most; call++) item.body.getAsync("html", {}, told);
      await clock.run();
      expect(codesOf(results).filter((code) => code === 5100)).toHaveLength(1);
      expect(results).toHaveLength(most + 1);
    }
  });

  it("take as long as the client takes, the same each time for the same seed", async () => {
    const took = async (client: ClientName, seed: number): Promise<number> => {
      const { item, clock, told } = openedIn(client, message, { chance: chanceOf(seed) });
      item.body.getAsync("text", told);
      await clock.run();
      return clock.now;
    };
    for (const client of clientNames) {
      const [least, most] = CLIENTS[client].latency;
      const ms = await took(client, 3);
      expect(ms).toBeGreaterThanOrEqual(least);
      expect(ms).toBeLessThanOrEqual(most);
      expect(await took(client, 3)).toBe(ms);
      expect(await took(client, 4)).not.toBe(ms);
    }
  });

  it("on an item that was left are for the one that is open, or fail", async () => {
    const other = await messageOf(eml("b"));
    for (const [client, expected] of [
      ["web", "Subject: Invoice b"],
      ["mac", 9030],
    ] as const) {
      const { outlook, item, clock, results, told } = openedIn(client, message);
      outlook.open(other);
      item.getAllInternetHeadersAsync(told);
      await clock.run();
      expect(results[0]?.error?.code ?? results[0]?.value).toEqual(
        typeof expected === "number" ? expected : expect.stringContaining(expected),
      );
    }
  });

  it("are never answered where they are silent, and fail as they are told to", async () => {
    const { item, clock, results, told } = openedIn("web", { ...message, silent: ["file"], failing: { text: 9020 } });
    item.getAsFileAsync(told);
    item.body.getAsync("text", told);
    item.getAttachmentContentAsync("unknown", told);
    await clock.run();
    expect(codesOf(results).sort()).toEqual([9003, 9020]);
  });
});

describe("faults from the field", () => {
  const struck = async (client: ClientName, trouble: number): Promise<readonly unknown[]> => {
    const attachments = [file("Old", eml("old"), "eml", "item")];
    const { outlook, clock } = outlookOf(client, { trouble });
    outlook.open({ ...message, attachments });
    const { mailbox } = outlook.office.context;
    const inMidChange = mailbox.item;
    await clock.run();
    const { item } = mailbox;
    const values: unknown[] = [inMidChange === null];
    const told: Told = ({ value, error }) => values.push(error?.code ?? value);
    item?.getAllInternetHeadersAsync(told);
    await clock.run();
    item?.getAsFileAsync(told);
    await clock.run();
    item?.getAttachmentContentAsync(item.attachments[0]?.id ?? "", told);
    await clock.run();
    return values;
  };

  it("never strike where there is no trouble", async () => {
    const content = { content: eml("old"), format: "eml" };
    for (const client of ["newWindows", "web", "classicWindows", "mac"] as const)
      expect(await struck(client, 0)).toEqual([false, message.headers, message.file, content]);
  });

  it("strike each time where there is all of it, each in its clients", async () => {
    const content = { content: eml("old"), format: "eml" };
    expect(await struck("newWindows", 1)).toEqual([true, "Subject: Invoice a", 5001, null]);
    expect(await struck("web", 1)).toEqual([true, message.headers, 5001, null]);
    expect(await struck("mac", 1)).toEqual([true, message.headers, 5001, content]);
  });

  it("strike at times where there is some", async () => {
    const { item, clock, results, told } = openedIn("classicWindows", message, { trouble: 0.1, chance: chanceOf(5) });
    for (let call = 0; call < 40; call++) {
      item.getAsFileAsync(told);
      await clock.run();
    }
    const failed = codesOf(results).filter((code) => code === 5001).length;
    expect(failed).toBeGreaterThan(0);
    expect(failed).toBeLessThan(20);
  });
});

describe("what a client makes of a message", () => {
  it("is S/MIME that is restricted, or deciphered", async () => {
    const closed = { ...message, smime: true, attachments: [file("smime.p7m", btoa("x"))] };
    for (const [client, body, files] of [
      ["web", "Restricted Item", 1],
      ["classicWindows", message.text, 0],
    ] as const) {
      const { item, clock, results, told } = openedIn(client, closed);
      item.body.getAsync("text", told);
      await clock.run();
      expect(results[0]?.value).toBe(body);
      expect(item.attachments).toHaveLength(files);
    }
  });

  it("is a list without harmful files, and with endings on a Mac", async () => {
    const attachments = [file("run.exe", ""), file("Old", eml("old"), "eml", "item"), file("a.pdf", "")];
    const names = (client: ClientName) =>
      openedIn(client, { ...message, attachments }).item.attachments.map(({ name }) => name);
    expect(names("web")).toEqual(["Old", "a.pdf"]);
    expect(names("mac")).toEqual(["Old.eml", "a.pdf"]);
  });

  it("is a shared mailbox that is told of, or not", async () => {
    const shared = {
      owner: "ap@mill.example",
      targetMailbox: "ap@mill.example",
      delegatePermissions: 1,
      targetRestUrl: "",
    };
    const { item, clock, results, told } = openedIn("web", { ...message, shared });
    item.getSharedPropertiesAsync?.(told);
    await clock.run();
    expect(results[0]?.value).toEqual(shared);
    expect(openedIn("web", message).item.getSharedPropertiesAsync).toBeUndefined();
  });

  it("is a draft without ids, whose fields are read by calls", () => {
    const { outlook } = outlookOf("web");
    outlook.open({ ...message, draft: true });
    const item = outlook.office.context.mailbox.item as unknown as Record<string, unknown>;
    for (const name of ["itemId", "internetMessageId", "itemClass", "dateTimeCreated", "attachments"])
      expect(item[name]).toBeUndefined();
    for (const name of ["subject", "from", "to", "cc", "bcc"]) expect(item[name]).toHaveProperty("getAsync");
  });
});

it("tells who uses it, and becomes ready", async () => {
  const user = { displayName: "Sam", emailAddress: "sam@mill.example" };
  const { outlook, clock } = outlookOf("outlookCom", { user });
  expect(outlook.office.context.mailbox.userProfile).toMatchObject({ ...user, accountType: "outlookCom" });
  const ready = jest.fn();
  const promise = outlook.office.onReady(ready);
  await clock.run();
  expect(await promise).toEqual({ host: "Outlook", platform: "OfficeOnline", addin: null });
  expect(ready).toHaveBeenCalledTimes(1);
});

it("takes handlers off all at once", async () => {
  const { outlook, clock } = outlookOf("web");
  const { mailbox } = outlook.office.context;
  const told = jest.fn();
  mailbox.addHandlerAsync("olkItemSelectedChanged", told);
  mailbox.addHandlerAsync("olkItemSelectedChanged", told);
  outlook.open(message);
  mailbox.removeHandlerAsync("olkItemSelectedChanged");
  await clock.run();
  outlook.open(null);
  expect(told).toHaveBeenCalledTimes(2);
});
