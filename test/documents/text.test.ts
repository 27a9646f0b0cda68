import { decodeText } from "../../src/documents/text";
import { tableLines } from "../../src/documents/csv";
import { accountsOf, latin1, read, textOf, utf8 } from "./kit";

const units = (text: string, bytes: number, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((char) => {
      const unit = Array.from({ length: bytes }, (_, at) =>
        at < 2 ? ((char.codePointAt(0) ?? 0) >> (8 * at)) & 0xff : 0,
      );
      return little ? unit : unit.reverse();
    }),
  );

describe("bytes of a text", () => {
  const text = "Zahlung an die Müller & Söhne GmbH €";
  test.each([
    ["UTF-16 little endian without a mark", units(text, 2, true), text],
    ["UTF-16 big endian without a mark", units(text, 2, false), text],
    [
      "UTF-16 in Cyrillic without a mark",
      units("Оплата по счету № 12 от 3 марта 2026 г.", 2, true),
      "Оплата по счету № 12 от 3 марта 2026 г.",
    ],
    ["UTF-32 little endian", units(`\ufeff${text}`, 4, true), text],
    ["UTF-32 big endian", units(`\ufeff${text}`, 4, false), text],
  ])("%s", (_, bytes, found) => {
    expect(decodeText(bytes)).toEqual({ text: found });
  });

  test.each([
    ["zeros on both sides", latin1("a\0\0b\0c\0\0")],
    ["control characters", latin1("\x01\x02\x03IBAN DE89 3704\x04\x05")],
    ["compressed bytes", latin1("\x1f\x8b\x08\0\x01\x02\x9c\xed")],
  ])("with %s are damaged", (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ failed: "damaged" });
  });
});

describe("tables in text", () => {
  test.each([
    ["Payee;IBAN\nMüller;DE89", "Payee\tIBAN\nMüller\tDE89"],
    ['Payee,IBAN\n"Müller, Söhne",DE89', "Payee\tIBAN\nMüller, Söhne\tDE89"],
    ['a;"say ""x"";\r\nnext";b\r\nc', 'a\tsay "x"; next\tb\r\nc'],
    ["a\tb", "a\tb"],
    ["a|b", "a\tb"],
    ["1,5;2,5\n3,5;4,5", "1,5\t2,5\n3,5\t4,5"],
    ['a;"never ends\nb;c', 'a\t"never ends\nb\tc'],
    ["", ""],
  ])("%j", (csv, lines) => {
    expect(tableLines(csv)).toBe(lines);
  });

  test("keep a label and its value together, for the account and its holder", async () => {
    const csv = "Account holder;Sort code;Account number\nHarbour Ltd;20-00-00;55779911\n";
    expect(accountsOf(await read("a.csv", csv))).toEqual(["200000/55779911"]);
    expect(accountsOf(await read("export.xls", csv))).toEqual(["200000/55779911"]);
    expect(accountsOf(await read("a.csv", 'IBAN;="DE89 3704"&" 0044 0532"&" 0130 00"\n'))).toEqual([
      "DE89370400440532013000",
    ]);
    expect(accountsOf(await read("a.csv", 'IBAN;"DE89 3704 0044 0532 0130 00"'))).toEqual(["DE89370400440532013000"]);
  });

  test("a million quotes cost no time", () => {
    expect(tableLines('";'.repeat(1_000_000)).length).toBeGreaterThan(0);
    expect(tableLines('"a""'.repeat(500_000)).length).toBeGreaterThan(0);
  });
});

describe("other texts", () => {
  test("calendars and cards are unfolded", async () => {
    const calendar =
      "BEGIN:VCALENDAR\r\nDESCRIPTION:Pay to\\nIBAN DE89 3704 0044\r\n  0532 0130 00\\, now\r\nEND:VCALENDAR";
    expect(textOf(await read("a.ics", calendar))).toContain(
      "DESCRIPTION:Pay to\nIBAN DE89 3704 0044 0532 0130 00, now\r\n",
    );
  });

  test("of cards what is quoted-printable is read as it is shown", async () => {
    const card =
      "BEGIN:VCARD\r\nFN:Nordwind\r\nNOTE;ENCODING=QUOTED-PRINTABLE:Sort=20code=2004-00-75=2C account=20=\r\n1234=205678\r\nEND:VCARD";
    expect(textOf(await read("a.vcf", card))).toContain("Sort code 04-00-75, account 1234 5678");
  });

  test("drawings and pages are source of HTML", async () => {
    const { found } = await read("a.svg", '<svg xmlns="http://www.w3.org/2000/svg"><text>IBAN</text></svg>');
    expect(found[0]).toMatchObject({ html: true, layer: "text" });
  });

  test("what is longer than the bound is cut, which is said", async () => {
    const { found, missing } = await read("a.txt", "x".repeat(200), { characters: 100 });
    expect([found[0]?.text.length, missing]).toEqual([100, [{ code: "tooLarge", detail: "a.txt" }]]);
    expect((await read("a.txt", utf8(" "))).missing).toEqual([{ code: "empty", detail: "a.txt" }]);
  });

  test("a file that is two things is read as each, and noted", async () => {
    const bytes = utf8("<html>Pay here</html>\n%PDF-1.7\n");
    const { found, notes } = await read("invoice.pdf", bytes);
    expect(found.map(({ html }) => html)).toContain(true);
    expect(notes).toEqual([{ kind: "disguised", name: "invoice.pdf", claimed: "pdf", actual: "html" }]);
  });
});
