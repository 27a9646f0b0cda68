import type { ThreadWords } from "./words";

/** German. */
export const de: ThreadWords = {
  from: "Von|Absender",
  date: "Gesendet|Datum|Gesendet am|Verschickt",
  to: "An|Empfänger",
  cc: "Kopie|CC (Kopie)|Kopie (CC)|Kopie an",
  subject: "Betreff|Betr",
  other:
    "Wichtigkeit|Priorität|Vertraulichkeit|Antwort an|Antworten an|Bcc|Blindkopie|Anlagen|Anlage|Anhänge|Gesendet von|Organisation|Wann|Wo",
  original:
    "Ursprüngliche Nachricht|Ursprüngliche Mail|Originalnachricht|Original-Nachricht|Original Nachricht|Urspr. Nachricht|Ursprünglicher Termin|Originalmail",
  forwarded: "Weitergeleitete Nachricht|Weitergeleitete Mail|Weitergeleitete E-Mail",
  begins: "Anfang der weitergeleiteten Nachricht|Anfang der weitergeleiteten E-Mail",
  dated: "",
  forwardedBy: "Weitergeleitet von",
  wrote: "schrieb|folgendes geschrieben|geschrieben",
  quoting: "Zitat von|Zitiere",
  before: "am|den",
  joins: "hat|um",
  by: "von",
  behalf: "im Auftrag von",
  days: "",
  months: "jan|feb|mär/mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez",
  reply: "aw|antw|antwort",
  forward: "wg|wtrlt|weitergeleitet",
};
