import type { NewCase } from "../../../../src/contract";
import { casesFault } from "../../../../src/service/store/cases/verify";
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
  filled,
  fresh,
  opened,
  released,
} from "../../kit/caseKit";
import { closeStores, openStoreOf, tom } from "../../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

const today = (): string => new Date().toISOString().slice(0, 10);
const dayAfter = (days: number): string => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);
/** About nothing that isn't on record. */
const known: Partial<NewCase> = { scope: { supplier: "V1", destinations: [], sender: "pay@oakes.com" } };
const spoken = call(readBack([]));

describe("the second person", () => {
  it("is another than who confirmed it on the telephone, by account and by employee", async () => {
    const { store } = await filled(kit);
    const { id } = await confirmed(store, "c1");
    for (const by of [ann, { ...ben, employeeId: ann.employeeId }])
      await expect(store.confirmCase(id, 2, by)).rejects.toMatchObject({ status: 403, rule: "second-person" });
    expect(await store.confirmCase(id, 2, ben)).toMatchObject({ state: "released" });
  });

  it("is needed by policy: for bank changes, amounts and unusual moments", async () => {
    const secondPerson = { forBankChange: false, above: 500, inContext: false };
    const { store } = await filled(kit, { cases: { secondPerson, coolOffDays: null } });
    const asks = async (conversation: string, more: Partial<NewCase>) =>
      (await opened(store, conversation, more)).secondPerson.because;
    expect(await asks("c1", { amount: 500 })).toEqual([]);
    expect(await asks("c2", { amount: 500.01 })).toEqual(["amount"]);
    expect(await asks("c3", { amount: 1, context: ["friday", "phone"] })).toEqual([]);
    // A client that leaves the amount out asks for no less.
    expect(await asks("c4", { amount: null })).toEqual(["amount"]);
    const other = await filled(kit, {
      cases: { secondPerson: { forBankChange: true, above: null, inContext: true }, coolOffDays: null },
    });
    const { secondPerson: needed } = await opened(other.store, "c1", { amount: 1e9, context: ["friday", "phone"] });
    expect(needed).toEqual({ isNeeded: true, because: ["bankChange", "friday", "phone"] });
  });

  it("must have an employee id where one is required", async () => {
    const { store } = await filled(kit, { requireEmployeeId: true });
    const { id } = await confirmed(store, "c1");
    const nameless = { ...ben, employeeId: null };
    await expect(store.confirmCase(id, 2, nameless)).rejects.toMatchObject({ status: 403, rule: "employee-id" });
  });
});

it("releases no account that another supplier denied, though its number was found and nothing is proposed", async () => {
  const { store } = await filled(kit);
  const other = (conversation: string) =>
    opened(store, conversation, { scope: { supplier: "V2", destinations: [fresh], sender: "pay@nordicsteel.se" } });
  const found = call({ phone: "+46 8 555 0101", foundIn: "their website", ...readBack([fresh], "7466") });
  const early = await other("c1");
  await store.recordCaseCall(early.id, 1, found, ann, false);
  const { id } = await opened(store, "c2");
  await store.recordCaseCall(id, 1, call({ outcome: "denied", readBack: null }), ann, false);
  const refused = { status: 409, rule: "denied-account", message: expect.stringContaining("case 2") as unknown };
  await expect(store.confirmCase(early.id, 2, ben)).rejects.toMatchObject(refused);
  const late = await other("c3");
  await expect(store.recordCaseCall(late.id, 1, found, ann, false)).rejects.toMatchObject(refused);
});

