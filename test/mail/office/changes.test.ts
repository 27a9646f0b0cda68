import { readMessage } from "../../../src/mail/file";
import { onItemChanged, openKey, readOpenItem, sameItem, watchItem, type ItemKey } from "../../../src/mail/office";
import { chanceOf, CLIENTS, clientNames, type ClientName, type FakeMessage } from "../../../preview/outlook";
import { clientsFrom, eml, messageOf, outlookOf } from "./kit";
import { atLength } from "../../atLength";

let a: FakeMessage;
let b: FakeMessage;
beforeAll(async () => {
  a = await messageOf(eml("a"));
  b = await messageOf(eml("b"));
});
const idOf = (key: ItemKey | null): string | null => key && (key.internetMessageId ?? key.conversationId);
const idsOf = (...messages: readonly (FakeMessage | null)[]) => messages.map((each) => each && each.internetMessageId);

describe("what Outlook announces", () => {
  const announcing = clientNames.filter((name) => CLIENTS[name].announces);

  it.each(announcing)("is told in %s until it is told to stop, also where there is no item", (client) => {
    const { outlook } = outlookOf(client);
    const seen: (string | null)[] = [];
    const stop = onItemChanged(outlook.office, (key) => seen.push(idOf(key)));
    outlook.open(a);
    outlook.open(undefined);
    outlook.open(null);
    stop();
    outlook.open(b);
    expect(seen).toEqual([a.internetMessageId, null, null]);
  });

  it("is told to each that listens, and to none that stopped, in whatever order", async () => {
    const { outlook, clock } = outlookOf("web");
    const seen: string[] = [];
    const stopFirst = onItemChanged(outlook.office, () => seen.push("first"));
    stopFirst();
    const stopSecond = onItemChanged(outlook.office, () => seen.push("second"));
    onItemChanged(outlook.office, () => seen.push("third"));
    await clock.run();
    outlook.open(a);
    stopSecond();
    outlook.open(b);
    expect(seen).toEqual(["second", "third", "third"]);
  });

  it("is listened for again by the next listener, where Outlook never says that it took the first", async () => {
    const { outlook, clock } = outlookOf("web");
    const taken: string[] = [];
    const mailbox = { addHandlerAsync: (type: string) => void taken.push(type) };
    const { EventType, context } = outlook.office;
    const office = { EventType, context: { requirements: context.requirements, mailbox } };
    onItemChanged(office, () => undefined, clock.after);
    await clock.pass(9_000);
    onItemChanged(office, () => undefined, clock.after);
    expect(taken).toHaveLength(1);
    await clock.pass(2_000);
    onItemChanged(office, () => undefined, clock.after);
    expect(taken).toHaveLength(2);
  });
});

describe("what is watched", () => {
  function watch(client: ClientName, trouble = 0) {
    const { outlook, clock } = outlookOf(client, { trouble });
    const seen: (string | null)[] = [];
    let look = (): void => undefined;
    const visible = (run: () => void) => {
      look = run;
      return () => void (look = () => undefined);
    };
    const start = () => watchItem(outlook.office, (key) => seen.push(idOf(key)), { after: clock.after, visible });
    return { outlook, clock, seen, start, look: () => look() };
  }
  const moving = clientNames.filter((name) => !CLIENTS[name].frozen);

  it.each(moving)("is told once a change in %s, none in between", async (client) => {
    const { outlook, clock, seen, start } = watch(client);
    outlook.open(a);
    const stop = start();
    await clock.pass(5000);
    outlook.open(a);
    outlook.open(b);
    await clock.pass(5000);
    outlook.open(null);
    await clock.pass(5000);
    outlook.open({ ...a, announced: false });
    await clock.pass(5000);
    expect(seen).toEqual(idsOf(b, null, a));
    stop();
    outlook.open(b);
    await clock.run();
    expect(seen).toHaveLength(3);
  });

  it("has what is not announced within a second, and at once when the user comes back", async () => {
    const { outlook, clock, seen, start, look } = watch("web");
    const stop = start();
    outlook.open({ ...a, announced: false });
    await clock.pass(900);
    expect(seen).toEqual([]);
    await clock.pass(100);
    expect(seen).toEqual(idsOf(a));
    outlook.open({ ...b, announced: false });
    look();
    expect(seen).toEqual(idsOf(a, b));
    stop();
    outlook.open({ ...a, announced: false });
    look();
    expect(seen).toHaveLength(2);
  });

  it("knows drafts without ids by what Outlook hands out", async () => {
    const { outlook, clock, seen, start } = watch("classicWindows");
    const draft = { ...a, draft: true };
    outlook.open(draft);
    start();
    await clock.pass(3000);
    expect(seen).toEqual([]);
    outlook.open({ ...draft, announced: false });
    await clock.pass(3000);
    expect(seen).toEqual([a.conversationId]);
  });

  it("does not take a draft for another where Outlook makes a new object each time", async () => {
    const { outlook, clock } = outlookOf("web");
    outlook.open({ ...a, draft: true });
    const { context, EventType } = outlook.office;
    const mailbox = {
      get item() {
        return { ...context.mailbox.item };
      },
    };
    const office = { EventType, context: { requirements: context.requirements, mailbox } };
    const seen: (ItemKey | null)[] = [];
    watchItem(office, (key) => seen.push(key), { after: clock.after });
    await clock.pass(3000);
    expect(seen).toEqual([]);
    const reading = readOpenItem({ office, readMessage, after: clock.after });
    await clock.pass(5000);
    expect((await reading)?.item.subject).toBe("Invoice a");
  });

  it("tells that there is none in mid-change, then the next", async () => {
    const { outlook, clock, seen, start } = watch("web", 1);
    outlook.open(a);
    await clock.pass(100);
    start();
    outlook.open(b);
    await clock.pass(3000);
    expect(seen).toEqual([null, b.internetMessageId]);
  });

  it("stays with the message that the pane was opened next to in Outlook.com", async () => {
    const { outlook, clock, seen, start } = watch("outlookCom");
    outlook.open(a);
    start();
    outlook.open(b);
    await clock.pass(3000);
    expect(seen).toEqual([]);
    const reading = readOpenItem({ office: outlook.office, readMessage, after: clock.after });
    await clock.pass(5000);
    expect((await reading)?.item).toMatchObject({ subject: "Invoice a", headers: { missing: [] } });
    outlook.reopen();
    expect(idOf(openKey(outlook.office))).toBe(b.internetMessageId);
  });
});

