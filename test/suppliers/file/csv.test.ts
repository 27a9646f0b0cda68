import { type SupplierFile, maxFaults, readSupplierFile } from "../../../src/suppliers";
import { atLength } from "../../atLength";

const header = "id,name,aliases,domains,emails,phones,country,tax_ids,accounts";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (...lines: string[]): SupplierFile => readSupplierFile(bytes(lines.join("\r\n")), "list.csv");
const counts = ({ taken, inPart, notTaken }: SupplierFile): number[] => [taken, inPart, notTaken];
const ids = ({ records }: SupplierFile): string[] => records.map(({ id }) => id);

const whole = {
  id: "V1",
  name: "Nordwind Stahlbau GmbH",
  aliases: ["Nordwind", "NWS"],
  domains: ["nordwind-stahl.de", "xn--brcke-lva.de"],
  emails: ["buero@gmx.de"],
  phones: ["+49 (421) 5550-123", "0421 5550 124 ext. 7"],
  country: "DE",
  taxIds: ["DE 811 907 980"],
  accounts: [{ scheme: "iban", value: "DE89370400440532013000", bank: null }],
  kind: "factor",
  status: "blocked",
  sharedAccounts: [{ scheme: "us-aba", value: "123456789", bank: "021000021" }],
  rejectedAccounts: [{ scheme: "iban", value: "GB29NWBK60161331926819", bank: null }],
  otherDestinations: ["https://pay.example/nordwind"],
  bankVerifiedOn: "2026-03-02",
  bankChangedOn: "2024-02-29",
  phoneChangedOn: null,
  notes: "Line one and line two",
};
const wholeHeader = `${header},kind,status,shared_accounts,rejected_accounts,other_destinations,bank_verified_on,bank_changed_on,phone_changed_on,notes`;
const cells = [
  "V1",
  "Nordwind Stahlbau GmbH",
  "Nordwind; NWS ;;Nordwind",
  "Nordwind-Stahl.de;br\u00fccke.de",
  "Buero@GMX.de",
  "+49 (421) 5550-123;0421 5550 124 ext. 7",
  "de",
  "DE 811 907 980",
  "DE89 3704 0044 0532 0130 00",
  "Factor",
  "BLOCKED",
  "us-aba:021000021/123456789",
  "GB29NWBK60161331926819",
  "https://pay.example/nordwind",
  "2026-03-02",
  "2024-02-29",
  "",
  "Line one\nand line two",
];
const quoteAll = (row: readonly string[], delimiter: string): string =>
  row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);

describe("a row that is whole", () => {
  it.each([",", ";", "\t"])("is read with the delimiter %j", (delimiter) => {
    const file = read(wholeHeader.replaceAll(",", delimiter), quoteAll(cells, delimiter), "");
    expect(file).toEqual({ records: [whole], faults: [], taken: 1, inPart: 0, notTaken: 0 });
  });

  it.each(["\n", "\r\n", "\r"])("is read with lines ended by %j", (end) => {
    const file = readSupplierFile(bytes([header, "V1,One,,,,,,,", "", "V2,Two,,,,,,,"].join(end)), "list");
    expect(ids(file)).toEqual(["V1", "V2"]);
    expect(file.faults).toEqual([]);
  });

  it("is read from JSON just the same, lists as arrays or as text", () => {
    const keys = wholeHeader.split(",");
    const asText = Object.fromEntries(keys.map((key, i) => [key, cells[i]]));
    const asArrays = {
      ...asText,
      id: "V2",
      domains: ["nordwind-stahl.de", "br\u00fccke.de"],
      aliases: ["Nordwind", "NWS"],
    };
    const json = JSON.stringify([asText, { ...asArrays, accounts: "", shared_accounts: [] }]);
    const file = readSupplierFile(bytes(json), "list.csv");
    expect(file.faults).toEqual([]);
    expect(file.records).toEqual([whole, { ...whole, id: "V2", accounts: [], sharedAccounts: [] }]);
  });
});

