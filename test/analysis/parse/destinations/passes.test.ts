/** The quick looks that pass over a text: each must say the same as the slow one that it represents. */

import * as prefilters from "../../../../src/analysis/parse/destinations/prefilters";
import { schemes } from "../../../../src/analysis/data/schemes";
import { Stems } from "../../../../src/analysis/parse/destinations/prefilters";
import { inDigits } from "../../../../src/analysis/parse/destinations/numerals";
import { hintsIn, withoutInvisible } from "../../../../src/analysis/parse/destinations/other";
import { atLength } from "../../../atLength";

function random(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

function texts(pieces: readonly string[], count: number, most: number): string[] {
  const next = random(count + most);
  return Array.from({ length: count }, () =>
    Array.from({ length: next(most) }, () => pieces[next(pieces.length)] ?? "").join(""),
  );
}

describe("runs of letters and digits", () => {
  const cases = texts(
    ["a", "Z9", "q7".repeat(6), "x".repeat(25), "0".repeat(26), " ", "-", "é", "\n", "１"],
    atLength(4_000, 1_000),
    12,
  );

  test.each([1, 2, 25, 26])("of at least %d", (least) => {
    const slow = new RegExp(`[A-Za-z0-9]{${least},}`, "g");
    for (const text of cases) {
      expect([text, prefilters.hasRun(text, least, () => true)]).toEqual([text, text.search(slow) >= 0]);
      const small = (text.match(slow) ?? []).some((run) => run.includes("x"));
      expect([text, prefilters.hasRun(text, least, (run) => run.includes("x"))]).toEqual([text, small]);
    }
  });
});

describe("stems", () => {
  const words = ["pay", "paypal", "pay id", "upi", "…0x1", "…žek", "wise"];
  const stems = new Stems(words);

  test("are where a search for each finds them", () => {
    const pieces = ["pay", "pal", " id", "upi", "0x", "1", "žek", "wise", "like", " ", "_", "é", "p", "\u0179"];
    for (const text of texts(pieces, atLength(4_000, 1_000), 9)) {
      const slow = words.filter((word) =>
        word.startsWith("…") ? text.includes(word.slice(1)) : new RegExp(`(?<![a-z0-9])${word}`).test(text),
      );
      expect([text, [...new Set(stems.in(text))].sort()]).toEqual([text, slow.sort()]);
    }
  });

  test("of schemes are where a search for each finds them", () => {
    const all = schemes.flatMap((scheme) => scheme.stems);
    for (const text of texts(
      [...all, ...all.map((stem) => stem.toUpperCase()), "x", " ", "é", "\u212a"],
      atLength(3_000, 1_000),
      8,
    )) {
      const lower = text.toLowerCase();
      expect([text, all.map(prefilters.stemsIn(text))]).toEqual([text, all.map((stem) => lower.includes(stem))]);
    }
  });
});

test("lines with a sign are those that have it, once each and in their order", () => {
  const cases = texts(
    ["http://", "HTTPS:", "www.", "/", "x.y", "ab", " ", "\n", "\n\n", "\r\n", "é"],
    atLength(4_000, 1_000),
    12,
  );
  for (const text of cases) {
    let at = 0;
    const slow = text.split("\n").flatMap((line) => {
      const start = at;
      at += line.length + 1;
      return /https?:|www\.|\//i.test(line) ? [{ line, start }] : [];
    });
    expect([text, [...prefilters.linesWith(text, /https?:|www\.|\//gi)]]).toEqual([text, slow]);
  }
});

test.each([
  "eight nine four two one zero",
  "eight nine double four two one oh",
  "nueve ocho SIETE seis cinco cuatro",
  "one-two-three-four-five-six",
  "one 2 three 4 five 6 seven 8 nine zero one",
  "huit neuf un deux trois zéro",
  "five5 six6seven,eight nine one",
  "øne one two three four five six",
])("reads digits said as words: %s", (text) => {
  expect(inDigits(`Account ${text} please`)).not.toBeNull();
});

test.each([
  "Pay by paypal: a@b.example",
  "PAYPAL",
  "pay\u200bpal",
  "with pay\u00adid",
  "swiſh payments",
  "zelle\u2060",
  "BlI\u212a",
  "Bizum",
  "money\u200b gram",
  "e-transfer",
  "轉數快",
  "name@okaxis",
  "x000201y",
  "0xDEADBEEF",
  "chec\u212as payable to",
  "CHÈQUE",
  "loc\u212abox",
  "remit-to address",
  "mail them to us",
  "+71<000000000088917+87654321<",
  "00190.50095 40144.816069 06809.350314 3 37370000000100",
  "a mandate",
  "1Boat\u200bSLRHtKNngkdXEeobR76b53LETtpyT",
])("never passes over what may be a destination: %s", (text) => {
  expect(hintsIn(withoutInvisible(`Dear all, ${text} thank you`).text)).not.toBeNull();
});
