import { findPartials, parseRecordAccount, partiallyHeld, type Account } from "../../../src/accounts";

function account(text: string): Account {
  const parsed = parseRecordAccount(text);
  if (!("account" in parsed)) throw new Error(text);
  return parsed.account;
}

function held(text: string, ...accounts: string[]): boolean | null {
  const [part] = findPartials(text, [], () => undefined);
  if (part === undefined) throw new Error(text);
  return partiallyHeld(part.partial, accounts.map(account));
}

const natWest = "GB29NWBK60161331926819";
const commerzbank = "DE89370400440532013000";

describe("a part is compared with accounts of any form", () => {
  test.each([
    ["sort code 60-16-13", natWest, true],
    ["sort code 04-00-04", natWest, false],
    ["sort code 20-04-15", "gb-sort:200415/53917744", true],
    ["sort code 04-00-04", commerzbank, false],
    ["BLZ 370 400 44", commerzbank, true],
    ["BLZ 10011001", commerzbank, false],
    ["routing number 021000021", "us-aba:021000021/483920176", true],
    ["routing number 026009593", "us-aba:021000021/483920176", false],
    ["we bank with NatWest", natWest, true],
    ["we bank with Monzo", natWest, false],
    ["we bank with Monzo", "gb-sort:200415/53917744", false],
    ["we bank with Barclays", "gb-sort:200415/53917744", true],
    ["our bank is N26", commerzbank, false],
    ["our bank is Commerzbank", commerzbank, true],
    // Whose code that is isn't known.
    ["our bank is N26", "MT84MALT011000012345MTLCAST001S", false],
    ["our bank is N26", "NO6386018855692", null],
    ["BIC: NWBKGB2L", natWest, true],
    ["BIC: MONZGB2L", natWest, false],
    ["BIC: COBADEFFXXX", commerzbank, true],
    ["BIC: NTSBDEB1XXX", commerzbank, false],
    ["BIC: GENODEM1GLS", commerzbank, false],
    ["BIC: ABCDDEFFXXX", commerzbank, null],
    ["BIC: ABCDFRPPXXX", commerzbank, false],
    ["account ending 6819", natWest, true],
    ["account ending 3482", natWest, false],
    ["account DE89 **** 3000", commerzbank, true],
    ["account DE07 **** 3000", commerzbank, false],
    // The account's number, without the key behind it.
    ["compte se terminant par 7362", "FR7630004008270001473625132", false],
    ["compte se terminant par 6251", "FR7630004008270001473625132", true],
  ])("%s, %s: %s", (text, own, expected) => {
    expect(held(text, own)).toBe(expected);
  });

  test("one of several is enough, and without any nothing is compared", () => {
    expect(held("account ending 6819", commerzbank, natWest)).toBe(true);
    expect(held("account ending 6819")).toBeNull();
  });
});
