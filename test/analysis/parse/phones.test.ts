import { notFromSender } from "../../../src/codecs";
import { findPhones, samePhone } from "../../../src/analysis/parse/phones";

const found = (...lines: string[]) => findPhones({ lines }, 3, notFromSender).map(({ digits }) => digits);

test.each([
  ["Tel.: +49 (0)40 123456-78", ["494012345678"]],
  ["Tel 0049 40 12345678", ["494012345678"]],
  ["Telefon: 040 / 123 45 678", ["04012345678"]],
  ["Mobil 0171-1234567", ["01711234567"]],
  ["Phone: (713) 853-1816", ["7138531816"]],
  ["Ph. 02 9876 5432", ["0298765432"]],
  ["T: 020 7946 0958 | M: 07700 900123", ["02079460958", "07700900123"]],
  ["T +44 20 7946 0958  F +44 20 7946 0959", ["442079460958"]],
  ["☎ 020 7946 0958", ["02079460958"]],
  ["📞 +44 7700 900 123", ["447700900123"]],
  ["Tél : 01 23 45 67 89", ["0123456789"]],
  ["Tél. portable : 06 12 34 56 78", ["0612345678"]],
  ["Móvil: 612 345 678", ["612345678"]],
  ["Cellulare 347 1234567", ["3471234567"]],
  ["Telefoon: 020-1234567", ["0201234567"]],
  ["Telemóvel: 912 345 678", ["912345678"]],
  ["tel. kom. 601 234 567", ["601234567"]],
  ["Mobiltelefon: 070-123 45 67", ["0701234567"]],
  ["Tlf.: 12 34 56 78", ["12345678"]],
  ["Puh. 040 123 4567", ["0401234567"]],
  ["Tel.: 601 234 567", ["601234567"]],
  ["Telefoonnummer: 020 123 45 67", ["0201234567"]],
  ["bel mij op 06-12345678", ["0612345678"]],
  ["Växel: 08-123 456 78", ["0812345678"]],
  ["Direktnummer 08-123 456 78", ["0812345678"]],
  ["Mobiltlf. 20 12 34 56", ["20123456"]],
  ["Omstilling: 70 12 34 56", ["70123456"]],
  ["Ring meg på 412 34 567", ["41234567"]],
  ["Ligne directe : 01 23 45 67 89", ["0123456789"]],
  ["Appelez-moi au 06 12 34 56 78", ["0612345678"]],
  ["joignable au 06 12 34 56 78", ["0612345678"]],
  ["Línea directa 912 345 678", ["912345678"]],
  ["Llámeme al 612 345 678", ["612345678"]],
  ["Numero diretto: 02 1234567", ["021234567"]],
  ["Mi chiami o contattatemi al 333 1234567", ["3331234567"]],
  ["Linha direta: 21 123 45 67", ["211234567"]],
  ["Ligue-me para o 912 345 678", ["912345678"]],
  ["+4915112345678", ["4915112345678"]],
  ["713-853-1816", ["7138531816"]],
  ["Please call me on 07700 900123 to confirm", ["07700900123"]],
  ["Sie erreichen mich unter der Nummer 0171 1234567.", ["01711234567"]],
  ["Tel: 020 7946 0958 or 020 7946 0959", ["02079460958", "02079460959"]],
  ["Tel\u200b: ０２０ 7946\u200b 0958", ["02079460958"]],
  ["Direct: +1 (212) 555-0123 ext. 45", ["12125550123"]],
])("%s", (line, digits) => expect(found(line)).toEqual(digits));

test.each([
  "Fax: +49 40 123456",
  "Telefax 040 123456",
  "F: 020 7946 0959",
  "Bankgirot 123-45 67",
  "KID: 123456 78901",
  "reg.nr. 1234 12 34 56",
  "KvK: 12 34 56 78",
  "Account 123-456-7890",
  "IBAN DE07 1001 0010 0140 8016 49",
  "Account number: 12345678",
  "Invoice 2026-10-05 4711",
  "05.10.2026 10:01",
  "Total 1 234 567.89",
  "12345678",
  "Sort code 20-00-00 account 55779911",
  "https://x.example/0123456789",
  "order no. +12345678",
  "Tel: 12345",
  "(c) 1995-2001",
  "Copyright (C) 1995 - 2001",
  "+++090/9337/55493+++",
])("none: %s", (line) => expect(found(line)).toEqual([]));

test("a label on the line above, once each, with segment and what was written", () => {
  expect(findPhones({ lines: ["Telefon", "+49 40 123456", "", "Tel: +49 (0)40 123456"] }, 2, notFromSender)).toEqual([
    { written: "+49 40 123456", digits: "4940123456", international: true, segment: 2, lineAbove: "Telefon" },
  ]);
  const signature = ["Ring me:", "", "Tel: +49 40 123456", "Mobile: +49 151 1234567"];
  expect(findPhones({ lines: signature }, 0, notFromSender).map(({ lineAbove }) => lineAbove)).toEqual([
    "Ring me:",
    "Ring me:",
  ]);
  expect(findPhones({ lines: ["Fax", "+49 40 123456"] }, 0, notFromSender)).toEqual([]);
});

test.each([
  ["+49 40 123456", "040 123456"],
  ["+49 (0)40 123456", "0049 40 123456"],
  ["4940123456", "+49 40 123456"],
  ["+44 20 7946 0958", "(020) 7946-0958"],
  ["+1 713 853 1816", "713-853-1816"],
  ["+39 06 1234567", "06 1234567"],
  ["+1 713 853 1816", "853-1816"],
])("%s is %s", (a, b) => {
  expect(samePhone(a, b)).toBe(true);
  expect(samePhone(b, a)).toBe(true);
});

test.each([
  ["+49 40 12345678", "+49 30 12345678"],
  ["040 12345678", "030 12345678"],
  ["+49 40 123456", "+49 40 123457"],
  ["123456", "123456"],
  ["", ""],
  ["+44 20 7946 0958", "+49 20 7946 0958"],
])("%s is not %s", (a, b) => expect(samePhone(a, b)).toBe(false));

test.each([
  "1".repeat(200_000),
  "1 ".repeat(100_000),
  "+1 ".repeat(100_000),
  "tel ".repeat(50_000) + "1234567",
  "(".repeat(200_000),
])("hostile lines take no time", (line) => {
  const start = process.cpuUsage();
  findPhones({ lines: [line, line, line] }, 0, notFromSender);
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000);
});

test("reads a number at the end of a long line", () => {
  expect(found(`${"word ".repeat(5_000)} Tel. 020 7946 0958`)).toEqual(["02079460958"]);
});

test.each([
  ["wide digits", "Tel. ０２０ ７９４６ ０９５８"],
  ["what nobody sees", "Tel. 0\u200b20 79\u00ad46 09\u206058"],
  ["mathematical digits", "Tel. 𝟎𝟐𝟎 𝟕𝟗𝟒𝟔 𝟎𝟗𝟓𝟖"],
  ["room between all of them", "Tel. 0 / 2 / 0 - 7 - 9 - 4 - 6 . 0 . 9 . 5 . 8"],
])("reads a number with %s", (_, line) => {
  expect(found(line)).toEqual(["02079460958"]);
});
