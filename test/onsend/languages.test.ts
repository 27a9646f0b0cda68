import { allWords } from "../../src/onsend/messages";
import { locales } from "../../src/report";

const placesOf = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe("the words of the check on sending", () => {
  it("are there in each language that reports are", () => {
    expect(Object.keys(allWords).sort()).toEqual([...locales].sort());
  });

  it.each(Object.entries(allWords))("name the same as the English ones, %s", (_, words) => {
    const places = (said: typeof words) => Object.entries(said).map(([key, text]) => [key, placesOf(text as string)]);
    expect(places(words).sort()).toEqual(places(allWords.en).sort());
  });

  it.each(Object.entries(allWords).filter(([code]) => code !== "en"))("are none of them English, %s", (_, words) => {
    const english = Object.entries(allWords.en);
    for (const said of Object.entries(words)) expect(english).not.toContainEqual(said);
  });
});
