import type { ThreadWords } from "./words";

/** Polish. */
export const pl: ThreadWords = {
  from: "Od|Nadawca",
  date: "Wysłano|Wysłane|Wysłany|Data|Data wysłania",
  to: "Do|Adresat|Odbiorca",
  cc: "DW|Do wiadomości|Kopia",
  subject: "Temat",
  other: "Ważność|Priorytet|Odpowiedź do|UDW|Załączniki|Kiedy|Gdzie",
  original: "Wiadomość oryginalna|Oryginalna wiadomość|Wiadomość pierwotna|Pierwotna wiadomość|Oryginalny termin",
  forwarded:
    "Wiadomość przekazana|Wiadomość przekazana dalej|Przekazana wiadomość|Treść przekazanej wiadomości|Przesłana wiadomość",
  begins: "Początek przekazywanej wiadomości|Początek przekazanej wiadomości",
  dated: "",
  forwardedBy: "Przekazane przez|Przesłane przez",
  wrote: "napisał(a)|napisał/a|napisała|napisał|pisze|wiadomość napisana przez",
  quoting: "Cytowanie|Cytat z",
  before: "w dniu|dnia",
  joins: "użytkownik|o|o godz.",
  by: "przez",
  behalf: "w imieniu",
  days: "",
  months: "sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru",
  reply: "odp|odpowiedź",
  forward: "pd|przek|przekazane",
};
