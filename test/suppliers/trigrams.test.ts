import { TrigramIndex } from "../../src/suppliers/trigrams";

const names = ["nordwind stahlbau", "suedwind stahlbau", "kestrel haulage", "kestrel catering", "a", ""].map((name) =>
  name.split(" ").filter((token) => token !== ""),
);
const index = new TrigramIndex(names);

describe("the trigram index", () => {
  it.each([
    ["nordwind stahlbau", 0],
    ["stahlbau nordwind", 0],
    ["nordwnid stahlbau", 0],
    ["suedwind", 1],
    ["kestral haulage", 2],
    ["a", 4],
  ])("puts first what %j means", (query, position) => {
    expect(index.candidates(query.split(" "), 10)[0]).toBe(position);
  });

  it("gives the same answer again, no more than asked for, and nothing for nothing", () => {
    const tokens = ["stahlbau", "kestrel"];
    expect(index.candidates(tokens, 10)).toEqual(index.candidates(tokens, 10));
    expect(index.candidates(tokens, 2)).toHaveLength(2);
    expect(index.candidates(["xyzzy"], 10)).toEqual([]);
    expect(index.candidates([], 10)).toEqual([]);
    expect(new TrigramIndex([]).candidates(tokens, 10)).toEqual([]);
  });

  it("finds one misspelt name among ten thousand of the same words", () => {
    let seed = 11;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return (seed >>> 8) % below;
    };
    const syllables = ["nor", "wind", "stahl", "berg", "kes", "trel", "ham", "brook", "ost", "feld", "mar", "len"];
    const word = (): string => Array.from({ length: 3 }, () => syllables[random(12)] ?? "").join("");
    const many = Array.from({ length: 10_000 }, () => [word(), word(), "services"]);
    const big = new TrigramIndex(many);
    let found = 0;
    for (let i = 0; i < 200; i += 1) {
      const position = random(many.length);
      const misspelt = (many[position] ?? []).map((token) =>
        token.length > 8 ? token.slice(0, 4) + token.slice(5) : token,
      );
      if (big.candidates(misspelt, 50).includes(position)) found += 1;
    }
    expect(found).toBeGreaterThan(190);
  });
});
