import type { OriginalsWords } from "./types";

/** German. */
export const de: OriginalsWords = {
  locale: "de",
  invite:
    "Ziehen Sie eine frühere Nachricht oder Rechnung in diesen Bereich, oder wählen Sie eine Datei (.eml, .msg oder .pdf).",
  choose: "Datei wählen",
  privacy: "Sie wird auf diesem Gerät gelesen und vergessen, sobald Sie eine andere Nachricht öffnen.",
  caveat:
    "Ein Original ist nur so gut wie seine Quelle. Nehmen Sie es aus Ihrem eigenen Postfach oder der Buchhaltung, nicht vom Absender. Es ergibt höchstens weitere Warnungen und hebt keine auf.",
  remove: "{name} entfernen",
  reading: "Wird gelesen.",
  comparing: "Wird verglichen.",
  partial: "Ein Teil davon konnte nicht gelesen werden.",
  problems: {
    tooLarge: "Diese Datei ist größer als 35 MB.",
    tooMany: "Es werden schon fünf Originale verglichen. Entfernen Sie zuerst eines.",
    neither: "Das ist weder eine Nachricht noch ein PDF. Wählen Sie eine Datei mit der Endung .eml, .msg oder .pdf.",
    unreadable: "Diese Datei konnte nicht gelesen werden.",
  },
  itself: "Das ist die geöffnete Nachricht selbst. Es gibt nichts zu vergleichen.",
  altered: ["Der zitierte Text weicht vom Original vom {date} ab.", "Der zitierte Text weicht von diesem Original ab."],
  agrees: [
    "Konten und Telefonnummern im zitierten Text stimmen mit dem Original vom {date} überein.",
    "Konten und Telefonnummern im zitierten Text stimmen mit diesem Original überein.",
  ],
  notQuoted: [
    "Die geöffnete Nachricht zitiert die Nachricht vom {date} nicht.",
    "Die geöffnete Nachricht zitiert diese Nachricht nicht.",
  ],
  changed: ["Das Konto ist ein anderes als am {date}.", "Das Konto ist ein anderes als früher."],
  same: [
    "Kein Konto weicht von denen vom {date} ab. Das bestätigt nichts.",
    "Kein Konto weicht von den früheren ab. Das bestätigt nichts.",
  ],
  noAccount: "Darin wurde kein Konto gefunden.",
  notNamed: "Die geöffnete Nachricht nennt kein Konto, das sich vergleichen ließe.",
  inOriginal: "In der früheren Nachricht",
  inDocument: "In der früheren Rechnung",
};
