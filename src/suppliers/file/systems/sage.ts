import { columnsOf, oneOf, type System } from "./system";

const shared = {
  tax_ids: "VAT Number,VAT Reg Number,VAT Registration Number,VAT Registration No.",
  sort_code: "Sort Code,Bank Sort Code",
  account_number: "Account Number,Bank Account Number,Account No.",
  iban: "IBAN,Bank IBAN",
  bic: "BIC,BIC/Swift,Swift,Bank BIC/Swift",
};

/** Sage 50, CSV report or field names. gb-kb.sage.com, webxel-software.co.uk/help/exporter-suppliers.htm */
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

/** gb-kb.sage.com (Customers and suppliers file format) */
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
