import type { NewProposal } from "../../../src/service/store/store";
import { verifyHistory } from "../../../src/service/store/history/verify";
import { databaseKit } from "../kit/kit";
import { closeStores, csv, fill, openStoreOf, priya, tom } from "../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

const oakes = "V1,Oakes Timber Ltd,,oakes.co.uk,pay@oakes.co.uk,+44 20 7946 0958,GB,GB123456789,GB29NWBK60161331926819";
const mute = "V2,Nordic Steel AB,,nordicsteel.se,,,SE,,SE4550000000058398257466";
const fresh = "DE07100100100140801649";
const today = (): string => new Date().toISOString().slice(0, 10);

const change = (set: NewProposal["set"], version: number | null = 1, supplier = "V1"): NewProposal => ({
  supplier,
  version,
  set,
  verify: false,
  reason: "They moved to another bank.",
  report: null,
});
const call = {
  phone: "0044 (20) 7946-0958".replace("(", "").replace(")", ""),
  spokeWith: "Ann Oakes",
  outcome: "confirmed",
  foundIn: null,
} as const;

const readBack = { lastFourOnRecord: "68 19", accounts: ["de07 1001 0010 0140 8016 49"] };

async function filled(options: Parameters<typeof openStoreOf>[1] = {}) {
  return openStoreOf(kit, { ...options, list: csv(oakes, mute) });
}

describe("a change of an account", () => {
  it("is proposed, confirmed by telephone, approved by somebody else, and then is on record", async () => {
    const { store, owner, keys } = await filled();
    const made = await store.propose(change({ accounts: [fresh] }), priya, true);
    expect(made).toMatchObject({
      state: "open",
      supplier: "V1",
      name: "Oakes Timber Ltd",
      by: priya,
      version: 1,
      isStale: false,
      changes: [{ field: "accounts", from: ["GB29NWBK60161331926819"], to: [fresh] }],
      callBack: { isNeeded: true, phones: ["+44 20 7946 0958"], hindrance: null },
      callBacks: [],
      decided: null,
    });
    expect((await store.supplier("V1"))?.version).toBe(1);
    await expect(store.approveProposal(made.id, tom)).rejects.toMatchObject({ status: 409, rule: "call-back" });
    const called = await store.recordCallBack(made.id, { ...call, readBack }, priya);
    expect(called.callBacks).toMatchObject([
      { phone: "+44 20 7946 0958", spokeWith: "Ann Oakes", outcome: "confirmed", foundIn: null, by: priya },
    ]);
    await expect(store.approveProposal(made.id, priya)).rejects.toMatchObject({ status: 403, rule: "four-eyes" });
    const twin = { ...tom, employeeId: priya.employeeId };
    await expect(store.approveProposal(made.id, twin)).rejects.toMatchObject({ status: 403, rule: "four-eyes" });
    expect(await store.approveProposal(made.id, tom)).toMatchObject({
      state: "approved",
      decided: { by: tom, reason: null },
    });
    expect(await store.supplier("V1")).toMatchObject({
      version: 2,
      record: {
        accounts: [{ scheme: "iban", value: fresh }],
        phones: ["+44 20 7946 0958"],
        bankChangedOn: today(),
        bankVerifiedOn: today(),
        phoneChangedOn: null,
      },
    });
    await expect(store.approveProposal(made.id, tom)).rejects.toMatchObject({ status: 409, rule: "decided" });
    const { items } = await store.history({ supplier: "V1", after: null, limit: 20 });
    expect(items.map(({ action, by }) => [action, by.oid])).toEqual([
      ["supplier-added", tom.oid],
      ["proposal-made", priya.oid],
      ["call-back-recorded", priya.oid],
      ["supplier-changed", tom.oid],
      ["proposal-approved", tom.oid],
    ]);
    expect(await verifyHistory(owner, keys)).toMatchObject({ ok: true });
  });

  it("waits for a call that reaches somebody, on a number on record", async () => {
    const { store } = await filled();
    const { id } = await store.propose(change({ accounts: [fresh] }), priya, true);
    await expect(store.recordCallBack(id, { ...call, phone: "+44 20 7946 0959" }, priya)).rejects.toMatchObject({
      status: 409,
      rule: "number-not-on-record",
    });
    await store.recordCallBack(id, { ...call, spokeWith: "", outcome: "notReached" }, priya);
    await expect(store.approveProposal(id, tom)).rejects.toMatchObject({ status: 409, rule: "call-back" });
  });

  it("is rejected by a supplier who denies it, and its account for good", async () => {
    const { store } = await filled();
    const { id } = await store.propose(change({ accounts: ["GB29NWBK60161331926819", fresh] }), priya, true);
    expect(await store.recordCallBack(id, { ...call, outcome: "denied" }, priya)).toMatchObject({ state: "rejected" });
    const denied = await store.supplier("V1");
    expect(denied?.record.accounts.map(({ value }) => value)).toEqual(["GB29NWBK60161331926819"]);
    expect(denied?.record.rejectedAccounts.map(({ value }) => value)).toEqual([fresh]);
    const again = store.propose(change({ accounts: [fresh] }, 2), priya, true);
    await expect(again).rejects.toMatchObject({ status: 409, rule: "denied-account" });
  });

  it("of a supplier without a number on record waits for one, which has a cool-off of its own", async () => {
    const { store } = await filled();
    const account = await store.propose(change({ accounts: [fresh] }, 1, "V2"), priya, true);
    expect(account.callBack).toMatchObject({
      isNeeded: true,
      phones: [],
      hindrance: expect.stringMatching(/No telephone number/) as unknown,
    });
    await expect(store.approveProposal(account.id, tom)).rejects.toMatchObject({ status: 409, rule: "call-back" });
    const phone = await store.propose(change({ phones: ["+46 8 555 0101"] }, 1, "V2"), priya, true);
    expect(phone.callBack).toMatchObject({ isNeeded: true, number: "found", hindrance: null, because: null });
    await expect(store.approveProposal(phone.id, tom)).rejects.toMatchObject({ status: 409, rule: "call-back" });
    await store.recordCallBack(phone.id, { ...call, phone: "+46 8 555 0101", foundIn: "their website" }, tom);
    await store.approveProposal(phone.id, tom);
    const next = await store.propose(change({ accounts: [fresh] }, 2, "V2"), priya, true);
    expect(next.callBack).toMatchObject({
      phones: [],
      hindrance: expect.stringMatching(/serves for call-back from/) as unknown,
    });
    await expect(store.recordCallBack(next.id, { ...call, phone: "+46 8 555 0101" }, priya)).rejects.toMatchObject({
      status: 409,
      rule: "call-back",
    });
  });
});

