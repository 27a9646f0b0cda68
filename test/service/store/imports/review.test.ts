import { readFileSync } from "node:fs";
import { readMapping } from "../../../../src/suppliers";
import type { Store } from "../../../../src/service/store";
import type { ImportFile } from "../../../../src/service/store/store";
import { databaseKit } from "../../kit/kit";
import { closeStores, csv, fill, openStoreOf, priya, rowsOf, send, tables, tom } from "../../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

const oakes = "V1,Oakes Timber Ltd,,oakes.co.uk,pay@oakes.co.uk,+44 20 7946 0958,GB,GB123456789,GB29NWBK60161331926819";
const steel = "V2,Nordic Steel AB,,nordicsteel.se,,,SE,,SE4550000000058398257466";
const moved = oakes.replace("GB29NWBK60161331926819", "gb-sort:200000/55779911");
const anna = { oid: "oid-anna", name: "Anna Berg", employeeId: "300" };
const all = { state: null, after: null, limit: 50 };

const fileOf = (text: string, mapping?: string | null, name = "list.csv"): ImportFile => {
  const read = mapping === undefined || mapping === null ? null : readMapping(mapping);
  if (read !== null && !("mapping" in read)) throw new Error(read.faults.join());
  return { name, bytes: Buffer.from(text), mapping: mapping === undefined ? undefined : (read?.mapping ?? null) };
};
const meanings = async (store: Store, file: ImportFile) =>
  (await store.fileColumns(file))?.columns.map(({ column, recognised, meaning }) => [column, recognised, meaning]);

describe("imports that wait", () => {
  it("are listed, the newest first, in stretches and by what became of them", async () => {
    const { store } = await openStoreOf(kit);
    await fill(store, csv(oakes));
    const ids: string[] = [];
    for (let at = 0; at < 3; at += 1) ids.unshift((await send(store, csv(moved), priya, `${at}.csv`)).id);
    await store.proposeImport(ids[1] ?? "", priya);
    // What is no list of suppliers isn't one that waits.
    await send(store, "%PDF-1.7", priya, "a.pdf");
    const names = (page: Awaited<ReturnType<Store["imports"]>>) => page.items.map(({ file }) => file);
    const first = await store.imports({ ...all, limit: 2 });
    expect(names(first)).toEqual(["2.csv", "1.csv"]);
    expect(names(await store.imports({ ...all, limit: 2, after: first.next }))).toEqual(["0.csv", "suppliers.csv"]);
    expect(first.items[0]).not.toHaveProperty("layout");
    const waiting = await store.imports({ ...all, state: "proposed" });
    expect(waiting).toMatchObject({ items: [{ file: "1.csv", by: priya, counts: { changed: 1 } }], next: null });
    expect(Date.parse(waiting.items[0]?.proposedAt ?? "")).not.toBeNaN();
    for (const after of ["x", '["x","y"]', "[]"])
      await expect(store.imports({ ...all, after })).rejects.toMatchObject({ status: 400 });
  });

  it("are proposed by who sent them alone, and only if they change something", async () => {
    const { store } = await openStoreOf(kit);
    await fill(store, csv(oakes));
    const { id } = await send(store, csv(moved));
    await expect(store.proposeImport(id, tom)).rejects.toMatchObject({ status: 403, rule: "not-sender" });
    await expect(store.proposeImport("none", tom)).rejects.toMatchObject({ status: 404 });
    expect(await store.proposeImport(id, priya)).toMatchObject({ state: "proposed" });
    const same = await send(store, csv(oakes));
    await expect(store.proposeImport(same.id, priya)).rejects.toMatchObject({ status: 422, rule: "nothing-changes" });
    await expect(store.applyImport(id, priya, true)).rejects.toMatchObject({ rule: "four-eyes" });
    expect(await store.applyImport(id, tom, true)).toMatchObject({ state: "applied" });
    await expect(store.proposeImport(id, priya)).rejects.toMatchObject({ status: 409, rule: "already-applied" });
  });

  it("are turned down for good, with a reason that the history keeps, and change nothing", async () => {
    const { store, owner } = await openStoreOf(kit);
    await fill(store, csv(oakes));
    const before = await tables(owner);
    const { id } = await store.proposeImport((await send(store, csv(moved))).id, priya);
    expect(await store.rejectImport(id, "Oakes told me otherwise.", tom)).toMatchObject({
      state: "rejected",
      rejected: { by: tom, reason: "Oakes told me otherwise." },
    });
    for (const act of [
      () => store.applyImport(id, tom, true),
      () => store.proposeImport(id, priya),
      () => store.rejectImport(id, "x", tom),
    ])
      await expect(act()).rejects.toMatchObject({ status: 409, rule: "turned-down" });
    expect(await tables(owner)).toEqual(before);
    const { items } = await store.history({ supplier: null, after: null, limit: 50 });
    expect(items.filter(({ action }) => action === "import-rejected")).toMatchObject([
      { by: { oid: tom.oid }, detail: { import: id, sentBy: { oid: priya.oid }, reason: "Oakes told me otherwise." } },
    ]);
  });

  it("leave nothing in the history where who sent them thought better of it", async () => {
    const { store } = await openStoreOf(kit);
    const { id } = await send(store, csv(oakes));
    expect(await store.rejectImport(id, "The wrong file.", priya)).toMatchObject({ state: "rejected" });
    expect((await store.history({ supplier: null, after: null, limit: 5 })).items).toEqual([]);
  });

  it("are in the history where somebody else turned a file down that wasn't proposed", async () => {
    const { store } = await openStoreOf(kit);
    const { id } = await send(store, csv(oakes));
    await store.rejectImport(id, "Not this one.", tom);
    expect((await store.history({ supplier: null, after: null, limit: 5 })).items).toMatchObject([
      { action: "import-rejected", by: { oid: tom.oid }, detail: { import: id, reason: "Not this one." } },
    ]);
  });

  it("are refused where somebody altered who sent them", async () => {
    const { store, owner } = await openStoreOf(kit);
    await fill(store, csv(oakes));
    const { id } = await store.proposeImport((await send(store, csv(moved))).id, priya);
    await owner`update remit_guard.import set by_oid = ${anna.oid}, by_employee = ${anna.employeeId} where id = ${id}`;
    for (const act of [() => store.rejectImport(id, "x", tom), () => store.proposeImport(id, anna)])
      await expect(act()).rejects.toThrow("altered");
  });
});

