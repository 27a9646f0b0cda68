import { at, below, valueAt, type Element } from "../xml/tree";

const unsaid = {
  ...{ holder: "", payee: "", account: "", bank: "", bic: "", amount: "", reference: "", payer: "" },
  /** Kind of account number, in the format's own words: `IBAN`, `BBAN`. */
  scheme: "",
  /** BIC, sort code, BSB, routing number or whatever the format puts there. */
  branch: "",
  /** The payee's, ISO 3166. */
  country: "",
};
type Payment = Readonly<typeof unsaid>;

/** Payments told apart per invoice; the rest is among the general lines. */
export const maxPayments = 200;

type Payments = { readonly payments: readonly Payment[]; readonly used: ReadonlySet<Element> };

const compact = (text: string): string => text.replace(/[\s.-]/g, "").toUpperCase();
const institution = "FinancialInstitutionBranch/FinancialInstitution";
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

const firstOf = (element: Element | undefined, ...paths: readonly string[]): string =>
  element === undefined ? "" : (paths.map((path) => valueAt(element, path)).find((value) => value !== "") ?? "");

const partyName = (party: Element | undefined): string =>
  firstOf(party, "PartyName/Name", "PartyLegalEntity/RegistrationName", "Person/FamilyName");

function payableAmount(root: Element): string {
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
  const suppliers = below(root, "AccountingSupplierParty", "SellerSupplierParty");
  const [supplier] = suppliers.flatMap((each) => at(each, "Party"));
  const [payee] = below(root, "PayeeParty");
  const common = {
    payee: partyName(payee) || partyName(supplier),
    country: firstOf(supplier, "PostalAddress/Country/IdentificationCode"),
    amount: payableAmount(root),
  };
  const payments: Payment[] = [];
  for (const means of below(root, "PaymentMeans")) {
    if (payments.length > maxPayments) break;
    const slip = slipOf(means);
    const mandate = at(means, "PaymentMandate/PayerFinancialAccount");
    const payers = [...at(means, "PayerFinancialAccount"), ...mandate];
    const accounts = at(means, "PayeeFinancialAccount");
    for (const each of [...payers, ...accounts]) used.add(each);
    const payer = payers.map((each) => valueAt(each, "ID")).join(" ");
    const base = { ...unsaid, ...common, reference: slip || valueAt(means, "PaymentID"), payer };
    for (const account of accounts) {
      const [id] = at(account, "ID");
      payments.push({
        ...base,
        holder: valueAt(account, "Name"),
        account: valueAt(account, "ID"),
        scheme: id?.attributes.get("schemeID") ?? "",
        branch: valueAt(account, "FinancialInstitutionBranch/ID"),
        bank: firstOf(account, `${institution}/Name`, "FinancialInstitutionBranch/Name"),
        bic: valueAt(account, `${institution}/ID`),
        country: valueAt(account, "Country/IdentificationCode") || common.country,
      });
    }
    if (accounts.length === 0 && (payer !== "" || slip !== "")) payments.push(base);
  }
  return { payments, used };
}

function dueAmount(root: Element): string {
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
    payee: firstOf(payee, "Name") || firstOf(seller, "Name"),
    country: firstOf(seller, "PostalTradeAddress/CountryID"),
    amount: dueAmount(root),
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
    const branch = firstOf(bank, "GermanBankleitzahlID", "ClearingSystemID", "ID");
    const names = { bic: firstOf(bank, "BICID"), bank: firstOf(bank, "Name"), branch };
    const base = { ...unsaid, ...common, ...names, payer };
    for (const account of accounts) {
      const holder = valueAt(account, "AccountName");
      const iban = valueAt(account, "IBANID");
      const own = valueAt(account, "ProprietaryID");
      if (iban !== "") payments.push({ ...base, holder, account: iban, scheme: "IBAN" });
      if (own !== "" || iban === "") payments.push({ ...base, holder, account: own });
    }
    if (accounts.length === 0 && payer !== "") payments.push(base);
  }
  return { payments, used };
}

function sellerName(seller: Element): string {
  const person = "DatiAnagrafici/Anagrafica";
  const company = valueAt(seller, `${person}/Denominazione`);
  return company || `${valueAt(seller, `${person}/Nome`)} ${valueAt(seller, `${person}/Cognome`)}`.trim();
}

/** Payments of Italian invoices (FatturaPA 1.2, `DatiPagamento`), of each invoice in the file. */
export function paymentsOfFatturaPa(root: Element): Payments {
  const used = new Set<Element>();
  const [seller] = below(root, "CedentePrestatore");
  const payee = seller === undefined ? "" : sellerName(seller);
  const payments: Payment[] = [];
  for (const detail of below(root, "DettaglioPagamento")) {
    if (payments.length > maxPayments) break;
    const iban = valueAt(detail, "IBAN");
    if (iban === "") continue;
    for (const name of ["IBAN", "BIC", "Beneficiario", "IstitutoFinanziario"])
      for (const each of at(detail, name)) used.add(each);
    const amount = valueAt(detail, "ImportoPagamento");
    payments.push({
      ...unsaid,
      holder: valueAt(detail, "Beneficiario"),
      payee,
      account: iban,
      scheme: "IBAN",
      bank: valueAt(detail, "IstitutoFinanziario"),
      bic: valueAt(detail, "BIC"),
      amount: amount === "" ? "" : `EUR ${amount}`,
      reference: valueAt(detail, "CodicePagamento"),
      country: "IT",
    });
  }
  return { payments, used };
}
