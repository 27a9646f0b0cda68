/** What a supplier delivers or does, in thirteen languages. */
const supplies =
  /deliver|shipment|services|orders|liefer|aufträge|livraison|prestation|entrega|servici|serviço|consegn|fornitur|lever(?:ing|an[sc])|dostaw|usług|toimitu|dodáv|služb/iu;
/** Who stops: we. In languages that leave the word out, the verb's end says it. */
const we =
  /(?<!\p{L})(?:we|wir|nous|vi|wij|noi|nós)(?!\p{L})|\p{L}{2}(?:mos|iamo|remo|emy|imy|amy|mme|eme|íme|áme)(?!\p{L})/iu;
/** The reader is told something, or an account or details of payment are what it is about. */
const others =
  /(?<!\p{L})(?:please|kindly|you|bitte|sie|veuillez|merci|favor|prego|preghiamo|gelieve|graag|alstublieft|proszę|prosimy|vänligen|venligst|vennligst|pyydämme|prosíme)(?!\p{L})|detail|angaben|coordonn|\bdat(?:os|i)\b|\bdados\b|gegevens|uppgift|opp?lysning|\bdane\b|\bdanych\b|údaj|tiedot|tietoj|account|bank|iban|konto|compte|cuenta|\bconto\b|\bconta\b|rekening|rachun|\btili|účet|účt/iu;

/** Whether a sentence threatens that its author stops delivering, as dunning letters do: no payment is held back by it. */
export function stopsDeliveries(quote: string): boolean {
  return supplies.test(quote) && we.test(quote) && !others.test(quote);
}
