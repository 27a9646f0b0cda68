import { columnsOf, oneOf, type System } from "./system";

const account = {
  iban: "IBAN",
  account_number: "Bank Account No.,Bankkontonr.,Bankkontonummer",
  bank_code: "Bank Branch No.,BLZ,Bankleitzahl,Bankfilialnr.",
  bic: "SWIFT Code,SWIFT-Code",
};

/** English and German captions: learn.microsoft.com, table microsoft.purchases.vendor.vendor */
export const businessCentralVendors: System = {
  id: "business-central",
  title: "Dynamics 365 Business Central",
  signs: [
    oneOf("No.,Nr."),
    oneOf("Name"),
    oneOf(
      "Search Name,Suchbegriff,Phone No.,Telefonnr.,E-Mail,Email,Country/Region Code,Länder-/Regionscode,VAT Registration No.,USt-IdNr.,Vendor Posting Group,Kreditorenbuchungsgruppe,IBAN",
    ),
  ],
  columns: columnsOf({
    id: "No.,Nr.",
    name: "Name",
    name_2: "Name 2",
    emails: "E-Mail,Email",
    phones: "Phone No.,Telefonnr.,Mobile Phone No.,Mobiltelefonnr.",
    country: "Country/Region Code,Länder-/Regionscode,Ländercode",
    tax_ids: "VAT Registration No.,USt-IdNr.,Registration Number,Registration No.,Registrierungsnummer",
    blocked: "Blocked,Gesperrt",
    ...account,
  }),
};

/** Name, phone, e-mail and country are the bank's. microsoft.github.io/BCApps, table Vendor-Bank-Account */
export const businessCentralAccounts: System = {
  id: "business-central",
  title: "Dynamics 365 Business Central (vendor bank accounts)",
  signs: [oneOf("Vendor No.,Kreditorennr."), oneOf("Bank Account No.,Bankkontonr.,Bankkontonummer,IBAN")],
  columns: columnsOf({
    id: "Vendor No.,Kreditorennr.",
    bank_country: "Country/Region Code,Länder-/Regionscode,Ländercode",
    ...account,
  }),
  isNameless: true,
};
