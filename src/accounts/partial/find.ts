import { findLoneBankCodes } from "../find";
import { fold } from "../find/fold";
import { findBics } from "../schemes/bic";
import { findEndings } from "./endings";
import { findBankNames } from "./names";
import { isOthers } from "./others";
import type { FoundPartial } from "./partial";

/** Characters that are read: a letter has fewer. */
const mostCharacters = 100_000;
const most = 50;

/** What labels of bank codes have in them. */
const labelled =
  /sort|n\.?s\.?c|s\/c|bsb|blz|bankleit|routing|aba|fed ?wire|rtn|ifs|clearing|transit|(?:bank|branch)[ _-]?(?:code|n)|ag[eê]ncia|reg/i;

/** A BIC right behind these is another one than before, whatever account stands beside it. */
const changed =
  /(?<![\p{L}])(?:now|new|chang\p{L}*|neue?r?|nunmehr|jetzt|nouveau|nuevo|nuovo|novo|nieuwe?|nya?|ny|nowy|nový|uusi)(?![\p{L}])/iu;
/** Characters around a BIC in which its account stands, and before it in which such a word does. */
const beside = 300;
const justBefore = 40;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A BIC or a bank's name next to a whole account says which bank that account is at, unless the words before it say that it is another one. */
function isItsBank(text: string, { start, end }: Place, accounts: readonly Place[]): boolean {
  const isNear = accounts.some((account) => account.start - end < beside && start - account.end < beside);
  return isNear && !changed.test(text.slice(Math.max(0, start - justBefore), start));
}

function findLoneBics(text: string, accounts: readonly Place[]): FoundPartial[] {
  if (!/bic|swift/i.test(text)) return [];
  return findBics(text).flatMap(({ bic, start, end }) =>
    isItsBank(text, { start, end }, accounts) ? [] : [{ partial: { kind: "bic", bic }, start, end }],
  );
}

function findLoneCodes(text: string): FoundPartial[] {
  if (!labelled.test(text) || !/\d{2}/.test(text)) return [];
  return findLoneBankCodes(text)
    .filter(({ start }) => !isOthers(text, start))
    .map(({ scheme, bank, start, end }) => ({ partial: { kind: "code", scheme, bank }, start, end }));
}

/**
 * What a text says of accounts without naming them whole: a bank's code, BIC or name, the last digits. Reads at most 100,000
 * characters and returns at most 50.
 * @param accounts Where it names whole ones.
 */
export function findPartials(given: string, accounts: readonly Place[]): readonly FoundPartial[] {
  const text = given.slice(0, mostCharacters);
  const found = [
    ...findLoneCodes(text),
    ...findLoneBics(text, accounts),
    ...findBankNames(text).filter((one) => !isItsBank(text, one, accounts)),
  ];
  const { text: folded, start, end } = fold(text);
  for (const one of findEndings(folded)) found.push({ ...one, start: start(one.start), end: end(one.end) });
  return found
    .filter((one) => !accounts.some((account) => account.start < one.end && one.start < account.end))
    .sort((a, b) => a.start - b.start)
    .slice(0, most);
}
