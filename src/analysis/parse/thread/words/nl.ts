import type { ThreadWords } from "./words";

/** Dutch. "Betr:" only means "regarding". */
export const nl: ThreadWords = {
  from: "Van|Afzender",
  date: "Verzonden|Datum|Verzonden op|Verstuurd",
  to: "Aan|Naar|Ontvanger",
  cc: "Cc|Kopie aan|Kopie",
  subject: "Onderwerp|Betreft",
  other: "Prioriteit|Urgentie|Antwoord aan|Beantwoorden|Bijlagen|Verzonden door|Wanneer|Waar",
  original: "Oorspronkelijk bericht|Origineel bericht|Oorspronkelijke e-mail|Oorspronkelijke afspraak",
  forwarded: "Doorgestuurd bericht|Doorgezonden bericht|Doorgestuurde e-mail",
  begins: "Begin doorgestuurd bericht|Begin van doorgestuurd bericht",
  dated: "",
  forwardedBy: "Doorgestuurd door",
  wrote: "schreef het volgende|schreef|het volgende geschreven|geschreven",
  quoting: "Citeren van|Citeren",
  before: "op",
  joins: "heeft|om",
  by: "door",
  behalf: "namens",
  days: "",
  months: "jan|feb|maa/mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec",
  reply: "antw|antwoord",
  forward: "doorst|doorgestuurd",
};
