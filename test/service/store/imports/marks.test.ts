import { databaseKit } from "../../kit/kit";
import { closeStores, fill, openStoreOf, priya, rowsOf, send, tom } from "../../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

const today = new Date().toISOString().slice(0, 10);
const head = "id,name,domains,emails,phones,accounts,kind,status,rejected_accounts,bank_verified_on";
const old = "GB29NWBK60161331926819";
const other = "DE07100100100140801649";
const oakes = `V1,Oakes Ltd,oakes.example,pay@oakes.example,+44 20 7946 0958,${old},supplier,active,${other},2026-02-01`;

/** A file over a list that has the supplier: what of it is marked, and what is said. */
async function sent(...rows: readonly string[]) {
  const { store } = await openStoreOf(kit);
  await fill(store, [head, oakes].join("\n"));
  const { id, marked } = await send(store, [head, ...rows].join("\n"));
  const said = (await rowsOf(store, id)).map(({ faults }) =>
    faults.map(({ column, reason }) => `${column}: ${reason}`),
  );
  return { store, id, marked, said };
}

it.each([
  [false, ["SE4550000000058398257466"]],
  [true, [old, "SE4550000000058398257466"]],
])("proposes a row's accounts in addition to those on record, if the file is sent so: %s", async (addsAccounts, to) => {
  const { store } = await openStoreOf(kit);
  await fill(store, [head, oakes].join("\n"));
  const bytes = new TextEncoder().encode([head, oakes.replace(old, "SE4550000000058398257466")].join("\n"));
  const { id } = await store.addImport({ name: "suppliers.csv", bytes, addsAccounts }, priya);
  expect((await rowsOf(store, id)).map(({ changes }) => changes.find(({ field }) => field === "accounts")?.to)).toEqual(
    [to],
  );
  await store.applyImport(id, tom, true);
  const { items } = await store.proposals({ state: "open", supplier: "V1", after: null, limit: 10 });
  expect(items[0]?.changes).toEqual([{ field: "accounts", from: [old], to }]);
});

describe("a row that changes a supplier on record", () => {
  it.each([
    ["a telephone number", oakes.replace("0958", "0959"), 1],
    ["a domain", oakes.replace("oakes.example,", "oakes.example;0akes.example,"), 1],
    ["an address", oakes.replace("pay@", "accounts@"), 1],
    ["a kind that clears everybody", oakes.replace(",supplier,", ",factor,"), 1],
    ["a rejected account that is missing in the file", oakes.replace(other, ""), 0],
    ["nothing", oakes, 0],
  ])("is marked where it needs a call otherwise: %s", async (_, row, count) => {
    expect((await sent(row)).marked.destinations).toBe(count);
  });

  it.each([
    ["accounts", oakes.replace(old, "SE4550000000058398257466")],
    ["phones", oakes.replace("0958", "0959")],
    ["emails", oakes.replace("pay@", "accounts@")],
    ["kind", oakes.replace(",supplier,", ",factor,")],
  ])("becomes a proposal of who sent the file where it changes %s, and the rest is applied", async (field, row) => {
    const { store, id } = await sent(row.replace("Oakes Ltd", "Oakes Timber Ltd"));
    await store.applyImport(id, tom, true);
    const { record, version } = (await store.supplier("V1")) ?? {};
    expect([record?.name, version]).toEqual(["Oakes Timber Ltd", 2]);
    expect(record).toMatchObject({ accounts: [{ value: old }], phones: ["+44 20 7946 0958"], kind: "supplier" });
    expect(record).toMatchObject({ emails: ["pay@oakes.example"], bankVerifiedOn: "2026-02-01", bankChangedOn: null });
    const { items } = await store.proposals({ state: "open", supplier: "V1", after: null, limit: 10 });
    expect(items).toMatchObject([
      { by: priya, version: 2, isStale: false, reason: "Import of suppliers.csv, line 2." },
    ]);
    expect(items[0]?.changes.map((change) => change.field)).toEqual([field]);
    await expect(store.approveProposal(items[0]?.id ?? "", tom)).rejects.toMatchObject({ rule: "call-back" });
    // The same file again: it is proposed already.
    const again = await send(store, [head, row.replace("Oakes Ltd", "Oakes Timber Ltd")].join("\n"));
    await store.applyImport(again.id, tom, true);
    expect((await store.proposals({ state: "open", supplier: "V1", after: null, limit: 10 })).items).toHaveLength(1);
  });

  it("is left out where it names an account that was rejected, no matter who applies the file", async () => {
    const { store, id, said } = await sent(oakes.replace(old, `${old};${other}`).replace(`active,${other}`, "active,"));
    expect(said).toEqual([[`accounts: ${other} was rejected for this supplier before. The row is left out.`]]);
    await expect(store.applyImport(id, tom, true)).rejects.toMatchObject({ rule: "nothing-to-apply" });
    expect((await store.supplier("V1"))?.record).toMatchObject({
      accounts: [{ value: old }],
      rejectedAccounts: [{ value: other }],
    });
  });

  it("is left out where the account was denied by another supplier, or is another's", async () => {
    const { store, id, said } = await sent(
      `V2,Steel AB,steel.example,,+46 8 5550187,${other},,,,`,
      `V3,Bare AB,bare.example,,+46 8 5550188,${old},,,,`,
    );
    expect(said).toEqual([
      ["accounts: DE07100100100140801649 was rejected for V1 before. The row is left out."],
      ["accounts: An account of this row is on record as the supplier V1’s. Check both. The row is left out."],
    ]);
    await expect(store.applyImport(id, tom, true)).rejects.toMatchObject({ rule: "nothing-to-apply" });
    expect(await store.supplier("V2")).toBeNull();
  });

  it("refuses a whole file with a new supplier whose account another one denied since the preview", async () => {
    const { store, id } = await sent("V2,Steel AB,steel.example,,+46 8 5550187,SE4550000000058398257466,,,,");
    const set = { accounts: ["SE4550000000058398257466"] };
    const given = { supplier: "V1", version: 1, set, verify: false, reason: "A letter.", report: null };
    const proposed = await store.propose(given, priya, true);
    const call = { phone: "+44 20 7946 0958", spokeWith: "Ann Oakes", outcome: "denied", foundIn: null } as const;
    await store.recordCallBack(proposed.id, { ...call, readBack: null }, priya);
    await expect(store.applyImport(id, tom, true)).rejects.toMatchObject({ status: 409, rule: "list-changed" });
    expect(await store.supplier("V2")).toBeNull();
  });
});

