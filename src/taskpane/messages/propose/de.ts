import type { ProposeWords } from "./types";

/** For German readers. */
export const de: ProposeWords = {
  locale: "de",
  question: "Was ist richtig?",
  accountIs: "Das Konto {value}",
  addressIs: "Die Adresse {value}",
  other: "Etwas anderes",
  otherText:
    "Kopieren Sie die Zusammenfassung, und senden Sie sie an die Person, die die Lieferantenliste pflegt. Zahlen Sie nicht, bevor es geklärt ist.",
  what: "Für {supplier}: {value}",
  emails: "Nur die Adresse {value}",
  domains: "Jede Adresse bei {value}",
  note: "Es ändert sich nichts, bevor jemand eine hinterlegte Nummer anruft und jemand anderes freigibt.",
  reason: "Woher wissen Sie es?",
  reasonMissing: "Geben Sie an, woher Sie es wissen.",
  send: "Vorschlagen",
  busy: "Wird gesendet",
  cancel: "Abbrechen",
  proposed:
    "Vorgeschlagen. Es wartet auf einen Anruf beim Lieferanten und auf eine zweite Person. Zahlen Sie nicht vorher.",
  onRecord: "Es ist inzwischen hinterlegt. Prüfen Sie erneut.",
  open: "{supplier} im Verzeichnis öffnen",
  failed: {
    notSignedIn: "Sie sind bei den Lieferantendaten nicht angemeldet. Melden Sie sich an, und versuchen Sie es erneut.",
    noPermission: "Sie dürfen das nicht vorschlagen. Fragen Sie Ihren Administrator.",
    notReachable: "Der Lieferantendienst ist nicht erreichbar. Versuchen Sie es später erneut.",
    tooMany: "Es sind schon zu viele Vorschläge offen. Lassen Sie zuerst über einige entscheiden.",
    refused: "Der Lieferantendienst hat das abgelehnt. Sagen Sie der Person Bescheid, die die Lieferantenliste pflegt.",
  },
};
