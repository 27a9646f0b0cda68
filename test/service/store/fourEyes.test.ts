import type { Actor } from "../../../src/contract";
import type { NewProposal } from "../../../src/service/store/store";
import { databaseKit } from "../kit/kit";
import { closeStores, csv, fill, openStoreOf, priya, tom } from "../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

const oakes = "V1,Oakes Timber Ltd,,oakes.co.uk,pay@oakes.co.uk,+44 20 7946 0958,GB,GB123456789,GB29NWBK60161331926819";
const mute = "V2,Nordic Steel AB,,nordicsteel.se,,,SE,,SE4550000000058398257466";
const third = "V3,Pike Ltd,,pike.example,pay@pike.example,+44 20 7946 0123,GB,,GB82WEST12345698765432";
const fresh = "DE07100100100140801649";
const rita: Actor = { oid: "oid-rita", name: "Rita Reader", employeeId: "300" };
const change = (set: NewProposal["set"], version: number | null = 1, supplier = "V1"): NewProposal => ({
  supplier,
  version,
  set,
  verify: false,
  reason: "They moved to another bank.",
  report: null,
});
const call = {
  phone: "+44 20 7946 0958",
  spokeWith: "Ann Oakes",
  outcome: "confirmed",
  foundIn: null,
} as const;
const readBack = { lastFourOnRecord: "6819", accounts: [fresh] };

async function filled() {
  return openStoreOf(kit, { list: csv(oakes, mute) });
}

it("lets no one call about and approve alone what a reader proposed", async () => {
  const { store } = await filled();
  const { id, byReader } = await store.propose(change({ accounts: [fresh] }), rita, false);
  expect(byReader).toBe(true);
  await store.recordCallBack(id, { ...call, readBack }, tom);
  await expect(store.approveProposal(id, tom)).rejects.toMatchObject({ status: 403, rule: "another-caller" });
  const twin = { ...tom, oid: "oid-tom-admin" };
  await expect(store.approveProposal(id, twin)).rejects.toMatchObject({ status: 403, rule: "another-caller" });
  await store.recordCallBack(id, { ...call, readBack }, priya);
  expect((await store.approveProposal(id, tom)).state).toBe("approved");
});

it("takes who called for somebody else only by an employee id, where those are required", async () => {
  const { store } = await openStoreOf(kit, { requireEmployeeId: true });
  await fill(store, csv(oakes));
  const { id } = await store.propose(change({ accounts: [fresh] }), rita, false);
  await store.recordCallBack(id, { ...call, readBack }, { ...tom, oid: "oid-tom-admin", employeeId: null });
  await expect(store.approveProposal(id, tom)).rejects.toMatchObject({ status: 403, rule: "another-caller" });
  await store.recordCallBack(id, { ...call, readBack }, priya);
  expect((await store.approveProposal(id, tom)).state).toBe("approved");
});

it("refuses to propose an account that another supplier denied", async () => {
  const { store } = await filled();
  const denied = await store.propose(change({ accounts: [fresh] }), priya, true);
  await store.recordCallBack(denied.id, { ...call, outcome: "denied" }, priya);
  const elsewhere = store.propose(change({ accounts: [fresh] }, 1, "V2"), priya, true);
  const on = new Date().toISOString().slice(0, 10);
  await expect(elsewhere).rejects.toMatchObject({
    status: 409,
    rule: "denied-account",
    message: `The supplier V1 denied ${fresh} on ${on}, proposal ${denied.id}. It can’t be put on record.`,
  });
});

it("takes the mark of a denied account off by a call and another person, and not together with the account", async () => {
  const { store } = await filled();
  const other = "DE89370400440532013000";
  const { id } = await store.propose(change({ accounts: [fresh, other] }), priya, true);
  await store.recordCallBack(id, { ...call, outcome: "denied" }, priya);
  const marks = async () => (await store.supplier("V1"))?.record.rejectedAccounts;
  expect(await marks()).toMatchObject(
    [fresh, other].map((value) => ({ value, denied: { by: "Ann Oakes", proposal: id } })),
  );
  const both = change({ accounts: [fresh], rejectedAccounts: [other] }, 2);
  await expect(store.propose(both, priya, true)).rejects.toMatchObject({ rule: "denied-account" });
  await expect(store.propose(change({ rejectedAccounts: [] }, 2), rita, false)).rejects.toMatchObject({ status: 403 });
  const off = await store.propose(change({ rejectedAccounts: [other] }, 2), priya, true);
  expect(off.callBack).toMatchObject({ isNeeded: true, number: "onRecord" });
  await expect(store.approveProposal(off.id, tom)).rejects.toMatchObject({ rule: "call-back" });
  await store.recordCallBack(off.id, call, priya);
  await expect(store.approveProposal(off.id, priya)).rejects.toMatchObject({ rule: "four-eyes" });
  await store.approveProposal(off.id, tom);
  expect(await marks()).toMatchObject([{ value: other, denied: { by: "Ann Oakes", proposal: id } }]);
  const { items } = await store.history({ supplier: "V1", after: null, limit: 20 });
  expect(items.find(({ action, detail }) => action === "proposal-made" && detail["proposal"] === off.id)).toMatchObject(
    {
      by: priya,
      detail: { reason: "They moved to another bank." },
    },
  );
});

