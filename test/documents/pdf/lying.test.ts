import { faces, filled, lying, standardFonts, swapOf, table, type3, type Swap } from "./faces";
import { made, read, seen } from "./make";
import { line, raw, type RawPage } from "./raw";
import { atLength, every } from "../../atLength";

const shown = "IBAN DE89 3704 0044 0532 0130 00";
const other = "Reference 61 29 57, 1,234.56";
const digits = "0123456789";
const turned = swapOf(digits, "1234567890");
const [sans = ""] = faces;

/** What is said where digits are shown. */
const swaps: readonly (readonly [string, Swap])[] = [
  ["all", turned],
  ["all, from the other end", swapOf(digits, "9876543210")],
  ["1 and 7, 2 and 5, 6 and 9", swapOf("172569", "715296")],
  ["1 and 7", swapOf("17", "71")],
  ["2 and 5", swapOf("25", "52")],
  ["6 and 9", swapOf("69", "96")],
  ["3 and 8", swapOf("38", "83")],
  ["0 and 4", swapOf("04", "40")],
];

/** Of the fonts that every viewer has, one of each family, each of another cut. */
const someStandard = atLength(standardFonts, every(5, standardFonts));

/** An invoice in a face that is in the document. */
const invoice = (face: string, swap: Swap = {}): Promise<Uint8Array> =>
  made((pdf) => pdf.font(face).fontSize(11).text("Invoice 2041", 50, 50).text(shown, 50, 80).text(other, 50, 100), {
    compress: false,
  }).then((bytes) => lying(bytes, swap));

/** A page with more objects, the first of them its font F3. */
const page = (objects: readonly string[], content: string, more: Partial<RawPage> = {}): Uint8Array =>
  raw([{ content: line(50, 750, "Invoice by Tidewater, Bristol") + content, fonts: "/F3 10 0 R", ...more }], {
    objects,
  });
const written = (text: string, at = "50 700 Td", size = 11): string => `BT /F3 ${size} Tf ${at} (${text}) Tj ET\n`;

/** Nothing of its digits is text, and the page is looked at. */
async function expectUnread(bytes: Uint8Array): Promise<void> {
  const result = await read(bytes);
  expect(seen(result)).not.toMatch(/\d/);
  expect(result.missing).toEqual([{ code: "unknownCharset", detail: "invoice.pdf" }]);
  expect(result.handed).toMatchObject([{ page: 1, words: true }]);
}

/** All of it is text. */
async function expectRead(bytes: Uint8Array, text: string): Promise<void> {
  const result = await read(bytes);
  expect(seen(result)).toContain(text);
  expect(result).toMatchObject({ missing: [], handed: [] });
}

describe("a font that shows other digits than it says is not believed, and its page is looked at", () => {
  test.each(atLength(swaps, every(3, swaps)))("%s", async (_, swap) => {
    for (const face of atLength(faces, faces.slice(0, 2))) await expectUnread(await invoice(face, swap));
  });

  test.each(swaps.slice(0, atLength(3, 1)))("one that every viewer has: %s", async (_, swap) => {
    for (const name of someStandard) {
      const font = `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding/ToUnicode 11 0 R>>`;
      await expectUnread(page([font, table(swap)], written(shown)));
    }
  });

  test.each(swaps.slice(0, 3))("one that the reader has not got: %s", async (_, swap) => {
    const font = "<</Type/Font/Subtype/TrueType/BaseFont/Tidewater/Encoding/WinAnsiEncoding/ToUnicode 11 0 R>>";
    await expectUnread(page([font, table(swap)], written(shown)));
  });

  test.each(swaps.slice(0, 3))("one that draws them by instructions: %s", async (_, swap) => {
    const drawn = (digit: string): string => filled(sans, swap[digit] ?? digit);
    await expectUnread(page(type3(10, drawn), written("893704004405320130")));
  });

  test("where each is in a font of its own", async () => {
    const account = "893704004405320130";
    const objects = [...account].flatMap((each, at) => type3(10 + 11 * at, () => filled(sans, turned[each] ?? "")));
    const names = [...account].map((_, at) => `/G${at} ${10 + 11 * at} 0 R`).join("");
    const text = [...account].map((digit, at) => `BT /G${at} 11 Tf ${50 + 7 * at} 700 Td (${digit}) Tj ET\n`).join("");
    await expectUnread(page(objects, text, { fonts: names }));
  });

  test("turned over as in a mirror, and back again by the text's matrix", async () => {
    // Upside down a 2 is like a 5, and a 6 like a 9.
    const drawn = (digit: string): string => filled(sans, turned[digit] ?? digit, true);
    await expectUnread(page(type3(10, drawn), written("893704004405320130", "1 0 0 -1 50 700 Tm")));
  });

  test("and where it says letters", async () => {
    const bytes = await invoice(sans, swapOf(digits, "qwertzuiop"));
    const result = await read(bytes);
    expect(result.missing).toEqual([{ code: "unknownCharset", detail: "invoice.pdf" }]);
    expect(result.handed).toMatchObject([{ page: 1, words: true }]);
    expect(seen(result)).toBe("");
  });
});

