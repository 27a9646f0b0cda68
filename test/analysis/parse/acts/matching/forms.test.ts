import { formAt } from "../../../../../src/analysis/parse/acts/matching/forms";
import { tokenize } from "../../../../../src/analysis/parse/acts/text/tokens";

const formsOf = (text: string) => {
  const words = tokenize(text);
  return words.word.flatMap((_, at) => formAt(words, at, words.word.length)?.form ?? []);
};

test.each([
  ["ring +44 113 496 0999 today", "number"],
  ["call 0113 496 0999", "number"],
  ["unter 040/5550187 erreichbar", "number"],
  ["write to anna@nordwind.example", "mailbox"],
  ["register at https://portal.example/v", "link"],
  ["see www.portal.example", "link"],
])("%s: a %s", (text, form) => {
  expect(formsOf(text)[0]).toBe(form);
});

test.each([
  "IBAN DE89 3704 0044 0532 0130 00",
  "invoice 2026118 of 14 October 2026",
  "1.250,00 EUR",
  "at 10 or 11",
  "a@b",
  "0012",
])("%s: none", (text) => {
  expect(formsOf(text)).toEqual([]);
});
