import type { CaseForm } from "../../contract";
import { type EvidenceFile, evidenceFormat } from "../../cases";
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

type Named = "locale" | "title" | "state" | "report" | "logTitle" | "digests" | "message" | "body" | "signed";
type PrintableWords = Readonly<Record<Named, string> & { log: readonly string[] }>;

/** Security: nothing of a message becomes markup. */
const shown = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const isolated = (text: string): string => `<bdi>${shown(text)}</bdi>`;

const style =
  "body{font:15px/1.5 system-ui,sans-serif;max-width:45em;margin:2em auto;padding:0 1em}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;border:1px solid;padding:1em}td,th{text-align:start;vertical-align:top;padding:.2em 1em .2em 0;overflow-wrap:anywhere}code{font-size:.85em}";

/** Security: the page loads nothing and runs nothing. */
export function printablePage({ report, reportDigest, message }: Evidence, words: PrintableWords): string {
  const rows: readonly (readonly [string, string])[] = [
    [words.report, reportDigest],
    ...message.bodies.map(({ type, digest }) => [`${words.body} (${type})`, digest] as const),
    ...message.attachments.map(({ name, digest }) => [name, digest ?? "–"] as const),
  ];
  return [
    `<!doctype html><html lang="${shown(words.locale)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${shown(words.title)}</title><style>${style}</style></head><body>`,
    `<h1>${shown(words.title)}</h1><p>${shown(words.state)}</p>`,
    ...(message.id === null ? [] : [`<p>${shown(words.message)}: <code>${isolated(message.id)}</code></p>`]),
    ...(words.log.length === 0
      ? []
      : [
          `<h2>${shown(words.logTitle)}</h2><ol>${words.log.map((each) => `<li>${isolated(each)}</li>`).join("")}</ol>`,
        ]),
    `<h2>${shown(words.report)}</h2><pre dir="auto">${shown(report)}</pre>`,
    `<h2>${shown(words.digests)}</h2><table>`,
    ...rows.map(
      ([name, digest]) => `<tr><th scope="row">${isolated(name)}</th><td><code>${shown(digest)}</code></td></tr>`,
    ),
    `</table><p>${shown(words.signed)}</p></body></html>`,
  ].join("\n");
}
