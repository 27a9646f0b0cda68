/** A line that a bank's machine reads off a form of payment, and what it is canonically. */
interface PaymentLine {
  readonly scheme: "boleto" | "fik";
  readonly form: RegExp;
  /** A form that nothing else has needs no check digits. */
  readonly checked: boolean;
}

/**
 * Brazil's boleto (FEBRABAN: three fields that Luhn's digit closes, a digit over all, the due day and the amount), with its
 * dots or without; Denmark's lines of cards 71, 73 and 75 (Finans Danmark, FIK: reference, then the creditor's number).
 */
export const paymentLines: readonly PaymentLine[] = [
  { scheme: "boleto", form: /(?<!\d)\d{5}\.\d{5} ?\d{5}\.\d{6} ?\d{5}\.\d{6} ?\d ?\d{14}(?!\d)/g, checked: false },
  { scheme: "boleto", form: /(?<!\d)\d{10} ?\d{11} ?\d{11} ?\d ?\d{14}(?!\d)/g, checked: true },
  { scheme: "fik", form: /\+7[135] ?< ?(?:\d{14,19} ?)?\+ ?\d{8} ?</g, checked: false },
];

/** Whether a text may have one. */
export const mayBePaymentLine = /\d{5}\.\d{6}|\d{11} ?\d{11}|\+7[135] ?</;
