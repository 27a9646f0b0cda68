import type { OriginalsWords } from "./types";

/** Italian. */
export const it: OriginalsWords = {
  locale: "it",
  invite:
    "Trascini in questo riquadro un messaggio o una fattura precedente, oppure scelga un file (.eml, .msg o .pdf).",
  choose: "Scegli un file",
  privacy: "Viene letto su questo dispositivo e dimenticato appena apre un altro messaggio.",
  caveat:
    "Un originale vale quanto la sua provenienza. Lo prenda dalla Sua casella o dalla contabilità, non dal mittente. Può aggiungere avvisi, mai toglierne.",
  remove: "Rimuovi {name}",
  reading: "Lettura in corso.",
  comparing: "Confronto in corso.",
  partial: "Una parte non è stata letta.",
  problems: {
    tooLarge: "Questo file supera i 35 MB.",
    tooMany: "Si confrontano già cinque originali. Ne rimuova prima uno.",
    neither: "Non è né un messaggio né un PDF. Scelga un file .eml, .msg o .pdf.",
    unreadable: "Non è stato possibile leggere questo file.",
  },
  itself: "È il messaggio aperto: non c'è nulla da confrontare.",
  altered: ["Il testo citato è diverso dall'originale del {date}.", "Il testo citato è diverso da questo originale."],
  agrees: [
    "Conti e numeri di telefono del testo citato coincidono con l'originale del {date}.",
    "Conti e numeri di telefono del testo citato coincidono con questo originale.",
  ],
  notQuoted: [
    "Il messaggio aperto non cita il messaggio del {date}.",
    "Il messaggio aperto non cita questo messaggio.",
  ],
  changed: ["Il conto è diverso da quello del {date}.", "Il conto è diverso dal precedente."],
  same: [
    "Nessun conto è diverso da quelli del {date}. Questo non verifica nulla.",
    "Nessun conto è diverso dai precedenti. Questo non verifica nulla.",
  ],
  noAccount: "Non contiene alcun conto.",
  notNamed: "Il messaggio aperto non indica alcun conto da confrontare.",
  inOriginal: "Nel messaggio precedente",
  inDocument: "Nella fattura precedente",
};
