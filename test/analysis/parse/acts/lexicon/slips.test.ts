import { languages } from "../../../../../src/analysis/language/all";
import { foldWord } from "../../../../../src/analysis/parse/acts/text/fold";
import { compile } from "../../../../../src/analysis/parse/acts/lexicon/lexicon";
import { readActs } from "../../../reading";
import { quoted } from "../../../signals/kit";

const lexicons = new Map<string, ReturnType<typeof compile>>();

function read(code: string, word: string): readonly number[] {
  const language = languages.find((one) => one.code === code);
  if (language === undefined) throw new Error(code);
  const lexicon = lexicons.get(code) ?? compile(language);
  lexicons.set(code, lexicon);
  return lexicon.senseOf(word, foldWord(word)).symbols;
}

describe("a word with one slip is read for what was meant", () => {
  test.each([
    ["a letter typed twice", "es", "dattos", "datos"],
    ["a letter typed twice in a stem", "es", "cuuenta", "cuenta"],
    ["a letter missing from a word of six", "es", "centa", "cuenta"],
    ["two letters in the wrong order behind a stem that is a word", "nl", "bankgegevnes", "bankgegevens"],
    ["a letter too many behind a stem that is a word", "nl", "bankgegeevens", "bankgegevens"],
    ["figures behind a stem that is a word", "nl", "b4nkg3g3v3n5", "bankgegevens"],
  ])("%s", (_, code, written, meant) => {
    const said = read(code, written);
    expect(said).toEqual(expect.arrayContaining([...read(code, meant)]));
  });
});

test.each([
  ["en", "bank", "banana"],
  ["de", "konto", "kanton"],
])("%s: %s is not heard in %s", (code, meant, written) => {
  const said = read(code, written);
  expect(read(code, meant).every((symbol) => said.includes(symbol)) && read(code, meant).length > 0).toBe(false);
});

test.each([
  "Onze bankgegevnes gaan binnenkort veranderen. De neiuwe volgen spoedig.",
  "Våra bankuppgifetr kommer att ändras inom kort. De nya flöjer snart.",
  "Nuetsros dattos bancarios van a cambiar próximamente.",
  "Was benötigen Sie von uns, um die hinterlegte Bankverbinudng zu ändern?",
  "Onz3 bankg3g3vens gaan binnenkort v3r4nd3ren. De nieuwe volg3n in 3en ap4rte e-m4il.",
])("%s", (text) => {
  const { acts } = readActs([{ ...quoted(), role: "new", lines: [text] }], null);
  expect(acts.map(({ kind }) => kind)).toContain("changeBank");
});
