import { createHash } from "node:crypto";
import type { CaseForm } from "../../../src/contract";
import { FakeClock, FakeOutlook, FakeStore } from "../../../preview/outlook";
import { accountText, readSendingNotes, sendingNotesKey, writeSendingNotes } from "../../../src/cases";
import { keepSetting, keptSetting } from "../../../src/mail/office";
import { keepOpenDigests, type LearnedCase } from "../../../src/taskpane/cases/openDigests";

const sha = (text: string): string => createHash("sha256").update(text).digest("hex");
const policy = { sendMode: "SoftBlock", own: ["own.example"] } as const;

function learned(
  label: string,
  state: CaseForm["state"],
  onRecord: readonly string[] = [],
  payFrom: string | null = null,
): LearnedCase {
  const scope = { supplier: "S-1", destinations: ["DE07100100100140801649"], sender: "a@x.example" };
  return {
    form: { label, state, payFrom, isAltered: false, scope, supplierName: "Nordwind" },
    digests: [sha(label)],
    supplier: { name: "Nordwind", domains: ["nordwind.example"], onRecord },
  };
}

function mailbox(store = new FakeStore()) {
  let today = Date.parse("2026-10-02T14:00:00Z");
  const clock = new FakeClock();
  const { office } = new FakeOutlook("web", { after: clock.after, store });
  let saved = 0;
  const keep = async (cases: readonly LearnedCase[]): Promise<boolean> => {
    const ports = {
      kept: (key: string) => keptSetting(office, key),
      keep: (key: string, value: string) => {
        saved += 1;
        return keepSetting(office, key, value, clock.after);
      },
      digest: async (text: string) => sha(text),
      page: "https://guard.example/pages/taskpane.html?mode=read",
      now: () => today,
    };
    const kept = keepOpenDigests(ports, policy, cases);
    await clock.run();
    return kept;
  };
  const notes = () => readSendingNotes((JSON.parse(store.settings(false)) as Record<string, unknown>)[sendingNotesKey]);
  return { keep, notes, at: (day: string) => (today = Date.parse(day)), saved: () => saved };
}

describe("the notes for the check on sending", () => {
  it("hold the case, the policy and where the pages lie, and no word of a message", async () => {
    const { keep, notes } = mailbox();
    expect(await keep([learned("2026-1", "open")])).toBe(true);
    expect(notes()).toEqual({
      base: "https://guard.example/pages/",
      sendMode: "SoftBlock",
      own: ["own.example"],
      cases: [
        {
          label: "2026-1",
          state: "open",
          payFrom: null,
          supplier: "Nordwind",
          domains: ["nordwind.example"],
          keys: [sha("2026-1").slice(0, 16)],
          disputed: [sha(accountText("DE07100100100140801649")).slice(0, 16)],
          onRecord: [],
        },
      ],
    });
  });

  it("lose a case that is settled, keep the others, and keep fraud", async () => {
    const { keep, notes } = mailbox();
    await keep([learned("2026-1", "open")]);
    await keep([learned("2026-2", "confirmed")]);
    await keep([learned("2026-1", "released")]);
    await keep([learned("2026-3", "fraud")]);
    expect(notes().cases.map(({ label }) => label)).toEqual(["2026-3", "2026-2"]);
  });

  it("keep a released case until it may be paid", async () => {
    const { keep, notes, at } = mailbox();
    await keep([learned("2026-1", "released", [], "2026-10-05")]);
    expect(notes().cases[0]).toMatchObject({ state: "released", payFrom: "2026-10-05" });
    at("2026-10-05T08:00:00Z");
    await keep([]);
    expect(notes().cases).toEqual([]);
  });

  it("keep by what a conversation was known at another message, and nothing twice", async () => {
    const { keep, notes, saved } = mailbox();
    await keep([learned("2026-1", "open")]);
    await keep([{ ...learned("2026-1", "open"), digests: [sha("later")], supplier: null }]);
    expect(notes().cases[0]).toMatchObject({
      keys: [sha("later").slice(0, 16), sha("2026-1").slice(0, 16)],
      domains: ["nordwind.example"],
    });
    await keep([]);
    await keep([{ ...learned("2026-1", "open"), digests: [sha("later")], supplier: null }]);
    expect(saved()).toBe(2);
  });

  it("dispute no account that is on record by now", async () => {
    const { keep, notes } = mailbox();
    await keep([learned("2026-1", "open", ["DE07100100100140801649"])]);
    expect(notes().cases[0]?.disputed).toEqual([]);
  });

  it("stay within what a mailbox keeps, the newest first", async () => {
    const { keep, notes } = mailbox();
    for (let turn = 0; turn < 60; turn++) {
      const digests = Array.from({ length: 100 }, (_, at) => sha(`${turn} ${at}`));
      expect(await keep([{ ...learned(`2026-${turn}`, "open"), digests }])).toBe(true);
    }
    expect(writeSendingNotes(notes()).length).toBeLessThanOrEqual(24_000);
    expect(notes().cases[0]?.label).toBe("2026-59");
    expect(notes().cases.length).toBeGreaterThan(20);
  });

  it("are lost where the mailbox keeps nothing, without an error", async () => {
    const office = { context: {} };
    expect(keptSetting(office, "key")).toBeUndefined();
    expect(await keepSetting(office, "key", "value", () => () => undefined)).toBe(false);
  });
});

describe("an account as it is digested", () => {
  it.each([
    ["DE07100100100140801649", "DE07100100100140801649"],
    ["gb-sort:200000/55779911", "55779911"],
    ["us-aba:021000021/000123456789", "123456789"],
    ["wallet:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "BC1QAR0SRRR7XFKVY5L643LYDNW9RE59GTZZWF5MDQ"],
    ["DE07 1001 0010 0140 8016 49", "DE07100100100140801649"],
  ])("%s is %s", (destination, expected) => {
    expect(accountText(destination)).toBe(`account\n${expected}`);
  });
});
