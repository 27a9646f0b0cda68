import { isSharedDomain, packed } from "../inspect";
import { workbookOpener } from "../documents";
import {
  isWorkbook,
  type Layout,
  type Mapping,
  type PackedSuppliers,
  readMapping,
  readSupplierFile,
  type SupplierFile,
} from "../suppliers";
import { bytesOf } from "./bytes";
import { InputError } from "./options";

/** Faults listed before the rest is only counted. */
const shown = 20;

/** A fault in the style of compilers. */
export function faultLine(path: string, { line, column, reason }: SupplierFile["faults"][number]): string {
  return `${path}:${line}: ${column === null ? "" : `${column}: `}${reason}`;
}

interface ReadingOptions {
  readonly mapping?: Mapping | null;
  readonly onLayout?: (layout: Layout) => void;
  /** Accepts rows without a name. */
  readonly mayLackNames?: boolean;
}

/**
 * Reads a supplier file.
 * @throws {InputError} if it can't be read
 */
export async function supplierFile(path: string, options: ReadingOptions = {}): Promise<SupplierFile> {
  const bytes = await bytesOf(path);
  const openWorkbook = isWorkbook(bytes) ? await workbookOpener() : null;
  return readSupplierFile(bytes, path, { isSharedDomain, openWorkbook, ...options });
}

/**
 * Reads a mapping file.
 * @throws {InputError} with all faults if it is unreadable or invalid
 */
export async function mappingFrom(path: string): Promise<{ readonly mapping: Mapping; readonly json: string }> {
  const json = new TextDecoder().decode(await bytesOf(path));
  const read = readMapping(json);
  if ("mapping" in read) return { mapping: read.mapping, json };
  throw new InputError(read.faults.map((fault) => `${path}: ${fault}`).join("\n"));
}

/**
 * The supplier file, packed for threads. Reports faults to `warn` and uses the valid rows.
 * @throws {InputError} if it can't be read or has no valid row
 */
export async function suppliersFrom(path: string, warn: (line: string) => void): Promise<PackedSuppliers> {
  const { records, faults, taken, inPart, notTaken } = await supplierFile(path);
  for (const fault of faults.slice(0, shown)) warn(faultLine(path, fault));
  if (faults.length > shown) warn(`${path}: ${faults.length - shown} more faults; see "remit-guard suppliers check".`);
  if (faults.length > 0) warn(`${path}: ${taken} rows taken, ${inPart} in part, ${notTaken} not.`);
  if (records.length === 0) throw new InputError(`${path}: no supplier could be read.`);
  return packed(records);
}
