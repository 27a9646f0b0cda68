import { countedText, eachWord } from "../../../src/analysis/reading/features";

const letters = [..."abzAZ059 .,-'\t_éÉßøПйЖ中の٣𝐛🙂\u0301\u00ad\u200b½²ﬁ"];

/** Texts of these letters, the same at each run. */
function* mixtures(count: number): Generator<string> {
  let state = 7;
  const next = (most: number): number => (state = (state * 48_271) % 2_147_483_647) % most;
  for (let at = 0; at < count; at += 1)
    yield Array.from({ length: next(60) }, () => letters[next(at % 2 === 0 ? 16 : letters.length)]).join("");
}

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  const counted = countedText(text);
  expect(eachWord(counted, (from, to) => words.push(counted.slice(from, to)))).toBe(words.length);
  return words;
}

describe("the words that are counted", () => {
  it("are runs of letters and figures, without accents, whatever is between them", () => {
    for (const text of mixtures(2_000)) {
      const small = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/0+/g, "0");
      const runs = small.match(/[\p{L}\p{N}]+/gu) ?? [];
      expect(wordsOf(text)).toEqual(runs.map((run) => run.slice(0, 24)));
    }
  });

  it("are all of them, and the first 24 letters of each", () => {
    expect(wordsOf("word ".repeat(100))).toHaveLength(100);
    expect(wordsOf("x".repeat(100))).toEqual(["x".repeat(24)]);
    expect(wordsOf("")).toEqual([]);
  });
});
