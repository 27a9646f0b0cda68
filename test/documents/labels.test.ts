import { docx, latin1, odt, paragraph, read, textOf, utf8 } from "./kit";

const iban = "DE89 3704 0044 0532 0130 00";

describe("lists of Word", () => {
  interface Level {
    readonly text: string;
    readonly start?: number;
    readonly format?: string;
    readonly more?: string;
  }
  const level = ({ text, start = 1, format = "decimal", more = "" }: Level, index: number): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = (levels: readonly Level[], more = ""): Uint8Array =>
    utf8(
      `<w:numbering><w:abstractNum w:abstractNumId="7">${levels.map(level).join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/>${more}</w:num></w:numbering>`,
    );
  const entry = (text: string, index = 0, list = 1): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const shown = async (body: string, part: Uint8Array, styles = ""): Promise<string> =>
    textOf(
      await read(
        "a.docx",
        docx(body, { "word/numbering.xml": part, "word/styles.xml": utf8(`<w:styles>${styles}</w:styles>`) }),
      ),
    );
  const nothing = `<w:suff w:val="nothing"/>`;

  test.each([
    ["all of it", [{ text: `IBAN ${iban}:` }], entry("Pay"), `IBAN ${iban}: Pay`],
    ["the beginning of it", [{ text: "IBAN DE89 3704" }], entry("0044 0532 0130 00"), `IBAN ${iban}`],
    ["glued to it", [{ text: "DE", more: nothing }], entry("893704"), "DE893704"],
    ["a number of it", [{ text: "DE89 %1", start: 3704 }], entry("0044"), "DE89 3704 0044"],
    ["a number alone", [{ text: "%1", start: 3704 }], entry("0044"), "3704 0044"],
    ["letters of it", [{ text: "%1E89", start: 4, format: "upperLetter" }], entry("3704"), "DE89 3704"],
    ["the next ones", [{ text: "No 8%1" }], entry("a") + entry("b"), "No 81 a\nNo 82 b"],
    [
      "of several levels",
      [
        { text: "DE%1", start: 89 },
        { text: "DE%1 %2", start: 3704 },
      ],
      entry("0", 0) + entry("1", 1) + entry("2", 1) + entry("3", 0) + entry("4", 1),
      "DE89 0\nDE89 3704 1\nDE89 3705 2\nDE90 3\nDE90 3704 4",
    ],
  ] as const)("show %s before their paragraphs", async (_, levels, body, text) => {
    expect(await shown(body, numbering(levels))).toBe(text);
  });

  test("of a level that no list has don't count, and the document is read", async () => {
    const far = "5000000000";
    const level = `<w:lvl w:ilvl="${far}"><w:start w:val="3704"/><w:numFmt w:val="decimal"/><w:lvlText w:val="DE89 %1"/></w:lvl>`;
    const part = `<w:numbering><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const body = entry("Invoice 17", Number(far));
    const result = await read("a.docx", docx(body, { "word/numbering.xml": utf8(part) }));
    expect(textOf(result)).toContain("Invoice 17");
    expect(result.missing).toEqual([]);
  });

  test("begin again where that is said", async () => {
    const override = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3704"/></w:lvlOverride>`;
    expect(await shown(entry("0044"), numbering([{ text: "DE89 %1" }], override))).toBe("DE89 3704 0044");
  });

  test("are named by styles, and by those that these are based on", async () => {
    const styles = `<w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>`;
    const styled = (id: string): string =>
      `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r><w:t>0044</w:t></w:r></w:p>`;
    const levels = [{ text: "DE89" }, { text: "GB29", more: `<w:pStyle w:val="B"/>` }];
    expect(await shown(styled("A") + styled("B"), numbering(levels), styles)).toBe("DE89 0044\nGB29 0044");
  });

  test.each([
    ["numbers", [{ text: "%1." }]],
    ["numbers of chapters", [{ text: "§ %1.%2" }]],
    ["bullets", [{ text: "o", format: "bullet" }]],
    ["none", []],
  ])("show nothing that is said where they show %s", async (_, levels) => {
    expect(await shown(entry("Pay"), numbering(levels))).toBe("Pay");
  });

  test("that no paragraph is seen to be of are said where they may be an account", async () => {
    expect(await shown(paragraph("Pay"), numbering([{ text: `IBAN ${iban}` }, { text: "Item %1" }]))).toBe(
      `Pay\nIBAN ${iban}`,
    );
  });
});

