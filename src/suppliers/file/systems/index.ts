import { headerKey, system, type System } from "./system";

const sapId =
  "LIFNR,Vendor,Supplier,Vendor Number,Supplier Number,Account Number of Vendor or Creditor,Account Number of Supplier,Lieferant,Lieferantennummer,Kreditor,Kreditorennummer,Kontonummer des Lieferanten";
const sapName = "NAME1,Name 1,NAME_ORG1,Name of Supplier,Name des Lieferanten";
const bankCountry =
  "BANKS,Bank Country,Bank Country Key,Bank Country/Region Key,Bankland,Bankland/-region,Länderschlüssel der Bank";
const bankKey = "BANKL,Bank Key,Bank Keys,Bank Number,Bankschlüssel,Bankleitzahl,BLZ";
const number = "BANKN,Bank Account,Bank Account Number,Bankkonto,Bankkontonummer,Bankkonto-Nr.,Kontonummer";

const sapAccount = {
  bank_country: bankCountry,
  bank_code: bankKey,
  account_number: number,
  iban: "IBAN",
  bic: "SWIFT,SWIFT Code,SWIFT/BIC,BIC,SWIFT/BIC for International Payments",
};

const businessCentralAccount = {
  iban: "IBAN",
  account_number: "Bank Account No.,Bankkontonr.,Bankkontonummer",
  bank_code: "Bank Branch No.,BLZ,Bankleitzahl,Bankfilialnr.",
  bic: "SWIFT Code,SWIFT-Code",
};

const sageShared = {
  tax_ids: "VAT Number,VAT Reg Number,VAT Registration Number,VAT Registration No.",
  sort_code: "Sort Code,Bank Sort Code",
  account_number: "Account Number,Bank Account Number,Account No.",
  iban: "IBAN,Bank IBAN",
  bic: "BIC,BIC/Swift,Swift,Bank BIC/Swift",
};

