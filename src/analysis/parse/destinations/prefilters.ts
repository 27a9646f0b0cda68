/** Looks that tell at once where a text needs no search: they say yes too often, never no where there is something. */
import { schemes } from "../../data/schemes";
import { isOdd } from "../asciiRegExp";

/** Looks for many words in one pass, by a table of three characters each; its 32 kilobytes stay in the processor's cache. */
export class Stems {
  readonly #begins = new Uint8Array(1 << 15);
  readonly #words = new Map<number, readonly Stem[]>();

  constructor(words: readonly string[]) {
    for (const name of words) {
      const inside = name.startsWith("…");
      const word = inside ? name.slice(1) : name;
      const key = [0, 1, 2].reduce((bits, at) => (bits << 5) | (word.charCodeAt(at) & 31), 0);
      this.#begins[key] = 1;
      this.#words.set(key, [...(this.#words.get(key) ?? []), { name, word, inside }]);
    }
  }

  *in(lower: string): Generator<string, void> {
    let key = 0;
    for (let at = 0; at < lower.length; at += 1) {
      key = ((key << 5) | (lower.charCodeAt(at) & 31)) & 0x7fff;
      if (this.#begins[key] === 0) continue;
      for (const { name, word, inside } of this.#words.get(key) ?? [])
        if (lower.startsWith(word, at - 2) && (inside || !goesOn(lower.charCodeAt(at - 3)))) yield name;
    }
  }
}

interface Stem {
  readonly name: string;
  readonly word: string;
  readonly inside: boolean;
}

function goesOn(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58);
}

function isAlphanumeric(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const small = code | 0x20;
  return (code > 47 && code < 58) || (small > 96 && small < 123);
}

/** Whether a run of at least `least` ASCII letters and digits is one that `accepts` takes. Linear: samples at that distance. */
export function hasRun(text: string, least: number, accepts: (run: string) => boolean): boolean {
  for (let at = least - 1; at < text.length; at += least) {
    if (!isAlphanumeric(text, at)) continue;
    let start = at;
    while (isAlphanumeric(text, start - 1)) start -= 1;
    while (isAlphanumeric(text, at)) at += 1;
    if (at - start >= least && accepts(text.slice(start, at))) return true;
  }
  return false;
}

const witness = /(?:bc|BC|tb|ltc|LTC)1/;

/** Whether a text may hold a wallet: all others have 25 letters and digits in a row. */
export function mayHoldWallet(text: string): boolean {
  return hasRun(text, 25, () => true) || witness.test(text);
}

/** The lines that have something in them, and where each begins. Linear. @param sign With flags g and i; matches within a line. */
export function* linesWith(text: string, sign: RegExp): Generator<{ line: string; start: number }, void> {
  if (isOdd(text)) {
    yield { line: text, start: 0 };
    return;
  }
  for (let at = 0; ;) {
    sign.lastIndex = at;
    if (!sign.test(text)) return;
    const start = text.lastIndexOf("\n", sign.lastIndex - 1) + 1;
    const stop = text.indexOf("\n", sign.lastIndex);
    at = stop < 0 ? text.length : stop;
    yield { line: text.slice(start, at), start };
  }
}

const ofSchemes = [
  ...schemes.flatMap(({ stems }) => stems),
  ...words(
    "western_union moneygram money_gram ria_money …@ok …@ybl …@ibl …@axl …@apl …@yapl …@wa …@pt …000201 …bc1 …tb1 …ltc1 …lnbc " +
      "…0x0 …0x1 …0x2 …0x3 …0x4 …0x5 …0x6 …0x7 …0x8 …0x9 …0xa …0xb …0xc …0xd …0xe …0xf",
  ),
];
const ofCheques = words(
  "…payable_to …made_out …order_of …cheque …chèque …scheck …assegn …czek …sjekk …šek …shek …sekk …lockbox …lock_box …remit_ …remit- " +
    "…remittance_ …remittance- …money_order …payment_address …mail_it …mail_them …mail_payment …check_ …checks_ …udsted …utst",
);
const beginnings = new Stems([...ofSchemes, ...ofCheques]);

function words(written: string): readonly string[] {
  return written.split(" ").map((word) => word.replaceAll("_", " "));
}

/** Whether any name of a scheme may begin in a text, and any word of cheques. */
export function begunIn(text: string): { readonly schemes: boolean; readonly cheques: boolean } {
  if (isOdd(text)) return { schemes: true, cheques: true };
  const begun = new Set(beginnings.in(text.toLowerCase()));
  return { schemes: ofSchemes.some((stem) => begun.has(stem)), cheques: ofCheques.some((stem) => begun.has(stem)) };
}

const stems = new Stems(schemes.flatMap((scheme) => scheme.stems).map((stem) => `…${stem}`));

/** Tells of each stem of a scheme whether it is in a text. */
export function stemsIn(text: string): (stem: string) => boolean {
  const present = new Set(stems.in(text.toLowerCase()));
  return (stem) => present.has(`…${stem}`);
}
