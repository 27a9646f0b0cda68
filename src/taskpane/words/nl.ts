import type { PaneWords } from "./words";

/** Dutch, in the words of accounts payable; the same as in the reports. */
export const nl: PaneWords = {
  locale: "nl",
  starting: "Remit Guard start",
  outside: {
    title: "Deze pagina hoort in Outlook",
    text: "Open een bericht in Outlook en kies daar Remit Guard. Hier wordt niets gecontroleerd.",
  },
  noOfficeJs: {
    title: "Er worden geen berichten gecontroleerd",
    text: "Het onderdeel dat deze pagina met Outlook verbindt (office.js) is niet geladen. Controleer de netwerkverbinding en probeer het opnieuw. Helpt dat niet, waarschuw dan de IT-afdeling.",
  },
  tooOld: {
    title: "Deze Outlook is te oud",
    text: "Er worden geen berichten gecontroleerd. Open het bericht in Outlook op het web, of vraag de IT-afdeling om een nieuwere Outlook (Mailbox 1.3 of hoger).",
  },
  notSetUp: {
    title: "Remit Guard is niet ingesteld",
    text: "Er worden geen berichten gecontroleerd. Waarschuw de IT-afdeling.",
    forAdministrator: "Voor de beheerder",
  },
  nothing: { title: "Geen bericht geopend", text: "Open een bericht; het wordt hier gecontroleerd." },
  reading: "Het bericht wordt gecontroleerd",
  failed: {
    title: "Dit bericht is niet gecontroleerd",
    text: "Dit zegt niets over het bericht. Controleer het opnieuw; lukt dat ook niet, vergelijk dan zelf de bankgegevens met de stamgegevens voordat u betaalt, en waarschuw de IT-afdeling.",
    because: {
      notStarted: "De controle kon niet worden gestart.",
      crashed: "De controle is afgebroken.",
      tookTooLong: "De controle duurde te lang en is gestopt.",
      aborted: "De controle is onderbroken.",
      outlook: "Outlook heeft het bericht niet vrijgegeven.",
    },
  },
  about: "‘{subject}’",
  from: "van {from}",
  stillReading: "Voorlopig resultaat. Wordt nog gelezen: {names}",
  readingFiles: "Wordt gelezen: {names}",
  onPage: "{name}, pagina {page} van {pages}",
  finishedReading: "Het lezen is klaar",
  call: {
    title: "Bel eerst {supplier}",
    dial: "Bel",
    numberOnRecord: "Het vastgelegde nummer.",
    neverVerified: "De bankgegevens zijn nooit gecontroleerd.",
    letThemRead: "Laat u de bankgegevens voorlezen.",
    notThatNumber: "Gebruik niet het nummer uit het bericht.",
    noNumber: "Er is geen bruikbaar nummer vastgelegd. Neem een nummer dat u uit andere bron kent.",
  },
  compared: {
    onRecord: "Vastgelegd",
    inMessage: "In het bericht",
    both: "Vastgelegd en in het bericht",
    nothingOnRecord: "Niets om mee te vergelijken",
    morePlaces: "{place} en nog {count}",
    addressInFull: "Volledig adres",
  },
  sections: {
    conversation: "Gesprek",
    reasons: "Wat nog meer opvalt",
    steps: "Wat nu",
    notChecked: "Niet gecontroleerd",
    mailboxCompromised: "Mogelijk is een mailbox gecompromitteerd",
    forIt: "Wat de IT-afdeling nu moet doen",
    details: "Details",
  },
  folded: {
    moreReasons: "Meer redenen ({count})",
    moreCompared: "Vergeleken met de stamgegevens ({count})",
    participants: "Wie deelnam ({count})",
    checks: "Alle controles ({count})",
  },
  counts: {
    suspicious: "{count} opvallend",
    cannotTell: "{count} niet te controleren",
    clear: "{count} niets gevonden",
    notApplicable: "{count} niet van toepassing",
  },
  outcomes: {
    suspicious: "Opvallend",
    cannotTell: "Niet te controleren",
    clear: "Niets gevonden",
    notApplicable: "Niet van toepassing",
  },
  footer: {
    copy: "Samenvatting kopiëren",
    copied: "Gekopieerd",
    notCopied: "Kopiëren is hier geblokkeerd. Selecteer de tekst en kopieer die zelf:",
    checkAgain: "Opnieuw controleren",
    appearance: { auto: "Weergave: automatisch", light: "Weergave: licht", dark: "Weergave: donker" },
  },
};
