import type { PaneWords } from "./types";

/** German, in the words of accounts payable; the same as in the reports. */
export const de: PaneWords = {
  locale: "de",
  starting: "Remit Guard startet",
  outside: {
    title: "Diese Seite gehört in Outlook",
    text: "Öffnen Sie in Outlook eine Nachricht und wählen Sie dort Remit Guard. Hier wird nichts geprüft.",
  },
  noOfficeJs: {
    title: "Es werden keine Nachrichten geprüft",
    text: "Das Verbindungsstück zu Outlook (office.js) wurde nicht geladen. Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut. Hilft das nicht, informieren Sie die IT.",
  },
  tooOld: {
    title: "Diese Outlook-Version ist zu alt",
    text: "Es werden keine Nachrichten geprüft. Öffnen Sie die Nachricht in Outlook im Web oder bitten Sie die IT um ein neueres Outlook (Mailbox 1.3 oder höher).",
  },
  notSetUp: {
    title: "Remit Guard ist nicht eingerichtet",
    text: "Es werden keine Nachrichten geprüft. Bitte informieren Sie die IT.",
    forAdministrator: "Für die Administration",
  },
  nothing: {
    title: "Keine Nachricht geöffnet",
    text: "Öffnen Sie eine Nachricht, um sie hier prüfen zu lassen. Ist schon eine geöffnet, schließen Sie den Bereich und öffnen Sie ihn erneut.",
  },
  reading: "Die Nachricht wird geprüft",
  deaf: "Outlook antwortet diesem Bereich nicht mehr. Die Nachricht konnte nicht gelesen werden. Schließen Sie den Bereich und öffnen Sie ihn wieder.",
  failed: {
    title: "Diese Nachricht wurde nicht geprüft",
    text: "Das sagt nichts über die Nachricht aus. Prüfen Sie sie erneut. Gelingt auch das nicht, vergleichen Sie die Bankverbindung vor der Zahlung selbst mit den Stammdaten und informieren Sie die IT.",
    because: {
      notStarted: "Die Prüfung konnte nicht gestartet werden.",
      crashed: "Die Prüfung ist vor ihrem Ende fehlgeschlagen.",
      tookTooLong: "Die Prüfung dauerte zu lange und wurde beendet.",
      aborted: "Die Prüfung wurde unterbrochen.",
      outlook: "Outlook hat die Nachricht nicht herausgegeben.",
    },
  },
  signIn: {
    button: "Anmelden",
    again: "Erneut versuchen",
    otherAccount: "Anderes Konto verwenden",
    takeAccount: "Dieses Konto verwenden",
    busy: "Anmeldung läuft",
    forIt: "Für die IT: {code}",
    because: {
      needed: "Melden Sie sich an, damit Nachrichten mit den Lieferantenstammdaten verglichen werden.",
      cancelled:
        "Die Anmeldung wurde nicht abgeschlossen. Nachrichten werden nicht mit den Lieferantenstammdaten verglichen.",
      blocked:
        "Ihre Organisation erlaubt die Anmeldung auf diesem Gerät nicht. Öffnen Sie die Nachricht auf einem anderen oder fragen Sie die IT.",
      popupBlocked: "Das Anmeldefenster wurde blockiert. Erlauben Sie Pop-ups für Outlook und versuchen Sie es erneut.",
      consent:
        "Bevor sich jemand anmelden kann, muss die Administration Remit Guard genehmigen. Informieren Sie die IT.",
      noAccess: "Sie haben keinen Zugriff auf die Lieferantenstammdaten. Bitten Sie Ihre Administration darum.",
      unavailable:
        "In diesem Outlook funktioniert die Anmeldung nicht. Öffnen Sie die Nachricht in Outlook auf einem Computer.",
      network: "Der Anmeldedienst war nicht erreichbar. Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut.",
      wrongAccount: "Bei Microsoft sind Sie als {account} angemeldet. Dieses Postfach gehört {mailbox}.",
      failed: "Die Anmeldung hat nicht funktioniert. Versuchen Sie es erneut; hilft das nicht, informieren Sie die IT.",
    },
  },
  about: "„{subject}“",
  from: "von {from}",
  stillReading: "Vorläufiges Ergebnis. Gelesen wird noch: {names}…",
  readingWording: "Vorläufiges Ergebnis. Der Wortlaut wird noch gelesen…",
  readingFiles: "Gelesen wird: {names}…",
  onPage: "{name}, Seite {page} von {pages}",
  finishedReading: "Alles ist durchgesehen",
  call: {
    title: "Zuerst {supplier} anrufen",
    dial: "Anrufen:",
    copy: "Nummer kopieren",
    numberOnRecord: "Das ist die hinterlegte Nummer.",
    neverVerified: "Die Bankverbindung wurde nie geprüft.",
    letThemRead: "Lassen Sie sich die Bankverbindung vorlesen.",
    askAboutContact: "Fragen Sie, ob sich die Kontaktdaten wirklich geändert haben.",
    notThatNumber: "Verwenden Sie keine Nummer aus der Nachricht.",
    noNumber: "Es ist keine verwendbare Nummer hinterlegt. Nehmen Sie eine, die Sie aus anderer Quelle kennen.",
  },
  compared: {
    onRecord: "Hinterlegt",
    claimed: "Gibt sich aus als",
    inMessage: "In der Nachricht",
    both: "Hinterlegt und in der Nachricht",
    noRecord: "Kein Eintrag",
    notLookedUp: "Nicht abgefragt",
    morePlaces: "{place} und {count} weitere",
    addressInFull: "Vollständige Adresse",
  },
  sections: {
    conversation: "Unterhaltung",
    reasons: "Was noch auffällt",
    steps: "Was zu tun ist",
    notChecked: "Nicht geprüft",
    forIt: "Was die IT jetzt tun sollte",
    details: "Einzelheiten",
  },
  folded: {
    moreReasons: "Weitere Gründe ({count})",
    moreCompared: "Mit den Stammdaten verglichen ({count})",
    participants: "Beteiligte ({count})",
    checks: "Alle {count} Prüfungen",
  },
  counts: {
    suspicious: "{count} auffällig",
    cannotTell: "{count} nicht prüfbar",
    clear: "{count} unauffällig",
    notApplicable: "{count} nicht zutreffend",
  },
  outcomes: {
    suspicious: "Auffällig",
    cannotTell: "Nicht prüfbar",
    clear: "Unauffällig",
    notApplicable: "Nicht zutreffend",
  },
  propose: {
    account: "Dieses Konto vorschlagen",
    wrong: "Diese Warnung ist falsch",
    notLoaded: "Dieses Formular konnte nicht geladen werden. Schließen Sie den Bereich, und öffnen Sie ihn erneut.",
  },
  originals: { title: "Mit einem Original vergleichen", drop: "Original hier ablegen" },
  caseNotLoaded:
    "Zu dieser Unterhaltung gibt es möglicherweise einen Fall, der nicht angezeigt werden konnte. Zahlen Sie nicht. Schließen Sie den Bereich, und öffnen Sie ihn erneut.",
  footer: {
    copy: "Bericht kopieren",
    copied: "Kopiert",
    notCopied: "Kopieren ist hier gesperrt. Markieren und kopieren Sie den Text selbst:",
    checkAgain: "Erneut prüfen",
    appearance: { auto: "Darstellung: automatisch", light: "Darstellung: hell", dark: "Darstellung: dunkel" },
  },
};
