import { marks, signTable } from "../../language";
import { withoutFigures } from "./slips";

/** Letters of a sign, with the marks at a word's ends. A whole word may be shorter. */
export const signLength = 5;

let bitsBySign: ReadonlyMap<string, number> | null = null;

function bitsOfSigns(): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [language, { code }] of marks.entries())
    for (const sign of signTable[code]?.split(/\s+/) ?? []) all.set(sign, (all.get(sign) ?? 0) | (1 << language));
  return all;
}

function bitsIn(word: string): number {
  const all = (bitsBySign ??= bitsOfSigns());
  const marked = `^${word}$`;
  let bits = all.get(marked) ?? 0;
  for (let at = 0; at + signLength <= marked.length; at += 1) bits |= all.get(marked.slice(at, at + signLength)) ?? 0;
  return bits;
}

/**
 * The languages of which a folded word is a sign, as bits by their number. Where no word of a sentence is a sign of a
 * language, no act can be read in it, and its dictionary need not be opened: each act needs a notion all of whose forms
 * have a sign. (A word that is misspelt just where its sign stands is not known for one.)
 */
export function signsOf(folded: string): number {
  let bits = bitsIn(folded);
  for (const letters of withoutFigures(folded)) if (letters !== folded) bits |= bitsIn(letters);
  return bits;
}
