import { carried, languageProfiles, loadLanguages, type Concept } from "../../../src/analysis/language";
import { languages } from "../../../src/analysis/language/all";
import { formed } from "../../../src/analysis/language/concept";
import { readActs as readSpoken } from "../../../src/analysis/parse/acts";
import { foldWord, spellings } from "../../../src/analysis/parse/acts/text/fold";
import { formsOf } from "../../../src/analysis/parse/acts/lexicon/steps";
import { patterns } from "../../../src/analysis/parse/acts/patterns";
import type { Slot } from "../../../src/analysis/parse/acts/matching/pattern";
import { triggerLength, triggersOf } from "../../../src/analysis/parse/acts/triggers";
import { prepareTexts } from "../../../src/analysis/parse/acts/text/prepareTexts";
import { readActs } from "../reading";
import * as de from "./de.sentences";
import * as en from "./en.sentences";
import { segment } from "./kinds";

const opened = (lines: readonly string[], subject: string | null = null) =>
  prepareTexts([segment(...lines)], subject).dictionaries;

describe("the languages", () => {
  it("have their profile, and a dictionary each that is carried or can be loaded", async () => {
    const codes = languageProfiles.map(({ code }) => code);
    expect(languages.map(({ code }) => code)).toEqual(codes);
    const loaded = await loadLanguages(codes);
    expect(new Set(loaded)).toEqual(new Set(languages));
    expect(await loadLanguages([])).toEqual(carried);
  });

  it("are not read without their dictionary", () => {
    const spoken = prepareTexts([segment("Unsere Bankverbindung hat sich geändert.")], null);
    expect(() => readSpoken(spoken, carried)).toThrow("de");
    expect(readSpoken(spoken, languages).acts).not.toEqual([]);
  });
});

describe("a dictionary", () => {
  it("is opened where the text is in the language", () => {
    expect(opened(["Wir danken für die Bestellung und senden sie Ihnen zu."])).toEqual(["en", "de"]);
    expect(opened(["We thank you for the order and will send it to you."])).toEqual(["en"]);
    expect(opened([])).toEqual(["en"]);
  });

  it("is opened where one sentence of a text in another language is", () => {
    const english = "Please find attached the invoice for the goods that you ordered from us in March.";
    expect(opened([english, "", "Wir haben die Bank gewechselt, bitte zahlen Sie auf das neue Konto."])).toEqual([
      "en",
      "de",
    ]);
  });

  it.each([
    "Neue Bankverbindung",
    "Änderung der Bankverbindung",
    "Aenderung unserer Bankdaten",
    "Neue K0ntoverbindung",
  ])("is opened for a heading alone: %s", (heading) => {
    const english = "Please find attached the invoice for the goods that you ordered from us in March.";
    for (const codes of [opened([heading, "", english]), opened([english], heading)]) {
      expect(codes).toEqual(expect.arrayContaining(["en", "de"]));
      // Words of kin are alike, and two or three more dictionaries may be looked into; not all.
      expect(codes.length).toBeLessThanOrEqual(6);
    }
    expect(readActs([segment(english)], heading).acts.map(({ kind }) => kind)).toContain("changeBank");
  });

  it("stays closed for ordinary English, names and headings among it", () => {
    const lines = [
      "Hi Michael,",
      "",
      "IBAN details: see below",
      "Best regards",
      "Angela Richter",
      "Pacific Freight Ltd",
    ];
    expect(opened(lines, "RE: Bank details, invoice 4711")).toEqual(["en"]);
  });
});

const concepts = (slot: Slot) => (typeof slot === "string" ? [slot] : slot);
/** A mailbox or a number is told by its form: there is no word of it that could have a trigger. */
const isWords = (slot: Slot) => !concepts(slot).some((concept) => formed.has(concept));
/** What no word has: it represents the letters that a star leaves open. */
const anything = "\u01c1\u01c1\u01c1";

