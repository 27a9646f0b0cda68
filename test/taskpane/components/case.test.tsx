import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
// They are loaded by need: here they are there at once.
import "../../../src/taskpane/components/case/CaseCard";
import "../../../src/taskpane/components/case/offers";
import { after, caseForm, FakeService, helen, priya, refused } from "../cases/fakeService";
import { shown } from "./views";
import { card, choose, offer, pane, paneWith, press, settle, stateOf, type, withDigests, words } from "./caseKit";

withDigests();

test("no one is asked before the verdict is shown", async () => {
  const service = new FakeService();
  const { become } = await paneWith(service, { kind: "reading", message: null });
  expect(service.asked).toEqual([]);
  become({ state: shown() });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Do not pay");
  expect(service.asked).toEqual([]);
  await settle();
  expect(service.asked.map(({ path }) => path)).toEqual(["/api/cases/find"]);
});

test("a case is opened with one press where somebody must call, and the call is the one primary step", async () => {
  const service = new FakeService();
  await paneWith(service);
  const primary = () => [...document.querySelectorAll("a[href^='tel:']")].map((each) => each.textContent);
  expect(primary()).toHaveLength(1);
  await press(offer.open);
  await screen.findByRole("region", { name: "Case 2026-118" });
  expect(stateOf()).toBe(words.states.open);
  expect(card().textContent).toContain("Helen Frost opened this 20 minutes ago.");
  // The button that had the focus is gone: the case has it.
  expect(document.activeElement?.textContent).toBe("Case 2026-118");
  // Whom to call is once.
  expect(primary()).toHaveLength(1);
  expect(within(card()).getByText(pane.call.notThatNumber)).toBeTruthy();
});

test.each(["caution", "incomplete", "consistent"] as const)(
  "is opened by hand, with a reason, at %s",
  async (verdict) => {
    const service = new FakeService();
    await paneWith(service, shown({ verdict, call: null }));
    await press(offer.open);
    await act(
      async () => void fireEvent.click(screen.getAllByRole("button", { name: words.openIt }).at(-1) as HTMLElement),
    );
    expect(screen.getByText(words.reasonMissing)).toBeTruthy();
    await type(/^Why do you open/, "They called me yesterday.");
    await act(
      async () => void fireEvent.click(screen.getAllByRole("button", { name: words.openIt }).at(-1) as HTMLElement),
    );
    await settle();
    expect(service.steps().at(-1)?.body).toMatchObject({ reason: "They called me yesterday." });
    expect(card()).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Case 2026-118");
  },
);

test("a colleague's message without payment shows the open case of its conversation", async () => {
  await paneWith(new FakeService(caseForm()), shown({ verdict: "unrelated" }));
  expect(stateOf()).toBe(words.states.open);
  // No one asked for it here: the focus stays where it was.
  expect(card().contains(document.activeElement)).toBe(false);
});

