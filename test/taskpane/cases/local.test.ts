import { FakeClock, FakeOutlook } from "../../../preview/outlook";
import { openKey } from "../../../src/mail/office";
import { caseProperty, localCases, parseLocal, withEvent, writeLocal } from "../../../src/taskpane/cases/local";
import type { LocalCase, LocalEvent } from "../../../src/taskpane/cases/types";
import { shownMessage } from "../components/views";
import { sample } from "../inspection/kit";

const event = (fields: Partial<LocalEvent> = {}): LocalEvent => ({
  action: "called",
  by: "Helen Frost",
  at: "2026-10-02T14:00:00.000Z",
  outcome: "notReached",
  words: "+49 40 5550187",
  ...fields,
});

describe("a case that is kept with the message", () => {
  it("comes back as it was written", () => {
    const made = withEvent(withEvent(null, event({ action: "opened" })), event({ outcome: "confirmed" }));
    expect(made.state).toBe("confirmed");
    expect(parseLocal(writeLocal(made))).toEqual(made);
  });

  it.each([
    ["denied", "fraud"],
    ["notReached", "open"],
    ["confirmed", "confirmed"],
  ] as const)("is after a call (%s) %s", (outcome, state) => {
    expect(withEvent(withEvent(null, event({ action: "opened" })), event({ outcome })).state).toBe(state);
  });

  it("stays within what Outlook keeps: the oldest goes first, the state stays, and that is said", () => {
    let made: LocalCase = withEvent(null, event({ action: "opened", words: '"'.repeat(500) }));
    for (let times = 0; times < 40; times++)
      made = withEvent(made, event({ at: `2026-10-02T14:${10 + times}:00.000Z` }));
    made = withEvent(made, event({ action: "fraud" }));
    const text = writeLocal(made);
    expect(JSON.stringify({ [caseProperty]: text }).length).toBeLessThanOrEqual(2_500);
    const read = parseLocal(text);
    expect(read).toMatchObject({ state: "fraud", isCut: true });
    expect(read?.events.at(-1)?.action).toBe("fraud");
    expect(read?.events.some(({ action }) => action === "opened")).toBe(false);
  });

  it.each(["", "{", "[]", '{"e":[]}', '{"e":[{"a":"__proto__","n":"x","t":"2026-10-02"}]}', '{"e":"x","s":"fraud"}'])(
    "is none where what stands there isn't ours: %s",
    (text) => expect(parseLocal(text)).toBeNull(),
  );

  it("is written to the message that it is of, and to no other", async () => {
    const clock = new FakeClock();
    const outlook = new FakeOutlook("web", { after: clock.after });
    const first = await sample("01-freemail-hijack");
    outlook.open(first);
    const key = openKey(outlook.office);
    if (key === null) throw new Error("Nothing is open.");
    const message = { ...shownMessage, key };
    const cases = localCases({ office: outlook.office, after: clock.after, now: () => 0, person: () => "Helen" });
    const wait = async <T>(made: Promise<T>): Promise<T> => {
      await clock.run();
      return made;
    };
    expect(await wait(cases.read(message))).toEqual({ kind: "kept", case: null });
    const kept = await wait(cases.add(message, { action: "opened" }));
    expect(kept).toMatchObject({ kind: "kept", case: { state: "open", events: [{ by: "Helen", action: "opened" }] } });
    await wait(cases.add(message, { action: "called", outcome: "notReached" }));
    expect(await wait(cases.read(message))).toMatchObject({ case: { events: [{}, { outcome: "notReached" }] } });
    outlook.open(await sample("02-true-invoice"));
    expect(await wait(cases.add(message, { action: "fraud" }))).toEqual({ kind: "failed", because: "notSaved" });
  });

  it("is none where this Outlook keeps nothing", async () => {
    const office = { context: { mailbox: { item: {} } } };
    const cases = localCases({ office, after: () => () => undefined, now: () => 0, person: () => "x" });
    expect(await cases.read(shownMessage)).toEqual({ kind: "failed", because: "unavailable" });
  });
});