describe("the cool-off after a release", () => {
  it.each<[string, number | null, boolean, Partial<NewCase>, number]>([
    ["none, where nothing is unusual", null, true, {}, 0],
    ["none, where a second person looked at what is unusual", null, true, { context: ["friday"] }, 0],
    ["the list's, where nobody else looked at what is unusual", null, false, { context: ["friday"] }, 15],
    ["what the policy says", 3, true, {}, 4],
    ["none by policy", 0, false, { context: ["friday"] }, 0],
  ])("is %s", async (_what, coolOffDays, inContext, more, days) => {
    const secondPerson = { forBankChange: true, above: null, inContext };
    const { store } = await filled(kit, { cases: { secondPerson, coolOffDays } });
    const { id } = await opened(store, "c1", { ...known, ...more });
    let form = await store.recordCaseCall(id, 1, spoken, ann, false);
    if (form.state === "confirmed") form = await store.confirmCase(id, 2, ben);
    expect(form).toMatchObject({ state: "released", payFrom: dayAfter(days) });
  });
});

describe("a case is closed", () => {
  it("as nothing, where all that it names is on record, and not otherwise", async () => {
    const { store } = await filled(kit);
    const { id } = await opened(store, "c1", known);
    const form = await store.closeCase(id, 1, { outcome: "dismissed", reason: "Their new address." }, ben);
    expect(form).toMatchObject({ state: "dismissed", payFrom: null });
    expect(form.events.at(-1)).toMatchObject({ action: "closed", by: ben, reason: "Their new address." });
    expect((await store.findCases(asked(about("c1", known)), tom)).cases).toMatchObject([{ covers: true }]);
    const odd = await opened(store, "c2");
    await expect(store.closeCase(odd.id, 1, { outcome: "dismissed", reason: "Fine." }, ben)).rejects.toMatchObject({
      status: 409,
      rule: "call-needed",
    });
    const unknown = await opened(store, "c3", { scope: { ...about("c3").scope, supplier: null } });
    await expect(store.closeCase(unknown.id, 1, { outcome: "dismissed", reason: "Fine." }, ben)).rejects.toMatchObject({
      rule: "call-needed",
    });
  });

  it("as nothing, and opened again by a message that asks for more", async () => {
    const { store } = await filled(kit);
    const { id } = await opened(store, "c1", known);
    await store.closeCase(id, 1, { outcome: "dismissed", reason: "Their new address." }, ben);
    expect((await store.findCases(asked(about("c1")), tom)).cases).toMatchObject([
      { id, state: "open", version: 3, scope: about("c1").scope },
    ]);
  });

  it("as fraud from every state, and what was proposed is turned down", async () => {
    const { store } = await filled(kit);
    const states = [await opened(store, "c1"), await confirmed(store, "c2"), await released(store, "c3")];
    for (const { id, version, proposal } of states) {
      const form = await store.closeCase(id, version, { outcome: "fraud", reason: "A lookalike." }, ben);
      expect(form).toMatchObject({ state: "fraud", version: version + 1 });
      if (proposal !== null) expect(await store.proposal(proposal)).toMatchObject({ state: "rejected" });
    }
    const denied = { on: today(), case: states[0]?.label, by: "Ben Marsh" };
    expect((await store.supplier("V1"))?.record.rejectedAccounts).toMatchObject([{ value: fresh, denied }]);
  });

  it("as fraud, and marks as denied the accounts that were left ticked, and none of another message", async () => {
    const { store } = await filled(kit);
    const scope = { ...about("c1").scope, destinations: [another, fresh] };
    const rejected = async () => (await store.supplier("V1"))?.record.rejectedAccounts.map(({ value }) => value);
    const close = async (conversation: string, denied: readonly string[] | null) => {
      const { id } = await opened(store, conversation, { scope });
      return store.closeCase(id, 1, { outcome: "fraud", reason: "A lookalike.", denied }, ben);
    };
    await close("c1", []);
    expect(await rejected()).toEqual([]);
    await expect(close("c2", ["GB82WEST12345698765432"])).rejects.toMatchObject({ rule: "read-back-differs" });
    const { accounts } = await close("c3", [another]);
    expect(await rejected()).toEqual([another]);
    const states = accounts?.map(({ destination, state }) => [destination, state]);
    expect(states).toEqual(
      expect.arrayContaining([
        [another, "denied"],
        [fresh, "open"],
      ]),
    );
    const refused = opened(store, "c4").then(({ id }) =>
      store.recordCaseCall(id, 1, call({ denied: null }), ann, true).then(() => store.case(id)),
    );
    await expect(refused).resolves.toMatchObject({ state: "confirmed" });
    await close("c5", null);
    expect(await rejected()).toEqual([another, fresh]);
  });

  it("for good, unless somebody opens it again: by hand, a fraud too", async () => {
    const { store } = await filled(kit);
    const { id } = await opened(store, "c1");
    await store.closeCase(id, 1, { outcome: "fraud", reason: "A lookalike.", denied: [] }, ben);
    const act = [
      () => store.closeCase(id, 2, { outcome: "fraud", reason: "x" }, ben),
      () => store.closeCase(id, 2, { outcome: "dismissed", reason: "x" }, ben),
      () => store.confirmCase(id, 2, ben),
      () => store.recordCaseCall(id, 2, call(), ann, false),
      () => store.recordCaseCall(id, 2, call({ outcome: "notReached" }), ann, false),
    ];
    for (const one of act) await expect(one()).rejects.toMatchObject({ status: 409, rule: "state" });
    // A message that its outcome doesn't hold for doesn't open it again by itself.
    const scope = { ...about("c1").scope, destinations: [another] };
    expect((await store.findCases(asked(about("c1", { scope, verdict: "stop" })), tom)).cases).toMatchObject([
      { state: "fraud", covers: false },
    ]);
    const form = await store.reopenCase(id, 2, "It was theirs after all.", ann);
    expect(form).toMatchObject({ state: "open", version: 3, scope: about("c1").scope });
    await expect(store.reopenCase(id, 3, "Again.", ann)).rejects.toMatchObject({ rule: "state" });
    expect(await store.recordCaseCall(id, 3, call(), ann, false)).toMatchObject({ state: "confirmed" });
  });

  it("and opened again by hand: nothing of the call before counts, and its proposal is taken back", async () => {
    const { store } = await filled(kit);
    const { id, proposal } = await confirmed(store, "c1");
    const form = await store.reopenCase(id, 2, "A doubt.", ben);
    expect(form).toMatchObject({ state: "open", proposal: null, payFrom: null });
    expect(await store.proposal(proposal ?? "")).toMatchObject({ state: "rejected" });
    await expect(store.confirmCase(id, 3, ben)).rejects.toMatchObject({ rule: "state" });
  });
});

