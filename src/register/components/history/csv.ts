/** What makes a spreadsheet program take a cell for a formula, were it the first character. */
const formula = /^[=+\-@\t\r]/;

/** A cell (RFC 4180), always in quotation marks. A blank goes before what would be a formula. */
function cell(text: string): string {
  return `"${(formula.test(text) ? ` ${text}` : text).replaceAll('"', '""')}"`;
}

/** A table as a file that spreadsheet programs read as UTF-8. */
export function csvFile(rows: readonly (readonly string[])[]): Blob {
  const lines = rows.map((row) => row.map(cell).join(","));
  return new Blob([`\ufeff${lines.join("\r\n")}\r\n`], { type: "text/csv;charset=utf-8" });
}
