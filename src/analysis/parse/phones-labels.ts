const LABEL =
  "tel(?:efon|efoon|éfono|efono|efone|éphone|ephone|ef|eph)?|t[ée]l|telefonn?(?:r|ummer|ummer)|phone|ph|fon|mobile?|mob|mobil(?:telefon|nr|nummer)?|mobiel|m[óo]vil|" +
  "cell(?:ulare|phone)?|celular|cel|handy|natel|gsm|portable|port|tlm|telem[óo]vel|kom(?:[óo]rka)?|puh(?:elin)?|matkapuhelin|tlf|tfno|tlfn|" +
  "direct(?: (?:line|dial))?|direkt|durchwahl|dw|office|b[üu]ro|desk|work|home|switchboard|zentrale|reception|hotline|helpline|whatsapp|viber|signal|linha|contact number|" +
  "call-?back number|rufnummer|telefonnummer|número de teléfono|numéro de téléphone|numero di telefono|numer telefonu|telefonní číslo|puhelinnumero|" +
  "telefoonnummer|mobiel nummer|gsm-?nummer|doorkiesnummer|doorkies|vast nummer|mobilnummer|mobilnr|mobiltlf|växel|direktnummer|direktnr|" +
  "ligne directe|num[ée]ro (?:direct|de portable|de mobile)|standard t[ée]l[ée]phonique|joignable(?: (?:au|sur))?|l[íi]nea directa|n[úu]mero de m[óo]vil|centralita|" +
  "linea diretta|numero (?:diretto|di cellulare)|centralino|recapito telefonico|linha direc?ta|n[úu]mero de (?:telefone|telem[óo]vel|celular)|contacto telef[óo]nico|" +
  "direkte nummer|omstilling|hovednummer|hovednr|sentralbord|telefonnumret|telefonnummeret";
const NUMBER_WORD = "(?: ?(?:no|nr|num|number|nummer|n°|nº|#)\\.?)?";
const LABELLED = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:${LABEL})${NUMBER_WORD}[\\s.:)\\]|\\-–—]{0,6}(?:\\(\\p{L}{1,12}\\)[\\s:]{0,3})?$`,
  "iu",
);
const LETTER = /(?:(?:^|[\s|,;•·/])[tmpdcho]\s{0,2}[:.|]|\([tmpdho]\)|(?:^|[\s|,;•·/])[tmpd]\s)\s{0,4}$/i;
const SIGN = /[\u260e\u2706\u{1f4de}\u{1f4f1}\u2121\u{1f57f}\u{1f57d}\u{1f4f2}]\ufe0f?[\s:]{0,4}$/u;
const VERB =
  /(?:^|[^\p{L}])(?:call|ring|dial|phone|text|reach|anrufen|erreichbar|erreichen|rufen sie|unter der nummer|unter|appele[zr](?:-(?:moi|nous))?|m[’']appeler|joindre|joignable|rappele[zr]|t[ée]l[ée]phone[zr]|contacte[zr]|llame|llamar|llámenos|llámeme|llámame|contactar|chiam(?:i|are|ate|armi|arci|ami|atemi|ateci)|telefon(?:are|ate|i)|contatt(?:are|armi|ate|ateci|atemi)|bel|bellen|bereikbaar|bereiken|telefonisch|ligue(?:-(?:me|nos))?|ligar(?:-me)?|liga-me|contacte|contactar|contatar|zadzwo[ńn]|dzwoni[ćc]|ring(?:a|e|er)?|nås|treffes|træffes|soita(?:a)?|zavolejte|volejte)(?![\p{L}])/iu;
const FAX =
  /(?:^|[^\p{L}])(?:tele)?(?:fax|faks|faxe|télécopie|faxnr|f)(?:\s?(?:no|nr|number|nummer)\.?)?[\s.:)\-–—|]{0,5}(?:\(\p{L}{1,12}\)[\s:]{0,3})?$/iu;
const UP_TO = "[\\p{L}\\s.:#)\\-–—]{0,14}$";
const OTHER = new RegExp(
  "(?:^|[^\\p{L}])(?:acc(?:oun)?t|a/c|acct|aba|routing|sort code|iban|bic|swift|konto|kontonummer|bankgiro|plusgiro|compte|cuenta|conto|" +
    "rekening|conta(?![ct])|rachunek|nr rachunku|tili|účet|clabe|bsb|ifsc|invoice|rechnung|rechnungsnummer|facture|factura|fattura|factuur|fatura|" +
    "faktura|faktur|lasku|kontonumret|kontonummeret|kontonr|plusgirot|bankgirot|bg|pg|reg\\.? ?nr|clearing(?:nummer)?|ocr|kid|cvr|kvk|btw-?nr|orgnr|ordernummer|klantnummer|kundnummer|kundenummer|" +
    "encomenda|devis|siren|siret|presupuesto|albar[áa]n|cif|nif|nit|rfc|cuit|preventivo|p\\.? ?iva|partita iva|codice fiscale|cnpj|cpf|ag[êe]ncia|boleto|nota fiscal|" +
    "rekeningnummer|factuurnummer|fakturanummer|bankrekening|order|po|p\\.o\\.|bestellung|commande|pedido|ordine|ref(?:erence|erenz|\\.)?|vat|ust|tva|iva|btw|nip|org|id|tax|" +
    `tin|ein|customer|kunden|client|ticket|case|tracking|container|policy|contract|amount|betrag|total)${UP_TO}`,
  "iu",
);
const SOME_NUMBER = new RegExp(`(?:^|[^\\p{L}])(?:number|nummer|no|nr|numer|n°|nº|#)${UP_TO}`, "iu");
/** Words from the verb to the number: "call me on my new number". */
const MAX_CLAUSE = 44;

function lastClause(left: string): string {
  let start = left.length;
  while (start > 0 && left.length - start < MAX_CLAUSE && !/[.;\d]/.test(left[start - 1] ?? "")) start--;
  return left.slice(start);
}

/** Whether a label of a telephone is right before. `left` is what is on the line before the number. */
export function isPhoneLabelBefore(left: string): boolean {
  if (LABELLED.test(left) || SIGN.test(left)) return true;
  return LETTER.test(left) || (VERB.test(lastClause(left)) && !OTHER.test(left));
}

/** Whether the number is a fax. */
export function isFaxBefore(left: string): boolean {
  return FAX.test(left);
}

/** Whether the number is said to be something else: an account, an invoice, a reference. */
export function isOtherNumberBefore(left: string): boolean {
  return OTHER.test(left) || SOME_NUMBER.test(left);
}
