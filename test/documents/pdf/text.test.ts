import { made, read, seen } from "./make";
import { line, raw, stream } from "./raw";

const iban = "DE89 3704 0044 0532 0130 00";
const textOf = async (...asked: Parameters<typeof raw>): Promise<string> => seen(await read(raw(...asked)));

describe("a page's text", () => {
  test("is read in lines, the cells of a row on one line", async () => {
    const file = await made((pdf) => {
      pdf.text("Invoice 17", 50, 50).text("IBAN:", 50, 80).text(iban, 200, 80);
      pdf.text("Total", 50, 100).text("EUR 12.00", 400, 100);
    });
    const result = await read(file);
    expect(seen(result)).toBe(`Invoice 17\nIBAN:  ${iban}\nTotal  EUR 12.00`);
    expect(result).toMatchObject({ missing: [], notes: [], files: [], handed: [] });
  });

  test("goes from the top down, whatever the order of painting", async () => {
    expect(await textOf(line(50, 600, "third") + line(50, 700, "first") + line(50, 650, "second"))).toBe(
      "first\nsecond\nthird",
    );
  });

  test("of columns is read column by column", async () => {
    const left = ["Account / Payable to", iban, "Tidewater Ltd", "Bristol"].map((text, row) =>
      line(50, 700 - 13 * row, text),
    );
    const right = ["Payable by", "Harbour Lane", "London", "Reference 17"].map((text, row) =>
      line(350, 694 - 17 * row, text),
    );
    expect(await textOf([...left, ...right].join(""))).toBe(
      `Account / Payable to\n${iban}\nTidewater Ltd\nBristol\nPayable by\nHarbour Lane\nLondon\nReference 17`,
    );
  });

  test("that runs on in columns is read column by column, where their lines are level", async () => {
    const rows = (at: number, words: string): string[] =>
      [1, 2, 3, 4, 5, 6].map((row) =>
        line(at, 700 - 13 * row, row === 6 ? `${words} end.` : `${words} ${row} goes on and on and`),
      );
    expect(await textOf([...rows(50, "Payment of line"), ...rows(250, "Delivery of line")].join(""))).toMatch(
      /^Payment of line 1[^]*Payment of line end\.\nDelivery of line 1[^]*Delivery of line end\.$/,
    );
  });

  test("of a table with long labels is read row by row", async () => {
    const rows = [
      "Name of the holder of the account",
      "Number of the account (IBAN)",
      "Code of the bank (BIC)",
      "Name of the bank",
      "Town",
    ];
    const values = ["Tidewater Ltd, Bristol", iban, "COBADEFFXXX", "Commerzbank, Frankfurt am Main", "Bristol"];
    const both = rows.flatMap((text, row) => [
      line(50, 700 - 20 * row, text),
      line(300, 700 - 20 * row, values[row] ?? ""),
    ]);
    expect(await textOf(both.join(""))).toBe(rows.map((text, row) => `${text}  ${values[row] ?? ""}`).join("\n"));
  });

  test("of a table is read row by row, however wide its gaps are", async () => {
    const rows = ["Holder", "IBAN", "BIC", "Bank"].map((text, row) => line(50, 700 - 20 * row, text));
    const values = ["Tidewater Ltd", iban, "COBADEFFXXX", "Commerzbank"].map((text, row) =>
      line(400, 700 - 20 * row, text),
    );
    expect(await textOf([...rows, ...values].join(""))).toBe(
      `Holder  Tidewater Ltd\nIBAN  ${iban}\nBIC  COBADEFFXXX\nBank  Commerzbank`,
    );
  });

  test("that is turned is read along its own lines", async () => {
    const turned = "BT /F1 11 Tf 0 1 -1 0 30 100 Tm (IBAN) Tj ET BT /F1 11 Tf 0 1 -1 0 30 200 Tm (DE89) Tj ET ";
    expect(await textOf(line(50, 700, "Invoice 17 of October") + turned)).toBe("Invoice 17 of October\nIBAN  DE89");
  });

  test.each([90, 180, 270])("on a page that is turned by %d degrees is the same", async (degrees) => {
    expect(await textOf([{ content: line(50, 700, iban), page: `/Rotate ${degrees}` }])).toBe(iban);
  });

  test("is the same by each way to show it", async () => {
    const content =
      "BT /F1 11 Tf 14 TL 50 700 Td (one) Tj T* (two) Tj (three) ' 1 2 (four) \" 0 -20 TD (five) Tj 0 -20 Td [(s) -20 (ix)] TJ ET";
    expect(await textOf(content)).toBe("one\ntwo\nthree\nfour\nfive\nsix");
  });
});

