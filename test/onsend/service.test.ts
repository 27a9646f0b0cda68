import { supplierSample } from "../contract/samples";
import type { CaseForm, FoundCases } from "../../src/contract";
import type { FakeMessage } from "../../preview/outlook";
import { FakeStore } from "../../preview/outlook";
import { sendingNotesKey, writeSendingNotes } from "../../src/cases";
import { caseForm } from "../taskpane/cases/fakeService";
import { onsendFile, openCase, sha } from "./kit";
import { asked, forward, katrin, reply } from "./mails";
import { origin, sendInPage, type PageSetting, type Server } from "./page";

let message: FakeMessage;
beforeAll(async () => {
  await onsendFile();
  message = await asked();
}, 300_000);

const answering =
  (status: number, body: unknown): Server =>
  async () => ({ status, text: typeof body === "string" ? body : JSON.stringify(body) });

/** A service that knows of these cases. */
const knowing = (...cases: readonly Partial<CaseForm & { covers: boolean }>[]): Server =>
  answering(200, { cases: cases.map((each) => ({ ...caseForm(), covers: false, ...each })) } satisfies FoundCases);

const approve = (setting: PageSetting, text = "Approved, please pay.") => sendInPage(reply(message, text), setting);

/** A mailbox in which the pane has noted a case on the conversation. */
function noting(): FakeStore {
  const store = new FakeStore();
  const noted = openCase({ keys: [sha(`conversation\n${message.conversationId}`)] });
  const notes = { base: null, sendMode: "PromptUser", own: [], cases: [noted] } as const;
  store.saveSettings(JSON.stringify({ [sendingNotesKey]: writeSendingNotes(notes) }));
  return store;
}

describe("a case that the service knows", () => {
  it("is asked for by digests alone, in the name of anyone who is signed in", async () => {
    const { alert, sent, scripts } = await approve({ server: knowing({}) });
    expect(alert?.message).toContain("Case 2026-118 is open on this conversation");
    expect(scripts).toEqual(["https://guard.example/pages/token.js"]);
    expect(sent).toMatchObject([
      {
        method: "POST",
        url: `${origin}/api/cases/find`,
        headers: { Authorization: "Bearer token", "Content-Type": "application/json" },
      },
    ]);
    const body = JSON.parse(sent[0]?.body ?? "") as { digests: readonly string[] };
    expect(body).toEqual({
      digests: body.digests,
      scope: { supplier: null, destinations: [], sender: "k.lohmann@nordwind-spedition.de" },
      verdict: "unrelated",
    });
    expect(body.digests.length).toBeGreaterThan(2);
    for (const digest of body.digests) expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ["open", {}, "Case 2026-118 is open"],
    ["confirmed", { state: "confirmed" }, "a second person must look at it first"],
    ["released, but too early to pay", { state: "released", payFrom: "2999-01-01" }, "before 2999-01-01"],
    ["fraud", { state: "fraud" }, "closed as fraud"],
    ["altered in the database", { state: "released", covers: true, isAltered: true }, "is open"],
  ] as const)("holds an approval up where it is %s", async (_, form, expected) => {
    const { alert } = await approve({ server: knowing(form) });
    expect(alert?.message).toContain(expected);
  });

  it.each([
    ["released, and may be paid", { state: "released", payFrom: "2026-10-02", covers: true }],
    ["released without a cool-off", { state: "released", covers: true }],
    ["nothing", { state: "dismissed", covers: true }],
    ["nothing, of another message", { state: "dismissed", covers: false }],
  ] as const)("lets it go where it was found to be %s", async (_, form) => {
    expect(await approve({ server: knowing(form) })).toMatchObject({ alert: null, lines: [], log: [] });
  });

  it("that is open comes before one that is settled", async () => {
    const server = knowing({ label: "2026-200", state: "dismissed" }, {});
    expect((await approve({ server })).alert?.message).toContain("Case 2026-118");
  });

  it("has the account that is passed on", async () => {
    const server = knowing({ scope: { supplier: "S-1042", destinations: ["DE07100100100140801649"], sender: null } });
    const { alert } = await approve({ server }, "Use DE07 1001 0010 0140 8016 49.");
    expect(alert?.message).toContain("Case 2026-118 is about this account");
  });

  it("counts more than a note that is older", async () => {
    const store = noting();
    expect((await approve({ server: knowing({ state: "released" }), store })).alert).toBeNull();
    // Where it can't be asked, the note holds.
    expect((await approve({ server: answering(503, ""), store })).alert?.message).toContain("Case 2026-118");
  });
});

const hanging: Server = () => new Promise(() => undefined);
const unasked =
  "Remit Guard couldn't reach the supplier service. Whether a case is open on this conversation was not checked.";