describe("digits that no one reads are no text", () => {
  const account = "DE89370400440532013000";
  test.each([
    ["no ink", () => "n"],
    ["dots", () => "100 120 m 220 0 l 380 0 l 500 120 l 500 280 l 380 400 l 220 400 l 100 280 l h f"],
    [
      "bars of a code",
      (digit: string) => `0 0 ${40 + 9 * Number(digit)} 700 re ${Number(digit) % 2 === 0 ? "300 0 40 700 re " : ""}f`,
    ],
    ["dust", (digit: string) => `.05 0 0 .05 0 0 cm ${filled(sans, digit)}`],
    ["a picture", () => "q 500 0 0 700 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0000 EI Q"],
  ])("%s", async (_, draws) => {
    const result = await read(
      page(type3(10, draws), line(50, 700, "IBAN DE") + written("89370400440532013000", "95 700 Td")),
    );
    expect(seen(result)).toBe("Invoice by Tidewater, Bristol\nIBAN DE");
    expect(result.missing).toEqual([]);
    // It speaks of an account that it doesn't name.
    expect(result.handed).toMatchObject([{ page: 1, words: true }]);
  });

  test("nor are several that one glyph says", async () => {
    const bytes = await invoice(sans, { I: account.slice(0, 2) + account.slice(2) });
    expect(seen(await read(bytes))).not.toContain(account);
  });
});

describe("honest fonts are believed", () => {
  test("that are in the document", async () => {
    for (const face of faces) await expectRead(await invoice(face), `Invoice 2041\n${shown}\n${other}`);
  });

  test("that every viewer has", async () => {
    for (const name of someStandard) {
      const font = `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding/ToUnicode 11 0 R>>`;
      await expectRead(
        page([font, table(swapOf(digits, digits))], written(`${shown}. ${other}`)),
        `${shown}. ${other}`,
      );
    }
  });

  test.each([
    ["upright", "50 700 Td", "[0.001 0 0 0.001 0 0]", false],
    ["from top to bottom", "50 700 Td", "[0.001 0 0 -0.001 0 0]", true],
    ["slanted", "1 0 0.3 1 50 700 Tm", "[0.001 0 0 0.001 0 0]", false],
    ["turned over, and back again by the text's matrix", "1 0 0 -1 50 700 Tm", "[0.001 0 0 0.001 0 0]", true],
    ["in thin letters", "0.6 0 0 1 50 700 Tm", "[0.001 0 0 0.001 0 0]", false],
  ])("that draw by instructions, %s", async (_, at, matrix, flipped) => {
    const objects = type3(10, (digit) => filled(sans, digit, flipped), matrix);
    await expectRead(page(objects, written(digits, at)), digits);
  });

  test("that lean to one side, where the text's matrix sets them upright", async () => {
    const leaning = (digit: string): string => `1 0 -1.2 1 0 0 cm ${filled(sans, digit)}`;
    await expectRead(page(type3(10, leaning), written(digits, "1 0 1.2 1 50 700 Tm")), digits);
  });

  test("with a 1 that is two rectangles", async () => {
    const one = "200 0 100 700 re 100 600 100 100 re f";
    const objects = type3(10, (digit) => (digit === "1" ? one : filled(sans, digit)));
    await expectRead(page(objects, written(digits)), digits);
  });

  test("also with one digit that is like another", async () => {
    await expectRead(
      page(
        type3(10, (digit) => filled(sans, digit === "1" ? "7" : digit)),
        written(digits),
      ),
      digits,
    );
  });
});

test("outlines without end are not followed, and that is said", async () => {
  const long = Array.from({ length: 2_000 }, (_, at) => `${at % 50} ${at % 71} l`).join(" ");
  const fonts = Array.from({ length: atLength(60, 20) }, (_, at) => type3(10 + 11 * at, () => `0 0 m ${long} f`));
  const names = fonts.map((_, at) => `/G${at} ${10 + 11 * at} 0 R`).join("");
  const text = fonts.map((_, at) => `BT /G${at} 11 Tf 50 ${700 - 10 * at} Td (${digits}) Tj ET\n`).join("");
  const result = await read(page(fonts.flat(), text, { fonts: names }));
  expect(result.missing).toEqual([{ code: "tooLarge", detail: "invoice.pdf" }]);
});
