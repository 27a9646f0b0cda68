import { columns } from "../suppliers";

/** Downloads a file. */
export function saveAs(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const formula = /^[=+\-@\t\r]/;

/** Always quoted (RFC 4180). A blank before a formula's first character keeps it a text. */
const cell = (text: string): string => `"${(formula.test(text) ? ` ${text}` : text).replaceAll('"', '""')}"`;

/** A table as a file that spreadsheet programs read as UTF-8. */
export function csvFile(rows: readonly (readonly string[])[]): Blob {
  const lines = rows.map((row) => row.map(cell).join(","));
  return new Blob([`\ufeff${lines.join("\r\n")}\r\n`], { type: "text/csv;charset=utf-8" });
}

/** Excel knows UTF-8 by the byte order mark. */
export const templateFile = (): Blob => new Blob([`\ufeff${columns.join(",")}\r\n`], { type: "text/csv" });
