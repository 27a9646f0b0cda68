import { bounded } from "../../codecs";
import type { Annotation } from "./pdfjs/engine";

/** What annotations add to a page. */
export interface Marks {
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
