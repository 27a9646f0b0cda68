import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { holderOf } from "./holder";
import { accountsOf, docx, latin1, numbers, odt, paragraph, read, relations, textOf, utf8, xlsx } from "./kit";
import { atLength } from "../atLength";

const iban = "DE89370400440532013000";
const other = "GB29NWBK60161331926819";
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "files", name)));

describe("documents of LibreOffice", () => {
  test.each(["invoice.docx", "invoice.odt", "invoice.rtf"])("%s", async (name) => {
    const result = await read(name, file(name));
    expect(result.missing).toEqual([]);
    expect(textOf(result).split("\n")).toEqual([
      "Müller & Söhne GmbH",
      "Invoice 2041 of 3 October 2026",
      "Item\tAmount",
      "Bearings 6204\tEUR 1,240.00",
      "Please pay to:",
      "Account holder\tMüller & Söhne GmbH",
      "IBAN\tDE89 3704 0044 0532 0130 00",
      "BIC\tCOBADEFFXXX",
      "From the United Kingdom: sort code 20-00-00, account number 55779911",
      "Pay online",
    ]);
    expect(accountsOf(result)).toEqual([iban, "200000/55779911"]);
    expect(holderOf(textOf(result))).toBe("Müller & Söhne GmbH");
    expect(result.found[0]?.links).toEqual(["https://pay.example.com/inv/2041"]);
  });

  test.each(["accounts.xlsx", "accounts.ods"])("%s", async (name) => {
    const result = await read(name, file(name));
    expect(result.missing).toEqual([]);
    expect(textOf(result)).toContain(
      "accounts\nPayee\tIBAN\tSort code\tAccount number\nMüller & Söhne GmbH\tDE89 3704 0044 0532 0130 00\nHarbour Supplies Ltd\t\t20-00-00\t55779911",
    );
    expect(accountsOf(result)).toEqual([iban, "200000/55779911"]);
  });

  test.each(["invoice.doc", "accounts.xls"])("%s, of old programs, is not read, which is said", async (name) => {
    expect((await read(name, file(name))).missing).toEqual([{ code: "unsupported", detail: name }]);
  });
});

