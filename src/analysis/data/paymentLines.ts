/** A line that a bank's machine reads off a form of payment. */
interface PaymentLine {
  readonly scheme: "boleto" | "fik";
  readonly form: RegExp;
  /** A form that nothing else has needs no check digits. */
  readonly checked: boolean;
}

/** Brazil's boleto (FEBRABAN: Luhn per field, a digit over all) and Denmark's cards 71, 73 and 75 (Finans Danmark, FIK). */
export const paymentLines: readonly PaymentLine[] = [
  { scheme: "boleto", form: /(?<!\d)\d{5}\.\d{5} ?\d{5}\.\d{6} ?\d{5}\.\d{6} ?\d ?\d{14}(?!\d)/g, checked: false },
  { scheme: "boleto", form: /(?<!\d)\d{10} ?\d{11} ?\d{11} ?\d ?\d{14}(?!\d)/g, checked: true },
  { scheme: "fik", form: /\+7[135] ?< ?(?:\d{14,19} ?)?\+ ?\d{8} ?</g, checked: false },
];

/** Whether a text may have one. */
export const mayBePaymentLine = /\d{5}\.\d{6}|\d{11} ?\d{11}|\+7[135] ?</;
