import { type Fault, readSupplierFile } from "../../../src/suppliers";
import type { SupplierRecord } from "../../../src/analysis/records";

type Result = { readonly record: SupplierRecord | undefined; readonly faults: readonly Fault[] };

function readField(column: string, value: string): Result {
  const json = JSON.stringify([{ id: "V1", name: "One", [column]: value }]);
  const { records, faults } = readSupplierFile(new TextEncoder().encode(json), "one.json");
  return { record: records[0], faults };
}

describe("a domain", () => {
  it.each([
    ["Example.COM", "example.com"],
    ["example.com.", "example.com"],
    ["mail.example.co.uk", "mail.example.co.uk"],
    ["b\u00fccher.example", "xn--bcher-kva.example"],
    ["xn--bcher-kva.example", "xn--bcher-kva.example"],
    ["a-b.example", "a-b.example"],
  ])("%s is taken as %s", (given, taken) => {
    expect(readField("domains", given)).toMatchObject({ record: { domains: [taken] }, faults: [] });
  });

  it.each([
    ["co.uk", "is a public suffix, under which anybody can register"],
    ["info@example.com", "is an e-mail address; a domain is expected"],
    ["https://example.com", "is a web address; a domain alone is expected"],
    ["example.com/pay", "is a web address; a domain alone is expected"],
    ["*.example.com", "has a wildcard; subdomains count without one"],
    ["192.0.2.1", "is an IP address or has a port; a domain is expected"],
    ["2001:db8::1", "is an IP address or has a port; a domain is expected"],
    ["example.com:8080", "is an IP address or has a port; a domain is expected"],
    ["example", "is not a valid domain"],
    ["-a.example", "is not a valid domain"],
    ["a..example", "is not a valid domain"],
    ["two words.example", "is not a valid domain"],
    ["xn--zzzzzz99999.example", "is not a valid domain"],
  ])("%s is refused", (given, reason) => {
    expect(readField("domains", `${given};good.example`)).toEqual({
      record: expect.objectContaining({ domains: ["good.example"] }) as unknown,
      faults: [{ line: 1, column: "domains", reason: `"${given}" ${reason}. The entry is left out.` }],
    });
  });

  it("that strangers share is refused, while an address there is taken", () => {
    const reason =
      '"Gmail.com" is shared by strangers; put the e-mail address into emails instead. The entry is left out.';
    expect(readField("domains", "Gmail.com")).toMatchObject({
      record: { domains: [] },
      faults: [{ column: "domains", reason }],
    });
    expect(readField("emails", "a@gmail.com").faults).toEqual([]);
  });
});

describe("the other fields", () => {
  it.each([
    ["emails", "Info+Pay@Example.com", "info+pay@example.com"],
    ["emails", "j\u00f6rg@b\u00fccher.example", "j\u00f6rg@xn--bcher-kva.example"],
    ["phones", "+44 (0)20 7946 0018", "+44 (0)20 7946 0018"],
    ["phones", "555-0182 ext 12", "555-0182 ext 12"],
    ["tax_ids", "CHE-123.456.788 MWST", "CHE-123.456.788 MWST"],
    ["aliases", "  A \n B ", "A B"],
    ["other_destinations", "https://buy.example/x?a=1", "https://buy.example/x?a=1"],
  ])("%s takes %j", (column, given, taken) => {
    const { record, faults } = readField(column, given);
    expect(faults).toEqual([]);
    expect(Object.values(record ?? {})).toContainEqual([taken]);
  });

  it.each([
    ["country", "gb", "country", "GB"],
    ["country", "XK", "country", "XK"],
    ["kind", "Authority", "kind", "authority"],
    ["status", " inactive", "status", "inactive"],
    ["bank_changed_on", "2024-02-29", "bankChangedOn", "2024-02-29"],
    ["notes", " a\r\nb ", "notes", "a b"],
  ])("%s takes %j", (column, given, field, taken) => {
    expect(readField(column, given)).toMatchObject({ record: { [field]: taken }, faults: [] });
  });

  it.each([
    ["emails", "Ann <ann@one.example>", "is not an e-mail address alone, without name and brackets", "entry"],
    ["emails", "one.example", "is not an e-mail address", "entry"],
    ["emails", "@one.example", "is not an e-mail address", "entry"],
    ["emails", "a@b@one.example", "is not a valid e-mail address", "entry"],
    ["emails", ".a@one.example", "is not a valid e-mail address", "entry"],
    ["emails", "a@co.uk", "is not a valid e-mail address", "entry"],
    ["phones", "4.42071E+11", "is not a telephone number", "entry"],
    ["phones", "1234", "is not a telephone number", "entry"],
    ["phones", "01234567890123456789", "is not a telephone number", "entry"],
    ["phones", "ask Ann", "is not a telephone number", "entry"],
    ["tax_ids", "n/a", "is not a tax number: letters and at least two digits", "entry"],
    ["tax_ids", "<b>DE123</b>", "is not a tax number: letters and at least two digits", "entry"],
    ["country", "UK", "is not a country code of ISO 3166-1, two letters (the United Kingdom is GB)", "field"],
    ["country", "DEU", "is not a country code of ISO 3166-1, two letters", "field"],
    ["kind", "vendor", "isn't one of supplier, customer, staff, authority, group, factor", "field"],
    ["status", "open", "isn't one of active, inactive, blocked", "field"],
    ["bank_verified_on", "02.03.2026", "is not a day as YYYY-MM-DD", "field"],
    ["bank_changed_on", "2026-02-29", "is not a day as YYYY-MM-DD", "field"],
    ["phone_changed_on", "2026-13-01", "is not a day as YYYY-MM-DD", "field"],
    ["phone_changed_on", "0001-01-01", "is not a day as YYYY-MM-DD", "field"],
  ])("%s refuses %j", (column, given, reason, what) => {
    const { record, faults } = readField(column, given);
    expect(faults).toEqual([{ line: 1, column, reason: `"${given}" ${reason}. The ${what} is left out.` }]);
    expect(record).toEqual(readField("notes", "").record);
  });
});