describe("rows that are worth a look", () => {
  it("are counted and found: other destinations of a known supplier, and what was said of a row that is taken", async () => {
    const { store } = await openStoreOf(kit);
    await fill(store, csv(oakes, steel));
    const text = csv(moved, steel.replace(",SE,", ",XX,"), "V3,New One,,,,,,,gb-sort:200000/55779911", ",No id,,,,,,,");
    const { id, marked, counts } = await send(store, text);
    expect([marked, counts.faulty]).toEqual([{ noted: 2, destinations: 1 }, 1]);
    const lines = async (mark: "noted" | "destinations") =>
      (await store.importRows(id, { kind: null, mark, after: null, limit: 9 })).items.map(({ line }) => line);
    expect(await lines("destinations")).toEqual([2]);
    const noted = await lines("noted");
    expect(noted).toHaveLength(2);
    expect(noted).toContain(3);
    expect(noted).not.toContain(5);
  });
});

describe("a file's columns", () => {
  const sap =
    "Vendor;Name 1;Bank Key;Bank Account;IBAN\n100;Oakes;200000;55779911;\n101;Steel;;;SE4550000000058398257466";

  it("are told with values, of a system's list, of our own form, and of no one's", async () => {
    const { store } = await openStoreOf(kit);
    const told = await store.fileColumns(fileOf(sap));
    expect(told).toMatchObject({ system: "sap", title: "SAP", saved: null });
    expect(told?.columns.slice(0, 2)).toEqual([
      { column: "Vendor", recognised: "id", meaning: "id", samples: ["100", "101"] },
      { column: "Name 1", recognised: "name", meaning: "name", samples: ["Oakes", "Steel"] },
    ]);
    expect(await store.fileColumns(fileOf(csv(oakes)))).toMatchObject({ system: "supplier-file" });
    const nobodys = await store.fileColumns(fileOf("Nr|Wer;Konto\n1;2\n3;4"));
    expect(nobodys).toMatchObject({ system: null, columns: [{ column: "Nr|Wer" }, { samples: ["2", "4"] }] });
  });

  it("aren't any of JSON; what is no table is refused", async () => {
    const { store } = await openStoreOf(kit);
    expect(await store.fileColumns(fileOf('[{"id":"A"}]'))).toBeNull();
    for (const [text, message] of [
      ["", /no header row/],
      ["  \n", /no header row/],
      ["%PDF-1.7", /is a PDF/],
      ["PK\u0003\u0004 whatever", /no sheet with a table/],
    ] as const)
      await expect(store.fileColumns(fileOf(text))).rejects.toMatchObject({
        rule: "no-supplier-file",
        status: 422,
        message: expect.stringMatching(message) as unknown,
      });
  });

  it("are told from the beginning of a file that is cut off", async () => {
    const { store } = await openStoreOf(kit);
    const row = `${"é".repeat(50)},name\n`;
    const bytes = Buffer.from(`id,name\n${row.repeat(12_000)}`).subarray(0, 1024 * 1024 + 7);
    expect(await store.fileColumns({ name: "a.csv", bytes })).toMatchObject({
      columns: [{ column: "id", samples: ["é".repeat(50)] }, { column: "name" }],
    });
  });

  it("are as somebody said they are when such a file comes again, until that is taken back", async () => {
    const { store, owner } = await openStoreOf(kit);
    const applied = async (file: ImportFile) => store.applyImport((await store.addImport(file, priya)).id, tom, true);
    const text = "Nummer,Firma,Konto DE,Bemerkung\n1,Oakes,DE25100100104540331482,x";
    const said = { Nummer: "id", Firma: "name", "Konto DE": "iban", Bemerkung: null };
    const { id } = await store.addImport(fileOf(text, JSON.stringify(said)), priya);
    // A preview says nothing for others: only an import that somebody applied does, and the history tells of it.
    expect((await store.fileColumns(fileOf(text)))?.saved).toBeNull();
    expect(Object.keys((await store.import(id)) ?? {})).not.toContain("mapping");
    await store.applyImport(id, priya, false);
    const { items } = await store.history({ supplier: null, after: null, limit: 9 });
    expect(items.at(-1)).toMatchObject({ action: "import-applied", detail: { import: id, mapping: said } });
    const again = "NUMMER;firma;Konto-DE;Bemerkung\n2;Steel;;y";
    expect(await meanings(store, fileOf(again))).toEqual([
      ["NUMMER", null, "id"],
      ["firma", null, "name"],
      ["Konto-DE", null, "iban"],
      ["Bemerkung", null, null],
    ]);
    expect((await store.fileColumns(fileOf(again)))?.saved?.by).toEqual(priya);
    // A file with other columns is another one, and one that says nothing leaves it as it is.
    expect((await store.fileColumns(fileOf(`X,${text}`)))?.saved).toBeNull();
    await applied(fileOf("id,name\n1,A"));
    const kept = await owner`select t::text as row from remit_guard.import_mapping t`;
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(Buffer.from("Firma").toString("hex"));
    // The sender's word counts, also that it is as it seems: what was said before is forgotten.
    await applied(fileOf(sap, '{"IBAN":null}'));
    expect((await store.fileColumns(fileOf(sap)))?.saved).not.toBeNull();
    await applied(fileOf(sap, null));
    expect((await store.fileColumns(fileOf(sap)))?.saved).toBeNull();
  });

  it("are not kept of a file without a usable row", async () => {
    const { store } = await openStoreOf(kit);
    await store.addImport(fileOf("A,B\n,", '{"A":"id","B":"name"}'), priya);
    expect((await store.fileColumns(fileOf("A,B\n1,2")))?.saved).toBeNull();
  });
});

