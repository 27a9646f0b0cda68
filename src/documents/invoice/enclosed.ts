import { base64Bytes, tries, type ReportCut } from "../../codecs";
import type { InnerFile } from "../reader";
import { below, oneLine, valueAt, type Element } from "../xml/tree";

const maxFiles = 50;
const minBytes = 16;

const ENCLOSING = ["EmbeddedDocumentBinaryObject", "AttachmentBinaryObject", "Attachment", "AttachmentData"];

function nameOf(element: Element, parent: Element | undefined, at: number): string {
  const own = element.attributes.get("filename") ?? element.attributes.get("fileName") ?? "";
  const beside = parent === undefined ? "" : valueAt(parent, "NomeAttachment");
  return oneLine(own) || beside || `${at + 1}`;
}

/** Files enclosed in an invoice as base64; viewers show them with it. */
export function enclosedFiles(
  root: Element,
  name: string,
  report: ReportCut,
): { files: InnerFile[]; used: Set<Element> } {
  const files: InnerFile[] = [];
  const used = new Set<Element>();
  const mayTake = tries(maxFiles, report);
  const parents = new Map(
    below(root, "Allegati").flatMap((each) => each.children.map((child) => [child, each] as const)),
  );
  for (const element of below(root, ...ENCLOSING)) {
    if (element.children.length > 0) continue;
    const bytes = base64Bytes(element.text);
    if (bytes === null || bytes.length < minBytes) continue;
    if (!mayTake()) break;
    used.add(element);
    const type = element.attributes.get("mimeCode") ?? "";
    const own = nameOf(element, parents.get(element), files.length);
    files.push({ name: `${name}/${own}`, type: type.toLowerCase(), bytes, embedded: true });
  }
  return { files, used };
}