describe("documents of Word", () => {
  test("an account split over runs is one", async () => {
    const body = paragraph(["IB", "AN D", "E89 37", "04 0044 0532 01", "30 00"]);
    expect(textOf(await read("a.docx", docx(body)))).toBe("IBAN DE89 3704 0044 0532 0130 00");
  });

  const drawing = (text: string): string => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;

  test.each([
    [
      "in letters bent by a shape",
      `<w:p><w:r><w:pict><v:shape><v:textpath string="IBAN ${iban}"/></v:shape></w:pict></w:r></w:p>`,
    ],
    [
      "in the choices of a form",
      `<w:p><w:r><w:fldChar><w:ffData><w:ddList><w:listEntry w:val="IBAN ${iban}"/></w:ddList></w:ffData></w:fldChar></w:r></w:p>`,
    ],
    [
      "in a box for each character",
      `<w:tbl><w:tr>${Array.from(iban, (each) => `<w:tc>${paragraph(each)}</w:tc>`).join("")}</w:tr></w:tbl>`,
    ],
  ])("an account %s is found", async (_, body) => {
    expect(accountsOf(await read("a.docx", docx(paragraph("Pay here") + body)))).toEqual([iban]);
  });

  test.each([
    ["diagramData", `<dataModel><ptLst><pt><t>${drawing(`IBAN ${iban}`)}</t></pt></ptLst></dataModel>`],
    ["chart", `<chartSpace><chart><title>${drawing(`IBAN ${iban}`)}</title></chart></chartSpace>`],
    ["chart", `<chartSpace><strCache><pt><v>IBAN ${iban}</v></pt><pt><v>12.5</v></pt></strCache></chartSpace>`],
    ["numbering", `<numbering><lvl><lvlText val="IBAN ${iban}"/></lvl><lvl><lvlText val="Item %1"/></lvl></numbering>`],
  ])("an account in a part of the kind %s is found, and nothing else of it", async (type, xml) => {
    const parts = { "word/other.xml": utf8(xml), "word/_rels/document.xml.rels": relations(["r1", type, "other.xml"]) };
    expect(textOf(await read("a.docx", docx(paragraph("Pay here"), parts)))).toBe(`Pay here\nIBAN ${iban}`);
  });

  test("a picture that is only linked to is not read, which is said", async () => {
    const address = "https://pictures.example.com/bank.png";
    const parts = { "word/_rels/document.xml.rels": relations(["r1", "image", address, "External"]) };
    const { missing } = await read("a.docx", docx(paragraph("Pay here"), parts));
    expect(missing).toEqual([{ code: "picturesNotRead", detail: "a.docx" }]);
  });

  test.each([
    ["hidden", paragraph(`IBAN ${iban}`, "<w:vanish/>")],
    ["white on white", paragraph(`IBAN ${iban}`, '<w:color w:val="FFFFFF"/>')],
    ["of one point", paragraph(`IBAN ${iban}`, '<w:sz w:val="2"/>')],
    ["hidden by its style", `<w:p><w:r><w:rPr><w:rStyle w:val="Unseen"/></w:rPr><w:t>IBAN ${iban}</w:t></w:r></w:p>`],
    [
      "hidden by its paragraph's style",
      `<w:p><w:pPr><w:pStyle w:val="Below"/></w:pPr><w:r><w:t>IBAN ${iban}</w:t></w:r></w:p>`,
    ],
    ["deleted", `<w:p><w:del><w:r><w:delText>IBAN ${iban}</w:delText></w:r></w:del></w:p>`],
    ["moved away", `<w:p><w:moveFrom><w:r><w:t>IBAN ${iban}</w:t></w:r></w:moveFrom></w:p>`],
  ])("text that is %s is apart", async (_, body) => {
    const styles = `<w:styles><w:style w:styleId="Unseen"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Below"><w:basedOn w:val="Unseen"/></w:style></w:styles>`;
    const result = await read("a.docx", docx(`${paragraph("Pay here")}${body}`, { "word/styles.xml": utf8(styles) }));
    expect(textOf(result)).toBe("Pay here");
    expect(textOf(result, true)).toBe(`IBAN ${iban}`);
  });

  test.each([
    ["inserted", `<w:p><w:ins><w:r><w:t>IBAN ${iban}</w:t></w:r></w:ins></w:p>`],
    ["no longer hidden", paragraph(`IBAN ${iban}`, '<w:vanish w:val="0"/>')],
    ["hidden once", paragraph(`IBAN ${iban}`, "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")],
    ["white on a colour", paragraph(`IBAN ${iban}`, '<w:color w:val="FFFFFF"/><w:shd w:fill="000080"/>')],
    [
      "white in a coloured cell",
      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="000080"/></w:tcPr>${paragraph(`IBAN ${iban}`, '<w:color w:val="FFFFFF"/>')}</w:tc></w:tr></w:tbl>`,
    ],
    ["behind a hidden mark", `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>IBAN ${iban}</w:t></w:r></w:p>`],
    ["in a control", `<w:sdt><w:sdtContent>${paragraph(`IBAN ${iban}`)}</w:sdtContent></w:sdt>`],
  ])("text that is %s is seen", async (_, body) => {
    const result = await read("a.docx", docx(body));
    expect([textOf(result), textOf(result, true)]).toEqual([`IBAN ${iban}`, ""]);
  });

  test("a text box that is there twice is read once; where they differ, each", async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const both = (text: string): string =>
      `<w:p><w:r><mc:AlternateContent><mc:Choice>${box(`IBAN ${iban}`)}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box(text)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(textOf(await read("a.docx", docx(both(`IBAN ${iban}`))))).toBe(`IBAN ${iban}`);
    expect(textOf(await read("a.docx", docx(both(`IBAN ${other}`))))).toBe(`IBAN ${iban}\nIBAN ${other}`);
  });

  test("a row is a line, each line of a cell next to those of its neighbours, tables within cells too", async () => {
    const cell = (...texts: readonly string[]): string =>
      `<w:tc>${texts.map((text) => paragraph(text)).join("")}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell("Sort code")}${cell("20-00-00")}</w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr>${cell("IBAN", "BIC")}${cell(iban, "COBADEFFXXX")}</w:tr><w:tr><w:tc>${inner}</w:tc>${cell("or so")}</w:tr></w:tbl>`;
    expect(textOf(await read("a.docx", docx(body)))).toBe(
      `IBAN\t${iban}\nBIC\tCOBADEFFXXX\nSort code\t20-00-00\tor so`,
    );
  });

  test("headers, footers, notes, comments, links, pictures, and what else lies in it", async () => {
    const part = (name: string, text: string): Uint8Array => utf8(`<w:${name}>${paragraph(text)}</w:${name}>`);
    const field = `<w:p><w:r><w:instrText>HYPERLINK "https://b.example/"</w:instrText></w:r></w:p>`;
    const result = await read(
      "a.docx",
      docx(`${paragraph("Body")}${field}`, {
        "word/_rels/document.xml.rels": relations(
          ["a", "header", "header1.xml"],
          ["b", "footer", "footer1.xml"],
          ["c", "footnotes", "footnotes.xml"],
          ["d", "comments", "comments.xml"],
          ["e", "hyperlink", "https://a.example/", "External"],
          ["f", "package", "embeddings/book.xlsx"],
          ["g", "aFChunk", "chunk.html"],
        ),
        "word/header1.xml": part("hdr", "Header"),
        "word/footer1.xml": part("ftr", "Footer"),
        "word/footnotes.xml": part("footnotes", "Note"),
        "word/comments.xml": part("comments", "Comment"),
        "word/embeddings/book.xlsx": xlsx("<row><c t='inlineStr'><is><t>In the book</t></is></c></row>"),
        "word/chunk.html": utf8("<html>Chunk</html>"),
      }),
    );
    expect(result.found.map(({ name, text, html }) => [name, text, html === true])).toEqual([
      ["a.docx", "Header\nBody\nFooter\nNote\nComment", false],
      ["a.docx", "Payees\nIn the book", false],
      ["a.docx", "<html>Chunk</html>", true],
    ]);
    expect(result.found[0]?.links).toEqual(["https://b.example/", "https://a.example/"]);
  });

  test("what controls are bound to is read: Word shows that", async () => {
    const body = `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>${paragraph(`IBAN ${iban}`)}</w:sdtContent></w:sdt>`;
    const result = await read("a.docx", docx(body, { "customXml/item1.xml": utf8(`<a>IBAN ${other}</a>`) }));
    expect(accountsOf(result)).toEqual([iban, other]);
  });

  test("one that is cut or holds nothing says so; text beyond the bound is cut", async () => {
    const whole = docx(paragraph("x".repeat(300)));
    expect((await read("a.docx", whole.subarray(0, whole.length - 40))).missing).not.toEqual([]);
    expect((await read("a.docx", docx("<w:p><w:r><w:t>x"))).found[0]?.text).toBe("x");
    const { found, missing } = await read("a.docx", whole, { characters: 100 });
    expect(found[0]?.text).toHaveLength(100);
    expect(missing).toEqual([{ code: "tooLarge", detail: "a.docx" }]);
  });

  test("that unpacks to more than it may says so", async () => {
    const bomb = docx(`<!--${"x".repeat(10_000_000)}-->${paragraph("x")}`);
    expect((await read("a.docx", bomb, { bytes: 1_000_000 })).missing).toContainEqual({
      code: "tooLarge",
      detail: "a.docx",
    });
  });
});

describe("workbooks", () => {
  const inline = (text: string, more = ""): string => `<c t="inlineStr" ${more}><is><t>${text}</t></is></c>`;
  const row = (cells: string, more = ""): string => `<row ${more}>${cells}</row>`;
  const styles =
    utf8(`<styleSheet><numFmts><numFmt numFmtId="170" formatCode="00000000"/><numFmt numFmtId="171" formatCode="00\\-00\\-00"/>
<numFmt numFmtId="172" formatCode=";;;"/><numFmt numFmtId="173" formatCode="#,##0.00"/></numFmts>
<fonts><font><color theme="1"/></font><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font><font><sz val="1"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF000080"/></patternFill></fill></fills>
<cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf fontId="1" fillId="1"/><xf numFmtId="173"/></cellXfs></styleSheet>`);
  const book = (sheet: string, state = "visible"): Uint8Array =>
    xlsx(
      sheet,
      {
        "xl/styles.xml": styles,
        "xl/sharedStrings.xml": utf8(
          `<sst><si><t>IBAN</t></si><si><r><t>DE89 3704 0044</t></r><r><t> 0532 0130 00</t></r><rPh><t>x</t></rPh></si></sst>`,
        ),
      },
      state,
    );

  test("strings, numbers as they are shown, values of formulas", async () => {
    const sheet = [
      row(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>`),
      row(
        `<c r="A2"><v>1.2345678901234E+13</v></c><c r="C2" s="1"><v>5779911</v></c><c r="D2" s="2"><v>200000</v></c><c r="E2" s="2"><v>10203</v></c>`,
      ),
      row(`<c t="str"><f>A1&amp;"x"</f><v>Sum</v></c><c s="8"><v>1234.5600000000001</v></c><c t="b"><v>1</v></c>`),
    ];
    const result = await read("a.xlsx", book(sheet.join("")));
    expect(textOf(result)).toBe(
      `Payees\nIBAN\tDE89 3704 0044 0532 0130 00\n12345678901234\t\t05779911\t20-00-00\t01-02-03\nSum\t1234.56\tTRUE`,
    );
  });

  test.each([
    [
      "puts together",
      `<f>CONCATENATE("DE89 3704 ","0044 0532 ","0130 00")</f><v>GB29 NWBK</v>`,
      `\nDE89 3704 0044 0532 0130 00`,
    ],
    ["holds, without a value", `<f>"IBAN "&amp;"DE89 3704 0044 0532 0130 00"</f>`, `IBAN DE89 3704 0044 0532 0130 00`],
    ["shows as well", `<f>"IBAN "&amp;"DE89370400440532013000"</f><v>IBAN DE89370400440532013000</v>`, ``],
    ["picks a word by", `<f>IF(B1&gt;0,"paid in 2026","open")</f><v>open</v>`, ``],
  ])("what a formula %s is said", async (_, cell, added) => {
    const shown = /<v>(.*)<\/v>/.exec(cell)?.[1] ?? "";
    const result = await read("a.xlsx", xlsx(`<sheetData><row><c t="str">${cell}</c></row></sheetData>`));
    expect(textOf(result)).toBe(`Payees\n${shown}${added}`);
  });

  test("the hint of a cell is said", async () => {
    const hint = `<dataValidations><dataValidation promptTitle="IBAN" prompt="${iban}" sqref="A1"/></dataValidations>`;
    expect(textOf(await read("a.xlsx", xlsx(`<sheetData/>${hint}`)))).toBe(`Payees\nIBAN\n${iban}`);
  });

  test.each([
    ["a hidden sheet", row(inline(`IBAN ${iban}`)), "hidden", "Payees\n"],
    ["a very hidden sheet", row(inline(`IBAN ${iban}`)), "veryHidden", "Payees\n"],
    ["a hidden row", row(inline(`IBAN ${iban}`), 'hidden="1"'), "visible", ""],
    ["a row of no height", row(inline(`IBAN ${iban}`), 'ht="0"'), "visible", ""],
    [
      "a hidden column",
      `<cols><col min="2" max="2" hidden="1"/></cols>${row(inline(`IBAN ${iban}`, 'r="B1"'))}`,
      "visible",
      "",
    ],
    [
      "a column of no width",
      `<cols><col min="1" max="9" width="0"/></cols>${row(inline(`IBAN ${iban}`, 'r="B1"'))}`,
      "visible",
      "",
    ],
    ["rows hidden as a rule", `<sheetFormatPr zeroHeight="1"/>${row(inline(`IBAN ${iban}`))}`, "visible", ""],
    ["white", row(inline(`IBAN ${iban}`, 's="4"')), "visible", ""],
    ["white by the theme", row(inline(`IBAN ${iban}`, 's="5"')), "visible", ""],
    ["one point", row(inline(`IBAN ${iban}`, 's="6"')), "visible", ""],
    ["a format that shows nothing", row(inline(`IBAN ${iban}`, 's="3"')), "visible", ""],
  ])("text in %s is apart", async (_, sheet, state, before) => {
    const result = await read("a.xlsx", book(sheet, state));
    expect(textOf(result, true)).toBe(`${before}IBAN ${iban}`);
    expect(textOf(result)).not.toContain(iban);
  });

  test("white on a colour is seen", async () => {
    expect(textOf(await read("a.xlsx", book(row(inline(`IBAN ${iban}`, 's="7"')))))).toContain(iban);
  });

  test("a sheet that the workbook doesn't name is hidden", async () => {
    const sheets = { "xl/worksheets/sheet2.xml": utf8(`<worksheet>${row(inline(`IBAN ${iban}`))}</worksheet>`) };
    expect(textOf(await read("a.xlsx", xlsx("", sheets)), true)).toBe(`IBAN ${iban}`);
  });

  test("comments, text boxes, headers, links and pictures", async () => {
    const sheet = `${row(inline("x"))}<hyperlinks><hyperlink r:id="c" tooltip="Pay here"/></hyperlinks><headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"IBAN ${other}&amp;R&amp;P</oddHeader></headerFooter>`;
    const result = await read(
      "a.xlsx",
      xlsx(sheet, {
        "xl/worksheets/_rels/sheet1.xml.rels": relations(
          ["a", "comments", "../comments1.xml"],
          ["b", "drawing", "../drawings/drawing1.xml"],
          ["c", "hyperlink", "https://a.example/", "External"],
        ),
        "xl/comments1.xml": utf8(
          "<comments><commentList><comment><text><r><t>Ring </t></r><r><t>us</t></r></text></comment></commentList></comments>",
        ),
        "xl/drawings/drawing1.xml": utf8(
          `<xdr:wsDr><xdr:sp><xdr:txBody><a:p><a:r><a:t>IBAN DE89 3704 </a:t></a:r><a:r><a:t>0044 0532 0130 00</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>`,
        ),
        "xl/drawings/_rels/drawing1.xml.rels": relations(["a", "image", "../media/note.txt"]),
        "xl/media/note.txt": utf8("Enclosed"),
      }),
    );
    expect(textOf(result)).toBe(
      `Payees\nx\nPay here\n  IBAN ${other}\nRing us\nIBAN DE89 3704 0044 0532 0130 00\nEnclosed`,
    );
    expect(result.found[0]?.links).toEqual(["https://a.example/"]);
  });

  test("rows and cells are bounded", async () => {
    const { missing } = await read("a.xlsx", xlsx("<row/>".repeat(200_002)));
    expect(missing).toEqual([{ code: "tooLarge", detail: "a.xlsx" }]);
  });
});

describe("OpenDocument", () => {
  const style = (name: string, properties: string): string =>
    `<style:style style:name="${name}"><style:text-properties ${properties}/></style:style>`;

  test.each([
    [
      "hidden",
      style("s", 'text:display="none"'),
      `<text:p><text:span text:style-name="s">IBAN ${iban}</text:span></text:p>`,
    ],
    ["white", style("s", 'fo:color="#ffffff"'), `<text:p text:style-name="s">IBAN ${iban}</text:p>`],
    ["of one point", style("s", 'fo:font-size="1pt"'), `<text:p text:style-name="s">IBAN ${iban}</text:p>`],
    [
      "deleted",
      "",
      `<text:tracked-changes><text:deletion><text:p>IBAN ${iban}</text:p></text:deletion></text:tracked-changes>`,
    ],
    ["in a hidden section", "", `<text:section text:display="none"><text:p>IBAN ${iban}</text:p></text:section>`],
    [
      "in a hidden row",
      "",
      `<table:table><table:table-row table:visibility="collapse"><table:table-cell><text:p>IBAN ${iban}</text:p></table:table-cell></table:table-row></table:table>`,
    ],
    [
      "in a hidden column",
      "",
      `<table:table><table:table-column table:visibility="collapse"/><table:table-row><table:table-cell><text:p>IBAN ${iban}</text:p></table:table-cell></table:table-row></table:table>`,
    ],
    [
      "on a hidden sheet",
      '<style:style style:name="s"><style:table-properties table:display="false"/></style:style>',
      `<table:table table:style-name="s"><table:table-row><table:table-cell><text:p>IBAN ${iban}</text:p></table:table-cell></table:table-row></table:table>`,
    ],
  ])("text that is %s is apart", async (_, styles, body) => {
    const result = await read("a.odt", odt(`<text:p>Pay here</text:p>${body}`, styles));
    expect([textOf(result), textOf(result, true)]).toEqual(["Pay here", `IBAN ${iban}`]);
  });

  test("spans, blanks, tabs, boxes, notes and exact numbers", async () => {
    const body = `<text:p>IBAN<text:s text:c="2"/>DE89 3704<text:span> 0044 0532</text:span> 0130 00<text:tab/>x<draw:text-box><text:p>Box</text:p></draw:text-box></text:p>
<table:table><table:table-row><table:table-cell office:value="12345678901234"><text:p>1.23E+13</text:p></table:table-cell></table:table-row></table:table>`;
    expect(textOf(await read("a.odt", odt(body)))).toBe("Box\nIBAN  DE89 3704 0044 0532 0130 00\tx\n12345678901234");
  });

  test("one that is encrypted says so", async () => {
    const manifest = {
      "META-INF/manifest.xml": utf8(
        "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>",
      ),
    };
    expect((await read("a.odt", odt("", "", manifest))).missing).toEqual([{ code: "encrypted", detail: "a.odt" }]);
  });
});

describe("RTF", () => {
  test.each([
    [`{\\rtf1\\ansi IBAN DE89 37{\\b 04 0044} 0532 0130 00\\par Next}`, "IBAN DE89 3704 0044 0532 0130 00\nNext", ""],
    [`{\\rtf1 a{\\v IBAN ${iban}}b}`, "ab", `IBAN ${iban}`],
    [`{\\rtf1{\\colortbl;\\red255\\green255\\blue255;}a{\\cf1 IBAN ${iban}}}`, "a", `IBAN ${iban}`],
    [
      `{\\rtf1{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue99;}{\\cf1\\cb2 IBAN ${iban}}}`,
      `IBAN ${iban}`,
      "",
    ],
    [`{\\rtf1 a{\\fs2 IBAN ${iban}}}`, "a", `IBAN ${iban}`],
    [`{\\rtf1 a{\\deleted IBAN ${iban}}}`, "a", `IBAN ${iban}`],
    [
      `{\\rtf1\\ansicpg1252 M\\'fcller \\u8364?5 {\\fonttbl{\\f1\\fcharset204 Arial;}}{\\f1\\'e0}}`,
      "Müller €5 \u0430",
      "",
    ],
    [`{\\rtf1{\\*\\secret IBAN}{\\stylesheet x}{\\info{\\author y}}{\\header Top\\par}a}`, "Top\na", ""],
    [`{\\rtf1\\trowd\\intbl IBAN\\cell ${iban}\\cell\\row\\pard end}`, `IBAN\t${iban}\nend`, ""],
  ])("%s", async (rtf, visible, hidden) => {
    const result = await read("a.rtf", latin1(rtf));
    expect([textOf(result), textOf(result, true), result.missing]).toEqual([visible, hidden, []]);
  });

  test("that is cut, or nested without end", async () => {
    const result = await read("a.rtf", `{\\rtf1 IBAN ${iban}${"{".repeat(200_000)}`);
    expect(accountsOf(result)).toEqual([iban]);
    expect(result.missing.map(({ code }) => code)).toEqual(["tooLarge", "damaged"]);
  });
});

describe("office documents that are one file of XML", () => {
  test("of Excel 2003", async () => {
    const cell = (text: string, more = ""): string => `<Cell ${more}><Data ss:Type="String">${text}</Data></Cell>`;
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Payees"><Table><Column ss:Index="4" ss:Hidden="1"/>
<Row>${cell("IBAN")}${cell(iban, 'ss:Index="3"')}${cell("unseen")}</Row><Row ss:Hidden="1">${cell(`IBAN ${other}`)}</Row><Row><Cell><Data ss:Type="Number">1.2345678901234E13</Data></Cell></Row></Table></Worksheet></Workbook>`;
    const result = await read("export.xls", xml);
    expect([textOf(result), textOf(result, true)]).toEqual([
      `Payees\nIBAN\t\t${iban}\n12345678901234`,
      `unseen\nIBAN ${other}`,
    ]);
    expect(result.notes).toEqual([]);
  });

  test("of Word and LibreOffice", async () => {
    const word = `<?xml version="1.0"?><pkg:package xmlns:pkg="x"><pkg:part><pkg:xmlData><w:document>${paragraph(["IBAN DE89 3704", " 0044 0532 0130 00"])}${paragraph(`IBAN ${other}`, "<w:vanish/>")}</w:document></pkg:xmlData></pkg:part></pkg:package>`;
    const result = await read("a.xml", word);
    expect([textOf(result), textOf(result, true)]).toEqual(["IBAN DE89 3704 0044 0532 0130 00", `IBAN ${other}`]);
    const flat = `<?xml version="1.0"?><office:document xmlns:office="x"><office:body><office:text><text:p>IBAN DE89 3704 <text:span>0044 0532 0130 00</text:span></text:p></office:text></office:body></office:document>`;
    expect(accountsOf(await read("a.fodt", flat))).toEqual([iban]);
  });
});

describe("presentations", () => {
  const slide = (text: string, more = ""): Uint8Array =>
    utf8(
      `<p:sld ${more}><p:sp><p:txBody><a:p><a:r><a:t>IBAN </a:t></a:r><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp></p:sld>`,
    );
  test("slides in their order, hidden ones apart", async () => {
    const bytes = zipSync({
      "[Content_Types].xml": utf8(
        '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/></Types>',
      ),
      "_rels/.rels": relations(["a", "officeDocument", "ppt/presentation.xml"]),
      "ppt/presentation.xml": utf8(
        '<p:presentation><p:sldId id="256" r:id="b"/><p:sldId id="257" r:id="a"/></p:presentation>',
      ),
      "ppt/_rels/presentation.xml.rels": relations(
        ["a", "slide", "slides/slide1.xml"],
        ["b", "slide", "slides/slide2.xml"],
      ),
      "ppt/slides/slide1.xml": slide(other, 'show="0"'),
      "ppt/slides/slide2.xml": slide(iban),
    });
    const result = await read("a.pptx", bytes);
    expect([textOf(result), textOf(result, true)]).toEqual([`IBAN ${iban}`, `IBAN ${other}`]);
  });
});

describe("mutations", () => {
  test.each(["invoice.docx", "invoice.odt", "accounts.xlsx", "accounts.ods", "invoice.rtf"])(
    "of %s throw nothing",
    async (name) => {
      const next = numbers(11);
      const whole = file(name);
      const parts = name.endsWith(".rtf") ? null : Object.entries(unzipSync(whole));
      for (let round = 0; round < atLength(100, 20); round++) {
        const change = (bytes: Uint8Array): Uint8Array => {
          const changed = bytes.slice();
          for (let count = next() * 20; count > 0; count--)
            changed[Math.floor(next() * changed.length)] = '<>/"{}\\\0'[Math.floor(next() * 8)]?.charCodeAt(0) ?? 0;
          return changed;
        };
        // Packed bytes and what was packed, in turns.
        const isInner = parts !== null && round % 2 === 0;
        const bytes = isInner
          ? zipSync(Object.fromEntries(parts.map(([path, part]) => [path, path.startsWith("[") ? part : change(part)])))
          : change(whole);
        const { missing } = await read(name, bytes);
        expect(missing.map(({ code }) => code)).not.toContain("internalError");
      }
    },
  );
});
