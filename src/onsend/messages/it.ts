import type { Words } from "./types";

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
  confirmedHere:
    "Il caso {case} di questa conversazione attende una seconda persona. Non approvi e non paghi nulla finché non lo ha sbloccato.",
  coolOffHere: "Il caso {case} di questa conversazione è sbloccato, ma non si può pagare nulla prima del {day}.",
  unasked:
    "Remit Guard non ha potuto interrogare il servizio fornitori. Non è stato verificato se c'è un caso aperto su questa conversazione.",
  approvesConfirmed:
    "Il caso {case} di questa conversazione non è ancora sbloccato: {supplier} ha confermato per telefono, ma deve ancora verificarlo una seconda persona. Lei scrive «{quote}». Prima non approvi e non paghi nulla.",
  approvesCoolOff:
    "Il caso {case} di questa conversazione è sbloccato, ma non si può pagare nulla prima del {day}. Lei scrive «{quote}». Attenda fino ad allora, o indichi da quale giorno si può pagare.",
  passesOnConfirmed:
    "Il messaggio trasmette il conto {account}. Il caso {case} riguarda questo conto, e nessuna seconda persona lo ha ancora sbloccato. Lo tolga, o attenda.",
  passesOnFraud:
    "Il messaggio trasmette il conto {account}. Non è un conto di {supplier}: il caso {case} è stato chiuso come frode. Lo tolga, e avverta chi lo ha già.",
  notOnRecord:
    "Il messaggio trasmette il conto {account}. Non è registrato per {supplier}. Prima che qualcuno paghi lì, chiami il numero registrato.",
  ofAnother:
    "Il messaggio trasmette il conto {account}. È registrato per qualcun altro, non per {supplier}. Prima che qualcuno paghi lì, chiami il numero registrato.",
  rejected:
    "Il messaggio trasmette il conto {account}. È già stato proposto per {supplier} e rifiutato. Lo tolga, e dica a chi paga di non usarlo.",
  changed:
    "Il messaggio trasmette il conto {account}. Un messaggio precedente, qui sotto, indica invece {before}. Prima che qualcuno paghi lì, chiami il beneficiario a un numero che conosce.",
};
