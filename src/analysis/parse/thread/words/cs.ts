import type { ThreadWords } from "./words";

/** Czech. */
export const cs: ThreadWords = {
  from: "Od|Odesílatel",
  date: "Odesláno|Datum|Dne",
  to: "Komu|Pro|Příjemce",
  cc: "Kopie|Kopie komu",
  subject: "Předmět",
  other: "Důležitost|Priorita|Odpověď na|Odpovědět|Skrytá kopie|Přílohy|Kdy|Kde",
  original: "Původní zpráva|Původní e-mail|Originální zpráva|Původní událost|Původní schůzka",
  forwarded: "Přeposlaná zpráva|Přeposlaný e-mail",
  begins: "Začátek přeposlané zprávy",
  dated: "",
  forwardedBy: "Přeposláno|Přeposlal|Postoupeno",
  wrote: "napsal(a)|napsal/a|napsala|napsal",
  quoting: "Cituji",
  before: "dne|v",
  joins: "odesílatel|uživatel",
  by: "",
  behalf: "jménem",
  days: "po|út|st|čt|pá|so|ne|pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle",
  months: "led|úno|bře|dub|kvě|červn/červen|červenc/červenec|srp|zář|říj|lis|pro",
  reply: "odp|odpověď",
  forward: "př|přep|přeposláno",
};