describe("an account is found", () => {
  const digits = [...iban.replaceAll(" ", "")];

  test("split over strings of several fonts and sizes", async () => {
    const content = "BT /F1 11 Tf 50 700 Td (IBAN DE89 37) Tj /F2 11 Tf (04 0044 ) Tj /F1 10 Tf (0532 0130 00) Tj ET";
    expect(await textOf(content)).toBe(`IBAN ${iban}`);
  });

  test.each([
    ["in order", digits.map((_, at) => at)],
    ["in any order", digits.map((_, at) => (at * 7) % digits.length)],
    ["every second one first", [0, 1].flatMap((odd) => digits.map((_, at) => at).filter((at) => at % 2 === odd))],
    ["every third one first", [2, 0, 1].flatMap((rest) => digits.map((_, at) => at).filter((at) => at % 3 === rest))],
  ])("letter by letter, %s", async (_, order) => {
    const content = order.map((at) => `BT /F2 10 Tf ${50 + 6 * at} 700 Td (${digits[at] ?? ""}) Tj ET\n`).join("");
    expect(await textOf(content)).toBe(digits.join(""));
  });

  test("among the words of a sentence that is painted every second letter first", async () => {
    const words = `Please pay to IBAN ${iban} from now on`;
    const at = (odd: number): string =>
      [...words]
        .map((letter, place) => (place % 2 === odd ? `BT /F2 10 Tf ${50 + 6 * place} 700 Td (${letter}) Tj ET\n` : ""))
        .join("");
    expect(await textOf(at(0) + at(1))).toBe(words);
  });

  test.each([
    ["by its spacing", `BT /F1 10 Tf 6 Tc 50 700 Td (${digits.join("")}) Tj ET`],
    ["by blanks", `BT /F1 10 Tf 50 700 Td (${digits.join(" ")}) Tj ET`],
    ["each in its box", digits.map((digit, at) => `BT /F1 10 Tf ${50 + 17 * at} 700 Td (${digit}) Tj ET`).join("\n")],
  ])("set wide %s", async (_, content) => {
    expect((await textOf(content)).replaceAll(" ", "")).toBe(digits.join(""));
    expect(await textOf(content)).not.toContain("  ");
  });

  test("painted twice, to look bold", async () => {
    expect(await textOf(line(50, 700, iban) + line(50.3, 700, iban))).toBe(iban);
  });

  test("on top of a word that runs into it", async () => {
    expect(await textOf(line(50, 700, "Our bank account number") + line(150, 700, iban))).toContain(iban);
  });

  test("in a form, within a form", async () => {
    const form = (body: string, more = ""): string =>
      stream(body, `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>${more}>>`);
    const objects = [form("q 1 0 0 1 10 0 cm /Y Do Q", "/XObject<</Y 11 0 R>>"), form(line(50, 700, iban))];
    expect(await textOf([{ content: "/X Do", resources: "/XObject<</X 10 0 R>>" }], { objects })).toBe(iban);
  });
});

describe("what glyphs mean", () => {
  const cmap = (lines: readonly string[]): string =>
    stream(
      `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${lines.length} beginbfchar ${lines.join(" ")} endbfchar endcmap end`,
    );
  const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 11 0 R>>";
  const own = (text: string): string => `BT /F3 11 Tf 50 700 Td (${text}) Tj ET`;
  const resources = "/Font<</F1 3 0 R/F3 10 0 R>>";

  test("ligatures are their letters, soft hyphens nothing but where a line ends", async () => {
    const objects = [font, cmap(["<7A> <FB03>", "<79> <00AD>", "<78> <00660066>"])];
    expect(await textOf([{ content: own("ozce, oyxy"), resources }], { objects })).toBe("office, off-");
  });

  test("a font that doesn't say is no text, and its page is read as a picture", async () => {
    const digits = [..."0123456789"].map((digit, at) => `<3${digit}> <E0${String(at).padStart(2, "0")}>`);
    const content = line(50, 750, "Invoice 17") + own(iban);
    const result = await read(raw([{ content, resources }], { objects: [font, cmap(digits)] }));
    expect(seen(result)).toBe("Invoice 17");
    expect(result.missing).toEqual([{ code: "unknownCharset", detail: "invoice.pdf" }]);
    expect(result.handed).toMatchObject([{ name: "invoice.pdf", page: 1, words: true }]);
  });

  test("icons among the words change nothing", async () => {
    const objects = [font, cmap(["<7A> <E001>", "<71> <F0B7>"])];
    const result = await read(raw([{ content: own("zq Pay q here"), resources }], { objects }));
    expect(seen(result)).toBe("Pay  here");
    expect(result).toMatchObject({ missing: [], handed: [] });
  });
});