describe("a service that doesn't answer", () => {
  it.each([
    ["refuses the token", answering(401, {})],
    ["is broken", answering(500, "oops")],
    ["is busy", answering(429, {})],
    ["is a page of something in between", answering(200, "<html>")],
    ["answers nonsense", answering(200, { cases: [{ label: 3 }] })],
    ["answers null", answering(200, "null")],
    ["refuses the connection", async () => null],
    ["hangs", hanging],
  ] as readonly (readonly [string, Server])[])(
    "lets the message go in time and says so, where it %s",
    async (_, server) => {
      const { alert, lines, took } = await approve({ server });
      expect(alert).toBeNull();
      expect(lines).toEqual([unasked]);
      expect(took).toBeLessThan(4_500);
    },
  );

  it.each([
    ["the service", 20, {}],
    ["the service", 400, {}],
    ["the service", 800, {}],
    ["config.json", 20, { config: null }],
    ["config.json", 800, { config: null }],
  ])("leaves it to the notes in time: %s, where a call of Outlook takes %s ms", async (_, latency, more) => {
    const { alert, took } = await approve({ server: hanging, store: noting(), latency, ...more });
    expect(alert?.message).toContain("Case 2026-118 is open on this conversation");
    expect(took).toBeLessThan(4_000);
  });

  it("has no say about what the draft itself shows", async () => {
    const to = [{ displayName: "Katrin", emailAddress: "k.lohmann@nordwlnd-spedition.de" }];
    const { alert, took } = await sendInPage(reply(message, "See attached.", to), { server: hanging });
    expect(alert?.message).toContain("imitates nordwind-spedition.de");
    expect(took).toBeLessThan(4_500);
  });

  it.each([
    ["nobody is signed in", { token: null }],
    ["signing in can't be loaded", { fails: "missing" }],
    ["signing in doesn't answer", { fails: "silent" }],
    ["there is none", { config: { service: undefined } }],
  ] as const)("isn't missed where %s", async (_, setting) => {
    const outcome = await approve({ server: knowing({}), ...setting });
    expect(outcome).toMatchObject({ alert: null, lines: [], sent: [] });
    expect(outcome.took).toBeLessThan(4_500);
  });

  it("isn't missed by somebody whom it doesn't know", async () => {
    const { alert, lines, log } = await approve({ server: answering(403, {}) });
    expect([alert, lines]).toEqual([null, []]);
    expect(log.join()).toContain("(403)");
  });
});

describe("an account that is passed on", () => {
  const account = "DE07100100100140801649";
  const bank = { displayName: "Bank", emailAddress: "desk@bank.example" };
  const record = supplierSample({ name: "Nordwind Spedition GmbH" });
  const partner = { record, by: "domain", clue: "nordwind-spedition.de" };
  /** A service without a case, whose list answers this. */
  const listing =
    (list: unknown): Server =>
    async ({ url }) => ({
      status: 200,
      text: JSON.stringify(url.endsWith("/api/lookup") ? list : { cases: [] }),
    });
  const passing = async (list: unknown) =>
    sendInPage(forward(message, "Please have a look.", bank), { server: listing(list) });

  it.each([
    ["was rejected", { matches: [partner], owners: [{ account: 0, record, as: "rejected" }] }, "and rejected"],
    [
      "was rejected for somebody else",
      { matches: [], owners: [{ account: 0, record, as: "rejected" }] },
      "and rejected",
    ],
    [
      "isn't that of whom the sender imitates",
      {
        matches: [{ ...partner, by: "lookalike", imitates: { domain: "n.de", trick: "omission", faint: false } }],
        owners: [],
      },
      "isn't on record for Nordwind",
    ],
  ])("is held up where it %s", async (_, list, expected) => {
    expect((await passing({ state: "found", ...list })).alert?.message).toContain(expected);
  });

  it.each([
    [
      "may be used by others",
      { matches: [partner], owners: [{ account: 0, record: { ...record, id: "F" }, as: "shared" }] },
    ],
    ["goes to a customer", { matches: [{ ...partner, record: { ...record, kind: "customer" } }], owners: [] }],
    ["is of somebody who was found by a likeness at best", { matches: [{ ...partner, by: "name" }], owners: [] }],
  ])("goes where it %s", async (_, list) => {
    expect(await passing({ state: "found", ...list })).toMatchObject({ alert: null, lines: [] });
  });

  it("goes, and it is said that no one could say whose it is, where the list answers nonsense", async () => {
    for (const list of [null, {}, { state: "notReachable" }]) {
      const { alert, lines } = await passing(list);
      expect([alert, lines]).toEqual([null, [unasked]]);
    }
  });

  const chained = (body: string, earlier: string) => asked(katrin, body, earlier);
  const alone = { server: hanging, token: null } as const;

  it.each(["reply", "forward"] as const)(
    "is held up by what the draft itself shows where no one can be asked: a %s",
    async (kind) => {
      const known = "Our account is DE25 1001 0010 4540 3314 82.";
      const draft =
        kind === "forward"
          ? forward(await chained(`Our account is now ${account}.`, known), "Please have a look.", bank)
          : reply(await chained("Thank you.", known), `Pay to ${account}.`);
      const { alert } = await sendInPage(draft, alone);
      expect(alert?.message).toContain("passes on the account DE07 1001 0010 0140 8016 49");
      expect(alert?.message).toContain("names DE25 1001 0010 4540 3314 82 instead");
    },
  );

  it("goes where the conversation has named it from the first, or none before", async () => {
    const both = `Our accounts are ${account} and DE25 1001 0010 4540 3314 82.`;
    for (const mail of [await chained(`To ${account}.`, both), await chained(`To ${account}.`, "")])
      expect((await sendInPage(forward(mail, "Please pay.", bank), alone)).alert).toBeNull();
  });
});
