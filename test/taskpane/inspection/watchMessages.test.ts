import type { FakeMessage } from "../../../preview/outlook";
import type { PaneState } from "../../../src/taskpane/state";
import { sample, sealed, short, stageOf } from "./kit";
import { atLength } from "../../atLength";

const theft = () => sample("01-freemail-hijack");
const honest = () => sample("02-true-invoice");

describe("the open message", () => {
  it("is named at once, and judged", async () => {
    const stage = stageOf({ open: await theft() });
    expect(stage.states).toEqual([
      {
        kind: "reading",
        message: {
          subject: "RE: Rechnung 2026-61773",
          from: "Nordwind Spedition GmbH - Katrin Lohmann <nordwind-spedition@mail.com>",
        },
      },
    ]);
    await stage.until("shown", "failed");
    expect(stage.states.map(short)).toEqual(["reading RE: Rechnung 2026-61773", "stop RE: Rechnung 2026-61773"]);
  });

  it("has a verdict so far while an attachment is read, and then one of all that there is", async () => {
    const open = await sealed();
    const stage = stageOf({ open, outlook: { latency: () => 200 } });
    await stage.until("shown");
    const [name] = open.attachments.map((each) => each.name);
    expect(stage.last()).toMatchObject({ kind: "shown", pending: [{ name, at: null }] });
    await stage.clock.run(() => stage.states.length === 3);
    expect(stage.last()).toMatchObject({ kind: "shown", pending: [], view: { verdict: "incomplete" } });
    expect(stage.states).toHaveLength(3);
  });

  it("gives way to the next one in the same turn, with nothing of the old one after that", async () => {
    const [first, second] = await Promise.all([theft(), honest()]);
    const stage = stageOf({ open: first });
    await stage.until("shown");
    stage.outlook.open(second);
    expect(stage.states.slice(2).map(short)).toEqual([`reading ${second.subject}`]);
    await stage.until("shown");
    expect(stage.states.slice(2).map(short)).toEqual([`reading ${second.subject}`, `consistent ${second.subject}`]);
  });

  it("is dropped wherever its reading was when another is opened", async () => {
    const [first, second] = await Promise.all([theft(), honest()]);
    for (let wait = 0; wait < 1_000; wait += atLength(50, 150)) {
      const stage = stageOf({ open: first, outlook: { latency: () => 100 }, manners: { latency: () => 100 } });
      await stage.clock.pass(wait);
      const before = stage.states.length;
      stage.outlook.open(second);
      await stage.until("shown", "failed");
      expect(stage.states.slice(before).map(short)).toEqual([
        `reading ${second.subject}`,
        `consistent ${second.subject}`,
      ]);
      stage.messages.stop();
    }
  });

  it("is found without Outlook's event, within a second", async () => {
    const second = await sample("02-true-invoice", { announced: false });
    const stage = stageOf({ open: await theft() });
    await stage.until("shown");
    stage.outlook.open(second);
    await stage.clock.pass(1_000);
    expect(stage.states.map(short)).toContain(`reading ${second.subject}`);
    await stage.until("shown");
    expect(stage.last()).toMatchObject({ view: { verdict: "consistent" } });
    expect(stage.states).toHaveLength(4);
  });

  it("is read when the reading before it finds it in place of its own, and not twice", async () => {
    const second = await sample("02-true-invoice", { announced: false });
    const stage = stageOf({ open: await theft(), outlook: { latency: () => 100 } });
    await stage.clock.pass(150);
    stage.outlook.open(second);
    await stage.until("shown");
    await stage.clock.pass(5_000);
    expect(stage.states.map(short)).toEqual([
      "reading RE: Rechnung 2026-61773",
      `reading ${second.subject}`,
      `consistent ${second.subject}`,
    ]);
  });

  it("is read again where it was left and is back before anybody looked, whenever that is", async () => {
    const [first, second] = await Promise.all([
      sample("01-freemail-hijack", { announced: false }),
      sample("02-true-invoice", { announced: false }),
    ]);
    for (let left = 10; left < 900; left += atLength(80, 160))
      for (let away = 20; left + away < 990; away += atLength(120, 240)) {
        const stage = stageOf({ open: first });
        await stage.clock.pass(left);
        stage.outlook.open(second);
        await stage.clock.pass(away);
        stage.outlook.open(first);
        await stage.clock.pass(30_000);
        expect([left, away, short(stage.last() as PaneState)]).toEqual([left, away, `stop ${first.subject}`]);
        stage.messages.stop();
      }
  });

  it("may be none, or several", async () => {
    const stage = stageOf();
    expect(stage.states).toEqual([{ kind: "nothing" }]);
    stage.outlook.open(await theft());
    await stage.until("shown");
    stage.outlook.open(null);
    expect(stage.last()).toEqual({ kind: "nothing" });
    await stage.clock.pass(5_000);
    expect(stage.states.map(({ kind }) => kind)).toEqual(["nothing", "reading", "shown", "nothing"]);
  });

  it("may be a draft, whose name no one knows at once", async () => {
    const stage = stageOf({ open: await sample("02-true-invoice", { draft: true }) });
    expect(stage.states).toEqual([{ kind: "reading", message: null }]);
    await stage.until("shown", "failed");
    expect(stage.last()).toMatchObject({ kind: "shown", view: { subject: (await honest()).subject } });
  });

  it("has a name that is fit to be shown, whatever the sender wrote", async () => {
    const open = await theft();
    const subject = `pay\u202enow\u0007${"x".repeat(1_000)}`;
    const displayName = `Boss\u2066 ${"y".repeat(1_000)}`;
    const stage = stageOf({ open: { ...open, subject, from: { emailAddress: "boss@mail.com", displayName } } });
    const [state] = stage.states;
    if (state?.kind !== "reading" || state.message === null) throw new Error("no name");
    expect(state.message.subject).toMatch(/^pay now x{50,160}…$/);
    expect(state.message.from).toMatch(/^Boss {1,2}y{40,60}… <boss@mail\.com>$/);
  });

  it.each([
    ["a long address, of which the domain is what tells", `${"a".repeat(300)}@mail.com`, "Nordwind"],
    ["a long name", "boss@mail.com", `Boss\u2066 ${"y".repeat(1_000)}`],
    ["no name", "boss@mail.com", ""],
  ])("has the name that it keeps once it is judged: %s", async (_, emailAddress, displayName) => {
    const open = await theft();
    const lines = [
      `From: "${displayName}" <${emailAddress}>`,
      "Subject: Invoice",
      "Date: Mon, 05 Oct 2026 10:00:00 +0000",
    ];
    const stage = stageOf({
      open: { ...open, from: { emailAddress, displayName }, headers: lines.join("\r\n") },
    });
    const [first] = stage.states;
    if (first?.kind !== "reading" || first.message === null) throw new Error("no name");
    expect(first.message.from).toMatch(/@mail\.com>$/);
    await stage.until("shown");
    expect(stage.last()).toMatchObject({ view: { from: first.message.from } });
  });

  it("can be checked again, and the old verdict is gone while it is", async () => {
    const stage = stageOf({ open: await theft() });
    await stage.until("shown");
    stage.messages.checkAgain();
    expect(stage.states.map(({ kind }) => kind)).toEqual(["reading", "shown", "reading"]);
    await stage.until("shown");
    expect(stage.last()).toMatchObject({ view: { verdict: "stop" } });
  });

  it("is spoken of in another language without being read again", async () => {
    let calls = 0;
    const latency = (): number => {
      calls++;
      return 20;
    };
    const stage = stageOf({ open: await theft(), outlook: { latency }, locale: "en-GB" });
    await stage.until("shown");
    await stage.clock.pass(1_000);
    const before = calls;
    stage.messages.setLocale("de-DE");
    expect(stage.states).toHaveLength(2);
    await stage.clock.run(() => stage.states.length === 3);
    expect(stage.last()).toMatchObject({ kind: "shown", view: { verdict: "stop", locale: "de" }, pending: [] });
    // The line above the message is written again, in two calls.
    await stage.clock.pass(1_000);
    expect(calls - before).toBeLessThanOrEqual(2);
  });

  it("is spoken of in the language that was chosen while it was read", async () => {
    const stage = stageOf({ open: await theft(), locale: "en", manners: { latency: () => 500 } });
    await stage.clock.pass(1_200);
    stage.messages.setLocale("fr");
    await stage.until("shown");
    expect(stage.last()).toMatchObject({ view: { locale: "fr" } });
    expect(stage.states).toHaveLength(2);
  });

  it("is no one's any more once the pane is closed", async () => {
    const stage = stageOf({ open: await theft() });
    await stage.clock.pass(100);
    stage.messages.stop();
    stage.outlook.open(await honest());
    await stage.clock.pass(60_000);
    expect(stage.states.map(({ kind }) => kind)).toEqual(["reading"]);
  });
});

