import { findAccounts } from "../../../src/accounts";

const iban = "DE89370400440532013000";
const values = (text: string) => findAccounts(text).map(({ account }) => account.value);
const as = (digit: (value: number) => string) => `IBAN ${iban.replace(/\d/g, (each) => digit(Number(each)))}`;

describe("an IBAN is found", () => {
  test.each([
    ["of displays", (value: number) => String.fromCodePoint(0x1fbf0 + value)],
    ["in outline", (value: number) => String.fromCodePoint(0x1ccf0 + value)],
    ["with commas", (value: number) => String.fromCodePoint(0x1f101 + value)],
    ["in rings", (value: number) => String.fromCodePoint(value === 0 ? 0x1f10b : 0x277f + value)],
    ["in black rings", (value: number) => String.fromCodePoint(value === 0 ? 0x24ff : 0x2775 + value)],
    ["in Chinese numerals", (value: number) => "〇一二三四五六七八九".charAt(value)],
  ])("in digits %s", (_, digit) => {
    expect(values(as(digit))).toEqual([iban]);
  });

  test("down a page, a character a line, and in cells", () => {
    expect(values(`Payable by 30.10.2026\n${[...iban].join("\n")}`)).toEqual([iban]);
    expect(values("Nordwind\tDE\t89\t3704\t0044\t0532\t0130\t00\n")).toEqual([iban]);
  });
});
