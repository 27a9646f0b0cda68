import { Package } from "../package";
import { bookOf } from "./book";
import { Rows, type SheetRow } from "./rows";

export type { SheetRow };

/** A sheet of a workbook, read row by row on demand. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: () => Iterable<SheetRow>;
  /** What of it hasn't been read so far, as sentences. */
  readonly faults: () => readonly string[];
}

/** A workbook (ECMA-376, ISO 29500). */
export type Workbook = { readonly sheets: readonly Sheet[]; readonly faults: readonly string[] };

/** Bytes of one part, and of all unpacked parts: enough for a hundred thousand suppliers. */
const limits = { bytes: 64 * 1024 * 1024, unpacked: 160 * 1024 * 1024 };
const maxSheets = 200;
const maxMilliseconds = 30_000;

const sentences: Readonly<Record<string, string>> = {
  damaged: "The workbook is damaged; a part of it was not read.",
  encrypted: "The workbook is protected by a password; a part of it was not read.",
  tooLarge: `The workbook is too large: a sheet may unpack to ${limits.bytes / 1024 / 1024} MiB. What lies behind was not read; save it as CSV.`,
  tooMany: "The workbook has more parts than are read.",
  tookTooLong: "Unpacking the workbook took too long; a part of it was not read.",
};
const otherwise = "A part of the workbook can't be read.";

/** Opens a workbook to read rows as a user sees them, days in ISO 8601; reports what is left out. Never throws. */
export function openWorkbook(bytes: Uint8Array, name: string): Workbook {
  const start = performance.now();
  const from = new Package(
    { name, type: "", bytes },
    { limits, isLate: () => performance.now() - start > maxMilliseconds },
  );
  const told = new Set<string>();
  const fresh = (): string[] => {
    const all = from.missing.map(({ code }) => sentences[code] ?? otherwise).filter((sentence) => !told.has(sentence));
    for (const sentence of all) told.add(sentence);
    return [...new Set(all)];
  };
  const book = bookOf(from, () => from.fault("tooMany"));
  if (book.sheets.length > maxSheets) from.fault("tooMany");
  // Callers look through sheets one by one and read the last.
  let kept: { readonly path: string; readonly xml: string } | null = null;
  const xmlOf = (path: string): string => {
    if (kept?.path !== path) kept = { path, xml: from.xml(path) ?? "" };
    return kept.xml;
  };
  const sheets = book.sheets.slice(0, maxSheets).map(({ name: title, path, hidden }): Sheet => {
    let rows = new Rows(book);
    return {
      name: title,
      hidden,
      rows: () => (rows = new Rows(book)).of(xmlOf(path)),
      faults: () => [...fresh(), ...rows.faults],
    };
  });
  return { sheets, faults: fresh() };
}
