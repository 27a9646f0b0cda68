import type { CaseForm } from "../../contract";
import { evidenceFormat, type EvidenceFile } from "../../cases";
import { digestOf } from "../service/digest";
import type { ShownMessage } from "../state";

interface FileDigest {
  readonly name: string;
  readonly size: number | null;
  /** SHA-256, hexadecimal; null without its content. */
  readonly digest: string | null;
}

/** An evidence file, with the digests of what the message held. */
export interface Evidence extends EvidenceFile {
  readonly message: EvidenceFile["message"] & {
    readonly bodies: readonly { readonly type: "text" | "html"; readonly digest: string }[];
    readonly attachments: readonly FileDigest[];
  };
}

/** Makes the evidence of a message. */
export async function evidenceOf(
  { item }: ShownMessage,
  report: string,
  digests: readonly string[],
  service: EvidenceFile["service"],
): Promise<Evidence> {
  const bodies = "found" in item.bodies ? item.bodies.found : [];
  return {
    format: evidenceFormat,
    report,
    reportDigest: await digestOf(report),
    message: {
      id: item.id,
      digests,
      bodies: await Promise.all(bodies.map(async ({ type, content }) => ({ type, digest: await digestOf(content) }))),
      attachments: await Promise.all(
        item.attachments.map(async ({ name, size, content }) => ({
          name,
          size,
          digest: "found" in content ? await digestOf(content.found) : null,
        })),
      ),
    },
    service,
  };
}

/** A case's file name: no name of the message gets into it. */
export const evidenceName = (form: CaseForm, ending: "json" | "html"): string =>
  `remit-guard-case-${form.label.replace(/[^0-9A-F-]/g, "")}.${ending}`;
