import { languages } from "../../../src/analysis/language/all";
import { compile, expand } from "../../../src/analysis/parse/acts/lexicon";

describe.each(languages)("$code", (language) => {
  test("every form can be compiled", () => {
    expect(() => compile(language)).not.toThrow();
  });

  test("forms have balanced alternatives and at most one star a word", () => {
    for (const list of Object.values(language.concepts)) {
      for (const form of list.split(/[,\n]/)) {
        for (const words of expand(form.trim())) {
          expect(words).not.toMatch(/[()|]/);
          for (const word of words.split(" ")) expect(word.split("*").length).toBeLessThanOrEqual(2);
          expect(words).not.toMatch(/(^| )\*( |$)/);
        }
      }
    }
  });
});

test("alternatives are expanded, an empty one for nothing", () => {
  expect(expand("(bank|banking) (account |)details")).toEqual([
    "bank account details",
    "bank details",
    "banking account details",
    "banking details",
  ]);
});

test("an unclosed alternative is an error", () => {
  expect(() => expand("(bank|banking details")).toThrow("Unclosed");
});
