import { checkAccount, findAccounts, recordForm } from "../../src/accounts";
import { REGISTRY_EXAMPLES } from "./registry";
import { atLength } from "../atLength";

const found = (text: string): string[] => findAccounts(text).map(({ account }) => recordForm(account));

/** A small seeded generator (mulberry32), so that every run disturbs alike. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const fours = (iban: string, separator: string): string => iban.replace(/.{4}(?=.)/g, `$&${separator}`);
const wide = (text: string): string => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** Ways in which people and programs write an IBAN. */
const WRITINGS: Readonly<Record<string, (iban: string) => string>> = {
  plain: (iban) => iban,
  fours: (iban) => fours(iban, " "),
  "no-break spaces": (iban) => fours(iban, "\u00a0"),
  "thin spaces": (iban) => fours(iban, "\u2009"),
  "narrow no-break spaces": (iban) => fours(iban, "\u202f"),
  dots: (iban) => fours(iban, "."),
  hyphens: (iban) => fours(iban, "-"),
  "en dashes": (iban) => fours(iban, "\u2013"),
  slashes: (iban) => fours(iban, "/"),
  "table cells": (iban) => fours(iban, " | "),
  tabs: (iban) => fours(iban, "\t"),
  "zero-width spaces": (iban) => [...iban].join("\u200b"),
  "soft hyphens": (iban) => fours(iban, "\u00ad"),
  "full width": wide,
  "lower case": (iban) => fours(iban, " ").toLowerCase(),
  "broken over a line": (iban) => `${iban.slice(0, 12)}\r\n${iban.slice(12)}`,
  "broken in a quoted text": (iban) => fours(iban, " ").replace(/^(.{14}) /, "$1\n> "),
  "enclosed digits": (iban) => iban.replace(/\d(?=.)/g, (d) => `${d}\ufe0f\u20e3`),
  "mathematical digits": (iban) => iban.replace(/\d/g, (d) => String.fromCodePoint(0x1d7ce + Number(d))),
};

describe("IBAN as written", () => {
  test.each(Object.keys(WRITINGS))("%s: every country's", (name) => {
    for (const iban of REGISTRY_EXAMPLES) {
      const written = WRITINGS[name]?.(iban) ?? "";
      for (const text of [`Please pay to ${written}, thank you.`, `IBAN:${written}`, written]) {
        expect([text, found(text)]).toEqual([text, [iban]]);
        const [row] = findAccounts(text);
        const cut = text.slice(row?.start, row?.end);
        expect(cut).toBe(written);
      }
    }
  });

  test.each([
    ["DE07 1001 0010 0140 8016 49 BIC BELADEBE", "DE07100100100140801649"],
    ["DE07100100100140801649BIC BELADEBE", "DE07100100100140801649"],
    ["Account DE07 1001 0010 0140 8016 49\n12 items", "DE07100100100140801649"],
    ["DEO7 1OO1 0010 Ol40 8016 49", "DE07100100100140801649"],
    ["IBAN D E 0 7 1 0 0 1 0 0 1 0 0 1 4 0 8 0 1 6 4 9", "DE07100100100140801649"],
    ["іban GВ29 NWВK 6016 1331 9268 19", "GB29NWBK60161331926819"],
    ["Total 100.00DE07100100100140801649", "DE07100100100140801649"],
    ["https://pay.example/?iban=DE07100100100140801649&amount=1", "DE07100100100140801649"],
  ])("%s", (text, iban) => {
    expect(found(text)).toEqual([iban]);
  });

  test("the same one twice gives two rows", () => {
    expect(found("DE07100100100140801649 or DE07 1001 0010 0140 8016 49")).toHaveLength(2);
  });

  test.each(["IBAN DE08 1001 0010 0140 8016 49", "DE08 1001 0010 0140 8016 49", "Bank: DE08100100100140801649"])(
    "failing check digits are reported: %s",
    (text) => {
      const [row] = findAccounts(text);
      expect(row?.account.value).toBe("DE08100100100140801649");
      expect(row && checkAccount(row.account)).toBe(false);
    },
  );

  test("letters for digits count only when the check digits hold", () => {
    expect(found("DEO8 1OO1 0010 Ol40 8016 49")).toEqual([]);
  });
});

