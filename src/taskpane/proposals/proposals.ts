import { proposalRoutes, supplierRoutes, type NoAnswer } from "../../contract";
import type { Claim } from "../../report";
import { failureOf, paneClient, type ServicePorts } from "../service/ask";
import { digestOf } from "../service/digest";

/** Why nothing was proposed. */
export type ProposalFailure = "notSignedIn" | "noPermission" | "notReachable" | "tooMany" | "refused";

/** `onRecord`: the record has it by now. */
export type ProposalOutcome =
  | { readonly kind: "proposed" }
  | { readonly kind: "onRecord" }
  | { readonly kind: "failed"; readonly because: ProposalFailure };

/** What a user proposes from a message. */
export interface Wanted {
  readonly supplier: string;
  readonly value: Claim["values"][number];
  /** Of an account: those on record go. */
  readonly replaces: boolean;
  readonly reason: string;
  /** Plain text; only its digest is sent. */
  readonly report: string;
}

/** Sends proposals to the supplier list. */
export interface Proposals {
  readonly send: (wanted: Wanted) => Promise<ProposalOutcome>;
  readonly linkTo: (supplier: string) => string | null;
}

const maxTries = 3;

const failed = (none: NoAnswer): ProposalOutcome => ({
  kind: "failed",
  because: none.kind === "refused" && none.rule === "too-many-proposals" ? "tooMany" : failureOf(none),
});

/** Sends proposals by what they run on. */
export function proposalsTo(ports: ServicePorts): Proposals["send"] {
  const ask = paneClient(ports);

  async function propose({ supplier, value, replaces, reason, report }: Wanted): Promise<ProposalOutcome> {
    const seen = await digestOf(report);
    for (let tries = 1; ; tries += 1) {
      const read = await ask(supplierRoutes.read, { params: { id: supplier } });
      if (read.kind !== "answered") return failed(read);
      const tag = read.header("etag");
      const values = read.value[value.field];
      if (tag === null) return { kind: "failed", because: "refused" };
      if (values.includes(value.value)) return { kind: "onRecord" };
      const set = { [value.field]: [...(replaces ? [] : values), value.value] };
      const made = await ask(proposalRoutes.propose, { body: { supplier, set, reason, report: seen }, tag });
      if (made.kind === "answered") return { kind: "proposed" };
      if (made.kind !== "refused" || made.status !== 412 || tries === maxTries) return failed(made);
    }
  }

  return (wanted) => propose(wanted).catch(() => ({ kind: "failed", because: "refused" }));
}
