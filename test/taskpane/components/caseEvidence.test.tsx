import { act, fireEvent, screen, within } from "@testing-library/react";
import type { OfficeLike } from "../../../src/mail/office";
// They are loaded by need: here they are there at once.
import "../../../src/taskpane/components/case/CaseCard";
import "../../../src/taskpane/components/case/offers";
import type { PaneState, ShownMessage } from "../../../src/taskpane/state";
import { after, caseForm, FakeService, priya } from "../cases/fakeService";
import { shown, shownMessage, view } from "./views";
import { card, choose, offer, paneWith, press, settle, sha256, stateOf, type, withDigests, words } from "./caseKit";

withDigests();

test("is handed over with the original, the report and what IT does", async () => {
  const { opened, taken } = await paneWith(new FakeService(caseForm()));
  await press(words.actions.handOver);
  expect(card().textContent).toContain("security@harbourlane.example");
  await press(words.handOver.report);
  expect(opened).toMatchObject([
    {
      toRecipients: ["security@harbourlane.example"],
      attachments: [{ type: "item", itemId: "i1" }],
      htmlBody: expect.stringContaining("Case 2026-118<br>") as string,
    },
  ]);
  await press(words.handOver.it);
  await press(words.handOver.copyCommands);
  expect(taken.at(-1)).toContain("Revoke-MgUserSignInSession -UserId $user");
  expect(taken.at(-1)).toContain("# Reset its password.");
});

test("has nothing for IT where no mailbox need be compromised", async () => {
  await paneWith(new FakeService(caseForm()), shown({ itSteps: [] }));
  await press(words.actions.handOver);
  expect(screen.queryByRole("button", { name: words.handOver.it })).toBeNull();
});

type Content = ShownMessage["item"]["attachments"][number]["content"];

/** What is saved from now on, as text. */
function saved(): () => Promise<readonly string[]> {
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return "blob:x";
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  const textOf = (blob: Blob): Promise<string> =>
    new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as string);
      reader.readAsText(blob);
    });
  return () => Promise.all(blobs.map(textOf));
}

test("its evidence holds the report, the digests and what the service signed", async () => {
  const texts = saved();
  await paneWith(new FakeService(caseForm()));
  await press(words.actions.evidence);
  await press(words.evidence.save);
  await press(words.evidence.print);
  const [json = "", page] = await texts();
  expect(JSON.parse(json)).toMatchObject({
    format: "remit-guard-evidence/1",
    report: view().text,
    message: { id: "m1@gmx.example", bodies: [{ type: "text" }] },
    service: { signature: "sig" },
  });
  expect(page).toContain("<h1>Evidence of case 2026-118</h1>");
  expect(page).toContain("Helen Frost opened it.");
});

test("its printable page says who was reached, on which number, and where that was found", async () => {
  const texts = saved();
  const called = after(caseForm(), "called", "confirmed", priya);
  await paneWith(new FakeService({ ...called, calls: called.calls.map((call) => ({ ...call, foundIn: "Contract" })) }));
  await press(words.actions.evidence);
  await press(words.evidence.print);
  expect((await texts())[0]).toContain(" · Katrin · +49 40 5550187 · Contract<");
});

describe("a file that is read after the case was found", () => {
  const file = { name: "invoice.pdf", type: "application/pdf", size: 3, inline: false };
  /** The same message, its file by now read or not. */
  const withFile = (content: Content, text: string, findings: ShownMessage["about"]["findings"]): PaneState => {
    const item = { ...shownMessage.item, attachments: [{ ...file, content }] };
    const about = { ...shownMessage.about, findings };
    return { kind: "shown", view: view({ text }), message: { ...shownMessage, item, about }, pending: [] };
  };
  const early = withFile({ failed: { code: "notReadYet" } }, "Before.", []);
  const { findings } = shownMessage.about;
  const late = withFile({ found: new Uint8Array([1, 2, 3]), missing: [] }, "After.", findings);

  test("is in its evidence, and no one is asked again", async () => {
    const texts = saved();
    const service = new FakeService(caseForm());
    const { become } = await paneWith(service, early);
    become({ state: late });
    await settle();
    await press(words.actions.evidence);
    await press(words.evidence.save);
    const [json = ""] = await texts();
    expect(JSON.parse(json)).toMatchObject({
      report: "After.",
      message: { attachments: [{ name: "invoice.pdf", digest: sha256(new Uint8Array([1, 2, 3])) }] },
    });
    expect(service.asked.filter(({ path }) => path === "/api/cases/find")).toHaveLength(1);
  });

  test("is part of what a case is opened on", async () => {
    const service = new FakeService();
    const { become } = await paneWith(service, early);
    become({ state: late });
    await settle();
    await press(offer.open);
    expect(service.steps().at(-1)?.body).toMatchObject({ report: sha256("After."), findings });
  });
});

test("is noted for the check on sending from the moment that it is opened, and no more once it is closed", async () => {
  const service = new FakeService();
  const { notes } = await paneWith(service);
  expect(notes()).toMatchObject({ base: "https://guard.example/", cases: [] });
  await press(offer.open);
  await screen.findByRole("region", { name: "Case 2026-118" });
  await settle();
  expect(notes().cases).toMatchObject([{ label: "2026-118", state: "open", domains: ["nordwind-spedition.de"] }]);
  service.next = (_asked, form) => after(form, "closed", "dismissed", priya);
  await press(words.actions.dismiss);
  await type(/^Why/, "It is ours.");
  const [, submit] = screen.getAllByRole("button", { name: words.actions.dismiss });
  await act(async () => void fireEvent.click(submit as HTMLElement));
  await settle();
  expect(stateOf()).toBeDefined();
  expect(notes().cases).toEqual([]);
});

describe("without a service", () => {
  test("the message keeps the case, and the pane says what that can't do", async () => {
    const { kept } = await paneWith(null);
    expect(screen.getByText(offer.noteAlone)).toBeTruthy();
    await press(offer.open);
    const local = screen.getByRole("region", { name: /^Case [0-9A-F]{6}$/ });
    expect(local.textContent).toContain(words.local.limits);
    expect(local.textContent).toContain(words.second.reasons.bankChange);
    await choose(words.call.outcomes.confirmed);
    await type(/^Who did you speak with/, "Katrin");
    await press(words.call.save);
    expect(within(local).getAllByRole("status")[0]?.textContent).toBe(words.states.confirmed);
    expect(local.textContent).toContain(words.second.you);
    expect([...kept.values()][0]).toContain("Katrin");
    await press(words.about.title);
    expect(local.textContent).toContain("Priya Nair called");
  });

  test("says so where the message keeps nothing", async () => {
    const office = { context: { mailbox: { item: {} } } } as unknown as OfficeLike;
    await paneWith(null, shown(), priya, { office });
    await press(offer.open);
    expect(screen.getByRole("alert").textContent).toBe(offer.notOpened);
  });
});

test("that no one can say whether there is a case is said, and can be asked again", async () => {
  const service = new FakeService(caseForm());
  service.isDown = true;
  await paneWith(service);
  expect(screen.getByText(words.unknown.title)).toBeTruthy();
  service.isDown = false;
  await press(words.unknown.again);
  expect(card()).toBeTruthy();
});
