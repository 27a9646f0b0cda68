import { bounded } from "../../codecs";
import type { Annotation, PdfFile } from "./pdfjs/engine";
import type { InnerFile } from "../reader";

interface Marks {
  readonly links: readonly string[];
  readonly lines: readonly string[];
  readonly hidden: readonly string[];
  readonly cut: boolean;
}

const maxAnnotations = 5_000;
const maxLabel = 200;
const string = (value: unknown): string => (typeof value === "string" ? value : "");
/** Letters of a button only: digits and signs would be read as part of the address. */
const label = (words: string): string =>
  words
    .slice(0, maxLabel)
    .replace(/[^\p{L}\p{M}]+/gu, " ")
    .trim();
const compact = (text: string): string => text.replace(/\s/g, "");

/** Hidden or not shown on screen (PDF 32000-1, 12.5.3). */
function isHidden({ hidden, annotationFlags }: Annotation): boolean {
  return hidden === true || (typeof annotationFlags === "number" && (annotationFlags & 0x22) !== 0);
}

function valueOf({ fieldType, fieldValue, password }: Annotation): string {
  // Buttons are on or off; password fields show dots.
  if (fieldType === "Btn" || password === true) return "";
  return Array.isArray(fieldValue) ? fieldValue.map(string).join(", ") : string(fieldValue);
}

/** Reads links, form fields and notes. `shown` is the page's text, which isn't repeated. */
export function marksOf(annotations: readonly Annotation[], shown: string): Marks {
  const links = new Set<string>();
  const lines: string[] = [];
  const hidden: string[] = [];
  const known = compact(shown);
  let cut = false;
  for (const annotation of bounded(annotations, maxAnnotations, () => (cut = true))) {
    const { subtype, url, unsafeUrl, overlaidText, fieldName, contentsObj } = annotation;
    const link = string(unsafeUrl) || string(url);
    if (link !== "") links.add(`${label(string(overlaidText))} ${link}`.trim());
    // Any annotation may have a note (highlight, shape, stamp), but those of links and files aren't shown.
    const isNote = subtype !== "Link" && subtype !== "Popup" && subtype !== "FileAttachment";
    const text = subtype === "Widget" ? valueOf(annotation) : isNote ? string(contentsObj?.str) : "";
    if (text.trim() === "" || known.includes(compact(text))) continue;
    const field = subtype === "Widget" ? string(fieldName) : "";
    (isHidden(annotation) ? hidden : lines).push(field === "" ? text : `${field}: ${text}`);
  }
  return { links: [...links], lines, hidden, cut };
}

function innerFile(document: string, file: PdfFile | null | undefined): InnerFile | null {
  const { filename, content } = file ?? {};
  if (!(content instanceof Uint8Array)) return null;
  const own = typeof filename === "string" && filename !== "" ? filename : "unnamed";
  const name = `${document}/${own}`;
  // An e-invoice belongs to the document that shows it: factur-x.xml, ZUGFeRD-invoice.xml, xrechnung.xml, order-x.xml.
  return /\.xml$/i.test(own)
    ? { name, type: "text/xml", bytes: content, embedded: true }
    : { name, type: "", bytes: content };
}

/** Files attached to the document. The caller bounds their number. */
export function attachedFiles(document: string, files: Readonly<Record<string, PdfFile>> | null): InnerFile[] {
  return Object.values(files ?? {})
    .map((file) => innerFile(document, file))
    .filter((file) => file !== null);
}

/** Files attached to a page as annotations. */
export function clippedFiles(document: string, annotations: readonly Annotation[]): InnerFile[] {
  return annotations
    .filter(({ subtype }) => subtype === "FileAttachment")
    .map(({ file }) => innerFile(document, file))
    .filter((file) => file !== null);
}
