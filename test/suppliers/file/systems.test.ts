import type { SupplierRecord } from "../../../src/analysis";
import { recordForm } from "../../../src/accounts";
import { type Layout, readMapping, type ReadRow, readSupplierFile } from "../../../src/suppliers";
import { atLength } from "../../atLength";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Read {
  readonly records: readonly SupplierRecord[];
  /** Line, column, and the beginning of the reason. */
  readonly faults: readonly (readonly [number, string | null, string])[];
  readonly layout: Layout | null;
  readonly rows: readonly ReadRow[];
}

function read(lines: readonly string[], mapping: unknown = null, mayLackNames = false): Read {
  const given = mapping === null ? null : readMapping(JSON.stringify(mapping));
  if (given !== null && "faults" in given) throw new Error(given.faults.join());
  let layout: Layout | null = null;
  const rows: ReadRow[] = [];
  const file = readSupplierFile(bytes(lines.join("\r\n")), "list.csv", {
    mapping: given?.mapping ?? null,
    mayLackNames,
    onLayout: (told) => void (layout = told),
    onRow: (row) => void rows.push(row),
  });
  return { ...file, faults: file.faults.map(({ line, column, reason }) => [line, column, reason]), layout, rows };
}

const shown = ({ records }: Read) =>
  records.map(({ id, name, aliases, emails, phones, country, taxIds, accounts, status }) => ({
    ...{ id, name, aliases, emails, phones, country, taxIds, status },
    accounts: accounts.map(recordForm),
  }));
const accounts = (file: Read) => file.records.map((record) => record.accounts.map(recordForm));

const nordwind = {
  id: "100234",
  name: "Nordwind Stahlbau GmbH",
  aliases: [],
  emails: ["buero@nordwind-stahl.de"],
  phones: ["+49 421 5550123"],
  country: "DE",
  taxIds: ["DE811907980"],
  status: "active",
  accounts: ["DE89370400440532013000"],
};

