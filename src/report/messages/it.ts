import { sentences } from "../templates";
import type { Words } from "../words";

/** Italian, in the words of accounts payable. Places stand where nothing is inflected: “Paese del conto: {country}”. */
export const it: Words = {
  locale: "it",
  verdicts: {
    stop: { title: "Non pagare", sentence: "Non è il fornitore, o non è il suo conto." },
    verify: { title: "Telefonare prima di pagare", sentence: "È cambiato qualcosa che decide dove va il denaro." },
    caution: { title: "Qualcosa non torna", sentence: "Da controllare prima di pagare." },
    incomplete: {
      title: "Non è stato possibile leggere tutto",
      sentence: "Si tratta di un pagamento, e una parte importante non è stata letta.",
    },
    consistent: { title: "Nessuna differenza trovata", sentence: "Quanto controllato coincide con l'anagrafica." },
    unrelated: {
      title: "Qui non si parla di pagamenti",
      sentence: "Non è stata trovata alcuna richiesta di pagamento né alcuna modifica di dati.",
    },
  },
  asked: {
    notCompared: {
      title: "Non confrontato con l'anagrafica",
      sentence: "Si tratta di un pagamento, ma non è stato possibile consultare l'anagrafica fornitori.",
    },
    noRecords: {
      title: "Nessun conto confrontato",
      sentence: "Si chiede denaro, ma non è configurata alcuna anagrafica fornitori con cui confrontare.",
    },
    unknownLanguage: {
      title: "Lingua non supportata",
      sentence: "Remit Guard non legge la lingua di questo messaggio: ciò che chiede non è stato controllato.",
    },
    nothingFound: {
      title: "Niente di anomalo",
      sentence: "Si chiede denaro. In ciò che è stato controllato non è emerso niente di anomalo.",
    },
  },
  intents: {
    pay: "chiede un pagamento",
    change: "chiede una modifica",
    report: "comunica un pagamento",
    mention: "accenna a un pagamento",
    none: "nulla sui pagamenti",
  },
  signals: {
    "destination-not-on-record": "Conto in anagrafica",
    "first-destination": "Primo conto",
    "destination-of-another": "Di chi è il conto",
    "destination-changed-in-thread": "Conto in precedenza nella conversazione",
    "destination-invalid": "Cifre di controllo",
    "country-unexpected": "Paese del conto",
    "bank-mismatch": "BIC e conto",
    "beneficiary-mismatch": "Beneficiario",
    "sources-disagree": "Conto nel testo e nei file",
    "change-announced": "Variazione delle coordinate bancarie",
    "contact-changed": "Variazione dei contatti",
    "payment-details-unreadable": "Parti non leggibili",
    "lookalike-domain": "Dominio imitato",
    "freemail-impersonation": "Indirizzo gratuito",
    "display-name-deceives": "Nome visualizzato",
    "sender-not-on-record": "Mittente in anagrafica",
    "reply-to-diverts": "Dove vanno le risposte",
    "recipient-lookalike": "Destinatari",
    "authentication-failed": "Autenticazione del mittente",
    "microsoft-warned": "Avviso di Microsoft",
    "staff-impersonated": "Nome di un collega",
    "platform-sender": "Piattaforma di fatturazione",
    "document-edited": "Documento modificato",
    "attachment-disguised": "File camuffato",
    "hidden-text": "Testo nascosto",
    "ledger-asked": "Domande sulle partite aperte",
    pressure: "Pressione",
    timing: "Momento dell'invio",
    "quoted-text-altered": "Testo citato alterato",
    "sending-pattern-changed": "Modalità di invio",
    "reply-without-conversation": "Risposta senza conversazione",
    "sender-outside-thread": "Persone nella conversazione",
    "thread-headers-disagree": "Dati di risposta nascosti",
    "quote-forged": "Conversazione citata",
    "record-changed-recently": "Modifiche recenti dell'anagrafica",
    "record-unverified": "Verifica dell'anagrafica",
    "supplier-inactive": "Stato del fornitore",
    "supplier-unknown": "Fornitore noto",
  },
  findings: sentences({
    "destination-not-on-record.notOnRecord":
      "Queste coordinate bancarie non sono nell'anagrafica di {supplier}: {accounts}.",
    "destination-not-on-record.otherWay":
      "Questo modo di pagamento non è presente nell'anagrafica di {supplier}: {accounts}.",
    "destination-not-on-record.partOffRecord":
      "Nessun conto nell'anagrafica di {supplier} ha queste coordinate bancarie: {accounts}.",
    "destination-not-on-record.partUnknown":
      "Impossibile confrontare queste coordinate bancarie con i conti nell'anagrafica di {supplier}: {accounts}.",
    "destination-not-on-record.pageInstead":
      "Il messaggio chiede di pagare {supplier}, i cui conti sono in anagrafica, su una pagina che non lo è: {accounts}.",
    "destination-not-on-record.pageOffered":
      "Il messaggio porta a una pagina che non è presente nell'anagrafica di {supplier}: {accounts}.",
    "destination-not-on-record.partOnRecord": "{account} corrisponde a un conto nell'anagrafica di {supplier}.",
    "destination-not-on-record.wayOnRecord": "{account} è presente nell'anagrafica di {supplier}.",
    "destination-not-on-record.onRecord": "Il conto {account} è presente nell'anagrafica di {supplier}.",
    "first-destination.first":
      "Questo messaggio chiede un pagamento sul conto {account}, ma l'anagrafica di {supplier} non contiene ancora alcun conto.",
    "first-destination.firstWay":
      "Questo messaggio chiede un pagamento a {account}, ma l'anagrafica di {supplier} non indica ancora alcun modo di pagamento.",
    "first-destination.known": "L'anagrafica contiene un conto con cui fare il confronto.",
    "destination-of-another.rejected": "Il conto {account} è già stato proposto e rifiutato.",
    "destination-of-another.another": "Il conto {account} appartiene a {owner}, non a {supplier}.",
    "destination-of-another.anothersWay":
      "{account} è presente nell'anagrafica di {owner}, non in quella di {supplier}.",
    "destination-of-another.own": "Nessun conto appartiene a un altro fornitore.",
    "destination-changed-in-thread.changed": "Il nuovo testo indica {account}; i messaggi citati indicavano {before}.",
    "destination-changed-in-thread.sinceOriginal":
      "Il messaggio indica {account}; l'originale che ha aggiunto indica {before}.",
    "destination-changed-in-thread.same": "Il conto è lo stesso dei messaggi citati.",
    "destination-invalid.invalid":
      "Il conto {account} non può esistere: le cifre di controllo o il codice banca sono errati.",
    "destination-invalid.valid": "Le cifre di controllo e i codici banca sono corretti.",
    "country-unexpected.unexpected": "Paese del conto {account}: {country}; previsto per {supplier}: {expected}.",
    "country-unexpected.expected": "Il conto si trova in un paese previsto.",
    "bank-mismatch.mismatch":
      "Il BIC {bic} corrisponde a una banca o a un paese diversi da quelli del conto {account}.",
    "bank-mismatch.agrees": "BIC e conto si corrispondono.",
    "beneficiary-mismatch.differs": "Il beneficiario indicato è {holder}, e non {supplier}.",
    "beneficiary-mismatch.same": "Il beneficiario è il fornitore.",
    "sources-disagree.code": "{file} mostra {page} sulla pagina, ma il suo codice di pagamento porta a {embedded}.",
    "sources-disagree.data":
      "{file} mostra {page} sulla pagina, ma la fattura elettronica incorporata indica {embedded}.",
    "sources-disagree.document": "{file} indica {other} e, in un altro punto, un altro conto: {accounts}.",
    "sources-disagree.message": "Il testo e {file} indicano conti diversi: {other} e {accounts}.",
    "sources-disagree.agree": "Testo, documenti e codici di pagamento non si contraddicono.",
    "change-announced.announced": "Il messaggio annuncia nuove coordinate bancarie.",
    "change-announced.later": "Il messaggio dice che seguiranno nuove coordinate bancarie.",
    "change-announced.hold": "Il messaggio chiede di sospendere o dirottare un pagamento.",
    "change-announced.factor": "Il messaggio dice che d'ora in poi va pagata un'altra società.",
    "change-announced.payroll": "Il messaggio chiede di versare uno stipendio su un altro conto.",
    "change-announced.method": "Il messaggio annuncia un altro metodo di pagamento.",
    "change-announced.settled":
      "È annunciata una variazione, ma il conto è in anagrafica e verificato, e il suo periodo di attesa è trascorso.",
    "change-announced.none": "Non è annunciata alcuna variazione delle coordinate bancarie.",
    "change-announced.unchanged": "Le coordinate bancarie restano le stesse, secondo il modello linguistico.",
    "change-announced.warning":
      "Il testo mette in guardia da una frode e non annuncia variazioni, secondo il modello linguistico.",
    "change-announced.office": "Si tratta di un ufficio e non di coordinate bancarie, secondo il modello linguistico.",
    "change-announced.advice": "È un consiglio sul conto di chi legge, secondo il modello linguistico.",
    "change-announced.customer": "Si tratta del conto dal quale paga un cliente, secondo il modello linguistico.",
    "change-announced.talk":
      "Il testo parla di coordinate bancarie e non annuncia variazioni, secondo il modello linguistico.",
    "change-announced.unlikely": "Ciò che sembra un annuncio probabilmente non lo è, secondo il modello linguistico.",
    "contact-changed.asked":
      "Il messaggio rinvia a un numero, a un indirizzo o a una persona che non figura in anagrafica.",
    "contact-changed.portal":
      "Il messaggio chiede di inserire o confermare dati di pagamento su un sito o in un modulo.",
    "contact-changed.changed": "Il messaggio annuncia una variazione dei contatti.",
    "contact-changed.differs":
      "Il numero di telefono {phone} del messaggio non è in anagrafica; in anagrafica figura {onRecord}.",
    "contact-changed.onRecord": "Il numero di telefono del messaggio è in anagrafica.",
    "payment-details-unreadable.read": "È stato letto tutto ciò che può contenere coordinate bancarie.",
    "lookalike-domain.imitates": "{domain} imita {genuine} ({target}): {trick}.",
    "lookalike-domain.resembles": "{domain} somiglia a {genuine} ({target}): {trick}.",
    "lookalike-domain.asks":
      "{domain} somiglia a {genuine} ({target}): {trick}. Non figura in alcuna anagrafica, e il messaggio chiede qualcosa.",
    "lookalike-domain.writes":
      "{domain} somiglia a {genuine} ({target}): {trick}. Non figura in alcuna anagrafica, e il messaggio parla di denaro.",
    "lookalike-domain.none": "Nessun dominio ne imita uno noto.",
    "freemail-impersonation.freemail":
      "Questo messaggio si presenta a nome di {name}, ma proviene da un indirizzo gratuito di {domain} che chiunque può creare.",
    "freemail-impersonation.none": "Nessun indirizzo gratuito si spaccia per un fornitore o un collega.",
    "display-name-deceives.address":
      "Il nome visualizzato «{name}» mostra un indirizzo diverso da quello reale, {address}.",
    "display-name-deceives.name":
      "Il nome visualizzato «{name}» è quello di un fornitore, ma {address} non è nella sua anagrafica.",
    "display-name-deceives.letters":
      "Il nome visualizzato «{name}» mescola lettere di alfabeti diversi per somigliare a un altro.",
    "display-name-deceives.hidden":
      "Il nome visualizzato «{name}» contiene caratteri invisibili che ne nascondono o ne invertono le lettere.",
    "display-name-deceives.honest": "Nome visualizzato e indirizzo concordano.",
    "sender-not-on-record.outsider": "{address} non è nell'anagrafica di {supplier}.",
    "sender-not-on-record.notOnRecord": "{address} non è nell'anagrafica di {supplier}.",
    "sender-not-on-record.onRecord": "Il mittente è in anagrafica.",
    "reply-to-diverts.diverts": "Una risposta andrebbe a {replyTo}, non a {from}.",
    "reply-to-diverts.differs": "Una risposta andrebbe a {replyTo}, su un dominio diverso da quello del mittente.",
    "reply-to-diverts.same": "Una risposta andrebbe al mittente.",
    "recipient-lookalike.domain": "Il dominio di un destinatario, {domain}, imita {genuine}: {trick}.",
    "recipient-lookalike.freemail":
      "Un destinatario porta il nome {name}, ma {address} è un indirizzo gratuito che chiunque può creare.",
    "recipient-lookalike.none": "Nessun destinatario ne imita uno vero.",
    "authentication-failed.ownDomain":
      "Il messaggio dichiara di provenire dal suo dominio ({address}), ma il suo server di posta ha accertato che non è così ({result}).",
    "authentication-failed.ownUnproven":
      "Il messaggio dichiara di provenire dal suo dominio ({address}), ma è arrivato dall'esterno e nulla lo conferma.",
    "authentication-failed.lent":
      "Il messaggio indica più mittenti e il suo server di posta non ha confermato {address}.",
    "authentication-failed.supplierDomain":
      "Il suo server di posta non ha potuto confermare che questo messaggio provenga da {address} ({result}).",
    "authentication-failed.failed":
      "Il suo server di posta non ha potuto confermare che questo messaggio provenga da {address} ({result}).",
    "authentication-failed.passed": "Il suo server di posta ha confermato il dominio del mittente.",
    "microsoft-warned.warned":
      "Exchange ha segnalato questo messaggio come impersonificazione o primo contatto ({safety}).",
    "microsoft-warned.silent": "Exchange non ha dato avvisi.",
    "staff-impersonated.posing":
      "Questo messaggio usa il nome di {name}, della sua azienda, ma {address} è un indirizzo esterno sconosciuto.",
    "staff-impersonated.opening":
      "Questo messaggio usa il nome di {name}, della sua azienda, ma {address} è un indirizzo gratuito sconosciuto. I truffatori cominciano così: chiedono un favore, un numero di telefono o una risposta rapida.",
    "staff-impersonated.unread":
      "Questo messaggio usa il nome di {name}, della sua azienda, ma {address} è un indirizzo esterno sconosciuto, e Remit Guard non legge la lingua del messaggio.",
    "staff-impersonated.role":
      "{address} non è in nessuna anagrafica, si presenta con il ruolo di «{name}» e chiede un pagamento.",
    "staff-impersonated.none": "Nessun indirizzo esterno usa il nome di un collega.",
    "platform-sender.unproven":
      "{platform} ha inviato questo per conto di un cliente, e chiunque può aprirvi un account. Chieda al fornitore se la fattura è sua.",
    "platform-sender.proven": "L'invio è davvero di {platform}, e il conto è in anagrafica.",
    "document-edited.edited": "{file} è stato modificato in seguito: solo la versione successiva indica {account}.",
    "document-edited.same": "In nessun documento è stato aggiunto un conto in seguito.",
    "attachment-disguised.disguised": "{file} non è un file {claimed}, come dice il nome, ma {actual}.",
    "attachment-disguised.usual": "I file sono ciò che dicono i loro nomi.",
    "hidden-text.account":
      "Il messaggio contiene il conto {account} in un testo nascosto o che solo alcuni programmi di posta mostrano.",
    "hidden-text.none": "Nessun conto compare solo in testo nascosto.",
    "ledger-asked.asked": "Il messaggio chiede le partite aperte, uno scadenzario o chi autorizza i pagamenti.",
    "ledger-asked.none": "Il messaggio non chiede di partite aperte o autorizzazioni.",
    "pressure.urgent": "Il messaggio mette fretta.",
    "pressure.secret": "Il messaggio chiede di mantenere il segreto.",
    "pressure.unreachable": "Il mittente dice di non essere raggiungibile per telefono.",
    "pressure.none": "Non è stata trovata alcuna pressione.",
    "timing.holiday": "Il messaggio è stato inviato alla vigilia di un giorno festivo.",
    "timing.friday": "Il messaggio è stato inviato di venerdì pomeriggio.",
    "timing.outOfHours": "Il messaggio è stato inviato fuori dall'orario d'ufficio.",
    "timing.periodEnd": "Il messaggio è stato inviato a fine mese.",
    "timing.ordinary": "Il messaggio è stato inviato nel normale orario d'ufficio.",
    "quoted-text-altered.account":
      "La conversazione citata indica un conto che non compare in nessuno dei messaggi originali: {account}.",
    "quoted-text-altered.phone":
      "La conversazione citata indica un numero di telefono che non compare in nessuno dei messaggi originali: {phone}.",
    "quoted-text-altered.same": "La conversazione citata indica gli stessi conti e numeri dei messaggi originali.",
    "sending-pattern-changed.changed":
      "{address} ha inviato questo con un altro programma, da un altro fuso orario o tramite altri server rispetto ai suoi {count} messaggi precedenti.",
    "sending-pattern-changed.same": "Inviato come i {count} messaggi precedenti di questo mittente.",
    "reply-without-conversation.alone":
      "«{subject}» sembra una risposta, ma non cita nulla e non appartiene ad alcuna conversazione.",
    "reply-without-conversation.conversation": "La risposta appartiene a una conversazione.",
    "sender-outside-thread.outside":
      "{address} non ha mai partecipato alla conversazione citata; vi partecipava {participant}.",
    "sender-outside-thread.inside": "Il mittente partecipava alla conversazione citata.",
    "thread-headers-disagree.topic":
      "I dati di risposta nascosti appartengono a un'altra conversazione («{topic}»), non a «{subject}».",
    "thread-headers-disagree.begun":
      "«{subject}» cita messaggi precedenti, ma secondo i suoi dati di risposta nascosti ha iniziato la conversazione.",
    "thread-headers-disagree.later":
      "Secondo i dati di risposta nascosti la conversazione è iniziata quando questo messaggio era già stato inviato.",
    "thread-headers-disagree.itself":
      "{address} cita il messaggio di un'altra persona, ma secondo i dati di risposta nascosti risponde a uno proprio.",
    "thread-headers-disagree.loop": "Secondo i suoi dati di risposta nascosti questo messaggio risponde a sé stesso.",
    "thread-headers-disagree.agree": "I dati di risposta nascosti corrispondono al messaggio.",
    "quote-forged.later": "Un messaggio citato porta la data «{date}», successiva al messaggio che lo cita.",
    "quote-forged.order": "Il messaggio citato con data «{date}» è successivo alla risposta che ha ricevuto.",
    "quote-forged.strangers":
      "Sembra una risposta, ma né il mittente né alcun destinatario partecipava al messaggio citato di {address}.",
    "quote-forged.address": "Nella conversazione citata {name} ha due indirizzi: {address} e {other}.",
    "quote-forged.plausible": "Le date e le persone della conversazione citata concordano.",
    "record-changed-recently.bank":
      "Le coordinate bancarie in anagrafica di {supplier} sono state modificate in data {date}, negli ultimi {days} giorni: verifichi chi ha confermato la modifica.",
    "record-changed-recently.phone":
      "Il numero di telefono in anagrafica di {supplier} è stato modificato in data {date}, negli ultimi {days} giorni: non lo usi per chiedere conferme.",
    "record-changed-recently.settled": "L'anagrafica non è stata modificata di recente.",
    "record-unverified.never":
      "Le coordinate bancarie in anagrafica di {supplier} non sono mai state verificate: le verifichi per telefono.",
    "record-unverified.old":
      "Le coordinate bancarie in anagrafica di {supplier} sono state verificate l'ultima volta in data {date}. È passato troppo tempo: le verifichi di nuovo.",
    "record-unverified.verified":
      "Le coordinate bancarie in anagrafica di {supplier} sono state verificate in data {date}.",
    "supplier-inactive.inactive": "{supplier} risulta come fornitore inattivo.",
    "supplier-inactive.blocked": "{supplier} risulta come fornitore bloccato.",
    "supplier-inactive.active": "Il fornitore è attivo.",
    "supplier-unknown.unknown": "{address} chiede un pagamento, ma non figura nell'anagrafica di alcun fornitore.",
    "supplier-unknown.payee":
      "Un collega chiede un pagamento su {account}, che non figura nell'anagrafica di alcun fornitore.",
    "supplier-unknown.newPayee": "Un collega chiede di pagare qualcuno che finora non è mai stato pagato.",
    "supplier-unknown.known": "Il fornitore è noto.",
  }),
  outcomes: {
    cannotTell: "Controllo non possibile: {reasons}.",
    notApplicable: "Non riguarda questo messaggio.",
  },
  reasons: {
    notProvided: "dato non fornito",
    notReadYet: "lettura in corso",
    unsupported: "tipo di file non supportato",
    encrypted: "contenuto cifrato",
    damaged: "contenuto danneggiato",
    tooLarge: "dimensione eccessiva",
    tooMany: "troppe parti",
    tooDeep: "troppi livelli annidati",
    tookTooLong: "la lettura ha richiesto troppo tempo",
    empty: "contenuto vuoto",
    unknownCharset: "set di caratteri sconosciuto",
    languageUnknown: "in una lingua che Remit Guard non legge",
    picturesNotRead: "le parole nelle sue immagini non sono state lette",
    accountNotRead: "un conto in una sua immagine non è leggibile",
    codeNotRead: "un codice disegnato nel suo testo non è stato letto",
    notTrusted: "senza contrassegno dei suoi server",
    notConfigured: "nessuna anagrafica fornitori è configurata",
    notReachable: "l'anagrafica fornitori non era raggiungibile",
    recordsTimedOut: "l'anagrafica fornitori non ha risposto in tempo",
    notSignedIn: "accesso all'anagrafica fornitori non effettuato",
    signInRefused: "il servizio fornitori non ha accettato l'accesso",
    noPermission: "manca l'autorizzazione a leggere l'anagrafica fornitori",
    serviceFault: "l'anagrafica fornitori al momento non è disponibile",
    notOurService: "la risposta non veniva dal servizio fornitori",
    severalFit: "più fornitori corrispondono",
    readerMissing: "il modello di lettura non è stato trovato",
    readerRefused: "non è stato possibile caricare il modello di lettura",
    readerAltered: "il modello di lettura è danneggiato",
    noWebAssembly: "il modello di lettura non funziona su questo dispositivo",
    readerLeftOut: "il modello di lettura è disattivato",
    internalError: "errore di Remit Guard",
  },
  missing: {
    dmarc: "il controllo del mittente (DMARC) non è stato fornito",
    headers: "le intestazioni tecniche non sono state fornite",
    date: "la data del messaggio non è stata fornita",
  },
  notHere: "non disponibile in Outlook su questo dispositivo",
  gates: {
    destinationsUnreadable: "Non è stato possibile leggere qualcosa che può contenere coordinate bancarie",
    recordsNotReachable: "L'anagrafica fornitori non era raggiungibile",
    languageUnknown: "Remit Guard non legge la lingua di questo messaggio",
    severalSuppliers: "Più fornitori corrispondono a questo messaggio",
    stillReading: "La lettura degli allegati è ancora in corso",
    wordingNotRead: "Non è stato possibile leggere per intero che cosa dice il testo",
  },
  recordsFaults: {
    notReachable: {
      gate: "L'anagrafica fornitori non era raggiungibile",
      step: "Controlli la connessione di rete, poi verifichi di nuovo il messaggio.",
    },
    recordsTimedOut: {
      gate: "L'anagrafica fornitori non ha risposto in tempo",
      step: "Verifichi di nuovo il messaggio tra un minuto.",
    },
    notSignedIn: {
      gate: "Non ha effettuato l'accesso all'anagrafica fornitori",
      step: "Effettui l'accesso, poi verifichi di nuovo il messaggio.",
    },
    signInRefused: {
      gate: "Il servizio fornitori non ha accettato il suo accesso",
      step: "Verifichi di nuovo il messaggio. Se non basta, avvisi il reparto IT.",
    },
    noPermission: {
      gate: "Non ha l'autorizzazione a leggere l'anagrafica fornitori",
      step: "Chieda all'amministratore l'accesso all'anagrafica fornitori.",
    },
    serviceFault: {
      gate: "L'anagrafica fornitori al momento non è disponibile",
      step: "Verifichi di nuovo il messaggio tra qualche minuto. Se non basta, avvisi il reparto IT.",
    },
    notOurService: {
      gate: "La risposta non veniva dal servizio fornitori",
      step: "Avvisi il reparto IT: l'indirizzo configurato per il servizio fornitori porta altrove o a un'altra versione.",
    },
  },
  strengths: { decisive: "decisivo", strong: "forte", moderate: "medio", weak: "debole", context: "contesto" },
  tricks: {
    omission: "manca una lettera",
    insertion: "una lettera inserita",
    transposition: "due lettere scambiate",
    repetition: "una lettera raddoppiata",
    replacement: "una lettera sostituita",
    homoglyph: "lettere che si somigliano",
    hyphen: "un trattino aggiunto, spostato o tolto",
    vowel: "una vocale cambiata",
    plural: "una s aggiunta o tolta",
    subdomain: "un punto inserito, o il nome posto davanti a un altro dominio",
    idn: "lettere di un altro alfabeto dall'aspetto identico",
    tld: "un'altra estensione",
    word: "una parola aggiunta",
  },
  targets: {
    supplier: "dominio di un fornitore",
    own: "il suo dominio",
    platform: "piattaforma di fatturazione",
    bank: "banca",
    thread: "dominio della conversazione citata",
  },
  steps: {
    callOnRecord:
      "Chiami {supplier} al numero in anagrafica, {phone}, e si faccia leggere le coordinate bancarie. Non usi numeri presi dal messaggio.",
    callAboutContact:
      "Chiami {supplier} al numero in anagrafica, {phone}, e chieda se i suoi contatti sono davvero cambiati. Non usi numeri presi dal messaggio.",
    callNoNumber:
      "Chiami {supplier} a un numero che conosce per altra via: in anagrafica non c'è un numero utilizzabile. Non usi numeri presi dal messaggio.",
    callUnknown: "Cerchi da sé il numero del fornitore, non nel messaggio, e telefoni prima di pagare.",
    callColleague:
      "Chiami il collega al numero della rubrica aziendale e chieda se il messaggio è suo. Non risponda al messaggio e non usi numeri presi da esso.",
    doNotPay: "Non paghi e non risponda.",
    mailboxCompromised:
      "Avvisi il reparto IT: un estraneo cita una conversazione vera, quindi una casella potrebbe essere compromessa (revocare le sessioni, reimpostare la password, cercare regole della posta in arrivo, controllare le autorizzazioni concesse e i metodi di accesso).",
    tellIt:
      "Avvisi il reparto IT: un estraneo cita una conversazione vera, quindi una casella potrebbe essere compromessa.",
    readMissingAgainst: "Apra ciò che non è stato letto. Paghi {supplier} solo su {accounts}.",
    readMissing: "Apra ciò che non è stato letto e confronti di persona il conto con l'anagrafica.",
    compareYourself: "Fino ad allora confronti di persona il conto con l'anagrafica prima di pagare.",
    look: "Chiarisca i punti qui sopra prima di pagare.",
    askForOrder: "C'è un ordine? Chieda a chi l'ha fatto e faccia registrare il fornitore prima di pagare.",
    notActive: "Non paghi. Chieda a chi gestisce l'anagrafica fornitori.",
    noHurry:
      "Se ora non si raggiunge nessuno, aspetti il prossimo giorno lavorativo: prima di quella telefonata non si deve pagare niente.",
    none: "Non deve fare nulla.",
  },
  forIt: {
    sessions: "Revocare tutte le sessioni della casella.",
    password: "Reimpostare la password.",
    rules: "Cercare regole che inoltrano, spostano o eliminano messaggi.",
    consent: "Controllare quali app hanno accesso e revocarlo a quelle che nessuno conosce.",
    methods: "Controllare i metodi di accesso e togliere quelli che il titolare non conosce.",
  },
  kinds: {
    account: "Conto",
    link: "Link di pagamento",
    wallet: "Portafoglio di criptovalute",
    alias: "Alias di pagamento",
    cheque: "Beneficiario dell'assegno",
    card: "Dati della carta richiesti",
    mandate: "Addebito diretto richiesto",
  },
  parts: {
    message: "Il messaggio",
    headers: "Intestazioni tecniche, che mostrano chi ha davvero inviato",
    body: "Testo del messaggio",
    subject: "Oggetto",
    from: "Mittente",
    sender: "Mittente",
    to: "Destinatari",
    cc: "Destinatari in copia",
    attachments: "Allegati",
    destinations: "Conti nel messaggio",
    wording: "Significato del testo",
  },
  places: {
    body: "testo",
    hidden: "testo nascosto",
    quoted: "messaggio citato",
    subject: "oggetto",
    attachment: "allegato",
    link: "collegamento",
    page: "{place}, pagina {page}",
    xml: "{place}, dati della fattura elettronica",
    qr: "{place}, codice QR",
    ocr: "{place}, letto da un'immagine",
  },
  senders: {
    from: "Mittente",
    replyTo: "Le risposte vanno a",
    recipient: "Destinatario",
    quoted: "Indirizzo citato",
  },
  comparisons: {
    country: "paese",
    bank: "banca",
    number: "numero di conto",
    checkDigits: "cifre di controllo",
    characters: "{count} caratteri su {all}",
    charactersAt: "{count} caratteri su {all}, alla posizione {positions}",
    exchanged: "{what}: «{suspect}» al posto di «{genuine}»",
    spelled: "{what}: «{letters}»",
    different: "Differenza: {characters}",
    differentParts: "Differenza: {parts} ({characters})",
    freeMail: "indirizzo gratuito che chiunque può creare",
    colleague: "il nome di un collega con un indirizzo esterno",
    notOnRecord: "non in anagrafica",
    unconfirmed: "in anagrafica, ma non confermato dal suo server di posta",
    elsewhere: "non da dove viene il messaggio",
    showsAnother: "il nome mostra un altro indirizzo",
    nameAlone: "il nome del fornitore con un altro indirizzo",
    mixedLetters: "il nome mescola lettere di alfabeti diversi",
    hiddenLetters: "il nome contiene caratteri invisibili",
  },
  headlines: {
    matches: "Il conto coincide con l'anagrafica di {supplier} ({accounts}).",
    matchesVerified: "Il conto coincide con l'anagrafica di {supplier} ({accounts}), verificata il {date}.",
    matchSeveral: "I conti coincidono con l'anagrafica di {supplier} ({accounts}).",
    senderKnown: "Il mittente è nell'anagrafica di {supplier}. Nessun conto è stato confrontato.",
    verified: "Coordinate bancarie verificate il {date}.",
  },
  labels: {
    onRecord: "in anagrafica",
    claimed: "si presenta come",
    inMessage: "nel messaggio",
    sender: "Mittente",
    account: "Conto",
    thread: "Conversazione",
    next: "Che cosa fare",
    notChecked: "Non controllato",
    found: "Trovato",
    unread: "Non letto",
    supplier: "Fornitore",
    forIt: "Per il reparto IT",
    more: "E altri {count}",
    noSubject: "(nessun oggetto)",
    quoted: "«{subject}»",
  },
};
