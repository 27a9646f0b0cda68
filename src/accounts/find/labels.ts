import type { Stretch } from "../account";
import { firstOf } from "./numbers";

const NO = String.raw`(?:[ _-]?(?:numbers?|num|nbr|nos?|nr|nro|nummer|numero|numer|n|#)(?![a-z])\.?)`;
/** Words after an account label that change its meaning. */
const NOT_A_NUMBER = String.raw`(?![ _-]{0,2}(?:names?|holder|manager|exec|rep|type|title|owner|with|payable|receivable|balance|statement|team|department|details?|info|information|activity|summary|services?|settings|password|user|login|access)(?![a-z]))`;

const WORDS = [
  [
    "none",
    String.raw`(?:customer|user|member|membership|utility|electric|gas|water|phone|telephone|loyalty|online|e-?mail|credit card|card|sap|g/l|gl|ledger|general ledger|expense|suspense|skymiles|[a-z]{2,12}miles|policy|meter|order|invoice|frequent flyer|mileage|rewards?|subscriber|billing|isp)['s]{0,2} (?:account|acct|acc|a/c)${NO}?|kundenkonto${NO}?|kundekonto${NO}?|kundnummer`,
  ],
  ["iban", String.raw`iban${NO}?`],
  [
    "routing",
    String.raw`(?:routing|aba|a\.b\.a\.?|rtn|r/t|fed ?wire|transit[ /-]routing)(?:[ /-]{1,2}(?:routing|transit|aba|rtn|code|key))*${NO}?(?: code)?`,
  ],
  [
    "sort",
    String.raw`(?:bank )?sort[ _-]?code${NO}?|s/?c(?=[ :#.]{1,3}\d\d-\d\d-)|sort${NO}?(?=[ :#.]{1,3}\d\d[ -]?\d\d[ -]?\d\d(?!\d))|nsc`,
  ],
  ["bsb", String.raw`bsb(?:[ /-]?(?:code|number|no|nr))?\.?`],
  ["blz", String.raw`blz|bankleitzahl`],
  ["ifsc", String.raw`ifsc?(?:[ /-]?code)?|rtgs[ /-]?(?:neft)?(?:[ /-]?ifsc?)?(?: code)?`],
  ["clabe", String.raw`(?:cuenta )?clabe(?: interbancaria)?${NO}?`],
  ["transit", String.raw`(?:branch )?transit${NO}?`],
  ["institution", String.raw`(?:financial )?(?:institution|inst\.?)${NO}?(?: code)?`],
  [
    "branch",
    String.raw`(?:universal )?branch[ _-]?(?:code|number|no|nr)\.?|branch(?=[ :]{1,3}\d{6}(?!\d))|shiten(?: code)?`,
  ],
  ["bank", String.raw`bank[ _-]?(?:code|number|no|nr)\.?|codigo do banco|banco(?=[ :#]{1,3}\d{3}\b)|clearing code`],
  ["agencia", String.raw`agencia${NO}?|ag\.?(?=[ :]{1,3}\d{4})`],
  [
    "clearing",
    String.raw`clearing[ -]?(?:nummer|nr|number|no)\.?|clearing(?=[ :]{1,3}\d)|reg(?:istrerings)?\.?[ -]?(?:nummer|nr|no)\.?(?=[ :.]{1,3}\d{4}\b)`,
  ],
  [
    "giro",
    String.raw`bank ?giro(?:nummer|nr)?\.?|plus ?giro(?:nummer|nr)?\.?|post ?giro(?:nummer|nr)?\.?|(?:bg|pg)(?=[ :.]{1,3}\d[\d ]{0,8}-\d)`,
  ],
  [
    "strong",
    [
      String.raw`(?:bank|beneficiary|benefi?c?iary's|payee|credit|settlement|escrow|deposit|checking|savings|current) (?:account|acct|acc|a/c)\.?${NOT_A_NUMBER}${NO}?`,
      String.raw`(?:account|acc)${NO}${NOT_A_NUMBER}`,
      String.raw`(?:acct|a/c|a/cs?)\.?${NOT_A_NUMBER}${NO}?`,
      String.raw`(?:bank)?konto(?:nummer|nr|numer)\.?|(?:numer|nr|cislo) (?:konta|rachunku|uctu)(?: bankowego| bankoveho)?|(?:bank)?konto[ -](?:nr|no|nummer|n)\.?(?![a-z])|kto\.?(?:[ -]{0,2}(?:nr|nummer))?\.?`,
      String.raw`(?:numero|num|no|n[°º]|nro|nr|n)\.? ?(?:de |di |da )?(?:la )?(?:compte|cuenta|conto|conta)(?: bancaire| bancaria| bancario| corriente| corrente)?`,
      String.raw`(?:compte|cuenta|conta|conto) (?:bancaire|bancaria|bancario|corriente|corrente)${NO}?|(?:compte|cuenta|conta|conto) (?:numero|no|n[°º]|nro|nr|n)\.?(?![a-z])|c/c${NO}?`,
      String.raw`post(?:finance|s?check)?-?konto(?:[ -]?(?:nr|nummer))?\.?|pc-?konto|(?:compte|conto) (?:de cheques )?postale?|ccp(?=[ :.]{1,3}\d\d-)|postal account${NO}?`,
      String.raw`(?:code )?rib|code banque|nib|nrb|ccc`,
      String.raw`(?:bank)?rekening(?:-?nummer|nr)\.?|rek\.? ?nr\.?|bankrekening`,
      String.raw`(?:bank)?rachunek(?: bankowy)?${NO}?|tilinumero|tilinro|tili(?:n:o| nro)|pankkitili|c\. ?u(?:ctu)?\.?(?=[ :])|bankovni (?:ucet|spojeni)`,
    ].join("|"),
  ],
  [
    "weak",
    String.raw`(?:(?<!(?:statement|summary|overview|extract) of (?:your )?)account|acc\.?|konto|compte|cuenta|conta|conto|ucet|(?<!in )rekening|tili|bankkonto)${NOT_A_NUMBER}`,
  ],
] as const;