describe("the encoding", () => {
  const text = `${header}\nV1,M\u00fcller \u2013 S\u00f6hne \u20ac,,,,,,,`;
  const name = "M\u00fcller \u2013 S\u00f6hne \u20ac";
  const utf16 = (big: boolean): Uint8Array => {
    const units = [...`\ufeff${text}`].map((sign) => sign.charCodeAt(0));
    return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
  };

  it.each([
    ["UTF-8", bytes(text)],
    ["UTF-8 with a byte order mark", bytes(`\ufeff${text}`)],
    ["UTF-16 little endian", utf16(false)],
    ["UTF-16 big endian", utf16(true)],
  ])("%s is read", (_, given) => {
    const file = readSupplierFile(given, "list.csv");
    expect(file.records[0]?.name).toBe(name);
    expect(file.faults).toEqual([]);
  });

  it("falls back to Windows-1252 and says so", () => {
    const table: Record<string, number> = { "\u2013": 0x96, "\u20ac": 0x80 };
    const file = readSupplierFile(
      Uint8Array.from([...text], (sign) => table[sign] ?? sign.charCodeAt(0)),
      "list.csv",
    );
    expect(file.records[0]?.name).toBe(name);
    const reason = "The file is not UTF-8 and was read as Windows-1252. Check the names, or save it as UTF-8.";
    expect(file.faults).toEqual([{ line: 1, column: null, reason }]);
    expect(counts(file)).toEqual([1, 0, 0]);
  });

  it.each([
    [
      "PK\u0003\u0004...",
      '"a.bin" is an Excel workbook (.xlsx) or another ZIP archive. Save it as CSV UTF-8 and load that.',
    ],
    ["%PDF-1.7", '"a.bin" is a PDF. Save it as CSV UTF-8 and load that.'],
    ["i\0d\0,\0", '"a.bin" is not a text file, or UTF-16 without a byte order mark. Save it as CSV UTF-8.'],
    ["", "The file is empty."],
    [" \n\t\n", "The file is empty."],
    [header, "The file has no rows below its header."],
    [`${header}\n,,,\n \n`, "The file has no rows below its header."],
  ])("%j gives one fault and no record", (given, reason) => {
    const file = readSupplierFile(bytes(given), "a.bin");
    expect(file).toEqual({
      records: [],
      faults: [{ line: 1, column: null, reason }],
      taken: 0,
      inPart: 0,
      notTaken: 0,
    });
  });
});

describe("the header", () => {
  it("names what is missing, unknown and double", () => {
    const file = read(
      "\u00a0ID ,Name,domains,name,IBAN,Tax IDs,,emails",
      "V1,One,one.example,Two,x,DE123456,,a@one.example",
    );
    expect(file.faults).toEqual([
      { line: 1, column: "name", reason: "The column occurs twice; the second one is left out." },
      { line: 1, column: "IBAN", reason: "The column is unknown and left out." },
      { line: 1, column: "aliases", reason: "The column is missing." },
      { line: 1, column: "phones", reason: "The column is missing." },
      { line: 1, column: "country", reason: "The column is missing." },
      { line: 1, column: "accounts", reason: "The column is missing." },
    ]);
    expect(file.records).toMatchObject([{ id: "V1", name: "One", taxIds: ["DE123456"], emails: ["a@one.example"] }]);
    expect(counts(file)).toEqual([1, 0, 0]);
  });

  it("without id or name takes nothing", () => {
    const file = read("name,domains", "One,one.example");
    expect(file.records).toEqual([]);
    expect(file.faults.at(-1)?.reason).toBe(`No row can be taken without id and name. A header row reads ${header}.`);
  });

  it("may be below blank lines, and keeps the count of lines", () => {
    const file = read("", "", header, "V1,,,,,,,,");
    expect(file.faults).toEqual([{ line: 4, column: "name", reason: "A row without a name is left out." }]);
  });
});

describe("a faulty row", () => {
  it("without id or name, or with an id that is before, is left out whole", () => {
    const file = read(header, "V1,One,,,,,,,", ",Two,,,,,,,", "V3,  ,,,,,,,", "V1,Four,,,,,,,", "=A1,Five,,,,,,,");
    expect(ids(file)).toEqual(["V1"]);
    expect(file.faults).toEqual([
      { line: 3, column: "id", reason: "A row without an id is left out." },
      { line: 4, column: "name", reason: "A row without a name is left out." },
      { line: 5, column: "id", reason: '"V1" is on line 2 already. The row is left out.' },
      { line: 6, column: "id", reason: '"=A1" is a spreadsheet formula. The field is left out.' },
      { line: 6, column: null, reason: "A row without a usable id and name is left out." },
    ]);
    expect(counts(file)).toEqual([1, 0, 4]);
  });

  it("with too many cells is left out; with too few it is taken in part", () => {
    const file = read(header, "V1,Oakes, Sons,,,,,,,", "V2,Two,,,", "V3,Three,,,,,,,");
    expect(ids(file)).toEqual(["V2", "V3"]);
    expect(file.faults).toEqual([
      {
        line: 2,
        column: null,
        reason:
          "The row has 10 cells and the header 9: a cell that contains , must be in quotation marks. The row is left out.",
      },
      { line: 3, column: null, reason: "The row has 5 cells and the header 9; the missing ones count as empty." },
    ]);
    expect(counts(file)).toEqual([1, 1, 1]);
  });

  it("tells the line on which a row of several lines begins", () => {
    const file = read(header, 'V1,"One\r\nand\r\nmore",,,,,,,', "V2,Two,,,,,XX,,");
    expect(file.records[0]?.name).toBe("One and more");
    expect(file.faults.map(({ line }) => line)).toEqual([5]);
  });

  it.each([
    ['V3,"Three', "A quotation mark is opened and never closed. This row and those below it were not read."],
    [
      'V3,"Three"x,,,,,,,',
      "A closing quotation mark is followed by text on line 4; inside a quoted cell it must be doubled. This row and those below it were not read.",
    ],
    [
      'V3,Three "x",,,,,,,',
      "There is a quotation mark inside a cell that doesn't begin with one; the cell must be quoted and the mark doubled. This row and those below it were not read.",
    ],
  ])("with broken quoting (%s) ends the file there and keeps the rows before", (broken, reason) => {
    const file = read(header, "V1,One,,,,,,,", "V2,Two,,,,,,,", broken, "V4,Four,,,,,,,", "V5,Five,,,,,,,");
    expect(ids(file)).toEqual(["V1", "V2"]);
    expect(file.faults).toEqual([{ line: 4, column: null, reason }]);
    expect(counts(file)).toEqual([2, 0, 1]);
  });
});

