import type { Stretch } from "../account";
import { bicCountry } from "../schemes/bic";
import { fold } from "./fold";

/** A BIC named in a text. */
export interface FoundBic extends Stretch {
  /** Eight or eleven capitals and digits (ISO 9362). */
  readonly bic: string;
}

const LABEL = /\b(?:bic|swift)/gi;
/** Between label and value: punctuation, cells, and words of the label. */
const FILLER = /^(?:[\s:#./()|>*=-]|(?:bic|swift|code|no|nr|number|address|adresse|is|the|our|your|bank)\b){0,24}/i;
const SOLID = /^[A-Za-z]{6}[A-Za-z0-9]{2}(?:[A-Za-z0-9]{3})?(?![A-Za-z0-9])/;
const SPACED = /^[A-Z]{4} [A-Z]{2} [A-Z0-9]{2}(?: [A-Z0-9]{3})?(?![A-Za-z0-9])/;
const LATER = /(?<![A-Za-z0-9])[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![A-Za-z0-9])/g;
const MAX_CHARACTERS = 2_000_000;
const MAX_BICS = 200;

const IBAN_HEAD = /(?<![A-Za-z0-9])([A-Za-z]{2})\d\d ?[A-Za-z0-9]{4}/g;
/** Words around a BIC but not around ordinary capitalised words. */
const AROUND = /iban|account|acct|bank|konto|compte|cuenta|conto|rekening|benefi|sepa/i;

/** A value directly after its label: with a colon or label words, or of clear form and context. */
function follows(value: string, filler: string, around: string): boolean {
  if (/[:#=|]|code|no|nr|number/i.test(filler)) return true;
  if (value !== value.toUpperCase()) return false;
  return convinces(value, around) || AROUND.test(around);
}

/** A word further from its label must look like no ordinary word, or match the country of an IBAN. */
function convinces(word: string, around: string): boolean {
  if (/\d/.test(word) || (word.length === 11 && word.endsWith("XXX"))) return true;
  const country = word.slice(4, 6).toUpperCase();
  return [...around.matchAll(IBAN_HEAD)].some(([, head]) => head?.toUpperCase() === country);
}

/** A BIC looks like any word of eight capitals, so a label must be near. Up to 200 of 2,000,000 characters. */
export function findBics(text: string): readonly FoundBic[] {
  const folded = fold(text.slice(0, MAX_CHARACTERS));
  const found = new Map<number, FoundBic>();
  const add = (written: string, start: number): void => {
    const bic = written.replace(/ /g, "").toUpperCase();
    if (bicCountry(bic) !== null && found.size < MAX_BICS)
      found.set(start, { bic, start: folded.start(start), end: folded.end(start + written.length) });
  };
  for (const label of folded.text.matchAll(LABEL)) {
    const after = label.index + label[0].length;
    const near = folded.text.slice(after, after + 120);
    const filler = FILLER.exec(near)?.[0].length ?? 0;
    const direct = SOLID.exec(near.slice(filler)) ?? SPACED.exec(near.slice(filler));
    const around = folded.text.slice(Math.max(0, label.index - 150), after + 150);
    const named = direct !== null && bicCountry(direct[0].replace(/ /g, "")) !== null;
    if (named && follows(direct[0], near.slice(0, filler), around)) {
      add(direct[0], after + filler);
      continue;
    }
    for (const later of near.matchAll(LATER))
      if (convinces(later[0], around)) {
        add(later[0], after + later.index);
        break;
      }
    const before = folded.text.slice(Math.max(0, label.index - 16), label.index);
    const left = /(?:^|[^A-Za-z0-9])([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)[\s(]{1,3}$/.exec(before)?.[1];
    if (left !== undefined) add(left, label.index - (before.length - before.lastIndexOf(left)));
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
