import { maxPayments, type Payment, type Payments } from "./payment";
import { at, below, valueAt, type Element } from "../xml/tree";

function nameOf(seller: Element): string {
  const person = "DatiAnagrafici/Anagrafica";
  const company = valueAt(seller, `${person}/Denominazione`);
  return company || `${valueAt(seller, `${person}/Nome`)} ${valueAt(seller, `${person}/Cognome`)}`.trim();
}

/** Payments of Italian invoices (FatturaPA 1.2, `DatiPagamento`), of each invoice in the file. */
export function paymentsOfFatturaPa(root: Element): Payments {
  const used = new Set<Element>();
  const [seller] = below(root, "CedentePrestatore");
  const payee = seller === undefined ? "" : nameOf(seller);
  const payments: Payment[] = [];
  for (const detail of below(root, "DettaglioPagamento")) {
    if (payments.length > maxPayments) break;
    const iban = valueAt(detail, "IBAN");
    if (iban === "") continue;
    for (const name of ["IBAN", "BIC", "Beneficiario", "IstitutoFinanziario"])
      for (const each of at(detail, name)) used.add(each);
    const amount = valueAt(detail, "ImportoPagamento");
    payments.push({
      holder: valueAt(detail, "Beneficiario"),
      payee,
      account: iban,
      scheme: "IBAN",
      branch: "",
      bank: valueAt(detail, "IstitutoFinanziario"),
      bic: valueAt(detail, "BIC"),
      amount: amount === "" ? "" : `EUR ${amount}`,
      reference: valueAt(detail, "CodicePagamento"),
      payer: "",
      country: "IT",
    });
  }
  return { payments, used };
}