describe("lists of OpenDocument", () => {
  const style = (level: string): string => `<text:list-style style:name="L1">${level}</text:list-style>`;
  const number = (attributes: string): string => style(`<text:list-level-style-number text:level="1" ${attributes}/>`);
  const list = (...entries: readonly string[]): string =>
    `<text:list text:style-name="L1">${entries.map((each) => `<text:list-item><text:p>${each}</text:p><text:p>more</text:p></text:list-item>`).join("")}</text:list>`;
  const shown = async (body: string, styles: string): Promise<string> => textOf(await read("a.odt", odt(body, styles)));

  test.each([
    ["before the number", `style:num-prefix="IBAN ${iban} "`, `IBAN ${iban}  Pay\nmore`],
    ["behind it", `style:num-format="1" style:num-suffix=" to ${iban}"`, `1 to ${iban} Pay\nmore`],
    [
      "around it",
      `loext:num-list-format="DE89 %1% 0044" style:num-format="1" text:start-value="3704"`,
      "DE89 3704 0044 Pay\nmore",
    ],
    ["as the number", `style:num-format="1" text:start-value="37040044"`, "37040044 Pay\nmore"],
    ["not mere numbers", `style:num-format="1" style:num-suffix="."`, "Pay\nmore"],
  ])("show what is %s", async (_, attributes, text) => {
    expect(await shown(list("Pay"), number(attributes))).toBe(text);
  });

  test("count their entries", async () => {
    const attributes = `style:num-prefix="DE" style:num-format="1" text:start-value="89"`;
    expect(await shown(list("a", "b"), number(attributes))).toBe("DE89 a\nmore\nDE90 b\nmore");
  });

  test("and headings that no entry is seen to be of are said where they may be an account", async () => {
    const outline = `<text:outline-style><text:outline-level-style text:level="1" style:num-prefix="IBAN ${iban}"/></text:outline-style>`;
    expect(await shown("<text:h>Pay</text:h>", outline)).toBe(`Pay\nIBAN ${iban}`);
  });

  test("formats of numbers that show an account are said", async () => {
    const format = `<number:number-style style:name="N1"><number:text>IBAN DE89 </number:text><number:text>${iban.slice(5)}</number:text></number:number-style><number:date-style style:name="N2"><number:year/><number:text>-</number:text></number:date-style>`;
    expect(await shown("<text:p>Pay</text:p>", format)).toBe(`Pay\nIBAN ${iban}`);
  });
});

describe("RTF", () => {
  const shown = async (rtf: string): Promise<string> => textOf(await read("a.rtf", latin1(`{\\rtf1 Pay${rtf}}`)));

  test.each([
    [
      "letters bent by a shape",
      `{\\shp{\\*\\shpinst{\\sp{\\sn gtextUNICODE}{\\sv IBAN ${iban}}}}}`,
      `Pay IBAN ${iban}`,
    ],
    ["a property that nobody sees", `{\\shp{\\*\\shpinst{\\sp{\\sn wzName}{\\sv IBAN ${iban}}}}}`, "Pay"],
    [
      "the level of a list",
      `{\\*\\listtable{\\list{\\listlevel{\\leveltext\\'1fDE89 \\'00 ${iban};}}}}`,
      `Pay\nDE89  ${iban}`,
    ],
    ["a level's length, which is none of it", `{\\*\\listtable{\\leveltext\\'1b${iban};}}`, `Pay\n${iban}`],
    ["mere numbers of a list", `{\\*\\listtable{\\list{\\listlevel{\\leveltext\\'02\\'00.;}}}}`, "Pay"],
    ["a label of old", `{\\*\\pn\\pnlvlbody{\\pntxtb IBAN ${iban}}}`, `Pay\nIBAN ${iban}`],
    ["a label that stands in the text", `{\\*\\pn{\\pntxtb ${iban}}}{\\pntext ${iban}\\tab}`, `Pay${iban}`],
  ])("%s", async (_, rtf, text) => {
    expect(await shown(rtf)).toBe(text);
  });
});
