import { zipSync, type Zippable } from "fflate";
import { findAccounts } from "../../src/accounts";
import type { DocumentTexts } from "../../src/analysis";
import { readDocument, usualLimits, type Limits } from "../../src/documents";

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes of Latin-1. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** Reads one file, with other bounds where some are given. */
export function read(name: string, content: string | Uint8Array, limits: Partial<Limits> = {}): Promise<DocumentTexts> {
  const bytes = typeof content === "string" ? utf8(content) : content;
  return readDocument({ name, type: "", bytes }, { ocr: false, mail: null, limits: { ...usualLimits, ...limits } });
}

/** The text that a person sees, or with `hidden` the one that no one sees. */
export function textOf({ found }: DocumentTexts, hidden = false): string {
  return found
    .filter((text) => (text.hidden === true) === hidden)
    .map(({ text }) => text)
    .join("\n");
}

/** The accounts in what was read, each once. */
export function accountsOf({ found }: DocumentTexts): string[] {
  const all = found.flatMap(({ text }) => findAccounts(text));
  return [...new Set(all.map(({ account }) => `${account.bank === null ? "" : `${account.bank}/`}${account.value}`))];
}

const main = "application/vnd.openxmlformats-officedocument";

function types(part: string, type: string): Uint8Array {
  return utf8(`<Types><Override PartName="/${part}" ContentType="${main}.${type}.main+xml"/></Types>`);
}

const relation = (id: string, type: string, target: string, more = ""): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" ${more}/>`;

/** Relations of a part, each `[id, type, target]`, and `External` behind those to addresses. */
export function relations(...all: readonly (readonly string[])[]): Uint8Array {
  const each = all.map(([id = "", type = "", target = "", mode]) =>
    relation(id, type, target, mode === undefined ? "" : `TargetMode="${mode}"`),
  );
  return utf8(`<Relationships>${each.join("")}</Relationships>`);
}

/** A document of Word with this in its body, and other parts. */
export function docx(body: string, parts: Zippable = {}): Uint8Array {
  return zipSync({
    "[Content_Types].xml": types("word/document.xml", "wordprocessingml.document"),
    "_rels/.rels": relations(["r1", "officeDocument", "word/document.xml"]),
    "word/document.xml": utf8(`<w:document><w:body>${body}</w:body></w:document>`),
    ...parts,
  });
}

/** A paragraph with one run a text; `properties` are those of all its runs. */
export function paragraph(texts: string | readonly string[], properties = ""): string {
  const runs = [texts].flat().map((text) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`);
  return `<w:p>${runs.join("")}</w:p>`;
}

/** A workbook with one sheet of this content. `state` is the sheet's, `parts` are others. */
export function xlsx(sheet: string, parts: Zippable = {}, state = "visible"): Uint8Array {
  return zipSync({
    "[Content_Types].xml": types("xl/workbook.xml", "spreadsheetml.sheet"),
    "_rels/.rels": relations(["r1", "officeDocument", "/xl/workbook.xml"]),
    "xl/workbook.xml": utf8(
      `<workbook><sheets><sheet name="Payees" state="${state}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": relations(
      ["r1", "worksheet", "worksheets/sheet1.xml"],
      ["r2", "styles", "styles.xml"],
      ["r3", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/worksheets/sheet1.xml": utf8(`<worksheet>${sheet}</worksheet>`),
    ...parts,
  });
}

/** A text of OpenDocument with these styles and this content. */
export function odt(body: string, styles = "", parts: Zippable = {}): Uint8Array {
  return zipSync({
    mimetype: utf8("application/vnd.oasis.opendocument.text"),
    "content.xml": utf8(
      `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    ...parts,
  });
}

/** Numbers from a seed, from 0 to below 1 (a linear congruential generator). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}
