import { columnsOf, oneOf, type System } from "./system";

const shared = {
  tax_ids: "VAT Number,VAT Reg Number,VAT Registration Number,VAT Registration No.",
  sort_code: "Sort Code,Bank Sort Code",
  account_number: "Account Number,Bank Account Number,Account No.",
  iban: "IBAN,Bank IBAN",
  bic: "BIC,BIC/Swift,Swift,Bank BIC/Swift",
};

/**
 * Sage 50: supplier records, with the headers of its CSV report or the names of its fields.
 * gb-kb.sage.com (Supplier record data fields you can import), webxel-software.co.uk/help/exporter-suppliers.htm
 */
export const sageSuppliers: System = {
  id: "sage",
  title: "Sage 50",
  signs: [
    oneOf("A/C,Account Ref,Account Reference"),
    oneOf("Name"),
    oneOf(
      "Telephone,E-Mail,VAT Number,VAT Reg Number,VAT Registration Number,Sort Code,Bank Sort Code,IBAN,Contact Name",
    ),
  ],
  columns: columnsOf({
    id: "A/C,Account Ref,Account Reference",
    name: "Name",
    phones: "Telephone,Telephone 2",
    emails: "E-Mail,E-Mail 2,E-Mail Address",
    country: "Country Code,Country",
    blocked: "Account On Hold",
    ...shared,
  }),
};

/** Sage Accounting: its file of suppliers. gb-kb.sage.com (Customers and suppliers file format) */
export const sageAccounting: System = {
  id: "sage",
  title: "Sage Accounting",
  signs: [
    oneOf("Reference"),
    oneOf("Company Name"),
    oneOf("Main Contact Name,Main Contact Phone,Main Contact Email,VAT Number"),
  ],
  columns: columnsOf({
    id: "Reference",
    name: "Company Name",
    phones: "Main Contact Phone,Main Contact Mobile",
    emails: "Main Contact Email",
    country: "Main Address Country",
    ...shared,
  }),
};
