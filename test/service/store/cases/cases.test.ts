import { verifyHistory } from "../../../../src/service/store/history/verify";
import type { Registers } from "../../../../src/service/registers/registers";
import { databaseKit } from "../../kit/kit";
import {
  about,
  ann,
  another,
  asked,
  ben,
  call,
  readBack,
  confirmed,
  digestOf,
  filled,
  fresh,
  opened,
  phone,
  released,
} from "../../kit/caseKit";
import { closeStores, stay, type TestStore, tom } from "../../kit/storeKit";

const kit = databaseKit();
/** For what leaves the list as it is. */
let shared: TestStore;
beforeAll(async () => {
  shared = await filled(kit);
  stay(kit, shared);
});
afterEach(closeStores);

let conversations = 0;
/** A conversation that no one knows. */
const nextConversation = (): string => `conversation ${(conversations += 1)}`;

const today = (): string => new Date().toISOString().slice(0, 10);

it("goes from its opening to its release, and proposes what was read back", async () => {
  const { store, owner, keys } = await filled(kit);
  const { form, isNew } = await store.openCase(about("c1"), ann);
  expect(isNew).toBe(true);
  expect(form).toMatchObject({
    label: `${new Date().getUTCFullYear()}-1`,
    state: "open",
    version: 1,
    scope: about("c1").scope,
    supplierName: "Oakes Timber Ltd",
    verdict: "verify",
    findings: about("c1").findings,
    report: digestOf("the report"),
    opened: { by: ann },
    events: [{ action: "opened", state: "open", by: ann, reason: null }],
    calls: [],
    callBack: { number: "onRecord", phones: [phone], because: null, from: null, asksLastFour: true },
    secondPerson: { isNeeded: true, because: ["bankChange"] },
    payFrom: null,
    proposal: null,
    isAltered: false,
  });
  const waiting = await store.recordCaseCall(form.id, 1, call(), ann, false);
  expect(waiting).toMatchObject({
    state: "confirmed",
    version: 2,
    calls: [{ phone, spokeWith: "Ann Oakes", outcome: "confirmed", foundIn: null, accounts: [fresh], by: ann }],
    secondPerson: { isNeeded: true, because: ["bankChange"] },
    payFrom: null,
  });
  const proposal = await store.proposal(waiting.proposal ?? "");
  expect(proposal).toMatchObject({
    state: "open",
    by: ann,
    changes: [{ field: "accounts", to: expect.arrayContaining([fresh]) as unknown }],
    callBacks: [{ phone, outcome: "confirmed", by: ann }],
    reason: `Case ${form.label}: confirmed on the telephone.`,
    report: digestOf("the report"),
  });
  const done = await store.confirmCase(form.id, 2, ben);
  expect(done).toMatchObject({ state: "released", version: 3, payFrom: today() });
  expect(done.events.map(({ action, state, by }) => [action, state, by.oid])).toEqual([
    ["opened", "open", ann.oid],
    ["called", "confirmed", ann.oid],
    ["seconded", "released", ben.oid],
  ]);
  // No one calls once more.
  await store.approveProposal(done.proposal ?? "", tom);
  expect((await store.supplier("V1"))?.record.accounts.map(({ value }) => value)).toContain(fresh);
  const { items } = await store.history({ supplier: "V1", after: null, limit: 20 });
  expect(items.map(({ action }) => action)).toEqual([
    "supplier-added",
    "case-opened",
    "proposal-made",
    "call-back-recorded",
    "case-called",
    "case-seconded",
    "supplier-changed",
    "proposal-approved",
  ]);
  expect(await verifyHistory(owner, keys)).toMatchObject({ ok: true });
});

it("is found by anyone who opens a message of the conversation, and says who did", async () => {
  const { store, owner } = await filled(kit);
  const { id } = await opened(store, "c1");
  expect(await store.findCases(asked(about("c2")), ben)).toEqual({ cases: [] });
  expect((await store.findCases(asked(about("c1")), ben)).cases).toMatchObject([
    { id, covers: false, seen: [{ by: ben }] },
  ]);
  const first = await owner`select at from remit_guard.case_seen`;
  await store.findCases(asked(about("c1")), ben);
  expect(await owner`select at from remit_guard.case_seen`).toEqual(first);
  await owner`update remit_guard.case_seen set at = at - interval '11 minutes'`;
  const { cases } = await store.findCases(asked(about("c1")), ann);
  expect(cases[0]?.seen.map(({ by }) => by.oid)).toEqual([ann.oid, ben.oid]);
  await store.findCases(asked(about("c1")), ben);
  expect((await store.case(id))?.seen.map(({ by }) => by.oid)).toEqual([ben.oid, ann.oid]);
});