it("confirms another number through the one on record", async () => {
  const { store } = await filled();
  const { id, callBack } = await store.propose(change({ phones: ["+44 20 7946 0000"] }), priya, true);
  expect(callBack).toMatchObject({ isNeeded: true, phones: ["+44 20 7946 0958"] });
  await expect(store.recordCallBack(id, { ...call, phone: "+44 20 7946 0000" }, priya)).rejects.toMatchObject({
    rule: "number-not-on-record",
  });
  await store.recordCallBack(id, call, priya);
  await store.approveProposal(id, tom);
  expect((await store.supplier("V1"))?.record).toMatchObject({
    phones: ["+44 20 7946 0000"],
    phoneChangedOn: today(),
    bankChangedOn: null,
  });
});

it("verifies no account by a call about something else, though the account moved on the same day", async () => {
  const { store } = await filled();
  const account = await store.propose(change({ accounts: [fresh] }), priya, true);
  await store.recordCallBack(account.id, { ...call, readBack }, priya);
  await store.approveProposal(account.id, tom);
  const { id } = await store.propose(change({ emails: ["ledger@oakes.co.uk"] }, 2), priya, true);
  await store.recordCallBack(id, call, priya);
  await store.approveProposal(id, tom);
  expect((await store.supplier("V1"))?.record).toMatchObject({ bankChangedOn: today(), bankVerifiedOn: today() });
});

