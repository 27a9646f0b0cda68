import { columnsOf, oneOf, type System } from "./system";

/** AccountNumber is your number with the contact. help.xero.com: us/Contacts_Import, nz/ContactsAccountNumber */
export const xeroContacts: System = {
  id: "xero",
  title: "Xero",
  signs: [
    oneOf("ContactName"),
    oneOf("EmailAddress,AccountNumber,BankAccountNumber,BankAccountName,TaxNumber,PhoneNumber,POAddressLine1"),
  ],
  columns: columnsOf({
    id: "AccountNumber",
    name: "ContactName",
    aliases: "LegalName",
    emails: "EmailAddress",
    phones: "PhoneNumber,MobileNumber,DDINumber",
    country: "POCountry",
    tax_ids: "TaxNumber,CompanyNumber",
    account_number: "BankAccountNumber",
  }),
  mayLackId: true,
};
