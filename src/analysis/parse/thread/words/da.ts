import type { ThreadWords } from "./words";

/** Danish. "VS" is "videresendt" here and in Norwegian, and "vastaus" in Finnish: it says both. */
export const da: ThreadWords = {
  from: "Fra|Afsender",
  date: "Sendt|Dato|Sendt den",
  to: "Til|Modtager",
  cc: "Kopi|Cc|Kopi til",
  subject: "Emne",
  other: "Prioritet|Svar til|Vedhæftede filer|Vedhæftet fil|Vedhæftninger|Hvornår|Hvor",
  original:
    "Oprindelig meddelelse|Original meddelelse|Oprindelig besked|Original besked|Oprindelig mail|Oprindelig aftale",
  forwarded: "Videresendt meddelelse|Videresendt besked|Videresendt mail",
  begins: "Start på videresendt besked|Videresendt besked|Begynd videresendt besked",
  dated: "",
  forwardedBy: "Videresendt af",
  wrote: "skrev følgende|skrev",
  quoting: "Citat af|Citat",
  before: "den",
  joins: "kl|kl.",
  by: "af",
  behalf: "på vegne af",
  days: "mandag|mandag den|tirsdag|tirsdag den|onsdag|onsdag den|torsdag|torsdag den|fredag|fredag den|lørdag|lørdag den|søndag|søndag den",
  months: "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec",
  reply: "sv|svar",
  forward: "vs|vid|videresendt",
};
