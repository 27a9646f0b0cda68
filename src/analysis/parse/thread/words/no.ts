import type { ThreadWords } from "./words";

/** Norwegian, Bokmål and Nynorsk. */
export const no: ThreadWords = {
  from: "Fra|Frå|Avsender|Avsendar",
  date: "Sendt|Dato|Sendt den",
  to: "Til|Mottaker|Mottakar",
  cc: "Kopi|Kopi til",
  subject: "Emne",
  other: "Prioritet|Viktighet|Svar til|Vedlegg|Blindkopi|Når|Hvor",
  original: "Opprinnelig melding|Original melding|Opprinnelig e-post|Opprinnelig avtale|Opphavleg melding",
  forwarded: "Videresendt melding|Videresendt e-post|Vidaresendt melding",
  begins: "Start på videresendt melding|Videresendt melding|Begynn videresendt melding",
  dated: "",
  forwardedBy: "Videresendt av|Vidaresendt av",
  wrote: "skrev følgende|skrev|skreiv",
  quoting: "Siterer",
  before: "den",
  joins: "kl|kl.",
  by: "av",
  behalf: "på vegne av",
  days: "man|tir|ons|tor|fre|lør|søn|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
  months: "jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des",
  reply: "sv|svar",
  forward: "vs|videresendt|vidaresendt",
};
