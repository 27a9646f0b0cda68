import { gridOf, type Shape } from "./grid";
import { unlike } from "./looks";

const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
/** How near to another digit a shape is that clearly shows it, and how much nearer than to its own. */
const clear = { near: 0.25, nearer: 0.12 };
/** A shape that is so unlike its digit may be a fancy one where others of its font are like theirs; beyond the second bound it is none. */
const strange = { some: 0.4, any: 0.6 };
/**
 * How near to a digit a shape is that shows it though it is said to be none; digits that letters don't look like (not O, I, S, B, g),
 * but for those in some faces; how wide they are, in their heights; and what stands higher, in units of the font's size: Chromium
 * says that a raised 2 or 3 is a blank.
 */
const stray = { near: 0.15, digits: [2, 3, 4, 6, 7], but: ["G6", "Z7"], narrowest: 0.35, widest: 1.1, highest: 0.2 };
/** What is drawn lower than this, in points, is not read. */
const lowest = 1;

/** What a glyph says, and what it shows. */
export interface Look {
  /** Does it say a digit? */
  readonly digit: boolean;
  /** The digit that it says and the one that it clearly shows instead. */
  readonly lie: string | null;
  /** The digit that it shows though it says none. */
  readonly stray: number | null;
  /** Is it unlike the digit that it says, and like no other? */
  readonly odd: boolean;
  /** Below this font size, in points, nobody reads the digits that it says. */
  readonly least: number;
}

/** Of a glyph that nothing speaks against. */
export const plain: Look = { digit: false, lie: null, stray: null, odd: false, least: 0 };
const unread: Look = { ...plain, digit: true, odd: true, least: Infinity };

/** The one digit of a glyph's text; `several` where it has more, but for fractions; null where it has none. */
export function saidBy(text: string): number | "several" | null {
  if (text.length === 1 && text < "\u0080") return text >= "0" && text <= "9" ? Number(text) : null;
  const digits = [...text].map((each) => each.normalize("NFKC")).filter((each) => /^[0-9]$/.test(each));
  if (digits.length > 1) return /[/\u2044]/.test(text) ? null : "several";
  return digits[0] === undefined ? null : Number(digits[0]);
}

/** Which of some digits a grid is nearest to, and how unlike it is. */
function nearest(among: readonly number[], grid: Float64Array): { readonly digit: number; readonly away: number } {
  let digit = -1;
  let away = Infinity;
  for (const each of among) {
    const own = unlike(each, grid);
    if (own < away) {
      digit = each;
      away = own;
    }
  }
  return { digit, away };
}

/** What a glyph shows that says no digit. */
function strayOf(text: string, shape: Shape): Look {
  const [left, bottom, right, top] = shape.box;
  const width = (right - left) / (top - bottom);
  if (width < stray.narrowest || width > stray.widest || bottom > stray.highest) return plain;
  const grid = gridOf(shape);
  const { digit, away } = nearest(stray.digits, grid);
  if (away > stray.near || stray.but.includes(`${text}${digit}`) || /\p{N}/u.test(text)) return plain;
  if (nearest(digits, grid).digit !== digit) return plain;
  return { ...plain, stray: digit };
}

/** Holds what a glyph says against its shape, as `drawn` gives it. `code` is what a viewer's own font shows where the document has none. */
export function lookOf(
  said: ReturnType<typeof saidBy>,
  text: string,
  code: string | null,
  shape: Shape | "blank" | "unclear" | null,
): Look {
  if (said === "several") return unread;
  if (shape === null) {
    const shown = code !== null && /^[0-9]$/.test(code) ? Number(code) : said;
    return said === null ? plain : { ...plain, digit: true, lie: shown === said ? null : `${said} ${shown}` };
  }
  if (shape === "blank" || shape === "unclear") return said === null ? plain : unread;
  if (said === null) return strayOf(text, shape);
  const grid = gridOf(shape);
  const own = unlike(said, grid);
  // A machine reads bars, of which one alone is like a 1.
  if (shape.bars && own > strange.some) return unread;
  const least = own > strange.any ? Infinity : lowest / (shape.box[3] - shape.box[1]);
  if (own <= clear.nearer) return { ...plain, digit: true, least };
  const { digit, away } = nearest(digits, grid);
  const lies = away < clear.near && own - away > clear.nearer;
  return { ...plain, digit: true, lie: lies ? `${said} ${digit}` : null, odd: !lies && own > strange.some, least };
}
