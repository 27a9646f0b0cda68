import { bounded } from "../../codecs";
import type { Annotation } from "./pdfjs/engine";

/** What stands on a page beside its own instructions. */
export interface Marks {
  /** Targets of links, each after the words that the link covers on the page. */
  readonly links: readonly string[];
  /** Values of fields and words of notes that a person sees and the page's instructions don't hold. */
  readonly lines: readonly string[];
  /** Values of fields that are not shown. */
  readonly hidden: readonly string[];
  /** Were there more than are looked at? */
  readonly cut: boolean;
}

/** Annotations of one page that are looked at. */
const most = 5_000;
/** Characters of the words under a link that are kept. */
const longest = 200;

const string = (value: unknown): string => (typeof value === "string" ? value : "");
/** A button's words alone: figures and signs would be read as part of the address. */
const label = (words: string): string =>
  words
    .slice(0, longest)
    .replace(/[^\p{L}\p{M}]+/gu, " ")
    .trim();
const compact = (text: string): string => text.replace(/\s/g, "");

/** PDF 32000-1, 12.5.3: hidden, or not shown on the screen. */
function isHidden({ hidden, annotationFlags }: Annotation): boolean {
  return hidden === true || (typeof annotationFlags === "number" && (annotationFlags & 0x22) !== 0);
}

function valueOf({ fieldType, fieldValue, password }: Annotation): string {
  // Buttons are on or off; what is typed into a field for passwords is shown as dots.
  if (fieldType === "Btn" || password === true) return "";
  return Array.isArray(fieldValue) ? fieldValue.map(string).join(", ") : string(fieldValue);
}

/** Links, form fields and notes. `shown` is the text that the page is known to show: what it holds is not said twice. */
export function marksOf(annotations: readonly Annotation[], shown: string): Marks {
  const links = new Set<string>();
  const lines: string[] = [];
  const hidden: string[] = [];
  const known = compact(shown);
  let cut = false;
  for (const annotation of bounded(annotations, most, () => (cut = true))) {
    const { subtype, url, unsafeUrl, overlaidText, fieldName, contentsObj } = annotation;
    const link = string(unsafeUrl) || string(url);
    if (link !== "") links.add(`${label(string(overlaidText))} ${link}`.trim());
    // Whatever is marked on a page may bear a note: highlights, shapes, stamps. What a link or a file says isn't shown.
    const isNote = subtype !== "Link" && subtype !== "Popup" && subtype !== "FileAttachment";
    const text = subtype === "Widget" ? valueOf(annotation) : isNote ? string(contentsObj?.str) : "";
    if (text.trim() === "" || known.includes(compact(text))) continue;
    const field = subtype === "Widget" ? string(fieldName) : "";
    (isHidden(annotation) ? hidden : lines).push(field === "" ? text : `${field}: ${text}`);
  }
  return { links: [...links], lines, hidden, cut };
}
