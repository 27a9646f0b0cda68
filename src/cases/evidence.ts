import type { CaseActor, CaseForm } from "./form";

/** What an evidence file calls itself. */
export const evidenceFormat = "remit-guard-evidence/1";

/** An entry of the history about a case, with all that its hash is made of. */
export interface EvidenceEntry {
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: CaseActor;
  readonly action: string;
  readonly supplier: string | null;
  /** The number of the key that `sealed` was closed with. */
  readonly dataKey: string;
  /** The detail as it is stored and hashed: encrypted, base64. */
  readonly sealed: string;
  /** What it says. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** The hash of the entry before it, hexadecimal. */
  readonly before: string;
  readonly hash: string;
}

/** `GET /api/cases/{id}/evidence`: what the service says of a case, signed. */
export interface CaseEvidence {
  /** When it was made, ISO 8601, UTC. */
  readonly at: string;
  readonly case: CaseForm;
  /** The digests of the conversation that the case is found by. */
  readonly digests: readonly string[];
  /** The digests of the reports that were given with it: first the one that it was opened with, if there was one. */
  readonly reports: readonly string[];
  readonly entries: readonly EvidenceEntry[];
  /** The newest entry of the history, of anything. */
  readonly head: {
    readonly number: number;
    readonly hash: string;
    readonly at: string;
    readonly signature: string;
    readonly keyId: string;
  };
  /** The public keys of both signatures: Ed25519, SPKI, base64. */
  readonly keys: readonly { readonly id: string; readonly publicKey: string }[];
  readonly keyId: string;
  /** Ed25519, base64url: over {@link signedText}. */
  readonly signature: string;
}

/** An evidence file: what the pane saw, and what the service says of the case. */
export interface EvidenceFile {
  readonly format: typeof evidenceFormat;
  /** The report as plain text. */
  readonly report: string;
  /** SHA-256 of its UTF-8, hexadecimal. */
  readonly reportDigest: string;
  readonly message: {
    readonly id: string | null;
    /** Of the conversation, as they were sent to the service. */
    readonly digests: readonly string[];
  };
  readonly service: CaseEvidence | null;
}

/** JSON with names in order and nothing between (RFC 8785, for what JSON.parse gives): equal values, equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).filter(([, held]) => held !== undefined);
  fields.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, held]) => `${JSON.stringify(name)}:${canonicalJson(held)}`).join(",")}}`;
}

/** What the service signs: all that it says, but the signature. */
export function signedText({ signature: _, ...said }: CaseEvidence): string {
  return `remit-guard case evidence 1\n${canonicalJson(said)}`;
}
