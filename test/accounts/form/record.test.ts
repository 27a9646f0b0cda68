import {
  accountKeys,
  bankOf,
  checkAccount,
  compareAccounts,
  countryOf,
  formatAccount,
  parseRecordAccount,
  recordForm,
  sameAccount,
  type Account,
} from "../../../src/accounts";

function account(text: string): Account {
  const parsed = parseRecordAccount(text);
  if ("error" in parsed) throw new Error(`${text}: ${parsed.error}`);
  return parsed.account;
}

describe("supplier file", () => {
  test.each([
    ["DE89370400440532013000", "DE89 3704 0044 0532 0130 00", "DE", "37040044"],
    ["GB29NWBK60161331926819", "GB29 NWBK 6016 1331 9268 19", "GB", "NWBK"],
    ["CH4431999123000889012", "CH44 3199 9123 0008 8901 2", "CH", "31999"],
    ["us-aba:021000021/123456789", "021000021 123456789", "US", "021000021"],
    ["gb-sort:200000/55779911", "20-00-00 55779911", "GB", "200000"],
    ["au-bsb:062000/12345678", "062-000 12345678", "AU", "062000"],
    ["nz:010902/006838900", "01-0902-0068389-00", "NZ", "01"],
    ["ca-eft:000300102/1234567", "00102-003 1234567", "CA", "003"],
    ["in-ifsc:HDFC0000123/19076807021767", "HDFC0000123 19076807021767", "IN", "HDFC"],
    ["mx-clabe:032/180000118359719", "032 180 00011835971 9", "MX", "032"],
    ["br:0011234/123456", "001 1234 123456", "BR", "001"],
    ["za:632005/4012345678", "632005 4012345678", "ZA", "632005"],
    ["sg:7171001/0012345678", "7171-001 0012345678", "SG", "7171"],
    ["hk:004/123456789838", "004 123456789838", "HK", "004"],
    ["jp:0001110/1234567", "0001-110 1234567", "JP", "0001"],
    ["other:37040044/532013000", "370 400 44 532013000", "DE", "37040044"],
    ["other:/ACCOUNT", "ACCOUNT", null, null],
  ])("%s", (text, written, country, bank) => {
    const read = account(text);
    expect(recordForm(read)).toBe(text);
    expect(formatAccount(read)).toBe(written);
    expect(countryOf(read)).toBe(country);
    expect(bankOf(read)).toBe(bank);
  });

  test.each([
    ["de89 3704 0044 0532 0130 00", "DE89370400440532013000"],
    ["GB-SORT: 20-00-00 / 5577 9911", "gb-sort:200000/55779911"],
    ["gb-sort:99-99-99/1234567", "gb-sort:999999/01234567"],
    ["ca-eft:00102-003/1234567", "ca-eft:000300102/1234567"],
    ["032180000118359719", "mx-clabe:032/180000118359719"],
    ["iban: NL91 ABNA 0417 1643 00", "NL91ABNA0417164300"],
  ])("forgives case and separators: %s", (text, canonical) => {
    const parsed = parseRecordAccount(text);
    expect("account" in parsed ? recordForm(parsed.account) : parsed.error).toBe(canonical);
  });

  test.each([
    ["", /no account/],
    ["DE89370400440532013001", /check digits fail/],
    ["DE8937040044053201300", /22 characters, this has 21/],
    ["ZZ12345", /no country/],
    ["us-aba:021000022/123456789", /check digits fail/],
    ["us-aba:02100002/123456789", /nine digits/],
    ["gb-sort:309634/12345678", /check digits fail/],
    ["swift:DEUTDEFF/1", /no account scheme/],
    ["us-aba:021000021/1/2", /bank\/account/],
    ["DE89 3704 0044 0532 0130 00 $", /character/],
  ])("says what is wrong: %s", (text, reason) => {
    const parsed = parseRecordAccount(text);
    expect("error" in parsed ? parsed.error : "no error").toMatch(reason);
  });
});