describe("a new supplier", () => {
  const works = change({ name: "New Works Ltd", phones: ["+44 20 7946 0111"], accounts: [fresh] }, null, "V9");
  const found = { ...call, phone: "+44 20 7946 0222", foundIn: "their website", readBack: { accounts: [fresh] } };

  it("is confirmed by a call to a number that was found elsewhere, and approved by somebody else", async () => {
    const { store } = await filled();
    const made = await store.propose(works, priya, true);
    expect(made).toMatchObject({
      version: null,
      callBack: { isNeeded: true, number: "found", phones: [], hindrance: null },
    });
    await expect(store.approveProposal(made.id, tom)).rejects.toMatchObject({ status: 409, rule: "call-back" });
    await expect(store.recordCallBack(made.id, found, priya)).rejects.toMatchObject({
      status: 403,
      rule: "another-caller",
    });
    const called = await store.recordCallBack(made.id, found, tom);
    expect(called.callBacks).toMatchObject([{ phone: "+44 20 7946 0222", foundIn: "their website", by: tom }]);
    await expect(store.approveProposal(made.id, priya)).rejects.toMatchObject({ status: 403, rule: "four-eyes" });
    await store.approveProposal(made.id, tom);
    expect(await store.supplier("V9")).toMatchObject({
      version: 1,
      record: { name: "New Works Ltd", bankVerifiedOn: today(), bankChangedOn: today(), phoneChangedOn: today() },
    });
    const next = await store.propose(change({ accounts: ["SE4550000000058398257466"] }, 1, "V9"), priya, true);
    expect(next.callBack).toMatchObject({ isNeeded: true, phones: [], because: "coolOff" });
  });

  it("has a number that serves at once where each was called, and anyone who approves is told so", async () => {
    const { store } = await filled();
    const { id } = await store.propose(works, priya, true);
    await store.recordCallBack(id, { ...found, phone: "020 7946 0111" }, tom);
    const called = await store.recordCallBack(id, { ...found, phone: "0044 20 7946-0111" }, tom);
    expect(called.cautions).toEqual(["proposedNumber"]);
    await store.approveProposal(id, tom);
    expect((await store.supplier("V9"))?.record).toMatchObject({ phoneChangedOn: null, bankChangedOn: today() });
  });

  it.each([
    [{ ...found, foundIn: null }, "source-needed"],
    [{ ...found, foundIn: "  " }, "source-needed"],
    [{ ...found, phone: "none" }, "invalid-number"],
  ])("takes no call %j: %s", async (given, rule) => {
    const { store } = await filled();
    const { id } = await store.propose(works, priya, true);
    await expect(store.recordCallBack(id, given, tom)).rejects.toMatchObject({ status: 422, rule });
  });

  it("isn't taken in where they deny it", async () => {
    const { store } = await filled();
    const { id } = await store.propose(works, priya, true);
    expect(await store.recordCallBack(id, { ...found, outcome: "denied" }, priya)).toMatchObject({ state: "rejected" });
    expect(await store.supplier("V9")).toBeNull();
  });
});

describe("the bank details on record", () => {
  const verify = { ...change({}), verify: true };

  it("are verified by a call to a number on record and by another person, unchanged", async () => {
    const { store, owner, keys } = await filled();
    const before = await store.supplier("V1");
    const { id, changes, callBack, verify: verifies } = await store.propose(verify, priya, false);
    expect([changes, callBack.isNeeded, callBack.phones, verifies]).toEqual([[], true, ["+44 20 7946 0958"], true]);
    await expect(store.approveProposal(id, tom)).rejects.toMatchObject({ status: 409, rule: "call-back" });
    await expect(store.recordCallBack(id, { ...call, phone: "+44 20 7946 0222" }, priya)).rejects.toMatchObject({
      rule: "number-not-on-record",
    });
    await store.recordCallBack(id, call, priya);
    expect((await store.supplier("V1"))?.record.bankVerifiedOn).toBeNull();
    await expect(store.approveProposal(id, priya)).rejects.toMatchObject({ rule: "four-eyes" });
    await store.approveProposal(id, tom);
    expect((await store.supplier("V1"))?.record).toEqual({ ...before?.record, bankVerifiedOn: today() });
    expect(await verifyHistory(owner, keys)).toMatchObject({ ok: true });
  });

  it("block the supplier where they aren't theirs", async () => {
    const { store } = await filled();
    const { id } = await store.propose(verify, priya, true);
    expect(await store.recordCallBack(id, { ...call, outcome: "denied" }, priya)).toMatchObject({ state: "rejected" });
    expect((await store.supplier("V1"))?.record).toMatchObject({ status: "blocked", bankVerifiedOn: null });
  });

  it("are nothing to verify where none are, next to a change, or for no one", async () => {
    const { store } = await filled();
    await fill(store, csv("V3,Empty Ltd,,empty.co.uk,,,GB,,"));
    const refused = (given: NewProposal) => store.propose(given, priya, true);
    await expect(refused({ ...verify, supplier: "V3" })).rejects.toMatchObject({ rule: "nothing-proposed" });
    await expect(refused({ ...verify, set: { notes: "x" } })).rejects.toMatchObject({ rule: "invalid-proposal" });
    await expect(refused({ ...verify, supplier: "V9", version: null })).rejects.toMatchObject({ rule: "no-supplier" });
    await expect(refused({ ...verify, version: 7 })).rejects.toMatchObject({ rule: "stale" });
  });
});