/** All letters in a row that a word has, as many as a trigger has; those that a star leaves open are in none. */
function rowsOf(word: string): readonly string[] {
  return spellings(word)
    .filter((spelling) => foldWord(spelling) === spelling)
    .flatMap((spelling) => {
      const marked = `^${spelling}$`.split("*").map((part) => part.replace(/^\$$|^\^$/, ""));
      return marked.flatMap((part) =>
        Array.from({ length: Math.max(0, part.length - triggerLength + 1) }, (_, at) =>
          part.slice(at, at + triggerLength),
        ),
      );
    });
}
/** Of many thousands of forms, in which the same few thousand words are. */
const englishWords = new Set(
  carried.flatMap(({ concepts: notions, stopWords }) =>
    [...stopWords.split(/\s+/), ...Object.values(notions).flatMap((list) => formsOf(list))].flatMap((form) =>
      form.split(" "),
    ),
  ),
);
const englishRows = new Set([...englishWords].flatMap(rowsOf));

/** Answers each word once: the same are in many forms. */
function once(ask: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? ask(word);
    known.set(word, answer);
    return answer;
  };
}
const englishForms = new Map<Concept, ReadonlySet<string>>();
/** Written out once for all languages: there are many thousands. */
function englishFormsOf(concept: Concept): ReadonlySet<string> {
  const forms =
    englishForms.get(concept) ?? new Set(carried.flatMap(({ concepts: notions }) => formsOf(notions[concept] ?? "")));
  englishForms.set(concept, forms);
  return forms;
}
/** Each word of a form has no letters that English words haven't: a trigger of it would open the dictionary for most mail. */
const isEnglishWord = once((word) =>
  spellings(word).some((spelling) => rowsOf(spelling).every((row) => englishRows.has(row))),
);
const isEnglish = (form: string): boolean => form.split(" ").every(isEnglishWord);

describe.each([...languages.entries()].filter(([, language]) => !carried.includes(language)))(
  "the triggers of language %i",
  (number, language) => {
    const isSignedWord = once((word) =>
      spellings(word)
        .filter((spelling) => foldWord(spelling) === spelling)
        .every((spelling) => (triggersOf(spelling.replace("*", anything)) & (1 << number)) !== 0),
    );
    const isSigned = (form: string) => form.split(" ").some(isSignedWord);
    const found = new Map<Concept, readonly string[]>();
    const unsignedOf = (concept: Concept): readonly string[] => {
      const known = found.get(concept);
      if (known !== undefined) return known;
      const english = englishFormsOf(concept);
      const forms = formsOf(language.concepts[concept] ?? "").filter(
        (form) => !english.has(form) && !isSigned(form) && !isEnglish(form),
      );
      found.set(concept, forms);
      return forms;
    };
    const unsigned = (slot: Slot) => concepts(slot).flatMap(unsignedOf);

    it("are in each form of a notion that a pattern needs", () => {
      const lacking = patterns
        .map(
          ({ slots, also = [] }) =>
            [...slots, ...also]
              .filter(isWords)
              .map(unsigned)
              .sort((a, b) => a.length - b.length)[0] ?? [],
        )
        .filter((forms) => forms.length > 0);
      expect([...new Set(lacking.flat())]).toEqual([]);
    });

    it("are in each form of an invoice", () => {
      expect(unsigned("invoice")).toEqual([]);
    });
  },
);

it("reads what it would read with every dictionary open, whatever is around it", () => {
  const around = "The goods were sent to you by the end of the month, as we said.";
  for (const sentence of [...de.announcing, ...de.silent, ...en.announcing, ...en.silent])
    for (const lines of [[sentence], [sentence, "", around]]) {
      const spoken = prepareTexts([segment(...lines)], null);
      const all = { ...spoken, dictionaries: languageProfiles.map(({ code }) => code) };
      expect(readSpoken(spoken, languages)).toEqual(readSpoken(all, languages));
    }
});