describe("the call", () => {
  test("is taken down with what was read out, typed and not ticked", async () => {
    const service = new FakeService(caseForm());
    service.next = (_asked, form) => after(form, "called", "confirmed", priya);
    await paneWith(service);
    await press(words.call.save);
    expect(screen.getByText(words.call.outcomeMissing)).toBeTruthy();
    await choose(words.call.outcomes.confirmed);
    await press(words.call.save);
    for (const missing of [words.call.spokeWithMissing, words.call.lastFourMissing, words.call.readBackMissing])
      expect(screen.getByText(missing)).toBeTruthy();
    expect(service.steps()).toEqual([]);
    await type(/^Who did you speak with/, "Katrin Lohmann");
    await type(/^Last four/, "3314");
    await type(/^New account/, "DE07 1001 0010 0140 3314 82");
    await press(words.call.save);
    expect(service.steps().at(-1)?.ifMatch).toBe('"1"');
    expect(service.call()).toEqual({
      phone: "+49 40 5550187",
      spokeWith: "Katrin Lohmann",
      outcome: "confirmed",
      foundIn: null,
      readBack: { lastFourOnRecord: "3314", accounts: ["DE07 1001 0010 0140 3314 82"] },
      denied: null,
      replaces: null,
    });
    expect(stateOf()).toBe(words.states.confirmed);
    // The form that had the focus is gone: the case has it.
    expect(document.activeElement?.textContent).toBe("Case 2026-118");
  });

  test("shows where what was read out differs from the message", async () => {
    const service = new FakeService(caseForm());
    service.answer = ({ path }) => (path.endsWith("/call-back") ? refused(409, "read-back-differs") : null);
    await paneWith(service);
    await choose(words.call.outcomes.confirmed);
    await type(/^Who did you speak with/, "K");
    await type(/^Last four/, "3314");
    await type(/^New account/, "de07 1001 0010 0140 3314 99");
    await press(words.call.save);
    const alert = within(card()).getByRole("alert");
    expect(alert.textContent).toContain(words.failed.readBackDiffers);
    expect([...alert.querySelectorAll("mark")].map(({ textContent }) => textContent)).toEqual(["82", "99"]);
  });

  test("says next to its field that the last four are of no account on record", async () => {
    const service = new FakeService(caseForm());
    service.answer = ({ path }) => (path.endsWith("/call-back") ? refused(422, "last-four") : null);
    await paneWith(service);
    await choose(words.call.outcomes.confirmed);
    await type(/^Who did you speak with/, "K");
    await type(/^Last four/, "0000");
    await type(/^New account/, "x");
    await press(words.call.save);
    expect(screen.getByText(words.failed.lastFour)).toBeTruthy();
  });

  test.each([
    ["denied", "fraud"],
    ["notReached", "open"],
  ] as const)("says before it is saved what comes of it: %s", async (outcome, state) => {
    const service = new FakeService(caseForm());
    service.next = (_asked, form) => after(form, "called", state, priya);
    service.covers = true;
    await paneWith(service);
    await choose(words.call.outcomes[outcome]);
    expect(screen.getByText(words.call[outcome])).toBeTruthy();
    expect(screen.queryByRole("textbox", { name: /^Last four/ })).toBeNull();
    await press(words.call.save);
    expect(service.call()).toMatchObject({ outcome, readBack: null, denied: null });
    expect(stateOf()).toBe(words.states[state]);
  });

  test("that denies one of two accounts says which, and that it is at least one", async () => {
    const [theirs, strange, link] = ["DE02120300000000202051", "DE89370400440532013000", "link:PAY.EXAMPLE/1"];
    const scope = { ...caseForm().scope, destinations: [theirs, strange, link] };
    const service = new FakeService(caseForm({ scope }));
    service.next = (_asked, form) => after(form, "called", "fraud", priya);
    await paneWith(service);
    expect(screen.queryByRole("checkbox")).toBeNull();
    await choose(words.call.outcomes.denied);
    const which = within(screen.getByRole("group", { name: words.call.which }));
    const boxes = which.getAllByRole<HTMLInputElement>("checkbox");
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true]);
    for (const box of boxes) await act(async () => fireEvent.click(box));
    await press(words.call.save);
    expect(screen.getByText(words.call.whichMissing)).toBeTruthy();
    expect(service.steps()).toEqual([]);
    await act(async () => fireEvent.click(which.getByRole("checkbox", { name: /^DE89/ })));
    await press(words.call.save);
    expect(service.call()).toMatchObject({ outcome: "denied", denied: [strange] });
  });

  test("that denies asks about no account on record: a fraudster may quote it next to their own", async () => {
    const scope = { ...caseForm().scope, destinations: ["DE07100100100140801649", "DE25100100104540331482"] };
    await paneWith(new FakeService(caseForm({ scope })));
    await choose(words.call.outcomes.denied);
    expect(screen.getByText(words.call.denied)).toBeTruthy();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  test("that denies all of the accounts names none", async () => {
    const scope = { ...caseForm().scope, destinations: ["DE02120300000000202051", "DE89370400440532013000"] };
    const service = new FakeService(caseForm({ scope }));
    service.next = (_asked, form) => after(form, "called", "fraud", priya);
    await paneWith(service);
    await choose(words.call.outcomes.denied);
    await press(words.call.save);
    expect(service.call()).toMatchObject({ outcome: "denied", denied: null });
  });

  test("that reached no one is in sight of anyone who tries next, until the case is opened again", async () => {
    const tried = "Priya Nair called just now and reached nobody. Katrin, +49 40 5550187";
    const step = () => within(card()).getAllByRole("listitem")[0]?.textContent;
    const form = after(caseForm(), "called", "open", priya);
    await paneWith(new FakeService(form));
    expect(step()).toContain(tried);
    cleanup();
    await paneWith(new FakeService(after(after(form, "closed", "fraud"), "reopened", "open")));
    expect(step()).not.toContain(tried);
  });

  const changed = { ...caseForm().callBack, because: "coolOff" as const, from: "2026-10-12" };

  test("goes to the number before, where the one on record changed recently", async () => {
    const service = new FakeService(caseForm({ callBack: { ...changed, phones: ["+49 40 5550100"] } }));
    await paneWith(service);
    expect(card().textContent).toContain("Don't call it before 12 Oct 2026.");
    expect(card().querySelector("a")?.getAttribute("href")).toBe("tel:+49405550100");
    await choose(words.call.outcomes.notReached);
    await press(words.call.save);
    expect(service.call()).toMatchObject({ phone: "+49 40 5550100", foundIn: null, outcome: "notReached" });
  });

  test("goes to a number found elsewhere, where the one on record changed recently", async () => {
    const service = new FakeService(caseForm({ callBack: { ...changed, phones: ["+49 40 5550100"] } }));
    await paneWith(service);
    await choose(words.call.elsewhere);
    expect(card().querySelector("a")).toBeNull();
    await choose(words.call.outcomes.notReached);
    await type(/^Number that you call/, "+49 40 5550122");
    await type(/^Where you found it/, "Contract of 2024");
    await press(words.call.save);
    expect(service.call()).toMatchObject({ phone: "+49 40 5550122", foundIn: "Contract of 2024" });
  });

  test("goes to a number found elsewhere, where there was none before the one that changed recently", async () => {
    await paneWith(new FakeService(caseForm({ callBack: { ...changed, phones: [] } })));
    expect(card().textContent).toContain(words.call.foundElsewhere);
    expect(screen.getByRole("textbox", { name: /^Where you found it/ })).toBeTruthy();
    expect(card().querySelector("a")).toBeNull();
  });

  test.each([
    [words.call.replace, true],
    [words.call.add, false],
  ])("asks what becomes of the account on record: %s", async (answer, replaces) => {
    const scope = { ...caseForm().scope, destinations: ["DE07100100100140801649"] };
    const service = new FakeService(caseForm({ scope }));
    service.next = (_asked, form) => after(form, "called", "confirmed", priya);
    await paneWith(service);
    await choose(words.call.outcomes.confirmed);
    await type(/^Who did you speak with/, "Katrin Lohmann");
    await type(/^Last four/, "3314");
    await type(/^New account/, "DE07 1001 0010 0140 8016 49");
    await press(words.call.save);
    expect(service.steps()).toEqual([]);
    await choose(answer);
    await press(words.call.save);
    expect(service.call()).toMatchObject({ outcome: "confirmed", replaces });
  });

  test("takes a number that was found where the record has none", async () => {
    const service = new FakeService(
      caseForm({ callBack: { ...caseForm().callBack, number: "found", phones: [], asksLastFour: false } }),
    );
    await paneWith(service);
    await choose(words.call.outcomes.notReached);
    await press(words.call.save);
    expect(screen.getByText(words.call.foundInMissing)).toBeTruthy();
    await type(/^Number that you call/, "+49 40 5550100");
    await type(/^Where you found it/, "Contract of 2024");
    await press(words.call.save);
    expect(service.call()).toMatchObject({ phone: "+49 40 5550100", foundIn: "Contract of 2024" });
  });
});

