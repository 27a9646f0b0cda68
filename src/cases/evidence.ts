import type { CaseEvidence } from "../contract";

/** What an evidence file calls itself. */
export const evidenceFormat = "remit-guard-evidence/1";

/** An evidence file: what the pane saw, and what the service says of the case. */
export interface EvidenceFile {
  readonly format: typeof evidenceFormat;
  readonly report: string;
  /** SHA-256 of its UTF-8, hexadecimal. */
  readonly reportDigest: string;
  readonly message: {
    readonly id: string | null;
    /** As sent to the service. */
    readonly digests: readonly string[];
  };
  readonly service: CaseEvidence | null;
}

/** RFC 8785, for what JSON.parse gives: equal values, equal text. */
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
