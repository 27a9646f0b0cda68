import { bytesOf } from "./make";

/** What a page made by hand has. */
export interface RawPage {
  /** Its instructions, one byte a character. */
  readonly content: string;
  /** Further entries of the page's dictionary. */
  readonly page?: string;
  /** Further entries of its resources; fonts F1 (Helvetica) and F2 (Courier) are there. */
  readonly resources?: string;
  /** Further fonts. */
  readonly fonts?: string;
}

/** What a document made by hand has besides its pages. */
export interface RawOptions {
  /** Objects from number 10 on, as they are between `obj` and `endobj`. */
  readonly objects?: readonly string[];
  /** Further entries of the catalogue and the trailer. */
  readonly catalog?: string;
  readonly trailer?: string;
  /** The dictionary of content streams, besides their length. */
  readonly filter?: string;
}

/** A stream object. */
export const stream = (data: string, entries = ""): string =>
  `<<${entries}/Length ${data.length}>>stream\n${data}\nendstream`;

function withTable(objects: ReadonlyMap<number, string>, catalog: number, more: string): string {
  let text = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
  const places = new Map<number, number>();
  for (const [number, body] of objects) {
    places.set(number, text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const at = text.length;
  const rows = [...places].map(([number, place]) => `${number} 1\n${String(place).padStart(10, "0")} 00000 n \n`);
  text += `xref\n0 1\n0000000000 65535 f \n${rows.join("")}`;
  return `${text}trailer\n<</Size ${Math.max(...objects.keys()) + 1}/Root ${catalog} 0 R${more}>>\nstartxref\n${at}\n%%EOF\n`;
}

/** A document made by hand: pages with their instructions, and whatever objects. */
export function raw(pages: string | readonly RawPage[], options: RawOptions = {}): Uint8Array {
  const { objects = [], catalog = "", trailer = "", filter = "" } = options;
  const list = typeof pages === "string" ? [{ content: pages }] : pages;
  const all = new Map<number, string>();
  const first = 10 + objects.length;
  const kids = list.map((_, index) => `${first + 2 * index} 0 R`);
  all.set(1, `<</Type/Catalog/Pages 2 0 R${catalog}>>`);
  all.set(2, `<</Type/Pages/Kids[${kids.join(" ")}]/Count ${list.length}>>`);
  all.set(3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
  all.set(4, "<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>");
  objects.forEach((body, index) => all.set(10 + index, body));
  list.forEach(({ content, page = "", resources = "", fonts: more = "" }: RawPage, index) => {
    const number = first + 2 * index;
    const box = page.includes("/MediaBox") ? "" : "/MediaBox[0 0 595 842]";
    const fonts = `/Resources<</Font<</F1 3 0 R/F2 4 0 R${more}>>${resources}>>`;
    all.set(number, `<</Type/Page/Parent 2 0 R${box}${fonts}/Contents ${number + 1} 0 R${page}>>`);
    all.set(number + 1, stream(content, filter));
  });
  return bytesOf(withTable(all, 1, trailer));
}

/** A line of text: where, how large, what. */
export const line = (x: number, y: number, text: string, size = 11): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`;

/** Saves new objects on top of a document, as an editor does that appends. */
export function updated(
  bytes: Uint8Array,
  objects: Readonly<Record<number, string>>,
  eof = "\n%%EOF\n",
  root = 1,
): Uint8Array {
  let text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? "0";
  const rows: string[] = [];
  for (const [number, body] of Object.entries(objects)) {
    rows.push(`${number} 1\n${String(text.length).padStart(10, "0")} 00000 n \n`);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const at = text.length;
  text += `xref\n${rows.join("")}trailer\n<</Size 100/Root ${root} 0 R/Prev ${previous}>>\nstartxref\n${at}${eof}`;
  return bytesOf(text);
}
