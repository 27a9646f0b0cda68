import type { ReasonCode } from "../../../analysis";
import { Lists } from "../docx/lists";
import { stylesOf } from "../docx/look";
import { DocxStory } from "../docx/story";
import { Flow } from "../flow";
import { OdfStory } from "../odf/story";
import { OdfStyles } from "../odf/styles";
import type { DocumentFile, DocumentRead, ReaderTools } from "../../reader";
import { spreadsheetLines } from "./spreadsheet";
import { treeOf } from "../../xml/tree";
import { writtenImages } from "./written";

const sampled = 4_000;
type Reader = (xml: string, flow: Flow, isLate: () => boolean) => ReasonCode[];

const readWord: Reader = (xml, flow, isLate) => {
  const { root, cut } = treeOf(xml);
  if (cut) flow.report();
  const lists = new Lists(root);
  const codes = new DocxStory(flow, stylesOf(null), lists, isLate).read(xml);
  flow.add(lists.others());
  return codes;
};

const readOdf: Reader = (xml, flow, isLate) => {
  const styles = new OdfStyles();
  const story = new OdfStory(flow, styles, isLate);
  const codes = story.read(xml);
  flow.add(styles.others());
  return story.linked ? [...codes, "picturesNotRead"] : codes;
};

/** Readers by root element and namespace. */
const KINDS: readonly (readonly [root: RegExp, namespace: string, read: Reader])[] = [
  // Excel 2003; accounting programs write it as .xls.
  [/<(?:\w{1,20}:)?Workbook\s/, "urn:schemas-microsoft-com:office:spreadsheet", spreadsheetLines],
  // Word 2003, and packages in one file.
  [/<(?:w:wordDocument|pkg:package)\s/, "", readWord],
  // OpenDocument in one file: .fodt, .fods.
  [/<office:document\s/, "", readOdf],
];

/** Reads office documents that are a single XML file; null for any other XML. */
export function readFlat({ name }: DocumentFile, xml: string, { limits, isLate }: ReaderTools): DocumentRead | null {
  const start = xml.slice(0, sampled);
  const kind = KINDS.find(([root, namespace]) => root.test(start) && start.includes(namespace));
  if (kind === undefined) return null;
  const flow = new Flow(limits.characters);
  const codes = kind[2](xml, flow, isLate);
  const { texts, cut } = flow.texts(name);
  const { files, more } = writtenImages(xml, name);
  const all = new Set([...codes, ...(cut ? (["tooLarge"] as const) : []), ...(more ? (["tooMany"] as const) : [])]);
  return { texts, notes: [], missing: [...all].map((code) => ({ code, detail: name })), files };
}
