import { cellGap } from "../bidi";
import type { DocumentReader } from "../reader";
import { tagsOf } from "../xml/markup";
import { drawnLines, noteLinkedImages, drawingLines } from "./drawing";
import { enclosedFiles, Package, mainPart, relationsOf, readOf, type Relation } from "./package";
import { Flow } from "./flow";

const maxSlides = 500;

const isHidden = (xml: string): boolean => /^(?:0|false)$/.test(tagsOf(xml, "sld")[0]?.get("show") ?? "");

function behindOf(from: Package, own: readonly Relation[]): string[] {
  const layouts = own.filter(({ type, external }) => type === "slideLayout" && !external).map(({ target }) => target);
  const masters = layouts.flatMap((path) => relationsOf(from, path).filter(({ type }) => type === "slideMaster"));
  return [...layouts, ...masters.map(({ target }) => target)];
}

/** Reads PowerPoint presentations: slides in order, notes, comments, layouts; hidden slides apart. */
export const readPptx: DocumentReader = async (file, tools) => {
  const from = new Package(file, tools);
  const flow = new Flow(tools.limits.characters);
  const main = mainPart(from, /^ppt\/presentation\.xml$/) ?? "ppt/presentation.xml";
  const relations = relationsOf(from, main);
  const byId = new Map(relations.map((relation) => [relation.id, relation.target] as const));
  const ordered = tagsOf(from.xml(main), "sldId").flatMap((tag) => byId.get(tag.get(":id") ?? "") ?? []);
  const others = from.named(/^ppt\/slides\/slide\d{1,5}\.xml$/);
  const paths = ordered.length > 0 ? ordered : others;
  if (paths.length === 0) from.fault("damaged");
  const all: Relation[] = [];
  const behind = new Set<string>();
  for (const path of paths.slice(0, maxSlides)) {
    if (tools.isLate()) {
      from.fault("tookTooLong");
      break;
    }
    const xml = from.xml(path);
    if (xml === null) continue;
    const own = relationsOf(from, path);
    all.push(...own);
    const beside = own.filter(({ type }) => type === "notesSlide" || type === "comments");
    for (const text of [xml, ...beside.flatMap(({ target }) => from.xml(target) ?? [])]) {
      const { visible, hidden } = drawingLines(from.treeOf(text), cellGap);
      if (!isHidden(xml)) for (const line of visible) flow.line(line, false);
      flow.hide(isHidden(xml) ? [...visible, ...hidden] : hidden);
    }
    const drawn = drawnLines(from, own, cellGap);
    if (isHidden(xml)) flow.hide(drawn);
    else flow.add(drawn);
    noteLinkedImages(from, own);
    if (!isHidden(xml)) for (const target of behindOf(from, own)) behind.add(target);
    for (const { type, external, target } of own) if (external && type === "hyperlink") flow.link(target);
  }
  for (const path of behind) {
    const own = relationsOf(from, path);
    all.push(...own);
    noteLinkedImages(from, own);
    flow.add(drawingLines(from.tree(path), cellGap, true).visible);
  }
  if (paths.length > maxSlides) from.fault("tooMany");
  return readOf(from, flow, enclosedFiles(from, all));
};
