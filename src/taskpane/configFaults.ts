import type * as z from "zod/mini";

const aboutRecords =
  "Supplier records are never files beside the page: everybody who reaches the page could read them. They come from the supplier service.";
const recordKey = /^(?:supplier|record|vendor|creditor|account)/i;

/** What is wrong with a text that is no JSON. */
export function notJson(text: string): string {
  const isPage = /^\s*</.test(text.slice(0, 1_000));
  return isPage
    ? "config.json is a web page, not JSON: some servers answer so where a file is missing. Put one beside taskpane.html; {} is enough."
    : "config.json is not valid JSON. Comments and trailing commas are not allowed.";
}

/** One sentence for each thing that the schema found. */
export function faultsOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map(unknownKey);
  const [key] = issue.path;
  const where = key === undefined ? "config.json" : `config.json: ${String(key)}`;
  return [`${where}: ${issue.message}; ${shown(issue.input)} was given.`];
}

function unknownKey(key: string): string {
  const fault = `config.json: ${printable(key)}: this key is unknown.`;
  return recordKey.test(key) ? `${fault} ${aboutRecords}` : fault;
}

function shown(value: unknown): string {
  if (typeof value === "string") return `"${printable(value)}"`;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : JSON.stringify(value);
}

function printable(value: string): string {
  const line = value.slice(0, 60).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\u00b7");
  return value.length > 60 ? `${line}…` : line;
}

/** A partial sign-in setup would fail in each pane. `isOpen`: no service, or one without sign-in. */
export function signInFaults(
  given: Readonly<Record<"clientId" | "tenantId" | "audience", string | undefined>>,
  isOpen: boolean,
): string[] {
  const { clientId, tenantId, audience } = given;
  const isAsked = clientId !== undefined || tenantId !== undefined || audience !== undefined;
  if (isOpen && !isAsked) return [];
  const why = isOpen
    ? "signing in takes clientId and tenantId"
    : "people sign in to the service with clientId and tenantId";
  return Object.entries({ clientId, tenantId })
    .filter(([, value]) => value === undefined)
    .map(([key]) => `config.json: ${key}: ${why}; nothing was given.`);
}

/** What is wrong where the server gives no file. */
export function statusFault(status: number): string {
  if (status === 404 || status === 410) return "config.json is missing. Put one beside taskpane.html; {} is enough.";
  if (status === 401 || status === 403)
    return `The server doesn’t give out config.json (${status}). It must be readable without signing in.`;
  return `The server answered with an error when it was asked for config.json (${status}).`;
}
