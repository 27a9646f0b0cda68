import { findAccounts } from "../../../src/accounts";

const values = (text: string) => findAccounts(text).map(({ account }) => account.value);

describe("a payment reference next to the account is no account", () => {
  test.each([
    ["Tilinumero  FI24 1234 5687 3928 81\nBIC  NDEAFIHH\nViitenumero  55188 20263\n\nY-tunnus 2481736-0", "FI"],
    ["Tilinumero FI24 1234 5687 3928 81, viite 5518820269, puh. 05 555 0148", "FI"],
    ["Číslo účtu: 19-7534812224/0800\nVariabilní symbol: 20261217\nKonstantní symbol: 0308\nIČO 29184406", "0000"],
    ["Číslo účtu: 19-7534812224/0800\n\nVS: 20261217", "0000"],
    ["Číslo účtu 19-7534812224/0800, špecifický symbol 20261217", "0000"],
    ["betales til kontonummer 8601 88 55692, KID 0047118290038, forfall 30.10", "NO"],
    ["Bankgiro 5050-1055, OCR 123456789", "50501055"],
    ["Kontonummer NO63 8601 88 55692 FIK +71<123456789012345+12345678<", "NO"],
    ["Rekening BE68 5390 0754 7034 mededeling +++090/9337/55493+++", "BE"],
    ["Rekening NL91ABNA0417164300 betalingskenmerk 1234 5678 9012 3456", "NL"],
    ["Konto 1234567890 BLZ 10010010 Verwendungszweck 99887766", "1234567890"],
    ["Konto: DE07 1001 0010 0140 8016 49\nKassenzeichen 1234567890123\nKundennummer 44556677", "DE"],
    ["Nr rachunku PL61109010140000071219812874 tytuł przelewu: 20261234", "PL"],
    ["Conto IT60X0542811101000000123456 CRO 12345678901 CBILL 998877665544", "IT"],
    ["Conta PT50000201231234567890154, entidade 21423, referência 123 456 789", "PT"],
    ["Numéro de compte FR1420041010050500013M02606 référence 20261234", "FR"],
    ["account number 55190472, sort code 04-00-04, reference 20261234", "55190472"],
    ["Account No. | Sort code | Reference\n55190472 | 04-00-04 | 998877", "55190472"],
    ["Account: DE07 1001 0010 0140 8016 49, invoice 20261234", "DE"],
    ["Bankkonto CH4431999123000889012 Referenz 21 00000 00003 13947 14300 09017", "CH"],
  ])("%s", (text, account) => {
    expect(values(text)).toEqual([expect.stringMatching(new RegExp(`^${account}`))]);
  });

  test.each([
    "in rekening (factuur 354174) betaling",
    "Our account for invoice 12345678, payment by bank wire",
    "Account RF18 5390 0754 7034 at the bank",
    "Bankgegevens op de rekening, factuurnummer 20261234",
  ])("alone: %s", (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe("an account stays one, whatever reference is spoken of", () => {
  test.each([
    ["Payment reference / bank account: 55190472", "55190472"],
    ["With reference to our bank account 55190472", "55190472"],
    ["For reference: DE07100100100140801649", "DE07100100100140801649"],
    ["Bank account | Reference\n55190472 | 998877", "55190472"],
    ["Reference 20261234, sort code 04-00-04, account 55190472", "55190472"],
    ["Pay quoting ref 1234 to 04-00-04 55190472", "55190472"],
    ["Sort code 04-00-04, our reference 55190472, please pay", "55190472"],
    ["Faktura 70490 betales til konto 8601 88 55692", "NO6386018855692"],
  ])("%s", (text, value) => {
    expect(values(text)).toEqual([value]);
  });
});

describe("a word belongs to a number however far the text before it goes", () => {
  const account = "IBAN DE07 1001 0010 0140 8016 49";

  test.each([
    ["behind a long line", `${"x".repeat(500)} invoice 20261234, ${account}`],
    ["behind digits and a line below", `${account}\n7\ninvoice\n\n 20261234`],
    ["with nearly all blanks between", `${account}, order${" ".repeat(190)}20261234`],
    ["behind an underscore", `${account} our_order 20261234`],
    ["at the very start", `order 20261234 ${account}`],
    ["in wide digits", `${account} order ２０２６１２３４`],
  ])("%s", (_, text) => {
    expect(values(text)).toEqual(["DE07100100100140801649"]);
  });
});
