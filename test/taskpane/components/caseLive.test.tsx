import { act, screen, within } from "@testing-library/react";
// They are loaded by need: here they are there at once.
import "../../../src/taskpane/components/case/CaseCard";
import "../../../src/taskpane/components/case/offers";
import type { CaseForm } from "../../../src/contract";
import { after, caseForm, FakeService, helen, page, priya, refused } from "../cases/fakeService";
import { card, choose, offer, paneWith, press, settle, stateOf, type, withDigests, words } from "./caseKit";
import { shown } from "./views";

withDigests();

const headline = () => screen.getByRole("heading", { level: 1 }).textContent;

/** A pane whose time is moved by hand. */
function clock() {
  const due = new Set<() => void>();
  let seen = (): void => undefined;
  let isSeen = true;
  return {
    ports: {
      after: (_ms: number, run: () => void) => {
        due.add(run);
        return () => void due.delete(run);
      },
      sight: { isSeen: () => isSeen, onSeen: (look: () => void) => ((seen = look), () => undefined) },
    },
    hide: () => (isSeen = false),
    look: async () => {
      isSeen = true;
      await act(async () => seen());
      await settle();
    },
    wait: async () => {
      const now = [...due];
      due.clear();
      await act(async () => now.forEach((run) => run()));
      await settle();
    },
  };
}

describe("a case on screen", () => {
  const called = after(caseForm(), "called", "confirmed", helen);

  test("shows what a colleague did, and keeps what was typed", async () => {
    const service = new FakeService(caseForm());
    const { ports, wait } = clock();
    await paneWith(service, shown(), priya, ports);
    await choose(words.call.outcomes.confirmed);
    await type(/^Who did you speak with/, "Katrin Lohmann");
    await type(/^New account/, "DE07 1001");
    service.form = called;
    await wait();
    expect(stateOf()).toBe(words.states.confirmed);
    const alert = within(card()).getByRole("alert");
    expect(alert.textContent).toContain(words.news);
    expect(alert.textContent).toContain("Helen Frost called just now: the supplier confirmed it.");
    expect(alert.textContent).toContain(words.typed);
    expect(alert.textContent).toContain("DE07 1001");
  });

  test("that hasn't changed leaves what is being typed alone", async () => {
    const service = new FakeService(caseForm());
    const { ports, wait } = clock();
    await paneWith(service, shown(), priya, ports);
    await choose(words.call.outcomes.confirmed);
    await type(/^Who did you speak with/, "Katrin Lohmann");
    service.form = caseForm({ seen: [] });
    await wait();
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /^Who did you speak with/ }).value).toBe(
      "Katrin Lohmann",
    );
    expect(within(card()).queryByRole("alert")).toBeNull();
  });

  test("is asked about again when the pane comes into sight, and not while it is hidden", async () => {
    const service = new FakeService(caseForm());
    const { ports, wait, hide, look } = clock();
    await paneWith(service, shown(), priya, ports);
    hide();
    service.form = called;
    const asked = service.asked.length;
    await wait();
    expect(service.asked).toHaveLength(asked);
    await look();
    expect(stateOf()).toBe(words.states.confirmed);
  });

  test("may be old once the service can't be reached, until it can", async () => {
    const service = new FakeService(caseForm());
    const { ports, wait } = clock();
    await paneWith(service, shown(), priya, ports);
    service.isDown = true;
    await wait();
    expect(within(card()).getByRole("alert").textContent).toBe(words.old);
    service.isDown = false;
    await wait();
    expect(within(card()).queryByRole("alert")).toBeNull();
  });
});

describe("the headline", () => {
  const accounts: CaseForm["accounts"] = [
    { destination: "DE07100100100140801649", state: "confirmed", on: "2026-10-02" },
  ];
  const released = (fields: Partial<CaseForm> = {}) =>
    after(after(caseForm(), "called", "confirmed", priya), "seconded", "released", helen, { accounts, ...fields });

  async function saying(form: CaseForm, state = shown({ notChecked: [] })) {
    const service = new FakeService(form);
    service.covers = true;
    await paneWith(service, state);
    return headline();
  }
  const confirmed =
    "Confirmed by Priya Nair's call and by Helen Frost. Pay to DE07 1001 0010 0140 8016 49 from 2 Oct 2026.";

  test("of a case that is released says how it ended, as the case does", async () => {
    expect(await saying(released({ payFrom: "2026-10-02" }))).toBe(words.ends.confirmedTitle);
    expect(screen.getAllByText(confirmed, { normalizer: (text) => text.replace(/\s/g, " ") })).toHaveLength(2);
  });

  test("says to wait while the day is to come", async () => {
    expect(await saying(released({ payFrom: "2026-10-17" }))).toBe(words.ends.waitTitle);
  });

  test("says to wait where the register turned the account down", async () => {
    const form = released({ payFrom: "2026-10-02", proposal: "P1", proposalState: "rejected" });
    expect(await saying(form)).toBe(words.ends.waitTitle);
    expect(card().textContent).toContain(words.ends.turnedDown);
  });

  test("stays the verdict's where a part wasn't read", async () => {
    expect(await saying(released({ payFrom: "2026-10-02" }), shown())).toBe("Do not pay");
  });

  test("stays the verdict's where the case isn't about the message, or was altered", async () => {
    const form = released({ payFrom: "2026-10-02" });
    await paneWith(new FakeService(form), shown({ notChecked: [] }));
    expect(headline()).toBe("Do not pay");
  });

  test("stays the verdict's where the case was altered", async () => {
    expect(await saying(released({ payFrom: "2026-10-02", isAltered: true }))).toBe("Do not pay");
  });

  test("is fraud for a milder verdict on the same conversation", async () => {
    const form = after(caseForm(), "called", "fraud");
    expect(await saying(form, shown({ verdict: "caution", call: null }))).toBe(words.ends.fraudTitle);
  });

  test("says nothing where the message isn't about a payment", async () => {
    const form = after(caseForm(), "called", "fraud");
    expect(await saying(form, shown({ verdict: "unrelated" }))).not.toBe(words.ends.fraudTitle);
  });
});

test("a message with another account in a closed conversation opens the case for it", async () => {
  const service = new FakeService(after(caseForm(), "called", "fraud"));
  service.answer = ({ path }) => (path === "/api/cases" ? page(JSON.stringify(caseForm({ version: 4 }))) : null);
  await paneWith(service);
  await press(words.callAbout);
  expect(stateOf()).toBe(words.states.open);
  expect(screen.getByRole("list", { name: words.steps.title })).toBeTruthy();
});

test("without sign-in it is unknown whether there is a case, and a button signs in", async () => {
  const service = new FakeService(caseForm());
  service.answer = () => refused(401, "token");
  await paneWith(service);
  expect(screen.getByText(words.unknown.title)).toBeTruthy();
  expect(screen.queryByRole("button", { name: offer.open })).toBeNull();
});
