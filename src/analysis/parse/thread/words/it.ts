import type { ThreadWords } from "./words";

/** Italian. "R:" and "I:" are Outlook's own short forms. */
export const it: ThreadWords = {
  from: "Da|Mittente",
  date: "Inviato|Inviata|Data|Inviato il|Data invio",
  to: "A|Destinatario|Destinatari",
  cc: "Cc|Copia|Per conoscenza|PC",
  subject: "Oggetto",
  other: "Priorità|Importanza|Rispondi a|Ccn|Allegati|Inviato da|Quando|Dove",
  original: "Messaggio originale|Messaggio di origine|Appuntamento originale",
  forwarded: "Messaggio inoltrato",
  begins: "Inizio messaggio inoltrato|Inizio del messaggio inoltrato",
  dated: "",
  forwardedBy: "Inoltrato da",
  wrote: "ha scritto",
  quoting: "Citando",
  before: "il giorno|il",
  joins: "alle|alle ore",
  by: "da",
  behalf: "per conto di",
  days: "",
  months: "gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic",
  reply: "r|rif|ris|risposta",
  forward: "i|inoltro|inoltrato",
};
