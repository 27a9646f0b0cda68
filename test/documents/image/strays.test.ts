import { strays } from "../../../src/documents/image/words/repair";

describe("what has the make of an IBAN in recognised lines", () => {
  test.each([
    ["broken over two lines, with a letter misread", ["DEO/ 1001 0010", "0140 8016 49"], "DE07 1001 0010 0140 8016 49"],
    [
      "with a nought taken for a letter and a digit",
      ["IBAN DEO07 1001 0010 0140 8016 49"],
      "DE07 1001 0010 0140 8016 49",
    ],
    ["before words of another line", ["DEB9 3704 0044 0532 0130 00", "BANK"], "DE89 3704 0044 0532 0130 00"],
  ])("is mended, %s", (_, lines, expected) => {
    expect(strays(lines)).toEqual({ mended: [expected], lost: false });
  });

  test.each([
    ["a letter that is none", "D507 1001 0010 0140 8016 49"],
    ["a digit for a digit", "DE07 1001 0010 0140 8016 48"],
    ["letters for noughts in several groups", "IBAN DEU/ 1001 UU10 U140 8010 49"],
    ["groups that nothing holds together", "IBAN:DE 0] 1001 C0 10 0140 60 16 48"],
    ["a sign for a digit", "DE?? 1001 0010 0140 8016 49"],
  ])("is lost with %s", (_, line) => {
    expect(strays([line])).toEqual({ mended: [], lost: true });
  });

  test.each([
    ["an account that holds", "IBAN DE89 3704 0044 0532 0130 00 BIC COBADEFF"],
    ["an account that holds, before a word of four letters", "GB29 NWBK 6016 1331 9268 19 BANK 2026"],
    ["a word beside numbers", "IBAN on request, Tel. 040 555"],
    ["years in a row", "Jahr 2019 2020 2021 2022 2023"],
    ["the number of a card", "4539 1488 0343 6467 8"],
    ["a telephone number", "Tel. 0049 4055 5018 7"],
    ["quantities", "Stk 12 4000 1200 1900"],
  ])("is not %s", (_, line) => {
    expect(strays([line])).toEqual({ mended: [], lost: false });
  });

  test("is lost behind any number of words", () => {
    expect(strays(["small print ".repeat(5_000), "D507 1001 0010 0140 8016 49"]).lost).toBe(true);
  });

  test("is looked for in bounded time", () => {
    const taken = (length: number): number => {
      const start = process.cpuUsage();
      strays(["DE0O 1001 ".repeat(length)]);
      return process.cpuUsage(start).user;
    };
    taken(50_000);
    // Eight times the length takes some eight times as long, on a busy machine too; a quadratic search takes 64 times.
    expect(taken(400_000) / Math.max(taken(50_000), 1_000)).toBeLessThan(24);
  });
});
