import type { ThreadWords } from "./words";

/** Finnish. */
export const fi: ThreadWords = {
  from: "Lähettäjä|Keneltä",
  date: "Lähetetty|Päivämäärä|Pvm|Päiväys",
  to: "Vastaanottaja|Vastaanottajat|Kenelle|Saaja",
  cc: "Kopio|Kopio vastaanottajalle|Kopiot",
  subject: "Aihe|Otsikko",
  other: "Tärkeys|Prioriteetti|Vastausosoite|Piilokopio|Liitteet|Milloin|Missä",
  original: "Alkuperäinen viesti|Alkuperäinen sähköposti|Alkuperäinen tapaaminen",
  forwarded: "Välitetty viesti|Edelleenlähetetty viesti|Edelleen lähetetty viesti",
  begins: "Välitetty viesti alkaa|Edelleenlähetetty viesti alkaa",
  dated: "",
  forwardedBy: "Lähettäjä|Välittänyt|Edelleenlähettäjä|Edelleen lähettänyt",
  wrote: "kirjoitti",
  quoting: "Lainaus|Lainataan",
  before: "klo",
  joins: "kello|klo",
  by: "",
  behalf: "",
  days: "ma|ti|ke|to|pe|la|su|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina",
  months: "tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu",
  reply: "vs|vast|vastaus",
  forward: "vl|välitetty",
};