describe("labelled pairs", () => {
  test.each([
    ["Sort code: 20-00-00 Account number: 55779911", "gb-sort:200000/55779911"],
    ["Sort code | Account number\n20-00-00 | 55779911", "gb-sort:200000/55779911"],
    ["Account number\tSort code\n55779911\t20-00-00", "gb-sort:200000/55779911"],
    ["Sort Code 200000\nAccount No 5577 9911", "gb-sort:200000/55779911"],
    ["S/C 20-00-00 A/C 55779911", "gb-sort:200000/55779911"],
    ["Please use our bank, 20-00-00 55779911", "gb-sort:200000/55779911"],
    ["ABA # 021000021\nFirst Bank\nAcct # 123456789", "us-aba:021000021/123456789"],
    ["Account Number:\n123456789\nRouting Number (ABA):\n021000021", "us-aba:021000021/123456789"],
    [
      "Statement of Account\n117655\t09/15/2026\t$4,280.00\nWire to: Routing 021000021, account 483920176",
      "us-aba:021000021/483920176",
    ],
    ["For credit to account 123456789 at First Bank, ABA No.: 0210 000 21", "us-aba:021000021/123456789"],
    ["> First Bank\n> 375-046-9477\n> ABA# 021-0000-21", "us-aba:021000021/3750469477"],
    ["Transit #: 021 000 021\nAccount #: 0600 1564", "us-aba:021000021/06001564"],
    ["BSB: 062-000 Account: 12345678", "au-bsb:062000/12345678"],
    ["BSB 062 000\nAcc No 1234 5678", "au-bsb:062000/12345678"],
    ["Pay to 01-0902-0068389-00", "nz:010902/006838900"],
    ["Bank account 01 0902 0068389 000", "nz:010902/006838900"],
    ["Transit 00102 Institution 003 Account 1234567", "ca-eft:000300102/1234567"],
    ["Transit/Institution: 00102-003 Account no. 123-456-7", "ca-eft:000300102/1234567"],
    ["Routing number 000300102, account 1234567", "ca-eft:000300102/1234567"],
    ["A/C No: 19076807021767\nIFSC Code HDFC0000123", "in-ifsc:HDFC0000123/19076807021767"],
    ["CLABE interbancaria: 032 180 00011835971 9", "mx-clabe:032/180000118359719"],
    ["Banco: 001 Agência: 1234 Conta corrente: 12345-6", "br:0011234/123456"],
    ["ABSA Branch code: 632005 Account number 4012345678", "za:632005/4012345678"],
    ["Singapore: Bank code 7171, Branch code 001, account number 0012345678", "sg:7171001/0012345678"],
    ["Hong Kong\nBank code: 004\nAccount number: 123-456789-838", "hk:004/123456789838"],
    ["Japan, Bank code 0001 Branch code 110 account number 1234567", "jp:0001110/1234567"],
    ["BLZ: 370 400 44, Kto.-Nr.: 532013000", "other:37040044/532013000"],
    ["Kontonummer 532013000 BLZ 37040044", "other:37040044/532013000"],
    ["RIB : 20041 01005 0500013M026 06", "FR1420041010050500013M02606"],
    ["Code banque 30006 Code guichet 00001 N° de compte 12345678901 Clé RIB 89", "FR7630006000011234567890189"],
    ["Número de cuenta: 2100 0418 45 0200051332", "ES9121000418450200051332"],
    ["ABI 05428 CAB 11101 conto corrente n. 000000123456", "IT60X0542811101000000123456"],
    ["Rekeningnummer 539-0075470-34", "BE68539007547034"],
    ["NIB 0002 0123 12345678901 54", "PT50000201231234567890154"],
    ["Numer konta: 61 1090 1014 0000 0712 1981 2874", "PL61109010140000071219812874"],
    ["Bankkonto 8601 11 17947", "NO9386011117947"],
    ["Reg.nr. 1234 Kontonr. 0001234567", "other:1234/0001234567"],
    ["Clearingnummer: 8327-9 Kontonummer: 23 456 789-5", "other:83279/234567895"],
    ["Bankgiro: 123-4567", "other:/1234567"],
    ["Pankki: tilinumero 123456-785", "FI2112345600000785"],
    ["Číslo účtu: 19-2000145399/0800", "other:0800/0000192000145399"],
    ["Please remit to our bank account 12345678", "other:/12345678"],
    ["Conta corrente do fornecedor: 123.456 no banco", "other:/123456"],
    ["Please remit to bank account 123.456 with the bank in Santos", "other:/123456"],
    ["Sort: 20 00 00\nA/c: 55779911", "gb-sort:200000/55779911"],
    ["Account: 55779911 (20-00-00)", "gb-sort:200000/55779911"],
    ["Our a/c is 20-00-00 55779911", "gb-sort:200000/55779911"],
    ["021000021 (ABA), account 123456789", "us-aba:021000021/123456789"],
    ["FNB, account 62001234567, branch 250655", "za:250655/62001234567"],
    ["NZ bank acc 010902006838900", "nz:010902/006838900"],
    ["Account: 0532013000\nBank code: 37040044", "other:37040044/0532013000"],
    ["Nr rachunku 61 10901014 0000071219812874", "PL61109010140000071219812874"],
    ["Routing number: 0 2 1 0 0 0 0 2 1\nAccount number: 1 2 3 4 5 6 7 8 9", "us-aba:021000021/123456789"],
    ["Kontonr.: 1503.12.34567", "other:/15031234567"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
    expect(found(`Dear all,\r\n\r\n${wide(text)}\r\n\r\nRegards`)).toEqual([expected]);
  });

  test("blocks of two payees keep their own codes", () => {
    const text = "1) Alder Oil\nABA: 021000021\nAcct: 00050892\n\n2) Beech Gas\nABA: 121000248\nAcct. 4296915515";
    expect(found(text)).toEqual(["us-aba:021000021/00050892", "us-aba:121000248/4296915515"]);
  });

  test("further rows of a table belong to its header", () => {
    const text = "Bank\tSort code\tAccount\nNorth\t20-00-00\t55779911\nSouth\t20-29-59\t63748472";
    expect(found(text)).toEqual(["gb-sort:200000/55779911", "gb-sort:202959/63748472"]);
  });

  test("a wrong routing number is kept with its account, for the checks to fail", () => {
    const [row] = findAccounts("Routing #021550042\nA/C #:555863934766");
    expect(row && checkAccount(row.account)).toBe(false);
    expect(row?.label).toBe("A/C #");
  });

  test("disturbed in writing, random pairs keep their canonical value", () => {
    const next = seeded(20261124);
    const seps = ["", " ", "-", "\u00a0", "\u2011", "\u200b", "\u00ad"];
    for (let round = 0; round < atLength(400, 150); round++) {
      const digits = Array.from({ length: 8 }, (_, at) => (at === 0 ? 1 + next(9) : next(10))).join("");
      const first = seps[next(seps.length)] ?? "";
      const account = digits.slice(0, 4) + first + digits.slice(4);
      const value = next(2) === 0 ? account : wide(account);
      const bsb = `06${next(10)}${["-", " ", "\u2013", ""][next(4)] ?? ""}000`;
      const glue = ["\n", "\r\n", " | ", "\t", ", ", "\n> "][next(6)] ?? " ";
      const text =
        next(2) === 0 ? `BSB: ${bsb}${glue}Account number: ${value}` : `Account no. ${value}${glue}BSB ${bsb}`;
      expect([text, found(text)]).toEqual([text, [`au-bsb:${bsb.replace(/\D/g, "")}/${digits}`]]);
    }
  });
});

describe("no account", () => {
  test.each([
    "Order 123-4567890-1234567, payment received by bank transfer",
    "VAT DE123456789, VAT GB123456789, bank charges excluded",
    "Tracking 1Z999AA10123456784 and RR123456785NL",
    "Container MSKU1234565, bill of lading MEDUAB123456, bank release",
    "Tel +49 30 1234567, fax 020 7946 0958, bank holiday",
    "Call your bank on 800-426-7235",
    "Message-ID: <23314641.1075861079141.JavaMail.bank@example.com>",
    "sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "https://example.com/track?id=DE12345678901234567890&session=1234567890123456",
    "Order DE08100100100140801649",
    "Invoice 10023456 payment due; account manager 0123456789",
    "customer account number 12345678, payment due",
    "account number 123456 with the power company (utility)",
    "SAP account 0530-10220019, bank clearing",
    "Bank account ending 4567, or no. ****4567",
    "Credit card 4111 1111 1111 1111, bank payment",
    "QR reference 21 00000 00003 13947 14300 09017 to bank account",
    "Reference RF18 5390 0754 7034 for the bank account",
    "Bank meeting ID: 823 4567 8901, passcode 123456",
    "On 2024-11-20 at 10:30:00 the account was paid 1,234,567.00",
    "ISBN 978-3-16-148410-0 is paid by bank",
    "Your checking account was credited with 112.500 points by the bank",
    "Seu banco informa: a sua conta corrente já tem mais 148.300 milhas",
    "Invoice No 9386011117947",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("random tokens aren't found", () => {
    const next = seeded(7);
    const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    for (let round = 0; round < atLength(3_000, 1_000); round++) {
      const token = Array.from({ length: 12 + next(30) }, () => alphabet[next(62)]).join("");
      expect([token, found(`id ${token} end`)]).toEqual([`${token}`, []]);
    }
  });
});

describe("bounds", () => {
  test.each([
    "1 ",
    "12 34 ",
    "DE07",
    "GT12 AB",
    "account ",
    "acct # 12345678 bank ",
    "transit institution 123 ",
    "é1 ",
  ])("a long text of %j takes no more than a few seconds", (part) => {
    const text = part.repeat(Math.ceil(atLength(500_000, 80_000) / part.length));
    const start = process.cpuUsage();
    expect(findAccounts(text).length).toBeLessThanOrEqual(500);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(atLength(8_000, 1_300));
  });

  test("at most 500 rows", () => {
    expect(findAccounts("DE07100100100140801649 ".repeat(600))).toHaveLength(500);
  });
});