const quickBooksShared = {
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
const aboutVendor = "Company,Company Name,Email,Main Email,Phone,Phone Numbers,Main Phone,Tax ID";

/** Lists with names first, since a list with names and accounts is one of suppliers. */
const systems: readonly System[] = [
  /**
   * LFA1, LFBK, TIBAN, ADRC, ADR6: fields or labels. LOEVM: to be deleted. https://leanx.eu/en/sap/table/biw_lfa1_s.html,
   * https://www.sapdatasheet.org (LFA1, LFBK, ADR6), https://stechno.net/repository/sap-tables.html
   */
  system({
    id: "sap",
    title: "SAP",
    signs: [sapId, sapName],
    columns: {
      id: sapId,
      name: sapName,
      name_2: "NAME2,Name 2,NAME_ORG2",
      country: "LAND1,Country,Country Key,Country/Region Key,Country/Region,Land,Land/Region,Länderschlüssel",
      tax_ids:
        "STCEG,VAT Registration Number,VAT Registration No.,VAT Reg. No.,USt-IdNr.,USt-Id.Nr,Umsatzsteuer-Id.Nr,Umsatzsteuer-Identifikationsnummer,STCD1,STCD2,STCD3,STCD4,Tax Number 1,Tax Number 2,Steuernummer 1,Steuernummer 2",
      phones:
        "TELF1,TELF2,TEL_NUMBER,Telephone,Telephone 1,Telephone 2,Telephone Number,Telefon,Telefon 1,Telefon 2,Telefonnummer",
      emails: "SMTP_ADDR,E-Mail,E-Mail Address,E-Mail-Adresse",
      blocked: "SPERR,SPERM,SPERQ,Central Posting Block,Zentrale Buchungssperre",
      inactive: "LOEVM,Central Deletion Flag,Zentrale Löschvormerkung",
      ...sapAccount,
    },
    hasPaddedIds: true,
  }),
  /**
   * English and German captions:
   * https://learn.microsoft.com/dynamics365/business-central/application/base-application/table/microsoft.purchases.vendor.vendor
   */
  system({
    id: "business-central",
    title: "Dynamics 365 Business Central",
    signs: [
      "No.,Nr.",
      "Name",
      "Search Name,Suchbegriff,Phone No.,Telefonnr.,E-Mail,Email,Country/Region Code,Länder-/Regionscode,VAT Registration No.,USt-IdNr.,Vendor Posting Group,Kreditorenbuchungsgruppe,IBAN",
    ],
    columns: {
      id: "No.,Nr.",
      name: "Name",
      name_2: "Name 2",
      emails: "E-Mail,Email",
      phones: "Phone No.,Telefonnr.,Mobile Phone No.,Mobiltelefonnr.",
      country: "Country/Region Code,Länder-/Regionscode,Ländercode",
      tax_ids: "VAT Registration No.,USt-IdNr.,Registration Number,Registration No.,Registrierungsnummer",
      blocked: "Blocked,Gesperrt",
      ...businessCentralAccount,
    },
  }),
  /**
   * AccountNumber is your number with the contact.
   * https://help.xero.com/us/Contacts_Import, https://help.xero.com/nz/ContactsAccountNumber
   */
  system({
    id: "xero",
    title: "Xero",
    signs: [
      "ContactName",
      "EmailAddress,AccountNumber,BankAccountNumber,BankAccountName,TaxNumber,PhoneNumber,POAddressLine1",
    ],
    columns: {
      id: "AccountNumber",
      name: "ContactName",
      aliases: "LegalName",
      emails: "EmailAddress",
      phones: "PhoneNumber,MobileNumber,DDINumber",
      country: "POCountry",
      tax_ids: "TaxNumber,CompanyNumber",
      account_number: "BankAccountNumber",
    },
    mayLackId: true,
  }),
  /**
   * Sage 50: a CSV report, or the names of fields. https://gb-kb.sage.com (Supplier record data fields you can import),
   * https://webxel-software.co.uk/help/exporter-suppliers.htm
   */
  system({
    id: "sage",
    title: "Sage 50",
    signs: [
      "A/C,Account Ref,Account Reference",
      "Name",
      "Telephone,E-Mail,VAT Number,VAT Reg Number,VAT Registration Number,Sort Code,Bank Sort Code,IBAN,Contact Name",
    ],
    columns: {
      id: "A/C,Account Ref,Account Reference",
      name: "Name",
      phones: "Telephone,Telephone 2",
      emails: "E-Mail,E-Mail 2,E-Mail Address",
      country: "Country Code,Country",
      blocked: "Account On Hold",
      ...sageShared,
    },
  }),
  /** Sage Accounting: https://gb-kb.sage.com (Customers and suppliers file format) */
  system({
    id: "sage",
    title: "Sage Accounting",
    signs: ["Reference", "Company Name", "Main Contact Name,Main Contact Phone,Main Contact Email,VAT Number"],
    columns: {
      id: "Reference",
      name: "Company Name",
      phones: "Main Contact Phone,Main Contact Mobile",
      emails: "Main Contact Email",
      country: "Main Address Country",
      ...sageShared,
    },
  }),
  /**
   * Its account number is your number with them. https://plugin-qbo.intuit.com (Which contact fields are imported),
   * https://support.quickbooks.intuit.com (IIF import kit, list of vendors)
   */
  system({
    id: "quickbooks",
    title: "QuickBooks",
    signs: ["Vendor,Vendor Display Name,Supplier", aboutVendor],
    columns: { name: "Vendor,Vendor Display Name,Supplier", ...quickBooksShared },
    mayLackId: true,
  }),
  /** QuickBooks Online's template. */
  system({
    id: "quickbooks",
    title: "QuickBooks",
    signs: ["Name,Full Name", "Opening Balance,Opening Balance Date", aboutVendor],
    columns: { name: "Name,Full Name", ...quickBooksShared },
    mayLackId: true,
  }),
  /**
   * Name, phone, e-mail and country are the bank's.
   * https://microsoft.github.io/BCApps/reference/base-application/Table/Microsoft.Purchases.Vendor.Vendor-Bank-Account.html
   */
  system({
    id: "business-central",
    title: "Dynamics 365 Business Central (vendor bank accounts)",
    signs: ["Vendor No.,Kreditorennr.", "Bank Account No.,Bankkontonr.,Bankkontonummer,IBAN"],
    columns: {
      id: "Vendor No.,Kreditorennr.",
      bank_country: "Country/Region Code,Länder-/Regionscode,Ländercode",
      ...businessCentralAccount,
    },
    isNameless: true,
  }),
  /** LFBK, without names. */
  system({
    id: "sap",
    title: "SAP (bank details)",
    signs: [sapId, `${number},IBAN`, `${bankCountry},${bankKey}`],
    columns: { id: sapId, ...sapAccount },
    isNameless: true,
    hasPaddedIds: true,
  }),
];

/** Of those whose signs match, the one that knows most columns. */
export function systemOf(header: readonly string[]): System | null {
  const keys = new Set(header.map(headerKey));
  const known = ({ columns }: System): number => [...keys].filter((key) => columns.has(key)).length;
  const fits = systems.filter(({ signs }) => signs.every((sign) => sign.some((key) => keys.has(key))));
  return fits.reduce<System | null>((best, next) => (best === null || known(next) > known(best) ? next : best), null);
}

const all: ReadonlySet<string> = new Set(systems.flatMap(({ columns }) => [...columns.keys()]));

/** Whether any system has such a column. */
export const isKnownHeader = (header: string): boolean => all.has(headerKey(header));