describe("a hostile file", () => {
  it("has a cell of ten million characters", () => {
    const file = read(header, `V1,One,${"x".repeat(1e7)},one.example,,,,,`);
    expect(file.records).toMatchObject([{ aliases: [], domains: ["one.example"] }]);
    expect(file.faults).toEqual([
      {
        line: 2,
        column: "aliases",
        reason: `"${"x".repeat(59)}\u2026" has more than 10000 characters. The field is left out.`,
      },
    ]);
  });

  it("has a million semicolons in a list, in a header and as a file", () => {
    expect(read(header, `V1,One,${";".repeat(1e6)},,,,,,`).faults).toHaveLength(1);
    expect(read(`id;name${";".repeat(1e6)}`, "V1;One").faults[0]?.reason).toMatch(
      /^The header has 1000002 columns; no/,
    );
    expect(read(";".repeat(1e6)).records).toEqual([]);
    expect(counts(read(header, `V1,One${",".repeat(1e6)}`))).toEqual([0, 0, 1]);
  });

  it("has 101 entries in a list", () => {
    const list = Array.from({ length: 101 }, (_, i) => `s${i}.example`).join(";");
    const file = read(header, `V1,One,,${list},,,,,`);
    expect(file.records[0]?.domains).toHaveLength(100);
    const reason = "The list has 101 entries; those after the first 100 are left out.";
    expect(file.faults).toEqual([{ line: 2, column: "domains", reason }]);
  });

  it("has control characters and formulas in its cells", () => {
    const file = read(
      header,
      "V1,One,A\0B;\u202etxt.exe;Fine,,,,,,",
      "V2,\"=cmd|' /C calc'!A0\",,,,,,,",
      "V3,Three,=HYPERLINK(1),=1,,+49 30 1234567,,,",
    );
    expect(file.records).toMatchObject([{ aliases: ["Fine"] }, { aliases: [], phones: ["+49 30 1234567"] }]);
    expect(file.faults).toEqual([
      { line: 2, column: "aliases", reason: '"A\u00b7B" has the control character U+0000. The entry is left out.' },
      {
        line: 2,
        column: "aliases",
        reason: '"\u00b7txt.exe" has the control character U+202E. The entry is left out.',
      },
      { line: 3, column: "name", reason: "\"=cmd|' /C calc'!A0\" is a spreadsheet formula. The field is left out." },
      { line: 3, column: null, reason: "A row without a usable id and name is left out." },
      { line: 4, column: "aliases", reason: '"=HYPERLINK(1)" is a spreadsheet formula. The entry is left out.' },
      { line: 4, column: "domains", reason: '"=1" is a spreadsheet formula. The entry is left out.' },
    ]);
  });

  it("has more faults than anybody reads", () => {
    const rows = Array.from({ length: maxFaults + 5 }, (_, i) => `V${i},One,,,,,XX,,`);
    const file = read(header, ...rows);
    expect(file.faults).toHaveLength(maxFaults + 1);
    expect(file.faults.at(-1)?.reason).toBe("5 further faults are not listed.");
    expect(counts(file)).toEqual([0, maxFaults + 5, 0]);
  });

  it("is larger than 64 MiB", () => {
    const file = readSupplierFile(new Uint8Array(64 * 1024 * 1024 + 1), "big.csv");
    expect(file.faults).toEqual([
      { line: 1, column: null, reason: '"big.csv" is larger than 64 MiB and was not read.' },
    ]);
  });

  it("is random: nothing throws, and every row is counted", () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return (seed >>> 8) % below;
    };
    const signs = [...'",;\t\n\rV1=@.-a\u00e4\0[{:}] DE89'];
    for (let i = 0; i < atLength(3_000, 800); i += 1) {
      const noise = Array.from({ length: random(60) }, () => signs[random(signs.length)] ?? "").join("");
      const file = readSupplierFile(bytes(random(2) === 0 ? noise : `${header}\n${noise}`), "noise");
      expect(file.records).toHaveLength(file.taken + file.inPart);
      expect(file.faults.every(({ line, reason }) => line >= 1 && reason.endsWith("."))).toBe(true);
    }
  });
});
