import { FakeClock, FakeOutlook, FakeStore, type FakeMessage } from "../../preview/outlook";
import { defaultPolicy } from "../../src/analysis";
import { scopeOf, type CaseAbout } from "../../src/cases";
import { keyOf } from "../../src/mail/office/key";
import { deskOn } from "../../src/taskpane/cases/desk";
import type { CaseHere, CaseSubject, FoundCase } from "../../src/taskpane/cases/types";
import { after as later, caseForm, FakeService, priya, tokenOf } from "../taskpane/cases/fakeService";
import { onsendFile, sendIn } from "./kit";
import { asked, reply } from "./mails";

const thief = "DE07100100100140801649";

let message: FakeMessage;
beforeAll(async () => {
  await onsendFile();
  message = await asked();
}, 300_000);

/** What the pane knows of the message. */
const about = (): CaseAbout => ({
  marks: {
    messages: ["second@nordwind-spedition.de", "first@nordwind-spedition.de"],
    texts: ["topic\nrechnung202661773\nk.lohmann@nordwind-spedition.de"],
    sender: "k.lohmann@nordwind-spedition.de",
  },
  scope: { ...scopeOf({ supplier: null, destinations: [] }, null), supplier: "S-1042", destinations: [thief] },
  supplier: {
    name: "Nordwind Spedition GmbH",
    domains: ["nordwind-spedition.de"],
    onRecord: ["DE25100100104540331482"],
  },
  findings: [],
  context: [],
  amount: null,
  secondPerson: [],
});

/** The pane on the message in classic Outlook, with a service or without. */
function pane(service: FakeService | null) {
  const clock = new FakeClock();
  const store = new FakeStore();
  const outlook = new FakeOutlook("classicWindows", { after: clock.after, store });
  outlook.open(message);
  const desk = deskOn({
    // Whatever it shows is put there by the test.
    sight: { isSeen: () => false, onSeen: () => () => undefined },
    office: outlook.office,
    service: service && { url: service.origin, token: async () => ({ token: tokenOf(priya) }) },
    fetch: service?.fetch ?? (() => Promise.reject(new Error("Nobody is to be asked."))),
    after: clock.after,
    now: () => Date.parse("2026-10-02T14:20:00Z"),
    securityContact: null,
    policy: { ...defaultPolicy, organisation: { ...defaultPolicy.organisation, domains: ["harbourlane.co.uk"] } },
    page: "https://guard.example/taskpane.html",
  });
  const key = keyOf(outlook.office.context.mailbox.item as never);
  const subject = {
    message: { key, about: about(), item: { subject: message.subject } },
    verdict: "stop",
    phone: null,
  };
  let here: CaseHere | null = null;
  /** Lets digests be made, which no clock counts, and Outlook answer. */
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 2));
      await clock.pass(3_000);
    }
  };
  const follow = async (): Promise<void> => {
    desk.follow({ subject: subject as unknown as CaseSubject, report: "report" }, (told) => (here = told));
    await settled();
  };
  return { store, desk, follow, settled, here: () => here as unknown as CaseHere };
}

/** What Outlook on classic Windows says to an approval, in the mailbox of the pane. */
const approved = (store: FakeStore, conversationId = message.conversationId ?? null) =>
  sendIn("classicWindows", { ...reply(message, "Approved, please pay."), conversationId }, { store, bare: true });

describe("a case that the pane has seen", () => {
  it("is known to the check on sending in classic Outlook, in any conversation that is the same, until it is settled", async () => {
    const service = new FakeService(caseForm({ scope: { ...about().scope } }));
    const { store, follow, settled, here } = pane(service);
    expect(await approved(store)).toBeNull();
    await follow();
    expect((await approved(store))?.message).toContain("Case 2026-118 is open on this conversation");
    // A colleague's copy has another conversation id.
    expect((await approved(store, "of a colleague"))?.message).toContain("Case 2026-118");
    const named = { ...reply(message, "Use DE07 1001 0010 0140 8016 49."), conversationId: "of a colleague" };
    expect((await sendIn("classicWindows", named, { store }))?.message).toContain("passes on the account DE07");
    here().become({ ...later(caseForm(), "called", "confirmed"), covers: false });
    await settled();
    expect((await approved(store))?.message).toContain("a second person must look at it first");
    here().become({ ...later(caseForm(), "seconded", "released"), covers: true });
    await settled();
    expect(await approved(store)).toBeNull();
    here().become({ ...later(caseForm(), "reopened", "open"), covers: false });
    await settled();
    expect(await approved(store, "of a colleague")).not.toBeNull();
  });

  it("may not be paid yet where its cool-off isn't over", async () => {
    const released = later(caseForm(), "seconded", "released", priya, { payFrom: "2999-01-01" });
    const { store, follow } = pane(new FakeService(released));
    await follow();
    expect((await approved(store))?.message).toContain("nothing may be paid before 2999-01-01");
  });

  it("that it couldn't ask about stays as it was", async () => {
    const service = new FakeService(caseForm());
    const { store, follow, here, settled } = pane(service);
    await follow();
    service.isDown = true;
    here().askAgain();
    await settled();
    expect(await approved(store)).not.toBeNull();
  });
});

describe("a case that is kept with the message", () => {
  it("is known to the check on sending too, until it is settled", async () => {
    const { store, follow, here, settled } = pane(null);
    await follow();
    expect(await approved(store)).toBeNull();
    void here().open("Odd.");
    await settled();
    const alert = await approved(store, "of a colleague");
    expect(alert?.message).toMatch(/^Case [0-9A-F]{6} is open on this conversation: .* Nordwind Spedition GmbH/);
    // The call settles it where no second person must look.
    void here()
      .cases.act(here().subject, here().form as FoundCase, {
        step: "call-back",
        call: { phone: "1", spokeWith: "K", outcome: "confirmed", foundIn: null, readBack: null },
      })
      .then((acted) => {
        if (acted.kind === "done") here().become(acted.form);
      });
    await settled();
    expect(await approved(store)).toBeNull();
  });
});
