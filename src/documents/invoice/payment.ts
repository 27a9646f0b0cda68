import type { Element } from "../xml/tree";

/** A way to pay in a structured invoice. Empty strings where it says nothing. */
export interface Payment {
  readonly holder: string;
  readonly payee: string;
  readonly account: string;
  /** Kind of account number, in the format's own words: `IBAN`, `BBAN`. */
  readonly scheme: string;
  /** BIC, sort code, BSB, routing number or whatever the format puts there. */
  readonly branch: string;
  readonly bank: string;
  readonly bic: string;
  readonly amount: string;
  readonly reference: string;
  readonly payer: string;
  /** The payee's, ISO 3166. */
  readonly country: string;
}

/** Payments told apart per invoice; the rest is among the general lines. */
export const maxPayments = 200;

/** Payments found by a known format, and the elements they used. */
export type Payments = { readonly payments: readonly Payment[]; readonly used: ReadonlySet<Element> };

const compact = (text: string): string => text.replace(/[\s.-]/g, "").toUpperCase();
const isIban = (text: string): boolean => /^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(compact(text));
const isBic = (text: string): boolean => /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(compact(text));

function branchLabel(branch: string, country: string): string {
  const number = compact(branch);
  if (isBic(branch)) return "BIC";
  if (/^[A-Z]{4}0[A-Z0-9]{6}$/.test(number)) return "IFSC";
  if (/^\d{9}$/.test(number)) return "Routing number";
  if (/^\d{6}$/.test(number)) return country === "AU" ? "BSB" : "Sort code";
  if (/^\d{8}$/.test(number)) return "BLZ";
  if (/^\d{4,5}$/.test(number) && /^(?:SE|DK|NO|FO|GL)$/.test(country)) return "Clearing number";
  return "Bank code";
}

function accountLabel({ account, scheme, branch }: Payment): string {
  // An "IBAN" that doesn't begin like one is another bank number, as in Danish invoices.
  if (isIban(account) || (/^IBAN$/i.test(scheme) && /^[A-Za-z]{2}\s?\d/.test(account))) return "IBAN";
  if (/BANKGIRO/i.test(branch)) return "Bankgiro";
  if (/PLUSGIRO/i.test(branch)) return "Plusgiro";
  return "Account number";
}

/** A payment as lines for the analysis. The holder comes first: the first name next to an account is its holder. */
export function linesOf(payment: Payment): string[] {
  const { holder, payee, account, branch, bank, bic, amount, reference, payer, country } = payment;
  const isGiro = /(?:BANK|PLUS)GIRO/i.test(branch);
  const lines: readonly (readonly [label: string, value: string])[] = [
    ["Payment", "bank transfer"],
    ["Account holder", holder],
    ["Payee", payee],
    ["Bank", bank],
    [branchLabel(branch, country), isGiro ? "" : branch],
    [accountLabel(payment), account],
    ["BIC", bic === branch ? "" : bic],
    ["Amount", amount],
    ["Reference", reference],
    ["Payer account", payer],
  ];
  return lines.filter(([, value]) => value !== "").map(([label, value]) => `${label}: ${value}`);
}