describe("one account, several writings", () => {
  test.each([
    ["GB29NWBK60161331926819", "gb-sort:601613/31926819"],
    ["IE29AIBK93115212345678", "gb-sort:931152/12345678"],
    ["DE89370400440532013000", "other:37040044/0532013000"],
    ["DE89370400440532013000", "other:37040044/532013000"],
    ["AT611904300234573201", "other:19043/234573201"],
    ["DK5000400440116243", "other:0040/440116243"],
    ["DE89370400440532013000", "other:/532013000"],
    ["us-aba:021000021/000123456789", "other:/123456789"],
    ["NL91ABNA0417164300", "other:/417164300"],
    ["BE68539007547034", "other:/539007547034"],
  ])("%s is %s", (a, b) => {
    expect(sameAccount(account(a), account(b))).toBe(true);
    expect(sameAccount(account(b), account(a))).toBe(true);
  });

  test.each([
    ["DE89370400440532013000", "other:37040045/532013000"],
    ["us-aba:021000021/123456789", "us-aba:026009593/123456789"],
    ["us-aba:021000021/12345", "other:/12345"],
    ["CH4431999123000889012", "CH9300762011623852957"],
    ["us-aba:021000021/123456789", "other:37040044/123456789"],
  ])("%s is not %s", (a, b) => {
    expect(sameAccount(account(a), account(b))).toBe(false);
  });

  test("an account shares a key with itself", () => {
    for (const text of ["DE89370400440532013000", "nz:010902/006838900", "other:0800/0000192000145399"])
      expect(accountKeys(account(text)).length).toBeGreaterThan(0);
  });
});

describe("comparing", () => {
  const text = (marks: readonly { text: string; differs: boolean }[]): string =>
    marks.map((mark) => (mark.differs ? `[${mark.text}]` : mark.text)).join("");
  const compare = (a: Account, b: Account): string[] => {
    const { onRecord, found } = compareAccounts(a, b);
    return [text(onRecord), text(found)];
  };

  test("marks only the digit that differs", () => {
    const other = { scheme: "iban", value: "DE89370400440532018000", bank: null } as const;
    expect(compare(account("DE89370400440532013000"), other)).toEqual([
      "DE89 3704 0044 0532 01[3]0 00",
      "DE89 3704 0044 0532 01[8]0 00",
    ]);
  });

  test("an inserted digit doesn't mark the rest, and no separator is ever marked", () => {
    const long = { scheme: "us-aba", bank: "021000021", value: "1234956789" } as const;
    expect(compare(account("us-aba:021000021/123456789"), long)).toEqual([
      "021000021 123456789",
      "021000021 1234[9]56789",
    ]);
  });

  test("the same account has no mark", () => {
    const same = account("gb-sort:200000/55779911");
    expect(compare(same, same)).toEqual(["20-00-00 55779911", "20-00-00 55779911"]);
  });

  test("a CLABE without its plaza is the one that holds it, and no other bank's", () => {
    const short = parseRecordAccount("mx-clabe:032/00000118359719");
    const whole = parseRecordAccount("032180000118359719");
    const other = parseRecordAccount("mx-clabe:012/00000118359719");
    if ("error" in short || "error" in whole || "error" in other) throw new Error("not read");
    expect(sameAccount(short.account, whole.account)).toBe(true);
    expect(sameAccount(other.account, whole.account)).toBe(false);
    expect(checkAccount(short.account)).toBeNull();
    expect(parseRecordAccount(recordForm(short.account))).toEqual(short);
  });
});

test.each([
  [" ", "empty", null, {}],
  ["DE89 3704 0044 0532 013O 00", "digitWanted", 20, { country: "DE", found: "O" }],
  ["GB29 NW8K 6016 1331 9268 19", "letterWanted", 7, { country: "GB", found: "8" }],
  ["DEX9 3704 0044 0532 0130 00", "digitWanted", 3, { country: "DE", found: "X" }],
  ["DE89 3704 0044 0532 0130 0", "length", null, { country: "DE", wants: 22, has: 21 }],
  ["DE89 3704 0044 0532 0130 01", "ibanCheckDigits", null, {}],
  ["XX89 3704", "country", null, { country: "XX" }],
  ["DE89 3704€0044 0532 0130 00", "character", 9, { found: "€" }],
  ["ch-qr-iban:CH9300762011623852957", "qrIban", null, {}],
  ["mx-clabe:03218", "clabeLength", null, { has: 5 }],
  ["xx-none:1/2", "scheme", null, { scheme: "xx-none" }],
  ["gb-sort:1/2/3", "parts", null, { scheme: "gb-sort" }],
  ["gb-sort:1/55779911", "bankCode", null, { scheme: "gb-sort" }],
  ["gb-sort:200000/1", "accountNumber", null, { scheme: "gb-sort" }],
  ["gb-sort:089999/66374959", "checkDigits", null, {}],
])("says by a code what is wrong with %s, and where: %s", (text, code, at, parts) => {
  expect(parseRecordAccount(text)).toMatchObject({ code, at, parts });
});
