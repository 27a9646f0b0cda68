import type { Phrases } from "./phrases";

/** Swedish. */
export const sv: Phrases = {
  language: "sv",
  quoting: {
    reply: "SV",
    forward: "VB",
    from: "Från",
    sent: "Skickat",
    to: "Till",
    cc: "Kopia",
    subject: "Ämne",
    original: "-----Ursprungligt meddelande-----",
    wrote: ["Den {date} kl {time} skrev {name} <{address}>:", "Den {date} {time}, skrev {name}:"],
    forwarded: ["---------- Forwarded message ---------", "Vidarebefordrat brev:"],
  },
  labels: {
    holder: ["Kontohavare", "Mottagare", "Betalningsmottagare"],
    bank: ["Bank"],
    account: ["Kontonummer", "Konto", "Kontonr"],
  },
  greeting: ["Hej {first},", "Hej!", "God morgon {first},", "Hejsan {first}!", "Till {name}"],
  closing: ["Med vänliga hälsningar", "Vänliga hälsningar", "Hälsningar", "Mvh", "Tack på förhand"],
  small: [
    "Hoppas du haft en fin helg.",
    "Tack för [snabbt svar|hjälpen|tålamodet].",
    "Ursäkta sent svar, vi är mitt i inventeringen.",
    "Hör gärna av dig om du undrar något.",
    "Hälsa teamet.",
  ],
  invoice: {
    subject: [
      "Faktura {invoice}",
      "Er faktura {invoice} från {company}",
      "{company}: faktura {invoice}",
      "Faktura {invoice} / order {order}",
    ],
    text: [
      "Här kommer vår faktura {invoice} på {amount} för er order {order}.\nVi ber er betala senast {due}.",
      "För arbetet i september fakturerar vi {amount} (faktura {invoice}).\nVänligen betala senast {due}.",
      "Fakturanummer: {invoice}\nOrdernummer: {order}\nAtt betala: {amount}\nFörfallodag: {due}.",
      "Faktura {invoice} på {amount} förfaller {due}. Kan ni ta med den i nästa betalningskörning?",
    ],
  },
  reminder: {
    subject: ["Betalningspåminnelse {invoice}", "Förfallen faktura {invoice}", "Påminnelse {invoice}"],
    text: [
      "Enligt vår bokföring är faktura {invoice} på {amount}, förfallen {due}, fortfarande obetald. Vänligen betala under veckan.",
      "En påminnelse om {invoice} ({amount}). När kan vi räkna med betalning?",
      "Vi har ännu inte fått {amount} för faktura {invoice}. Har ni redan betalat kan ni bortse från detta, annars ber vi er betala senast {due}.",
    ],
  },
  order: {
    subject: ["Order {order}", "Orderbekräftelse {order}", "Fråga om {order}"],
    text: [
      "Tack för order {order}. Vi kan leverera [på torsdag|nästa vecka|i slutet av månaden]. Ska vi skicka allt på en gång?",
      "Order {order} är inplanerad. Den blå kommer inte in förrän {date}, går det bra med grå?",
      "Snabb fråga om {order}: vill ni ha pallarna staplade eller var för sig?",
    ],
  },
  delivery: {
    subject: ["Leverans {tracking}", "Leveransavisering {order}", "Er leverans {date}"],
    text: [
      "Ert gods lämnade lagret i morse, sändning {tracking}. Chauffören kommer {date} före lunch.",
      "Leveransen av {order} skjuts till {date}, containern fastnade i hamnen.",
      "Chauffören möttes av en stängd grind. Vi försöker igen {date}, är någon där från 8?",
    ],
  },
  meeting: {
    subject: ["Möte {date}", "Avstämning nästa vecka", "Platsbesök"],
    text: [
      "Passar {date} klockan 10? Hos er eller på Teams.",
      "Besöket flyttas till {date}. Ta med skyddsskor.",
      "Dagordning för {date}: skydd, volymer fjärde kvartalet, truckar, övrigt.",
    ],
  },
  lunch: {
    subject: ["Lunch?", "Lördag", "Din halsduk"],
    text: [
      "Ska vi ta nya thaistället halv tolv? Jag bjuder, du betalade sist.",
      "Gäller lördag fortfarande? Barnen är hos min syster, jag kan från tre.",
      "Din halsduk låg kvar i bilen, jag tar med den i morgon.",
    ],
  },
  advice: {
    subject: ["Betalningsavisering {invoice}", "Betalning utförd {invoice}", "Avi"],
    text: [
      "Vi har i dag betalat {amount} till er för faktura {invoice}. Pengarna bör vara framme inom två bankdagar.",
      "Betalningsavisering: faktura {invoice}, {amount}, valutadag {date}.",
      "För kännedom betalades {amount} till er {date} för {invoice}. Ni behöver inte göra något.",
    ],
  },
  receipt: {
    subject: ["Betalning mottagen, tack", "Kvitto {invoice}"],
    text: [
      "Vi har mottagit er betalning på {amount} den {date}, tack. Faktura {invoice} är reglerad.",
      "Vi bekräftar att vi fått {amount} för faktura {invoice}.",
    ],
  },
  news: {
    subject: [
      "Nyhetsbrev oktober: snabbare fakturering",
      "Så sänker du kostnaden per faktura",
      "Webbinarium: e-faktura och betalningar",
    ],
    text: [
      "I detta nummer: fem tips för att få betalt i tid, en guide till e-faktura och vad kontroll av mottagarens namn betyder för ekonomiavdelningen.",
      "Anmäl dig till webbinariet {date}: så undviker leverantörsreskontran dubbla betalningar. Begränsat antal platser.",
      "Nytt i appen: bankavstämning med ett klick, virtuella kort och attest av betalningar. Läs mer på vår webbplats.",
    ],
  },
  warning: {
    subject: [
      "Se upp för betalningsbedrägerier",
      "Varning: falska fakturor i vårt namn",
      "Säkerhetsinformation till kunder",
    ],
    text: [
      "Det går falska mejl som påstår att våra bankuppgifter har ändrats. Vi meddelar aldrig ett nytt konto via e-post. Betala inte i så fall utan ring oss.",
      "Bedragare utger sig för att vara leverantörer och ber om betalning till ett nytt konto. Ring alltid upp på ett nummer ni redan känner till innan ni ändrar bankuppgifter.",
    ],
  },
  away: {
    subject: ["Autosvar: {subject}", "Frånvarande: {subject}"],
    text: [
      "Jag är borta till {date} och läser inte mejl. Vid brådskande fakturaärenden, kontakta mina kollegor.",
      "Tack för ditt meddelande. Jag har semester och är åter {date}. Meddelandet vidarebefordras inte.",
    ],
  },
  run: {
    subject: ["Betalningskörning {date}", "Fredagens körning"],
    text: [
      "Körningen för {date} är klar: 34 fakturor, totalt {amount}. Kan du släppa den före två?",
      "Jag har tagit bort de två tvistiga fakturorna, resten går {date}. Ska något mer vänta?",
    ],
  },
  numbers: {
    subject: ["Uppgifter till {order}", "Papper till {tracking}"],
    text: [
      "Order {order}, följesedel 8{order}, sändning {tracking}, vårt momsnummer {vat}. Lagret nås på {phone}.",
      "Container MSKU 307 201-1, bokning {tracking}, tulldeklaration 26SE{order}. Ange {order}. Momsnr {vat}.",
    ],
  },
  unchanged: [
    "Våra bankuppgifter har inte ändrats.",
    "Kontonumret är detsamma som på alla tidigare fakturor.",
    "Inget ändras med vårt konto, betala som vanligt.",
  ],
  payTo: [
    "Vänligen betala [beloppet|det utestående beloppet|saldot] till [kontot nedan|följande konto]:",
    "[Våra bankuppgifter|Betalningsuppgifter|Betalas till|Bankuppgifter]:",
    "Vi ber er betala till:",
    "Pengarna ska till det här kontot:",
    "Ni kan skicka summan hit:",
  ],
  changed: [
    "Våra bankuppgifter har ändrats. [Från och med nu|Från i dag] ber vi er betala [alla fakturor|våra fakturor] till:",
    "Vi har bytt bank. Vänligen uppdatera era uppgifter om oss med följande konto:",
    "Notera vårt nya bankkonto[, som gäller från denna månad|]:",
    "Använd inte det gamla kontot längre. Betalningar ska nu till:",
    "Kan ni före nästa körning byta ut kontot ni har på oss mot det här?",
    "Vårt nuvarande konto avslutas vid månadsskiftet, detta kommer i stället:",
    "Bara för den här fakturan, använd vårt dotterbolags konto i stället för det vanliga:",
    "Vi har numera en annan bank, så betalningarna ska hit:",
  ],
  later: [
    "Vänta med [betalningen|alla betalningar] tills vidare: vi byter bank och jag skickar de nya uppgifterna [i morgon|inom kort|i eftermiddag].",
    "Våra bankuppgifter kommer att ändras inom kort. De nya [kommer i ett separat mejl|följer snart].",
    "Innan ni betalar {invoice}, fråga mig efter aktuellt kontonummer, det gamla kontot kan inte längre ta emot pengar.",
    "Vi håller på att flytta till en annan bank, så skicka inget mer till det gamla kontot. Bekräfta att ni fått detta så skickar jag de nya uppgifterna.",
    "Vårt konto granskas och kan just nu inte ta emot betalningar. Går det bra att jag anger ett annat konto?",
    "Vad behöver ni från oss för att ändra kontot som ni har registrerat?",
  ],
  reason: [
    "Det beror på [en skatterevision|årets revision|att våra banker går samman].",
    "Banken har infört avgifter som vi inte kan godta.",
    "Det förra kontot är spärrat på grund av en tvist.",
    "Ledningen har beslutat att samla kontona.",
  ],
  denial: [
    "Det här är inget bedrägeri: våra bankuppgifter har inte ändrats, bara den här fakturan betalas till kontot nedan:",
    "Jag vet att det är mycket bedrägerier nu; var lugn, ledningen har godkänt detta. Företagets konto är kvar, just den här betalningen går till:",
    "För er ändras ingenting och kontot är detsamma. Reglera bara den här via vårt samlingskonto:",
    "Vi skulle aldrig be er ändra bankuppgifter via mejl. Se bara till att den här fakturan betalas till:",
  ],
  pressure: [
    "Det är mycket bråttom, gör det i dag.",
    "Håll detta mellan oss.",
    "Jag sitter i möten hela dagen och kan inte svara, mejla hellre.",
    "Utan betalning före lunch måste vi stoppa leveranserna.",
  ],
  confirmCall: [
    "För att bekräfta [kontot|bankuppgifterna], ring [vår ekonomiavdelning|mig] på {phone}.",
    "Vill ni kontrollera kontot, ring {phone}; de gamla numren är inte i bruk.",
    "För kontroll av våra betalningsuppgifter gäller bara {phone}.",
  ],
  phoneNew: [
    "Vårt telefonnummer har ändrats. Vänligen uppdatera: {phone}.",
    "Notera vårt nya nummer {phone}; den gamla linjen är avstängd.",
    "Vi har ny växel. Ekonomi nås från i dag bara på {phone}, ändra gärna kontaktuppgifterna i ert system.",
  ],
  contactNew: [
    "Jag slutar på ekonomi; skicka allt om betalningar till {name}, {email}, från och med nu.",
    "Vänligen ändra vår kontakt för fakturor och betalningar till {name} ({email}).",
    "Er nya kontakt för betalningar är {name}. Uppdatera våra uppgifter: {email}.",
  ],
  ledger: {
    subject: ["Öppna poster", "Åldersanalys", "Kontoutdrag"],
    text: [
      "Skicka mig en lista över alla våra öppna fakturor med förfallodagar.",
      "Kan jag få åldersanalysen för vårt konto och veta vem som attesterar betalningar hos er?",
      "Till revisionen behöver vi en sammanställning av allt ni är skyldiga oss och när det betalas.",
    ],
  },
  refund: [
    "Ni har betalat dubbelt. Vänligen återbetala tillgodot {amount} till vårt konto:",
    "Vänligen återbetala det överskjutande beloppet {amount} till följande konto:",
    "Kreditfaktura {invoice}: vänligen återför {amount} till:",
  ],
  debit: [
    "Vänligen lägg upp autogiro för våra fakturor, skriv under medgivandet och notera vårt konto:",
    "Vi flyttar alla kunder till autogiro. Godkänn dragningar till detta konto:",
  ],
  factoring: [
    "Vi har överlåtit våra fordringar till {factor}. Betalning med befriande verkan kan bara ske till:",
    "Våra fakturor har sålts till {factor}, som alla betalningar hädanefter ska gå till:",
  ],
  portal: [
    "Vår fakturering har flyttat till en ny portal. För att få våra aktuella bankuppgifter, registrera er på {url}.",
    "Alla kunder betalar nu via vår portal. Registrera er på {url} och bekräfta betalningsuppgifterna där.",
  ],
  payLink: ["Ni kan betala faktura {invoice} här: {url}", "Vänligen betala {amount} via vår säkra betallänk {url}"],
  wallet: ["Skicka motsvarande {amount} i bitcoin till {wallet}", "Vi tar bara emot krypto. Vår plånbok: {wallet}"],
  alias: ["Skicka {amount} med PayPal till {alias}.", "Ni kan betala med PayPal till {alias}."],
  cheque: [
    "Ställ ut checken på {amount} till {company} och skicka den till vår nya adress: {address}.",
    "Den här gången vill vi ha en check, skickad till {address}.",
  ],
  gift: {
    subject: ["En liten tjänst", "Är du på plats?", "Behöver din hjälp"],
    text: [
      "Jag behöver [fem|åtta|tio] presentkort på 1000 kronor till kunder. Kan du köpa dem i förmiddag och skicka koderna? Du får pengarna tillbaka.",
      "Har du en stund? Köp några Apple-presentkort, skrapa fram koderna och skicka bilder till mig. Säg inget, det är en överraskning.",
    ],
  },
  payroll: {
    subject: ["Byte av lönekonto", "Mitt nya konto", "Fråga om lönen"],
    text: [
      "Jag har bytt bank. Betala in min lön på mitt nya konto från denna månad:",
      "Kan mitt lönekonto ändras före nästa utbetalning? Det nya är:",
      "Jag vill ändra kontot som min lön betalas till:",
    ],
  },
  urgent: {
    subject: ["Brådskande betalning", "Konfidentiellt", "Överföring i dag"],
    text: [
      "Jag behöver en överföring på {amount} i dag. Det gäller ett förvärv som ingen får veta om än. Skicka till:",
      "Kan du få i väg en expressbetalning på {amount}? Jag går ombord nu och kan inte prata. Uppgifterna:",
      "Gör en överföring på {amount} i förmiddag och skicka mig kvittensen. Mottagare:",
    ],
  },
  passOn: [
    "Se nedan, kan du [ta hand om det|ändra och betala]?",
    "Den här kom till mig i stället för till dig. Betala, tack.",
    "Hinner du med den här i dag?",
  ],
  changeSubject: ["Ändrade bankuppgifter", "Nytt bankkonto", "Uppdaterade betalningsuppgifter", "Viktigt: vår bank"],
};