it("approves no account that another supplier denied after it was proposed and confirmed", async () => {
  const { store } = await openStoreOf(kit, { list: csv(oakes, third) });
  const open = await store.propose(change({ accounts: [fresh] }), priya, true);
  const other = await store.propose(change({ accounts: [fresh] }, 1, "V3"), priya, true);
  await store.recordCallBack(open.id, { ...call, readBack }, priya);
  await store.recordCallBack(other.id, { ...call, phone: "+44 20 7946 0123", outcome: "denied" }, priya);
  await expect(store.approveProposal(open.id, tom)).rejects.toMatchObject({ status: 409, rule: "denied-account" });
});

it("lets anyone who approves call too about what a colleague proposed who keeps the list", async () => {
  const { store } = await filled();
  const { id, byReader } = await store.propose(change({ accounts: [fresh] }), priya, true);
  expect(byReader).toBe(false);
  await store.recordCallBack(id, { ...call, readBack }, tom);
  expect((await store.approveProposal(id, tom)).state).toBe("approved");
});

it("tells anyone who approves that only who proposed it has called", async () => {
  const { store } = await filled();
  const { id } = await store.propose(change({ accounts: [fresh] }), priya, true);
  expect((await store.recordCallBack(id, { ...call, readBack }, priya)).cautions).toEqual(["callerProposed"]);
  expect((await store.recordCallBack(id, { ...call, readBack }, tom)).cautions).toEqual([]);
});

it("takes a first number, and one in the place of those that were taken away, on another person's call alone", async () => {
  const { store } = await filled();
  const emptied = await store.propose(change({ phones: [] }), priya, true);
  await store.recordCallBack(emptied.id, call, priya);
  await store.approveProposal(emptied.id, tom);
  const found = { ...call, phone: "+44 20 7946 0111", foundIn: "their website" };
  for (const [supplier, version] of [["V1", 2] as const, ["V2", 1] as const]) {
    const { id, callBack } = await store.propose(change({ phones: [found.phone] }, version, supplier), priya, true);
    expect(callBack).toMatchObject({ isNeeded: true, number: "found", because: null });
    await expect(store.approveProposal(id, tom)).rejects.toMatchObject({ rule: "call-back" });
    await expect(store.recordCallBack(id, found, priya)).rejects.toMatchObject({ status: 403, rule: "another-caller" });
    await store.recordCallBack(id, found, tom);
    await store.approveProposal(id, tom);
  }
});

it("doesn't approve what was denied, though somebody opens it again in the tables", async () => {
  const { store, owner } = await filled();
  const { id } = await store.propose(change({ domains: ["oakes.co.uk", "oakes-timber.co.uk"] }), priya, true);
  await store.recordCallBack(id, call, priya);
  await store.recordCallBack(id, { ...call, outcome: "denied" }, priya);
  await owner`update remit_guard.proposal set state = 'open', decided_oid = null, decided_at = null`;
  await expect(store.approveProposal(id, tom)).rejects.toMatchObject({ status: 409, rule: "denied" });
});

it("shows who proposed and who called as it was closed up, whatever the tables say next to it", async () => {
  const { store, owner } = await filled();
  const made = await store.propose(change({ accounts: [fresh] }), priya, true);
  const called = await store.recordCallBack(made.id, { ...call, readBack }, tom);
  await owner`update remit_guard.proposal set by_name = 'The CFO', at = '2020-01-01'`;
  await owner`update remit_guard.call_back set by_name = 'The auditor', by_employee = '999', at = '2020-01-01'`;
  const seen = await store.proposal(made.id);
  expect([seen?.by, seen?.at, seen?.callBacks]).toEqual([priya, made.at, called.callBacks]);
});

it("lets one of two people decide who do so at once, and tells the other who did and what", async () => {
  const { store } = await filled();
  for (const first of [true, false]) {
    const { id } = await store.propose(change({ accounts: [fresh], notes: String(first) }), priya, true);
    await store.recordCallBack(id, { ...call, readBack }, priya);
    const both = [() => store.rejectProposal(id, "No.", tom), () => store.rejectProposal(id, "Not this.", rita)];
    const ended = await Promise.allSettled((first ? both : both.reverse()).map((act) => act()));
    const { decided } = (await store.proposal(id)) ?? {};
    const lost = ended.flatMap((each) => (each.status === "rejected" ? [String(each.reason)] : []));
    expect(lost).toEqual([expect.stringContaining(`rejected by ${decided?.by.name} already`)]);
  }
});

