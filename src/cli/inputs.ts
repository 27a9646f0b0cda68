import { workbookOpener } from "../documents";
import {
  isWorkbook,
  type Layout,
  type Mapping,
  packSuppliers,
  type PackedSuppliers,
  readMapping,
  readSupplierFile,
  type SupplierFile,
} from "../suppliers";
import { bytesOf } from "./sources";
import { InputError } from "./options";
import { packedOnce } from "./packedFile";

const shown = 20;

/** In the style of compilers. */
export function faultLine(path: string, { line, column, reason }: SupplierFile["faults"][number]): string {
  return `${path}:${line}: ${column === null ? "" : `${column}: `}${reason}`;
}

interface ReadingOptions {
  readonly mapping?: Mapping | null;
  readonly onLayout?: (layout: Layout) => void;
  readonly mayLackNames?: boolean;
}

async function readList(bytes: Uint8Array, path: string, options: ReadingOptions): Promise<SupplierFile> {
  const openWorkbook = isWorkbook(bytes) ? await workbookOpener() : null;
  return readSupplierFile(bytes, path, { openWorkbook, ...options });
}

/** @throws {InputError} if it can't be read */
export async function supplierFile(path: string, options: ReadingOptions = {}): Promise<SupplierFile> {
  return readList(await bytesOf(path), path, options);
}

/** @throws {InputError} with all faults if it is unreadable or invalid */
export async function mappingFrom(path: string): Promise<{ readonly mapping: Mapping; readonly json: string }> {
  const json = new TextDecoder().decode(await bytesOf(path));
  const read = readMapping(json);
  if ("mapping" in read) return { mapping: read.mapping, json };
  throw new InputError(read.faults.map((fault) => `${path}: ${fault}`).join("\n"));
}

function warningsOf(path: string, { faults, taken, inPart, notTaken }: SupplierFile): readonly string[] {
  if (faults.length === 0) return [];
  const more = faults.length - shown;
  return [
    ...faults.slice(0, shown).map((fault) => faultLine(path, fault)),
    ...(more > 0 ? [`${path}: ${more} more faults; see "remit-guard suppliers check".`] : []),
    `${path}: ${taken} rows taken, ${inPart} in part, ${notTaken} not.`,
  ];
}

/** Reports faults to `warn`; keeps long lists packed. @throws {InputError} if unreadable or without valid rows */
export async function suppliersFrom(path: string, warn: (line: string) => void): Promise<PackedSuppliers> {
  const file = await bytesOf(path);
  const { bytes, warnings } = await packedOnce(path, file, async () => {
    const list = await readList(file, path, {});
    const said = warningsOf(path, list);
    if (list.records.length > 0) return { ...packSuppliers(list.records), warnings: said };
    for (const line of said) warn(line);
    throw new InputError(`${path}: no supplier could be read.`);
  });
  for (const line of warnings) warn(line);
  return { bytes };
}
