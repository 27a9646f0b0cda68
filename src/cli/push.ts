import { basename } from "node:path";
import {
  answerOf,
  importRoutes,
  pathOf,
  requestOf,
  type Asking,
  type Import,
  type ImportRow,
  type RowKind,
} from "../contract";
import { fetchSend } from "../suppliers";
import { bytesOf } from "./sources";
import { InputError } from "./options";
import type { ServiceAddress } from "./protocol";
import type { Terminal } from "./scan";
import { placeOf, tokenVariable } from "./service";

/** What `suppliers push` was asked to do. */
export interface PushOptions {
  readonly path: string;
  /** Checked JSON. */
  readonly mapping: string | null;
  readonly service: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const shown = 20;
/** Milliseconds: the service reads the whole file before it answers. */
const timeout = 600_000;

const roles: Readonly<Record<number, string>> = {
  401: `The service doesn't accept the token in ${tokenVariable}. It may have expired: get another one.`,
  403: "The token doesn't allow it to send a file: it needs the role Supplier.Maintain, and must be a person's.",
};

const send = fetchSend(
  (url, options) => fetch(url, options),
  (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  // Security: the token goes nowhere else.
  { redirect: "error" },
);

async function ask<T, B>(
  { url, token }: ServiceAddress,
  route: Parameters<typeof requestOf<B>>[1] & Parameters<typeof answerOf<T>>[0],
  asking: Asking<B>,
): Promise<T> {
  const path = pathOf(route.path, asking.params, asking.query);
  const request = requestOf(url, { ...route, path }, asking.body, token);
  const answer = answerOf(route, await send({ ...request, body: asking.form ?? request.body }, timeout));
  if (answer.kind === "answered") return answer.value;
  if (answer.kind === "refused") {
    const { status, detail } = answer;
    const said = detail === "" ? (roles[status] ?? `the service answers with ${status}.`) : plain(detail);
    throw new InputError(`${url}: ${said}`);
  }
  if (answer.kind === "failed" && answer.because !== "tooLarge")
    throw new InputError(`${url}: there is no answer, or not in time. Check the address and the network.`);
  throw new InputError(`${url}: what answers there is not the supplier service. Give its address without /api.`);
}

/** Security: on one line, without terminal control characters. */
function plain(value: unknown): string {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const text = list.map((each) => (typeof each === "string" ? each : (JSON.stringify(each) ?? ""))).join(", ");
  return (value === null ? "" : text).slice(0, 2_000).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\u00b7");
}

const valueOf = (value: unknown): string => plain(value) || "(none)";
const faultOf = (column: string | null, reason: string): string =>
  `${column === null ? "" : `${plain(column)}: `}${plain(reason)}`;

function rowLines({ line, supplier, name, changes, faults }: ImportRow): readonly string[] {
  const who = [supplier, name].flatMap((text) => (text === null ? [] : plain(text))).join(" ");
  return [
    ...changes.map(({ field, from, to }) => `${plain(field)}: ${valueOf(from)} -> ${valueOf(to)}`),
    ...faults.map(({ column, reason }) => faultOf(column, reason)),
  ].map((text) => `  line ${line}: ${who}: ${text}`);
}

function layoutLines({ layout }: Import): readonly string[] {
  if (!layout || layout.system === null || layout.system === "supplier-file") return [];
  const used = layout.columns.filter(({ meaning }) => meaning !== null);
  return [
    `read as ${layout.title === null ? "the mapping says" : plain(layout.title)}.`,
    ...used.map(({ column, meaning, samples }) => {
      return `${plain(column)} = ${plain(meaning)}: ${samples.map(plain).join(" | ")}`;
    }),
  ];
}

const rowsOf = async (
  address: ServiceAddress,
  { id }: Import,
  query: { readonly kind?: RowKind; readonly limit: number },
): Promise<readonly ImportRow[]> => (await ask(address, importRoutes.rows, { params: { id }, query })).rows;

async function showRows(
  address: ServiceAddress,
  sent: Import,
  kind: "changed" | "faulty",
  terminal: Terminal,
): Promise<void> {
  const count = sent.counts[kind];
  if (count === 0) return;
  const rows = await rowsOf(address, sent, { kind, limit: shown });
  await terminal.out(`${kind === "changed" ? "Changed" : "Not taken"}:\n`);
  for (const line of rows.flatMap(rowLines)) await terminal.out(`${line}\n`);
  if (count > shown) await terminal.out(`  and ${count - shown} more rows\n`);
}

const looked = 500;

/** Rows that are new or change nothing. Returns whether there is any. */
async function showInPart(address: ServiceAddress, sent: Import, terminal: Terminal): Promise<boolean> {
  const rows = await rowsOf(address, sent, { limit: looked });
  const lines = rows
    .filter(({ kind }) => kind === "new" || kind === "unchanged")
    .flatMap((row) => rowLines({ ...row, changes: [] }));
  if (lines.length > 0) await terminal.out(`Look at these:\n${lines.slice(0, shown).join("\n")}\n`);
  if (lines.length > shown) await terminal.out(`  and ${lines.length - shown} more\n`);
  return lines.length > 0;
}

/** Changes nothing yet. Exit code 1 if a row needs a look. @throws {InputError} if unreadable or refused */
export async function pushSuppliers(
  { path, mapping, service, environment }: PushOptions,
  terminal: Terminal,
): Promise<number> {
  const address = placeOf(service, environment);
  const form = new FormData();
  if (mapping !== null) form.append("mapping", mapping);
  form.append("file", new Blob([new Uint8Array(await bytesOf(path))]), basename(path));
  const sent = await ask(address, importRoutes.send, { form });
  const { id, counts } = sent;
  for (const line of layoutLines(sent)) await terminal.out(`${path}: ${line}\n`);
  for (const { line, column, reason } of sent.faults.slice(0, shown))
    await terminal.out(`${path}:${line}: ${faultOf(column, reason)}\n`);
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
  const path = `${url}${pathOf(importRoutes.read.path, { id })}`;
  return [
    `To look at every row:  GET ${path}/rows`,
    `To propose it:         POST ${path}/propose`,
    `To apply it:           POST ${path}/apply`,
    "Into a list that isn't empty, somebody else must apply it, with the role Supplier.Approve.",
    "",
  ].join("\n");
}
