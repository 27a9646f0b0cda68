import { readSupplierFile } from "../../../src/suppliers";

/** A supplier file with something of everything: lists, quotation marks, what a spreadsheet would treat as a formula. */
export const supplierCsv = `id,name,aliases,domains,emails,phones,country,tax_ids,accounts,kind,status,shared_accounts,rejected_accounts,other_destinations,bank_verified_on,bank_changed_on,phone_changed_on,notes
S-1,Nordwind Spedition GmbH,Nordwind;NWS,nordwind.example,,+49 40 5550187,DE,DE123456789,DE07100100100140801649,,,,GB29NWBK60161331926819,,2026-01-02,,,
S/2,"Oakes, ""Sons"" & Co",-Oakes,oakes.example,,"+44 20 7946 0018 ext 4;020 7946 0000",GB,,gb-sort:200000/55779911,factor,inactive,us-aba:021000021/123456789,,https://pay.example/oakes?a=1,,,2025-12-31,"@noon, call first"
Ü 3,Ümlaut Ω 株式会社,+Plus;@at,,a@umlaut.example,,,,,,,,,,,,,
`;

/** The records of it. */
export const { records } = readSupplierFile(Buffer.from(supplierCsv), "suppliers.csv");
