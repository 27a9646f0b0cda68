import { namesAmount } from "../amounts";
import { saysPaying, saysToPay } from "./phrases";
import { isPlatformsPage } from "./links";
import { unwrapped } from "./url";

const shorteners =
  /^(?:bit\.ly|bitly\.com|tinyurl\.com|t\.ly|t\.co|rb\.gy|cutt\.ly|is\.gd|v\.gd|goo\.gl|ow\.ly|buff\.ly|shorturl\.at|tiny\.cc|rebrand\.ly|s\.id|bl\.ink|short\.io|shorturl\.com|urlz\.fr|t\.me|wa\.me|qrco\.de|qr\.link|me-qr\.com|qrfy\.io|linktr\.ee|kurzelinks\.de|dub\.sh|adf\.ly|x\.gd)$/;
const elsewhere =
  /(?:^|\.)(?:gov(?:\.(?:a[lru]|b[agr]|c[noyz]|eg|g[er]|h[kru]|i[elnt]|l[tv]|m[adekty]|nz|p[hlt]|r[os]|s[agik]|t[rw]|u[ak]|vn|za))?|gob\.(?:ar|cl|es|mx|pe)|gouv\.fr|gub\.uy|gv\.at|go\.(?:id|jp|kr|th)|europa\.eu|admin\.ch|bund\.de|agenziaentrate\.it|agenciatributaria\.es|portaldasfinancas\.pt|linkedin\.com|facebook\.com|instagram\.com|youtube\.com|youtu\.be|twitter\.com|x\.com|xing\.com|trustpilot\.com|apps\.apple\.com|play\.google\.com|maps\.google\.(?:com?(?:\.[a-z]{2})?|[a-z]{2})|maps\.app\.goo\.gl|teams\.microsoft\.com|zoom\.us|w3\.org|schemas\.microsoft\.com)$/;
const bare =
  /^\W{0,3}(?:(?:click |klick\p{L}{0,3} |tap |clique[rz]? |haga clic |clicca )?(?:here|hier|ici|aqu[ií]|qui|link|this(?: link)?|secure link|open|continue|next|start|go|weiter|öffnen|ouvrir|continuer|abrir|apri|openen|verder|här|her|zde|tästä|tutaj)|(?:https?:\/\/|www\.)\S{1,2000}|(?:[\p{L}\d-]{1,63}\.){1,6}[a-z]{2,24}(?:[/?#:]\S{0,2000})?)\W{0,3}$/iu;
const addresses =
  /(?:https?:\/\/|www\.)[^\s<>"'()[\]{}|^`]{4,2000}|(?<![\p{L}\d@./_-])(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24}\/[^\s<>"'()[\]{}|^`]{1,2000}/giu;
const reading =
  /(?<![\p{L}])(?:view|download|attach|read|track|survey|feedback|unsubscribe|follow us|web ?site|contact|rate us|review|ansehen|herunterladen|sendungs|umfrage|télécharg|consult|ver la|descarg|scaric|bekijk|download|pobierz|stáhn|lataa|hämta)/iu;

/** Whether what a link shows says nothing of where it leads: "here", or an address. */
export function isBare(text: string): boolean {
  return bare.test(text);
}

/** The addresses of pages in a text as written, without what ends the sentence. */
export function addressesIn(text: string): readonly string[] {
  return (text.match(addresses) ?? []).map((address) => address.replace(/[.,;:!?*_]{1,9}$/, ""));
}

/** A text without the addresses of pages in it. */
export const withoutAddresses = (text: string): string => text.replace(addresses, " ");

/** Whether a host is one that every letter links to. */
export function isElsewhere(host: string): boolean {
  return elsewhere.test(host);
}

const reach = 200;

/** The last sentence of some words, which says what the address behind them is for. */
export function lastSentence(words: string): string {
  const sentences = words.split(/[.!?]\s|\n/);
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)).at(-1) ?? "";
}

/** Whether words go on to the address behind them: one below them, only where they end in a colon. */
export function leadsOn(words: string): boolean {
  return (words.endsWith("\n") ? /:\s{0,5}$/ : /[\p{L}\p{N}:"'(,–-] ?$/u).test(words);
}

function offersPayment(words: string): boolean {
  return reading.test(words) ? saysToPay(lastSentence(words)) : saysPaying(words) || endsInPaying(words);
}

/** Whether the sentence that ends in an address is about paying, or leads there with an amount: not one before it. */
export function endsInPaying(words: string): boolean {
  const last = lastSentence(words.slice(-reach));
  return saysPaying(last) || (leadsOn(words) && namesAmount([last]));
}

/** The page offered for payment, host and path, or null. @param before Words before; null for a code. @param text The link's. */
export function pageOffered(target: string, before: string | null, text: string = target): string | null {
  if (!isBare(text)) return null;
  const address = unwrapped(target);
  if (address === null || isElsewhere(address.host) || isPlatformsPage(address)) return null;
  const isShort = shorteners.test(address.host);
  if (before !== null) {
    const words = before.slice(-reach);
    if (address.site && !isShort && !(leadsOn(words) && endsInPaying(words))) return null;
    if (!offersPayment(words) && !(isShort && !reading.test(words))) return null;
  }
  return `${address.host}${address.path}`;
}
