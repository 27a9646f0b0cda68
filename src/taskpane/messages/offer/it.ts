import type { OfferWords } from "./types";

/** For Italian readers. */
export const it: OfferWords = {
  locale: "it",
  open: "Apri un caso",
  opening: "Apertura del caso",
  note: "I colleghi che aprono questa conversazione lo vedono.",
  noteAlone: "Resta con questo messaggio: i colleghi non lo vedono.",
  notOpened: "Impossibile aprire il caso. Riprovi. Chiami comunque il fornitore.",
};