describe("SAP", () => {
  const header = "LIFNR;NAME1;NAME2;ORT01;LAND1;STCEG;BANKS;BANKL;BANKN;IBAN;SWIFT;TELF1;SMTP_ADDR;SPERR";
  const row = (...cells: string[]) => cells.join(";");
  const first = row(
    ...["0000100234", "Nordwind Stahlbau GmbH", "", "Bremen", "DE", "DE811907980", "DE", "37040044", "0532013000"],
    ...["DE89370400440532013000", "COBADEFFXXX", "+49 421 5550123", "buero@nordwind-stahl.de", ""],
  );

  it("makes one supplier of several rows, one an account, and says what it doesn't use", () => {
    const second = first.replace("0532013000;DE89370400440532013000", "0648489890;DE02120300000000202051");
    const file = read([header, first, second]);
    expect(shown(file)).toEqual([{ ...nordwind, accounts: ["DE89370400440532013000", "DE02120300000000202051"] }]);
    expect(file.layout).toMatchObject({ system: "sap", title: "SAP", sheet: null });
    expect(file.layout?.columns.find(({ column }) => column === "LIFNR")).toEqual({
      column: "LIFNR",
      meaning: "id",
      samples: ["0000100234"],
    });
    expect(file.layout?.columns.find(({ column }) => column === "ORT01")?.meaning).toBeNull();
    expect(file.faults).toEqual([
      [1, null, "Not used: ORT01. A mapping can say what they hold, or that they are left out."],
      // The account 648489890 isn't the one that its IBAN names.
      [3, "BANKN", "0648489890 is no part of the IBAN next to it, which alone is taken."],
    ]);
  });

  it("is known by its labels in German and English too", () => {
    const german = read([
      "Lieferant\tName 1\tLand\tUSt-IdNr.\tBankland\tBankschlüssel\tBankkonto\tIBAN\tTelefon 1\tE-Mail-Adresse",
      "100234\tNordwind Stahlbau GmbH\tDE\tDE811907980\tDE\t37040044\t532013000\tDE89 3704 0044 0532 0130 00\t+49 421 5550123\tbuero@nordwind-stahl.de",
    ]);
    const english = read([
      "Supplier,Name 1,Country,VAT Registration No.,Bank Country,Bank Key,Bank Account,IBAN,Telephone 1,E-Mail Address",
      "100234,Nordwind Stahlbau GmbH,DE,DE811907980,DE,37040044,532013000,DE89370400440532013000,+49 421 5550123,buero@nordwind-stahl.de",
    ]);
    expect([shown(german), german.faults]).toEqual([[nordwind], []]);
    expect([shown(english), english.faults]).toEqual([[nordwind], []]);
  });

  it("keeps the second line of a name as one more name, and blocks who is blocked", () => {
    const file = read([
      "LFA1-LIFNR,LFA1-NAME1,LFA1-NAME2,SPERR,LOEVM",
      "7,Oakes,Timber Ltd,X,",
      "8,Steel,,,X",
      "9,New,,,",
    ]);
    expect(shown(file).map(({ aliases, status }) => [aliases, status])).toEqual([
      [["Oakes Timber Ltd"], "blocked"],
      [[], "inactive"],
      [[], "active"],
    ]);
    // No one's block is taken away by a mark that isn't there.
    expect(file.rows.map(({ columns }) => columns.has("status"))).toEqual([true, true, false]);
  });

  it("writes accounts under the scheme of their bank's country", () => {
    const file = read([
      "LIFNR,NAME1,LAND1,BANKS,BANKL,BANKN,IBAN",
      "1,One,GB,GB,20-00-00,55779911,",
      "2,Two,DE,US,021000021,123456789,",
      "3,Three,AU,,062-000,12345678,",
      "4,Four,DE,DE,37040044,0532013000,",
      "5,Five,FR,FR,3000400003,00001234567,",
      "6,Six,MX,MX,032,032180000118359719,",
      "7,Seven,US,US,021000021,,",
    ]);
    expect(accounts(file)).toEqual([
      ["gb-sort:200000/55779911"],
      ["us-aba:021000021/123456789"],
      ["au-bsb:062000/12345678"],
      ["other:37040044/0532013000"],
      [],
      ["mx-clabe:032/180000118359719"],
      [],
    ]);
    expect(file.faults).toEqual([
      [6, "BANKN", expect.stringContaining("an account in FR is told by its IBAN alone") as unknown],
    ]);
    // What is on record stays, where an account couldn't be read.
    expect(file.rows.map(({ columns }) => columns.has("accounts"))).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it("takes a list of banks alone for suppliers who are on record", () => {
    const lines = [
      "LIFNR,BANKS,BANKL,BANKN,KOINH",
      "0000000007,GB,200000,55779911,Oakes",
      "7,GB,200000,44332211,Oakes",
    ];
    const alone = read(lines);
    expect([alone.records, alone.rows.map(({ record }) => record)]).toEqual([[], [null]]);
    const file = read(lines, null, true);
    expect(file.rows.map(({ id, name, columns }) => [id, name, [...columns].sort()])).toEqual([
      ["7", null, ["accounts", "id"]],
    ]);
    expect(accounts(file)).toEqual([["gb-sort:200000/55779911", "gb-sort:200000/44332211"]]);
    expect(file.faults.map(([, , reason]) => reason)).toContainEqual(
      expect.stringContaining("accounts alone") as unknown,
    );
  });
});

describe("Business Central", () => {
  it("has vendors, and their bank accounts in a list of its own", () => {
    const vendors = read([
      "No.,Name,E-Mail,Phone No.,Country/Region Code,VAT Registration No.,Blocked",
      "100234,Nordwind Stahlbau GmbH,buero@nordwind-stahl.de,+49 421 5550123,DE,DE811907980, ",
    ]);
    expect([shown(vendors), vendors.faults]).toEqual([[{ ...nordwind, accounts: [] }], []]);
    const banks = read(
      [
        "Vendor No.,Code,Name,Phone No.,Country/Region Code,Bank Branch No.,Bank Account No.,IBAN,SWIFT Code",
        "100234,COBA,Commerzbank,+49 69 1,DE,,,DE89 3704 0044 0532 0130 00,COBADEFF",
        "100234,BARC,Barclays,+44 20 1,GB,20-00-00,55779911,,BARCGB22",
      ],
      null,
      true,
    );
    expect(accounts(banks)).toEqual([["DE89370400440532013000", "gb-sort:200000/55779911"]]);
    // The bank's number is no one's to be called back on.
    expect(banks.records[0]).toMatchObject({ name: "", phones: [], country: null });
  });
});

describe("Xero", () => {
  it("has accounts that say their bank themselves, and contacts without a number", () => {
    const file = read([
      "*ContactName,AccountNumber,EmailAddress,POCountry,PhoneNumber,BankAccountName,BankAccountNumber,BankAccountParticulars,TaxNumber",
      "Kauri Ltd,K1,pay@kauri.example,New Zealand,+64 9 555 0101,Kauri,01-0902-0068389-00,INV,",
      "Wattle Pty,,pay@wattle.example,Australia,,Wattle,062-000 12345678,,51824753556",
      "Oakes Timber,,,United Kingdom,,Oakes,20000055779911,,",
      "Nordwind,,,Germany,,Nordwind,DE89370400440532013000,,",
    ]);
    expect(shown(file).map(({ id, country, accounts: own }) => [id, country, own])).toEqual([
      ["K1", "NZ", ["nz:010902/006838900"]],
      ["Wattle Pty", "AU", ["au-bsb:062000/12345678"]],
      ["Oakes Timber", "GB", ["gb-sort:200000/55779911"]],
      ["Nordwind", "DE", ["DE89370400440532013000"]],
    ]);
    expect(file.layout?.system).toBe("xero");
    expect(file.faults.map(([line, , reason]) => [line, reason])).toEqual([
      [1, expect.stringMatching(/^Not used: BankAccountName, BankAccountParticulars\./) as unknown],
    ]);
  });
});

describe("QuickBooks", () => {
  it("has vendors by their names, with telephone numbers that say which they are", () => {
    const file = read([
      "Vendor,Company,Email,Phone Numbers,Country,Tax ID,Account No.",
      'Oakes,"Oakes Timber, Inc.","pay@oakes.example, ap@oakes.example","Phone: (555) 010-1234; Fax: (555) 010-9999; Telefax: (555) 010-9998",USA,12-3456789,77',
    ]);
    expect(shown(file)).toEqual([
      {
        ...{ id: "Oakes", name: "Oakes", aliases: ["Oakes Timber, Inc."], phones: ["(555) 010-1234"], country: "US" },
        ...{
          emails: ["pay@oakes.example", "ap@oakes.example"],
          taxIds: ["12-3456789"],
          status: "active",
          accounts: [],
        },
      },
    ]);
    expect(file.layout?.system).toBe("quickbooks");
    const template = read(["Name,Company,Email,Opening Balance,Tax ID", "Oakes,Oakes,pay@oakes.example,0,"]);
    expect([template.layout?.system, template.records[0]?.aliases]).toEqual(["quickbooks", []]);
  });
});

describe("Sage", () => {
  it("has suppliers by their account reference", () => {
    const file = read([
      "A/C,Name,Telephone,VAT Number,E-Mail,Country Code,Sort code,Account number,IBAN,BIC",
      "OAKES001,Oakes Timber Ltd,020 7946 0958,GB123456789,pay@oakes.example,GB,20-00-00,55779911,,",
    ]);
    expect(shown(file)[0]).toMatchObject({
      id: "OAKES001",
      phones: ["020 7946 0958"],
      accounts: ["gb-sort:200000/55779911"],
    });
    const online = read([
      "Reference,Company Name,Main Contact Email,Main Address Country",
      "O1,Oakes,pay@oakes.example,GB",
    ]);
    expect([file.layout?.system, online.layout?.title, online.records[0]?.country]).toEqual([
      "sage",
      "Sage Accounting",
      "GB",
    ]);
  });
});

describe("what a spreadsheet has damaged", () => {
  const header = "A/C,Name,Telephone,VAT Number,Sort code,Account number,IBAN";
  it.each([
    ["V1,Oakes,,,200000,1.23E+15,", "Account number", "its last digits are lost"],
    ["V1,Oakes,,,20000,55779911,", "Sort code", "has 5 digits, and a sort code has 6; a spreadsheet drops zeros"],
    ["V1,Oakes,,,200000,5577991,", "Account number", "has 7 digits"],
    ["V1,Oakes,,,200000,55779911.0,", "Account number", "was turned into an amount"],
    ["V1,Oakes,,,,,#REF!", "IBAN", "in place of a value"],
    ['V1,Oakes,,,,,"8,9370400440532E+20"', "IBAN", "its last digits are lost"],
    ["V1,Oakes,4.42E+11,,,,", "Telephone", "its last digits are lost"],
    ['V1,Oakes,,"1,23457E+11",,,', "VAT Number", "its last digits are lost"],
    ["V1,Oakes,,,=20,55779911,", "Sort code", "is no sort code"],
    ["V1,Oakes,,,200000,5577;9911,", "Account number", "has a sign that no account has"],
    ["V1,Oakes,,,,,DE88370400440532013000", "IBAN", "is no account"],
  ])("is refused: %s", (row, column, reason) => {
    const file = read([header, row]);
    expect(file.faults).toEqual([[2, column, expect.stringContaining(reason) as unknown]]);
    expect(file.records).toMatchObject([{ id: "V1", accounts: [], phones: [], taxIds: [] }]);
  });

  it("leaves a row out whose number is lost, or that gives a number to somebody else", () => {
    const file = read([
      header,
      "1.2E+11,Oakes,,,,,",
      "V1,Oakes,,,,,",
      "V1,Not Oakes,,,,,GB29NWBK60161331926819",
      ",Nobody,,,,,",
      "V2,,,,,,",
    ]);
    expect(shown(file).map(({ id, accounts: own }) => [id, own])).toEqual([["V1", []]]);
    expect(file.faults.map(([line, column]) => [line, column])).toEqual([
      [2, "A/C"],
      [4, "A/C"],
      [5, "A/C"],
      [6, "Name"],
    ]);
  });
});

describe("a mapping", () => {
  it("tells the columns of any table, and corrects those of a system", () => {
    const file = read(["Nummer;Firma;Konto;Egal", "1;Oakes;GB29NWBK60161331926819;x"], {
      nummer: "id",
      Firma: "name",
      Konto: "iban",
      Egal: null,
    });
    expect([shown(file)[0]?.accounts, file.faults, file.layout?.system]).toEqual([
      ["GB29NWBK60161331926819"],
      [],
      "mapping",
    ]);
    const sap = read(["LIFNR,NAME1,ALTKN,ORT01", "1,Oakes,K-77,Leeds"], { ALTKN: "id", ORT01: "notes" });
    expect(sap.records).toMatchObject([{ id: "K-77", notes: "Leeds" }]);
    expect(sap.layout?.columns.map(({ meaning }) => meaning)).toEqual([null, "name", "id", "notes"]);
    const ours = read(["id,name,remark", "1,Oakes,hello"], { remark: "notes" });
    expect(ours.records).toMatchObject([{ id: "1", notes: "hello" }]);
  });

  it("says which columns the file doesn't have, and whether rows can be taken", () => {
    const file = read(["A,B", "1,Oakes"], { A: "id", C: "name" });
    expect(file.records).toEqual([]);
    expect(file.faults.map(([, column, reason]) => [column, reason.slice(0, 30)])).toEqual([
      ["C", "The mapping names this column,"],
      [null, "Not used: B. A mapping can say"],
      [null, "No row can be taken: no column"],
    ]);
  });

  it.each([
    ["", ["The mapping is not valid JSON."]],
    ["[]", [expect.stringContaining("is a JSON object")]],
    ["{}", ["The mapping names no column."]],
    ['{"A":"konto"}', [expect.stringMatching(/^"A": "konto" is no column of ours\. There are id, name, /)]],
    ['{"A":7}', [expect.stringMatching(/^"A": a column's name or null is expected/)]],
    ['{"A":"id","B":"id"}', ['"B" and "A" can\'t both be id.']],
    ['{"A b":"id","a-B":"name"}', ['"a-B" and "A b" are one column: case and signs don\'t matter.']],
    ['{"-":"id"}', ['"-" is no column\'s name.']],
    ['{"__proto__":"constructor"}', [expect.stringMatching(/^"__proto__": "constructor" is no column of ours/)]],
  ])("that reads %s is refused", (json, faults) => {
    expect(readMapping(json)).toEqual({ faults });
  });
});

it("leaves our own form as it is: what is exported has its columns by their names", () => {
  const file = read([
    "id,name,aliases,domains,emails,phones,country,tax_ids,accounts,IBAN",
    "1,A,,,,,,,,x",
    "1,A,,,,,,,,y",
  ]);
  expect(file.layout).toMatchObject({ system: "supplier-file", title: null });
  expect(file.faults.map(([line, column]) => [line, column])).toEqual([
    [1, "IBAN"],
    [3, "id"],
  ]);
  expect(file.rows.map(({ isTheirs }) => isTheirs)).toEqual([false, false]);
});

it("keeps its bounds before a file that is one supplier thousands of times", () => {
  const rows = Array.from(
    { length: atLength(100_000, 15_000) },
    (_, at) => `1,Oakes,GB,200000,${String(10_000_000 + at)}`,
  );
  const file = read(["LIFNR,NAME1,BANKS,BANKL,BANKN", ...rows]);
  expect(file.records).toHaveLength(1);
  expect(file.records[0]?.accounts.length).toBeLessThanOrEqual(100);
  expect(file.rows[0]?.faults.length).toBeLessThanOrEqual(50);
});
