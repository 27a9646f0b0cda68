import type { FileColumns } from "../../../contract";
import { workbookOpener } from "../../../documents";
import { headerKey, isWorkbook, type Layout, readColumns } from "../../../suppliers";
import type { Context } from "../context";
import { type ImportFile, Refusal } from "../store";
import { clean } from "../text";
import { keptMapping } from "./mapping";

/** By themselves and with the saved mapping; null for JSON. @throws {Refusal} if it isn't a table */
export async function fileColumns(context: Context, { name, bytes }: ImportFile): Promise<FileColumns | null> {
  const openWorkbook = isWorkbook(bytes) ? await workbookOpener() : null;
  const read = readColumns(bytes, clean(name), openWorkbook);
  if ("fault" in read) throw new Refusal("no-supplier-file", 422, read.fault);
  const { layout } = read;
  if (layout === null) return null;
  const kept = await keptMapping(context, layout);
  return {
    ...layout,
    columns: named(layout).map(({ column, meaning: recognised, samples }) => {
      const said = kept?.mapping.meanings.get(headerKey(column));
      return { column, recognised, meaning: said === undefined ? recognised : said, samples };
    }),
    saved: kept === null ? null : { by: kept.by, at: kept.at },
  };
}

function named({ columns }: Layout): Layout["columns"] {
  const seen = new Set([""]);
  return columns.filter(({ column }) => {
    const key = headerKey(column);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
