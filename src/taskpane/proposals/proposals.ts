import type { After, GiveToken } from "../../inspect";
import type { Claim } from "../../report";

/** Why nothing was proposed. */
export type ProposalFailure = "notSignedIn" | "noPermission" | "notReachable" | "tooMany" | "refused";

/** What becomes of something that is proposed. `onRecord`: the record has it by now. */
export type ProposalOutcome =
  | { readonly kind: "proposed" }
  | { readonly kind: "onRecord" }
  | { readonly kind: "failed"; readonly because: ProposalFailure };

/** What a reader proposes from a message. */
export interface Wanted {
  /** Of the supplier on record. */
  readonly supplier: string;
  readonly value: Claim["values"][number];
  /** The reader's own words. */
  readonly reason: string;
  /** The report's plain text; its digest alone is sent. */
  readonly report: string;
}

/** Proposes things to whoever keeps the supplier list. */
export interface Proposals {
  /** It never rejects. */
  readonly send: (wanted: Wanted) => Promise<ProposalOutcome>;
  /** Where the supplier's record is looked after, to be opened in a browser; null where nobody said. */
  readonly linkTo: (supplier: string) => string | null;
}

/** What proposing runs on. */
export interface ProposalPorts {
  /** The supplier service's address, without a slash at the end. */
  readonly service: string;
  readonly token: GiveToken;
  readonly fetch: (url: string, options: RequestInit) => Promise<Response>;
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly digest: (text: string) => Promise<string>;
  readonly after: After;
}

/** Milliseconds that an answer may take. */
const timeLimit = 15_000;
/** Tries for a record that somebody changes meanwhile. */
const mostTries = 3;

class Failure extends Error {
  constructor(readonly because: ProposalFailure) {
    super(because);
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

async function failureOf(response: Response): Promise<Failure> {
  const { rule } = fieldsOf(await response.json().catch(() => null));
  if (rule === "too-many-proposals") return new Failure("tooMany");
  if (response.status === 401) return new Failure("notSignedIn");
  if (response.status === 403) return new Failure("noPermission");
  return new Failure(response.status >= 500 || response.status === 429 ? "notReachable" : "refused");
}

/** Sends proposals by what they run on. */
export function proposalsTo({ service, token, fetch, digest, after }: ProposalPorts): Proposals["send"] {
  async function once(path: string, options: RequestInit, fresh: boolean): Promise<Response> {
    const given = await token(fresh);
    if ("failure" in given)
      throw new Failure(
        given.failure === "noPermission" || given.failure === "notReachable" ? given.failure : "notSignedIn",
      );
    const controller = new AbortController();
    const cancel = after(timeLimit, () => controller.abort());
    try {
      const headers = { ...options.headers, Authorization: `Bearer ${given.token}` };
      const { signal } = controller;
      return await fetch(`${service}${path}`, { ...options, headers, signal, redirect: "error", cache: "no-store" });
    } catch {
      throw new Failure("notReachable");
    } finally {
      cancel();
    }
  }

  async function ask(path: string, options: RequestInit): Promise<Response> {
    const first = await once(path, options, false);
    // A token may be at its end: one that is new is tried once.
    return first.status === 401 ? once(path, options, true) : first;
  }

  /** The values on record, and the version that they are of. */
  async function read(supplier: string, field: string) {
    const response = await ask(`/api/suppliers/${encodeURIComponent(supplier)}`, { method: "GET" });
    if (!response.ok) throw await failureOf(response);
    const tag = response.headers.get("etag");
    const values = fieldsOf(await response.json())[field];
    if (tag === null || !Array.isArray(values)) throw new Failure("refused");
    return { tag, values: values as readonly unknown[] };
  }

  async function propose({ supplier, value, reason, report }: Wanted): Promise<ProposalOutcome> {
    const seen = await digest(report);
    for (let tries = 1; ; tries += 1) {
      const { tag, values } = await read(supplier, value.field);
      if (values.includes(value.value)) return { kind: "onRecord" };
      const body = { supplier, set: { [value.field]: [...values, value.value] }, reason, report: seen };
      const response = await ask("/api/proposals", {
        method: "POST",
        headers: { "Content-Type": "application/json", "If-Match": tag },
        body: JSON.stringify(body),
      });
      if (response.ok) return { kind: "proposed" };
      // Somebody changed the record meanwhile: it is read again.
      if (response.status !== 412 || tries === mostTries) throw await failureOf(response);
    }
  }

  return (wanted) =>
    propose(wanted).catch((error: unknown) => ({
      kind: "failed",
      because: error instanceof Failure ? error.because : "refused",
    }));
}

/** SHA-256 of a text in UTF-8, hexadecimal, by the browser. */
export async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