describe("the line above the message", () => {
  const banners = async (open: FakeMessage): Promise<readonly string[]> => {
    const stage = stageOf({ open });
    await stage.until("shown");
    await stage.clock.pass(5_000);
    return stage.outlook.shownBanners().map(({ type, message }) => `${type} ${message}`);
  };

  it.each(["01-freemail-hijack", "05-lookalike-rn-for-m", "04-own-mailbox-other-account"])(
    "is an error's where no one should pay yet: %s",
    async (name) => {
      expect(await banners(await sample(name))).toEqual([expect.stringMatching(/^errorMessage ./)]);
    },
  );

  it("informs where something doesn't fit, or could not be read", async () => {
    expect(await banners(await sealed())).toEqual([expect.stringMatching(/^informationalMessage ./)]);
  });

  it.each(["02-true-invoice", "19-newsletter-about-fraud"])("isn't there where nothing was found: %s", async (name) => {
    expect(await banners(await sample(name))).toEqual([]);
  });

  it("is taken off when a second look finds nothing, and stays while that look lasts or fails", async () => {
    let struck: "crash" | null = null;
    const [open, quiet] = await Promise.all([theft(), honest()]);
    const stage = stageOf({ open, manners: { trouble: () => struck } });
    await stage.until("shown");
    await stage.clock.pass(1_000);
    expect(stage.outlook.shownBanners()).toHaveLength(1);
    struck = "crash";
    stage.messages.checkAgain();
    await stage.until("failed");
    await stage.clock.pass(1_000);
    expect(stage.outlook.shownBanners()).toHaveLength(1);
    struck = null;
    // The same item, for which Outlook now gives another content.
    const { id, internetMessageId, conversationId } = open;
    stage.outlook.open({ ...quiet, id, internetMessageId, conversationId });
    stage.messages.checkAgain();
    await stage.until("shown");
    await stage.clock.pass(1_000);
    expect(stage.outlook.shownBanners()).toEqual([]);
  });
});
