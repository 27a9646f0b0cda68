import { createHash, webcrypto } from "node:crypto";
import { TextEncoder as NodeEncoder } from "node:util";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { readSendingNotes, sendingNotesKey } from "../../../src/cases";
import type { OfficeLike } from "../../../src/mail/office";
import { deskOn, type DeskPorts } from "../../../src/taskpane/cases/desk";
// They are loaded by need: here they are there at once.
import "../../../src/taskpane/components/case/CaseCard";
import "../../../src/taskpane/components/case/offers";
import { paneWordsFor } from "../../../src/taskpane/words";
import { caseWordsFor } from "../../../src/taskpane/words/case";
import { offerWordsFor } from "../../../src/taskpane/words/offer";
import type { PaneState, ShownMessage } from "../../../src/taskpane/state";
import { after, caseForm, FakeService, helen, page, priya, refused, tokenOf } from "../cases/fakeService";
import { actions, show } from "./kit";
import { shown, shownMessage, view } from "./views";

const pane = paneWordsFor("en");
const words = caseWordsFor("en");
const offer = offerWordsFor("en");
const now = Date.parse("2026-10-02T14:20:00Z");
const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

beforeAll(() => {
  Object.defineProperty(globalThis.crypto, "subtle", { value: webcrypto.subtle, configurable: true });
  Object.defineProperty(globalThis, "TextEncoder", { value: NodeEncoder, configurable: true });
});

/** An Outlook that keeps what it is given to keep, and opens messages. */
function officeOf() {
  const kept = new Map<string, string>();
  const opened: object[] = [];
  const settings = new Map<string, unknown>();
  const item = {
    itemId: "i1",
    internetMessageId: "<m1@gmx.example>",
    conversationId: "c1",
    loadCustomPropertiesAsync: (callback: (result: object) => void) =>
      callback({
        status: "succeeded",
        value: {
          get: (name: string) => kept.get(name),
          set: (name: string, value: string) => void kept.set(name, value),
          saveAsync: (done: (result: object) => void) => done({ status: "succeeded" }),
        },
      }),
  };
  const office = {
    context: {
      mailbox: {
        item,
        userProfile: { displayName: "Priya Nair", emailAddress: "priya@harbourlane.example" },
        displayNewMessageFormAsync: (form: object, _options: object, callback: (result: object) => void) => {
          opened.push(form);
          callback({ status: "succeeded" });
        },
      },
      requirements: { isSetSupported: () => true },
      roamingSettings: {
        get: (name: string) => settings.get(name),
        set: (name: string, value: unknown) => void settings.set(name, value),
        saveAsync: (done: (result: object) => void) => done({ status: "succeeded" }),
      },
    },
  } as unknown as OfficeLike;
  return { office, kept, opened, notes: () => readSendingNotes(settings.get(sendingNotesKey)) };
}

async function paneWith(
  service: FakeService | null,
  state: PaneState = shown(),
  who = priya,
  ports: Partial<DeskPorts> = {},
) {
  const { office, kept, opened, notes } = officeOf();
  const desk = deskOn({
    office,
    service: service && { url: service.origin, token: async () => ({ token: tokenOf(who) }) },
    fetch: service?.fetch ?? (() => Promise.reject(new Error("Nobody is to be asked."))),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    now: () => now,
    securityContact: "security@harbourlane.example",
    policy: "{}",
    page: "https://guard.example/taskpane.html",
    ...ports,
  });
  const done = actions();
  const rendered = show({ state, actions: { ...done, cases: async () => desk } });
  await settle();
  return { ...rendered, kept, opened, notes, taken: done.taken };
}

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));

/** Lets what was asked be answered, and what is loaded come: until the page stays as it is. */
const settle = () =>
  act(async () => {
    let changed = true;
    const observer = new MutationObserver(() => (changed = true));
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let still = 0; still < 4; still = changed ? 0 : still + 1) {
      changed = false;
      await moment();
    }
    observer.disconnect();
  });

async function press(name: string | RegExp) {
  const button = screen.getByRole("button", { name });
  await act(async () => {
    button.focus();
    fireEvent.click(button);
  });
  await settle();
}
const choose = (name: string) => act(async () => screen.getByRole("radio", { name }).click());
const type = (name: string | RegExp, value: string) =>
  act(async () => void fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } }));

const card = () => screen.getByRole("region", { name: "Case 2026-118" });
/** What the case has come to: the first of what is read out. */
const stateOf = () => within(card()).getAllByRole("status")[0]?.textContent;

test("nobody is asked before the verdict is shown", async () => {
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
  // Whom to call stands once.
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
  // Nobody asked for it here: the focus stays where it was.
  expect(card().contains(document.activeElement)).toBe(false);
});

