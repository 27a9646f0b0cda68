import { zipSync } from "fflate";
import { recordForm } from "../../../src/accounts";
import { workbookOpener } from "../../../src/documents";
import { type Layout, type OpenWorkbook, readSupplierFile, type SupplierFile } from "../../../src/suppliers";
import { atLength } from "../../atLength";
import { numbers, relations, utf8, xlsx } from "../../documents/kit";

let openWorkbook: OpenWorkbook;
beforeAll(async () => {
  openWorkbook = await workbookOpener();
});

const columns = "ABCDEFGHIJ";
const text = (value: string): string => `t="inlineStr"><is><t>${value}</t></is></c>`;
/** A row of texts; a cell that begins with `<` is the rest of one as it is. */
const row = (line: number, cells: readonly string[], more = ""): string =>
  `<row r="${line}" ${more}>${cells
    .map((cell, at) =>
      cell === "" ? "" : `<c r="${columns.charAt(at)}${line}" ${cell.startsWith("<") ? cell.slice(1) : text(cell)}`,
    )
    .join("")}</row>`;
const number = (value: string, style = 0): string => `<s="${style}"><v>${value}</v></c>`;
const sheet = (...rows: string[]): string => `<sheetData>${rows.join("")}</sheetData>`;
const styles = {
  "xl/styles.xml": utf8(
    `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="000000"/><numFmt numFmtId="171" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="172" formatCode="&quot;DE02120300000000202051&quot;"/></numFmts>
    <fonts><font/><font><color rgb="FFFFFFFF"/></font></fonts><fills><fill/></fills>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="14"/><xf numFmtId="172"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`,
  ),
};

let layout: Layout | null = null;
function read(bytes: Uint8Array): SupplierFile {
  layout = null;
  return readSupplierFile(bytes, "list.xlsx", { openWorkbook, onLayout: (told) => void (layout = told) });
}
const faults = (file: SupplierFile) => file.faults.map(({ line, column, reason }) => [line, column, reason]);
const accounts = (file: SupplierFile) => file.records.map((record) => record.accounts.map(recordForm));

it("reads the sheet that has a header, below a title, with numbers and days as its cells show them", () => {
  const file = read(
    xlsx(
      sheet(
        row(1, ["Suppliers on 27 November"]),
        row(3, ["id", "name", "accounts", "bank_verified_on", "bank_changed_on"]),
        row(4, [number("7"), "Oakes &amp; Sons", "GB29NWBK60161331926819", number("46000", 3), number("46000.75", 2)]),
        row(5, [number("42", 1), "Steel"]),
      ),
      styles,
    ),
  );
  expect(
    file.records.map(({ id, name, bankVerifiedOn, bankChangedOn }) => [id, name, bankVerifiedOn, bankChangedOn]),
  ).toEqual([
    ["7", "Oakes & Sons", "2025-12-09", "2025-12-09"],
    ["000042", "Steel", null, null],
  ]);
  expect(layout).toMatchObject({ system: "supplier-file", sheet: "Payees" });
  expect(accounts(file)).toEqual([["GB29NWBK60161331926819"], []]);
  expect(faults(file).filter(([, , reason]) => reason !== "The column is missing.")).toEqual([]);
});

it("reads an accounting system's list, and refuses numbers that lost digits as numbers", () => {
  const header = ["A/C", "Name", "Sort code", "Account number", "IBAN"];
  const file = read(
    xlsx(
      sheet(
        row(1, header),
        row(2, ["V1", "One", number("20000"), number("55779911")]),
        row(3, ["V2", "Two", number("20000", 1), number("55779911")]),
        row(4, ["V3", "Three", "200000", number("1.2345678901234568E+17")]),
      ),
      styles,
    ),
  );
  expect(accounts(file)).toEqual([[], ["gb-sort:020000/55779911"], []]);
  expect(faults(file)).toEqual([
    [2, "Sort code", expect.stringContaining("has 5 digits")],
    [4, "Account number", expect.stringMatching(/^"1\.23457E\+17" was turned into a number/)],
  ]);
});

it("reads nothing that no one sees, and says so", () => {
  const file = read(
    xlsx(
      `<cols><col min="3" max="3" hidden="1"/></cols>${sheet(
        row(1, ["id", "name", "accounts", "emails"]),
        row(2, ["V1", "One", "GB29NWBK60161331926819", "a@one.example"]),
        row(3, ["V2", "Two"], 'hidden="1"'),
        row(4, ["V3", "Three", "", `<s="5" ${text("b@three.example")}`]),
      )}`,
      {
        ...styles,
        "xl/workbook.xml": utf8(
          '<workbook><sheets><sheet name="Secret" state="hidden" r:id="r4"/><sheet name="Payees" r:id="r1"/><sheet name="Notes" r:id="r5"/></sheets></workbook>',
        ),
        "xl/_rels/workbook.xml.rels": relations(
          ["r1", "worksheet", "worksheets/sheet1.xml"],
          ["r2", "styles", "styles.xml"],
          ["r4", "worksheet", "worksheets/sheet2.xml"],
          ["r5", "worksheet", "worksheets/sheet3.xml"],
        ),
        "xl/worksheets/sheet2.xml": utf8(
          `<worksheet>${sheet(row(1, ["id", "name"]), row(2, ["V9", "Nine"]))}</worksheet>`,
        ),
        "xl/worksheets/sheet3.xml": utf8(
          `<worksheet>${sheet(row(1, ["id", "name"]), row(2, ["V8", "Eight"]))}</worksheet>`,
        ),
      },
    ),
  );
  expect(file.records.map(({ id, emails }) => [id, emails])).toEqual([
    ["V1", ["a@one.example"]],
    ["V3", []],
  ]);
  expect(accounts(file)).toEqual([[], []]);
  const said = faults(file).map(([, , reason]) => reason);
  for (const sentence of [
    'Hidden sheets are not read: "Secret".',
    'Only the sheet "Payees" is read, not "Notes".',
    "Hidden columns are not read: C.",
    "Hidden rows are not read: 1. Show them, or clear the filter.",
    "The cell D4 can't be seen: it is white on white, or too small. It is left out.",
  ])
    expect(said).toContain(sentence);
});

