import { sentences } from "../templates";
import type { Words } from "../words";

/** German, in the words of accounts payable. Places stand where nothing is inflected: “Land des Kontos: {country}”. */
export const de: Words = {
  locale: "de",
  verdicts: {
    stop: { title: "Nicht zahlen", sentence: "Das ist nicht der Lieferant oder nicht sein Konto." },
    verify: {
      title: "Vor der Zahlung anrufen",
      sentence: "Etwas hat sich geändert, das bestimmt, wohin das Geld geht.",
    },
    caution: { title: "Etwas passt nicht", sentence: "Bitte prüfen, bevor Sie zahlen." },
    incomplete: {
      title: "Nicht alles war lesbar",
      sentence: "Es geht um eine Zahlung, und ein wichtiger Teil konnte nicht gelesen werden.",
    },
    consistent: {
      title: "Keine Abweichung gefunden",
      sentence: "Was geprüft wurde, stimmt mit den Stammdaten überein.",
    },
    unrelated: {
      title: "Hier geht es nicht um Zahlungen",
      sentence: "Es wurde weder eine Zahlungsaufforderung noch eine Änderung von Daten gefunden.",
    },
  },
  asked: {
    notCompared: {
      title: "Nicht mit den Stammdaten verglichen",
      sentence: "Es geht um eine Zahlung, aber die Lieferantenstammdaten konnten nicht abgefragt werden.",
    },
    noRecords: {
      title: "Kein Konto verglichen",
      sentence: "Es wird Geld verlangt, aber es sind keine Lieferantenstammdaten zum Vergleichen eingerichtet.",
    },
    unknownLanguage: {
      title: "Sprache nicht unterstützt",
      sentence: "Remit Guard liest die Sprache dieser Nachricht nicht. Was sie verlangt, wurde nicht geprüft.",
    },
    nothingFound: {
      title: "Nichts Auffälliges gefunden",
      sentence: "Es wird Geld verlangt. In dem, was geprüft wurde, fiel nichts auf.",
    },
  },
  intents: {
    pay: "fordert eine Zahlung",
    change: "verlangt eine Änderung",
    report: "meldet eine Zahlung",
    mention: "erwähnt eine Zahlung",
    none: "nichts über Zahlungen",
  },
  signals: {
    "destination-not-on-record": "Hinterlegte Bankverbindung",
    "first-destination": "Erste Bankverbindung",
    "destination-of-another": "Wem das Konto gehört",
    "destination-changed-in-thread": "Konto früher in der Unterhaltung",
    "destination-invalid": "Prüfziffern",
    "country-unexpected": "Land des Kontos",
    "bank-mismatch": "BIC und Konto",
    "beneficiary-mismatch": "Kontoinhaber",
    "sources-disagree": "Konto in Text und Dateien",
    "change-announced": "Änderung der Bankverbindung",
    "contact-changed": "Änderung der Kontaktdaten",
    "payment-details-unreadable": "Nicht lesbare Teile",
    "lookalike-domain": "Nachgeahmte Domain",
    "freemail-impersonation": "Freemail-Adresse",
    "display-name-deceives": "Anzeigename",
    "sender-not-on-record": "Hinterlegter Absender",
    "reply-to-diverts": "Wohin Antworten gehen",
    "recipient-lookalike": "Empfänger",
    "authentication-failed": "Echtheit des Absenders",
    "microsoft-warned": "Warnung von Microsoft",
    "staff-impersonated": "Name einer Kollegin oder eines Kollegen",
    "platform-sender": "Rechnungsplattform",
    "document-edited": "Bearbeitetes Dokument",
    "attachment-disguised": "Getarnte Datei",
    "hidden-text": "Versteckter Text",
    "ledger-asked": "Fragen nach offenen Posten",
    pressure: "Druck",
    timing: "Zeitpunkt des Versands",
    "quoted-text-altered": "Zitierter Text geändert",
    "sending-pattern-changed": "Art des Versands",
    "reply-without-conversation": "Antwort ohne Unterhaltung",
    "sender-outside-thread": "Beteiligte der Unterhaltung",
    "thread-headers-disagree": "Verborgene Antwortdaten",
    "quote-forged": "Zitierte Unterhaltung",
    "record-changed-recently": "Jüngste Änderungen der Stammdaten",
    "record-unverified": "Prüfung der Stammdaten",
    "supplier-inactive": "Status des Lieferanten",
    "supplier-unknown": "Bekannter Lieferant",
  },
  findings: sentences({
    "destination-not-on-record.notOnRecord": "Diese Bankverbindung ist für {supplier} nicht hinterlegt: {accounts}.",
    "destination-not-on-record.otherWay": "Dieser Zahlungsweg ist für {supplier} nicht hinterlegt: {accounts}.",
    "destination-not-on-record.partOffRecord":
      "Kein für {supplier} hinterlegtes Konto hat diese Bankdaten: {accounts}.",
    "destination-not-on-record.partUnknown":
      "Diese Bankdaten lassen sich nicht mit den für {supplier} hinterlegten Konten vergleichen: {accounts}.",
    "destination-not-on-record.pageInstead":
      "Die Nachricht will, dass {supplier}, mit hinterlegten Konten, auf einer nicht hinterlegten Seite bezahlt wird: {accounts}.",
    "destination-not-on-record.pageOffered":
      "Die Nachricht führt auf eine Seite, die für {supplier} nicht hinterlegt ist: {accounts}.",
    "destination-not-on-record.partOnRecord": "{account} passt zu einem für {supplier} hinterlegten Konto.",
    "destination-not-on-record.wayOnRecord": "{account} ist für {supplier} hinterlegt.",
    "destination-not-on-record.onRecord": "Das Konto {account} ist für {supplier} hinterlegt.",
    "first-destination.first":
      "Diese Nachricht fordert eine Zahlung auf das Konto {account}, aber für {supplier} ist noch keine Bankverbindung hinterlegt.",
    "first-destination.firstWay":
      "Diese Nachricht fordert eine Zahlung an {account}, aber für {supplier} ist noch kein Zahlungsweg hinterlegt.",
    "first-destination.known": "Eine Bankverbindung zum Vergleich ist hinterlegt.",
    "destination-of-another.rejected": "Das Konto {account} wurde schon einmal vorgeschlagen und abgelehnt.",
    "destination-of-another.another": "Das Konto {account} gehört {owner}, nicht {supplier}.",
    "destination-of-another.anothersWay": "{account} ist für {owner} hinterlegt, nicht für {supplier}.",
    "destination-of-another.own": "Kein Konto gehört einem anderen Lieferanten.",
    "destination-changed-in-thread.changed":
      "Der neue Text nennt {account}; in den zitierten Nachrichten stand {before}.",
    "destination-changed-in-thread.sinceOriginal":
      "Die Nachricht nennt {account}; das Original, das Sie hinzugefügt haben, nennt {before}.",
    "destination-changed-in-thread.same": "Das Konto ist dasselbe wie in den zitierten Nachrichten.",
    "destination-invalid.invalid":
      "Das Konto {account} kann es nicht geben: Prüfziffern oder Bankleitzahl sind falsch.",
    "destination-invalid.valid": "Prüfziffern und Bankleitzahlen stimmen.",
    "country-unexpected.unexpected": "Land des Kontos {account}: {country}; für {supplier} erwartet: {expected}.",
    "country-unexpected.expected": "Das Konto liegt in einem erwarteten Land.",
    "bank-mismatch.mismatch":
      "Der BIC {bic} gehört zu einer anderen Bank oder einem anderen Land als das Konto {account}.",
    "bank-mismatch.agrees": "BIC und Konto gehören zusammen.",
    "beneficiary-mismatch.differs": "Als Kontoinhaber ist {holder} angegeben, nicht {supplier}.",
    "beneficiary-mismatch.same": "Der Kontoinhaber ist der Lieferant.",
    "sources-disagree.code": "{file} zeigt auf der Seite {page}, aber der Zahlungscode führt zu {embedded}.",
    "sources-disagree.data": "{file} zeigt auf der Seite {page}, aber die eingebettete E-Rechnung nennt {embedded}.",
    "sources-disagree.document": "{file} nennt {other} und an anderer Stelle ein anderes Konto: {accounts}.",
    "sources-disagree.message": "Der Text und {file} nennen verschiedene Konten: {other} und {accounts}.",
    "sources-disagree.agree": "Text, Dokumente und Zahlungscodes widersprechen sich nicht.",
    "change-announced.announced": "Die Nachricht kündigt eine neue Bankverbindung an.",
    "change-announced.later": "Die Nachricht sagt, dass eine neue Bankverbindung folgt.",
    "change-announced.hold": "Die Nachricht verlangt, eine Zahlung anzuhalten oder umzuleiten.",
    "change-announced.factor": "Die Nachricht sagt, dass künftig an ein anderes Unternehmen zu zahlen ist.",
    "change-announced.payroll": "Die Nachricht verlangt, ein Gehalt auf ein anderes Konto zu zahlen.",
    "change-announced.method": "Die Nachricht kündigt eine andere Zahlungsart an.",
    "change-announced.settled":
      "Eine Änderung ist angekündigt, aber das Konto ist hinterlegt und geprüft, und seine Wartefrist ist abgelaufen.",
    "change-announced.none": "Es ist keine Änderung der Bankverbindung angekündigt.",
    "change-announced.unchanged": "Die Bankverbindung bleibt, wie sie ist, nach dem Urteil des Sprachmodells.",
    "change-announced.warning":
      "Der Text warnt vor Betrug und kündigt keine Änderung an, nach dem Urteil des Sprachmodells.",
    "change-announced.office":
      "Es geht um ein Büro und nicht um eine Bankverbindung, nach dem Urteil des Sprachmodells.",
    "change-announced.advice": "Es ist ein Hinweis zum eigenen Konto des Lesers, nach dem Urteil des Sprachmodells.",
    "change-announced.customer": "Es geht um das Konto, von dem ein Kunde zahlt, nach dem Urteil des Sprachmodells.",
    "change-announced.talk":
      "Der Text erwähnt eine Bankverbindung und kündigt keine Änderung an, nach dem Urteil des Sprachmodells.",
    "change-announced.unlikely":
      "Was wie eine Ankündigung klingt, ist wahrscheinlich keine, nach dem Urteil des Sprachmodells.",
    "contact-changed.asked":
      "Die Nachricht verweist Sie an eine Nummer, Adresse oder Person, die nicht hinterlegt ist.",
    "contact-changed.portal":
      "Die Nachricht verlangt, Zahlungsdaten auf einer Website oder in einem Formular einzutragen oder zu bestätigen.",
    "contact-changed.changed": "Die Nachricht kündigt eine Änderung der Kontaktdaten an.",
    "contact-changed.differs":
      "Die Telefonnummer {phone} in der Nachricht ist nicht hinterlegt; hinterlegt ist {onRecord}.",
    "contact-changed.onRecord": "Die Telefonnummer in der Nachricht ist hinterlegt.",
    "payment-details-unreadable.read": "Alles, was eine Bankverbindung enthalten kann, wurde gelesen.",
    "lookalike-domain.imitates": "{domain} ahmt {genuine} nach ({target}): {trick}.",
    "lookalike-domain.resembles": "{domain} ähnelt {genuine} ({target}): {trick}.",
    "lookalike-domain.asks":
      "{domain} ähnelt {genuine} ({target}): {trick}. Die Domain ist nirgends hinterlegt, und die Nachricht verlangt etwas.",
    "lookalike-domain.writes":
      "{domain} ähnelt {genuine} ({target}): {trick}. Die Domain ist nirgends hinterlegt, und in der Nachricht geht es um Geld.",
    "lookalike-domain.none": "Keine Domain ahmt eine bekannte nach.",
    "freemail-impersonation.freemail":
      "Diese Nachricht gibt sich als {name} aus, kommt aber von einer kostenlosen Adresse bei {domain}, die jeder anlegen kann.",
    "freemail-impersonation.none": "Keine Freemail-Adresse gibt sich als Lieferant, Kollegin oder Kollege aus.",
    "display-name-deceives.address": "Der Anzeigename „{name}“ zeigt eine andere Adresse als die wirkliche, {address}.",
    "display-name-deceives.name":
      "Der Anzeigename „{name}“ ist der eines Lieferanten, aber {address} ist für diesen Lieferanten nicht hinterlegt.",
    "display-name-deceives.letters":
      "Der Anzeigename „{name}“ mischt Buchstaben verschiedener Alphabete, um wie ein anderer auszusehen.",
    "display-name-deceives.hidden":
      "Der Anzeigename „{name}“ enthält unsichtbare Zeichen, die seine Buchstaben verbergen oder umdrehen.",
    "display-name-deceives.honest": "Anzeigename und Adresse passen zusammen.",
    "sender-not-on-record.outsider": "{address} ist für {supplier} nicht hinterlegt.",
    "sender-not-on-record.notOnRecord": "{address} ist für {supplier} nicht hinterlegt.",
    "sender-not-on-record.onRecord": "Der Absender ist hinterlegt.",
    "reply-to-diverts.diverts": "Eine Antwort ginge an {replyTo}, nicht an {from}.",
    "reply-to-diverts.differs": "Eine Antwort ginge an {replyTo}, also an eine andere Domain als die des Absenders.",
    "reply-to-diverts.same": "Eine Antwort ginge an den Absender.",
    "recipient-lookalike.domain": "Die Domain eines Empfängers, {domain}, ahmt {genuine} nach: {trick}.",
    "recipient-lookalike.freemail":
      "Ein Empfänger trägt den Namen {name}, aber {address} ist eine kostenlose Adresse, die jeder anlegen kann.",
    "recipient-lookalike.none": "Kein Empfänger ahmt einen echten nach.",
    "authentication-failed.ownDomain":
      "Die Nachricht gibt Ihre eigene Domain als Herkunft an ({address}), aber Ihr Mailserver hat festgestellt, dass das nicht stimmt ({result}).",
    "authentication-failed.ownUnproven":
      "Die Nachricht gibt Ihre eigene Domain als Herkunft an ({address}), kam aber von außen, und nichts bestätigt die Angabe.",
    "authentication-failed.lent":
      "Die Nachricht nennt mehrere Absender, und Ihr Mailserver hat {address} nicht bestätigt.",
    "authentication-failed.supplierDomain":
      "Ihr Mailserver konnte nicht bestätigen, dass diese Nachricht von {address} kommt ({result}).",
    "authentication-failed.failed":
      "Ihr Mailserver konnte nicht bestätigen, dass diese Nachricht von {address} kommt ({result}).",
    "authentication-failed.passed": "Ihr Mailserver hat die Domain des Absenders bestätigt.",
    "microsoft-warned.warned":
      "Exchange hat diese Nachricht als Identitätsvortäuschung oder Erstkontakt markiert ({safety}).",
    "microsoft-warned.silent": "Exchange hat nicht gewarnt.",
    "staff-impersonated.posing":
      "Hier schreibt jemand unter dem Namen {name} aus Ihrem Unternehmen, aber {address} ist eine unbekannte externe Adresse.",
    "staff-impersonated.opening":
      "Hier schreibt jemand unter dem Namen {name} aus Ihrem Unternehmen, aber {address} ist eine unbekannte kostenlose Adresse. So beginnen Betrüger: mit der Bitte um einen Gefallen, eine Telefonnummer oder eine schnelle Antwort.",
    "staff-impersonated.unread":
      "Hier schreibt jemand unter dem Namen {name} aus Ihrem Unternehmen, aber {address} ist eine unbekannte externe Adresse, und Remit Guard liest die Sprache der Nachricht nicht.",
    "staff-impersonated.role":
      "{address} ist nirgends hinterlegt, beruft sich auf die Rolle „{name}“ und verlangt eine Zahlung.",
    "staff-impersonated.none": "Keine externe Adresse trägt den Namen einer Kollegin oder eines Kollegen.",
    "platform-sender.unproven":
      "{platform} hat dies für einen Kunden verschickt, und dort kann jeder ein Konto eröffnen. Fragen Sie den Lieferanten, ob die Rechnung von ihm ist.",
    "platform-sender.proven": "{platform} hat dies nachweislich verschickt, und das Konto ist hinterlegt.",
    "document-edited.edited": "{file} wurde nachträglich bearbeitet: Erst die spätere Fassung nennt {account}.",
    "document-edited.same": "In kein Dokument wurde nachträglich ein Konto eingefügt.",
    "attachment-disguised.disguised": "{file} ist keine {claimed}-Datei, wie der Name sagt, sondern {actual}.",
    "attachment-disguised.usual": "Die Dateien sind, was ihre Namen sagen.",
    "hidden-text.account":
      "Die Nachricht enthält das Konto {account} in Text, der verborgen ist oder den nur manche Mailprogramme zeigen.",
    "hidden-text.none": "Kein Konto steht nur in verstecktem Text.",
    "ledger-asked.asked":
      "Die Nachricht fragt nach offenen Posten, einer Fälligkeitsliste oder danach, wer Zahlungen freigibt.",
    "ledger-asked.none": "Die Nachricht fragt nicht nach offenen Posten oder Freigaben.",
    "pressure.urgent": "Die Nachricht drängt zur Eile.",
    "pressure.secret": "Die Nachricht bittet um Stillschweigen.",
    "pressure.unreachable": "Die Person schreibt, sie sei telefonisch nicht erreichbar.",
    "pressure.none": "Es wird kein Druck gemacht.",
    "timing.holiday": "Die Nachricht wurde am Tag vor einem Feiertag gesendet.",
    "timing.friday": "Die Nachricht wurde an einem Freitagnachmittag gesendet.",
    "timing.outOfHours": "Die Nachricht wurde außerhalb der Bürozeiten gesendet.",
    "timing.periodEnd": "Die Nachricht wurde am Monatsende gesendet.",
    "timing.ordinary": "Die Nachricht wurde zu den üblichen Bürozeiten gesendet.",
    "quoted-text-altered.account":
      "Die zitierte Unterhaltung nennt ein Konto, das in keiner der ursprünglichen Nachrichten steht: {account}.",
    "quoted-text-altered.phone":
      "Die zitierte Unterhaltung nennt eine Telefonnummer, die in keiner der ursprünglichen Nachrichten steht: {phone}.",
    "quoted-text-altered.same":
      "Die zitierte Unterhaltung nennt dieselben Konten und Telefonnummern wie die ursprünglichen Nachrichten.",
    "sending-pattern-changed.changed":
      "{address} hat dies mit einem anderen Programm, aus einer anderen Zeitzone oder über andere Server gesendet als die {count} früheren Nachrichten.",
    "sending-pattern-changed.same": "Gesendet wie die {count} früheren Nachrichten dieses Absenders.",
    "reply-without-conversation.alone":
      "„{subject}“ sieht wie eine Antwort aus, zitiert aber nichts und gehört zu keiner Unterhaltung.",
    "reply-without-conversation.conversation": "Die Antwort gehört zu einer Unterhaltung.",
    "sender-outside-thread.outside":
      "{address} war an der zitierten Unterhaltung nie beteiligt; beteiligt war {participant}.",
    "sender-outside-thread.inside": "Der Absender war an der zitierten Unterhaltung beteiligt.",
    "thread-headers-disagree.topic":
      "Verborgene Antwortdaten gehören zu einer anderen Unterhaltung („{topic}“), nicht zu „{subject}“.",
    "thread-headers-disagree.begun":
      "„{subject}“ zitiert frühere Nachrichten, hat nach den verborgenen Antwortdaten aber die Unterhaltung begonnen.",
    "thread-headers-disagree.later":
      "Nach den verborgenen Antwortdaten begann die Unterhaltung erst, als diese Nachricht schon verschickt war.",
    "thread-headers-disagree.itself":
      "{address} zitiert die Nachricht von jemand anderem, antwortet nach den verborgenen Antwortdaten aber auf eine eigene.",
    "thread-headers-disagree.loop": "Nach den verborgenen Antwortdaten antwortet diese Nachricht auf sich selbst.",
    "thread-headers-disagree.agree": "Die verborgenen Antwortdaten passen zur Nachricht.",
    "quote-forged.later":
      "Eine zitierte Nachricht ist auf „{date}“ datiert, später als die Nachricht, die sie zitiert.",
    "quote-forged.order": "Die zitierte Nachricht mit dem Datum „{date}“ ist jünger als die Antwort darauf.",
    "quote-forged.strangers":
      "Die Nachricht sieht wie eine Antwort aus, doch weder Absender noch Empfänger waren an der zitierten Nachricht von {address} beteiligt.",
    "quote-forged.address": "In der zitierten Unterhaltung hat {name} zwei Adressen: {address} und {other}.",
    "quote-forged.plausible": "Zeiten und Personen der zitierten Unterhaltung passen zusammen.",
    "record-changed-recently.bank":
      "Die hinterlegte Bankverbindung von {supplier} wurde am {date} geändert, innerhalb der letzten {days} Tage: Prüfen Sie, wer die Änderung bestätigt hat.",
    "record-changed-recently.phone":
      "Die hinterlegte Telefonnummer von {supplier} wurde am {date} geändert, innerhalb der letzten {days} Tage: Verlassen Sie sich beim Rückruf nicht darauf.",
    "record-changed-recently.settled": "Die Stammdaten wurden in letzter Zeit nicht geändert.",
    "record-unverified.never":
      "Die hinterlegte Bankverbindung von {supplier} wurde nie geprüft: Prüfen Sie sie telefonisch.",
    "record-unverified.old":
      "Die hinterlegte Bankverbindung von {supplier} wurde zuletzt am {date} geprüft. Das ist zu lange her: Prüfen Sie sie erneut.",
    "record-unverified.verified": "Die hinterlegte Bankverbindung von {supplier} wurde am {date} geprüft.",
    "supplier-inactive.inactive": "{supplier} ist als inaktiv gekennzeichnet.",
    "supplier-inactive.blocked": "{supplier} ist als gesperrt gekennzeichnet.",
    "supplier-inactive.active": "Der Lieferant ist aktiv.",
    "supplier-unknown.unknown": "{address} fordert eine Zahlung, ist aber für keinen Lieferanten hinterlegt.",
    "supplier-unknown.payee":
      "Eine Kollegin oder ein Kollege bittet um Zahlung auf {account}; dieses Konto ist für keinen Lieferanten hinterlegt.",
    "supplier-unknown.newPayee":
      "Eine Kollegin oder ein Kollege bittet um Zahlung an jemanden, der bisher nicht bezahlt wurde.",
    "supplier-unknown.known": "Der Lieferant ist bekannt.",
  }),
  outcomes: { cannotTell: "Nicht prüfbar: {reasons}.", notApplicable: "Trifft auf diese Nachricht nicht zu." },
  reasons: {
    notProvided: "nicht bereitgestellt",
    notReadYet: "wird noch gelesen",
    unsupported: "nicht unterstützter Dateityp",
    encrypted: "verschlüsselt",
    damaged: "beschädigt",
    tooLarge: "zu groß",
    tooMany: "zu viele Teile",
    tooDeep: "zu tief verschachtelt",
    tookTooLong: "das Lesen dauerte zu lange",
    empty: "leer",
    unknownCharset: "unbekannter Zeichensatz",
    languageUnknown: "in einer Sprache, die Remit Guard nicht liest",
    picturesNotRead: "die Wörter in den Bildern wurden nicht gelesen",
    accountNotRead: "eine Kontonummer in einem Bild ist nicht lesbar",
    codeNotRead: "ein im Text gezeichneter Code wurde nicht gelesen",
    notTrusted: "nicht von Ihren eigenen Servern gestempelt",
    notConfigured: "keine Lieferantenstammdaten eingerichtet",
    notReachable: "die Lieferantenstammdaten waren nicht erreichbar",
    recordsTimedOut: "die Lieferantenstammdaten haben nicht rechtzeitig geantwortet",
    notSignedIn: "keine Anmeldung bei den Lieferantenstammdaten",
    signInRefused: "die Anmeldung wurde vom Lieferantendienst nicht angenommen",
    noPermission: "kein Zugriff auf die Lieferantenstammdaten",
    serviceFault: "die Lieferantenstammdaten sind zurzeit nicht verfügbar",
    notOurService: "die Antwort kam nicht vom Lieferantendienst",
    severalFit: "mehrere Lieferanten passen",
    readerMissing: "das Lesemodell wurde nicht gefunden",
    readerRefused: "das Lesemodell konnte nicht geladen werden",
    readerAltered: "das Lesemodell ist beschädigt",
    noWebAssembly: "das Lesemodell läuft auf diesem Gerät nicht",
    readerLeftOut: "das Lesemodell wurde ausgeschaltet",
    internalError: "ein Fehler in Remit Guard",
  },
  missing: {
    dmarc: "die Absenderprüfung (DMARC) wurde nicht bereitgestellt",
    headers: "die technischen Kopfzeilen wurden nicht bereitgestellt",
    date: "das Datum der Nachricht wurde nicht bereitgestellt",
  },
  notHere: "in Outlook auf diesem Gerät nicht verfügbar",
  gates: {
    destinationsUnreadable: "Etwas, das eine Bankverbindung enthalten kann, konnte nicht gelesen werden",
    recordsNotReachable: "Die Lieferantenstammdaten waren nicht erreichbar",
    languageUnknown: "Remit Guard liest die Sprache dieser Nachricht nicht",
    severalSuppliers: "Mehrere Lieferanten passen zu dieser Nachricht",
    stillReading: "Anhänge werden noch gelesen",
    wordingNotRead: "Was der Wortlaut bedeutet, konnte nicht vollständig gelesen werden",
  },
  recordsFaults: {
    notReachable: {
      gate: "Die Lieferantenstammdaten waren nicht erreichbar",
      step: "Prüfen Sie die Netzwerkverbindung und dann die Nachricht erneut.",
    },
    recordsTimedOut: {
      gate: "Die Lieferantenstammdaten haben nicht rechtzeitig geantwortet",
      step: "Prüfen Sie die Nachricht in einer Minute erneut.",
    },
    notSignedIn: {
      gate: "Sie sind bei den Lieferantenstammdaten nicht angemeldet",
      step: "Melden Sie sich an und prüfen Sie die Nachricht dann erneut.",
    },
    signInRefused: {
      gate: "Der Lieferantendienst hat Ihre Anmeldung nicht angenommen",
      step: "Prüfen Sie die Nachricht erneut. Hilft das nicht, informieren Sie die IT.",
    },
    noPermission: {
      gate: "Sie haben keinen Zugriff auf die Lieferantenstammdaten",
      step: "Bitten Sie Ihre Administration um Zugriff auf die Lieferantenstammdaten.",
    },
    serviceFault: {
      gate: "Die Lieferantenstammdaten sind zurzeit nicht verfügbar",
      step: "Prüfen Sie die Nachricht in einigen Minuten erneut. Hilft das nicht, informieren Sie die IT.",
    },
    notOurService: {
      gate: "Die Antwort kam nicht vom Lieferantendienst",
      step: "Informieren Sie die IT: Die eingerichtete Adresse des Lieferantendienstes führt woandershin oder zu einer anderen Version.",
    },
  },
  strengths: { decisive: "entscheidend", strong: "stark", moderate: "mittel", weak: "schwach", context: "Hintergrund" },
  tricks: {
    omission: "ein Buchstabe fehlt",
    insertion: "ein Buchstabe ist eingefügt",
    transposition: "zwei Buchstaben sind vertauscht",
    repetition: "ein Buchstabe ist verdoppelt",
    replacement: "ein Buchstabe ist ersetzt",
    homoglyph: "Buchstaben, die sich ähnlich sehen",
    hyphen: "ein Bindestrich ist eingefügt, verschoben oder weggelassen",
    vowel: "ein Vokal ist ausgetauscht",
    plural: "ein s ist angehängt oder weggelassen",
    subdomain: "ein Punkt ist eingefügt, oder der Name steht vor einer fremden Domain",
    idn: "Buchstaben eines anderen Alphabets, die gleich aussehen",
    tld: "eine andere Endung",
    word: "ein Wort ist hinzugefügt",
  },
  targets: {
    supplier: "Domain eines Lieferanten",
    own: "Ihre eigene Domain",
    platform: "Rechnungsplattform",
    bank: "Bank",
    thread: "Domain aus der zitierten Unterhaltung",
  },
  steps: {
    callOnRecord:
      "Rufen Sie {supplier} unter der hinterlegten Nummer {phone} an und lassen Sie sich die Bankverbindung vorlesen. Verwenden Sie keine Nummer aus der Nachricht.",
    callAboutContact:
      "Rufen Sie {supplier} unter der hinterlegten Nummer {phone} an und fragen Sie, ob sich die Kontaktdaten wirklich geändert haben. Verwenden Sie keine Nummer aus der Nachricht.",
    callNoNumber:
      "Rufen Sie {supplier} unter einer Nummer an, die Sie aus anderer Quelle kennen: Es ist keine verwendbare Nummer hinterlegt. Verwenden Sie keine Nummer aus der Nachricht.",
    callUnknown:
      "Suchen Sie die Nummer des Lieferanten selbst, nicht in der Nachricht, und rufen Sie an, bevor Sie zahlen.",
    callColleague:
      "Rufen Sie die Person unter der Nummer aus Ihrem eigenen Verzeichnis an und fragen Sie, ob die Nachricht von ihr ist. Antworten Sie nicht darauf und verwenden Sie keine Nummer daraus.",
    doNotPay: "Zahlen Sie nicht und antworten Sie nicht.",
    mailboxCompromised:
      "Informieren Sie die IT: Ein Außenstehender zitiert eine echte Unterhaltung, also ist vielleicht ein Postfach kompromittiert (Sitzungen beenden, Kennwort zurücksetzen, Posteingangsregeln suchen, erteilte App-Berechtigungen und Anmeldemethoden prüfen).",
    tellIt:
      "Informieren Sie die IT: Ein Außenstehender zitiert eine echte Unterhaltung, also ist vielleicht ein Postfach kompromittiert.",
    readMissingAgainst: "Öffnen Sie, was nicht lesbar war. Zahlen Sie an {supplier} nur auf {accounts}.",
    readMissing: "Öffnen Sie, was nicht lesbar war, und vergleichen Sie das Konto selbst mit den Stammdaten.",
    compareYourself: "Vergleichen Sie bis dahin das Konto vor jeder Zahlung selbst mit den Stammdaten.",
    look: "Klären Sie die Punkte oben, bevor Sie zahlen.",
    askForOrder:
      "Gibt es eine Bestellung? Fragen Sie die Person, die sie aufgegeben hat, und lassen Sie den Lieferanten anlegen, bevor Sie zahlen.",
    notActive: "Zahlen Sie nicht. Fragen Sie die Person, die die Lieferantenstammdaten pflegt.",
    noHurry:
      "Erreichen Sie jetzt niemanden, warten Sie bis zum nächsten Arbeitstag: Vor diesem Anruf muss nichts bezahlt werden.",
    none: "Sie müssen nichts tun.",
  },
  forIt: {
    sessions: "Alle Sitzungen des Postfachs beenden.",
    password: "Das Kennwort zurücksetzen.",
    rules: "Posteingangsregeln suchen, die E-Mails weiterleiten, verschieben oder löschen.",
    consent: "Prüfen, welche Apps Zugriff haben, und unbekannten den Zugriff entziehen.",
    methods: "Die Anmeldemethoden prüfen und entfernen, was der Inhaber nicht kennt.",
  },
  kinds: {
    account: "Konto",
    link: "Zahlungslink",
    wallet: "Krypto-Wallet",
    alias: "Zahlungsalias",
    cheque: "Scheckempfänger",
    card: "Erbetene Kartendaten",
    mandate: "Erbetene Lastschrift",
  },
  parts: {
    message: "Die Nachricht",
    headers: "Technische Kopfzeilen, die zeigen, wer wirklich gesendet hat",
    body: "Text der Nachricht",
    subject: "Betreff",
    from: "Absender",
    sender: "Absender",
    to: "Empfänger",
    cc: "Kopie-Empfänger",
    attachments: "Anhänge",
    destinations: "Konten in der Nachricht",
    wording: "Bedeutung des Wortlauts",
  },
  places: {
    body: "im Text",
    hidden: "versteckter Text",
    quoted: "zitierte Nachricht",
    subject: "Betreff",
    attachment: "Anhang",
    link: "Linkziel",
    page: "{place}, Seite {page}",
    xml: "{place}, E-Rechnungsdaten",
    qr: "{place}, QR-Code",
    ocr: "{place}, aus einem Bild gelesen",
  },
  senders: {
    from: "Absender",
    replyTo: "Antworten gehen an",
    recipient: "Empfänger",
    quoted: "Zitierte Adresse",
  },
  comparisons: {
    country: "Land",
    bank: "Bankinstitut",
    number: "Kontonummer",
    checkDigits: "Prüfziffern",
    characters: "{count} von {all} Zeichen",
    charactersAt: "{count} von {all} Zeichen, an Stelle {positions}",
    exchanged: "{what}: „{suspect}“ statt „{genuine}“",
    spelled: "{what}: „{letters}“",
    different: "Abweichend: {characters}",
    differentParts: "Abweichend: {parts} ({characters})",
    freeMail: "kostenlose Adresse, die jeder anlegen kann",
    colleague: "Name einer Kollegin oder eines Kollegen mit externer Adresse",
    notOnRecord: "nicht hinterlegt",
    unconfirmed: "hinterlegt, aber von Ihrem Mailserver nicht bestätigt",
    elsewhere: "nicht dort, wo die Nachricht herkommt",
    showsAnother: "der Name zeigt eine andere Adresse",
    nameAlone: "Name des Lieferanten mit anderer Adresse",
    mixedLetters: "der Name mischt Buchstaben verschiedener Alphabete",
    hiddenLetters: "der Name enthält unsichtbare Zeichen",
  },
  headlines: {
    matches: "Das Konto stimmt mit den Stammdaten von {supplier} überein ({accounts}).",
    matchesVerified: "Das Konto stimmt mit den Stammdaten von {supplier} überein ({accounts}), geprüft am {date}.",
    matchSeveral: "Die Konten stimmen mit den Stammdaten von {supplier} überein ({accounts}).",
    senderKnown: "Der Absender ist für {supplier} hinterlegt. Eine Bankverbindung wurde nicht verglichen.",
    verified: "Bankverbindung geprüft am {date}.",
  },
  labels: {
    onRecord: "hinterlegt",
    claimed: "gibt sich aus als",
    inMessage: "in der Nachricht",
    sender: "Absender",
    account: "Konto",
    thread: "Unterhaltung",
    next: "Nächste Schritte",
    notChecked: "Nicht geprüft",
    found: "Gefunden",
    unread: "Nicht gelesen",
    supplier: "Lieferant",
    forIt: "Für die IT",
    more: "Und {count} weitere",
    noSubject: "(kein Betreff)",
    quoted: "„{subject}“",
  },
};
