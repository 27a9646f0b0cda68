/** The words around quoted messages, one file a language. A new one is added to the list. */
import { cs } from "./cs";
import { fold } from "../fold";
import { da } from "./da";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fi } from "./fi";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";
import { no } from "./no";
import { pl } from "./pl";
import { pt } from "./pt";
import { sv } from "./sv";
import type { ThreadWords } from "./words";

const all: readonly ThreadWords[] = [en, de, fr, es, it, nl, pt, pl, sv, da, no, fi, cs];

/** All words of one kind, in every language, as they are written. */
export function wordsOf(kind: keyof ThreadWords): readonly string[] {
  return all.flatMap((words) => words[kind].split("|")).filter((word) => word !== "");
}

/** What months begin with, folded, and their number (January is 1): the longest first, since "mar" begins "marraskuu" too. */
export const monthsByStem: readonly (readonly [stem: string, month: number])[] = all
  .flatMap(({ months }) =>
    months.split("|").flatMap((stems, at) => stems.split("/").map((stem) => [fold(stem), at + 1] as const)),
  )
  .sort(([a], [b]) => b.length - a.length);

/** Letters that lose their accent in the clients that drop them: combining marks, and strokes that don't decompose. */
const ACCENTS = /\p{M}/gu;

/**
 * The words of one kind as alternatives of a regular expression, longest first, each with and without its accents.
 * The text that it's held against is NFC.
 */
export function alternatives(kind: keyof ThreadWords): string {
  const written = wordsOf(kind).flatMap((word) => [
    word.normalize("NFC"),
    word.normalize("NFD").replace(ACCENTS, "").replaceAll("ł", "l"),
  ]);
  return [...new Set(written.map((word) => word.toLowerCase()))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.()/]/g, "\\$&"))
    .join("|");
}