describe("a file that is being read", () => {
  it("tells who sent it how far it is, and no one else, and leaves no note", async () => {
    const { store, owner } = await openStoreOf(kit);
    const ticket = "1f8b2b1e-7a35-4c53-9d7e-0c5d7b6f3a10";
    const seen: { done: number; total: number }[] = [];
    let [isDone, others] = [false, 0];
    const rows = Array.from({ length: 12_000 }, (_, at) => `V${at},Supplier ${at},,,,,DE,,`);
    const sending = store.addImport(fileOf(`${csv(...rows)}\n`), priya, ticket).finally(() => (isDone = true));
    while (!isDone) {
      const progress = await store.importProgress(ticket, priya);
      if (progress !== null) seen.push(progress);
      if ((await store.importProgress(ticket, tom)) !== null) others += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await sending;
    expect(seen.length).toBeGreaterThan(0);
    for (const { done, total } of seen) expect([done > 0, total]).toEqual([true, 12_000]);
    expect([others, await store.importProgress(ticket, priya)]).toEqual([0, null]);
    expect(await owner`select * from remit_guard.import_progress`).toHaveLength(0);
  });
});

it("takes its own export again unchanged", async () => {
  const { store } = await openStoreOf(kit);
  await fill(store, readFileSync("samples/suppliers.csv", "utf8"));
  const { rowOf, header } = await import("../../../../src/service/routes/suppliers");
  let text = header;
  for await (const record of store.export()) text += rowOf(record);
  const { id, counts } = await send(store, text);
  const { new: fresh, changed, faulty, unchanged } = counts;
  expect([fresh, changed, faulty]).toEqual([0, 0, 0]);
  expect(unchanged).toBeGreaterThan(20);
  expect(await rowsOf(store, id)).toHaveLength(unchanged);
});
