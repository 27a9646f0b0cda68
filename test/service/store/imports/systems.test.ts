import { readMapping } from "../../../../src/suppliers";
import { xlsx } from "../../../documents/kit";
import { databaseKit } from "../../kit/kit";
import { closeStores, csv, fill, openStoreOf, priya, rowsOf, send, tom } from "../../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

const sap = [
  "LIFNR;NAME1;NAME2;ORT01;LAND1;BANKS;BANKL;BANKN;IBAN",
  "0000000007;Oakes;Timber Ltd;Leeds;GB;GB;200000;55779911;",
  "0000000007;Oakes;Timber Ltd;Leeds;GB;;;;GB29NWBK60161331926819",
  "0000000008;Steel;;Oslo;NO;NO;;1,23E+15;",
].join("\n");

it("says of an accounting system's list how it was understood, and changes nothing when it comes again", async () => {
  const { store } = await openStoreOf(kit);
  const sent = await send(store, sap);
  expect(sent).toMatchObject({
    counts: { new: 2, changed: 0, unchanged: 0, faulty: 0 },
    layout: { system: "sap", title: "SAP", sheet: null },
    faults: [{ line: 1, column: null, reason: expect.stringContaining("Not used: ORT01.") as unknown }],
  });
  expect(sent.layout?.columns[0]).toEqual({ column: "LIFNR", meaning: "id", samples: ["0000000007", "0000000008"] });
  const rows = await rowsOf(store, sent.id);
  expect(rows.map(({ line, supplier, faults }) => [line, supplier, faults.map(({ column }) => column)])).toEqual([
    [2, "7", []],
    [4, "8", ["BANKN"]],
  ]);
  await store.applyImport(sent.id, tom, true);
  expect((await store.supplier("7"))?.record).toMatchObject({
    name: "Oakes",
    aliases: ["Oakes Timber Ltd"],
    country: "GB",
  });
  expect((await send(store, sap)).counts).toEqual({ new: 0, changed: 0, unchanged: 2, faulty: 0 });
});

it("adds a system's second line of a name to the names that people have added, and takes no block away", async () => {
  const { store } = await openStoreOf(kit);
  await fill(
    store,
    `${csv("7,Oakes,Old Oakes,,,,GB,,GB29NWBK60161331926819")}`
      .replace("accounts", "accounts,status")
      .replace("819", "819,blocked"),
  );
  await fill(store, "LIFNR,NAME1,NAME2,SPERR\n7,Oakes,Timber,\n");
  expect((await store.supplier("7"))?.record).toMatchObject({
    aliases: ["Old Oakes", "Oakes Timber"],
    status: "blocked",
    accounts: [{ value: "GB29NWBK60161331926819" }],
  });
});

it("gives accounts of a list without names to suppliers on record alone, and tells the line of each fault", async () => {
  const { store } = await openStoreOf(kit);
  await fill(store, csv("7,Oakes,,,,,GB,,", "8,Steel,,,,,NO,,"));
  const banks =
    "LIFNR,BANKS,BANKL,BANKN\n7,GB,200000,55779911\n7,GB,20000,55779911\n8,GB,200000,44332211\n9,GB,200000,55779911\n";
  const sent = await send(store, banks);
  expect(sent.counts).toEqual({ new: 0, changed: 1, unchanged: 1, faulty: 1 });
  const rows = await rowsOf(store, sent.id);
  // An account that can't be read leaves what is on record.
  expect(rows[0]).toMatchObject({ kind: "unchanged", supplier: "7" });
  expect(rows[0]?.faults[0]).toMatchObject({
    column: "BANKL",
    reason: expect.stringMatching(/^Line 3: "20000"/) as unknown,
  });
  expect(rows[1]).toMatchObject({ kind: "changed", supplier: "8", name: null });
  expect(rows[2]).toMatchObject({ kind: "faulty", supplier: "9" });
  expect(rows[2]?.faults[0]?.reason).toContain("No supplier on record has this id");
  await store.applyImport(sent.id, tom, true);
  expect((await store.supplier("8"))?.record.name).toBe("Steel");
});

it("reads a workbook, with what is said of its columns", async () => {
  const { store } = await openStoreOf(kit);
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (...cells: string[]): string => `<row>${cells.map(cell).join("")}</row>`;
  const bytes = xlsx(`<sheetData>${row("Nr", "Firma")}${row("7", "Oakes")}</sheetData>`);
  const read = readMapping('{"Nr":"id","Firma":"name"}');
  const mapping = "mapping" in read ? read.mapping : null;
  const sent = await store.addImport({ name: "list.xlsx", bytes, mapping }, priya);
  expect(sent).toMatchObject({ counts: { new: 1 }, layout: { system: "mapping", sheet: "Payees" } });
});
