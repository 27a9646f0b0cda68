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

/** Faults shown before the rest is only counted. */
const shown = 20;

/** A fault as compilers print theirs. */
export function faultLine(path: string, { line, column, reason }: SupplierFile["faults"][number]): string {
  return `${path}:${line}: ${column === null ? "" : `${column}: `}${reason}`;
}

/** How a supplier file is to be read. */
interface ReadingOptions {
  readonly mapping?: Mapping | null;
  readonly onLayout?: (layout: Layout) => void;
  /** Rows of lists without names are taken too. */
  readonly mayLackNames?: boolean;
}

/**
 * Reads a supplier file.
 * @throws {InputError} where the file cannot be read.
 */
export async function supplierFile(path: string, options: ReadingOptions = {}): Promise<SupplierFile> {
  const bytes = await bytesOf(path);
  const openWorkbook = isWorkbook(bytes) ? await workbookOpener() : null;
  return readSupplierFile(bytes, path, { isSharedDomain, openWorkbook, ...options });
}

/**
 * The mapping in a file.
 * @throws {InputError} where it can't be read, or is none: with all that is wrong.
 */
export async function mappingFrom(path: string): Promise<{ readonly mapping: Mapping; readonly json: string }> {
  const json = new TextDecoder().decode(await bytesOf(path));
  const read = readMapping(json);
  if ("mapping" in read) return { mapping: read.mapping, json };
  throw new InputError(read.faults.map((fault) => `${path}: ${fault}`).join("\n"));
}

/**
 * The supplier file, packed for the threads. Faults go to `warn`; the rows that hold are used.
 * @throws {InputError} where the file cannot be read, or nothing in it can be used.
 */
export async function suppliersFrom(path: string, warn: (line: string) => void): Promise<PackedSuppliers> {
  const { records, faults, taken, inPart, notTaken } = await supplierFile(path);
  for (const fault of faults.slice(0, shown)) warn(faultLine(path, fault));
  if (faults.length > shown) warn(`${path}: ${faults.length - shown} more faults; see "remit-guard suppliers check".`);
  if (faults.length > 0) warn(`${path}: ${taken} rows taken, ${inPart} in part, ${notTaken} not.`);
  if (records.length === 0) throw new InputError(`${path}: no supplier could be read.`);
  return packed(records);
}
