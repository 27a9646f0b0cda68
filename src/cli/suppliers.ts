import { parseArgs } from "node:util";
import type { Layout } from "../suppliers";
import { faultLine, mappingFrom, supplierFile } from "./inputs";
import { layoutLines } from "./layoutLines";
import { UsageError } from "./options";
import type { Terminal } from "./scan";

const usage =
  "Usage: remit-guard suppliers check [--mapping FILE] FILE, or remit-guard suppliers push [--mapping FILE] --service URL FILE";

const spec = { mapping: { type: "string" }, service: { type: "string" } } as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: spec, allowPositionals: true, strict: true });
  } catch {
    throw new UsageError(usage);
  }
}

/** Exit code 1 if there are faults. @throws {UsageError} for a wrong call or missing file */
export async function suppliersCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parsed(args);
  const [action, path, ...rest] = positionals;
  const { mapping: mappingPath, service } = values;
  if (path === undefined || rest.length > 0) throw new UsageError(usage);
  const given = mappingPath === undefined ? null : await mappingFrom(mappingPath);
  if (action === "push" && service !== undefined) {
    const { pushSuppliers } = await import(/* webpackChunkName: "suppliers-push" */ "./push");
    return pushSuppliers({ path, mapping: given?.json ?? null, service, environment: process.env }, terminal);
  }
  if (action !== "check" || service !== undefined) throw new UsageError(usage);
  const layouts: Layout[] = [];
  const { faults, taken, inPart, notTaken } = await supplierFile(path, {
    mapping: given?.mapping ?? null,
    mayLackNames: true,
    onLayout: (layout) => void layouts.push(layout),
  });
  for (const fault of faults) await terminal.out(`${faultLine(path, fault)}\n`);
  for (const line of layoutLines(path, layouts[0] ?? null)) await terminal.out(`${line}\n`);
  await terminal.out(`${path}: ${taken} rows taken, ${inPart} in part, ${notTaken} not.\n`);
  return faults.length === 0 ? 0 : 1;
}
