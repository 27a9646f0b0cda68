import { maxFaults } from "../../../src/suppliers";
import { databaseKit } from "../kit/kit";
import { closeStores, csv, fill, openStoreOf, priya, rowsOf, send, tables, tom } from "../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

const oakes = "V1,Oakes Timber Ltd,,oakes.co.uk,pay@oakes.co.uk,+44 20 7946 0958,GB,GB123456789,GB29NWBK60161331926819";
const steel = "V2,Nordic Steel AB,,nordicsteel.se,,,SE,,SE4550000000058398257466";

describe("a preview", () => {
  it("says what a file would do, row by row, and changes nothing", async () => {
    const { store, owner } = await openStoreOf(kit);
    await fill(store, csv(oakes, steel));
    const before = await tables(owner);
    const text = csv(
      oakes.replace("GB29NWBK60161331926819", "gb-sort:200000/55779911"),
      steel,
      "V3,New One,,,,,,,",
      ",No id,,,,,,,",
      "V4,In part,,,,,XX,,GB00NWBK60161331926819",
    );
    const sent = await send(store, text);
    expect(sent).toMatchObject({
      state: "preview",
      by: priya,
      counts: { new: 2, changed: 1, unchanged: 1, faulty: 1 },
      applied: null,
      faults: [],
    });
    const rows = await rowsOf(store, sent.id);
    expect(rows.map(({ line, kind, supplier, name }) => [line, kind, supplier, name])).toEqual([
      [2, "changed", "V1", "Oakes Timber Ltd"],
      [3, "unchanged", "V2", "Nordic Steel AB"],
      [4, "new", "V3", "New One"],
      [5, "faulty", null, "No id"],
      [6, "new", "V4", "In part"],
    ]);
    expect(rows[0]?.changes).toEqual([
      { field: "accounts", from: ["GB29NWBK60161331926819"], to: ["gb-sort:200000/55779911"] },
      { field: "bank_changed_on", from: null, to: new Date().toISOString().slice(0, 10) },
    ]);
    // Anyone who approves a new supplier sees all of it.
    expect(rows[2]?.changes).toContainEqual({ field: "name", from: null, to: "New One" });
    expect(rows[3]?.faults).toEqual([{ column: "id", reason: expect.stringMatching(/without an id/) as unknown }]);
    expect(rows[4]?.faults.map(({ column }) => column)).toEqual(["country", "accounts"]);
    expect(await tables(owner)).toEqual(before);
  });

  it("is paged by kind, and its cursor leads on", async () => {
    const { store } = await openStoreOf(kit);
    const rows = Array.from({ length: 25 }, (_, at) =>
      at % 5 === 0 ? `,Without ${at},,,,,,,` : `V${at},N ${at},,,,,,,`,
    );
    const { id } = await send(store, csv(...rows));
    const lines: number[] = [];
    for (let after: string | null = null, first = true; first || after !== null; first = false) {
      const page = await store.importRows(id, { kind: "new", after, limit: 7 });
      lines.push(...page.items.map(({ line }) => line));
      after = page.next;
    }
    expect(lines).toEqual(rows.flatMap((row, at) => (row.startsWith(",") ? [] : [at + 2])));
    const none = { kind: null, after: null, limit: 5 };
    await expect(store.importRows("none", none)).rejects.toMatchObject({ status: 404, rule: "no-import" });
    await expect(store.importRows("\0", none)).rejects.toMatchObject({ status: 404 });
    await expect(store.importRows(id, { ...none, after: "x" })).rejects.toMatchObject({ status: 400 });
    expect(await store.import("none")).toBeNull();
  });

  it("keeps each row's own faults, also of a file that is one line", async () => {
    const { store } = await openStoreOf(kit);
    const file = `[{"id":"A","name":"One","country":"XX"},{"id":"A","name":"Again"},{"id":"B","name":"Two"}] more`;
    const sent = await send(store, file, priya, "a.json");
    const rows = await rowsOf(store, sent.id);
    expect(rows.map(({ kind, supplier, faults }) => [kind, supplier, faults.map(({ column }) => column)])).toEqual([
      ["new", "A", ["country"]],
      ["faulty", "A", ["id"]],
      ["new", "B", []],
    ]);
    expect(sent.faults).toEqual([
      { line: 1, column: null, reason: expect.stringMatching(/after the array's end/) as unknown },
    ]);
  });

  it("names what is wrong with a file that holds no list, which can't be applied", async () => {
    const { store } = await openStoreOf(kit);
    for (const [bytes, reason] of [
      ["PK\u0003\u0004 whatever", /./],
      ["", /empty/],
      ["a,b\n1,2", /id and name/],
    ] as const) {
      const sent = await send(store, bytes, priya, "list.xlsx");
      expect(sent.faults.map((fault) => fault.reason).join("\n")).toMatch(reason);
      await expect(store.applyImport(sent.id, tom, true)).rejects.toMatchObject({
        status: 422,
        rule: "nothing-to-apply",
      });
    }
  });

  it("leaves out what a table can't hold", async () => {
    const { store } = await openStoreOf(kit);
    const long = "x".repeat(2_000);
    const file = JSON.stringify([
      { id: long, name: "Long" },
      { id: "half \ud800", name: "Half" },
      { id: "back\\ud800slash", name: `Good ${long}`, aliases: ["\\ud83d"] },
    ]);
    const sent = await send(store, file, { oid: "a\0", name: "n\0\ud800", employeeId: null }, "x\0.json");
    expect(sent.counts).toEqual({ new: 1, changed: 0, unchanged: 0, faulty: 2 });
    expect([sent.by.oid, sent.file]).toEqual(["a", "x.json"]);
    await store.applyImport(sent.id, tom, true);
    expect((await store.supplier("back\\ud800slash"))?.record.aliases).toEqual(["\\ud83d"]);
    expect([await store.supplier("a\0"), await store.supplier("\ud800")]).toEqual([null, null]);
  });

  it("keeps no account readable in the database", async () => {
    const { store, owner } = await openStoreOf(kit);
    await fill(store, csv(oakes, steel));
    await send(store, csv(oakes.replace("GB29NWBK60161331926819", "GB29NWBK6016133192681X")));
    const dump = await Promise.all(
      ["supplier", "import", "import_row", "history", "lookup_key"].map((name) =>
        owner.unsafe(`select t::text as row from remit_guard.${name} t`),
      ),
    );
    const text = JSON.stringify(dump);
    expect(text).toContain("Nordic Steel");
    for (const secret of ["60161331926819", "6016133192681X", "50000000058398257466"]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(Buffer.from(secret).toString("hex"));
    }
  });

  it("with more faults than are listed has the rows' own all the same", async () => {
    const { store } = await openStoreOf(kit);
    const sent = await send(store, csv(...Array.from({ length: maxFaults + 50 }, (_, at) => `V${at},N,,,,,XX,,`)));
    const { items } = await store.importRows(sent.id, { kind: null, after: String(maxFaults + 49), limit: 5 });
    expect(items).toEqual([
      expect.objectContaining({ kind: "new", faults: [expect.objectContaining({ column: "country" })] }),
    ]);
  });
});

describe("applying", () => {
  it("into an empty list is open to who sent the file; into another one it takes somebody else, who may approve", async () => {
    const { store } = await openStoreOf(kit);
    const first = await send(store, csv(oakes));
    expect(await store.applyImport(first.id, priya, false)).toMatchObject({ state: "applied", applied: { by: priya } });
    const second = await send(store, csv(oakes, steel));
    const refused = (by: typeof priya, canApprove: boolean) =>
      store.applyImport(second.id, by, canApprove).then(
        () => "applied",
        (error: { rule: string; status: number }) => `${error.status} ${error.rule}`,
      );
    expect(await refused(tom, false)).toBe("403 approver-needed");
    expect(await refused(priya, true)).toBe("403 four-eyes");
    expect(await refused({ ...tom, employeeId: priya.employeeId }, true)).toBe("403 four-eyes");
    expect(await refused({ ...priya, employeeId: "300" }, true)).toBe("403 four-eyes");
    expect(await store.supplier("V2")).toBeNull();
    expect(await refused(tom, true)).toBe("applied");
    expect(await refused(tom, true)).toBe("409 already-applied");
    expect(await store.supplier("V2")).toMatchObject({ version: 1 });
    await expect(store.applyImport("none", tom, true)).rejects.toMatchObject({ status: 404 });
  });

  it("takes an employee id of both where that is required, once the list isn't empty", async () => {
    const { store, addresses, keys } = await openStoreOf(kit, { requireEmployeeId: true });
    const nobody = { employeeId: null };
    const first = await send(store, csv(oakes), { ...priya, ...nobody });
    await store.applyImport(first.id, { ...priya, ...nobody }, false);
    const unknown = await send(store, csv(oakes, steel), { ...priya, ...nobody });
    const known = await send(store, csv(oakes, steel));
    const refused = { status: 403, rule: "employee-id" };
    await expect(store.applyImport(unknown.id, tom, true)).rejects.toMatchObject(refused);
    await expect(store.applyImport(known.id, { ...tom, ...nobody }, true)).rejects.toMatchObject(refused);
    // An empty text is no one's id either.
    await expect(store.applyImport(known.id, { ...tom, employeeId: "" }, true)).rejects.toMatchObject(refused);
    expect(await store.applyImport(known.id, tom, true)).toMatchObject({ state: "applied" });
    const lenient = await openStoreOf(kit, { addresses, keys });
    const { id } = await send(store, csv(oakes), { ...priya, ...nobody });
    expect(await lenient.store.applyImport(id, tom, true)).toMatchObject({ state: "applied" });
  });

  it("writes the history with it: each supplier, and the import", async () => {
    const { store } = await openStoreOf(kit);
    const { id } = await fill(store, csv(oakes, steel));
    await fill(store, csv(oakes.replace("Timber", "Wood"), steel));
    const { items } = await store.history({ supplier: null, after: null, limit: 10 });
    expect(items.map(({ number, action, supplier, by }) => [number, action, supplier, by.oid])).toEqual([
      [1, "supplier-added", "V1", tom.oid],
      [2, "supplier-added", "V2", tom.oid],
      [3, "import-applied", null, tom.oid],
      [4, "supplier-changed", "V1", tom.oid],
      [5, "import-applied", null, tom.oid],
    ]);
    expect(items[0]?.detail).toMatchObject({ record: { accounts: ["GB29NWBK60161331926819"] } });
    expect(items[2]?.detail).toMatchObject({ import: id, sentBy: { oid: priya.oid }, counts: { new: 2 } });
    expect(items[3]?.detail).toMatchObject({
      changes: [{ field: "name", from: "Oakes Timber Ltd", to: "Oakes Wood Ltd" }],
      sentBy: { oid: priya.oid },
    });
    const ofOne = await store.history({ supplier: "V1", after: "1", limit: 10 });
    expect(ofOne.items.map(({ number }) => number)).toEqual([4]);
    expect((await store.history({ supplier: null, after: null, limit: 2 })).next).toBe("2");
    const head = await store.historyHead();
    expect(head).toMatchObject({ number: 5, hash: items[4]?.hash, keyId: "k1" });
  });

  it("the same file twice changes nothing", async () => {
    const { store, owner } = await openStoreOf(kit);
    await fill(store, csv(oakes, steel));
    const before = await tables(owner);
    expect((await fill(store, csv(oakes, steel))).counts).toEqual({ new: 0, changed: 0, unchanged: 2, faulty: 0 });
    expect(await tables(owner)).toEqual(before);
  });

  it("leaves of what was replaced nothing to be found by", async () => {
    const one = await openStoreOf(kit);
    await fill(one.store, csv(oakes, steel));
    const renamed = oakes.replace(/^V1,[^,]*,[^,]*/, "V1,Harbour Lane Ltd,Lane");
    await fill(one.store, csv(renamed, steel));
    const two = await openStoreOf(kit, { keys: one.keys });
    await fill(two.store, csv(renamed, steel));
    const shape = async ({ owner }: typeof one) => {
      const [, ...index] = (await tables(owner)) as unknown[][];
      return index;
    };
    expect(await shape(one)).toEqual(await shape(two));
    expect(await one.store.supplier("V1")).toMatchObject({ version: 2, record: { name: "Harbour Lane Ltd" } });
  });

  it("is refused when the list changed since the preview", async () => {
    const { store } = await openStoreOf(kit);
    await fill(store, csv(oakes));
    for (const [stale, meanwhile] of [
      [oakes.replace("GB123456789", "GB999999999"), oakes.replace("Timber", "Wood")],
      ["V9,Nine,,,,,,,", "V9,Neun,,,,,,,"],
      [oakes.replace("Timber", "Wood"), oakes.replace("Timber", "Stone")],
    ] as const) {
      const { id } = await send(store, csv(stale));
      await fill(store, csv(meanwhile));
      await expect(store.applyImport(id, tom, true)).rejects.toMatchObject({ status: 409, rule: "list-changed" });
      expect((await store.import(id))?.state).toBe("preview");
    }
  });

  it("by several at once is done once, and others follow one after the other", async () => {
    const { store, addresses, keys } = await openStoreOf(kit);
    const other = await openStoreOf(kit, { addresses, keys });
    const { id } = await send(store, csv(oakes, steel));
    const outcomes = await Promise.allSettled(
      [store, other.store, store, other.store, store, store].map((one) => one.applyImport(id, tom, true)),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ status: 409 });
    expect((await store.historyHead())?.number).toBe(3);
  });
});
