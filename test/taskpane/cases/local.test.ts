import type { NewCaseCall } from "../../../src/contract";
import { FakeClock, FakeOutlook } from "../../../preview/outlook";
import { openKey } from "../../../src/mail/office";
import { caseProperty, localCases, parseLocal, writeLocal } from "../../../src/taskpane/cases/local";
import type { CaseStep, CaseSubject, FoundCase } from "../../../src/taskpane/cases/types";
import { shownMessage } from "../components/views";
import { sample } from "../inspection/kit";

type Kept = Parameters<typeof writeLocal>[0];
const entry = (fields: Partial<Kept["e"][number]> = {}): Kept["e"][number] => ({
  ...{ a: "called", n: "Helen Frost", t: "2026-10-02T14:00:00.000Z", o: "notReached", w: "+49 40 5550187" },
  ...fields,
});
const call = (outcome: NewCaseCall["outcome"]): CaseStep => ({
  step: "call-back",
  call: { outcome, spokeWith: "Katrin", phone: "+49 40 5550187", foundIn: null, readBack: null, denied: null },
});

/** Cases in an Outlook that one message is open in. */
async function mailbox(secondPerson: CaseSubject["message"]["about"]["secondPerson"] = []) {
  const clock = new FakeClock();
  const outlook = new FakeOutlook("web", { after: clock.after });
  outlook.open(await sample("01-freemail-hijack"));
  const key = openKey(outlook.office);
  if (key === null) throw new Error("Nothing is open.");
  const message = { ...shownMessage, key, about: { ...shownMessage.about, secondPerson } };
  const subject: CaseSubject = { message, verdict: "stop", phone: null };
  let who = "Helen";
  const cases = localCases({ office: outlook.office, after: clock.after, now: () => 0, person: () => who });
  const wait = async <T>(made: Promise<T>): Promise<T> => {
    await clock.run();
    return made;
  };
  const opened = async (): Promise<FoundCase> => {
    const acted = await wait(cases.open(subject, "report", null));
    if (acted.kind !== "done") throw new Error(acted.kind);
    return acted.form;
  };
  const act = async (form: FoundCase, step: CaseStep) => {
    const acted = await wait(cases.act(subject, form, step));
    return acted.kind === "failed" ? acted.because : acted.form;
  };
  return { outlook, cases, subject, wait, opened, act, as: (person: string) => (who = person) };
}

describe("a case that is kept with the message", () => {
  it("comes back as it was written", () => {
    const made: Kept = { s: "confirmed", e: [entry({ a: "opened" }), entry({ o: "confirmed" })] };
    expect(parseLocal(writeLocal(made))).toEqual(made);
  });

  it.each([
    ["denied", "fraud"],
    ["notReached", "open"],
    ["confirmed", "released"],
  ] as const)("is after a call (%s) %s", async (outcome, state) => {
    const { opened, act } = await mailbox();
    expect(await act(await opened(), call(outcome))).toMatchObject({
      state,
      calls: [{ outcome, by: { name: "Helen" } }],
    });
  });

  it("waits for a second person where the policy wants one: not for anyone who called", async () => {
    const { opened, act, as } = await mailbox(["bankChange"]);
    const form = await act(await opened(), call("confirmed"));
    if (typeof form === "string") throw new Error(form);
    expect(form.state).toBe("confirmed");
    expect(await act(form, { step: "confirm" })).toBe("secondPerson");
    as("Priya");
    expect(await act(form, { step: "confirm" })).toMatchObject({ state: "released" });
  });

  it("takes the steps that a case of the service takes, and no others", async () => {
    const { opened, act } = await mailbox();
    const form = await opened();
    expect(await act(form, { step: "reopen", reason: "Odd." })).toBe("state");
    expect(await act(form, { step: "close", outcome: "fraud", reason: "Odd." })).toMatchObject({ state: "fraud" });
    expect(await act(form, { step: "close", outcome: "dismissed", reason: "Odd." })).toBe("state");
    const again = await act(form, { step: "reopen", reason: "Denied by mistake." });
    expect(again).toMatchObject({
      state: "open",
      events: [{}, { action: "closed" }, { reason: "Denied by mistake." }],
    });
  });

  it("stays within what Outlook keeps: the oldest goes first, the state stays, and that is said", () => {
    const calls = Array.from({ length: 40 }, (_, times) => entry({ t: `2026-10-02T14:${10 + times}:00.000Z` }));
    const opening = entry({ a: "opened", w: '"'.repeat(120) });
    const text = writeLocal({ s: "fraud", e: [opening, ...calls, entry({ a: "fraud" })] });
    expect(JSON.stringify({ [caseProperty]: text }).length).toBeLessThanOrEqual(2_500);
    const read = parseLocal(text);
    expect(read).toMatchObject({ s: "fraud", c: true });
    expect(read?.e.at(-1)?.a).toBe("fraud");
    expect(read?.e.some(({ a }) => a === "opened")).toBe(false);
  });

  it.each(["", "{", "[]", '{"e":[]}', '{"e":[{"a":"__proto__","n":"x","t":"2026-10-02"}]}', '{"e":"x","s":"fraud"}'])(
    "isn't one where what is there isn't ours: %s",
    (text) => expect(parseLocal(text)).toBeNull(),
  );

  it("is written to the message that it is of, and to no other", async () => {
    const { outlook, cases, subject, wait, opened, act } = await mailbox();
    expect(await wait(cases.find(subject))).toEqual({ kind: "found", cases: [] });
    const form = await opened();
    expect(form).toMatchObject({ state: "open", events: [{ by: { name: "Helen" }, action: "opened" }] });
    await act(form, call("notReached"));
    expect(await wait(cases.find(subject))).toMatchObject({ cases: [{ events: [{}, {}], calls: [{}] }] });
    outlook.open(await sample("02-true-invoice"));
    expect(await act(form, { step: "close", outcome: "fraud", reason: "Odd." })).toBe("notSaved");
  });

  it("isn't one where this Outlook keeps nothing", async () => {
    const office = { context: { mailbox: { item: {} } } };
    const cases = localCases({ office, after: () => () => undefined, now: () => 0, person: () => "x" });
    const subject: CaseSubject = { message: shownMessage, verdict: "stop", phone: null };
    expect(await cases.find(subject)).toEqual({ kind: "failed", because: "unavailable" });
  });
});
