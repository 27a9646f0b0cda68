import { once } from "../../../names";
import { normal, gridOf, type Shape } from "./grid";
import { templates } from "./templates";

const all = once(() =>
  templates.map((ways) => ways.map((cells) => normal(Float64Array.from(cells, (cell) => Number.parseInt(cell, 16))))),
);

/** Distance of a grid from a digit: 0 is identical, 1 unrelated. Ordinary faces stay within 0.25 of their own digit. */
function unlike(digit: number, grid: Float64Array): number {
  let nearest = -1;
  for (const way of all()[digit] ?? []) {
    let same = 0;
    for (let cell = 0; cell < grid.length; cell++) same += (way[cell] ?? 0) * (grid[cell] ?? 0);
    if (same > nearest) nearest = same;
  }
  return 1 - nearest;
}

const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
/** Maximum distance to another digit that is clearly shown, and how much closer than its own it must be. */
const clear = { near: 0.25, nearer: 0.12 };
/** Distance beyond which a shape may still be a fancy digit if its font's others match; beyond the second it never is. */
const strange = { some: 0.4, any: 0.6 };
/** Digits of glyphs that encode none; no letter resembles these. Low ones only: Chromium encodes raised 2 and 3 as blanks. */
const stray = { near: 0.15, digits: [2, 3, 4, 6, 7], but: ["G6", "Z7"], narrowest: 0.35, widest: 1.1, highest: 0.2 };
/** Points below which a digit is illegible. */
const minPoints = 1;

/** What a glyph encodes and shows. */
export interface Look {
  readonly digit: boolean;
  readonly lie: string | null;
  readonly stray: number | null;
  readonly odd: boolean;
  /** Font size in points below which it is illegible. */
  readonly least: number;
}

/** A glyph without anything suspicious. */
export const plain: Look = { digit: false, lie: null, stray: null, odd: false, least: 0 };
const unread: Look = { ...plain, digit: true, odd: true, least: Infinity };

/** The digit in a glyph's text; `several` for more (except fractions); null for none. */
export function saidBy(text: string): number | "several" | null {
  if (text.length === 1 && text < "\u0080") return text >= "0" && text <= "9" ? Number(text) : null;
  const digits = [...text].map((each) => each.normalize("NFKC")).filter((each) => /^[0-9]$/.test(each));
  if (digits.length > 1) return /[/\u2044]/.test(text) ? null : "several";
  return digits[0] === undefined ? null : Number(digits[0]);
}

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

/** Compares a glyph's text with its shape from `drawn`. `code` is what the viewer's font shows if none is embedded. */
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
  // Bar codes: a single bar resembles a 1.
  if (shape.bars && own > strange.some) return unread;
  const least = own > strange.any ? Infinity : minPoints / (shape.box[3] - shape.box[1]);
  if (own <= clear.nearer) return { ...plain, digit: true, least };
  const { digit, away } = nearest(digits, grid);
  const lies = away < clear.near && own - away > clear.nearer;
  return { ...plain, digit: true, lie: lies ? `${said} ${digit}` : null, odd: !lies && own > strange.some, least };
}
