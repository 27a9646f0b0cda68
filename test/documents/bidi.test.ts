import { documentsOf } from "../../src/analysis/parse/documents";
import { closeBidi } from "../../src/documents/bidi";
import { docx, odt, paragraph, read, utf8, xlsx } from "./kit";
import { read as readPdf, seen } from "./pdf/make";
import { raw, stream } from "./pdf/raw";

const iban = "DE89 3704 0044 0532 0130 00";
const backwards = Array.from(iban).reverse().join("");
const turned = `\u202e${backwards}`;

const shown = async (name: string, content: string | Uint8Array): Promise<string> =>
  documentsOf(await read(name, content))
    .papers.map(({ text }) => text)
    .join("\n");

const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
const row = (...texts: readonly string[]): string => `<w:tbl><w:tr>${texts.map(cell).join("")}</w:tr></w:tbl>`;
const inline = (...texts: readonly string[]): string =>
  `<sheetData><row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row></sheetData>`;
const override = (value: string, text: string): string =>
  `<w:p><w:bdo w:val="${value}"><w:r><w:t>${text}</w:t></w:r></w:bdo><w:r><w:t> ok</w:t></w:r></w:p>`;

test.each([
  ["a text", "a.txt", `Pay ${turned}\u202c now`, `Pay ${iban} now`],
  ["a text, up to the end of its line", "a.txt", `Pay ${turned}\nnow`, `Pay ${iban}\nnow`],
  ["a table in text, within its cell", "a.csv", `IBAN;${turned};now`, `IBAN\t${iban}\tnow`],
  ["the same in quotes", "a.csv", `IBAN;"${turned}";now`, `IBAN\t${iban}\tnow`],
  ["Word", "a.docx", docx(paragraph([turned, "\u202c now"])), `${iban} now`],
  ["a cell of Word", "a.docx", docx(row(turned, "now")), `${iban}\tnow`],
  ["an override of Word", "a.docx", docx(override("rtl", backwards)), `${iban} ok`],
  ["an override of Word from left to right", "a.docx", docx(override("ltr", iban)), `${iban} ok`],
  ["OpenDocument", "a.odt", odt(`<text:p>${turned}</text:p><text:p>now</text:p>`), `${iban}\nnow`],
  ["a page", "a.html", `<p>${turned}</p><p>now</p>`, `${iban}\n\nnow`],
  ["a cell of a page", "a.html", `<table><tr><td>${turned}<td>now</table>`, `${iban}\tnow`],
])("letters that are turned round in %s are read as they are seen", async (_, name, content, text) => {
  expect(await shown(name, content)).toBe(text);
});

test("each cell of a sheet ends what it began", async () => {
  expect(await shown("a.xlsx", xlsx(inline(turned, "now")))).toBe(`Payees\n${iban}\tnow`);
});

test("data is taken as it is stored", async () => {
  const invoice = utf8(`<Invoice><Note>${turned}</Note></Invoice>`);
  expect(await shown("a.xml", invoice)).toContain(turned);
});

test("in PDF glyphs are where they are painted, whatever is said of their text", async () => {
  const map = stream(
    "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7D> <0020> endbfrange 1 beginbfchar <7E> <202E> endbfchar endcmap end",
  );
  const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 10 0 R>>";
  const resources = "/Font<</F1 11 0 R>>";
  const bytes = raw([{ content: `BT /F1 12 Tf 50 700 Td (~IBAN ${iban}) Tj ET`, page: `/Resources<<${resources}>>` }], {
    objects: [map, font],
  });
  expect(seen(await readPdf(bytes))).toBe(`IBAN ${iban}`);
});

test.each([
  ["plain", "plain"],
  ["\u202ea", "\u202ea\u202c"],
  ["\u202e\u2067a", "\u202e\u2067a\u2069\u202c"],
])("of %j a cell makes %j", (text, whole) => {
  expect(closeBidi(text)).toBe(whole);
});
