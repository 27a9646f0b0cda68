import { maxPayments, type Payment, type Payments } from "./payment";
import { at, below, valueAt, type Element } from "../xml/tree";

const firstOf = (element: Element, ...paths: readonly string[]): string =>
  paths.map((path) => valueAt(element, path)).find((value) => value !== "") ?? "";

function amountOf(root: Element): string {
  const [due] = below(root, "DuePayableAmount");
  const [grand] = below(root, "GrandTotalAmount");
  const amount = due ?? grand;
  if (amount === undefined) return "";
  const currency = amount.attributes.get("currencyID") ?? below(root, "InvoiceCurrencyCode")[0]?.text.trim() ?? "";
  return `${currency} ${amount.text.trim()}`.trim();
}

/** Payments of UN/CEFACT Cross Industry Invoice (Factur-X, ZUGFeRD 2, XRechnung) and Document (ZUGFeRD 1). */
export function paymentsOfCii(root: Element): Payments {
  const used = new Set<Element>();
  const [seller] = below(root, "SellerTradeParty");
  const [payee] = below(root, "PayeeTradeParty");
  const common = {
    payee: (payee === undefined ? "" : valueAt(payee, "Name")) || (seller === undefined ? "" : valueAt(seller, "Name")),
    country: seller === undefined ? "" : valueAt(seller, "PostalTradeAddress/CountryID"),
    amount: amountOf(root),
    reference: below(root, "PaymentReference")[0]?.text.trim() ?? "",
  };
  const payments: Payment[] = [];
  for (const means of below(root, "SpecifiedTradeSettlementPaymentMeans")) {
    if (payments.length > maxPayments) break;
    const payers = at(means, "PayerPartyDebtorFinancialAccount");
    const accounts = at(means, "PayeePartyCreditorFinancialAccount");
    const [bank] = at(means, "PayeeSpecifiedCreditorFinancialInstitution");
    for (const each of [...payers, ...accounts]) used.add(each);
    if (bank !== undefined && accounts.length > 0) used.add(bank);
    const payer = payers.map((each) => firstOf(each, "IBANID", "ProprietaryID")).join(" ");
    const base = {
      ...common,
      payer,
      bic: bank === undefined ? "" : valueAt(bank, "BICID"),
      bank: bank === undefined ? "" : valueAt(bank, "Name"),
      branch: bank === undefined ? "" : firstOf(bank, "GermanBankleitzahlID", "ClearingSystemID", "ID"),
    };
    for (const account of accounts) {
      const holder = valueAt(account, "AccountName");
      const iban = valueAt(account, "IBANID");
      const own = valueAt(account, "ProprietaryID");
      if (iban !== "") payments.push({ ...base, holder, account: iban, scheme: "IBAN" });
      if (own !== "" || iban === "") payments.push({ ...base, holder, account: own, scheme: "" });
    }
    if (accounts.length === 0 && payer !== "") payments.push({ ...base, holder: "", account: "", scheme: "" });
  }
  return { payments, used };
}
