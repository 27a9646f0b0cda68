import { tokenAt, tokenOf } from "../../../../../src/analysis/parse/acts/text/vocabulary";
import { tokenize } from "../../../../../src/analysis/parse/acts/text/tokens";

describe("words that are found without being cut out", () => {
  it("are those that are there, though others fall on the same place", () => {
    // More words than places, and many that agree in length and in the letters that the place is made of.
    const made = Array.from({ length: 40_000 }, (_, n) => `w${(n * 7_919) % 100_003}${n % 7 === 0 ? "ä" : "x"}d`);
    const text = `${made.join(" ")} ${made.slice(0, 500).join(" ")}`;
    expect(tokenize(text).word.map(({ raw }) => raw)).toEqual(text.split(" "));
  });

  it("end with the text, and may be longer than any that is kept", () => {
    const long = "x".repeat(3_000);
    expect(tokenAt(long, 0, 3_000).raw).toBe(long);
    expect(tokenAt("a", 0, 1)).toBe(tokenOf("a"));
    expect(tokenAt("pay", 0, 2).raw).toBe("pa");
    expect(tokenAt("pay", 0, 3).raw).toBe("pay");
  });
});
