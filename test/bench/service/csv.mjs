const columns = [
  "id",
  "name",
  "aliases",
  "domains",
  "emails",
  "phones",
  "country",
  "tax_ids",
  "accounts",
  "bank_verified_on",
];

/** @param {string} text */
const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A supplier file of records. @param {ReturnType<typeof import("../matching/suppliers.mjs").suppliers>["records"]} records */
export function supplierCsvOf(records) {
  const rows = records.map((record) =>
    [
      record.id,
      record.name,
      record.aliases.join(";"),
      record.domains.join(";"),
      record.emails.join(";"),
      record.phones.join(";"),
      record.country,
      record.taxIds.join(";"),
      record.accounts.map(({ value }) => value).join(";"),
      record.bankVerifiedOn,
    ]
      .map(cell)
      .join(","),
  );
  return `${[columns.join(","), ...rows].join("\n")}\n`;
}
