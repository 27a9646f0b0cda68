import { kindsWhere } from "../../actTraits";
import { bounded, type ReportCut } from "../../../codecs";
import type { Facts, Link } from "../../facts";
import type { Unread } from "../../item";
import {
  addressesIn,
  isBare,
  isElsewhere,
  lastSentence,
  leadsOn,
  withoutAddresses,
} from "../../parse/destinations/offered";
import { DOCUMENT, leadsToFile, plainAddress, SHARES } from "../../parse/destinations/links";
import { saysPaying } from "../../parse/destinations/phrases";
import { unwrapped } from "../../parse/destinations/url";
import type { Request } from "../evidence";

/** What everybody links to below any letter. */
const ELSEWHERE =
  /terms|conditions|privacy|policy|brochure|catalogu?e?|katalog|(?:^|[^a-z])(?:agb|dsgvo|gdpr|cgv|w-?9|iso-?\d+)(?![a-z])|datenschutz|widerruf|voorwaarden|condizioni|condiciones|impressum/i;

/** Bills and bank details in thirteen languages. */
const BILLS =
  /invoice|\bbills?\b|statement|remittance|rechnung|facture|factura|fattura|factuur|fatura|faktur|lasku|regning|\bbank|iban|(?:account|wire|wiring|ach|payment) (?:details|info|instruction)|kontoverbindung|zahlungs|\brib\b|coordonn[ée]es|datos (?:de pago|bancarios)|coordinate|betaalgegevens|rekening|kontouppgifter|kontooplysninger|kontoopplysninger|dane do przelewu|numer konta|účt|platební|tiliti|maksutied/iu;
const PAYING =
  /\b(?:pay|payment|paid|settle|transfer|documents?)\b|zahl|überweis|payer|paiement|règl|régl|pag[ao]|betaal|betal|zapła|płatn|uhraď|zaplať|plat[eb]|maksa|maksu/iu;

/** A bill, a statement or another document, by the words for it, and what is done with one that is elsewhere. */
const PAPERS =
  /invoice|\bbill\b|statement|\bdocuments?\b|\bpdf\b|rechnung|kontoauszug|relevé|extracto|extrato|estratto|rekeningoverzicht|wyciąg|kontoutdrag|kontoud[ts]|kontoutsk|tiliote|výpis|dokument|beleg|facture|factura|fattura|factuur|fatura|faktur|document[oi]|lasku|regning|asiakirja/iu;
const FETCHED =
  /\b(?:view|see|open|get|access|review|read|retrieve|click|here)\b|download|ansehen|anzeigen|öffnen|abrufen|herunterladen|télécharg|consult|\bvoir\b|ouvrir|\bver\b|descarg|abrir|baixar|transferir|scaric|visualizz|\bapri|bekijk|openen|pobierz|zobacz|otwórz|\bvisa\b|ladda|öppna|\bvis\b|\bhent|åbn|last ned|åpne|katso|lataa|avaa|stáhn|zobraz|otevř/iu;

const LINE = 2_000;
const MOST = 500;
/** A link that shows no more than this and names a paper is called by it: "Invoice 8891". */
const NAME = 40;
const leading = kindsWhere(({ wants }) => wants !== undefined && wants !== "ledger");

