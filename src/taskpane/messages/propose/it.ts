import type { ProposeWords } from "./types";

/** For Italian readers. */
export const it: ProposeWords = {
  locale: "it",
  question: "Che cosa è giusto?",
  accountIs: "Il conto {value}",
  addressIs: "L’indirizzo {value}",
  other: "Altro",
  otherText: "Copi il riepilogo e lo invii a chi cura l’elenco dei fornitori. Non paghi finché non è chiaro.",
  what: "Per {supplier}: {value}",
  emails: "Solo l’indirizzo {value}",
  domains: "Ogni indirizzo di {value}",
  note: "Non cambia nulla finché qualcuno non chiama un numero registrato e un’altra persona approva.",
  reason: "Come lo sa?",
  reasonMissing: "Indichi come lo sa.",
  send: "Proponi",
  busy: "Invio in corso",
  cancel: "Annulla",
  proposed: "Proposto. Attende una chiamata al fornitore e un’altra persona. Non paghi prima.",
  onRecord: "Ora è registrato. Ricontrolli.",
  open: "Apri {supplier} nel registro",
  failed: {
    notSignedIn: "Non ha effettuato l’accesso ai dati dei fornitori. Acceda e riprovi.",
    noPermission: "Non può proporlo. Chieda all’amministratore.",
    notReachable: "Il servizio fornitori non è raggiungibile. Riprovi più tardi.",
    tooMany: "Ci sono già troppe proposte in attesa. Ne faccia prima decidere alcune.",
    refused: "Il servizio fornitori lo ha respinto. Avvisi chi cura l’elenco.",
  },
};
