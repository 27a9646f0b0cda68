import type { Phrases } from "./phrases";

/** Italian. */
export const it: Phrases = {
  language: "it",
  quoting: {
    reply: "R",
    forward: "I",
    from: "Da",
    sent: "Inviato",
    to: "A",
    cc: "Cc",
    subject: "Oggetto",
    original: "-----Messaggio originale-----",
    wrote: ["Il giorno {date} alle ore {time} {name} <{address}> ha scritto:", "Il {date} {time}, {name} ha scritto:"],
    forwarded: ["---------- Forwarded message ---------", "Inizio messaggio inoltrato:"],
  },
  labels: {
    holder: ["Intestatario", "Beneficiario", "Intestato a"],
    bank: ["Banca", "Istituto"],
    account: ["Numero di conto", "Conto n.", "C/C"],
  },
  greeting: ["Buongiorno {first},", "Gentile {name},", "Spett.le ditta,", "Ciao {first},", "Buonasera,"],
  closing: ["Cordiali saluti", "Distinti saluti", "Un cordiale saluto", "Grazie e buona giornata", "Saluti"],
  small: [
    "Spero che vada tutto bene.",
    "Grazie per [la risposta|la pazienza|la collaborazione].",
    "Mi scuso per il ritardo, siamo in pieno inventario.",
    "Resto a disposizione per qualsiasi chiarimento.",
    "Un saluto a tutti.",
  ],
  invoice: {
    subject: [
      "Fattura {invoice}",
      "Ns. fattura {invoice} - {company}",
      "{company}: fattura n. {invoice}",
      "Fattura {invoice} / ordine {order}",
    ],
    text: [
      "inviamo la nostra fattura {invoice} di {amount} relativa al Vs. ordine {order}.\nVi preghiamo di saldarla entro il {due}.",
      "per i lavori di settembre Vi fatturiamo {amount} (fattura {invoice}).\nChiediamo cortesemente il pagamento entro il {due}.",
      "Fattura n. {invoice}\nOrdine n. {order}\nTotale: {amount}\nScadenza: {due}\nVi preghiamo di provvedere al pagamento.",
      "la fattura {invoice} di {amount} scade il {due}. Potete inserirla nei prossimi pagamenti?",
    ],
  },
  reminder: {
    subject: ["Sollecito fattura {invoice}", "Fattura {invoice} scaduta", "Promemoria {invoice}"],
    text: [
      "dai nostri controlli la fattura {invoice} di {amount}, scaduta il {due}, risulta ancora aperta. Vi preghiamo di pagarla in settimana.",
      "scrivo per la fattura {invoice} ({amount}). Quando possiamo aspettarci il bonifico?",
      "non abbiamo ancora ricevuto il pagamento di {amount} per la fattura {invoice}. Se avete già provveduto, ignorate questo avviso; altrimenti Vi preghiamo di pagare entro il {due}.",
    ],
  },
  order: {
    subject: ["Ordine {order}", "Conferma d'ordine {order}", "Domanda su {order}"],
    text: [
      "grazie per l'ordine {order}. Possiamo spedire [giovedì|la prossima settimana|a fine mese]. Mandiamo tutto insieme?",
      "l'ordine {order} è registrato. Il modello blu manca fino al {date}, va bene il grigio?",
      "una domanda su {order}: i bancali li volete sovrapposti o singoli?",
    ],
  },
  delivery: {
    subject: ["Consegna {tracking}", "Avviso di spedizione {order}", "Consegna del {date}"],
    text: [
      "la merce è partita stamattina, spedizione {tracking}. L'autista arriva il {date} in mattinata.",
      "la consegna di {order} slitta al {date}, il container è rimasto fermo in porto.",
      "l'autista ha trovato chiuso. Ripassiamo il {date}, c'è qualcuno dalle 8?",
    ],
  },
  meeting: {
    subject: ["Riunione del {date}", "Incontro la prossima settimana", "Sopralluogo"],
    text: [
      "va bene il {date} alle 10? Da voi oppure su Teams.",
      "il sopralluogo è spostato al {date}. Portate le scarpe antinfortunistiche.",
      "ordine del giorno del {date}: sicurezza, volumi del quarto trimestre, muletti, varie.",
    ],
  },
  lunch: {
    subject: ["Pranzo?", "Sabato", "La tua sciarpa"],
    text: [
      "andiamo al nuovo thailandese all'una? Offro io, l'ultima volta hai pagato tu.",
      "è confermato per sabato? I bambini sono da mia sorella, sono libera dalle tre.",
      "hai lasciato la sciarpa in macchina, te la porto domani.",
    ],
  },
  advice: {
    subject: ["Avviso di pagamento {invoice}", "Bonifico effettuato {invoice}", "Distinta di pagamento"],
    text: [
      "oggi abbiamo bonificato {amount} a saldo della fattura {invoice}. Dovreste riceverli entro due giorni lavorativi.",
      "avviso di pagamento: fattura {invoice}, {amount}, valuta {date}.",
      "per Vs. informazione, il {date} Vi sono stati accreditati {amount} per {invoice}. Non occorre fare nulla.",
    ],
  },
  receipt: {
    subject: ["Pagamento ricevuto, grazie", "Quietanza {invoice}"],
    text: [
      "abbiamo ricevuto il Vs. pagamento di {amount} il {date}, grazie. La fattura {invoice} è saldata.",
      "confermiamo l'incasso di {amount} per la fattura {invoice}.",
    ],
  },
  news: {
    subject: [
      "Newsletter di ottobre: fatturare più in fretta",
      "Come ridurre il costo per fattura",
      "Webinar: fattura elettronica e pagamenti",
    ],
    text: [
      "In questo numero: cinque consigli per essere pagati in tempo, una guida alla fattura elettronica e cosa cambia per la contabilità con la verifica del beneficiario.",
      "Iscrivetevi al webinar del {date}: come l'ufficio fornitori evita i pagamenti doppi. Posti limitati.",
      "Novità nella nostra app: riconciliazione bancaria con un clic, carte virtuali e approvazione dei pagamenti. Di più sul nostro sito.",
    ],
  },
  warning: {
    subject: [
      "Attenzione alle frodi nei pagamenti",
      "Avviso: false fatture a nostro nome",
      "Sicurezza: comunicazione ai clienti",
    ],
    text: [
      "circolano e-mail fraudolente secondo cui le nostre coordinate bancarie sarebbero cambiate. Non comunichiamo mai un nuovo IBAN per e-mail. In tal caso non pagate e chiamateci.",
      "alcuni truffatori si spacciano per fornitori e chiedono il pagamento su un nuovo conto. Richiamate sempre un numero che già conoscete prima di modificare le coordinate bancarie.",
    ],
  },
  away: {
    subject: ["Risposta automatica: {subject}", "Fuori sede: {subject}"],
    text: [
      "sono fuori ufficio fino al {date} e non leggo la posta. Per fatture urgenti rivolgetevi ai colleghi.",
      "grazie per il messaggio. Sono in ferie e rientro il {date}. Il messaggio non sarà inoltrato.",
    ],
  },
  run: {
    subject: ["Pagamenti del {date}", "Distinta di venerdì"],
    text: [
      "la distinta del {date} è pronta: 34 fatture, {amount} in totale. Riesci a sbloccarla prima delle due?",
      "ho tolto le due fatture contestate, il resto parte il {date}. Blocchiamo altro?",
    ],
  },
  numbers: {
    subject: ["Riferimenti {order}", "Documenti {tracking}"],
    text: [
      "ordine {order}, DDT 8{order}, spedizione {tracking}, ns. partita IVA {vat}. Il magazzino risponde allo {phone}.",
      "container MSKU 307 201-1, prenotazione {tracking}, bolla 26IT{order}. Citate {order} nella risposta. P. IVA {vat}.",
    ],
  },
  unchanged: [
    "Le nostre coordinate bancarie non sono cambiate.",
    "L'IBAN resta quello di tutte le fatture precedenti.",
    "Non c'è nessuna variazione del nostro conto; pagate come al solito.",
  ],
  payTo: [
    "Vi preghiamo di bonificare [l'importo|il saldo|la somma] sul [seguente conto|conto indicato sotto]:",
    "[Le nostre coordinate bancarie|Coordinate per il bonifico|Modalità di pagamento: bonifico su|Banca d'appoggio]:",
    "Il pagamento va fatto su:",
    "Bonifico da eseguire su questo conto:",
    "Potete mandare l'importo qui:",
  ],
  changed: [
    "Vi informiamo che le nostre coordinate bancarie sono cambiate. [Da oggi|D'ora in poi] Vi preghiamo di pagare [tutte le fatture|le nostre fatture] su:",
    "abbiamo cambiato banca. Vi preghiamo di aggiornare la nostra anagrafica con il conto seguente:",
    "prendete nota del nostro nuovo IBAN[, valido da questo mese|]:",
    "non usate più il vecchio conto. I pagamenti vanno ora a:",
    "potreste sostituire, prima dei prossimi pagamenti, il conto che avete in anagrafica con questo?",
    "il nostro conto attuale chiude a fine mese; al suo posto c'è questo:",
    "solo per questa fattura, usate il conto della nostra controllata invece di quello solito:",
    "ci appoggiamo ora a un altro istituto, quindi i bonifici vanno fatti qui:",
  ],
  later: [
    "per favore [sospendete il pagamento|bloccate i pagamenti] per ora: stiamo cambiando banca e Vi manderò il nuovo IBAN [domani|a breve|nel pomeriggio].",
    "le nostre coordinate bancarie stanno per cambiare. Le nuove [seguiranno con altra mail|arriveranno a breve].",
    "prima di pagare {invoice}, chiedetemi le coordinate aggiornate, perché il vecchio conto non può più ricevere fondi.",
    "stiamo passando a un'altra banca, quindi non inviate più nulla sul vecchio conto. Confermatemi la ricezione e Vi giro le nuove coordinate.",
    "il nostro conto è sotto verifica e al momento non riceve bonifici. Posso indicarVi un conto alternativo?",
    "che cosa Vi serve da parte nostra per modificare l'IBAN che avete in anagrafica?",
  ],
  reason: [
    "Il motivo è [una verifica fiscale|la revisione annuale|la fusione delle nostre banche].",
    "La nostra banca applica ora commissioni che non possiamo accettare.",
    "Il vecchio conto è bloccato per un contenzioso.",
    "La direzione ha deciso di accentrare i conti.",
  ],
  denial: [
    "questa non è una truffa: le nostre coordinate bancarie non sono cambiate, solo questa fattura va pagata sul conto qui sotto:",
    "so che girano molte frodi; stia tranquillo, la direzione ha approvato. Il conto aziendale resta quello, questo pagamento però va a:",
    "per Voi non cambia nulla e l'IBAN resta lo stesso. Saldate soltanto questa sul nostro conto di incasso:",
    "non Vi chiederemmo mai di cambiare IBAN per e-mail. Verificate solo che questa fattura sia pagata su:",
  ],
  pressure: [
    "È molto urgente, provvedete oggi per favore.",
    "Vi prego di tenerlo riservato.",
    "Sono in riunione tutto il giorno e non posso rispondere al telefono, meglio via mail.",
    "Senza pagamento entro mezzogiorno dovremo fermare le consegne.",
  ],
  confirmCall: [
    "Per confermare [l'IBAN|le coordinate bancarie] chiamate [la nostra amministrazione|il mio ufficio] allo {phone}.",
    "Se volete verificare il conto, componete {phone}; i vecchi numeri non sono più attivi.",
    "Per ogni verifica delle coordinate di pagamento solo {phone}.",
  ],
  phoneNew: [
    "il nostro numero di telefono è cambiato. Vi preghiamo di aggiornare i Vostri archivi: {phone}.",
    "prendete nota del nuovo numero {phone}; la vecchia linea è staccata.",
    "abbiamo un nuovo centralino. L'amministrazione da oggi risponde solo allo {phone}, modificate per favore i nostri contatti nel sistema.",
  ],
  contactNew: [
    "lascio l'amministrazione; d'ora in poi mandate tutto ciò che riguarda i pagamenti a {name}, {email}.",
    "Vi preghiamo di sostituire il nostro contatto per fatture e pagamenti con {name} ({email}).",
    "il Vostro nuovo referente per i pagamenti è {name}. Aggiornate la nostra anagrafica: {email}.",
  ],
  ledger: {
    subject: ["Partite aperte", "Scadenzario", "Estratto conto"],
    text: [
      "mi mandi per favore un elenco di tutte le nostre fatture aperte con le scadenze.",
      "potrebbe inviarmi lo scadenzario del nostro conto e dirmi chi autorizza i pagamenti da voi?",
      "per la revisione ci serve un estratto conto di tutto ciò che ci dovete e quando verrà pagato.",
    ],
  },
  refund: [
    "avete pagato due volte. Vi preghiamo di rimborsare il credito di {amount} sul nostro conto:",
    "Vi preghiamo di restituire l'eccedenza di {amount} sul seguente conto:",
    "nota di credito {invoice}: rimborsate per favore {amount} su:",
  ],
  debit: [
    "Vi preghiamo di attivare l'addebito diretto per le nostre fatture, firmare il mandato SEPA e annotare il nostro conto:",
    "passiamo tutti i clienti all'addebito diretto. Autorizzate gli incassi a favore di questo conto:",
  ],
  factoring: [
    "abbiamo ceduto i nostri crediti a {factor}. Il pagamento è liberatorio solo su:",
    "le nostre fatture sono state cedute a {factor}, a cui d'ora in poi vanno tutti i pagamenti:",
  ],
  portal: [
    "la nostra fatturazione è passata a un nuovo portale. Per avere le coordinate bancarie aggiornate registratevi su {url}.",
    "tutti i clienti pagano ora dal nostro portale. Registratevi su {url} e confermate lì i dati di pagamento.",
  ],
  payLink: [
    "può pagare la fattura {invoice} online qui: {url}",
    "Vi preghiamo di saldare {amount} con il nostro link di pagamento sicuro {url}",
  ],
  wallet: [
    "inviate il controvalore di {amount} in bitcoin a {wallet}",
    "accettiamo ormai solo criptovalute. Il nostro wallet: {wallet}",
  ],
  alias: ["mandate i {amount} con PayPal a {alias}.", "potete pagare con PayPal a {alias}."],
  cheque: [
    "intestate l'assegno di {amount} a {company} e speditelo al nuovo indirizzo: {address}.",
    "questa volta preferiamo un assegno, da spedire a {address}.",
  ],
  gift: {
    subject: ["Un favore", "Sei alla scrivania?", "Ho bisogno di te"],
    text: [
      "mi servono [cinque|otto|dieci] carte regalo da 100 euro per i clienti. Riesci a comprarle stamattina e a mandarmi i codici? Ti rimborso.",
      "hai un minuto? Compra qualche carta regalo Apple, gratta il codice e mandami le foto. Tienilo per te, è una sorpresa.",
    ],
  },
  payroll: {
    subject: ["Cambio conto per lo stipendio", "Il mio nuovo IBAN", "Domanda sulla busta paga"],
    text: [
      "ho cambiato banca. Accreditate per favore il mio stipendio sul mio nuovo conto da questo mese:",
      "si può cambiare il conto del mio stipendio prima del prossimo accredito? Quello nuovo è:",
      "vorrei aggiornare il conto su cui ricevo lo stipendio:",
    ],
  },
  urgent: {
    subject: ["Bonifico urgente", "Riservato", "Pagamento oggi"],
    text: [
      "mi serve un bonifico di {amount} oggi stesso. È per un'acquisizione di cui nessuno deve ancora sapere. Da inviare a:",
      "riesci a far partire un bonifico di {amount}? Sto per imbarcarmi e non posso parlare. I dati:",
      "per favore disponi un bonifico di {amount} stamattina e mandami la contabile. Beneficiario:",
    ],
  },
  passOn: [
    "vedi sotto, puoi [occupartene|modificare e pagare]?",
    "è arrivata a me invece che a te. Paga per favore.",
    "riesci a sistemarla oggi?",
  ],
  changeSubject: [
    "Variazione coordinate bancarie",
    "Nuovo IBAN",
    "Aggiornamento dati di pagamento",
    "Importante: la nostra banca",
  ],
};
