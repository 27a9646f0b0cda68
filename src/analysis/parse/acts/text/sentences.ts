import { languageProfiles, type LanguageProfile } from "../../../language";
import type { Token } from "./token";
import { Gap, type Tokens } from "./tokens";

type Languages = number;

/** A run of words, `to` excluded. `soft`: only a line break parts it from the next, which may go on with it. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly soft: boolean;
}

/** A longer sentence is cut here: windows are shorter, and time stays linear. */
const maxLength = 160;
const shortNumber = /^[0-9]{1,2}$/;
const inNumber = /[0-9][.,:/]$/;
const minWeight = 4;

const ordinals = {
  any: bitsWhere((own) => own === "beforeAny"),
  lower: bitsWhere((own) => own !== undefined),
};

function bitsWhere(test: (own: LanguageProfile["ordinals"]) => boolean): Languages {
  return languageProfiles.reduce((bits, profile, l) => (test(profile.ordinals) ? bits | (1 << l) : bits), 0);
}

const behind = new Set(
  "inc ltd co corp llc plc gmbh ag kg sarl sas spa srl sl lda ltda bv nv ab as aps oy oyj etc usw ecc enz osv atd apod itd itp jne ym tj btw mva moms mwst ust tva iva vat dph alv kr eur usd zł kč tis tys stk kpl hod godz uhr".split(
    " ",
  ),
);
const endsInDigit = /[0-9]$/;

const isCapital = ({ raw }: Token): boolean =>
  raw !== raw.toLowerCase() && raw.charAt(0) !== raw.charAt(0).toLowerCase();

function isOrdinal(before: Token | undefined, next: Token, main: Languages): boolean {
  const own = isCapital(next) ? ordinals.any : ordinals.lower;
  const speaks = (languages: Languages): boolean => languages === 0 || (languages & own) !== 0;
  const stops = before?.stops ?? 0;
  if (!speaks(main) || !speaks(stops) || (isCapital(next) && (next.stops & main) !== 0)) return false;
  return (stops & own) !== 0 || speaks(next.stops);
}

function stopsAt(words: Tokens, i: number, abbreviations: ReadonlySet<string>, main: Languages): boolean {
  const [before, next] = [words.word[i - 1], words.word[i]];
  if (before === undefined || next === undefined) return true;
  const start = words.start[i - 1] ?? 0;
  if (shortNumber.test(before.raw)) {
    const isGlued = inNumber.test(words.text.slice(Math.max(0, start - 2), start));
    return (isGlued && isCapital(next)) || !isOrdinal(words.word[i - 2], next, main);
  }
  if (before.raw.length > 1 && !abbreviations.has(before.raw.toLowerCase())) return true;
  if (before.raw.length === 1 && words.text.charAt(start - 1) === ".") return false;
  const isBehind = behind.has(before.raw.toLowerCase()) || endsInDigit.test(words.word[i - 2]?.raw ?? "");
  if (isBehind && isCapital(next)) return true;
  return next.stops !== 0 && next.weight >= minWeight && isCapital(next);
}

function endsAt(words: Tokens, i: number, abbreviations: ReadonlySet<string>, main: Languages): boolean {
  const gap = words.gap[i] ?? Gap.space;
  if (gap === Gap.sentence || gap === Gap.soft) return true;
  return gap === Gap.stop && stopsAt(words, i, abbreviations, main);
}

/** The sentences of a text. @param main The languages that the text is in; 0 where they are unknown. */
export function sentencesOf(words: Tokens, abbreviations: ReadonlySet<string>, main: Languages): readonly Span[] {
  const out: Span[] = [];
  let from = 0;
  for (let i = 1; i <= words.word.length; i += 1) {
    const last = i === words.word.length;
    if (!last && i - from < maxLength && !endsAt(words, i, abbreviations, main)) continue;
    out.push({ from, to: i, soft: !last && words.gap[i] === Gap.soft });
    from = i;
  }
  return out;
}