describe("accounts", () => {
  it.each([
    "DE89370400440532013000",
    "us-aba:021000021/123456789",
    "gb-sort:200000/55779911",
    "au-bsb:062000/12345678",
    "in-ifsc:HDFC0000123/19076807021767",
    "mx-clabe:032/180000118359719",
    "other:/ACCOUNT1",
  ])("of the form %s are taken", (given) => {
    const { record, faults } = readField("accounts", given);
    expect(faults).toEqual([]);
    expect(record?.accounts).toHaveLength(1);
  });

  it.each(["DE89370400440532013001", "DE8937040044053201300", "1.23E+17", "us-aba:021000022/1", "zz:1/2"])(
    "such as %s are refused alone",
    (given) => {
      const { record, faults } = readField("accounts", `${given}; GB29NWBK60161331926819`);
      expect(record?.accounts.map(({ value }) => value)).toEqual(["GB29NWBK60161331926819"]);
      expect(faults).toHaveLength(1);
      expect(faults[0]?.reason).toMatch(/^".+" is no account: .+[^.]\. The entry is left out\.$/);
    },
  );

  const across = (...rows: object[]): readonly Fault[] => {
    const text = `[${rows.map((row, i) => JSON.stringify({ id: `V${i + 1}`, name: "One", ...row })).join(",\n")}]`;
    const file = readSupplierFile(new TextEncoder().encode(text), "list.json");
    expect(file.records).toHaveLength(rows.length);
    return file.faults;
  };
  const iban = "DE89370400440532013000";

  it("that are rejected and used in one row stay rejected", () => {
    const { record, faults } = (() => {
      const row = { id: "V1", name: "One", accounts: iban, shared_accounts: iban, rejected_accounts: iban };
      const file = readSupplierFile(new TextEncoder().encode(JSON.stringify([row])), "one.json");
      return { record: file.records[0], faults: file.faults };
    })();
    expect(record).toMatchObject({ accounts: [], sharedAccounts: [], rejectedAccounts: [{ value: iban }] });
    const reason = `"${iban}" is also among the rejected accounts. The entry is left out.`;
    expect(faults.map((fault) => [fault.column, fault.reason])).toEqual([
      ["accounts", reason],
      ["shared_accounts", reason],
    ]);
  });

  it("under two suppliers are reported, and nothing is left out", () => {
    expect(across({ accounts: iban }, {}, { accounts: "DE89 3704 0044 0532 0130 00" }, { accounts: iban })).toEqual([
      {
        line: 3,
        column: "accounts",
        reason: `${iban} is also an account of supplier V1 (line 1). Check both; if both use it, put it into shared_accounts.`,
      },
      {
        line: 4,
        column: "accounts",
        reason: `${iban} is also an account of supplier V1 (line 1). Check both; if both use it, put it into shared_accounts.`,
      },
    ]);
  });

  it("that either shares are fine", () => {
    expect(across({ accounts: iban }, { shared_accounts: iban }, { shared_accounts: iban })).toEqual([]);
    expect(across({ shared_accounts: iban }, { accounts: iban })).toEqual([]);
    expect(across({ accounts: iban, shared_accounts: iban }, { accounts: iban })).toEqual([]);
    expect(across({ accounts: iban }, { accounts: iban, shared_accounts: iban })).toEqual([]);
    expect(across({ rejected_accounts: iban }, { rejected_accounts: iban })).toEqual([]);
  });

  it("that one rejects and another uses are reported either way round", () => {
    expect(across({ rejected_accounts: iban }, { accounts: iban })).toEqual([
      {
        line: 2,
        column: "accounts",
        reason: `${iban} is among the rejected accounts of supplier V1 (line 1). Check both.`,
      },
    ]);
    expect(across({ shared_accounts: iban }, { rejected_accounts: iban })).toEqual([
      {
        line: 2,
        column: "rejected_accounts",
        reason: `${iban} is rejected here and an account of supplier V1 (line 1). Check both.`,
      },
    ]);
  });
});
