import type { PaneWords } from "./words";

/** Italian, in the words of accounts payable; the same as in the reports. */
export const it: PaneWords = {
  locale: "it",
  starting: "Avvio di Remit Guard",
  outside: {
    title: "Questa pagina si apre in Outlook",
    text: "Apra un messaggio in Outlook e scelga lì Remit Guard. Qui non viene controllato nulla.",
  },
  noOfficeJs: {
    title: "Nessun messaggio viene controllato",
    text: "Il componente che collega questa pagina a Outlook (office.js) non è stato caricato. Verifichi la connessione di rete e riprovi. Se non basta, avvisi il reparto IT.",
  },
  tooOld: {
    title: "Questa versione di Outlook è troppo vecchia",
    text: "Nessun messaggio viene controllato. Apra il messaggio in Outlook sul web o chieda al reparto IT una versione più recente (Mailbox 1.3 o successiva).",
  },
  notSetUp: {
    title: "Remit Guard non è configurato",
    text: "Nessun messaggio viene controllato. Avvisi il reparto IT.",
    forAdministrator: "Per l'amministratore",
  },
  nothing: { title: "Nessun messaggio aperto", text: "Apra un messaggio: verrà controllato qui." },
  reading: "Controllo del messaggio",
  failed: {
    title: "Questo messaggio non è stato controllato",
    text: "Questo non dice nulla sul messaggio. Ripeta il controllo; se fallisce ancora, confronti di persona le coordinate bancarie con l'anagrafica prima di pagare e avvisi il reparto IT.",
    because: {
      notStarted: "Non è stato possibile avviare il controllo.",
      crashed: "Il controllo si è interrotto per un errore.",
      tookTooLong: "Il controllo ha richiesto troppo tempo ed è stato fermato.",
      aborted: "Il controllo è stato interrotto.",
      outlook: "Outlook non ha fornito il messaggio.",
    },
  },
  about: "«{subject}»",
  from: "da {from}",
  stillReading: "Esito provvisorio. Lettura in corso: {names}",
  readingFiles: "Lettura in corso: {names}",
  onPage: "{name}, pagina {page} di {pages}",
  finishedReading: "Lettura terminata",
  call: {
    title: "Per prima cosa chiami {supplier}",
    dial: "Chiama il",
    numberOnRecord: "Il numero in anagrafica.",
    neverVerified: "Le coordinate bancarie non sono mai state verificate.",
    letThemRead: "Si faccia leggere le coordinate bancarie.",
    notThatNumber: "Non usi il numero presente nel messaggio.",
    noNumber: "Nessun numero in anagrafica è utilizzabile. Ne usi uno che conosce per altra via.",
  },
  compared: {
    onRecord: "In anagrafica",
    inMessage: "Nel messaggio",
    both: "In anagrafica e nel messaggio",
    nothingOnRecord: "Nulla con cui confrontare",
    morePlaces: "{place} e altri {count}",
    addressInFull: "Indirizzo completo",
  },
  sections: {
    conversation: "Conversazione",
    reasons: "Che cos'altro non torna",
    steps: "Che cosa fare",
    notChecked: "Non controllato",
    mailboxCompromised: "Una casella potrebbe essere compromessa",
    forIt: "Che cosa deve fare ora il reparto IT",
    details: "Dettagli",
  },
  folded: {
    moreReasons: "Altri motivi ({count})",
    moreCompared: "Confrontati con l'anagrafica ({count})",
    participants: "Chi ha partecipato ({count})",
    checks: "Tutti i controlli ({count})",
  },
  counts: {
    suspicious: "{count} con anomalie",
    cannotTell: "{count} non possibili",
    clear: "{count} senza anomalie",
    notApplicable: "{count} non pertinenti",
  },
  outcomes: {
    suspicious: "Con anomalie",
    cannotTell: "Controllo non possibile",
    clear: "Senza anomalie",
    notApplicable: "Non pertinente",
  },
  footer: {
    copy: "Copia riepilogo",
    copied: "Copiato",
    notCopied: "Qui la copia è bloccata. Selezioni il testo e lo copi a mano:",
    checkAgain: "Ricontrolla",
    appearance: { auto: "Aspetto: automatico", light: "Aspetto: chiaro", dark: "Aspetto: scuro" },
  },
};
