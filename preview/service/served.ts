/** Fetches a file of the page's folder. */
export type Fetch = (url: string) => Promise<Response>;

/** Somebody who looks suppliers up here: what the local issuer puts into the token. */
export interface Person {
  readonly oid: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** The supplier service that `npm start` runs with the mailbox. */
export interface LocalService {
  /** Its origin. */
  readonly url: string;
  /** Where its local issuer gives out tokens. */
  readonly tokenUrl: string;
  /** Where supplier records are looked after; null where that isn't there. */
  readonly register: string | null;
  /** As whom it can be asked, by the names that they have in it: at least one. */
  readonly people: readonly Person[];
}

/** What suppliers can be looked up in, apart from a file. */
export interface Served {
  /** Null without a service: in the preview as it is built. */
  readonly service: LocalService | null;
  /** Why there is none, where there should be one: a sentence. */
  readonly fault: string | null;
}

const nothing: Served = { service: null, fault: null };
const file = "./service.json";

/**
 * Reads the page's service.json, which the build or `npm start` writes. Anything else counts as nothing, and so does a
 * service on another machine: a place to try sends nothing elsewhere.
 */
export async function loadServed(get: Fetch): Promise<Served> {
  try {
    const response = await get(file);
    return response.ok ? servedOf(await response.json()) : nothing;
  } catch {
    return nothing;
  }
}

/** The same, from the file's content. */
export function servedOf(value: unknown): Served {
  const { url, tokenUrl, register, people, fault } = fieldsOf(value);
  const isText = (one: unknown): one is string => typeof one === "string";
  if (isText(fault)) return { service: null, fault: fault.slice(0, 1_000) };
  const given = Array.isArray(people) ? people.slice(0, maxPeople).flatMap(personOf) : [];
  if (!isLocal(url) || !isLocal(tokenUrl) || given.length === 0) return nothing;
  const page = isLocal(register) ? register : null;
  return { service: { url: url.replace(/\/$/, ""), tokenUrl, register: page, people: given }, fault: null };
}

const maxPeople = 10;

function personOf(value: unknown): readonly Person[] {
  const { oid, name, roles } = fieldsOf(value);
  if (typeof oid !== "string" || typeof name !== "string" || !Array.isArray(roles)) return [];
  const given = roles.filter((role): role is string => typeof role === "string");
  return [{ oid, name: name.slice(0, 100), roles: given }];
}

/** As whom the service is asked for somebody: the person of that name in it, or else the first. */
export const personNamed = ({ people }: LocalService, wanted: string): Person | undefined =>
  people.find(({ name }) => name === wanted) ?? people[0];

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

function isLocal(value: unknown): value is string {
  if (typeof value !== "string" || !URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return /^https?:$/.test(protocol) && ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}
