import { columnsOf, oneOf, type System } from "./system";

const id =
  "LIFNR,Vendor,Supplier,Vendor Number,Supplier Number,Account Number of Vendor or Creditor,Account Number of Supplier,Lieferant,Lieferantennummer,Kreditor,Kreditorennummer,Kontonummer des Lieferanten";
const name = "NAME1,Name 1,NAME_ORG1,Name of Supplier,Name des Lieferanten";
const bankCountry =
  "BANKS,Bank Country,Bank Country Key,Bank Country/Region Key,Bankland,Bankland/-region,Länderschlüssel der Bank";
const bankKey = "BANKL,Bank Key,Bank Keys,Bank Number,Bankschlüssel,Bankleitzahl,BLZ";
const number = "BANKN,Bank Account,Bank Account Number,Bankkonto,Bankkontonummer,Bankkonto-Nr.,Kontonummer";

const account = {
  bank_country: bankCountry,
  bank_code: bankKey,
  account_number: number,
  iban: "IBAN",
  bic: "SWIFT,SWIFT Code,SWIFT/BIC,BIC,SWIFT/BIC for International Payments",
};

/** LFA1, LFBK, TIBAN, ADRC, ADR6: fields or labels. leanx.eu, sapdatasheet.org, stechno.net. LOEVM: to be deleted. */
export const sapSuppliers: System = {
  id: "sap",
  title: "SAP",
  signs: [oneOf(id), oneOf(name)],
  columns: columnsOf({
    id,
    name,
    name_2: "NAME2,Name 2,NAME_ORG2",
    country: "LAND1,Country,Country Key,Country/Region Key,Country/Region,Land,Land/Region,Länderschlüssel",
    tax_ids:
      "STCEG,VAT Registration Number,VAT Registration No.,VAT Reg. No.,USt-IdNr.,USt-Id.Nr,Umsatzsteuer-Id.Nr,Umsatzsteuer-Identifikationsnummer,STCD1,STCD2,STCD3,STCD4,Tax Number 1,Tax Number 2,Steuernummer 1,Steuernummer 2",
    phones:
      "TELF1,TELF2,TEL_NUMBER,Telephone,Telephone 1,Telephone 2,Telephone Number,Telefon,Telefon 1,Telefon 2,Telefonnummer",
    emails: "SMTP_ADDR,E-Mail,E-Mail Address,E-Mail-Adresse",
    blocked: "SPERR,SPERM,SPERQ,Central Posting Block,Zentrale Buchungssperre",
    inactive: "LOEVM,Central Deletion Flag,Zentrale Löschvormerkung",
    ...account,
  }),
  hasPaddedIds: true,
};

/** LFBK, without names. */
export const sapBanks: System = {
  id: "sap",
  title: "SAP (bank details)",
  signs: [oneOf(id), oneOf(`${number},IBAN`), oneOf(`${bankCountry},${bankKey}`)],
  columns: columnsOf({ id, ...account }),
  isNameless: true,
  hasPaddedIds: true,
};
