import type { Phrases } from "./phrases";

/** Norwegian (bokmål). */
export const no: Phrases = {
  language: "no",
  quoting: {
    reply: "SV",
    forward: "VS",
    from: "Fra",
    sent: "Sendt",
    to: "Til",
    cc: "Kopi",
    subject: "Emne",
    original: "-----Opprinnelig melding-----",
    wrote: ["{date} kl. {time} skrev {name} <{address}>:", "Den {date} {time}, skrev {name}:"],
    forwarded: ["---------- Forwarded message ---------", "Videresendt melding:"],
  },
  labels: {
    holder: ["Kontohaver", "Mottaker", "Betalingsmottaker"],
    bank: ["Bank"],
    account: ["Kontonummer", "Konto", "Kontonr."],
  },
  greeting: ["Hei {first},", "Hei!", "God morgen {first},", "Hei {first}", "Til {name}"],
  closing: ["Med vennlig hilsen", "Vennlig hilsen", "Hilsen", "Mvh", "På forhånd takk"],
  small: [
    "Håper du har hatt en fin helg.",
    "Takk for [raskt svar|hjelpen|tålmodigheten].",
    "Beklager sent svar, vi er midt i varetellingen.",
    "Ta gjerne kontakt om noe er uklart.",
    "Hils alle sammen.",
  ],
  invoice: {
    subject: [
      "Faktura {invoice}",
      "Deres faktura {invoice} fra {company}",
      "{company}: faktura {invoice}",
      "Faktura {invoice} / ordre {order}",
    ],
    text: [
      "Her er vår faktura {invoice} på {amount} for ordre {order}.\nVi ber dere betale innen {due}.",
      "For arbeidet i september fakturerer vi {amount} (faktura {invoice}).\nVennligst betal innen {due}.",
      "Fakturanummer: {invoice}\nOrdrenummer: {order}\nÅ betale: {amount}\nForfall: {due}.",
      "Faktura {invoice} på {amount} forfaller {due}. Kan dere ta den med i neste betalingskjøring?",
    ],
  },
  reminder: {
    subject: ["Betalingspåminnelse {invoice}", "Forfalt faktura {invoice}", "Purring {invoice}"],
    text: [
      "Ifølge regnskapet vårt er faktura {invoice} på {amount}, som forfalt {due}, fortsatt ubetalt. Vennligst betal denne uken.",
      "En påminnelse om {invoice} ({amount}). Når kan vi regne med betaling?",
      "Vi har ennå ikke mottatt {amount} for faktura {invoice}. Har dere allerede betalt, kan dere se bort fra dette; ellers ber vi dere betale innen {due}.",
    ],
  },
  order: {
    subject: ["Ordre {order}", "Ordrebekreftelse {order}", "Spørsmål om {order}"],
    text: [
      "Takk for ordre {order}. Vi kan levere [på torsdag|neste uke|i slutten av måneden]. Skal vi sende alt samlet?",
      "Ordre {order} er lagt inn. Den blå kommer først {date}, går det med grå?",
      "Kjapt spørsmål om {order}: vil dere ha pallene stablet eller hver for seg?",
    ],
  },
  delivery: {
    subject: ["Levering {tracking}", "Sendingsvarsel {order}", "Levering {date}"],
    text: [
      "Varene forlot lageret i morges, sending {tracking}. Sjåføren er hos dere {date} før lunsj.",
      "Leveringen av {order} skyves til {date}, containeren ble stående på havna.",
      "Sjåføren møtte en låst port. Vi prøver igjen {date}, er det noen der fra kl. 8?",
    ],
  },
  meeting: {
    subject: ["Møte {date}", "Oppfølging neste uke", "Befaring"],
    text: [
      "Passer {date} kl. 10? Hos dere eller på Teams.",
      "Befaringen er flyttet til {date}. Ta med vernesko.",
      "Saksliste for {date}: HMS, volumer fjerde kvartal, trucker, eventuelt.",
    ],
  },
  lunch: {
    subject: ["Lunsj?", "Lørdag", "Skjerfet ditt"],
    text: [
      "Skal vi ta den nye thaien halv tolv? Jeg spanderer, du betalte sist.",
      "Gjelder lørdag fortsatt? Barna er hos søsteren min, jeg kan fra tre.",
      "Skjerfet ditt lå i bilen, jeg tar det med i morgen.",
    ],
  },
  advice: {
    subject: ["Betalingsmelding {invoice}", "Betaling utført {invoice}", "Remittering"],
    text: [
      "Vi har i dag betalt {amount} til dere for faktura {invoice}. Pengene er framme innen to bankdager.",
      "Betalingsmelding: faktura {invoice}, {amount}, valuteringsdato {date}.",
      "Til orientering ble {amount} betalt til dere {date} for {invoice}. Dere trenger ikke gjøre noe.",
    ],
  },
  receipt: {
    subject: ["Betaling mottatt, takk", "Kvittering {invoice}"],
    text: [
      "Vi har mottatt betalingen på {amount} den {date}, tusen takk. Faktura {invoice} er oppgjort.",
      "Vi bekrefter å ha mottatt {amount} for faktura {invoice}.",
    ],
  },
  news: {
    subject: [
      "Nyhetsbrev oktober: raskere fakturering",
      "Slik senker du kostnaden per faktura",
      "Webinar: e-faktura og betalinger",
    ],
    text: [
      "I denne utgaven: fem råd for å få betalt i tide, en guide til e-faktura og hva kontroll av mottakernavn betyr for regnskapet.",
      "Meld deg på webinaret {date}: slik unngår leverandørreskontroen dobbeltbetalinger. Begrenset antall plasser.",
      "Nytt i appen: bankavstemming med ett klikk, virtuelle kort og godkjenning av betalinger. Les mer på nettsiden.",
    ],
  },
  warning: {
    subject: ["Pass på betalingssvindel", "Advarsel: falske fakturaer i vårt navn", "Sikkerhetsmelding til kunder"],
    text: [
      "Det sendes falske e-poster om at bankopplysningene våre er endret. Vi oppgir aldri ny konto på e-post. I så fall: ikke betal, men ring oss.",
      "Svindlere utgir seg for å være leverandører og ber om betaling til en ny konto. Ring alltid tilbake på et nummer dere kjenner før dere endrer bankopplysninger.",
    ],
  },
  away: {
    subject: ["Automatisk svar: {subject}", "Ikke på kontoret: {subject}"],
    text: [
      "Jeg er borte til {date} og leser ikke e-post. Ved hastesaker om fakturaer, kontakt kollegene mine.",
      "Takk for meldingen. Jeg har ferie og er tilbake {date}. Meldingen blir ikke videresendt.",
    ],
  },
  run: {
    subject: ["Betalingskjøring {date}", "Fredagens kjøring"],
    text: [
      "Kjøringen for {date} er klar: 34 fakturaer, totalt {amount}. Kan du frigi den før to?",
      "Jeg har tatt ut de to omtvistede fakturaene, resten går {date}. Skal noe annet vente?",
    ],
  },
  numbers: {
    subject: ["Opplysninger til {order}", "Papirer til {tracking}"],
    text: [
      "Ordre {order}, følgeseddel 8{order}, sending {tracking}, vårt org.nr. {vat}. Lageret nås på {phone}.",
      "Container MSKU 307 201-1, booking {tracking}, deklarasjon 26NO{order}. Oppgi {order}. Org.nr. {vat}.",
    ],
  },
  unchanged: [
    "Bankopplysningene våre er ikke endret.",
    "Kontonummeret er det samme som på alle tidligere fakturaer.",
    "Det er ingen endring av kontoen vår; betal som vanlig.",
  ],
  payTo: [
    "Vennligst betal [beløpet|det utestående beløpet|saldoen] til [kontoen under|følgende konto]:",
    "[Våre bankopplysninger|Betalingsopplysninger|Betales til|Bankopplysninger]:",
    "Vi ber dere betale til:",
    "Pengene skal til denne kontoen:",
    "Dere kan sende beløpet hit:",
  ],
  changed: [
    "Bankopplysningene våre er endret. [Fra i dag|Heretter] ber vi dere betale [alle fakturaer|våre fakturaer] til:",
    "Vi har byttet bank. Vennligst oppdater leverandørregisteret med følgende konto:",
    "Merk dere vår nye bankkonto[, som gjelder fra denne måneden|]:",
    "Ikke bruk den gamle kontoen lenger. Betalinger skal nå til:",
    "Kan dere før neste kjøring bytte ut kontoen dere har på oss med denne?",
    "Dagens konto avsluttes ved månedsskiftet; denne kommer i stedet:",
    "Bare for denne fakturaen, bruk datterselskapets konto i stedet for den vanlige:",
    "Vi har gått over til en annen bank, så betalinger skal hit:",
  ],
  later: [
    "Vent med [betalingen|alle betalinger] inntil videre: vi bytter bank, og jeg sender de nye opplysningene [i morgen|snart|i ettermiddag].",
    "Bankopplysningene våre blir endret om kort tid. De nye [kommer i en egen e-post|følger snart].",
    "Før dere betaler {invoice}, spør meg om gjeldende kontonummer, for den gamle kontoen kan ikke lenger ta imot penger.",
    "Vi holder på å flytte til en annen bank, så ikke send mer til den gamle kontoen. Bekreft at dere har fått dette, så sender jeg de nye opplysningene.",
    "Kontoen vår er under revisjon og kan ikke ta imot betalinger akkurat nå. Kan jeg oppgi en annen konto?",
    "Hva trenger dere fra oss for å endre kontoen dere har registrert?",
  ],
  reason: [
    "Det skyldes [bokettersyn|årsrevisjonen|en fusjon mellom bankene våre].",
    "Banken har innført gebyrer vi ikke kan godta.",
    "Den forrige kontoen er sperret på grunn av en tvist.",
    "Ledelsen har bestemt å samle kontoene.",
  ],
  denial: [
    "Dette er ikke svindel: bankopplysningene våre er ikke endret, bare denne fakturaen betales til kontoen under:",
    "Jeg vet det er mye svindel; dette er godkjent av ledelsen. Firmaets konto består, men akkurat denne betalingen går til:",
    "For dere endres ingenting, og kontoen er den samme. Gjør bare opp denne via samlekontoen vår:",
    "Vi ville aldri bedt dere endre bankopplysninger på e-post. Bare pass på at denne fakturaen betales til:",
  ],
  pressure: [
    "Det haster veldig, gjør det i dag.",
    "Hold dette mellom oss.",
    "Jeg sitter i møter hele dagen og kan ikke ta telefonen, e-post er best.",
    "Uten betaling før lunsj må vi stanse leveransene.",
  ],
  confirmCall: [
    "For å bekrefte [kontoen|bankopplysningene], ring [regnskapsavdelingen vår|meg] på {phone}.",
    "Vil dere kontrollere kontoen, ring {phone}; de gamle numrene er ikke i bruk.",
    "Kontroll av betalingsopplysningene våre kun på {phone}.",
  ],
  phoneNew: [
    "Telefonnummeret vårt er endret. Vennligst oppdater: {phone}.",
    "Noter vårt nye nummer {phone}; den gamle linjen er stengt.",
    "Vi har fått ny sentral. Regnskap nås fra i dag bare på {phone}, endre gjerne kontaktopplysningene i systemet deres.",
  ],
  contactNew: [
    "Jeg slutter i regnskap; send heretter alt om betalinger til {name}, {email}.",
    "Vennligst endre kontaktpersonen vår for fakturaer og betalinger til {name} ({email}).",
    "Deres nye kontakt for betalinger er {name}. Oppdater opplysningene våre: {email}.",
  ],
  ledger: {
    subject: ["Åpne poster", "Aldersfordelt saldoliste", "Kontoutskrift"],
    text: [
      "Send meg en liste over alle de åpne fakturaene våre med forfallsdatoer.",
      "Kan jeg få aldersfordelt saldoliste for kontoen vår og vite hvem som godkjenner betalinger hos dere?",
      "Til revisjonen trenger vi en oversikt over alt dere skylder oss og når det betales.",
    ],
  },
  refund: [
    "Dere har betalt to ganger. Vennligst tilbakebetal tilgodebeløpet på {amount} til vår konto:",
    "Vi ber dere tilbakebetale det som er betalt for mye, {amount}, til følgende konto:",
    "Kreditnota {invoice}: vennligst returner {amount} til:",
  ],
  debit: [
    "Opprett avtalegiro for fakturaene våre, signer fullmakten og noter kontoen vår:",
    "Vi flytter alle kunder til direkte trekk. Vennligst godkjenn trekk til denne kontoen:",
  ],
  factoring: [
    "Vi har overdratt fordringene våre til {factor}. Betaling med frigjørende virkning kan bare skje til:",
    "Fakturaene våre er solgt til {factor}, som alle betalinger heretter skal gå til:",
  ],
  portal: [
    "Faktureringen vår er flyttet til en ny portal. For å få gjeldende bankopplysninger, registrer dere på {url}.",
    "Alle kunder betaler nå gjennom portalen vår. Registrer dere på {url} og bekreft betalingsopplysningene der.",
  ],
  payLink: [
    "Dere kan betale faktura {invoice} her: {url}",
    "Vennligst betal {amount} med den sikre betalingslenken vår {url}",
  ],
  wallet: ["Send motverdien av {amount} i bitcoin til {wallet}", "Vi tar bare imot krypto. Lommeboken vår: {wallet}"],
  alias: ["Bare send {amount} med PayPal til {alias}.", "Dere kan betale med PayPal til {alias}."],
  cheque: [
    "Skriv ut sjekken på {amount} til {company} og send den til vår nye adresse: {address}.",
    "Denne gangen vil vi gjerne ha en sjekk, sendt til {address}.",
  ],
  gift: {
    subject: ["En liten tjeneste", "Er du på plass?", "Trenger hjelp"],
    text: [
      "Jeg trenger [fem|åtte|ti] gavekort på 1000 kroner til kunder. Kan du kjøpe dem i formiddag og sende meg kodene? Du får pengene igjen.",
      "Har du et øyeblikk? Kjøp noen Apple-gavekort, skrap dem og send meg bilder av kodene. Ikke si noe, det er en overraskelse.",
    ],
  },
  payroll: {
    subject: ["Endring av lønnskonto", "Min nye konto", "Spørsmål om lønn"],
    text: [
      "Jeg har byttet bank. Vennligst utbetal lønnen min til den nye kontoen fra denne måneden:",
      "Kan lønnskontoen min endres før neste utbetaling? Den nye er:",
      "Jeg vil gjerne endre kontoen lønnen min går til:",
    ],
  },
  urgent: {
    subject: ["Hastebetaling", "Konfidensielt", "Overføring i dag"],
    text: [
      "Jeg trenger en overføring på {amount} i dag. Det gjelder et oppkjøp ingen må vite om ennå. Send til:",
      "Kan du få av gårde en hasteoverføring på {amount}? Jeg går om bord nå og kan ikke snakke. Opplysningene:",
      "Overfør {amount} i formiddag og send meg kvitteringen. Mottaker:",
    ],
  },
  passOn: [
    "Se under, kan du [ta denne|endre og betale]?",
    "Denne kom til meg i stedet for deg. Betal, takk.",
    "Rekker du denne i dag?",
  ],
  changeSubject: ["Endrede bankopplysninger", "Ny bankkonto", "Oppdaterte betalingsopplysninger", "Viktig: banken vår"],
};
