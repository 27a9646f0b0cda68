import type * as asciiRegExpModule from "../../../src/analysis/parse/asciiRegExp";
import { isOdd, latin } from "../../../src/analysis/parse/asciiRegExp";
import { atLength } from "../../atLength";

const forms: [RegExp, RegExp][] = [];

jest.mock("../../../src/analysis/parse/asciiRegExp", () => {
  const actual = jest.requireActual<typeof asciiRegExpModule>("../../../src/analysis/parse/asciiRegExp");
  return {
    ...actual,
    asciiRegExp: (full: RegExp, plain: RegExp) => {
      forms.push([full, plain]);
      return actual.asciiRegExp(full, plain);
    },
  };
});

/** Every character of one code unit that the plain forms are given. */
const plainCharacters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => !isOdd(character),
);

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What the expressions look for, in pieces, and what is easily taken for it. */
const pieces = (
  "cheque chèque CHÈQUE check checks payable made out drawn to order of make your the mail send it them payment payments remittance remit lockbox " +
  "lock box address new updated is has changed schecks zahlbar an ausgestellt auf libellé libellés à l'ordre de au nom assegno intestato czek " +
  "czeki na rzecz płatny šek šeky na jméno sekki saaja utställd på udstedt til paypal wise swish swishnummer vipps pix chave zelle cash app till no " +
  "@okaxis 000201 bc1 0xdeadbeef western union moneygram zéro one two Three vier fünf FÜNF três sześć čtyři åtta ÅTTA double triple 1 2 3 and then " +
  "część CZĘŚĆ část bank banque ( [ İ ı ß ŉ ǅ ǆ ÿ Ÿ µ º ª × ÷ Ø ø Ł ł · – — ’ € . , ; : - _ \n \t \u00a0 \u2028 / a K s"
).split(" ");

test("reads the letters that it is given as Unicode has them", () => {
  const letters = new RegExp(latin(/^[\p{L}]$/u));
  const others = new RegExp(latin(/^[^\p{L}\d]$/u));
  for (const character of plainCharacters) {
    expect([character, letters.test(character)]).toEqual([character, /^\p{L}$/u.test(character)]);
    expect([character, others.test(character)]).toEqual([character, /^[^\p{L}\d]$/u.test(character)]);
  }
});

test("ignores the case of what it is given as Unicode does", () => {
  const all = plainCharacters.join("");
  for (const character of plainCharacters.filter((one) => /\p{L}/u.test(one))) {
    const found = (flags: string) => Array.from(all.matchAll(new RegExp(character, flags)), ({ index }) => index);
    expect([character, found("gi")]).toEqual([character, found("giu")]);
  }
});

test.each([
  "\u017f",
  "\u212a",
  "\u212b",
  "\u1e9e",
  "\u0430",
  "\uff11",
  "\u{1d7d9}",
  "\u0301",
  "\u8f49",
  "\ufb01",
  "\u207f",
])("leaves %s to the full form", (character) => {
  expect(isOdd(`pay ${character}`)).toBe(true);
});

test("finds the same in both forms of every expression", async () => {
  await import("../../../src/analysis/parse/destinations/other");
  await import("../../../src/analysis/parse/destinations/search");
  expect(forms.length).toBeGreaterThan(4);
  const everywhere = ({ source, flags }: RegExp) => new RegExp(source, `${flags.replace("g", "")}g`);
  const pairs = forms.map((pair) => pair.map(everywhere));
  const next = random(20_261_005);
  for (let round = 0; round < atLength(6_000, 1_200); round += 1) {
    const length = 1 + Math.floor(next() * 14);
    const text = Array.from({ length }, () => {
      const piece = pieces[Math.floor(next() * pieces.length)] ?? "";
      return piece + (next() < 0.7 ? " " : "");
    }).join("");
    expect(isOdd(text)).toBe(false);
    for (const pair of pairs) {
      const [full, plain] = pair.map((form) => Array.from(text.matchAll(form), (match) => [match.index, ...match]));
      expect([text, plain]).toEqual([text, full]);
    }
  }
});
