import { moneyOf, type Field } from "./lines";

/** Seven lines: kind, name, street or first line, number or second line, postal code, town, country. */
function addressOf(lines: readonly string[], from: number): { readonly name: string; readonly address: string } {
  const [, name = "", ...address] = lines.slice(from, from + 7);
  return { name, address: address.filter((part) => part.trim() !== "").join(" ") };
}

const at = { account: 3, creditor: 4, ultimate: 11, amount: 18, currency: 19, debtor: 20, reference: 28, message: 29 };

/** Swiss QR-bill: `SPC`, version, character set, then the payment. */
export function swiss(lines: readonly string[]): Field[] | null {
  if (lines[0]?.trim() !== "SPC" || lines.length < 20) return null;
  const creditor = addressOf(lines, at.creditor);
  const ultimate = addressOf(lines, at.ultimate);
  const debtor = addressOf(lines, at.debtor);
  const [bill, ...alternatives] = lines.slice(at.message + 2, at.message + 10);
  return [
    ["Payee", creditor.name],
    ["IBAN", lines[at.account]],
    ["Amount", moneyOf(lines[at.amount], lines[at.currency])],
    ["Reference", lines[at.reference]],
    ["Message", lines[at.message]],
    ["Payee address", creditor.address],
    ["In favour of", `${ultimate.name} ${ultimate.address}`],
    ["Payer", debtor.name],
    ["Payer address", debtor.address],
    ["Bill information", bill],
    ...alternatives.map((line): Field => ["Alternative scheme", line]),
  ];
}
