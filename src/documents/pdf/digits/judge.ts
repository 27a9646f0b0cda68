import type { Objects } from "../pdfjs/engine";
import type { Glyph } from "../visibility/painted";
import { drawn } from "./drawn";
import { lookOf, plain, saidBy, type Look } from "./look";
import type { Allowance } from "./trace";
import type { Names } from "./type3";

/** Numbers of outlines that are looked at in a document, and how many of them are kept for digits. A page has some ten thousand. */
const most = { all: 1_000_000, digits: 250_000 };

/** Glyphs of a document, at least, that are unlike the digits that they say, before those of whole fonts are left out. */
const fewestOdd = 3;
/** Ways in which one outline is used that are remembered: others are looked at each time. */
const mostWays = 50;

/** A glyph that was looked at: what it says, and how it stands. */
interface Looked {
  readonly text: string;
  readonly pose: string;
  readonly look: Look;
}

/** What is known of a font. */
interface Font {
  /** By what names the outline. */
  readonly looked: Map<string | null, Looked[]>;
  digits: number;
  odd: number;
  lies: boolean;
  strays: boolean;
}

/** Glyphs of which the text is what a person sees. */
export interface Believed {
  readonly glyphs: readonly Glyph[];
  /** Were there some of a font that shows other digits than it says? */
  readonly lying: boolean;
  /** Was there more to look at than there is time for? */
  readonly cut: boolean;
}

/**
 * Tells whether the fonts of a document show the digits that they say. The characters that a font maps its glyphs to (PDF
 * 32000-1, 9.10) and the outlines of the glyphs are two things, and an account is paid as it is drawn.
 */
export class DrawnDigits {
  readonly #names: Names;
  readonly #fonts = new Map<string | null, Font>();
  readonly #lies = new Set<string>();
  readonly #strays = new Set<number>();
  #odd = 0;
  readonly #allowed: Allowance = { left: most.all, cut: false };

  constructor(operations: Readonly<Record<string, number>>) {
    this.#names = new Map(Object.entries(operations).map(([name, code]) => [code, name]));
  }

  /**
   * Those of a page's seen glyphs whose text is to be believed. All of a font is left out that shows other digits than it says, or
   * digits where it says letters; digits alone where nobody reads a digit: dots, bars of a code, what is as small as dust.
   */
  believed(glyphs: readonly Glyph[], objects: Objects): Believed {
    const looks = glyphs.map((glyph) => this.#look(glyph, objects));
    // One face may have a 1 like another's 7: two kinds of lies are needed, here or on the pages before.
    const lie = this.#lies.size > 1;
    // Three, not all of them of those that some letters look like: Cyrillic ones a 3 and a 6, Hebrew ones a 7.
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

  /** Are its digits none that a person reads? Of three, two, and some in the document, so that a face with a fancy 7 is read. */
  #isOdd({ digits, odd }: Font): boolean {
    return this.#odd >= fewestOdd && odd * 3 >= digits * 2;
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
    if (looked.length < mostWays) looked.push({ text, pose: pose.key, look });
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
    // What is kept for digits is not spent on the letters of a language that has thousands.
    if (said === null && this.#allowed.left < most.digits) {
      this.#allowed.cut = true;
      return plain;
    }
    return lookOf(said, text, code, drawn(glyph, objects, this.#names, this.#allowed));
  }
}