it("is one for a conversation, which others join, and their copies find", async () => {
  const { store } = await filled(kit);
  const { id } = await opened(store, "c1");
  const copy = { digests: [...about("c1").digests, digestOf("conversation\nof Ben's")] };
  expect(await store.openCase(about("c1", { ...copy, context: ["phone"], amount: 12_000 }), ben)).toMatchObject({
    isNew: false,
    form: {
      id,
      version: 2,
      context: ["phone"],
      events: [{ action: "opened" }, { action: "joined", by: ben, state: "open" }],
      secondPerson: { because: ["bankChange", "phone", "amount"] },
    },
  });
  expect((await store.openCase(about("c1"), ben)).form.version).toBe(2);
  expect((await store.openCase(about("c1"), ann)).form.version).toBe(2);
  const { cases } = await store.findCases(asked(about("of Ben's")), tom);
  expect(cases.map((one) => one.id)).toEqual([id]);
});

it("is joined by two who open it at once", async () => {
  const { store } = await filled(kit);
  const both = await Promise.all([store.openCase(about("c1"), ann), store.openCase(about("c1"), ben)]);
  expect(both.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
  const { items } = await store.cases({ state: null, after: null, limit: 10 });
  expect(items.map(({ version, events }) => [version, events.map(({ action }) => action)])).toEqual([
    [2, ["opened", "joined"]],
  ]);
});

describe("an outcome", () => {
  it("holds for its own message and for less", async () => {
    const { store } = shared;
    const conversation = nextConversation();
    const { id } = await released(store, conversation);
    const less = { ...asked(about(conversation)), scope: { ...about(conversation).scope, destinations: [] } };
    for (const question of [asked(about(conversation)), less])
      expect((await store.findCases(question, tom)).cases).toMatchObject([{ id, state: "released", covers: true }]);
    expect((await store.openCase(about(conversation), tom)).form).toMatchObject({ id, state: "released", version: 3 });
  });

  it.each([
    ["another account", { destinations: [another] }],
    ["one account more", { destinations: [fresh, another] }],
    ["another sender", { sender: "pay@oakes.com" }],
    ["another supplier", { supplier: "V3" }],
  ])("does not hold for %s in the same thread: it is opened again, for that one", async (_what, more) => {
    const { store } = shared;
    const conversation = nextConversation();
    const { id, proposal } = await released(store, conversation);
    const scope = { ...about(conversation).scope, ...more };
    const calm = { ...asked(about(conversation)), scope, verdict: "consistent" as const };
    expect((await store.findCases(calm, tom)).cases).toMatchObject([{ state: "released", covers: false }]);
    const question = { ...calm, verdict: "stop" as const };
    const { cases } = await store.findCases(question, tom);
    expect(cases).toMatchObject([
      { id, state: "open", version: 4, covers: false, scope, verdict: "stop", payFrom: null, proposal: null },
    ]);
    expect(cases[0]?.events.at(-1)).toMatchObject({ action: "reopened", by: tom });
    expect((await store.findCases(question, tom)).cases[0]?.version).toBe(4);
    // What the supplier confirmed stays proposed.
    expect((await store.proposal(proposal ?? ""))?.state).toBe("open");
  });

  it("is left behind by anyone who opens a case on another message of the thread", async () => {
    const { store } = shared;
    const conversation = nextConversation();
    const { id } = await released(store, conversation);
    const scope = { ...about(conversation).scope, destinations: [another] };
    expect(await store.openCase(about(conversation, { scope, reason: "Odd." }), tom)).toMatchObject({
      isNew: false,
      form: { id, state: "open", scope, events: [{}, {}, {}, { action: "reopened", reason: "Odd." }] },
    });
  });
});

describe("a call", () => {
  it.each([
    ["a number that isn't on record", { phone: "+44 20 7946 0959" }, 409, "not-on-record"],
    ["other last characters", readBack([fresh], "6818"), 409, "last-four"],
    ["no last characters", readBack([fresh], null), 422, "last-four"],
    ["another account that was read out", readBack([another]), 409, "read-back-differs"],
    ["one digit less", readBack([fresh.slice(0, -1)]), 409, "read-back-differs"],
    ["no account", readBack([]), 409, "read-back-differs"],
    ["nothing read out", { readBack: null }, 422, "read-back-needed"],
  ])("doesn't confirm with %s", async (_what, more, status, rule) => {
    const { store } = shared;
    const conversation = nextConversation();
    const { id } = await opened(store, conversation);
    await expect(store.recordCaseCall(id, 1, call(more), ann, false)).rejects.toMatchObject({ status, rule });
    expect(await store.case(id)).toMatchObject({ state: "open", version: 1, calls: [] });
  });

  it("that reaches no one leaves it open", async () => {
    const { store } = shared;
    const conversation = nextConversation();
    const { id } = await opened(store, conversation);
    const form = await store.recordCaseCall(id, 1, call({ outcome: "notReached", readBack: null }), ben, true);
    expect(form).toMatchObject({ state: "open", version: 2, calls: [{ outcome: "notReached", accounts: [] }] });
  });

  it("needs all new accounts of the message read out, however they are typed", async () => {
    const { store } = shared;
    const conversation = nextConversation();
    const scope = {
      ...about(conversation).scope,
      destinations: [fresh, "gb-sort:200000/55779911", "link:PAY.EXAMPLE/1"].sort(),
    };
    const { id } = await opened(store, conversation, { scope });
    await expect(store.recordCaseCall(id, 1, call(), ann, false)).rejects.toMatchObject({ rule: "read-back-differs" });
    const said = readBack([fresh, "20-00-00 5577 9911", "pay.example/1"]);
    const form = await store.recordCaseCall(id, 1, call(said), ann, true);
    expect(form.calls[0]?.accounts).toEqual([fresh, "gb-sort:200000/55779911", "link:PAY.EXAMPLE/1"]);
    const { changes } = (await store.proposal(form.proposal ?? "")) ?? { changes: [] };
    expect(changes.map(({ field }) => field)).toEqual(["accounts", "other_destinations"]);
  });

  it("that denies makes it fraud, and the account no one's to pay", async () => {
    const { store } = await filled(kit);
    const { id } = await opened(store, "c1");
    const form = await store.recordCaseCall(id, 1, call({ outcome: "denied", readBack: null }), ann, false);
    expect(form).toMatchObject({ state: "fraud", proposal: null, payFrom: null });
    const { record } = (await store.supplier("V1")) ?? {};
    expect(record?.rejectedAccounts.map(({ value }) => value)).toEqual([fresh]);
    expect((await store.findCases(asked(about("c1")), ben)).cases).toMatchObject([{ state: "fraud", covers: true }]);
  });

  it("that denies what another had confirmed takes its proposal back", async () => {
    const { store } = await filled(kit);
    const { id, proposal } = await confirmed(store, "c1");
    await store.recordCaseCall(id, 2, call({ outcome: "denied" }), ben, false);
    expect(await store.proposal(proposal ?? "")).toMatchObject({ state: "rejected", decided: { by: ben } });
    expect((await store.supplier("V1"))?.record.rejectedAccounts.map(({ value }) => value)).toEqual([fresh]);
  });

  it("that denies some of the accounts rejects no other one", async () => {
    const { store } = await filled(kit);
    const scope = { ...about("c1").scope, destinations: [another, fresh] };
    const { id } = await opened(store, "c1", { scope });
    const denying = (account: string) =>
      store.recordCaseCall(id, 1, call({ outcome: "denied", readBack: null, denied: [account] }), ann, false);
    await expect(denying(`${fresh}\n${fresh.slice(0, -1)}`)).rejects.toMatchObject({
      status: 409,
      rule: "read-back-differs",
    });
    const form = await denying("de07 1001 0010 0140 8016 49");
    expect(form).toMatchObject({ state: "fraud", calls: [{ outcome: "denied", accounts: [fresh] }] });
    const rejected = async () => (await store.supplier("V1"))?.record.rejectedAccounts.map(({ value }) => value);
    expect(await rejected()).toEqual([fresh]);
    await store.reopenCase(id, 2, "They denied the other one too.", ben);
    await store.recordCaseCall(id, 3, call({ outcome: "denied", readBack: null }), ben, false);
    expect(await rejected()).toEqual([fresh, another]);
  });

  it("goes, while the number is new, to the one before it or to one found elsewhere, never to the new one", async () => {
    const { store } = await filled(kit, {}, []);
    const set = { phones: ["+44 20 7946 0000"] };
    const given = { supplier: "V1", version: 1, set, verify: false, reason: "New number.", report: null };
    const { id: proposal } = await store.propose(given, ann, true);
    await store.recordCallBack(proposal, { phone, spokeWith: "", outcome: "confirmed", foundIn: null }, ann);
    await store.approveProposal(proposal, tom);
    const { id, callBack } = await opened(store, "c1");
    const from = new Date(Date.parse(today()) + 15 * 86_400_000).toISOString().slice(0, 10);
    expect(callBack).toMatchObject({ number: "onRecord", phones: [phone], because: "coolOff", from });
    for (const [number, foundIn] of [
      ["+44 20 7946 0000", null],
      ["020 7946 0000", "their website"],
      ["+44 20 7946 1111", null],
    ] as const) {
      const refused = store.recordCaseCall(id, 1, call({ phone: number, foundIn }), ann, false);
      await expect(refused).rejects.toMatchObject({
        status: 409,
        rule: "cool-off",
        message: expect.stringContaining(from) as unknown,
      });
    }
    const before = await store.recordCaseCall(id, 1, call(), ann, false);
    expect(before).toMatchObject({ state: "confirmed", proposal: expect.any(String) as unknown });
    // The approver sees which number it was.
    const { callBacks } = (await store.proposal(before.proposal ?? "")) ?? {};
    expect([before.calls[0], callBacks?.[0]]).toMatchObject(Array(2).fill({ phone, foundIn: null, isBefore: true }));
    await store.reopenCase(id, 2, "A doubt.", ben);
    const elsewhere = call({ phone: "+44 20 7946 1111", foundIn: "their website" });
    expect(await store.recordCaseCall(id, 3, elsewhere, ann, false)).toMatchObject({
      state: "confirmed",
      proposal: null,
      secondPerson: { because: ["bankChange", "foundNumber"] },
    });
  });

  it.each([
    ["a supplier without a number", "V2", "SE4550000000058398257466", "7466"],
    ["nobody on record", null, "", null],
    ["a supplier who is gone", "V9", "", null],
  ])(
    "about %s goes to a number that is found, proposes nothing, and needs a second person",
    async (_w, supplier, _a, lastFour) => {
      const { store } = await filled(kit);
      const scope = { ...about("c1").scope, supplier };
      const { id, callBack } = await opened(store, "c1", { scope });
      expect(callBack).toMatchObject({ number: "found", phones: [], because: null, asksLastFour: lastFour !== null });
      const made = call({ phone: "+46 8 555 0101", ...readBack([fresh], lastFour) });
      await expect(store.recordCaseCall(id, 1, made, ann, true)).rejects.toMatchObject({ rule: "source-needed" });
      const form = await store.recordCaseCall(id, 1, { ...made, foundIn: "their website" }, ann, true);
      expect(form).toMatchObject({
        state: "confirmed",
        proposal: null,
        secondPerson: { because: ["bankChange", "foundNumber"] },
        calls: [{ foundIn: "their website" }],
      });
      const from = new Date(Date.parse(today()) + 15 * 86_400_000).toISOString().slice(0, 10);
      expect(await store.confirmCase(id, 2, ben)).toMatchObject({ state: "released", payFrom: from });
      expect((await store.proposals({ state: null, supplier: null, after: null, limit: 5 })).items).toEqual([]);
    },
  );

  it("proposes nothing that is on record already, and needs no second person for it", async () => {
    const { store } = shared;
    const conversation = nextConversation();
    const scope = { ...about(conversation).scope, destinations: ["gb-sort:601613/31926819"], sender: "pay@oakes.com" };
    const { id, secondPerson } = await opened(store, conversation, { scope });
    expect(secondPerson).toEqual({ isNeeded: false, because: [] });
    const form = await store.recordCaseCall(id, 1, call(readBack([])), ann, false);
    expect(form).toMatchObject({ state: "released", proposal: null, payFrom: today(), calls: [{ accounts: [] }] });
  });

  it("of a supplier without an account asks for no last characters", async () => {
    const { store } = shared;
    const conversation = nextConversation();
    const scope = { ...about(conversation).scope, supplier: "V3" };
    const { id, callBack } = await opened(store, conversation, { scope });
    expect(callBack.asksLastFour).toBe(false);
    const form = await store.recordCaseCall(
      id,
      1,
      call({ phone: "+442079460100", ...readBack([fresh], null) }),
      ann,
      false,
    );
    expect(form.state).toBe("confirmed");
  });

  it("proposes with the warnings of state registers, which a proposal by hand has too", async () => {
    const answer = {
      account: fresh,
      country: "SK",
      taxNumber: "SK2121623757",
      outcome: "notOnRegister",
      date: "2026-11-25",
    };
    const registers = { answersFor: async () => [answer], close: async () => undefined } as unknown as Registers;
    const { store } = await filled(kit, { registers });
    const { proposal } = await confirmed(store, "c1");
    expect((await store.proposal(proposal ?? ""))?.warnings).toEqual([
      expect.stringContaining(`${fresh} is not on Slovakia's list`),
    ]);
  });
});

describe("another account in the conversation", () => {
  const scope = { ...about("c1").scope, destinations: [another] };

  it("is called about in the same case, and each account says what became of it", async () => {
    const { store } = await filled(kit);
    const { id } = await opened(store, "c1");
    const { cases } = await store.findCases(asked(about("c1", { scope })), ben);
    expect(cases).toMatchObject([
      { id, version: 2, scope: { destinations: [fresh, another].sort() }, events: [{}, { action: "joined", by: ben }] },
    ]);
    // Someone who has not seen it yet can't confirm without it.
    await expect(store.recordCaseCall(id, 1, call(), ann, false)).rejects.toMatchObject({ rule: "stale" });
    const both = call(readBack([fresh, another]));
    await expect(store.recordCaseCall(id, 2, call(), ann, false)).rejects.toMatchObject({ rule: "read-back-differs" });
    const { accounts } = await store.recordCaseCall(id, 2, both, ann, false);
    expect(accounts?.map(({ state }) => state)).toEqual(["confirmed", "confirmed"]);
    // Asked again, nothing more is added.
    expect((await store.findCases(asked(about("c1", { scope })), ben)).cases[0]?.version).toBe(3);
  });

  it("opens a case of fraud again, in which the first one stays denied", async () => {
    const { store } = await filled(kit);
    const { id } = await opened(store, "c1");
    await store.recordCaseCall(id, 1, call({ outcome: "denied", readBack: null }), ann, false);
    const { form } = await store.openCase(about("c1", { scope }), ben);
    expect(form).toMatchObject({ id, state: "open", scope });
    expect(form.accounts).toMatchObject([
      { destination: fresh, state: "denied", on: today() },
      { destination: another, state: "open", on: null },
    ]);
  });

  it("doesn't change a case for a message that isn't alarming, or is another supplier's", async () => {
    const { store } = await filled(kit);
    await opened(store, "c1");
    for (const question of [
      about("c1", { scope, verdict: "caution" }),
      about("c1", { scope: { ...scope, supplier: "V2" } }),
    ])
      expect((await store.findCases(asked(question), ben)).cases).toMatchObject([{ version: 1 }]);
  });
});

it.each([
  [true, [fresh]],
  [false, ["GB29NWBK60161331926819", fresh]],
  [null, ["GB29NWBK60161331926819", fresh]],
])("proposes accounts that replace those on record if the supplier says so: %s", async (replaces, accounts) => {
  const { store } = await filled(kit);
  const { id } = await opened(store, "c1");
  const form = await store.recordCaseCall(id, 1, call({ replaces }), ann, false);
  expect(form).toMatchObject({ proposalState: "open" });
  const { changes } = (await store.proposal(form.proposal ?? "")) ?? {};
  expect(changes).toMatchObject([{ field: "accounts", from: ["GB29NWBK60161331926819"], to: accounts }]);
  await store.approveProposal(form.proposal ?? "", tom);
  expect(await store.case(id)).toMatchObject({ proposalState: "approved", accounts: [{ state: "confirmed" }] });
});
