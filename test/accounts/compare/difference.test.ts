import { differingParts, type Account } from "../../../src/accounts";

const iban = (value: string): Account => ({ scheme: "iban", value, bank: null });
const domestic = (scheme: Account["scheme"], bank: string | null, value: string): Account => ({ scheme, bank, value });

const german = iban("DE25100100104540331482");
const british = domestic("gb-sort", "200415", "53917744");

describe("what of an account is another", () => {
  test.each([
    ["nothing", german, german, []],
    ["the number", german, iban("DE07100100100140801649"), ["number"]],
    ["bank and number", german, iban("DE77120300001058230917"), ["bank", "number"]],
    ["the bank alone", german, iban("DE60120300004540331482"), ["bank"]],
    ["all, in another country", german, iban("LT703250090218447315"), ["country", "bank", "number"]],
    ["nothing but the check digits, which can't be", german, iban("DE26100100104540331482"), ["checkDigits"]],
    [
      "bank and number behind Italy's check letter",
      iban("IT20S0306911120100000047215"),
      iban("IT14F3677223000000501893340"),
      ["bank", "number"],
    ],
    [
      "the number, at one bank in Italy",
      iban("IT20S0306911120100000047215"),
      iban("IT20S0306911120100000047216"),
      ["number"],
    ],
    ["the number at one sort code", british, domestic("gb-sort", "200415", "53917745"), ["number"]],
    ["the sort code", british, domestic("gb-sort", "040075", "53917744"), ["bank"]],
    [
      "all, in another country's scheme",
      british,
      domestic("us-aba", "026009593", "9047715523"),
      ["country", "bank", "number"],
    ],
    ["what can't be told of two schemes of one country", british, iban("GB72NWBK60145541738268"), []],
    [
      "the number, where no bank is stated",
      domestic("other", null, "4711"),
      domestic("other", "0800", "4712"),
      ["number"],
    ],
  ])("%s", (_, a, b, parts) => {
    expect(differingParts(a, b)).toEqual(parts);
    expect(differingParts(b, a)).toEqual(parts);
  });
});