it("asks for the version that somebody has seen, even if others joined since", async () => {
  const { store } = await filled(kit);
  const { id } = await opened(store, "c1");
  await store.openCase(about("c1"), ben);
  const tried = call({ outcome: "notReached", spokeWith: "", readBack: null });
  expect(await store.recordCaseCall(id, 1, tried, ann, false)).toMatchObject({ version: 3 });
  await expect(store.recordCaseCall(id, 9, tried, ann, false)).rejects.toMatchObject({ rule: "stale" });
  for (const act of [
    () => store.recordCaseCall(id, 1, call(), ann, false),
    () => store.confirmCase(id, 1, ben),
    () => store.closeCase(id, 1, { outcome: "fraud", reason: "x" }, ben),
    () => store.reopenCase(id, 1, "x", ben),
  ])
    await expect(act()).rejects.toMatchObject({ status: 412, rule: "stale" });
});

it("lets one person open so many in a day", async () => {
  const { store } = await filled(kit);
  for (let at = 0; at < 50; at += 1) await opened(store, `c${at}`);
  await expect(opened(store, "c50")).rejects.toMatchObject({ status: 409, rule: "too-many-cases" });
  expect((await store.openCase(about("c50"), ben)).isNew).toBe(true);
  expect((await opened(store, "c1")).version).toBe(1);
});

