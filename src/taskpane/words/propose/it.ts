import type { ProposeWords } from "./words";

/** For Italian readers. */
export const it: ProposeWords = {
  locale: "it",
  question: "Che cosa è giusto?",
  accountIs: "Il conto {value}",
  addressIs: "L’indirizzo {value}",
  other: "Altro",
  otherText: "Copiate il riepilogo e inviatelo a chi cura l’elenco dei fornitori. Non pagate finché non è chiaro.",
  what: "Per {supplier}: {value}",
  emails: "Solo l’indirizzo {value}",
  domains: "Ogni indirizzo di {value}",
  note: "Non cambia nulla finché qualcuno non chiama un numero registrato e un’altra persona approva.",
  reason: "Come lo sapete?",
  reasonMissing: "Indicate come lo sapete.",
  send: "Proponi",
  busy: "Invio in corso",
  cancel: "Annulla",
  proposed: "Proposto. Attende una chiamata al fornitore e un’altra persona. Non pagate prima.",
  onRecord: "Ora è registrato. Ricontrollate.",
  open: "Apri {supplier} nel registro",
  failed: {
    notSignedIn: "Non avete effettuato l’accesso ai dati dei fornitori. Accedete e riprovate.",
    noPermission: "Non potete proporlo. Chiedete all’amministratore.",
    notReachable: "Il servizio fornitori non è raggiungibile. Riprovate più tardi.",
    tooMany: "Ci sono già troppe proposte in attesa. Fatene prima decidere alcune.",
    refused: "Il servizio fornitori lo ha respinto. Avvisate chi cura l’elenco.",
  },
};
