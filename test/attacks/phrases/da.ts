import type { Phrases } from "./phrases";

/** Danish. */
export const da: Phrases = {
  language: "da",
  quoting: {
    reply: "SV",
    forward: "VS",
    from: "Fra",
    sent: "Sendt",
    to: "Til",
    cc: "Cc",
    subject: "Emne",
    original: "-----Oprindelig meddelelse-----",
    wrote: ["Den {date} kl. {time} skrev {name} <{address}>:", "Den {date} {time}, skrev {name}:"],
    forwarded: ["---------- Forwarded message ---------", "Start på videresendt besked:"],
  },
  labels: {
    holder: ["Kontohaver", "Modtager", "Betalingsmodtager"],
    bank: ["Bank", "Pengeinstitut"],
    account: ["Kontonummer", "Konto", "Kontonr."],
  },
  greeting: ["Hej {first}", "Hej {first},", "Kære {name}", "Godmorgen {first},", "Til rette vedkommende"],
  closing: ["Med venlig hilsen", "Venlig hilsen", "Mange hilsner", "Mvh", "På forhånd tak"],
  small: [
    "Håber, du har haft en god weekend.",
    "Tak for [det hurtige svar|hjælpen|tålmodigheden].",
    "Beklager det sene svar, vi er midt i optællingen.",
    "Sig endelig til, hvis der er spørgsmål.",
    "Hils holdet.",
  ],
  invoice: {
    subject: [
      "Faktura {invoice}",
      "Jeres faktura {invoice} fra {company}",
      "{company}: faktura {invoice}",
      "Faktura {invoice} / ordre {order}",
    ],
    text: [
      "Hermed vores faktura {invoice} på {amount} for jeres ordre {order}.\nVi beder jer betale senest {due}.",
      "For arbejdet i september fakturerer vi {amount} (faktura {invoice}).\nBetal venligst senest {due}.",
      "Fakturanummer: {invoice}\nOrdrenummer: {order}\nAt betale: {amount}\nForfald: {due}.",
      "Faktura {invoice} på {amount} forfalder {due}. Kan I tage den med i næste betalingskørsel?",
    ],
  },
  reminder: {
    subject: ["Betalingspåmindelse {invoice}", "Forfalden faktura {invoice}", "Rykker {invoice}"],
    text: [
      "Ifølge vores bogføring er faktura {invoice} på {amount}, forfalden {due}, stadig ubetalt. Betal venligst i denne uge.",
      "En venlig påmindelse om {invoice} ({amount}). Hvornår kan vi regne med betaling?",
      "Vi har endnu ikke modtaget {amount} for faktura {invoice}. Har I allerede betalt, kan I se bort fra dette; ellers bedes I betale senest {due}.",
    ],
  },
  order: {
    subject: ["Ordre {order}", "Ordrebekræftelse {order}", "Spørgsmål til {order}"],
    text: [
      "Tak for ordre {order}. Vi kan levere [på torsdag|i næste uge|sidst på måneden]. Skal vi sende det hele på én gang?",
      "Ordre {order} er sat i gang. Den blå er først hjemme {date}, kan I bruge den grå?",
      "Kort spørgsmål til {order}: vil I have pallerne stablet eller enkeltvis?",
    ],
  },
  delivery: {
    subject: ["Levering {tracking}", "Forsendelse {order}", "Jeres levering {date}"],
    text: [
      "Varerne forlod lageret i morges, forsendelse {tracking}. Chaufføren kommer {date} før middag.",
      "Leveringen af {order} rykker til {date}, containeren hang fast i havnen.",
      "Chaufføren mødte en lukket port. Vi prøver igen {date}, er der nogen fra kl. 8?",
    ],
  },
  meeting: {
    subject: ["Møde {date}", "Opfølgning i næste uge", "Besøg på pladsen"],
    text: [
      "Passer {date} kl. 10? Hos jer eller på Teams.",
      "Besøget er flyttet til {date}. Husk sikkerhedssko.",
      "Dagsorden for {date}: sikkerhed, mængder i fjerde kvartal, trucks, eventuelt.",
    ],
  },
  lunch: {
    subject: ["Frokost?", "Lørdag", "Dit tørklæde"],
    text: [
      "Skal vi tage den nye thai kl. halv et? Jeg giver, du betalte sidst.",
      "Er lørdag stadig en aftale? Børnene er hos min søster, jeg kan fra kl. tre.",
      "Dit tørklæde lå i bilen, jeg tager det med i morgen.",
    ],
  },
  advice: {
    subject: ["Betalingsavis {invoice}", "Betaling udført {invoice}", "Avisering"],
    text: [
      "Vi har i dag overført {amount} til jer for faktura {invoice}. Beløbet er fremme inden for to bankdage.",
      "Betalingsavis: faktura {invoice}, {amount}, valør {date}.",
      "Til orientering er {amount} betalt til jer {date} for {invoice}. I skal ikke gøre noget.",
    ],
  },
  receipt: {
    subject: ["Betaling modtaget, tak", "Kvittering {invoice}"],
    text: [
      "Vi har modtaget jeres betaling på {amount} den {date}, mange tak. Faktura {invoice} er afregnet.",
      "Vi bekræfter modtagelsen af {amount} for faktura {invoice}.",
    ],
  },
  news: {
    subject: [
      "Nyhedsbrev oktober: hurtigere fakturering",
      "Sådan sænker du prisen pr. faktura",
      "Webinar: e-faktura og betalinger",
    ],
    text: [
      "I dette nummer: fem råd til at få betaling til tiden, en guide til e-faktura, og hvad kontrol af modtagerens navn betyder for bogholderiet.",
      "Tilmeld dig webinaret {date}: sådan undgår kreditorbogholderiet dobbeltbetalinger. Begrænsede pladser.",
      "Nyt i appen: bankafstemning med ét klik, virtuelle kort og godkendelse af betalinger. Læs mere på vores side.",
    ],
  },
  warning: {
    subject: ["Pas på betalingssvindel", "Advarsel: falske fakturaer i vores navn", "Sikkerhedsbesked til kunder"],
    text: [
      "Der cirkulerer falske mails om, at vores bankoplysninger er ændret. Vi oplyser aldrig en ny konto på mail. Betal ikke i så fald, men ring til os.",
      "Svindlere udgiver sig for at være leverandører og beder om betaling til en ny konto. Ring altid tilbage på et nummer, I kender, før I ændrer bankoplysninger.",
    ],
  },
  away: {
    subject: ["Automatisk svar: {subject}", "Ikke på kontoret: {subject}"],
    text: [
      "Jeg er ikke på kontoret før {date} og læser ikke mail. I hastesager om fakturaer kan du kontakte mine kolleger.",
      "Tak for din mail. Jeg holder ferie og er tilbage {date}. Mailen bliver ikke videresendt.",
    ],
  },
  run: {
    subject: ["Betalingskørsel {date}", "Fredagens kørsel"],
    text: [
      "Kørslen til {date} er klar: 34 fakturaer, i alt {amount}. Kan du frigive den inden kl. to?",
      "Jeg har taget de to omstridte fakturaer ud, resten går {date}. Skal noget andet vente?",
    ],
  },
  numbers: {
    subject: ["Oplysninger til {order}", "Papirer til {tracking}"],
    text: [
      "Ordre {order}, følgeseddel 8{order}, forsendelse {tracking}, vores CVR {vat}. Lageret træffes på {phone}.",
      "Container MSKU 307 201-1, booking {tracking}, angivelse 26DK{order}. Oplys venligst {order}. CVR {vat}.",
    ],
  },
  unchanged: [
    "Vores bankoplysninger er ikke ændret.",
    "Kontonummeret er det samme som på alle tidligere fakturaer.",
    "Der sker ingen ændring af vores konto; betal som sædvanligt.",
  ],
  payTo: [
    "Overfør venligst [beløbet|det skyldige beløb|saldoen] til [nedenstående konto|følgende konto]:",
    "[Vores bankoplysninger|Betalingsoplysninger|Betales til|Bankoplysninger]:",
    "Vi beder jer betale til:",
    "Pengene skal til denne konto:",
    "I kan sende beløbet hertil:",
  ],
  changed: [
    "Vores bankoplysninger er ændret. [Fra i dag|Fremover] bedes I betale [alle fakturaer|vores fakturaer] til:",
    "Vi har skiftet bank. Opdater venligst jeres stamdata med følgende konto:",
    "Bemærk vores nye bankkonto[, som gælder fra denne måned|]:",
    "Brug ikke den gamle konto længere. Betalinger skal nu til:",
    "Kan I inden næste kørsel udskifte den konto, I har på os, med denne?",
    "Vores nuværende konto lukkes ved månedens udgang; denne træder i stedet:",
    "Kun til denne faktura, brug venligst vores datterselskabs konto i stedet for den sædvanlige:",
    "Vi er kommet over i et andet pengeinstitut, så betalinger skal hertil:",
  ],
  later: [
    "Vent venligst med [betalingen|alle betalinger] indtil videre: vi skifter bank, og jeg sender de nye oplysninger [i morgen|snarest|i eftermiddag].",
    "Vores bankoplysninger bliver ændret inden længe. De nye [følger i en særskilt mail|kommer snart].",
    "Inden I betaler {invoice}, så spørg mig om det aktuelle kontonummer, for den gamle konto kan ikke længere modtage penge.",
    "Vi er ved at flytte til en anden bank, så send ikke mere til den gamle konto. Bekræft modtagelsen, så sender jeg de nye oplysninger.",
    "Vores konto er under revision og kan ikke modtage betalinger lige nu. Må jeg oplyse en anden konto?",
    "Hvad skal I bruge fra os for at ændre den konto, I har registreret?",
  ],
  reason: [
    "Det skyldes [et skatteeftersyn|den årlige revision|en fusion af vores banker].",
    "Banken har indført gebyrer, som vi ikke kan acceptere.",
    "Den tidligere konto er spærret på grund af en tvist.",
    "Ledelsen har besluttet at samle kontiene.",
  ],
  denial: [
    "Dette er ikke svindel: vores bankoplysninger er ikke ændret, kun denne faktura betales til kontoen herunder:",
    "Jeg ved godt, der er meget svindel; bare rolig, ledelsen har godkendt det. Firmaets konto består, men netop denne betaling går til:",
    "For jer ændres intet, og kontoen er den samme. Afregn blot denne via vores samlekonto:",
    "Vi ville aldrig bede jer ændre bankoplysninger på mail. Sørg blot for, at denne faktura betales til:",
  ],
  pressure: [
    "Det haster meget, gør det venligst i dag.",
    "Hold det venligst mellem os.",
    "Jeg sidder i møder hele dagen og kan ikke tage telefonen, skriv hellere.",
    "Uden betaling inden middag må vi standse leverancerne.",
  ],
  confirmCall: [
    "For at bekræfte [kontoen|bankoplysningerne] bedes I ringe til [vores bogholderi|mig] på {phone}.",
    "Vil I kontrollere kontoen, så ring på {phone}; de gamle numre er ude af drift.",
    "Kontrol af vores betalingsoplysninger kun på {phone}.",
  ],
  phoneNew: [
    "Vores telefonnummer er ændret. Opdater venligst jeres oplysninger: {phone}.",
    "Noter vores nye nummer {phone}; den gamle linje er lukket.",
    "Vi har fået ny omstilling. Bogholderiet træffes fra i dag kun på {phone}, ret venligst kontaktoplysningerne i jeres system.",
  ],
  contactNew: [
    "Jeg stopper i bogholderiet; send fremover alt om betalinger til {name}, {email}.",
    "Ret venligst vores kontaktperson for fakturaer og betalinger til {name} ({email}).",
    "Jeres nye kontakt for betalinger er {name}. Opdater venligst vores stamdata: {email}.",
  ],
  ledger: {
    subject: ["Åbne poster", "Aldersfordeling", "Kontoudtog"],
    text: [
      "Send mig venligst en liste over alle vores åbne fakturaer med forfaldsdatoer.",
      "Må jeg få en aldersfordelt saldoliste for vores konto og vide, hvem der godkender betalinger hos jer?",
      "Til revisionen skal vi bruge en opgørelse over alt, I skylder os, og hvornår det betales.",
    ],
  },
  refund: [
    "I har betalt to gange. Tilbagebetal venligst tilgodehavendet på {amount} til vores konto:",
    "Vi beder jer tilbagebetale det overskydende beløb på {amount} til følgende konto:",
    "Kreditnota {invoice}: returner venligst {amount} til:",
  ],
  debit: [
    "Opret venligst Betalingsservice for vores fakturaer, underskriv aftalen og noter vores konto:",
    "Vi flytter alle kunder til automatisk opkrævning. Giv venligst fuldmagt til træk til denne konto:",
  ],
  factoring: [
    "Vi har overdraget vores fordringer til {factor}. Betaling med frigørende virkning kan kun ske til:",
    "Vores fakturaer er solgt til {factor}, som alle betalinger fremover skal gå til:",
  ],
  portal: [
    "Vores fakturering er flyttet til en ny portal. For at få vores aktuelle bankoplysninger bedes I oprette jer på {url}.",
    "Alle kunder betaler nu via vores portal. Opret jer på {url}, og bekræft betalingsoplysningerne der.",
  ],
  payLink: [
    "I kan betale faktura {invoice} online her: {url}",
    "Betal venligst {amount} via vores sikre betalingslink {url}",
  ],
  wallet: ["Send modværdien af {amount} i bitcoin til {wallet}", "Vi tager kun imod krypto. Vores wallet: {wallet}"],
  alias: ["Send bare de {amount} med PayPal til {alias}.", "I kan betale med PayPal til {alias}."],
  cheque: [
    "Udsted checken på {amount} til {company}, og send den til vores nye adresse: {address}.",
    "Denne gang vil vi gerne have en check, sendt til {address}.",
  ],
  gift: {
    subject: ["En lille tjeneste", "Er du på pladsen?", "Brug for din hjælp"],
    text: [
      "Jeg skal bruge [fem|otte|ti] gavekort på 1000 kroner til kunder. Kan du købe dem i formiddag og sende mig koderne? Du får pengene igen.",
      "Har du et øjeblik? Køb et par Apple-gavekort, skrab dem, og send mig billeder af koderne. Sig det ikke til nogen, det er en overraskelse.",
    ],
  },
  payroll: {
    subject: ["Ændring af lønkonto", "Min nye konto", "Spørgsmål om løn"],
    text: [
      "Jeg har skiftet bank. Udbetal venligst min løn til min nye konto fra denne måned:",
      "Kan min lønkonto ændres inden næste udbetaling? Den nye er:",
      "Jeg vil gerne ændre den konto, min løn går ind på:",
    ],
  },
  urgent: {
    subject: ["Hastebetaling", "Fortroligt", "Overførsel i dag"],
    text: [
      "Jeg skal have overført {amount} i dag. Det gælder et opkøb, som ingen må høre om endnu. Send til:",
      "Kan du få en straksoverførsel på {amount} af sted? Jeg boarder nu og kan ikke tale. Oplysningerne:",
      "Overfør venligst {amount} her til formiddag, og send mig kvitteringen. Modtager:",
    ],
  },
  passOn: [
    "Se nedenfor, kan du [tage den|rette det og betale]?",
    "Den her kom til mig i stedet for dig. Betal venligst.",
    "Kan du nå den i dag?",
  ],
  changeSubject: [
    "Ændring af bankoplysninger",
    "Ny bankkonto",
    "Opdaterede betalingsoplysninger",
    "Vigtigt: vores bank",
  ],
};