describe("a case that was altered in the database", () => {
  it.each([
    ["its state", "update remit_guard.payment_case set state = 'released'"],
    ["its version", "update remit_guard.payment_case set version = 1"],
    ["its number", "update remit_guard.payment_case set serial = 7"],
    ["who did a step", "update remit_guard.case_event set by_oid = 'oid-eve' where version = 2"],
    ["what a step led to", "update remit_guard.case_event set state = 'released' where version = 2"],
    ["a step's content", "update remit_guard.case_event set payload = payload || '\\x00' where version = 1"],
    ["a step that is gone", "delete from remit_guard.case_event where version = 2"],
    ["all its steps", "delete from remit_guard.case_event"],
  ])("by %s is shown so, and counts as open", async (_what, statement) => {
    const { store, owner, keys } = await filled(kit);
    const { id } = await confirmed(store, "c1");
    await owner.unsafe("alter table remit_guard.case_event disable trigger all");
    expect(await casesFault(owner, keys, 1_000)).toBeNull();
    await owner.unsafe(statement);
    const form = await store.case(id);
    expect(form).toMatchObject({ state: "open", isAltered: true, payFrom: null });
    expect((await store.findCases(asked(about("c1")), tom)).cases).toMatchObject([
      { id, isAltered: true, covers: false },
    ]);
    expect((await store.cases({ state: null, after: null, limit: 5 })).items).toHaveLength(1);
    expect(await store.openCase(about("c1"), ben)).toMatchObject({ isNew: false, form: { id, isAltered: true } });
    await expect(store.confirmCase(id, form?.version ?? 0, ben)).rejects.toMatchObject({
      status: 409,
      rule: "altered",
    });
    expect(await casesFault(owner, keys, 1_000)).toContain("altered in the database");
  });

  it("is told by the history alone, where it was put back with all its rows", async () => {
    const { store, owner, keys } = await filled(kit);
    const { id } = await released(store, "c1");
    await store.reopenCase(id, 3, "A doubt.", ben);
    await owner.unsafe("alter table remit_guard.case_event disable trigger all");
    await owner`delete from remit_guard.case_event where version = 4`;
    await owner`update remit_guard.payment_case set version = 3, state = 'released'`;
    expect(await store.case(id)).toMatchObject({ state: "released", isAltered: false });
    expect(await casesFault(owner, keys, 1_000)).toContain("is another than the history says");
    await owner`delete from remit_guard.payment_case`;
    expect(await casesFault(owner, keys, 1_000)).toContain("gone from the cases");
  });

  it("can be altered by no service", async () => {
    const { store, addresses } = await filled(kit);
    await opened(store, "c1");
    const service = kit.open(addresses.service);
    for (const statement of [
      "update remit_guard.case_event set state = 'released'",
      "delete from remit_guard.case_event",
      "delete from remit_guard.payment_case",
      "update remit_guard.payment_case set by_oid = 'oid-eve'",
      "delete from remit_guard.case_key",
      "delete from remit_guard.case_seen",
    ])
      await expect(service.unsafe(statement)).rejects.toMatchObject({ code: "42501" });
  });
});

it("keeps no word of a conversation, account or person that was spoken with in plain text", async () => {
  const { store, owner } = await filled(kit);
  await released(store, "c1");
  const rows = await Promise.all(
    ["payment_case", "case_event", "case_key"].map((table) => owner.unsafe(`select * from remit_guard.${table}`)),
  );
  const cells = rows.flat().flatMap((row) => Object.values(row as object) as unknown[]);
  const text = cells.map((cell) => (Buffer.isBuffer(cell) ? cell.toString("latin1") : String(cell)));
  for (const word of [fresh, "pay@oakes.co.uk", "Ann Oakes", about("c1").digests[0] ?? ""])
    expect(text.join()).not.toContain(word);
  expect(text.length).toBeGreaterThan(40);
});

it("is found next to a service with other connections, as all are", async () => {
  const one = await filled(kit);
  const { id } = await opened(one.store, "c1");
  const other = await openStoreOf(kit, { keys: one.keys, addresses: one.addresses });
  expect((await other.store.findCases(asked(about("c1")), ben)).cases).toMatchObject([{ id }]);
});
