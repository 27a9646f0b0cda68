const phrase = 35;
type Pair = readonly [RegExp, RegExp];

const payHere: readonly Pair[] = [
  [
    /\b(?:(?:re)?pay(?:ments?)?|settle)\b/gi,
    /\b(?:now|here|online|securely|safely|today|by (?:credit |debit )?card|via|using|at|link|page|portal|form)\b/i,
  ],
  [/\b(?:jetzt|hier|online|sicher|rechnung|karte)/gi, /zahlen|begleichen/i],
  [/payer|régler|réglez|payez/gi, /maintenant|ici|en ligne|facture|carte|lien/i],
  [
    /pagar|pague|paga|pagare|paghi/gi,
    /ahora|aqu[ií]|en línea|factura|tarjeta|enlace|\b(?:ora|qui)\b|adesso|online|fattura|carta|agora|fatura|cartão|link/i,
  ],
  [/betaal|betalen|voldoe/gi, /\bnu\b|hier|online|direct|factuur|link/i],
  [/betal/gi, /\bnu\b|här|\bher\b|online|faktura|regning|kort|länk|lenke|link/i],
  [/zapłać|opłać|płatność/gi, /teraz|tutaj|online|fakturę|link|kartą/i],
  [/zaplatit|zaplaťte|uhradit|uhraďte|platba/gi, /nyní|zde|online|fakturu|odkaz|kartou/i],
  [/maksa|maksu/gi, /\bnyt\b|tästä|täällä|verkossa|lasku|linkki|kortilla/i],
];

const steps: readonly Pair[] = [
  [
    /\b(?:make|submit|complete|settle|proceed|continue|confirm|finali[sz]e|initiate|process|authori[sz]e)\b/gi,
    /\b(?:payment|invoice|balance|checkout|transfer|transaction|remittance|settlement)\b/i,
  ],
  [
    /zahlung|überweisung|betrag|rechnung/gi,
    /vornehmen|durchführen|tätigen|abschlie(?:ß|ss)en|ausführen|leisten|freigeben|begleichen|starten/i,
  ],
  [/effectuer|procéder|finaliser|valider|passer|poursuivre/gi, /paiement|règlement|virement|caisse/i],
  [
    /realizar|efectuar|efetuar|proceder|completar|finalizar|tramitar|concluir|prosseguir|fazer/gi,
    /\bpago|transferencia|\bcaja\b|pagamento|transferência/i,
  ],
  [/effettu|proced|complet|conferm|concludi/gi, /pagamento|bonifico|\bcassa\b/i],
  [/voltooi|doorgaan|afronden|bevestig|uitvoeren|\bnaar\b/gi, /betaling|\bkassa\b|overboeking|afrekenen/i],
  [/betaling|overboeking/gi, /voltooien|afronden|uitvoeren|doen\b/i],
  [/dokon|przejdź|zrealizuj|wykonaj|potwierdź/gi, /płatno|przelew|\bkasy\b/i],
  [
    /slutför|genomför|fortsätt|bekräfta|gennemfør|fuldfør|fortsæt|bekræft|gjennomfør|fullfør|fortsett|\b(?:till?|gå til)\b/gi,
    /betaln|betaling|\bkassan?\b|kassen|överföring|overførsel|overføring/i,
  ],
  [/prov[ée]st|proveďte|dokon[čc]it|přej[íd]|potvrdit/gi, /platb|převod|pokladn/i],
  [/suorita|siirry|vahvista|jatka/gi, /maks[au]|kassal|tilisiirto/i],
];

const payPage =
  /\bpay (?:invoice|bill|balance)\b|\bcheck ?out (?:now|here|securely)\b|\bcard (?:payment )?form\b|\bscan (?:the (?:qr )?code )?to pay\b|zahlungslink|bezahllink|zur (?:be)?zahlung|zur kasse|lien de paiement|(?:enlace|link|ligação) (?:de|di) pag(?:o|amento)|betaalverzoek|link do płatności|platební odkaz/i;
const payAlone =
  /^(?:pay|check ?out|afrekenen|bezahlen|zahlen|payer|régler|pagar|paga|betalen|betala|betal|zapłać|zaplatit|maksa|pay [€$£]? ?\d[\d.,]{0,12} ?(?:EUR|GBP|USD|CHF|€)?)$/i;

function hasPair(words: string, pairs: readonly Pair[]): boolean {
  return pairs.some(([verb, rest]) =>
    Array.from(words.matchAll(verb)).some(({ index, 0: said }) => {
      const behind = words.slice(index + said.length, index + said.length + phrase);
      return rest.test(behind.split(/[.\n]/u, 1)[0] ?? "");
    }),
  );
}

/** Whether the words of a link or button say that one pays there. */
export function saysPayHere(words: string): boolean {
  return payPage.test(words) || payAlone.test(words.trim()) || hasPair(words, payHere) || hasPair(words, steps);
}

const paying =
  /\b(?:pay|payment|payable|settle|settlement|balance|due|outstanding|overdue|remit|transfer)\b|zahl|überweis|begleich|fällig|payer|paiement|règl|régl|virement|pag[aou]|transferencia|bonifico|betaal|betal|voldoe|zapła|płatn|przelew|uhra[dď]|zapla[tť]|platb|maksa|maksu/i;

/** Whether the words before a bare address are about a payment. */
export function saysPaying(words: string): boolean {
  return paying.test(words);
}

const toPay =
  /\b(?:pay|settle|remit)\b|zahlen|überweisen|begleichen|\bpayer|régle[rz]|\bpaga(?:r|re|te)\b|\bpagu?e\b|betalen|\bbetala?\b|zapłać|zapłacić|opłać|uhradit|uhraďte|zaplatit|zaplaťte|maksaa|maksakaa/i;

/** Whether words tell somebody to pay. */
export function saysToPay(words: string): boolean {
  return toPay.test(words);
}
