import type { Phrases } from "./phrases";

/** Dutch. */
export const nl: Phrases = {
  language: "nl",
  quoting: {
    reply: "Antw",
    forward: "FW",
    from: "Van",
    sent: "Verzonden",
    to: "Aan",
    cc: "CC",
    subject: "Onderwerp",
    original: "-----Oorspronkelijk bericht-----",
    wrote: ["Op {date} om {time} schreef {name} <{address}>:", "Op {date} {time} schreef {name}:"],
    forwarded: ["---------- Forwarded message ---------", "Begin doorgestuurd bericht:"],
  },
  labels: {
    holder: ["Ten name van", "Begunstigde", "Rekeninghouder", "T.n.v."],
    bank: ["Bank"],
    account: ["Rekeningnummer", "Rekening", "Rek.nr."],
  },
  greeting: ["Beste {first},", "Hallo {first},", "Geachte heer/mevrouw,", "Goedemorgen {first},", "Hoi {first},"],
  closing: ["Met vriendelijke groet,", "Groet,", "Vriendelijke groeten,", "Alvast bedankt,", "Mvg,"],
  small: [
    "Hopelijk een goed weekend gehad.",
    "Dank voor [je snelle reactie|de hulp|het geduld].",
    "Excuus voor de late reactie, we zitten midden in de inventarisatie.",
    "Laat het gerust weten als er vragen zijn.",
    "Groetjes aan het team.",
  ],
  invoice: {
    subject: [
      "Factuur {invoice}",
      "Uw factuur {invoice} van {company}",
      "{company}: factuur {invoice}",
      "Factuur {invoice} / order {order}",
    ],
    text: [
      "Hierbij ontvangt u onze factuur {invoice} van {amount} voor uw order {order}.\nGraag betalen vóór {due}.",
      "Voor het werk in september brengen wij u {amount} in rekening (factuur {invoice}).\nWij verzoeken u het bedrag uiterlijk {due} over te maken.",
      "Factuurnummer: {invoice}\nOrdernummer: {order}\nTotaal: {amount}\nTe betalen vóór {due}.",
      "Factuur {invoice} van {amount} vervalt op {due}. Kunt u deze meenemen in de volgende betaalrun?",
    ],
  },
  reminder: {
    subject: ["Herinnering factuur {invoice}", "Openstaande factuur {invoice}", "Betalingsherinnering {invoice}"],
    text: [
      "Volgens onze administratie staat factuur {invoice} van {amount}, vervallen op {due}, nog open. Graag deze week betalen.",
      "Even een herinnering aan {invoice} ({amount}). Wanneer kunnen we de betaling verwachten?",
      "Wij hebben de betaling van {amount} voor factuur {invoice} nog niet ontvangen. Heeft u inmiddels betaald, dan kunt u dit bericht als niet verzonden beschouwen; anders graag betalen vóór {due}.",
    ],
  },
  order: {
    subject: ["Order {order}", "Orderbevestiging {order}", "Vraag over {order}"],
    text: [
      "Bedankt voor uw order {order}. We kunnen [donderdag|volgende week|eind van de maand] leveren. Zullen we alles in één keer sturen?",
      "Order {order} is ingepland. De blauwe uitvoering is er pas {date} weer, is grijs ook goed?",
      "Vraagje over {order}: wilt u de pallets gestapeld of los?",
    ],
  },
  delivery: {
    subject: ["Levering {tracking}", "Verzendbericht {order}", "Uw levering op {date}"],
    text: [
      "Uw goederen zijn vanochtend vertrokken, zending {tracking}. De chauffeur is {date} voor de middag bij u.",
      "De levering van {order} schuift op naar {date}; de container stond vast in de haven.",
      "De chauffeur stond voor een dichte poort. We proberen het {date} nog eens, is er iemand vanaf 8 uur?",
    ],
  },
  meeting: {
    subject: ["Afspraak {date}", "Overleg volgende week", "Bezoek aan de bouw"],
    text: [
      "Schikt {date} om 10 uur? Bij u op kantoor of via Teams.",
      "Het bezoek is verzet naar {date}. Graag veiligheidsschoenen meenemen.",
      "De agenda voor {date}: veiligheid, volumes vierde kwartaal, heftrucks, rondvraag.",
    ],
  },
  lunch: {
    subject: ["Lunch?", "Zaterdag", "Je sjaal"],
    text: [
      "Zullen we om half een naar die nieuwe Thai? Ik trakteer, jij hebt vorige keer betaald.",
      "Gaat zaterdag nog door? De kinderen zijn bij mijn zus, ik kan vanaf drie uur.",
      "Je sjaal lag in mijn auto, ik neem hem morgen mee.",
    ],
  },
  advice: {
    subject: ["Betaalspecificatie {invoice}", "Betaling uitgevoerd {invoice}", "Betaaladvies"],
    text: [
      "Wij hebben vandaag {amount} aan u overgemaakt voor factuur {invoice}. U ontvangt het binnen twee werkdagen.",
      "Betaalspecificatie: factuur {invoice}, {amount}, valutadatum {date}.",
      "Ter info: op {date} is {amount} aan u betaald voor {invoice}. U hoeft niets te doen.",
    ],
  },
  receipt: {
    subject: ["Betaling ontvangen, dank", "Ontvangstbewijs {invoice}"],
    text: [
      "Wij hebben uw betaling van {amount} op {date} ontvangen, hartelijk dank. Factuur {invoice} is voldaan.",
      "Hierbij bevestigen wij de ontvangst van {amount} voor factuur {invoice}.",
    ],
  },
  news: {
    subject: [
      "Nieuwsbrief oktober: sneller factureren",
      "Zo verlaag je de kosten per factuur",
      "Webinar: e-facturatie en betalen",
    ],
    text: [
      "In dit nummer: vijf tips om op tijd betaald te worden, een gids over e-facturatie, en wat de IBAN-naamcontrole voor de administratie betekent.",
      "Meld u aan voor het webinar op {date}: hoe crediteurenadministraties dubbele betalingen voorkomen. Beperkt aantal plaatsen.",
      "Nieuw in onze app: bankafstemming met één klik, virtuele kaarten en goedkeuring van betaalruns. Lees meer op onze site.",
    ],
  },
  warning: {
    subject: [
      "Pas op voor betaalfraude",
      "Waarschuwing: valse facturen op onze naam",
      "Veiligheidsbericht aan klanten",
    ],
    text: [
      "Er gaan valse e-mails rond waarin staat dat onze bankgegevens gewijzigd zijn. Wij geven een nieuw rekeningnummer nooit per e-mail door. Betaal in dat geval niet en bel ons.",
      "Oplichters doen zich voor als leverancier en vragen om betaling op een nieuwe rekening. Bel altijd terug op een nummer dat u al kent voordat u bankgegevens wijzigt.",
    ],
  },
  away: {
    subject: ["Automatisch antwoord: {subject}", "Afwezig: {subject}"],
    text: [
      "Ik ben tot {date} niet op kantoor en lees geen e-mail. Voor dringende facturen kunt u bij mijn collega's terecht.",
      "Bedankt voor uw bericht. Ik ben met vakantie en op {date} terug. Uw bericht wordt niet doorgestuurd.",
    ],
  },
  run: {
    subject: ["Betaalrun {date}", "Betalingen van vrijdag"],
    text: [
      "De betaalrun van {date} staat klaar: 34 facturen, samen {amount}. Kun jij hem voor tweeën vrijgeven?",
      "De twee betwiste facturen heb ik eruit gehaald, de rest gaat {date} weg. Moet er nog iets wachten?",
    ],
  },
  numbers: {
    subject: ["Gegevens bij {order}", "Papieren voor {tracking}"],
    text: [
      "Order {order}, pakbon 8{order}, zending {tracking}, ons btw-nummer {vat}. Het magazijn is bereikbaar op {phone}.",
      "Container MSKU 307 201-1, boeking {tracking}, douaneaangifte 26NL{order}. Graag {order} vermelden. Btw-nr. {vat}.",
    ],
  },
  unchanged: [
    "Onze bankgegevens zijn niet gewijzigd.",
    "Ons rekeningnummer blijft hetzelfde als op alle eerdere facturen.",
    "Er verandert niets aan onze rekening; betaal gewoon zoals altijd.",
  ],
  payTo: [
    "Graag [het bedrag|het saldo|het openstaande bedrag] overmaken naar [onderstaande rekening|de volgende rekening]:",
    "[Onze bankgegevens|Betaalgegevens|Betalen aan|Over te maken op]:",
    "Wij verzoeken u te betalen op:",
    "Het geld mag naar deze rekening:",
    "U kunt het bedrag hierheen sturen:",
  ],
  changed: [
    "Onze bankgegevens zijn gewijzigd. [Per direct|Voortaan] graag [alle facturen|onze facturen] betalen op:",
    "Wij zijn overgestapt naar een andere bank. Wilt u uw administratie bijwerken met de volgende rekening:",
    "Let op ons nieuwe rekeningnummer[, geldig vanaf deze maand|]:",
    "De oude rekening niet meer gebruiken alstublieft. Betalingen gaan nu naar:",
    "Kunt u vóór de volgende betaalrun de rekening die u van ons heeft vervangen door deze?",
    "Onze huidige rekening wordt eind van de maand opgeheven; deze komt ervoor in de plaats:",
    "Alleen voor deze factuur graag de rekening van onze dochtermaatschappij gebruiken in plaats van de gebruikelijke:",
    "We bankieren tegenwoordig ergens anders, dus het geld mag voortaan hierheen:",
  ],
  later: [
    "Wilt u [de betaling|alle betalingen] even aanhouden: we stappen over naar een andere bank en ik stuur de nieuwe gegevens [morgen|binnenkort|vanmiddag].",
    "Onze bankgegevens gaan binnenkort veranderen. De nieuwe volgen [in een aparte e-mail|spoedig].",
    "Vraag mij vóór het betalen van {invoice} even om het juiste rekeningnummer, want de oude rekening kan geen geld meer ontvangen.",
    "We zijn bezig met de overgang naar een andere bank, dus maak niets meer over naar de oude rekening. Bevestigt u de ontvangst, dan stuur ik de nieuwe gegevens.",
    "Onze rekening wordt gecontroleerd en kan nu geen betalingen ontvangen. Mag ik u een andere rekening doorgeven?",
    "Wat heeft u van ons nodig om het rekeningnummer in uw systeem te wijzigen?",
  ],
  reason: [
    "Dit komt door [een belastingcontrole|de jaarlijkse audit|de fusie van onze banken].",
    "Onze bank rekent nu kosten waar wij niet mee akkoord gaan.",
    "De oude rekening is geblokkeerd vanwege een geschil.",
    "De directie heeft besloten de rekeningen samen te voegen.",
  ],
  denial: [
    "Dit is geen oplichting: onze bankgegevens zijn niet gewijzigd, alleen deze factuur graag betalen op onderstaande rekening:",
    "Ik weet dat er veel fraude is; wees gerust, onze directie heeft dit goedgekeurd. Onze gewone rekening blijft bestaan, deze ene betaling gaat naar:",
    "Voor u verandert er niets en ons rekeningnummer blijft hetzelfde. Voldoe alleen deze via onze verzamelrekening:",
    "Wij zouden nooit per e-mail vragen om bankgegevens te wijzigen. Let er alleen op dat deze factuur betaald wordt op:",
  ],
  pressure: [
    "Het heeft grote haast, graag vandaag nog.",
    "Houd dit even onder ons.",
    "Ik zit de hele dag in vergadering en ben telefonisch niet bereikbaar, mailen is het beste.",
    "Zonder betaling voor twaalf uur moeten we de leveringen stopzetten.",
  ],
  confirmCall: [
    "Om [de rekening|de bankgegevens] te bevestigen belt u [onze administratie|mijn kantoor] op {phone}.",
    "Wilt u de rekening controleren, bel dan {phone}; de oude nummers zijn niet meer in gebruik.",
    "Voor controle van onze betaalgegevens alleen {phone} bellen.",
  ],
  phoneNew: [
    "Ons telefoonnummer is gewijzigd. Wilt u uw gegevens aanpassen: {phone}.",
    "Noteer ons nieuwe nummer {phone}; de oude lijn is afgesloten.",
    "We hebben een nieuwe telefooncentrale. De administratie is vanaf vandaag alleen te bereiken op {phone}, graag de contactgegevens in uw systeem wijzigen.",
  ],
  contactNew: [
    "Ik vertrek bij de administratie; stuur alles over betalingen voortaan aan {name}, {email}.",
    "Wilt u onze contactpersoon voor facturen en betalingen wijzigen in {name} ({email}).",
    "Uw nieuwe contactpersoon voor betalingen is {name}. Graag onze gegevens aanpassen: {email}.",
  ],
  ledger: {
    subject: ["Openstaande posten", "Ouderdomsanalyse", "Rekeningoverzicht"],
    text: [
      "Kunt u mij een lijst sturen van al onze openstaande facturen met vervaldata?",
      "Zou u mij de ouderdomslijst van onze rekening kunnen sturen en zeggen wie bij u betalingen goedkeurt?",
      "Voor onze controle hebben we een overzicht nodig van alles wat nog openstaat en wanneer het betaald wordt.",
    ],
  },
  refund: [
    "U heeft dubbel betaald. Graag het tegoed van {amount} terugstorten op onze rekening:",
    "Wilt u het teveel betaalde bedrag van {amount} terugbetalen op de volgende rekening:",
    "Creditnota {invoice}: graag {amount} terugstorten op:",
  ],
  debit: [
    "Wilt u voor onze facturen een automatische incasso instellen, de SEPA-machtiging tekenen en onze rekening noteren:",
    "Wij zetten alle klanten over op automatische incasso. Graag machtigen voor afschrijving ten gunste van deze rekening:",
  ],
  factoring: [
    "Wij hebben onze vorderingen overgedragen aan {factor}. Bevrijdend betalen kan alleen nog op:",
    "Onze facturen zijn verkocht aan {factor}, aan wie voortaan alle betalingen moeten worden gedaan:",
  ],
  portal: [
    "Onze facturatie loopt nu via een nieuw portaal. Voor onze actuele bankgegevens kunt u zich registreren op {url}.",
    "Alle klanten betalen voortaan via ons betaalportaal. Meld u aan op {url} en bevestig daar uw betaalgegevens.",
  ],
  payLink: [
    "U kunt factuur {invoice} hier online betalen: {url}",
    "Graag {amount} voldoen via onze veilige betaallink {url}",
  ],
  wallet: [
    "Graag de tegenwaarde van {amount} in bitcoin sturen naar {wallet}",
    "Wij accepteren alleen nog crypto. Onze wallet: {wallet}",
  ],
  alias: ["Stuur de {amount} gewoon via PayPal naar {alias}.", "U kunt met PayPal betalen aan {alias}."],
  cheque: [
    "Graag de cheque van {amount} op naam van {company} stellen en sturen naar ons nieuwe adres: {address}.",
    "Deze keer graag per cheque, te sturen naar {address}.",
  ],
  gift: {
    subject: ["Klein verzoekje", "Zit je op je plek?", "Hulp nodig"],
    text: [
      "Ik heb [vijf|acht|tien] cadeaukaarten van 100 euro nodig voor klanten. Kun jij ze vanochtend kopen en mij de codes sturen? Je krijgt het terug.",
      "Heb je even? Koop een paar Apple-cadeaukaarten, kras ze open en stuur me foto's van de codes. Houd het voor je, het is een verrassing.",
    ],
  },
  payroll: {
    subject: ["Wijziging rekening salaris", "Mijn nieuwe rekeningnummer", "Vraag over het loon"],
    text: [
      "Ik ben van bank veranderd. Willen jullie mijn salaris vanaf deze maand op mijn nieuwe rekening storten:",
      "Kan de rekening voor mijn salaris nog voor de volgende betaling gewijzigd worden? De nieuwe is:",
      "Ik wil graag de rekening wijzigen waarop mijn loon wordt gestort:",
    ],
  },
  urgent: {
    subject: ["Spoedbetaling", "Vertrouwelijk", "Overboeking vandaag"],
    text: [
      "Ik heb vandaag een overboeking van {amount} nodig. Het is voor een overname waar nog niemand van mag weten. Graag naar:",
      "Kun jij een spoedbetaling van {amount} voor me regelen? Ik stap zo in het vliegtuig en kan niet bellen. De gegevens:",
      "Maak vanochtend {amount} over en stuur me de bevestiging. Te betalen aan:",
    ],
  },
  passOn: [
    "Zie hieronder, kun jij dit [regelen|wijzigen en betalen]?",
    "Dit kwam bij mij in plaats van bij jou. Graag betalen.",
    "Wil jij dit vandaag oppakken?",
  ],
  changeSubject: [
    "Wijziging bankgegevens",
    "Nieuw rekeningnummer",
    "Bijgewerkte betaalgegevens",
    "Belangrijk: onze bank",
  ],
};