describe("a message that was left and came back while it was read", () => {
  it.each(clientsFrom(8))("is read as a whole in %s, with nothing of the other", async (client) => {
    // Calls are answered one after the other: the header while the other one is open.
    const { outlook, clock } = outlookOf(client, { latency: () => 100 });
    outlook.open(a);
    const reading = readOpenItem({ office: outlook.office, readMessage, after: clock.after });
    await clock.pass(50);
    outlook.open(b);
    await clock.pass(80);
    outlook.open(a);
    await clock.run();
    const opened = await reading;
    expect(opened?.item.id).toBe("a@harbour.example");
    expect(JSON.stringify(opened?.item.bodies)).toContain("Pay a");
    expect(JSON.stringify(opened?.item.bodies)).not.toContain("Pay b");
    expect(opened?.item.unread.map(({ reason }) => reason.code)).not.toContain("tookTooLong");
    expect(JSON.stringify(opened?.item.headers)).toContain("Invoice a");
  });
});

/** How often another message is opened. */
const changes = atLength(200, 60);

it.each(["web", "classicWindows", "mac"] as const)(
  "never gives another message's result in %s, over many changes with chance latency and failures",
  async (client) => {
    const next = chanceOf(7);
    const { outlook, clock } = outlookOf(client, { latency: () => next() * 400, chance: next, trouble: 0.3 });
    const messages = await Promise.all(Array.from({ length: changes }, (_, round) => messageOf(eml(`m${round}`))));
    let controller = new AbortController();
    let given = 0;
    let dropped = 0;
    const readings: Promise<void>[] = [];
    for (const [round, message] of messages.entries()) {
      controller.abort();
      controller = new AbortController();
      const failing = next() < 0.3 ? { [next() < 0.5 ? "headers" : "html"]: 5001 } : {};
      outlook.open({ ...message, failing });
      await clock.pass(30);
      const expected = openKey(outlook.office);
      // Every other one is left without a word: the item alone tells then.
      const signal = round % 2 === 0 ? { signal: controller.signal } : {};
      const early = (open: { item: { subject: string | null } }): void =>
        expect(open.item.subject).toBe(`Invoice m${round}`);
      const reading = readOpenItem({ office: outlook.office, readMessage, after: clock.after, early, ...signal });
      readings.push(
        reading.then((opened) => {
          if (opened === null) return void dropped++;
          given++;
          expect(sameItem(outlook.office, opened.key)).toBe(true);
          expect(opened.key).toEqual(expected);
          const { subject, bodies, headers, attachments } = opened.item;
          expect(subject).toBe(`Invoice m${round}`);
          if ("found" in bodies) expect(bodies.found[0]?.content).toMatch(new RegExp(`Pay m${round}\\b`));
          if ("found" in headers) expect(JSON.stringify(headers.found)).toContain(`<m${round}@harbour.example>`);
          expect(attachments.map(({ content }) => content)).toEqual([
            { found: new TextEncoder().encode(`%PDF m${round}`), missing: [] },
          ]);
        }),
      );
      await clock.pass(next() * 2500);
    }
    await clock.run();
    await Promise.all(readings);
    expect(given + dropped).toBe(changes);
    expect(Math.min(given, dropped)).toBeGreaterThan(changes / 10);
    expect(outlook.calls.refused).toBe(0);
    expect(outlook.calls.maxAtOnce).toBe(3);
  },
);