it.each([
  ["a formula", '<><f>"DE02"&amp;A1</f><v>1</v></c>', "contains a formula"],
  ["a formula that others share", '<><f t="shared" si="0"/><v>1</v></c>', "contains a formula"],
  ["an error", '<t="e"><v>#N/A</v></c>', "shows an error (#N/A)"],
  ["a text that isn't there", '<t="s"><v>99</v></c>', "names a text that the workbook doesn't have"],
  ["a format that shows another account", number("5", 4), "doesn't show what it holds"],
  ["a number that is none", "<><v>GB29</v></c>", "holds something else than the number"],
])("takes no account from %s, and keeps the one on record", (_name, cell, reason) => {
  const kept: boolean[] = [];
  const bytes = xlsx(sheet(row(1, ["id", "name", "accounts"]), row(2, ["V1", "One", cell])), styles);
  const file = readSupplierFile(bytes, "list.xlsx", {
    openWorkbook,
    onRow: ({ columns: whole }) => void kept.push(whole.has("accounts")),
  });
  expect(accounts(file)).toEqual([[]]);
  expect([kept, file.inPart]).toEqual([[false], 1]);
  expect(file.faults).toContainEqual({
    line: 2,
    column: "accounts",
    reason: expect.stringContaining(reason) as unknown,
  });
});

it("takes a cell that is twice for neither", () => {
  const twice = `<row r="2"><c r="A2" ${text("V1")}<c r="B2" ${text("One")}<c r="A2" ${text("V2")}</row>`;
  const file = read(xlsx(sheet(row(1, ["id", "name"]), twice)));
  expect(file.records).toEqual([]);
  expect(file.faults.map(({ reason }) => reason)).toContain("The cell A2 appears twice in the sheet. It is left out.");
});

it("counts days from 1904 where the workbook does", () => {
  const file = read(
    xlsx(sheet(row(1, ["id", "name", "bank_verified_on"]), row(2, ["V1", "One", number("44538", 3)])), {
      ...styles,
      "xl/workbook.xml": utf8(
        '<workbook><workbookPr date1904="1"/><sheets><sheet name="P" r:id="r1"/></sheets></workbook>',
      ),
    }),
  );
  expect(file.records[0]?.bankVerifiedOn).toBe("2025-12-09");
});

describe("a file that is no workbook, or a hostile one", () => {
  const large = `<worksheet><sheetData>${" ".repeat(70_000_000)}</sheetData></worksheet>`;
  it.each([
    ["an archive of something else", zipSync({ "a.txt": utf8("a") }), "has no sheet that can be read"],
    [
      "a sheet with another table",
      xlsx(sheet(row(1, ["a", "b"]))),
      'no sheet with a header row that is known ("Payees")',
    ],
    ["a header alone", xlsx(sheet(row(1, ["id", "name"]))), "has no rows below its header"],
    ["bytes that only begin as one", utf8("PK\u0003\u0004rest"), "has no sheet that can be read"],
    [
      "entities",
      xlsx(`<!DOCTYPE a [<!ENTITY x "id">]>${sheet(row(1, ["&x;", "name"]))}`),
      "has no sheet with a header",
    ],
    [
      "a sheet of seventy megabytes",
      xlsx("", { "xl/worksheets/sheet1.xml": utf8(large) }),
      "The workbook is too large",
    ],
  ])("%s: no row, and the reason", (_name, bytes, reason) => {
    const file = read(bytes);
    expect(file.records).toEqual([]);
    expect(file.faults.map((fault) => fault.reason).join("\n")).toContain(reason);
  });

  it("is never cause to fail, wherever it is damaged", () => {
    const whole = xlsx(sheet(row(1, ["id", "name", "accounts"]), row(2, ["V1", "One", number("5", 3)])), styles);
    const random = numbers(7);
    for (let round = 0; round < atLength(60, 20); round++) {
      const bytes = Uint8Array.from(whole);
      for (let at = 0; at < 4; at++) bytes[4 + Math.floor(random() * (bytes.length - 4))] = Math.floor(random() * 256);
      const cut = round % 3 === 0 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
      expect(read(cut).records.length).toBeLessThanOrEqual(1);
    }
  });

  it("has no more columns than are read", () => {
    const wide = `<row r="2"><c r="A2" ${text("V1")}<c r="B2" ${text("One")}<c r="XFD2" ${text("x")}</row>`;
    const file = read(xlsx(sheet(row(1, ["id", "name"]), wide)));
    expect(file.faults.map(({ reason }) => reason)).toContain("Cells beyond column ALL are not read.");
    expect(file.records).toHaveLength(1);
  });
});

it("is refused where nothing reads workbooks", () => {
  const { faults: said } = readSupplierFile(xlsx(sheet(row(1, ["id", "name"]))), "list.xlsx");
  expect(said[0]?.reason).toContain("is an Excel workbook (.xlsx)");
});
