import { maxPayments, type Payment, type Payments } from "./payment";
import { at, below, valueAt, type Element } from "../xml/tree";

function nameOf(party: Element | undefined): string {
  if (party === undefined) return "";
  const names = ["PartyName/Name", "PartyLegalEntity/RegistrationName", "Person/FamilyName"];
  return names.map((path) => valueAt(party, path)).find((name) => name !== "") ?? "";
}

function amountOf(root: Element): string {
  const [total] = below(root, "LegalMonetaryTotal").flatMap((each) => at(each, "PayableAmount"));
  if (total === undefined) return "";
  return `${total.attributes.get("currencyID") ?? ""} ${total.text}`.trim();
}

/** Danish payment slip (OIOUBL, payment means 50 and 93): kind, reference, creditor. */
function slipOf(means: Element): string {
  const [kind, reference] = [valueAt(means, "PaymentID"), valueAt(means, "InstructionID")];
  const creditor = valueAt(means, "CreditAccount/AccountID");
  return creditor === "" ? "" : `+${kind}<${reference}+${creditor}<`;
}

/** Payments of UBL 2 (OASIS; Peppol, XRechnung, OIOUBL, EHF, SI-UBL, A-NZ) in invoices, credit notes, orders, envelopes. */
export function paymentsOfUbl(root: Element): Payments {
  const used = new Set<Element>();
  const supplier = below(root, "AccountingSupplierParty", "SellerSupplierParty").flatMap((each) =>
    at(each, "Party"),
  )[0];
  const [payee] = below(root, "PayeeParty");
  const common = {
    payee: nameOf(payee) || nameOf(supplier),
    country: supplier === undefined ? "" : valueAt(supplier, "PostalAddress/Country/IdentificationCode"),
    amount: amountOf(root),
  };
  const payments: Payment[] = [];
  for (const means of below(root, "PaymentMeans")) {
    if (payments.length > maxPayments) break;
    const reference = valueAt(means, "PaymentID") || slipOf(means);
    const slip = slipOf(means);
    const mandate = at(means, "PaymentMandate/PayerFinancialAccount");
    const payers = [...at(means, "PayerFinancialAccount"), ...mandate];
    const accounts = at(means, "PayeeFinancialAccount");
    for (const each of [...payers, ...accounts]) used.add(each);
    const payer = payers.map((each) => valueAt(each, "ID")).join(" ");
    const base = { ...common, reference: slip || reference, payer };
    for (const account of accounts) {
      const [id] = at(account, "ID");
      payments.push({
        ...base,
        holder: valueAt(account, "Name"),
        account: valueAt(account, "ID"),
        scheme: id?.attributes.get("schemeID") ?? "",
        branch: valueAt(account, "FinancialInstitutionBranch/ID"),
        bank:
          valueAt(account, "FinancialInstitutionBranch/FinancialInstitution/Name") ||
          valueAt(account, "FinancialInstitutionBranch/Name"),
        bic: valueAt(account, "FinancialInstitutionBranch/FinancialInstitution/ID"),
        country: valueAt(account, "Country/IdentificationCode") || common.country,
      });
    }
    if (accounts.length === 0 && (payer !== "" || slip !== ""))
      payments.push({ ...base, holder: "", account: "", scheme: "", branch: "", bank: "", bic: "" });
  }
  return { payments, used };
}
