import { formatOfCode, shownNumber, shownText } from "../../src/documents/office/xlsx/format";
import { read, textOf, utf8, xlsx } from "./kit";

const iban = "DE89 3704 0044 0532 0130 00";
const other = "GB29 NWBK 6016 1331 9268 19";

test.each([
  [`"${iban}"`, "1", iban],
  [`[$${iban}-407]`, "1", iban],
  [`\\D\\E"893704"\\ 0`, "44", "DE893704 44"],
  [`"DE8937040044 0"General`, "532013000", "DE8937040044 0532013000"],
  [`"${iban}";"no"`, "-1", "no"],
  [`"no";"no";"${iban}"`, "0", iban],
  [`[>5]"no";"${iban}"`, "3", iban],
  [`[<=5]"${iban}";General`, "3", iban],
  [`[<=5]"${iban}";General`, "7", "7"],
  [`[<>5]"no";"${iban}"`, "5", iban],
  [`"${iban}"@`, "5", `${iban}5`],
  [`yyyy"${iban}"`, "46000", `46000 ${iban}`],
  [`;;;`, "55779911", ""],
  [`0;;;@`, "0", ""],
  [`0;-0;;@`, "17", "17"],
  [`00\\-00\\-00`, "10203", "01-02-03"],
  [`00000000`, "5779911", "05779911"],
  [`0_ ;[Red]\\-0\\ `, "-12", "-12"],
  [`0`, "-12", "-12"],
  [`#,##0.00\\ "EUR"`, "1234.5", "1234.5"],
  [`_-* #,##0.00\\ _x_-;-* #,##0.00_-;_-* "-"??_-;_-@_-`, "18420", "18420"],
  [`[$-407]dd.mm.yyyy;@`, "46000", "46000"],
  [`#,##0.00_);[Red](#,##0.00)`, "-1234.5", "-1234.5"],
  [`General`, "1.2345678901234E+13", "12345678901234"],
  [``, "12", "12"],
])("%s shows the number %s as %j", (code, value, shown) => {
  expect(shownNumber(value, formatOfCode(code))).toBe(shown);
});

test.each([
  [`;;;"${iban}"`, iban],
  [`"IBAN "@`, "IBAN x"],
  [`0;0;0;"to "@`, "to x"],
  [`_-* #,##0.00_-;_-@_-`, "x"],
  [`;;;`, ""],
  [`;;`, "x"],
  [`"${iban}"`, "x"],
  [`"${iban}"General`, "x"],
  [`0.00`, "x"],
])("%s shows a text as %j", (code, shown) => {
  expect(shownText("x", formatOfCode(code))).toBe(shown);
});

const styles = (code: string, conditional = ""): Uint8Array =>
  utf8(
    `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs><dxfs><dxf><numFmt formatCode="${conditional}"/></dxf></dxfs></styleSheet>`,
  );
const book = (cells: string, code: string, conditional = ""): Uint8Array =>
  xlsx(`<sheetData><row>${cells}</row></sheetData>`, { "xl/styles.xml": styles(code, conditional) });
const text = (of: string): string => `<c t="inlineStr" s="1"><is><t>${of}</t></is></c>`;

test("a cell shows its format's text, and what it holds is hidden", async () => {
  const result = await read("a.xlsx", book(text(`IBAN ${other}`), `;;;&quot;IBAN ${iban}&quot;`));
  expect([textOf(result), textOf(result, true)]).toEqual([`Payees\nIBAN ${iban}`, `IBAN ${other}`]);
});

test("numbers that are shown otherwise aren't hidden, and nought is nothing", async () => {
  const grouped = await read("a.xlsx", book(`<c s="1"><v>55779911</v></c>`, "0000\\ 0000"));
  expect([textOf(grouped), textOf(grouped, true)]).toEqual(["Payees\n5577 9911", ""]);
  const empty = await read("a.xlsx", book(`<c s="1"><v>0</v></c>`, "0;;"));
  expect([textOf(empty), textOf(empty, true)]).toEqual(["Payees", ""]);
});

test("what a format shows where a condition holds is said", async () => {
  const result = await read("a.xlsx", book(text("Pay soon"), "0", `&quot;IBAN ${iban}&quot;`));
  expect(textOf(result)).toBe(`Payees\nPay soon\nIBAN ${iban}`);
  expect(textOf(await read("a.xlsx", book(text("Pay soon"), "0", `0&quot; m2&quot;`)))).toBe("Payees\nPay soon");
});

test("formats of Excel 2003 count too", async () => {
  const style = `<Styles><Style ss:ID="s1"><NumberFormat ss:Format="&quot;IBAN ${iban}&quot;"/></Style></Styles>`;
  const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">${style}<Worksheet ss:Name="Payees"><Table><Row><Cell ss:StyleID="s1"><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>`;
  expect(textOf(await read("export.xls", xml))).toBe(`Payees\nIBAN ${iban}`);
});

test("a format without end is read in bounded time", () => {
  const start = process.cpuUsage();
  for (const code of ["[", '"', "0", ";", "[$", "General", "=\\"]) formatOfCode(code.repeat(100_000));
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000);
});
