const { Compilation, WebpackError } = require("webpack");

/** Files that hold supplier records or people's mail, and that have no other reason to be next to a page. */
const byName = /\.(?:csv|tsv|xlsx?|ods|eml|msg|mbox|pst|sqlite3?|db)$/i;
/** Columns of a supplier list other than id and name. */
const columns = ["accounts", "domains", "emails", "phones", "aliases", "tax_ids", "shared_accounts"];

/** @param {readonly string[]} names Does a row of these columns, or an object of these keys, describe a supplier? */
const isRecord = (names) =>
  names.includes("name") && names.some((name) => columns.includes(name)) && !names.includes("organisation");

/** @param {unknown} value @param {number} depth @returns {boolean} */
function holdsRecords(value, depth = 0) {
  if (typeof value !== "object" || value === null || depth > 4) return false;
  if (Array.isArray(value)) return value.slice(0, 20).some((each) => holdsRecords(each, depth + 1));
  return isRecord(Object.keys(value)) || Object.values(value).some((each) => holdsRecords(each, depth + 1));
}

/** @param {string} name @param {string} text @returns {boolean} Would everybody who finds the page read supplier records in this file? */
function isSupplierFile(name, text) {
  if (byName.test(name)) return true;
  if (/\.(?:m?js|map|html|css|png|svg|woff2?)$/i.test(name)) return false;
  const [first = ""] = text.replace(/^\ufeff/, "").split(/\r?\n/, 1);
  if (isRecord(first.split(/[,;\t]/).map((column) => column.trim().replace(/"/g, "").toLowerCase()))) return true;
  try {
    // The organisation's own staff and accounts are in config.json, by design.
    return holdsRecords(name === "config.json" ? { ...JSON.parse(text), policy: null } : JSON.parse(text));
  } catch {
    return false;
  }
}

/** Ends a build that would publish supplier records: everyone who reaches a page can read the files next to it. */
class RefuseRecords {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("RefuseRecords", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "RefuseRecords", stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (!isSupplierFile(name, source.source().toString())) continue;
          compilation.errors.push(
            new WebpackError(
              `${name}: supplier records never belong next to the page: everyone who reaches the page could read them. Take the file out; records come from the supplier service.`,
            ),
          );
        }
      });
    });
  }
}

module.exports = { RefuseRecords, isSupplierFile };