/** `weak`: an account word with other meanings; `none`: not a bank account; `reference`: not an account. */
export type LabelKind = "reference" | (typeof WORDS)[number][0];

/** A label in the folded text. */
export interface Label extends Stretch {
  readonly kind: LabelKind;
}

const KINDS = WORDS.map(([kind]) => kind);

const groupsOf = (words: readonly (readonly [LabelKind, string])[]): string =>
  `(?<![a-z0-9])(?:${words.map(([, word]) => `(${word})`).join("|")})(?![a-z])`;

/** The last two kinds have many words: apart, each expression is small enough to be proven linear. */
const SPLIT = WORDS.length - 2;
const SPECIAL = new RegExp(groupsOf(WORDS.slice(0, SPLIT)), "g");
const GENERAL = new RegExp(groupsOf(WORDS.slice(SPLIT)), "g");

/** At or after `at`. `first` is the index of the pattern's first kind. */
function next(pattern: RegExp, first: number, text: string, at: number): Label | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return null;
  const kind = KINDS[first + match.findIndex((group, place) => place > 0 && group !== undefined) - 1];
  return kind === undefined ? null : { kind, start: match.index, end: match.index + match[0].length };
}

/** Without overlaps; at the same place, earlier kinds in WORDS win. @param lower the folded text in lower case */
export function labelsIn(lower: string, from: number, to: number): Label[] {
  const text = lower.slice(from, to);
  const labels: Label[] = [];
  let special = next(SPECIAL, 0, text, 0);
  let general = next(GENERAL, SPLIT, text, 0);
  for (;;) {
    const label = special !== null && (general === null || special.start <= general.start) ? special : general;
    if (label === null) return labels;
    const { kind, start, end } = label;
    labels.push({ kind, start: from + start, end: from + end });
    // Search again only if the last result was overlapped, so no text is scanned twice.
    if (special !== null && special.start < end) special = next(SPECIAL, 0, text, end);
    if (general !== null && general.start < end) general = next(GENERAL, SPLIT, text, end);
  }
}

/** Within 160 characters on either side. Labels are sorted. */
export function labelNear(labels: readonly Label[], kind: LabelKind, offset: number): Label | undefined {
  let at = firstOf(labels.length, (place) => (labels[place]?.start ?? 0) < offset - 160);
  for (; (labels[at]?.start ?? Infinity) < offset + 160; at++) if (labels[at]?.kind === kind) return labels[at];
  return undefined;
}

/** The last of these kinds that ends up to `reach` characters before a place. */
export function labelBefore(
  labels: readonly Label[],
  kinds: readonly LabelKind[],
  at: number,
  reach = 90,
): Label | null {
  let place = firstOf(labels.length, (each) => (labels[each]?.end ?? 0) <= at) - 1;
  for (; place >= 0 && at - (labels[place]?.end ?? 0) <= reach; place--) {
    const label = labels[place];
    if (label !== undefined && kinds.includes(label.kind)) return label;
  }
  return null;
}

const BANK_WORDS =
  /bank|utalj|utalni|utalas|(?<![a-z])(?:szaml|banc[ao]|banque|pank|wire[ds]?|wiring|ach|benefi|swift|bic|iban|routing|aba|remit|transfer(?!r)|payment|payable|pay to|sort code|uberweis|zahlung|virement|paiement|pago|transferencia|bonific|pagamento|betaling|betalning|overschrijving|overmaken|przelew|platnosc|platb|maksu|prevod|fedwire|chaps|bacs|sepa)/;
const STRICT_WORDS =
  /(?<![a-z])(?:wire (?:transfer|instr|to|payment|funds)|wiring|benefi|swift|iban|routing|aba|remit|bank (?:name|transfer|account|details|wire)|bank:|banco:|banque ?:|sort code)/;

/** Within 200 characters. */
export function hasBankWords(lower: string, start: number, end: number): boolean {
  return BANK_WORDS.test(lower.slice(Math.max(0, start - 200), end + 200));
}

/** Words that only payment instructions have, within 200 characters. */
export function hasInstructionWords(lower: string, start: number, end: number): boolean {
  return STRICT_WORDS.test(lower.slice(Math.max(0, start - 200), end + 200));
}
