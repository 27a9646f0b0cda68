import { inverted } from "../../codecs";

const familyOf: ReadonlyMap<string, string> = inverted({
  pdf: "pdf",
  image: "jpg jpeg jpe png gif bmp tif tiff webp heic heif avif jp2 jxl ico",
  office: "doc docx docm dot dotx dotm rtf odt ott xls xlsx xlsm xlsb xlt xltx xltm ods ppt pptx pptm pps ppsx odp ole",
  text: "txt csv tsv log md ics vcf json",
  xml: "xml",
  page: "html htm xhtml shtml mht mhtml svg",
  mail: "eml msg",
  archive: "zip 7z rar gz tgz tar bz2 xz zst cab iso img vhd",
  program:
    "exe scr com pif dll msi elf macho class jar js jse vb vbs vbe wsf wsh ps1 bat cmd hta lnk url sh reg cpl one apk",
});

const MATTERS: Readonly<Record<string, RegExp>> = {
  pdf: /^(?:page|archive|program|office|mail)$/,
  image: /^(?:page|archive|program|office|mail)$/,
  // Accounting programs export web pages, text tables and XML with workbook extensions.
  office: /^(?:archive|program)$/,
  text: /^(?:archive|program)$/,
  xml: /^(?:archive|program)$/,
  mail: /^(?:archive|program)$/,
};

/** Final extensions that deceive after a document's: a click runs something. `.pdf.zip` is ordinary. */
const ACTIVE = /^(?:page|program)$/;

const manyBlanks = 3;
const OVERRIDE = /[\u202d\u202e\u2066-\u2068]/;

/** What a name claims. */
export interface NameClaim {
  /** The effective extension, lower case, or empty. */
  readonly extension: string;
  /** The extension a person believes to see, if another. */
  readonly shown: string | null;
}

const visible = (name: string): string =>
  name.normalize("NFKC").replace(/[\p{Cc}\u00ad\u200b-\u200f\u2060\ufeff]/gu, "");

function withoutTail(name: string): string {
  let end = name.length;
  while (end > 0 && /[\s.]/.test(name.charAt(end - 1))) end--;
  return name.slice(0, end);
}

function extensionsOf(name: string): { last: string; before: string; gap: number } {
  const file = withoutTail(name.slice(name.lastIndexOf("/") + 1).slice(-300));
  const parts = file.split(".");
  const clean = (part: string | undefined): string => (part ?? "").trim().toLowerCase();
  const last = parts.length > 1 ? clean(parts.at(-1)) : "";
  const before = parts.length > 2 ? clean(parts.at(-2)) : "";
  const stem = parts.slice(0, -1).join(".");
  return { last, before, gap: stem.length - stem.trimEnd().length };
}

function turned(name: string): string {
  const at = name.search(OVERRIDE);
  if (at < 0) return name;
  const [end = ""] = name.slice(at + 1).split(/[\u202c\u2069]/);
  return name.slice(0, at) + [...end].reverse().join("");
}

/** Reads a name's claim about the format. */
export function claimOf(name: string): NameClaim {
  const bare = visible(name.replace(/[\u202a-\u202e\u2066-\u2069]/g, ""));
  const { last, before, gap } = extensionsOf(bare);
  const seen = extensionsOf(visible(turned(name))).last;
  const isDocument = /^(?:pdf|image|office)$/.test(familyOf.get(before) ?? "");
  const doubled = isDocument && last !== before && (ACTIVE.test(familyOf.get(last) ?? "") || gap >= manyBlanks);
  if (seen !== last && familyOf.has(seen)) return { extension: last, shown: seen };
  return { extension: last, shown: doubled ? before : null };
}

/** True if content with that extension matters under the claimed one; false if people exchange the two in good faith. */
export function matters(claimed: string, actual: string): boolean {
  const family = familyOf.get(claimed) ?? "";
  return familyOf.get(actual) !== family && (MATTERS[family]?.test(familyOf.get(actual) ?? "") ?? false);
}
