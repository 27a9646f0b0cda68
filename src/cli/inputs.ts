import { readFile } from "node:fs/promises";
import { defaultPolicy, signals, type Policy, type SupplierRecord } from "../analysis";
import { isSharedDomain } from "../inspect";
import { readPolicy, readSupplierFile, type SupplierFile } from "../suppliers";
import { InputError } from "./options";
import { problemOf } from "./sources";

/** Faults shown before the rest is only counted. */
const shown = 20;

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const isFolder = error instanceof Error && "code" in error && error.code === "EISDIR";
    throw new InputError(`${path}: ${isFolder ? "this is a folder; give a file" : problemOf(error)}`);
  }
}

/** Text as editors and PowerShell save it: UTF-16 with a byte order mark, else UTF-8. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** A fault as compilers print theirs. */
export function faultLine(path: string, { line, column, reason }: SupplierFile["faults"][number]): string {
  return `${path}:${line}: ${column === null ? "" : `${column}: `}${reason}`;
}

/**
 * Reads a supplier file.
 * @throws {InputError} where the file cannot be read.
 */
export async function supplierFile(path: string): Promise<SupplierFile> {
  return readSupplierFile(await bytesOf(path), path, { isSharedDomain });
}

/**
 * The records of the supplier file; null where none was given. Faults go to `warn`; the rows that hold are used.
 * @throws {InputError} where the file cannot be read, or nothing in it can be used.
 */
export async function suppliersFrom(
  path: string | null,
  warn: (line: string) => void,
): Promise<readonly SupplierRecord[] | null> {
  if (path === null) return null;
  if (/^https?:\/\//i.test(path))
    throw new InputError(`${path}: a supplier service is not read by this version; give a file.`);
  const { records, faults, taken, inPart, notTaken } = await supplierFile(path);
  for (const fault of faults.slice(0, shown)) warn(faultLine(path, fault));
  if (faults.length > shown) warn(`${path}: ${faults.length - shown} more faults; see "remit-guard suppliers check".`);
  if (faults.length > 0) warn(`${path}: ${taken} rows taken, ${inPart} in part, ${notTaken} not.`);
  if (records.length === 0) throw new InputError(`${path}: no supplier could be read.`);
  return records;
}

/**
 * The policy file, or the default policy.
 * @throws {InputError} with every error of the file.
 */
export async function policyFrom(path: string | null): Promise<Policy> {
  if (path === null) return defaultPolicy;
  const knownSignals = signals.map(({ id }) => id);
  const read = readPolicy(textOf(await bytesOf(path)), { knownSignals, defaults: defaultPolicy });
  if ("errors" in read) throw new InputError(read.errors.map((error) => `${path}: ${error}`).join("\n"));
  return read.policy;
}