describe("the second person", () => {
  const confirmed = after(caseForm(), "called", "confirmed", helen);

  test("releases it, with the reasons for two people in sight", async () => {
    const service = new FakeService(confirmed);
    service.covers = true;
    service.next = (_asked, form) => after(form, "seconded", "released", priya, { payFrom: "2026-10-17" });
    await paneWith(service);
    expect(card().textContent).toContain(
      "Helen Frost called just now: the supplier confirmed it. Katrin, +49 40 5550187",
    );
    expect(card().textContent).toContain(words.second.text);
    expect(card().textContent).toContain(words.second.reasons.bankChange);
    await press(words.second.release);
    expect(stateOf()).toBe(words.states.released);
    expect(card().textContent).toContain("Don't pay before 17 Oct 2026.");
  });

  test("must be another one: who called is told so, and asks a colleague", async () => {
    const { opened } = await paneWith(new FakeService(confirmed), shown(), helen);
    expect(card().textContent).toContain(words.second.you);
    expect(screen.queryByRole("button", { name: words.second.release })).toBeNull();
    await press(words.second.ask);
    expect(opened).toMatchObject([{ subject: "Please look at case 2026-118", toRecipients: [], attachments: [] }]);
  });

  test("is told by the service where the pane didn't know", async () => {
    const service = new FakeService(confirmed);
    service.answer = ({ path }) => (path.endsWith("/confirm") ? refused(403, "second-person") : null);
    await paneWith(service);
    await press(words.second.release);
    expect(card().textContent).toContain(words.second.you);
  });
});