describe("a supplier who is blocked", () => {
  it("stays so where a file has an empty status, and the row is left out where it has another", async () => {
    const { store } = await sent(oakes);
    await store.freeze("V1", "Fraud.", priya);
    const quiet = await send(store, [head, oakes.replace("active", "")].join("\n"));
    expect([quiet.counts.unchanged, quiet.marked]).toEqual([1, { noted: 0, destinations: 0 }]);
    const { id, marked } = await send(store, [head, oakes].join("\n"));
    expect(marked).toEqual({ noted: 0, destinations: 0 });
    expect((await rowsOf(store, id))[0]?.faults).toEqual([
      { column: "status", reason: "This supplier is blocked. The row is left out." },
    ]);
  });
});

describe("a day of verification in a file", () => {
  it("is left out of a row for a supplier on record, and the row says so", async () => {
    const { store, id, said } = await sent(oakes.replace("2026-02-01", today));
    expect(said).toEqual([[expect.stringMatching(/^bank_verified_on: A file can’t verify/)]]);
    await store.applyImport(id, tom, true);
    expect((await store.supplier("V1"))?.record.bankVerifiedOn).toBe("2026-02-01");
  });

  it("verifies no account that comes with it", async () => {
    const moved = oakes.replace(old, "SE4550000000058398257466").replace("2026-02-01", today);
    const { store, id, said } = await sent(moved);
    expect(said[0]).toHaveLength(1);
    await store.applyImport(id, tom, true);
    // The account waits for its call.
    expect((await store.supplier("V1"))?.record).toMatchObject({ bankVerifiedOn: "2026-02-01", bankChangedOn: null });
  });

  it("counts for who is new, whose details are of today but in the first file", async () => {
    const { store, id } = await sent(
      "V2,Steel AB,steel.example,,+46 8 5550187,SE4550000000058398257466,,,,2026-02-01",
      "V3,Bare AB,,,,,,,,",
    );
    expect((await store.supplier("V1"))?.record).toMatchObject({
      ...{ bankVerifiedOn: "2026-02-01", bankChangedOn: null, phoneChangedOn: null },
    });
    await store.applyImport(id, tom, true);
    expect((await store.supplier("V2"))?.record).toMatchObject({
      ...{ bankVerifiedOn: null, bankChangedOn: today, phoneChangedOn: today },
    });
    expect((await store.supplier("V3"))?.record).toMatchObject({ bankChangedOn: null, phoneChangedOn: null });
  });
});

describe("a list that somebody emptied in the database", () => {
  it("is not filled by one person again, and its suppliers are told as gone", async () => {
    const { store, owner } = await openStoreOf(kit);
    await fill(store, [head, oakes].join("\n"));
    await owner`delete from remit_guard.supplier`;
    const { id } = await send(store, [head, oakes, "V2,Steel AB,,,,,,,,"].join("\n"));
    const rows = await rowsOf(store, id);
    expect(rows.map(({ faults }) => faults.map(({ column }) => column))).toEqual([["id"], []]);
    expect(rows[0]?.faults[0]?.reason).toMatch(/^The history has this supplier/);
    await expect(store.applyImport(id, priya, true)).rejects.toMatchObject({ status: 403, rule: "four-eyes" });
    expect(await store.applyImport(id, tom, true)).toMatchObject({ state: "applied" });
  });
});
