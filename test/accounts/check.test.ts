import { type Account, checkAccount, isCreditorReference, isQrReference, parseRecordAccount } from "../../src/accounts";
import { MODULUS_CASES, REGISTRY_EXAMPLES } from "./registry";

const iban = (value: string): Account => ({ scheme: "iban", value, bank: null });
const of = (scheme: Account["scheme"], bank: string | null, value: string): Account => ({ scheme, bank, value });

describe("IBAN", () => {
  test.each(REGISTRY_EXAMPLES)("the registry's example holds: %s", (value) => {
    expect(checkAccount(iban(value))).toBe(true);
  });

  test.each(REGISTRY_EXAMPLES)("one changed digit or two swapped fail: %s", (value) => {
    for (let at = 4; at < value.length; at++) {
      const digit = value.charAt(at);
      if (!/\d/.test(digit)) continue;
      const changed = value.slice(0, at) + String((Number(digit) + 1) % 10) + value.slice(at + 1);
      expect([changed, checkAccount(iban(changed))]).toEqual([changed, false]);
    }
  });

  test("national check digits count although MOD 97 holds", () => {
    // One digit of the account altered and the ISO check digits made again.
    for (const value of [
      "BE56539007547044",
      "ES6421000418450200051333",
      "NO6686011117948",
      "IT33X0542811101000000123457",
      "FI9112345600000786",
    ])
      expect([value, checkAccount(iban(value))]).toEqual([value, false]);
  });

  test("a QR-IBAN needs a QR-IID", () => {
    expect(checkAccount(of("ch-qr-iban", null, "CH4431999123000889012"))).toBe(true);
    expect(checkAccount(of("ch-qr-iban", null, "CH9300762011623852957"))).toBe(false);
  });
});

describe("two-part schemes", () => {
  test.each(MODULUS_CASES)("modulus check of %s %s", (sortCode, account, holds) => {
    expect(checkAccount(of("gb-sort", sortCode, account))).toBe(holds);
  });

  test("one modulus check leaves no trace in the next", () => {
    const first = MODULUS_CASES.map(([bank, value]) => checkAccount(of("gb-sort", bank, value)));
    const again = [...MODULUS_CASES].reverse().map(([bank, value]) => checkAccount(of("gb-sort", bank, value)));
    expect(again.reverse()).toEqual(first);
  });

  test("an unknown sort code has no rule, a malformed one fails", () => {
    expect(checkAccount(of("gb-sort", "999999", "12345678"))).toBeNull();
    expect(checkAccount(of("gb-sort", "20-00-00", "55779911"))).toBe(false);
  });

  test.each([
    ["021000021", true],
    ["026009593", true],
    ["121000248", true],
    ["011401533", true],
    ["021000022", false],
    ["000000000", false],
    ["991000021", false],
    ["12100358", false],
  ])("ABA routing number %s: %s", (bank, holds) => {
    expect(checkAccount(of("us-aba", bank, "123456789"))).toBe(holds);
  });

  test.each([
    ["032180000118359719", true],
    ["002115016003269411", true],
    ["032180000118359718", false],
  ])("CLABE %s: %s", (value, holds) => {
    expect(checkAccount(of("mx-clabe", value.slice(0, 3), value))).toBe(holds);
  });

  // Inland Revenue's worked examples: algorithms A, D and G.
  test.each([
    ["010902", "006838900", true],
    ["086523", "195451201", true],
    ["262600", "032087132", true],
    ["010902", "006838800", false],
    ["990902", "006838900", null],
  ])("New Zealand %s %s: %s", (bank, value, holds) => {
    expect(checkAccount(of("nz", bank, value))).toBe(holds);
  });

  test("where no rule exists the answer is null", () => {
    expect(checkAccount(of("other", null, "12345678"))).toBeNull();
    expect(checkAccount(of("au-bsb", "062000", "12345678"))).toBeNull();
    expect(checkAccount(of("in-ifsc", "HDFC0000123", "19076807021767"))).toBeNull();
    expect(checkAccount(of("in-ifsc", "HDFC1000123", "19076807021767"))).toBe(false);
    expect(checkAccount(of("us-aba", null, "123456789"))).toBeNull();
  });
});

describe("references are no accounts", () => {
  test("Swiss QR reference", () => {
    expect(isQrReference("21 00000 00003 13947 14300 09017")).toBe(true);
    expect(isQrReference("210000000003139471430009018")).toBe(false);
    expect(isQrReference("000000000000000000000000000")).toBe(false);
  });

  test("creditor reference", () => {
    expect(isCreditorReference("RF18 5390 0754 7034")).toBe(true);
    expect(isCreditorReference("RF19 5390 0754 7034")).toBe(false);
    expect("error" in parseRecordAccount("RF18539007547034")).toBe(true);
  });
});