describe("the call", () => {
  test("is taken down with what was heard, typed and not ticked", async () => {
    const service = new FakeService(caseForm());
    service.next = (_asked, form) => after(form, "called", "confirmed", priya);
    await paneWith(service);
    await press(words.call.save);
    expect(screen.getByText(words.call.outcomeMissing)).toBeTruthy();
    await choose(words.call.outcomes.confirmed);
    await press(words.call.save);
    for (const missing of [words.call.spokeWithMissing, words.call.lastFourMissing, words.call.heardMissing])
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
      lastFour: "3314",
      heard: "DE07 1001 0010 0140 3314 82",
    });
    expect(stateOf()).toBe(words.states.confirmed);
    // The form that had the focus is gone: the case has it.
    expect(document.activeElement?.textContent).toBe("Case 2026-118");
  });

  test("shows where what was heard differs from the message", async () => {
    const service = new FakeService(caseForm());
    service.answer = ({ path }) => (path.endsWith("/call-back") ? refused(422, "heard-differs") : null);
    await paneWith(service);
    await choose(words.call.outcomes.confirmed);
    await type(/^Who did you speak with/, "K");
    await type(/^Last four/, "3314");
    await type(/^New account/, "de07 1001 0010 0140 3314 99");
    await press(words.call.save);
    const alert = within(card()).getByRole("alert");
    expect(alert.textContent).toContain(words.failed.heardDiffers);
    expect([...alert.querySelectorAll("mark")].map(({ textContent }) => textContent)).toEqual(["82", "99"]);
  });

  test("says beside its field that the last four are of no account on record", async () => {
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
    expect(service.call()).toMatchObject({ outcome, lastFour: null, heard: null });
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
    expect(service.call()).toMatchObject({ outcome: "denied", heard: strange });
  });

  test("that denies all of the accounts names none", async () => {
    const scope = { ...caseForm().scope, destinations: ["DE02120300000000202051", "DE89370400440532013000"] };
    const service = new FakeService(caseForm({ scope }));
    service.next = (_asked, form) => after(form, "called", "fraud", priya);
    await paneWith(service);
    await choose(words.call.outcomes.denied);
    await press(words.call.save);
    expect(service.call()).toMatchObject({ outcome: "denied", heard: null });
  });

  test("that reached nobody is in sight of whoever tries next, until the case is opened again", async () => {
    const tried = "Priya Nair called just now and reached nobody. Katrin, +49 40 5550187";
    const step = () => within(card()).getAllByRole("listitem")[0]?.textContent;
    const form = after(caseForm(), "called", "open", priya);
    await paneWith(new FakeService(form));
    expect(step()).toContain(tried);
    cleanup();
    await paneWith(new FakeService(after(after(form, "closed", "fraud"), "reopened", "open")));
    expect(step()).not.toContain(tried);
  });

  test("is refused while the number is new, with the day", async () => {
    const callBack = { ...caseForm().callBack, because: "coolOff" as const, from: "2026-10-12" };
    await paneWith(new FakeService(caseForm({ callBack })));
    expect(card().textContent).toContain("can't be trusted before 12 Oct 2026");
    expect(screen.queryByRole("button", { name: words.call.save })).toBeNull();
    expect(card().querySelector("a")).toBeNull();
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

test("an outcome says that it is none about what could not be read", async () => {
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
  // Which ones it is about stands beside it.
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
  const early = withFile({ failed: { code: "notReadYet", detail: null } }, "Before.", []);
  const { findings } = shownMessage.about;
  const late = withFile({ found: new Uint8Array([1, 2, 3]), missing: [] }, "After.", findings);

  test("is in its evidence, and nobody is asked again", async () => {
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
    const local = screen.getByRole("region", { name: words.local.title });
    expect(local.textContent).toContain(words.local.limits);
    expect(local.textContent).toContain(words.local.second);
    await choose(words.call.outcomes.confirmed);
    await type(/^Who did you speak with/, "Katrin");
    await press(words.call.save);
    expect(within(local).getByRole("status").textContent).toBe(words.local.confirmed);
    expect([...kept.values()][0]).toContain("Katrin");
    await press(words.about.log);
    expect(local.textContent).toContain("Priya Nair called");
  });

  test("says so where the message keeps nothing", async () => {
    const office = { context: { mailbox: { item: {} } } } as unknown as OfficeLike;
    await paneWith(null, shown(), priya, { office });
    await press(offer.open);
    expect(screen.getByRole("alert").textContent).toBe(offer.notOpened);
  });
});

test("that nobody can say whether there is a case is said, and can be asked again", async () => {
  const service = new FakeService(caseForm());
  service.isDown = true;
  await paneWith(service);
  expect(screen.getByText(words.unknown.title)).toBeTruthy();
  service.isDown = false;
  await press(words.unknown.again);
  expect(card()).toBeTruthy();
});
