import { act, fireEvent, screen, within } from "@testing-library/react";
// They are loaded by need: here they are there at once.
import "../../../src/taskpane/components/case/CaseCard";
import "../../../src/taskpane/components/case/offers";
import type { PaneState } from "../../../src/taskpane/state";
import { after, caseForm, FakeService, helen, page, priya, refused } from "../cases/fakeService";
import { shown, shownMessage } from "./views";
import { card, choose, paneWith, press, settle, stateOf, type, withDigests, words } from "./caseKit";

withDigests();

test("a step on a case that moved on does nothing, and says what happened", async () => {
  const service = new FakeService(caseForm());
  await paneWith(service);
  service.form = after(caseForm(), "called", "fraud", helen);
  service.covers = true;
  await choose(words.call.outcomes.notReached);
  await press(words.call.save);
  const alert = within(card()).getByRole("alert");
  expect(alert.textContent).toContain(words.stale);
  expect(alert.textContent).toContain("Helen Frost called just now: it isn't the supplier's.");
  expect(stateOf()).toBe(words.states.fraud);
});

test("an outcome that isn't about this message is no answer", async () => {
  const released = after(caseForm(), "seconded", "released", priya, { payFrom: "2026-10-02" });
  await paneWith(new FakeService(released));
  expect(stateOf()).toBe("The outcome of case 2026-118 isn't about this message.");
  expect(card().textContent).not.toContain("It may be paid");
  expect(screen.queryByRole("list", { name: words.steps.title })).toBeNull();
});

/** The pane's message, about other places for the money. */
function naming(...destinations: readonly string[]): PaneState {
  const { about } = shownMessage;
  const scope = { ...about.scope, destinations };
  return { ...shown(), message: { ...shownMessage, about: { ...about, scope } } } as PaneState;
}
const thiefs = "DE89370400440532013000";
const done = after(caseForm(), "seconded", "released", priya, { payFrom: "2026-10-02" });

test("an outcome is no answer any longer once a file of the message names another account", async () => {
  const service = new FakeService(done);
  service.covers = true;
  const { become } = await paneWith(service, naming());
  expect(stateOf()).toBe(words.states.released);
  // The answer about the message as it is known now is still under way, or never comes.
  service.isDown = true;
  become({ state: naming(thiefs) });
  expect(screen.queryByText(words.states.released)).toBeNull();
  await settle();
  expect(screen.getByText(words.unknown.title)).toBeTruthy();
});

test("an outcome says that it isn't one about what could not be read", async () => {
  const service = new FakeService(done);
  service.covers = true;
  const { become } = await paneWith(service, shown({ notChecked: [] }));
  expect(card().textContent).not.toContain(words.unreadText);
  become({ state: shown() });
  expect(card().textContent).toContain(words.unreadText);
});

test("an open case says that the call isn't about this message where it names another account", async () => {
  const { become } = await paneWith(new FakeService(caseForm()));
  const said = "This message names an account that case 2026-118 isn't about.";
  expect(card().textContent).not.toContain(said);
  become({ state: naming(thiefs) });
  await settle();
  expect(card().textContent).toContain(said);
  // Which ones it is about is next to it.
  expect(within(card()).getByRole("note").textContent?.replaceAll(" ", "")).toContain("DE07100100100140331482");
});

test("of several cases the one that is about this message is shown, before a newer one that isn't", async () => {
  const service = new FakeService(done);
  const fraud = { ...after(caseForm(), "called", "fraud"), id: "c-100", label: "2026-100", covers: true };
  const nothing = { ...after(caseForm(), "closed", "dismissed"), id: "c-110", label: "2026-110", covers: true };
  service.answer = ({ path }) =>
    path.endsWith("/find") ? page(JSON.stringify({ cases: [{ ...done, covers: false }, nothing, fraud] })) : null;
  await paneWith(service);
  expect(within(screen.getByRole("region", { name: "Case 2026-100" })).getByText(words.states.fraud)).toBeTruthy();
});

test.each([
  ["fraud", words.actions.fraud, "fraud"],
  ["dismissed", words.actions.dismiss, "dismissed"],
] as const)("is closed as %s, with a reason", async (outcome, button, state) => {
  const service = new FakeService(caseForm());
  service.covers = true;
  service.next = (_asked, form) => after(form, "closed", state, priya);
  await paneWith(service);
  await press(button);
  await type(/^Why/, "It is ours.");
  await act(async () => void fireEvent.click(screen.getAllByRole("button", { name: button }).at(-1) as HTMLElement));
  await settle();
  expect(service.steps().at(-1)).toMatchObject({
    path: "/api/cases/c-118/close",
    body: { outcome, reason: "It is ours." },
  });
  expect(stateOf()).toBe(words.states[state]);
  await press(words.actions.reopen);
  expect(screen.getByRole("textbox", { name: /^Why/ })).toBe(document.activeElement);
});

test("is closed as fraud, which asks for the accounts that are never to be paid, all ticked", async () => {
  const [strange, theirs, own] = ["DE89370400440532013000", "DE02120300000000202051", "DE25100100104540331482"];
  const [open, onRecord] = [
    { state: "open" as const, on: null },
    { state: "onRecord" as const, on: null },
  ];
  const accounts = [
    { destination: strange, ...open },
    { destination: theirs, ...open },
    { destination: "link:PAY.EXAMPLE/1", ...open },
    { destination: own, ...onRecord },
  ];
  const service = new FakeService(caseForm({ accounts }));
  service.next = (_asked, form) => after(form, "closed", "fraud", priya);
  await paneWith(service);
  await press(words.actions.fraud);
  const boxes = within(screen.getByRole("group", { name: words.mark.label })).getAllByRole<HTMLInputElement>(
    "checkbox",
  );
  expect(boxes.map(({ checked }) => checked)).toEqual([true, true]);
  await act(async () => fireEvent.click(boxes[1] as HTMLElement));
  await type(/^Why/, "A lookalike.");
  const button = screen.getAllByRole("button", { name: words.actions.fraud }).at(-1);
  await act(async () => void fireEvent.click(button as HTMLElement));
  await settle();
  expect(service.steps().at(-1)?.body).toEqual({ outcome: "fraud", reason: "A lookalike.", denied: [strange] });
});

test("nothing is closed as nothing while an account isn't on record", async () => {
  const service = new FakeService(caseForm());
  service.answer = ({ path }) => (path.endsWith("/close") ? refused(409, "call-needed") : null);
  await paneWith(service);
  await press(words.actions.dismiss);
  await type(/^Why/, "x");
  await act(
    async () =>
      void fireEvent.click(screen.getAllByRole("button", { name: words.actions.dismiss }).at(-1) as HTMLElement),
  );
  await settle();
  expect(screen.getByRole("alert").textContent).toBe(words.failed.callNeeded);
});
