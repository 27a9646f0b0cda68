import { tries, type ReportCut } from "../../../codecs";
import { isUnder } from "../../../names";
import { merchants, type Merchant } from "./merchants";
import type { Other } from "./other";
import { saysPayHere, saysToPay } from "./phrases";
import { linesWith } from "./prefilters";
import { parameter, unwrapped, type Address } from "./url";

/** Where files are left for others to fetch. */
export const SHARES =
  /(?:\/\/|\.)(?:dropbox(?:usercontent)?\.com|db\.tt|onedrive\.live\.com|1drv\.(?:ms|com)|sharepoint\.(?:com|us|de)|(?:drive|docs)\.google\.com|wetransfer\.com|we\.tl|box\.com|icloud\.com|mega\.(?:nz|io|co\.nz)|(?:acrobat|documentcloud|new\.express|indd)\.adobe\.com|adobe\.ly|docsend\.com|docusend\.biz|sharefile\.(?:com|eu)|egnyte\.com|hightail\.com|swisstransfer\.com|transfernow\.net|fromsmash\.com|filemail\.com|mediafire\.com|pcloud\.(?:com|link)|drive\.proton\.me|workdrive\.zoho\.(?:com|eu|in)|zohopublic\.(?:com|eu)|kdrive\.infomaniak\.com|magentacloud\.de|hidrive\.ionos\.com|tresorit\.com|1fichier\.com|uloz\.to|leteckaposta\.cz|sprend\.com|terabox\.com|files\.fm|gofile\.io)(?=[/?#:]|$)/i;
/** A path that is a document's, or a packed one's. */
export const DOCUMENT = /\/([^/?#&\s]{1,200}\.(?:pdf|docx?|docm|xlsx?|xlsm|odt|ods|rtf|zip|rar|7z))(?=[?#&]|$)/i;

/** An address with the percent signs of the filter around it taken off. */
export function plainAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Whether an address is of a file, or of a place where files are left. All of it is searched: a sender can pad either end. */
export function leadsToFile(target: string): boolean {
  const address = plainAddress(target);
  return SHARES.test(address) || DOCUMENT.test(address);
}

function rowsOf(host: string): readonly Merchant[] {
  return merchants.filter((merchant) =>
    merchant.under === true ? isUnder(host, merchant.host) : host === merchant.host,
  );
}

/** A payment link: host and path of who is paid. */
interface PaymentLink {
  readonly value: string;
  /** A platform that many are paid through: its host alone doesn't say who is paid. */
  readonly platform: boolean;
  readonly named: boolean;
}

const elsewhere =
  /^\/(?:receipts?|help|legal|support|privacy|terms|docs|blog|about|login|signin|i\/acct_\w+\/receipt)(?:\/|$)/i;

const caseless = /^(?:paypal|revolut|venmo|cash|bunq|wise)\./;

function platformLink({ host, path, query }: Address): PaymentLink | null {
  const own = rowsOf(host);
  if (own.length === 0 || elsewhere.test(path)) return null;
  for (const merchant of own) {
    const match = merchant.path.exec(`${path}/`);
    if (match === null) continue;
    const who = merchant.parameter === undefined ? match[1] : (parameter(query, merchant.parameter) ?? undefined);
    if (merchant.parameter !== undefined && who === undefined) continue;
    if (who !== undefined && /paypalme/i.test(path))
      return { value: `paypal.me/${who.toLowerCase()}`, platform: true, named: true };
    const steps = merchant.parameter !== undefined ? `${path}/${who ?? ""}` : who === undefined ? path : match[0];
    const tidy = `${host}${steps.replace(/\/$/, "")}`;
    return { value: caseless.test(host) ? tidy.toLowerCase() : tidy, platform: true, named: who !== undefined };
  }
  return null;
}

/** Whether a host is one that many are paid through. */
export function isPlatform(host: string): boolean {
  return rowsOf(host).length > 0;
}

/** A platform's page on which no one is paid, or that is read as a payment link by its own form. */
export function isPlatformsPage(address: Address): boolean {
  return isPlatform(address.host) && (elsewhere.test(address.path) || platformLink(address) !== null);
}

const aboutPaying =
  /\bterms\b|condition|policy|fraud|\bhow (?:we|you|to)\b|betrug|fraude?\b|frode|oszust|podvod|petos|bedräg|svindel/i;

const gift =
  /\bdonat|\btip jar|buy me a|sponsor (?:me|us)|spende|\bdons?\b|donación|donazion|doação|doneer|darowizn|lahjoit/i;
const owed = /invoice|bill|due|owe|rechnung|facture|factura|fattura|factuur|fatura|faktur|lasku|regning|\d[.,]\d\d/i;
const reach = 120;
const maxTextLength = 1_000;

function tellsToPay(words: string): boolean {
  const about = words.search(aboutPaying);
  const lead = words.slice(0, about);
  return saysPayHere(words) && (about < 0 || (saysToPay(lead) && saysPayHere(lead)));
}

function judged(address: Address, words: string): PaymentLink | null {
  if (gift.test(words) && !owed.test(words)) return null;
  const platform = platformLink(address);
  if (platform !== null) return platform;
  if (!tellsToPay(words)) return null;
  return { value: `${address.host}${address.path}`, platform: false, named: false };
}

/** Where a link's target asks for money: by its own form, or because the link's words say so. The target counts, not the text. */
export function linkTo(target: string, words: string): PaymentLink | null {
  const address = unwrapped(target);
  return address === null ? null : judged(address, words.slice(0, maxTextLength));
}

const written = /[^\s<>"'()[\]{}|\\^`]{4,4096}/g;
const hint = /https?:|www\.|\//gi;
const maxAddresses = 10_000;
const shortSentence = 60;

function wordsBefore(text: string, start: number): string {
  const lines = text.slice(Math.max(0, start - reach), start).split("\n");
  const last = lines.length - 1;
  const above =
    lines
      .slice(0, last)
      .reverse()
      .find((line) => line.trim() !== "") ?? "";
  const own = lines[last] ?? "";
  const sentences = (/[\p{L}\p{N}]/u.test(own) ? own : above).split(/(?<=[.!?])(?:\s|$)/u);
  const words = sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)).at(-1) ?? "";
  return /[.!?]$/.test(words.trim()) && words.length > shortSentence ? "" : words;
}

function* tokensOf(text: string): Generator<{ token: string; start: number }, void> {
  for (const { line, start } of linesWith(text, hint))
    for (const match of line.matchAll(written)) yield { token: match[0], start: start + match.index };
}

/** Payment links that are in a text as such. */
export function findLinks(text: string, report: ReportCut): Other[] {
  const found: Other[] = [];
  const mayLook = tries(maxAddresses, report);
  for (const { token, start } of tokensOf(text)) {
    const hasScheme = /^(?:https?:|www\.)/i.test(token);
    if (!hasScheme && !/^(?!.{0,300}@)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}\/[^/]/i.test(token)) continue;
    if (!mayLook()) break;
    const address = token.replace(/[.,;:!?*_]{1,9}$/, "");
    const link = linkTo(address, wordsBefore(text, start));
    if (link === null) continue;
    found.push({ kind: "link", value: link.value, holder: null, valid: null, start, end: start + address.length });
  }
  return found;
}
