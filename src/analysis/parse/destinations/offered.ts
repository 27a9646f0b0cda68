import { saysPaying, saysToPay } from "./phrases";
import { isPlatform } from "./links";
import { unwrapped } from "./url";

/** Addresses that say nothing of where they lead. */
const shorteners =
  /^(?:bit\.ly|bitly\.com|tinyurl\.com|t\.ly|t\.co|rb\.gy|cutt\.ly|is\.gd|v\.gd|goo\.gl|ow\.ly|buff\.ly|shorturl\.at|tiny\.cc|rebrand\.ly|s\.id|bl\.ink|short\.io|shorturl\.com|urlz\.fr|t\.me|wa\.me|qrco\.de|qr\.link|me-qr\.com|qrfy\.io|linktr\.ee|kurzelinks\.de|dub\.sh|adf\.ly|x\.gd)$/;
/** Hosts where no supplier is paid: authorities that check invoices by code, social networks, app stores, maps. */
const elsewhere =
  /(?:^|\.)(?:(?:gov|gob|gouv|gub|gv|go)(?:\.[a-z]{2})?|europa\.eu|admin\.ch|bund\.de|agenziaentrate\.it|agenciatributaria\.es|portaldasfinancas\.pt|linkedin\.com|facebook\.com|instagram\.com|youtube\.com|youtu\.be|twitter\.com|x\.com|xing\.com|trustpilot\.com|apps\.apple\.com|play\.google\.com|maps\.google\.[a-z.]{2,6}|maps\.app\.goo\.gl|teams\.microsoft\.com|zoom\.us|w3\.org|schemas\.microsoft\.com)$/;
/** Link texts that say nothing of themselves. */
const bare =
  /^\W{0,3}(?:(?:click |klick\p{L}{0,3} |tap )?(?:here|hier|ici|aqu[ií]|qui|link|this(?: link)?|open|continue|next|start|go|weiter|öffnen|ouvrir|continuer|abrir|apri|openen|verder|här|her|zde|tästä|tutaj)|(?:https?:\/\/|www\.)\S{1,2000})\W{0,3}$/iu;
/** What leads to a text, a file or a person, unless the same words say that one pays there. */
const reading =
  /(?<![\p{L}])(?:view|download|attach|read|track|survey|feedback|unsubscribe|follow us|web ?site|contact|rate us|review|ansehen|herunterladen|sendungs|umfrage|télécharg|consult|ver la|descarg|scaric|bekijk|download|pobierz|stáhn|lataa|hämta)/iu;

/** Whether what a link shows says nothing of where it leads: "here", or an address. */
export function isBare(text: string): boolean {
  return bare.test(text);
}

/** Whether a host is one that every letter links to. */
export function isElsewhere(host: string): boolean {
  return elsewhere.test(host);
}

/** Characters of the words before an address that are looked at, from its end. */
const reach = 200;

/** The last sentence of some words, which says what the address behind them is for. */
export function lastSentence(words: string): string {
  const sentences = words.split(/[.!?]\s|\n/);
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)).at(-1) ?? "";
}

/** Words before an address say that one pays there, or are about what is owed and lead to nothing else. */
function offersPayment(words: string): boolean {
  return reading.test(words) ? saysToPay(lastSentence(words)) : saysPaying(words);
}

/** Whether the sentence that ends in an address is about paying: not one before it. */
export function endsInPaying(words: string): boolean {
  return saysPaying(lastSentence(words.slice(-reach)));
}

/**
 * The page that a message may offer for payment though the link's text doesn't say so: in a code, or as a bare address near
 * words of paying.
 * @param before The words before it; null for a code's.
 * @param text What the link shows, where it isn't the address.
 * @returns host and path; null for any other address
 */
export function pageOffered(target: string, before: string | null, text: string = target): string | null {
  if (!/^(?:https?:)?\/\/|^www\./i.test(target) || !isBare(text)) return null;
  const address = unwrapped(target);
  if (address === null || isElsewhere(address.host) || isPlatform(address.host)) return null;
  const isShort = shorteners.test(address.host);
  if (before !== null) {
    const words = before.slice(-reach);
    if (address.path === "" && !isShort) return null;
    if (!offersPayment(words) && !(isShort && !reading.test(words))) return null;
  }
  return `${address.host}${address.path}`;
}
