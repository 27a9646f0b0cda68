import { faultLine, supplierFile } from "./inputs";
import { UsageError } from "./options";
import type { Terminal } from "./scan";

/**
 * `suppliers check FILE`: prints the file's faults, by line and column, and how many rows hold. Exit code 0 without a
 * fault, 1 with any.
 * @throws {UsageError} for a wrong call or a missing file.
 */
export async function suppliersCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [action, path, ...rest] = args;
  if (action !== "check" || path === undefined || rest.length > 0) {
    throw new UsageError("Usage: remit-guard suppliers check FILE");
  }
  const { faults, taken, inPart, notTaken } = await supplierFile(path);
  for (const fault of faults) await terminal.out(`${faultLine(path, fault)}\n`);
  await terminal.out(`${path}: ${taken} rows taken, ${inPart} in part, ${notTaken} not.\n`);
  return faults.length === 0 ? 0 : 1;
}
