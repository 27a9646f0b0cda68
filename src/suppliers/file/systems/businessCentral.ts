import { columnsOf, oneOf, type System } from "./system";

const account = {
  iban: "IBAN",
  account_number: "Bank Account No.,Bankkontonr.,Bankkontonummer",
  bank_code: "Bank Branch No.,BLZ,Bankleitzahl,Bankfilialnr.",
  bic: "SWIFT Code,SWIFT-Code",
};

/**
 * Dynamics 365 Business Central: the table Vendor, its captions in English and German.
 * learn.microsoft.com/dynamics365/business-central/application/base-application/table/microsoft.purchases.vendor.vendor
 */
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

/**
 * Dynamics 365 Business Central: the table Vendor Bank Account. Name, phone number, e-mail address and country are
 * the bank's. microsoft.github.io/BCApps/reference/base-application/Table/Microsoft.Purchases.Vendor.Vendor-Bank-
 * Account.html
 */
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
