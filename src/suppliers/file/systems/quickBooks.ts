import { columnsOf, oneOf, type System } from "./system";

const shared = {
  aliases: "Company,Company Name",
  emails: "Email,Main Email,E-mail",
  phones: "Phone,Phone Numbers,Phone Number,Main Phone,Mobile,Alt. Phone",
  country: "Country,Billing Country",
  tax_ids: "Tax ID,Business ID No.,VAT Number,ABN",
  account_number: "Bank Account Number,Bank Account No.",
  routing_number: "Routing Number",
  sort_code: "Sort Code",
  bsb: "BSB,BSB Number",
};
const about = "Company,Company Name,Email,Main Email,Phone,Phone Numbers,Main Phone,Tax ID";

/** Its account number is your number with them. plugin-qbo.intuit.com; IIF import kit, support.quickbooks.intuit.com */
export const quickBooksVendors: System = {
  id: "quickbooks",
  title: "QuickBooks",
  signs: [oneOf("Vendor,Vendor Display Name,Supplier"), oneOf(about)],
  columns: columnsOf({ name: "Vendor,Vendor Display Name,Supplier", ...shared }),
  mayLackId: true,
};

/** QuickBooks Online's template. */
export const quickBooksTemplate: System = {
  id: "quickbooks",
  title: "QuickBooks",
  signs: [oneOf("Name,Full Name"), oneOf("Opening Balance,Opening Balance Date"), oneOf(about)],
  columns: columnsOf({ name: "Name,Full Name", ...shared }),
  mayLackId: true,
};
