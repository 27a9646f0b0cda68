import { notFromSender } from "../../../../src/codecs";
import { foursIn } from "../../../../src/analysis/parse/destinations/fours";

const iban = "DE89370400440532013000";
const values = (text: string) => foursIn(text, [], notFromSender).map(({ account }) => account.value);

describe("an IBAN is found whose fours are apart", () => {
  test.each([
    ["by arrows", "IBAN DE89 → 3704 → 0044 → 0532 → 0130 → 00"],
    ["by long dashes", "IBAN DE89 ---- 3704 ---- 0044 ---- 0532 ---- 0130 ---- 00"],
    ["on numbered lines", "Konto\n1) DE89\n2) 3704\n3) 0044\n4) 0532\n5) 0130\n6) 00"],
    [
      "beside another column",
      "IBAN   DE89 3704    Amtsgericht Hamburg HRB 77123\n       0044 0532    VAT DE284619070\n       0130 00      K. Lohmann",
    ],
    ["behind a label each", "IBAN part A\tDE89 3704\nIBAN part B\t0044 0532\nIBAN part C\t0130 00"],
  ])("%s", (_, text) => {
    expect(values(text)).toEqual([iban]);
  });

  test("with letters of its own among them", () => {
    expect(values("account GB29 / sort NWBK / 6016 / 1331 / and 9268 / 19")).toEqual(["GB29NWBK60161331926819"]);
  });
});

describe("no IBAN is made of", () => {
  test.each([
    ["one whose check digits don't hold", "IBAN DE88 → 3704 → 0044 → 0532 → 0130 → 00"],
    ["numbers that nobody speaks of banks beside", "part DE89, sizes 3704, 0044, 0532, 0130 and 00"],
    ["years and postcodes", "Bank holidays in BE20: 2024, 2025 and 2026; NO12, 2024, 2025, 100"],
    ["groups that lie far apart", `IBAN DE89 3704 ${"and so on ".repeat(50)} 0044 0532 0130 00`],
  ])("%s", (_, text) => {
    expect(values(text)).toEqual([]);
  });

  test("one that is found as it is written", () => {
    const text = "IBAN DE89 3704 0044 0532 0130 00";
    expect(foursIn(text, [{ start: 5, end: text.length }], notFromSender)).toEqual([]);
  });

  test("a week of the year, and the account that follows it", () => {
    const text = "Abrechnung KW 39, bitte auf dieses Konto zahlen: IBAN DE49 5001 0517 5412 8873 06";
    expect(foursIn(text, [{ start: text.indexOf("DE49"), end: text.length }], notFromSender)).toEqual([]);
    expect(foursIn(text, [], notFromSender)).toHaveLength(1);
  });

  test("a long text, in bounded time", () => {
    const start = process.cpuUsage();
    foursIn("IBAN DE89 3704 ".repeat(100_000), [], notFromSender);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(500);
  });
});
