import * as z from "zod/mini";

const aboutRecords =
  "The supplier list is never a file next to the page: everyone who reaches the page could read it. It comes from the supplier service.";
const recordKey = /^(?:supplier|record|vendor|creditor|account)/i;

/** What is wrong with a text that is no JSON. */
export function notJson(text: string): string {
  const isPage = /^\s*</.test(text.slice(0, 1_000));
  return isPage
    ? "config.json is a web page, not JSON: some servers answer so where a file is missing. Put one next to taskpane.html; {} is enough."
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
  if (status === 404 || status === 410) return "config.json is missing. Put one next to taskpane.html; {} is enough.";
  if (status === 401 || status === 403)
    return `The server doesn’t give out config.json (${status}). It must be readable without signing in.`;
  return `The server answered with an error when it was asked for config.json (${status}).`;
}

// Otherwise zod tries `new Function`, which the page's Content-Security-Policy refuses and reports.
z.config({ jitless: true });

const text = (isIt: (given: string) => boolean, expected: string): z.ZodMiniString =>
  z.string({ error: `${expected} is expected` }).check(z.refine(isIt, { error: `${expected} is expected` }));

/** RFC 9562 section 4. */
const isGuid = (given: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(given);

/** An Application ID URI (api:// or https://), or the client id. */
const isAudience = (given: string): boolean =>
  isGuid(given) || (given.length <= 255 && /^(?:api|https):\/\/[\w.:~/-]{1,250}$/.test(given) && !given.endsWith("/"));

/** For trying it out: needs no sign-in. */
export const isLocalService = (given: string): boolean => new URL(given).protocol === "http:";

/** Security: may its answers be believed? A query would be lost when paths are added. */
function isServiceAddress(given: string): boolean {
  if (given.length > 2_000) return false;
  try {
    const { protocol, hostname, username, password, search, hash } = new URL(given);
    const own = protocol === "http:" && hostname === "localhost";
    return (protocol === "https:" || own) && username + password + search + hash === "";
  } catch {
    return false;
  }
}

/** Plain: it goes into a new message's recipients. */
const isAddress = (given: string): boolean =>
  given.length <= 254 && /^[^\s@<>"',;:]{1,64}@[^\s@<>"',;:]{1,190}$/.test(given);

/** The worker checks `policy`. */
export const configSchema = z.strictObject(
  {
    service: z.optional(text(isServiceAddress, "an address with https, without a user name, query or fragment,")),
    register: z.optional(text(isServiceAddress, "an address with https, without a user name, query or fragment,")),
    clientId: z.optional(text(isGuid, "a GUID")),
    tenantId: z.optional(text(isGuid, "a GUID")),
    audience: z.optional(text(isAudience, "an Application ID URI such as api://…, or a GUID,")),
    securityContact: z.optional(text(isAddress, "an e-mail address")),
    ocr: z.optional(z.boolean({ error: "true or false is expected" })),
    reader: z.optional(z.boolean({ error: "true or false is expected" })),
    policy: z.optional(z.record(z.string(), z.unknown(), { error: "an object is expected" })),
  },
  { error: (issue) => (issue.code === "invalid_type" ? "an object is expected" : undefined) },
);
