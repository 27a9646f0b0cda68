import type { Words } from "./words";

/** The words in Italian. */
export const it: Words = {
  openHere:
    "Il caso {case} è aperto su questa conversazione. Non approvi e non paghi nulla finché il fornitore non conferma al telefono.",
  fraudHere: "Il caso {case} di questa conversazione è stato chiuso come frode. Non approvi e non paghi nulla.",
  imitatesHere: "{address} imita {genuine}. Non invii nulla a questo indirizzo.",
  unchecked: "Remit Guard non ha potuto controllare questo messaggio. È partito senza controllo.",
  button: "Apri Remit Guard",
  approvesOpen:
    "Il caso {case} è aperto su questa conversazione: nessuno ha ancora confermato al telefono le coordinate bancarie con {supplier}. Lei scrive «{quote}». Non approvi e non paghi nulla prima di quella chiamata.",
  approvesFraud:
    "Questa conversazione è stata chiusa come frode ({case}): le coordinate bancarie non sono di {supplier}. Lei scrive «{quote}». Non approvi e non paghi nulla, e avvisi chi l’ha già fatto.",
  passesOnDisputed:
    "Il messaggio trasmette il conto {account}. È il conto del caso {case}: nessuno ha confermato che sia di {supplier}. Lo tolga, o attenda la richiamata.",
  passesOnUnknown:
    "Il messaggio trasmette il conto {account}. Non è registrato per {supplier}, e il caso {case} è aperto. Lo tolga, o attenda la richiamata.",
  imitates:
    "{address} imita {genuine}. Ciò che invia lì lo legge qualcun altro. Tolga l’indirizzo e usi quello che conosce.",
  leaves:
    "Questa conversazione era con {genuine}, ma la Sua risposta va a {address}. Scriva all’indirizzo che conosce, o chiami il numero registrato, prima di rispondere.",
  again: "Per inviarlo comunque, prema di nuovo Invia.",
  supplier: "il fornitore",
};