/** What a linked file is called: its host, and its name where it has one. */
function nameOf(address: string, file: string | undefined): string {
  const host = /^(?:(?:https?:)?\/\/)?(?:www\.)?([^/?#\s]{1,100})/i.exec(address)?.[1] ?? "";
  return file === undefined ? host : `${host} … ${file}`;
}

/** "here", or an address; a file's name has the form of a host and says what it is. */
const saysNothing = (text: string): boolean => isBare(text) && !DOCUMENT.test(`/${text}`);

/** A page of others that is offered as the bill or document, by the link's own words or the sentence that ends in it; null for any other. */
function linkedPage(target: string, text: string, words: string, isKnown: (host: string) => boolean): string | null {
  const address = unwrapped(target);
  if (!mayOffer(text) || address === null || isElsewhere(address.host) || isKnown(address.host)) return null;
  const said = saysNothing(text) ? lastSentence(words) : text;
  // A sentence that ends in a page's address needs no verb, and before a site's a colon does.
  const leads = saysNothing(text) && leadsOn(words) && (!address.site || words.trimEnd().endsWith(":"));
  const isOffered = PAPERS.test(said) && (leads || said === text || FETCHED.test(said)) && !ELSEWHERE.test(said);
  return isOffered ? nameOf(address.host, undefined) : null;
}

/** Whether a link's own words offer a paper. Those that say nothing leave it to the words before. */
const mayOffer = (text: string): boolean =>
  saysNothing(text) || (PAPERS.test(text) && (FETCHED.test(text) || (text.length <= NAME && !saysPaying(text))));

const shows = (line: string, shown: string): boolean =>
  line.includes(shown) || (line.trim().length > 2 && shown.startsWith(line.trim()));

/** A linked file that may hold a bill, by where it lies, what it is called and the words before it; null for any other link. */
function linkedFile(target: string, words: string): string | null {
  const address = plainAddress(target);
  const file = DOCUMENT.exec(address)?.[1];
  const share = SHARES.exec(address);
  if (share === null && file === undefined) return null;
  const said = `${words} ${file ?? ""}`;
  if (share === null && ELSEWHERE.test(file ?? "")) return null;
  if (!BILLS.test(said) && !(share !== null && PAYING.test(said))) return null;
  return nameOf(
    share === null ? address : address.slice(Math.max(0, address.lastIndexOf("//", share.index + 1))),
    file,
  );
}

function lineAbove(lines: readonly string[], at: number): string {
  let above = at - 1;
  while (above >= 0 && at - above < 4 && (lines[above] ?? "").trim() === "") above -= 1;
  return (lines[above] ?? "").slice(-LINE);
}

const wordsAt = (lines: readonly string[], at: number): string =>
  withoutAddresses(`${lineAbove(lines, at)} ${(lines[at] ?? "").slice(0, LINE)}`);

function wordsBefore(lines: readonly string[], at: number, shown: string): string {
  const line = lines[at] ?? "";
  // Of a link that goes on below, the line holds no more than its beginning.
  return `${lineAbove(lines, at)}\n${line.slice(0, Math.max(0, line.indexOf(shown))).slice(-LINE)}`;
}

/** The different links that may lead to a file, or to a page that is offered as one. */
function fileLinks(links: readonly Link[], report: ReportCut): readonly Link[] {
  const all = new Map<string, Link>();
  for (const link of links) {
    const key = `${link.target} ${link.text}`;
    if (!all.has(key) && (leadsToFile(link.target) || mayOffer(link.text.trim()))) all.set(key, link);
  }
  return bounded([...all.values()], MOST, report);
}

/** Where to pay is in the file, not in the message. @param isKnown The sender's, the supplier's, our own or a platform's host. */
export function linkedFiles(
  { segments, links }: Facts,
  { acts }: Request,
  isKnown: (host: string) => boolean,
): Unread[] {
  const names = new Set<string>();
  let cut = false;
  const asking = new Set(acts.filter(({ kind }) => leading.has(kind)).map(({ segment }) => segment));
  const toFiles = asking.size === 0 ? [] : fileLinks(links, () => (cut = true));
  for (const segment of asking) {
    const lines = (segment === null ? undefined : segments[segment]?.lines) ?? [];
    const see = (target: string, text: string, at: number): void => {
      const name =
        (leadsToFile(target) ? linkedFile(target, `${wordsAt(lines, at)} ${text === target ? "" : text}`) : null) ??
        linkedPage(target, text, wordsBefore(lines, at, text), isKnown);
      if (name !== null) names.add(name);
    };
    for (const [at, line] of lines.entries())
      for (const address of addressesIn(line.slice(0, LINE))) see(address, address, at);
    for (const { text, target } of toFiles) {
      const shown = text.trim();
      const at = shown === "" ? -1 : lines.findIndex((line) => shows(line, shown));
      if (at >= 0) see(target, shown, at);
    }
  }
  const files = [...names].map((name): Unread => ({
    name,
    kind: "within",
    reason: { code: "notProvided", detail: name },
  }));
  return cut ? [...files, { name: "destinations", reason: { code: "tooMany" } }] : files;
}
