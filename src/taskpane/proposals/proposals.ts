import type { Claim } from "../../report";
import { askOf, fieldsOf, type ServicePorts } from "../service/ask";

/** Why nothing was proposed. */
export type ProposalFailure = "notSignedIn" | "noPermission" | "notReachable" | "tooMany" | "refused";

/** What becomes of something that is proposed. `onRecord`: the record has it by now. */
export type ProposalOutcome =
  | { readonly kind: "proposed" }
  | { readonly kind: "onRecord" }
  | { readonly kind: "failed"; readonly because: ProposalFailure };

/** What a user proposes from a message. */
export interface Wanted {
  /** Of the supplier on record. */
  readonly supplier: string;
  readonly value: Claim["values"][number];
  /** The user's own words. */
  readonly reason: string;
  /** The report's plain text; its digest alone is sent. */
  readonly report: string;
}

/** Sends proposals to the supplier list. */
export interface Proposals {
  /** It never rejects. */
  readonly send: (wanted: Wanted) => Promise<ProposalOutcome>;
  /** The address of a supplier's record in the register; null without a register. */
  readonly linkTo: (supplier: string) => string | null;
}

/** What proposing runs on. */
export interface ProposalPorts extends ServicePorts {
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly digest: (text: string) => Promise<string>;
}

/** Tries for a record that changes in the meantime. */
const maxTries = 3;

class Failure extends Error {
  constructor(readonly because: ProposalFailure) {
    super(because);
  }
}

async function failureOf(response: Response): Promise<Failure> {
  const { rule } = fieldsOf(await response.json().catch(() => null));
  if (rule === "too-many-proposals") return new Failure("tooMany");
  if (response.status === 401) return new Failure("notSignedIn");
  if (response.status === 403) return new Failure("noPermission");
  return new Failure(response.status >= 500 || response.status === 429 ? "notReachable" : "refused");
}

/** Sends proposals by what they run on. */
export function proposalsTo({ digest, ...ports }: ProposalPorts): Proposals["send"] {
  const asking = askOf(ports);

  async function ask(path: string, options: RequestInit): Promise<Response> {
    const asked = await asking(path, options);
    if ("failure" in asked) throw new Failure(asked.failure);
    return asked.response;
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
      // The record changed in the meantime: it is read again.
      if (response.status !== 412 || tries === maxTries) throw await failureOf(response);
    }
  }

  return (wanted) =>
    propose(wanted).catch((error: unknown) => ({
      kind: "failed",
      because: error instanceof Failure ? error.because : "refused",
    }));
}
