import type { Person } from "./signIn/session";

/** config.json of the page. */
export interface Settings {
  /** Without a slash at its end. */
  readonly service: string;
  /** A local issuer, which gives anybody any token; or Microsoft Entra ID. */
  readonly signIn:
    | { readonly kind: "local"; readonly tokenUrl: string; readonly people: readonly Person[] }
    | { readonly kind: "entra"; readonly clientId: string; readonly tenantId: string; readonly audience: string };
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

function isLocal(value: unknown): value is string {
  if (!isText(value) || !URL.canParse(value)) return false;
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(value).hostname);
}

function personIn(value: unknown): Person[] {
  const { oid, name, roles } = fieldsOf(value);
  if (!isText(oid) || !isText(name) || !Array.isArray(roles)) return [];
  const all: readonly unknown[] = roles;
  return [{ oid, name, roles: all.filter(isText) }];
}

/** Null if the page can't be used with them. Security: a local issuer counts on this machine only. */
export function settingsOf(value: unknown, page: string): Settings | null {
  const { service, clientId, tenantId, audience, local } = fieldsOf(value);
  if (!isText(service) || !URL.canParse(service)) return null;
  const { href, search, hash } = new URL(service);
  if (search !== "" || hash !== "") return null;
  const address = href.replace(/\/$/, "");
  const { tokenUrl, people } = fieldsOf(local);
  if (local !== undefined) {
    if (!isLocal(page) || !isLocal(service) || !isLocal(tokenUrl) || !Array.isArray(people)) return null;
    return { service: address, signIn: { kind: "local", tokenUrl, people: people.flatMap(personIn) } };
  }
  if (!isText(clientId) || !isText(tenantId)) return null;
  const api = isText(audience) ? audience : `api://${clientId}`;
  return { service: address, signIn: { kind: "entra", clientId, tenantId, audience: api } };
}
