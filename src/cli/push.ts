import { basename } from "node:path";
import { bytesOf } from "./bytes";
import { InputError } from "./options";
import type { ServiceAddress } from "./protocol";
import { asImport, asProblem, asRows, type Sent, type SentRow } from "./pushAnswers";
import type { Terminal } from "./scan";
import { placeOf, tokenVariable } from "./service";

/** What `suppliers push` was asked to do. */
export interface PushOptions {
  readonly path: string;
  /** As JSON, once it was checked. */
  readonly mapping: string | null;
  readonly service: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Rows of a kind that are shown. */
const shown = 20;
/** Milliseconds for one request: the service reads the whole file before it answers. */
const timeout = 600_000;

const roles: Readonly<Record<number, string>> = {
  401: `The service doesn't accept the token in ${tokenVariable}. It may have expired: get another one.`,
  403: "The token doesn't allow it to send a file: it needs the role Supplier.Maintain, and must be a person's.",
};

async function ask({ url, token }: ServiceAddress, path: string, body: FormData | null): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${url}${path}`, {
      ...(body === null ? {} : { method: "POST", body }),
      headers: { authorization: `Bearer ${token}`, accept: "application/json" },
      // Nowhere else with the token.
      redirect: "error",
      signal: AbortSignal.timeout(timeout),
    });
    text = await response.text();
  } catch {
    throw new InputError(`${url}: nobody answers there, or not in time. Check the address and the network.`);
  }
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // Not the service: told below.
  }
  if (response.ok) return value;
  const said = asProblem(value) ?? roles[response.status] ?? `the service answers with ${response.status}.`;
  throw new InputError(`${url}: ${said}`);
}

/** What a row would change, in a line. */
function rowLines({ line, supplier, name, changes, faults }: SentRow): readonly string[] {
  const who = [supplier, name].filter((text) => text !== null).join(" ");
  return [
    ...changes.map(({ field, from, to }) => `  line ${line}: ${who}: ${field}: ${from} -> ${to}`),
    ...faults.map(({ column, reason }) => `  line ${line}: ${who}: ${column === null ? "" : `${column}: `}${reason}`),
  ];
}

async function showRows(
  address: ServiceAddress,
  sent: Sent,
  kind: "changed" | "faulty",
  terminal: Terminal,
): Promise<void> {
  const count = sent.counts[kind];
  if (count === 0) return;
  const rows = asRows(
    await ask(address, `/api/imports/${encodeURIComponent(sent.id)}/rows?kind=${kind}&limit=${shown}`, null),
  );
  await terminal.out(`${kind === "changed" ? "Changed" : "Not taken"}:\n`);
  for (const line of (rows ?? []).flatMap(rowLines)) await terminal.out(`${line}\n`);
  if (count > shown) await terminal.out(`  and ${count - shown} more rows\n`);
}

/** Rows that are looked at for what was left out of them. */
const looked = 500;

/** Shows what of rows was left out that are new or change nothing. Returns whether there is any. */
async function showInPart(address: ServiceAddress, { id }: Sent, terminal: Terminal): Promise<boolean> {
  const rows = asRows(await ask(address, `/api/imports/${encodeURIComponent(id)}/rows?limit=${looked}`, null)) ?? [];
  const lines = rows
    .filter(({ kind }) => kind === "new" || kind === "unchanged")
    .flatMap((row) => rowLines({ ...row, changes: [] }));
  if (lines.length > 0) await terminal.out(`Look at these:\n${lines.slice(0, shown).join("\n")}\n`);
  if (lines.length > shown) await terminal.out(`  and ${lines.length - shown} more\n`);
  return lines.length > 0;
}

/**
 * Sends a supplier file to the service as an import, which changes nothing yet, and prints what it would change and what
 * to do next. Exit code 0, or 1 where a row can't be taken, or needs a look.
 * @throws {InputError} where the file can't be read, or the service refuses it.
 */
export async function pushSuppliers(
  { path, mapping, service, environment }: PushOptions,
  terminal: Terminal,
): Promise<number> {
  const address = placeOf(service, environment);
  const form = new FormData();
  if (mapping !== null) form.append("mapping", mapping);
  form.append("file", new Blob([await bytesOf(path)]), basename(path));
  const sent = asImport(await ask(address, "/api/imports", form));
  if (sent === null)
    throw new InputError(
      `${address.url}: what answers there is not the supplier service. Give its address without /api.`,
    );
  const { id, counts } = sent;
  for (const line of sent.layout) await terminal.out(`${path}: ${line}\n`);
  for (const { line, column, reason } of sent.faults.slice(0, shown))
    await terminal.out(`${path}:${line}: ${column === null ? "" : `${column}: `}${reason}\n`);
  await showRows(address, sent, "changed", terminal);
  await showRows(address, sent, "faulty", terminal);
  const isInPart = await showInPart(address, sent, terminal);
  await terminal.out(
    `${path}: ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.faulty} not taken. Nothing is changed yet.\n`,
  );
  await terminal.out(nextStep(address.url, id, counts.new + counts.changed));
  return counts.faulty === 0 && !isInPart ? 0 : 1;
}

function nextStep(url: string, id: string, changes: number): string {
  if (changes === 0) return "There is nothing to apply.\n";
  const path = `${url}/api/imports/${encodeURIComponent(id)}`;
  return [
    `To look at every row:  GET ${path}/rows`,
    `To propose it:         POST ${path}/propose`,
    `To apply it:           POST ${path}/apply`,
    "Into a list that isn't empty, somebody else must apply it, with the role Supplier.Approve.",
    "",
  ].join("\n");
}
