import type { Phrases } from "./phrases";

/** German. */
export const de: Phrases = {
  language: "de",
  quoting: {
    reply: "AW",
    forward: "WG",
    from: "Von",
    sent: "Gesendet",
    to: "An",
    cc: "Cc",
    subject: "Betreff",
    original: "-----Ursprüngliche Nachricht-----",
    wrote: ["Am {date} um {time} schrieb {name} <{address}>:", "Am {date} um {time} schrieb {name}:"],
    forwarded: ["---------- Forwarded message ---------", "Anfang der weitergeleiteten Nachricht:"],
  },
  labels: {
    holder: ["Kontoinhaber", "Empfänger", "Begünstigter"],
    bank: ["Bank", "Kreditinstitut"],
    account: ["Kontonummer", "Konto-Nr.", "Kto."],
  },
  greeting: [
    "Hallo {name},",
    "Guten Tag {name},",
    "Sehr geehrte Damen und Herren,",
    "Liebe Kolleginnen und Kollegen,",
    "Moin {first},",
  ],
  closing: ["Mit freundlichen Grüßen", "Freundliche Grüße", "Viele Grüße", "Beste Grüße", "MfG"],
  small: [
    "Ich hoffe, Sie hatten ein schönes Wochenende.",
    "Vielen Dank für Ihre [schnelle Antwort|Rückmeldung|Mühe].",
    "Entschuldigen Sie die späte Antwort, bei uns ist gerade [viel los|Inventur].",
    "Bei Fragen melden Sie sich gern.",
    "Grüßen Sie bitte das Team.",
  ],
  invoice: {
    subject: [
      "Rechnung {invoice}",
      "Ihre Rechnung {invoice} von {company}",
      "{company}: Rechnung Nr. {invoice}",
      "RG {invoice} / Bestellung {order}",
    ],
    text: [
      "anbei erhalten Sie unsere Rechnung {invoice} über {amount} zu Ihrer Bestellung {order}.\nBitte überweisen Sie den Betrag bis zum {due}.",
      "für die im September erbrachten Leistungen berechnen wir Ihnen {amount} (Rechnung {invoice}).\nWir bitten um Zahlung bis {due}.",
      "Rechnungsnummer: {invoice}\nBestellnummer: {order}\nRechnungsbetrag: {amount}\nZahlbar bis {due} ohne Abzug.",
      "die Rechnung {invoice} über {amount} ist am {due} fällig. Wir bitten Sie, den Betrag fristgerecht zu begleichen.",
    ],
  },
  reminder: {
    subject: ["Zahlungserinnerung {invoice}", "Offene Rechnung {invoice}", "1. Mahnung zu {invoice}"],
    text: [
      "sicher ist es Ihrer Aufmerksamkeit entgangen, dass unsere Rechnung {invoice} über {amount} seit dem {due} offen ist. Bitte begleichen Sie sie in den nächsten Tagen.",
      "zur Rechnung {invoice} konnten wir noch keinen Zahlungseingang feststellen. Wann können wir mit der Zahlung von {amount} rechnen?",
      "wir erinnern an die Begleichung von {invoice}, {amount}, fällig am {due}. Hat sich Ihre Zahlung mit diesem Schreiben überschnitten, betrachten Sie es bitte als gegenstandslos.",
    ],
  },
  order: {
    subject: ["Bestellung {order}", "Auftragsbestätigung {order}", "Rückfrage zu {order}"],
    text: [
      "vielen Dank für Ihre Bestellung {order}. Wir können [am Donnerstag|nächste Woche|Ende des Monats] liefern. Sollen wir alles zusammen schicken?",
      "Auftrag {order} ist eingeplant. Die blaue Ausführung kommt erst am {date} wieder herein, ginge auch Grau?",
      "kurze Rückfrage zu {order}: brauchen Sie die Paletten gestapelt oder einzeln?",
    ],
  },
  delivery: {
    subject: ["Lieferung {tracking}", "Versandanzeige {order}", "Ihre Lieferung am {date}"],
    text: [
      "Ihre Ware hat heute Morgen unser Lager verlassen, Sendungsnummer {tracking}. Der Fahrer ist am {date} vormittags bei Ihnen.",
      "leider verschiebt sich die Lieferung zu {order} auf den {date}, der Container hing im Hafen fest.",
      "der Fahrer stand vor verschlossenem Tor. Wir versuchen es am {date} noch einmal, ist ab 8 Uhr jemand da?",
    ],
  },
  meeting: {
    subject: ["Termin am {date}", "Besprechung nächste Woche", "Baustellenbegehung"],
    text: [
      "passt Ihnen der {date} um 10 Uhr für das Gespräch? Gern bei Ihnen im Haus oder per Teams.",
      "die Begehung verschiebt sich auf den {date}. Bitte Sicherheitsschuhe mitbringen.",
      "die Tagesordnung für den {date}: Arbeitsschutz, Mengen für das vierte Quartal, Stapler, Verschiedenes.",
    ],
  },
  lunch: {
    subject: ["Mittag?", "Samstag", "Dein Fahrrad"],
    text: [
      "gehen wir um halb eins zum neuen Thailänder? Ich lade ein, du hast letztes Mal bezahlt.",
      "bleibt es bei Samstag? Die Kinder sind bei meiner Schwester, ab drei hätte ich Zeit.",
      "dein Schal lag bei mir im Auto, ich bringe ihn morgen mit.",
    ],
  },
  advice: {
    subject: ["Zahlungsavis {invoice}", "Avis", "Zahlung veranlasst: {invoice}"],
    text: [
      "wir haben Ihnen heute {amount} zum Ausgleich der Rechnung {invoice} überwiesen. Der Betrag sollte in zwei Bankarbeitstagen bei Ihnen sein.",
      "Zahlungsavis: Rechnung {invoice}, {amount}, Valuta {date}.",
      "zur Information: {amount} zu {invoice} wurden am {date} an Sie angewiesen. Sie müssen nichts weiter tun.",
    ],
  },
  receipt: {
    subject: ["Zahlungseingang, vielen Dank", "Quittung zu {invoice}"],
    text: [
      "vielen Dank für Ihre Zahlung von {amount}, die am {date} bei uns eingegangen ist. Die Rechnung {invoice} ist damit ausgeglichen.",
      "hiermit bestätigen wir den Eingang von {amount} zur Rechnung {invoice}.",
    ],
  },
  news: {
    subject: [
      "Newsletter Oktober: schneller abrechnen",
      "So senken Teams die Kosten je Rechnung",
      "Webinar: E-Rechnung und Zahlungsverkehr",
    ],
    text: [
      "In dieser Ausgabe: fünf Tipps, damit Rechnungen pünktlich bezahlt werden, ein Leitfaden zur E-Rechnung, und was der Abgleich von Name und IBAN für die Buchhaltung bedeutet.",
      "Melden Sie sich zum Webinar am {date} an: wie die Kreditorenbuchhaltung Zahlläufe beschleunigt und Doppelzahlungen vermeidet.",
      "Neu in unserer App: Kontenabgleich mit einem Klick, virtuelle Karten und Freigaben für Zahlläufe. Mehr auf unserer Webseite.",
    ],
  },
  warning: {
    subject: [
      "Vorsicht vor Zahlungsbetrug",
      "Warnung: gefälschte Rechnungen in unserem Namen",
      "Sicherheitshinweis an alle Kunden",
    ],
    text: [
      "derzeit sind gefälschte E-Mails im Umlauf, in denen behauptet wird, unsere Bankverbindung habe sich geändert. Wir teilen Ihnen eine neue Bankverbindung niemals per E-Mail mit. Zahlen Sie in diesem Fall nicht und rufen Sie uns an.",
      "Betrüger geben sich als Lieferanten aus und bitten um Zahlung auf ein neues Konto. Rufen Sie immer unter der Ihnen bekannten Nummer zurück, bevor Sie Bankdaten ändern.",
    ],
  },
  away: {
    subject: ["Automatische Antwort: {subject}", "Abwesenheitsnotiz: {subject}"],
    text: [
      "ich bin bis zum {date} nicht im Büro und lese keine E-Mails. In dringenden Fällen zu Rechnungen wenden Sie sich bitte an meine Kollegen.",
      "vielen Dank für Ihre Nachricht. Ich bin im Urlaub und ab {date} wieder da. Ihre Nachricht wird nicht weitergeleitet.",
    ],
  },
  run: {
    subject: ["Zahllauf {date}", "Zahlungslauf Freitag"],
    text: [
      "der Zahllauf für den {date} steht: 34 Rechnungen, zusammen {amount}. Kannst du ihn bis zwei freigeben?",
      "die beiden strittigen Rechnungen habe ich aus dem Lauf genommen, der Rest geht am {date} raus. Soll noch etwas warten?",
    ],
  },
  numbers: {
    subject: ["Papiere zu {order}", "Angaben zur Sendung {tracking}"],
    text: [
      "Bestellung {order}, Lieferschein 8{order}, Sendung {tracking}, unsere USt-IdNr. {vat}. Das Lager erreichen Sie unter {phone}.",
      "Container MSKU 307 201-1, Buchung {tracking}, Zollanmeldung 26DE{order}. Bitte geben Sie {order} an. USt-IdNr.: {vat}.",
    ],
  },
  unchanged: [
    "Unsere Bankverbindung hat sich nicht geändert.",
    "Unsere Bankdaten bleiben unverändert, wie auf allen bisherigen Rechnungen.",
    "An unserem Konto ändert sich nichts, bitte zahlen Sie wie gewohnt.",
  ],
  payTo: [
    "Bitte überweisen Sie den [Betrag|offenen Betrag|Rechnungsbetrag] auf [folgendes Konto|das unten genannte Konto]:",
    "[Unsere Bankverbindung|Zahlung an|Bankverbindung|Zahlbar auf das Konto]:",
    "Wir bitten um Überweisung an:",
    "Der Betrag geht bitte auf dieses Konto:",
    "[Weisen Sie das Geld bitte hierhin an|Begleichen Sie die Rechnung bitte hierüber]:",
  ],
  changed: [
    "[bitte beachten Sie, dass|wir teilen Ihnen mit, dass] sich unsere Bankverbindung geändert hat. Zahlen Sie [ab sofort|künftig] bitte nur noch auf:",
    "wir haben die Bank gewechselt. Bitte [hinterlegen|erfassen] Sie in Ihren Stammdaten die folgenden Angaben:",
    "unsere neue Bankverbindung [lautet|gilt ab diesem Monat]:",
    "das bisherige Konto bitte nicht mehr verwenden. Zahlungen gehen jetzt an:",
    "könnten Sie vor dem nächsten Zahllauf das bei Ihnen gespeicherte Konto gegen dieses austauschen?",
    "unser Konto bei der bisherigen Bank wird zum Monatsende aufgelöst, an seine Stelle tritt:",
    "nur für diese Rechnung nutzen Sie bitte statt des üblichen Kontos das unserer Tochtergesellschaft:",
    "unsere Buchhaltung ist zu einem anderen Institut umgezogen, deshalb bitte ab jetzt hierhin:",
  ],
  later: [
    "bitte halten Sie [die Zahlung|alle Zahlungen] vorerst zurück: wir wechseln die Bank, die neuen Kontodaten sende ich Ihnen [morgen|in Kürze|heute Nachmittag].",
    "unsere Bankverbindung ändert sich demnächst. Die neuen Daten folgen [in einer gesonderten E-Mail|in Kürze].",
    "bevor Sie {invoice} bezahlen, fragen Sie bitte bei mir die aktuellen Kontodaten an, das alte Konto kann keine Eingänge mehr annehmen.",
    "wir stellen gerade auf eine andere Bank um, bitte nichts mehr auf das alte Konto überweisen. Bestätigen Sie mir kurz den Erhalt, dann schicke ich die neuen Angaben.",
    "unser Konto wird derzeit geprüft und kann kein Geld empfangen. Darf ich Ihnen ein Ausweichkonto nennen?",
    "was benötigen Sie von uns, um die hinterlegte Bankverbindung zu ändern?",
  ],
  reason: [
    "Grund ist [eine Betriebsprüfung|die Jahresprüfung|die Fusion unserer Hausbanken].",
    "Unsere Bank hat Gebühren eingeführt, die wir nicht tragen können.",
    "Das bisherige Konto ist wegen eines Rechtsstreits gesperrt.",
    "Die Geschäftsführung hat beschlossen, die Konten zusammenzulegen.",
  ],
  denial: [
    "dies ist kein Betrugsversuch: unsere Bankverbindung hat sich nicht geändert, lediglich diese Rechnung zahlen Sie bitte auf das folgende Konto:",
    "ich weiß, dass viele gefälschte Mails unterwegs sind; dies ist mit der Geschäftsführung abgestimmt. Unser Firmenkonto bleibt bestehen, nur diese Zahlung geht an:",
    "für Sie ändert sich nichts, unsere Bankdaten bleiben gleich. Begleichen Sie nur diese Rechnung über unser Sammelkonto:",
    "wir würden Sie nie per E-Mail bitten, Bankdaten zu ändern. Achten Sie nur darauf, dass dieser Betrag hier eingeht:",
  ],
  pressure: [
    "Es eilt sehr, bitte heute noch erledigen.",
    "Behandeln Sie das bitte vertraulich.",
    "Ich bin den ganzen Tag in Besprechungen und nicht erreichbar, am besten per Mail.",
    "Ohne Zahlung bis Mittag müssen wir die Lieferungen einstellen.",
  ],
  confirmCall: [
    "Zur Bestätigung der [Bankverbindung|Kontodaten] rufen Sie bitte [mich|unsere Buchhaltung] unter {phone} an.",
    "Wenn Sie das Konto prüfen möchten, wählen Sie {phone}; die alten Nummern sind nicht mehr besetzt.",
    "Rückfragen zu unseren Zahlungsdaten bitte nur unter {phone}.",
  ],
  phoneNew: [
    "unsere Telefonnummer hat sich geändert. Bitte aktualisieren Sie Ihre Unterlagen: {phone}.",
    "bitte notieren Sie unsere neue Rufnummer {phone}, der alte Anschluss ist abgeschaltet.",
    "wir haben eine neue Telefonanlage. Die Buchhaltung erreichen Sie ab heute nur noch unter {phone}, bitte ändern Sie die Kontaktdaten in Ihrem System.",
  ],
  contactNew: [
    "ich verlasse die Buchhaltung; richten Sie alles zu Zahlungen künftig bitte an {name}, {email}.",
    "bitte ändern Sie unseren Ansprechpartner für Rechnungen und Zahlungen auf {name} ({email}).",
    "Ihr neuer Ansprechpartner für Zahlungen ist {name}. Bitte passen Sie unseren Stammsatz an: {email}.",
  ],
  ledger: {
    subject: ["Offene Posten", "OP-Liste", "Saldenabstimmung"],
    text: [
      "bitte senden Sie mir eine Liste aller offenen Rechnungen mit ihren Fälligkeiten.",
      "könnten Sie mir die OP-Liste zu unserem Konto zukommen lassen und sagen, wer bei Ihnen Zahlungen freigibt?",
      "für unsere Prüfung brauchen wir eine Aufstellung aller offenen Posten und wann sie bezahlt werden.",
    ],
  },
  refund: [
    "Sie haben doppelt gezahlt. Wir bitten um Erstattung des Guthabens von {amount} auf unser Konto:",
    "bitte erstatten Sie die Überzahlung von {amount} auf folgendes Konto:",
    "Gutschrift {invoice}: bitte überweisen Sie {amount} zurück an:",
  ],
  debit: [
    "bitte richten Sie für unsere Rechnungen das SEPA-Lastschriftverfahren ein, unterschreiben Sie das Mandat und vermerken Sie unser Konto:",
    "wir stellen alle Kunden auf Lastschrift um. Bitte erteilen Sie die Einzugsermächtigung zugunsten dieses Kontos:",
  ],
  factoring: [
    "wir haben unsere Forderungen an {factor} abgetreten. Zahlungen mit schuldbefreiender Wirkung sind nur noch möglich an:",
    "unsere Rechnungen wurden an {factor} verkauft, an die ab sofort alle Zahlungen zu leisten sind:",
  ],
  portal: [
    "unsere Abrechnung läuft jetzt über ein neues Portal. Unsere aktuellen Bankdaten erhalten Sie nach der Anmeldung unter {url}.",
    "alle Kunden zahlen künftig über unser Zahlungsportal. Bitte registrieren Sie sich unter {url} und bestätigen Sie dort Ihre Zahlungsdaten.",
  ],
  payLink: [
    "Die Rechnung {invoice} können Sie hier online bezahlen: {url}",
    "bitte begleichen Sie {amount} über unseren sicheren Zahlungslink {url}",
  ],
  wallet: [
    "Bitte senden Sie den Gegenwert von {amount} in Bitcoin an {wallet}",
    "Wir nehmen nur noch Kryptowährung an. Unsere Wallet: {wallet}",
  ],
  alias: ["Schicken Sie die {amount} einfach per PayPal an {alias}.", "Bitte zahlen Sie per PayPal an {alias}."],
  cheque: [
    "Bitte stellen Sie den Scheck über {amount} auf {company} aus und senden Sie ihn an unsere neue Anschrift: {address}.",
    "Diesmal bitte per Verrechnungsscheck, zu senden an {address}.",
  ],
  gift: {
    subject: ["Kurze Bitte", "Bist du am Platz?", "Brauche deine Hilfe"],
    text: [
      "ich brauche für Kunden [fünf|acht|zehn] Geschenkkarten zu je 100 Euro. Kannst du sie heute Vormittag besorgen und mir die Codes schicken? Du bekommst das Geld zurück.",
      "hast du kurz Zeit? Besorg bitte ein paar Apple-Guthabenkarten, rubbel sie frei und schick mir Fotos der Codes. Behalte es für dich, es soll eine Überraschung werden.",
    ],
  },
  payroll: {
    subject: ["Änderung meines Gehaltskontos", "Neue Bankverbindung Gehalt", "Frage zur Lohnabrechnung"],
    text: [
      "ich habe die Bank gewechselt. Bitte überweist mein Gehalt ab diesem Monat auf mein neues Konto:",
      "kann mein Gehaltskonto noch vor dem nächsten Lauf geändert werden? Die neuen Daten:",
      "ich möchte das Konto ändern, auf das mein Lohn gezahlt wird:",
    ],
  },
  urgent: {
    subject: ["Eilige Zahlung", "Vertraulich", "Überweisung heute"],
    text: [
      "ich brauche heute noch eine Überweisung von {amount}. Es geht um eine Übernahme, von der noch niemand wissen darf. Bitte an:",
      "kannst du eine Eilüberweisung über {amount} für mich anweisen? Ich steige gleich ins Flugzeug. Die Daten:",
      "bitte weisen Sie heute Vormittag {amount} an und schicken Sie mir die Bestätigung. Zu zahlen an:",
    ],
  },
  passOn: [
    "siehe unten, kannst du das [bitte erledigen|ändern und bezahlen]?",
    "das kam bei mir an statt bei dir. Bitte zahlen.",
    "könntest du dich heute darum kümmern?",
  ],
  changeSubject: [
    "Änderung unserer Bankverbindung",
    "Neues Konto",
    "Aktualisierte Zahlungsangaben",
    "Wichtig: unsere Bank",
  ],
};
