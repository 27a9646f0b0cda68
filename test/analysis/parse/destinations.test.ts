import { findDestinations, type SearchedText } from "../../../src/analysis/parse/destinations";
import { walletChecks } from "../walletChecks";
import { atLength } from "../../atLength";

const place = (text: string): SearchedText => ({
  text,
  segment: 0,
  part: "body",
  name: null,
  layer: "text",
  page: null,
});
const values = (...texts: string[]) => findDestinations(texts.map(place), walletChecks).found.map(({ value }) => value);

const known = "DE89 3704 0044 0532 0130 00";
const other = "DE02 1203 0000 0000 2020 51";

describe("an account is found", () => {
  test("behind the true one, repeated six hundred times", () => {
    const { found, cut } = findDestinations([place(`${`IBAN ${known}\n`.repeat(600)}\nIBAN ${other}\n`)], walletChecks);
    expect(found.map(({ value }) => value)).toContain("DE02120300000000202051");
    expect(found.length).toBeLessThan(30);
    expect(cut).toBe(false);
  });

  test("behind more text than is searched at once, and where two pieces meet", () => {
    const filling = "Lorem ipsum dolor sit amet.\n";
    expect(values(`${filling.repeat(100_000)}IBAN ${other}`)).toEqual(["DE02120300000000202051"]);
    for (const before of atLength([1_999_985, 1_999_995, 2_000_005], [1_999_995]))
      expect(values(`${"x\n".repeat(before / 2)}\nIBAN ${other}`)).toContain("DE02120300000000202051");
  });

  test("in each part of the message, though it is in another", () => {
    const quoted: SearchedText = { ...place(`IBAN ${known}`), part: "quoted" };
    expect(
      findDestinations([place(`IBAN ${known}`), quoted], walletChecks).found.map(({ source }) => source.part),
    ).toEqual(["body", "quoted"]);
  });
});

test("more different accounts than are kept are said to be cut", () => {
  const many = Array.from({ length: 700 }, (_, at) => `Kontonummer ${1_000_000 + at}, BLZ 370 400 44`).join("\n");
  expect(findDestinations([place(many)], walletChecks)).toMatchObject({ cut: true, found: { length: 500 } });
});
