import { createHash } from "node:crypto";
import { keyTexts } from "../../../src/cases";
import { casesOf, isAskedOf } from "../../../src/taskpane/cases/service";
import type { CaseStep, CaseSubject } from "../../../src/taskpane/cases/types";
import { shownMessage } from "../components/views";
import { after, answered, caseForm, FakeService, helen, page, priya, refused, tokenOf } from "./fakeService";

const subject: CaseSubject = { message: shownMessage, verdict: "stop", phone: null };
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const never = () => () => undefined;

function casesAt(service: FakeService, token: string | null = tokenOf(priya)) {
  const given = async () => (token === null ? ({ failure: "notSignedIn" } as const) : { token });
  return casesOf({ service: service.origin, token: given, fetch: service.fetch, after: never }, ["phone"]);
}

const found = (form: ReturnType<typeof caseForm>) => ({ ...form, covers: false });
const second: CaseStep = { step: "confirm" };

describe("cases of the supplier service", () => {
  it("are asked for by digests alone", async () => {
    const service = new FakeService(caseForm());
    const cases = casesAt(service);
    expect(await cases.find(subject)).toEqual({ kind: "found", cases: [found(caseForm())] });
    const [asked] = service.asked;
    expect(asked?.body).toEqual({
      digests: keyTexts(shownMessage.about.marks, "c1").map(sha256),
      scope: shownMessage.about.scope,
      verdict: "stop",
    });
    expect(JSON.stringify(asked)).not.toMatch(/gmx\.example|rechnung/);
    expect(cases.me()).toBe(priya.oid);
  });

  it("are opened with the report's digest, the amount, and what is unusual here and now", async () => {
    const service = new FakeService();
    const opened = await casesAt(service).open(subject, "Do not pay\n", "They called me.");
    expect(opened).toMatchObject({ kind: "done", form: { id: "c-118", covers: false } });
    expect(service.asked[0]?.body).toMatchObject({
      findings: shownMessage.about.findings,
      report: sha256("Do not pay\n"),
      context: ["phone"],
      amount: 48_210,
      reason: "They called me.",
    });
  });

  it("are changed in the version that was seen", async () => {
    const form = caseForm({ state: "confirmed" });
    const service = new FakeService(form);
    service.next = (_asked, before) => after(before, "seconded", "released", priya, { payFrom: "2026-10-05" });
    service.covers = true;
    const acted = await casesAt(service).act(subject, found(form), second);
    expect(service.asked[0]).toMatchObject({ path: "/api/cases/c-118/confirm", ifMatch: '"1"', body: {} });
    // Whether an outcome holds for this message, the service says.
    expect(acted).toMatchObject({ kind: "done", form: { state: "released", version: 2, covers: true } });
  });

  it("are read again where somebody else was faster, and nothing is done", async () => {
    const form = caseForm();
    const service = new FakeService(after(form, "called", "open", helen));
    const acted = await casesAt(service).act(subject, found(form), { step: "close", outcome: "fraud", reason: "x" });
    expect(acted).toMatchObject({ kind: "stale", form: { version: 2, events: [{}, { action: "called" }] } });
    expect(service.form?.version).toBe(2);
  });

  it.each([
    ["not-on-record", 409, "notOnRecord"],
    ["cool-off", 409, "coolOff"],
    ["last-four", 422, "lastFour"],
    ["read-back-differs", 409, "readBackDiffers"],
    ["second-person", 403, "secondPerson"],
    ["employee-id", 403, "employeeId"],
    ["call-needed", 409, "callNeeded"],
    ["state", 409, "state"],
    ["role", 403, "noPermission"],
    ["database", 503, "notReachable"],
    ["rate-limit", 429, "notReachable"],
    ["__proto__", 422, "refused"],
  ] as const)("say which rule forbids it: %s", async (rule, status, because) => {
    const service = new FakeService(caseForm());
    service.answer = () => refused(status, rule);
    expect(await casesAt(service).act(subject, found(caseForm()), second)).toEqual({ kind: "failed", because });
  });

  it("never reject: without a token, a network, or a service behind the address", async () => {
    const service = new FakeService(caseForm());
    expect(await casesAt(service, null).find(subject)).toEqual({ kind: "failed", because: "notSignedIn" });
    expect(service.asked).toEqual([]);
    service.answer = () => page("<html>");
    expect(await casesAt(service).find(subject)).toEqual({ kind: "failed", because: "refused" });
    service.answer = () => page("{}");
    expect(await casesAt(service).act(subject, found(caseForm()), second)).toEqual({
      kind: "failed",
      because: "refused",
    });
    service.answer = () => page(JSON.stringify({ cases: [{ id: 1 }] }));
    expect(await casesAt(service).find(subject)).toEqual({ kind: "failed", because: "refused" });
    service.isDown = true;
    expect(await casesAt(service).find(subject)).toEqual({ kind: "failed", because: "notReachable" });
    expect(await casesAt(service).evidence(caseForm())).toBeNull();
  });

  it("try a token again that isn't taken, once", async () => {
    const service = new FakeService(caseForm());
    let times = 0;
    service.answer = ({ path }) => (path.endsWith("/find") && times++ === 0 ? refused(401, "token") : null);
    expect(await casesAt(service).find(subject)).toMatchObject({ kind: "found" });
    service.answer = () => answered(caseForm());
  });
});

describe("a message that has nothing to do with payment", () => {
  const unrelated = (fields: {
    readonly messages?: readonly string[];
    readonly texts?: readonly string[];
    readonly subject?: string;
  }): CaseSubject => ({
    verdict: "unrelated",
    phone: null,
    message: {
      ...shownMessage,
      item: { ...shownMessage.item, subject: fields.subject ?? "Lunch on Friday" },
      about: {
        ...shownMessage.about,
        marks: {
          messages: fields.messages ?? ["a@b"],
          texts: fields.texts ?? ["topic\nx\ny", "voice\nz"],
          sender: null,
        },
      },
    },
  });

  it.each([
    ["refers to earlier messages", { messages: ["a@b", "c@d"] }],
    ["quotes somebody", { texts: ["voice\na", "voice\nb"] }],
    ["answers by its subject", { subject: "AW: Rechnung" }],
    ["passes something on", { subject: "Fwd: invoice" }],
  ])("is asked about where it %s", (_name, fields) => {
    expect(isAskedOf(unrelated(fields))).toBe(true);
  });

  it("is asked about by no one where it is alone", async () => {
    expect(isAskedOf(unrelated({}))).toBe(false);
    const service = new FakeService(caseForm());
    expect(await casesAt(service).find(unrelated({}))).toEqual({ kind: "skipped" });
    expect(service.asked).toEqual([]);
  });
});
