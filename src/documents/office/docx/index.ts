import { oneLine, type Element } from "../../xml/tree";
import { Package, enclosedFiles, mainPart, relationsOf, readOf, type Relation } from "../package";
import type { DocumentReader } from "../../reader";
import { cellGap } from "../../bidi";
import { drawnLines, noteLinkedImages } from "../drawing";
import { Flow } from "../flow";
import { Lists } from "./lists";
import { stylesOf } from "./look";
import { DocxStory } from "./story";

function textsOf(root: Element): string[] {
  const found: string[] = [];
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const text = oneLine(next.text);
    if (text !== "") found.push(text);
    open.push(...[...next.children].reverse());
  }
  return found;
}

/** Texts that content controls are bound to: Word shows them instead of the document's own text. */
function boundLines(from: Package): string[] {
  const parts = from.named(/^(?:customxml\/item\d{1,5}\.xml|docprops\/(?:core|app|custom)\.xml)$/);
  return parts.flatMap((path) => {
    const root = from.tree(path);
    return root === null ? [] : textsOf(root);
  });
}

const BEFORE = ["header"];
const AFTER = ["footer", "footnotes", "endnotes", "comments"];

/** Reads Word documents (ECMA-376, ISO 29500). Keeps text apart that is hidden, deleted, white on white or tiny. */
export const readDocx: DocumentReader = async (file, tools) => {
  const from = new Package(file, tools);
  const flow = new Flow(tools.limits.characters);
  const main = mainPart(from, /^word\/document\d{0,3}\.xml$/) ?? "word/document.xml";
  const relations = relationsOf(from, main);
  const pathOf = (type: string): string | undefined => relations.find((each) => each.type === type)?.target;
  const styles = stylesOf(from.tree(pathOf("styles") ?? "word/styles.xml"));
  const lists = new Lists(from.tree(pathOf("numbering") ?? "word/numbering.xml"));
  const all: Relation[] = [];
  let isBound = false;
  const read = (path: string, own: readonly Relation[]): void => {
    const xml = from.xml(path);
    if (xml === null) return;
    all.push(...own);
    const story = new DocxStory(flow, styles, lists, tools.isLate);
    for (const fault of story.read(xml)) from.fault(fault);
    isBound ||= story.isBound;
    for (const { type, external, target } of own) if (external && type === "hyperlink") flow.link(target);
  };
  const beside = (types: readonly string[]): void => {
    const targets = relations.filter(({ type }) => types.includes(type)).map(({ target }) => target);
    for (const target of new Set(targets)) read(target, relationsOf(from, target));
  };
  beside(BEFORE);
  read(main, relations);
  beside(AFTER);
  flow.add(drawnLines(from, all, cellGap));
  flow.add(lists.others());
  noteLinkedImages(from, all);
  if (isBound) flow.add(boundLines(from));
  if (from.bytes(main) === null) from.fault("damaged");
  return readOf(from, flow, enclosedFiles(from, all));
};