it("rejects for good no account that another supplier is paid on", async () => {
  const { store } = await filled();
  const { id } = await store.propose(change({ accounts: [fresh, "SE4550000000058398257466"] }), priya, true);
  await store.recordCallBack(id, { ...call, outcome: "denied" }, priya);
  expect((await store.supplier("V1"))?.record.rejectedAccounts.map(({ value }) => value)).toEqual([fresh]);
});

it.each([
  ["the alias of another", { aliases: ["Nordic Steel AB"] }],
  ["its name without the legal form", { name: "NORDIC STEEL" }],
  ["its name in letters that look alike", { aliases: ["N\u043erdic Steel"] }],
])("warns of a name that is another supplier's: %s", async (_what, set) => {
  const { store } = await filled();
  const { warnings } = await store.propose(change(set), priya, true);
  expect(warnings).toEqual([
    expect.stringMatching(/^A name of this row reads the same as the supplier V2’s/u) as unknown,
  ]);
});

it("warns of no name that is no one else's", async () => {
  const { store } = await filled();
  const { warnings } = await store.propose(change({ aliases: ["Oakes Timber", "Nordic Timber"] }), priya, true);
  expect(warnings).toEqual([]);
});

it.each([
  [change({ name: "New Works Ltd", accounts: [fresh] }, null, "V9")],
  [change({ phones: ["+44 7700 900123"] })],
  [change({ accounts: [fresh], notes: "x" })],
  [change({ emails: Array.from({ length: 100 }, (_, at) => `${at}${"x".repeat(80)}@oakes.co.uk`) })],
])("takes from anyone who only reads what they see in a message, and no more: %j", async (given) => {
  const { store } = await filled();
  await expect(store.propose(given, rita, false)).rejects.toMatchObject({ status: 403, rule: "reader-limits" });
});

it("leaves anyone who only reads room for a few proposals in all", async () => {
  const { store } = await filled();
  const ids = ["V3", "V4", "V5", "V6", "V7"];
  await fill(store, csv(...ids.map((id, at) => `${id},Works ${at} Ltd,,works${at}.co.uk,,,GB,,`)));
  for (let at = 0; at < 20; at += 1)
    await store.propose(change({ emails: [`pay${at}@works.co.uk`] }, 1, ids[at % 5] ?? ""), rita, false);
  await expect(store.propose(change({ emails: ["a@oakes.co.uk"] }), rita, false)).rejects.toMatchObject({
    rule: "too-many-proposals",
  });
});

it("takes no one for new whom the history has, though their row is gone", async () => {
  const { store, owner } = await filled();
  const early = await store.propose(change({ accounts: [fresh] }), priya, true);
  await owner`delete from remit_guard.supplier where id = 'V1'`;
  const again = change({ name: "Oakes Timber Ltd", accounts: [fresh] }, null);
  const lost = { status: 409, rule: "record-lost" };
  await expect(store.propose(again, priya, true)).rejects.toMatchObject(lost);
  await expect(store.propose(change({ accounts: [fresh] }), priya, true)).rejects.toMatchObject(lost);
  await expect(store.approveProposal(early.id, tom)).rejects.toMatchObject(lost);
});

it("blocks a supplier while as many exports are under way as may be", async () => {
  const { store } = await filled();
  const exports = Array.from({ length: 4 }, () => store.export()[Symbol.asyncIterator]());
  for (const one of exports) await one.next();
  let late: NodeJS.Timeout | undefined;
  const waited = new Promise((resolve) => (late = setTimeout(() => resolve("waits"), 3_000)));
  const frozen = store.freeze("V1", "A mailbox of theirs was taken over.", priya);
  expect(await Promise.race([frozen.then(({ record }) => record.status), waited])).toBe("blocked");
  clearTimeout(late);
  for (const one of exports) await one.return?.();
});

it("marks a proposal that was altered in the tables, and hides no other for it", async () => {
  const { store, owner } = await filled();
  await store.propose(change({ accounts: [fresh] }), priya, true);
  const { id } = await store.propose(change({ country: "LT" }), priya, true);
  await owner`update remit_guard.proposal set by_oid = 'x' where id = ${id}`;
  const { items } = await store.proposals({ state: "open", supplier: null, after: null, limit: 20 });
  expect(items.map(({ isAltered }) => isAltered)).toEqual([true, false]);
});
