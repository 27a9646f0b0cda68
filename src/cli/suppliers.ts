import type { Layout } from "../suppliers";
import { faultLine, mappingFrom, supplierFile } from "./inputs";
import { parsed, UsageError } from "./options";
import type { Terminal } from "./scan";

const usage =
  "Usage: remit-guard suppliers check [--mapping FILE] FILE, or remit-guard suppliers push [--mapping FILE] --service URL FILE";

const spec = { mapping: { type: "string" }, service: { type: "string" } } as const;

/** One line per used column; nothing for our own format. */
function layoutLines(path: string, layout: Layout | null): readonly string[] {
  if (layout === null || layout.system === null || layout.system === "supplier-file") return [];
  const used = layout.columns.filter(({ meaning }) => meaning !== null);
  const sheet = layout.sheet === null ? "" : `, sheet "${layout.sheet}"`;
  return [
    `${path}: read as ${layout.title ?? "the mapping says"}${sheet}.`,
    ...used.map(({ column, meaning, samples }) => `${path}: ${column} = ${meaning}: ${samples.join(" | ")}`),
  ];
}

/** Exit code 1 if there are faults. @throws {UsageError} for a wrong call or missing file */
export async function suppliersCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parsed(args, spec, usage);
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