it("leaves anyone who only reads room for a few proposals, and the others theirs", async () => {
  const { store } = await filled();
  const note = (at: number) => change({ emails: [`pay${at}@oakes.co.uk`] });
  for (let at = 0; at < 5; at += 1) await store.propose(note(at), priya, false);
  await expect(store.propose(note(5), priya, false)).rejects.toMatchObject({ status: 409, rule: "too-many-proposals" });
  await store.propose(change({ emails: ["pay@nordicsteel.se"] }, 1, "V2"), priya, false);
  await store.propose(note(5), tom, false);
  const last = await store.propose(note(6), priya, true);
  await store.rejectProposal(last.id, "Enough.", priya);
  const [first] = (await store.proposals({ state: "open", supplier: "V1", after: null, limit: 10 })).items;
  expect(first?.by).toEqual(tom);
});

it.each([
  [change({ accounts: ["DE08100100100140801649"] }), 422, "invalid-proposal", /^accounts: /],
  [change({ domains: ["gmail.com"] }), 422, "invalid-proposal", /^domains: /],
  [change({ name: "" }), 422, "invalid-proposal", /name/],
  [change({}), 422, "nothing-proposed", /Set one of/],
  [change({ country: "GB" }), 422, "nothing-proposed", /already/],
  [change({ accounts: [fresh] }, 7), 412, "stale", /changed this supplier since/],
  [change({ accounts: [fresh] }, null), 428, "version-needed", /If-Match/],
  [change({ accounts: [fresh] }, 1, "none"), 404, "no-supplier", /no supplier/],
] as const)("refuses %j: %i, %s", async (given, status, rule, message) => {
  const { store } = await filled();
  await expect(store.propose(given, priya, true)).rejects.toMatchObject({
    status,
    rule,
    message: expect.stringMatching(message) as unknown,
  });
});

it("loses no change of two people at once: the second is told", async () => {
  const { store } = await filled();
  const one = await store.propose(change({ notes: "One" }), priya, true);
  const other = await store.propose(change({ notes: "Other" }), tom, true);
  const outcomes = await Promise.allSettled([
    store.approveProposal(one.id, tom),
    store.approveProposal(other.id, priya),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const open = await store.proposals({ state: "open", supplier: "V1", after: null, limit: 10 });
  expect(open.items).toMatchObject([{ isStale: true }]);
  expect((await store.supplier("V1"))?.version).toBe(2);
});

it("blocks a supplier at once, and frees it with four eyes", async () => {
  const { store } = await filled();
  expect(await store.freeze("V1", "A mailbox of theirs was taken over.", priya)).toMatchObject({
    version: 2,
    record: { status: "blocked" },
  });
  await expect(store.freeze("V1", "Again", priya)).rejects.toMatchObject({ status: 409, rule: "frozen" });
  const { id } = await store.propose(change({ status: "active" }, 2), priya, true);
  await expect(store.approveProposal(id, tom)).rejects.toMatchObject({ rule: "call-back" });
  await store.recordCallBack(id, call, priya);
  await expect(store.approveProposal(id, priya)).rejects.toMatchObject({ rule: "four-eyes" });
  await store.approveProposal(id, tom);
  expect((await store.supplier("V1"))?.record.status).toBe("active");
});

it("withdraws and rejects with a reason, and lists the newest first", async () => {
  const { store } = await filled();
  const one = await store.propose(change({ notes: "One" }), priya, true);
  const two = await store.propose(change({ notes: "Two" }), priya, true);
  expect(await store.rejectProposal(one.id, "A mistake.", priya)).toMatchObject({
    state: "rejected",
    decided: { by: priya, reason: "A mistake." },
  });
  const all = await store.proposals({ state: null, supplier: null, after: null, limit: 1 });
  expect(all.items.map(({ id }) => id)).toEqual([two.id]);
  const rest = await store.proposals({ state: null, supplier: null, after: all.next, limit: 5 });
  expect(rest.items.map(({ id }) => id)).toEqual([one.id]);
  expect(await store.proposal("none")).toBeNull();
});

it("asks for an employee id where the tenant has them", async () => {
  const { store } = await filled({ requireEmployeeId: false });
  const strict = await filled({ requireEmployeeId: true });
  const given = change({ notes: "One" });
  const { id } = await strict.store.propose(given, { ...priya, employeeId: null }, true);
  await expect(strict.store.approveProposal(id, tom)).rejects.toMatchObject({ status: 403, rule: "employee-id" });
  const lax = await store.propose(given, { ...priya, employeeId: null }, true);
  await store.approveProposal(lax.id, tom);
});

it("doesn't open a proposal whose author was altered in the tables", async () => {
  const { store, owner } = await filled();
  const { id } = await store.propose(change({ notes: "One" }), priya, true);
  await owner`update remit_guard.proposal set by_oid = 'oid-somebody' where id = ${id}`;
  await expect(store.approveProposal(id, priya)).rejects.toMatchObject({ status: 409, rule: "altered" });
});
