import type { ThreadWords } from "./words";

/** Swedish. */
export const sv: ThreadWords = {
  from: "Från|Avsändare",
  date: "Skickat|Skickades|Datum|Skickat den",
  to: "Till|Mottagare",
  cc: "Kopia|Kopia till",
  subject: "Ämne",
  other: "Prioritet|Svara till|Hemlig kopia|Bilagor|Bifogade filer|När|Var",
  original: "Ursprungligt meddelande|Originalmeddelande|Ursprungsmeddelande|Ursprungligt mejl|Ursprunglig avtalad tid",
  forwarded: "Vidarebefordrat meddelande|Vidarebefordrat brev|Vidarebefordrat mejl|Vidarebefordrat mail",
  begins: "Vidarebefordrat brev|Börjar vidarebefordrat meddelande|Vidarebefordrat mejl",
  dated: "",
  forwardedBy: "Vidarebefordrat av",
  wrote: "skrev följande|skrev",
  quoting: "Citerar",
  before: "den",
  joins: "kl|kl.",
  by: "av",
  behalf: "på uppdrag av",
  days: "mån|tis|ons|tors|fre|lör|sön|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag",
  months: "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec",
  reply: "sv|svar",
  forward: "vb|vidarebefordrat",
};
