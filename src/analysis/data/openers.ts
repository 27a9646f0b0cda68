/** A fraudster's first words, folded, each at a word's beginning. From police and banks' warnings, November 2026. */
export const openers = {
  /** Is the reader there? Friends ask that too: not next to a word of `social`. */
  here:
    "at your desk|at the desk|in the office|at the office|are you available|are you in.|are you there|are you free|are you busy|are you around|you are around|you are available|you available|where are you|got a minute|got a moment|got a sec|have a minute|have a moment|spare a minute|spare a moment|a quick minute|" +
    "am platz|am schreibtisch|im buro|im buero|erreichbar|kurz zeit|sind sie da|bist du da|einen moment zeit|eine minute zeit|" +
    "au bureau|disponible|un moment.|une minute.|vous etes la.|etes vous la.|tu es la.|es tu la.|" +
    "en la oficina|estas ahi|esta usted ahi|tienes un m|tiene un m|in ufficio|disponibile|hai un m|ha un m|" +
    "op kantoor|beschikbaar|bereikbaar|heb je even|heeft u even|ben je er.|no escritorio|disponivel|tem um m|tens um m|" +
    "w biurze|przy biurku|dostepn|masz chwil|pani chwil|pan chwil|pa kontoret|vid skrivbordet|ved skrivebordet|ved pulten|tillganglig|tilgaengelig|tilgjengelig|har du tid|har du et|har du en minut|" +
    "toimistolla|tyopoytasi aaressa|tyopoydan aaressa|tavoitettavissa|onko sinulla hetki|v kancelari|k dispozici|mate chvil|mas chvil",
  /** Something to be done, which the first message doesn't say; or something that no one else is to know. */
  help:
    "favour|favor.|errand|a task.|assignment|need you to|need your help|need your assistance|need some help|need help with|help me with|assist me|something for me|request for you|quick request|urgent request|take care of|handle something|confidential|discreet|only reply|reply only|acknowledge receipt|" +
    "einen gefallen|einen kleinen gefallen|brauche ihre|brauche deine|brauche hilfe|etwas fur mich|etwas fuer mich|fur mich erledigen|fuer mich erledigen|eine aufgabe|vertraulich|diskret|dringende|" +
    "un service.|besoin de vous|besoin de toi|besoin de votre|besoin de ton|besoin d'un|besoin d'aide|besoin que|une tache|confidentiel|" +
    "un favor|tu ayuda|su ayuda|necesito que|una tarea|confidencial|un favore|bisogno di un|bisogno di te|bisogno del|bisogno di aiuto|bisogno che|un compito|riservat|" +
    "een gunst|plezier doen|hulp nodig|je hulp|uw hulp|iets voor me|iets voor mij|een taak|vertrouwelijk|sua ajuda|tua ajuda|preciso de|preciso que|uma tarefa|" +
    "przyslug|twojej pomocy|pani pomocy|pana pomocy|potrzebuje pomocy|zadanie|poufn|en tjanst|din hjalp|hjalp med|en uppgift|arende|konfidentiell|en tjeneste|din hjaelp|hjaelp med|en opgave|fortrolig|din hjelp|hjelp med|en oppgave|konfidensiell|" +
    "palvelus|palveluksen|apuasi|tarvitsen apua|tehtav|luottamuksell|laskavost|vasi pomoc|tvoji pomoc|tvou pomoc|potrebuji pomoc|ukol.|duvern",
  /** Where to go on unseen. */
  number:
    "your mobile|your cell|your number|your phone|your whatsapp|personal cell|personal mobile|personal number|personal phone|mobile number|cell number|cell phone number|phone number|whatsapp number|text me|" +
    "handynummer|mobilnummer|telefonnummer|deine nummer|ihre nummer|whatsapp-nummer|numero de portable|numero de telephone|votre numero|ton numero|" +
    "numero de movil|numero de telefono|numero de celular|tu numero|su numero|numero di cellulare|numero di telefono|tuo numero|suo numero|" +
    "mobiele nummer|06-nummer|telefoonnummer|je nummer|uw nummer|numero de telemovel|numero de telefone|seu numero|teu numero|" +
    "numer telefonu|numer komork|twoj numer|ditt nummer|dit nummer|nummeret ditt|puhelinnumero|kannykka|numerosi|telefonni cislo|cislo mobil|tve cislo|vase cislo",
  /** What is asked after; also what any letter about money names. */
  money:
    "payment|transfer.|transfers.|beneficiar|wire.|wires.|balance|gift card|giftcard|voucher|invoice|vendor|payroll|direct deposit|bank account|bank detail|salary|salaries|funds.|cut off time|cut-off|payable|receivable|debtors|w-2|w2.|" +
    "uberweis|ueberweis|zahlung|kontostand|guthaben|geschenkkart|gutschein|rechnung|gehalt|bankverbindung|kontodaten|" +
    "virement|paiement|solde.|carte cadeau|cartes cadeau|facture|salaire|transferencia|un pago|el pago|los pagos|pago urgente|saldo|tarjeta regalo|tarjetas regalo|tarjetas de regalo|factura|nomina|" +
    "bonifico|bonifici|pagament|carta regalo|carte regalo|buoni regalo|fattur|stipendi|overboeking|betaling|cadeaubon|cadeaukaart|factuur|salaris|" +
    "cartao presente|cartoes presente|fatura|salario|przelew|platnosc|kart podarunk|karty podarunk|faktur|wynagrodz|overforing|betalning|presentkort|lonen|overforsel|gavekort|" +
    "tilisiirto|maksu|lahjakort|palkka|prevod|platb|zustat|darkov|mzd",
  /** What is owed and how it is asked for: with `money`, the words of a letter about bills and payments of any length. */
  owed:
    "bill.|bills.|pay.|pays.|paid.|paying|fee.|fees.|overdue|unpaid|owed|owing|owes|instalment|installment|remittance|settle|dues.|arrears|credit note|money|cheque|reminder|approved|" +
    "bezahl|beglich|begleich|mahn|offene posten|offener posten|offenen posten|betrag|fallig|faellig|honorar|gebuhr|gebuehr|miete|geld.|iban|inkasso|verzug|salden|zahlen|gezahlt|ruckstand|rueckstand|schlussrechnung|abschlagsrechnung|" +
    "regler|reglement|regle.|payer|paye.|payee.|payez|relance|echeance|echu|impaye|honoraires|somme.|montant|acompte|cotisation|argent|loyer|mise en demeure|creance|dette|rappel|solder|" +
    "pagar|pague|pagad|abonar|vencid|vencimiento|deuda|adeud|importe|cuota|cobr|honorarios|minuta|estado de cuenta|dinero|impag|recordatorio|anticipo|alquiler|" +
    "pagat|saldare|saldat|sollecit|scadut|scadenz|insolut|parcella|importo|rata.|acconto|estratto conto|soldi|canone|onorari|versament|" +
    "betal|betaal|herinnering|aanmaning|openstaand|vervallen|bedrag|rekening|huur.|declaratie|voldaan|voldoen|achterstand|" +
    "liquid|boleto|parcela|mensalidade|nota fiscal|duplicata|divida|em aberto|em atraso|" +
    "zaplac|zaplat|oplac|oplat|uregulow|nalezn|zaleg|upomnien|wezwanie|rachun|skladk|czynsz|kwot|zaliczk|dlug|rozlicz|pieniad|" +
    "forfall|paminnelse|avgift|arvode|rakning|belopp|obetal|skuld|hyra.|pengar|handpenning|kravbrev|" +
    "forfald|rykker|regning|kontingent|beloeb|belob|restance|husleje|penge|gebyr|skyld|udestaende|afdrag|purring|rekning|belop|restanse|husleie|utestaende|innbetal|" +
    "lasku|eraantyn|maks|saatav|palkkio|raha|viivastys|perinta|velka|vuokra|" +
    "uhrad|uhraz|neuhrazen|nezaplacen|upomink|splatn|nedoplat|doplat|najem|dluh|dluzn|castk|peniz|penez|pohledav|proplac",
  /** Among friends. */
  social:
    "lunch|dinner|breakfast|coffee|drink|beer|pub.|party|birthday|weekend|football|match.|gym.|concert|cinema|photo|picture|kids|lift.|" +
    "mittag|essen.|kaffee|bier|feier|geburtstag|wochenende|foto|dejeuner|diner.|cafe.|biere|fete|anniversaire|almuerzo|almorzar|comer.|cena|cerveza|fiesta|cumplean|pranzo|caffe|birra|festa|compleanno|" +
    "eten.|koffie|borrel|feest|verjaardag|almoco|jantar|cerveja|aniversario|obiad|kaw|piwo|urodzin|fika|middag|kaffe|fest.|fodelsedag|fodselsdag|frokost|lounas|kahvi|olut|juhl|obed|kava|pivo|narozenin",
} as const;
