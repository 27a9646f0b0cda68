import { bounded, type ReportCut } from "../../codecs";
import type { Stretch } from "../account";
import { findLoneBankCodes } from "../find";
import { fold } from "../find/fold";
import { findBics } from "../find/bics";
import { findEndings } from "./endings";
import { findBankNames } from "./names";
import { isOthers } from "./others";
import type { FoundPartial } from "./partial";

const maxCharacters = 100_000;
const maxPartials = 50;

const labelled =
  /sort|n\.?s\.?c|s\/c|bsb|blz|bankleit|routing|aba|fed ?wire|rtn|ifs|clearing|transit|(?:bank|branch)[ _-]?(?:code|n)|ag[eê]ncia|reg/i;

/** A BIC directly after these is new, whatever account is near. */
const changed =
  /(?<![\p{L}])(?:now|new|chang\p{L}*|neue?r?|nunmehr|jetzt|nouveau|nuevo|nuovo|novo|nieuwe?|nya?|ny|nowy|nový|uusi)(?![\p{L}])/iu;
/** Maximum characters around a BIC to its account, and before it to such a word. */
const beside = 300;
const justBefore = 40;
/** Label before a bank's name: "Bank: ". A sentence ("pay it at Monzo") isn't one. */
const bankLabel =
  /(?<![\p{L}])(?:bank(?:\s?name)?|name of (?:the )?bank|banque|banco|banca|pankki|bankverbindung|kreditinstitut)[\s:–-]{1,4}$/iu;

/** A BIC next to a whole account is that account's bank, unless the words before it say otherwise. */
function isItsBank(text: string, { start, end }: Stretch, accounts: readonly Stretch[]): boolean {
  const isNear = accounts.some((account) => account.start - end < beside && start - account.end < beside);
  return isNear && !changed.test(text.slice(Math.max(0, start - justBefore), start));
}

/** So is a labelled bank name. */
function isLabelled(text: string, place: Stretch, accounts: readonly Stretch[]): boolean {
  const before = text.slice(Math.max(0, place.start - justBefore), place.start);
  return bankLabel.test(before) && isItsBank(text, place, accounts);
}

function findLoneBics(text: string, accounts: readonly Stretch[]): FoundPartial[] {
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

const keyOf = ({ partial }: FoundPartial): string => {
  if (partial.kind === "bank") return `bank ${partial.bank.names.join()}`;
  if (partial.kind === "bic") return `bic ${partial.bic}`;
  return partial.kind === "code"
    ? `code ${partial.scheme} ${partial.bank}`
    : `ending ${partial.head ?? ""} ${partial.digits}`;
};

/** Up to 50 of 100,000 characters. @param accounts whole accounts in the text @param report called if there are more */
export function findPartials(given: string, accounts: readonly Stretch[], report: ReportCut): readonly FoundPartial[] {
  if (given.length > maxCharacters) report();
  const text = given.slice(0, maxCharacters);
  const found = [
    ...findLoneCodes(text),
    ...findLoneBics(text, accounts),
    ...findBankNames(text).filter((one) => !isLabelled(text, one, accounts)),
  ];
  const { text: folded, start, end } = fold(text);
  for (const one of findEndings(folded, report)) found.push({ ...one, start: start(one.start), end: end(one.end) });
  const lone = found
    .filter((one) => !accounts.some((account) => account.start < one.end && one.start < account.end))
    .sort((a, b) => b.start - a.start);
  // Keep the first of duplicates: a map keeps the last.
  const different = [...new Map(lone.map((one) => [keyOf(one), one])).values()].reverse();
  return bounded(different, maxPartials, report);
}
