import type { Objects } from "../pdfjs/engine";
import type { Glyph } from "../visibility/painted";
import { drawn, type Allowance, type Names } from "./drawn";
import { lookOf, plain, saidBy, type Look } from "./look";

/** Numbers of outlines inspected per document, and how many are reserved for digits. A page has about ten thousand. */
const max = { all: 1_000_000, digits: 250_000 };

const minOdd = 3;
const maxWays = 50;

type Looked = { readonly text: string; readonly pose: string; readonly look: Look };

interface Font {
  readonly looked: Map<string | null, Looked[]>;
  digits: number;
  odd: number;
  lies: boolean;
  strays: boolean;
}

/** Glyphs whose text is what a person sees. */
export type Believed = { readonly glyphs: readonly Glyph[]; readonly lying: boolean; readonly cut: boolean };

/** Checks that fonts show the digits they encode: people pay the account that is drawn (PDF 32000-1, 9.10). */
export class DrawnDigits {
  readonly #names: Names;
  readonly #fonts = new Map<string | null, Font>();
  readonly #lies = new Set<string>();
  readonly #strays = new Set<number>();
  #odd = 0;
  readonly #allowed: Allowance = { left: max.all, cut: false };

  constructor(operations: Readonly<Record<string, number>>) {
    this.#names = new Map(Object.entries(operations).map(([name, code]) => [code, name]));
  }

  /** Visible glyphs whose text is true; of lying fonts none, of others all but illegible digits: dots, bars, dust. */
  believed(glyphs: readonly Glyph[], objects: Objects): Believed {
    const looks = glyphs.map((glyph) => this.#look(glyph, objects));
    // One face's 1 may look like another's 7: require two kinds of lies, here or on earlier pages.
    const lie = this.#lies.size > 1;
    // Three, at least one unlike any letter: Cyrillic has a 3 and a 6, Hebrew a 7.
    const stray = this.#strays.size > 2 && (this.#strays.has(2) || this.#strays.has(4));
    let lying = false;
    const kept = glyphs.filter(({ font: name, size }, index) => {
      const font = this.#fonts.get(name);
      const look = looks[index];
      if (font === undefined || look === undefined) return true;
      if ((lie && font.lies) || (stray && font.strays)) {
        lying = true;
        return false;
      }
      return !look.digit || (size >= look.least && !this.#isOdd(font));
    });
    return { glyphs: kept, lying, cut: this.#allowed.cut };
  }

  #isOdd({ digits, odd }: Font): boolean {
    return this.#odd >= minOdd && odd * 3 >= digits * 2;
  }

  #look(glyph: Glyph, objects: Objects): Look {
    const { font: name, code, text, pose } = glyph;
    let font = this.#fonts.get(name);
    if (font === undefined) {
      font = { looked: new Map<string | null, Looked[]>(), digits: 0, odd: 0, lies: false, strays: false };
      this.#fonts.set(name, font);
    }
    let looked = font.looked.get(code);
    if (looked === undefined) font.looked.set(code, (looked = []));
    for (const each of looked) if (each.text === text && each.pose === pose.key) return each.look;
    const look = this.#looked(glyph, objects);
    if (looked.length < maxWays) looked.push({ text, pose: pose.key, look });
    if (look.digit) font.digits += 1;
    if (look.odd) {
      font.odd += 1;
      this.#odd += 1;
    }
    if (look.lie !== null) {
      font.lies = true;
      this.#lies.add(look.lie);
    }
    if (look.stray !== null) {
      font.strays = true;
      this.#strays.add(look.stray);
    }
    return look;
  }

  #looked(glyph: Glyph, objects: Objects): Look {
    const { text, code } = glyph;
    const said = saidBy(text);
    if (said === null && this.#allowed.left < max.digits) {
      this.#allowed.cut = true;
      return plain;
    }
    return lookOf(said, text, code, drawn(glyph, objects, this.#names, this.#allowed));
  }
}
