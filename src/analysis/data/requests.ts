/** Asked of the reader so that somebody can draw the money. */
interface Asked {
  /** The part of its value before the colon. */
  readonly scheme: "card" | "mandate";
  readonly what: RegExp;
  readonly asked: RegExp;
}

/** What of a card only its holder knows, and what lets an account be debited. */
export const requests: readonly Asked[] = [
  {
    scheme: "card",
    what: /(?:(?:credit|debit|bank|company|corporate) )?card (?:numbers?|details|info(?:rmation)?|data|security code)|\bcv[vc]2?\b|security code|(?:kredit)?karten(?:nummer|daten|prüfnummer)|prüfziffer|numéros? de (?:la |votre )?carte|cryptogramme|(?:número|datos) de (?:la |su |tu )?tarjeta|(?:numero|dati) (?:della |di )?(?:(?:sua |tua |vostra )?carta)|código de segurança|(?:número|dados) d[oe] (?:seu )?cartão|(?:creditcard|kaart)(?:nummer|gegevens)|kort(?:nummer|numre|oplysninger|uppgifter|opplysninger)|(?:numer|dane) (?:twojej |państwa )?karty|(?:číslo|údaje) (?:vaší )?karty|kortin (?:numero|tiedot)|korttinumero/giu,
    asked:
      /(?<![\p{L}])(?:(?:re)?send|reply|e-?mail|text|provide|give|share|confirm|enter|supply|forward|need|let (?:me|us) have|tell|call (?:me|us) with|with your|have your|ring|dial|over the (?:tele)?phone|by (?:tele)?phone|senden|schicken|mitteilen|nennen|geben|teilen|benötigen|brauchen|envoyez|envoyer|communiquer|communiquez|donnez|transmettre|indiquer|indiquez|env[ií]e(?:nos|n|me)?|enviar|facilite|indique(?:nos)?|invi(?:are|i|ate)|comunic(?:are|hi|ate)|fornire|mande|informe|stuur|geef|doorgeven|mailen|skicka|uppge|ange|send(?:e)?|oplys|oppgi|prześlij|podaj|podać|wyślij|pošlete|zašlete|sdělte|lähetä|ilmoita)/iu,
  },
  {
    scheme: "mandate",
    what: /(?:direct[ -]debit|sepa|bacs|core|b2b)[ -]{1,3}(?:direct debit )?(?:mandate|instruction|authori[sz]ation)|direct[ -]debit (?:mandate |instruction )?form|(?:sepa|basis|firmen)?-?(?:last|ab)schrift[\p{L}-]{0,12}-?(?:mandat|verfahren)|sepa-?(?:last|firmen|basis)?[\p{L}-]{0,16}mandat|einzugsermächtigung|mandat (?:de prélèvement|sepa)|autorisation de prélèvement|(?:mandato|orden) (?:sepa|de (?:domiciliación|adeudo|débito)|di addebito)|autorização de débito|(?:sepa-?|incasso-?)machtiging(?:sformulier)?|autogiromedgivande|polecenie zapłaty|souhlas s inkasem|suoraveloitus(?:valtakirja|lupa)/giu,
    asked:
      /(?<![\p{L}])(?:sign|fill|complete|return|send|unterschr|unterzeichne|ausf[uü]e?ll|füllen|zurück|senden|schicken|erteilen|sign(?:er|ez)|rempli|retourn|renvo|firm[ae]|complet|rellen|devuel|env[ií]e|compil|sottoscri|restitui|preench|assin|devolv|onderteken|invul|vul|terug|skriv|fyll|udfyld|underskriv|podpis|wypełn|odesł|podepi|vyplň|zašlete|allekirjoit|täytä|palaut)/iu,
  },
];

/** It isn't a request where it is forbidden, is somebody else's, or is in the past. */
export const denied =
  /(?<![\p{L}])(?:my|his|her|their|our|had|has|was|were|did|never|not|n't|don['’]?t|no|without|nie(?:mals)?|nicht|kein\p{L}*|jamais|pas|nunca|jam[áa]s|non|mai|n[ãa]o|nooit|niet|aldrig|aldri|inte|ikke|nigdy|nikdy|älä|ei)(?![\p{L}])/iu;
