import { proposalRoutes, supplierRoutes, type NoAnswer } from "../../contract";
import type { Claim } from "../../report";
import { failureOf, paneClient, type ServicePorts } from "../service/ask";

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

/** The rule behind a refusal, or else why there is no answer. */
const failed = (none: NoAnswer): ProposalOutcome => ({
  kind: "failed",
  because: none.kind === "refused" && none.rule === "too-many-proposals" ? "tooMany" : failureOf(none),
});

/** Sends proposals by what they run on. */
export function proposalsTo({ digest, ...ports }: ProposalPorts): Proposals["send"] {
  const ask = paneClient(ports);

  async function propose({ supplier, value, reason, report }: Wanted): Promise<ProposalOutcome> {
    const seen = await digest(report);
    for (let tries = 1; ; tries += 1) {
      const read = await ask(supplierRoutes.read, { params: { id: supplier } });
      if (read.kind !== "answered") return failed(read);
      const tag = read.header("etag");
      const values = read.value[value.field];
      if (tag === null) return { kind: "failed", because: "refused" };
      if (values.includes(value.value)) return { kind: "onRecord" };
      const set = { [value.field]: [...values, value.value] };
      const made = await ask(proposalRoutes.propose, { body: { supplier, set, reason, report: seen }, tag });
      if (made.kind === "answered") return { kind: "proposed" };
      // The record changed in the meantime: it is read again.
      if (made.kind !== "refused" || made.status !== 412 || tries === maxTries) return failed(made);
    }
  }

  return (wanted) => propose(wanted).catch(() => ({ kind: "failed", because: "refused" }));
}
