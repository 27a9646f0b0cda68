import { beginsForwardedBy, readSeparator } from "../../../../src/analysis/parse/thread/separators";
import { BEGINS, FORWARDED, ORIGINAL } from "../../../../src/analysis/parse/thread/words/compiled";

const all = [...ORIGINAL, ...FORWARDED, ...BEGINS];

/** Ways to write a line so that folding alone still reads it. */
const disguises: readonly (readonly [string, (words: string) => string])[] = [
  ["as it is", (words) => words],
  ["in capitals", (words) => words.toUpperCase()],
  [
    "in wide letters",
    (words) => words.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ],
  [
    "with one wide letter",
    (words) => words.replace(/[a-z]$/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ],
  ["with what nobody sees", (words) => `${words.slice(0, 1)}\u200b${words.slice(1, 2)}\u00ad${words.slice(2)}`],
  ["with marks", (words) => `${words.slice(0, 2)}\u0301${words.slice(2)}`],
  ["with wide blanks", (words) => words.replace(/ /g, " \u00a0 ")],
];

test.each(disguises)("reads every separator %s", (_, disguise) => {
  for (const words of all) {
    expect([words, readSeparator(`----- ${disguise(words)} -----`)]).not.toEqual([words, null]);
    expect([words, readSeparator(`${disguise(words)}:`)]).not.toEqual([words, null]);
  }
});

test.each([
  ["Message du 05/10/26 10:01", "05/10/26 10:01"],
  ["  message du 05/10/2026  ", "05/10/2026"],
])("reads the date of %s", (line, date) => {
  expect(readSeparator(line)).toEqual({ forward: false, loose: true, date });
});

test.each(["Please pay the invoice", "for", "12 of them", "Original", "a", "-", " x", "Ori\u0301s"])(
  "%s isn't one",
  (line) => {
    expect(readSeparator(line)).toBeNull();
  },
);

test.each([
  "---------------------- Forwarded by Katrin",
  " \u2003---Forwarded by Katrin",
  "\ufeff--- Forwarded by Katrin",
])("begins Notes' line: %s", (line) => {
  expect(beginsForwardedBy(line)).toBe(true);
});
