import { cellGap } from "../csv";
import type { DocumentReader } from "../reader";
import { attributesOf } from "../xml/attributes";
import { drawingLines } from "./drawing";
import { enclosedFiles } from "./enclosed";
import { Flow } from "./flow";
import { Package } from "./package";
import { mainPart, relationsOf, type Relation } from "./relations";
import { readOf } from "./result";

const mostSlides = 500;

/** Is a slide left out of the show? */
function isHidden(xml: string): boolean {
  const tag = /<(?:[\w-]{1,20}:)?sld\s([^>]{0,4000})>/.exec(xml)?.[1] ?? "";
  return /^(?:0|false)$/.test(attributesOf(tag).get("show") ?? "");
}

/** Reads presentations of PowerPoint: slides in their order, their notes and comments; hidden slides apart. */
export const readPptx: DocumentReader = async (file, tools) => {
  const from = new Package(file, tools);
  const flow = new Flow(tools.limits.characters);
  const main = mainPart(from, /^ppt\/presentation\.xml$/) ?? "ppt/presentation.xml";
  const relations = relationsOf(from, main);
  const byId = new Map(relations.map((relation) => [relation.id, relation.target] as const));
  const ordered = slideIds(from.xml(main) ?? "").flatMap((id) => byId.get(id) ?? []);
  const others = from.named(/^ppt\/slides\/slide\d{1,5}\.xml$/);
  const paths = ordered.length > 0 ? ordered : others;
  if (paths.length === 0) from.fault("damaged");
  const all: Relation[] = [];
  for (const path of paths.slice(0, mostSlides)) {
    if (tools.isLate()) break;
    const xml = from.xml(path);
    if (xml === null) continue;
    const own = relationsOf(from, path);
    all.push(...own);
    const beside = own.filter(({ type }) => type === "notesSlide" || type === "comments");
    for (const text of [xml, ...beside.flatMap(({ target }) => from.xml(target) ?? [])]) {
      const { visible, hidden } = drawingLines(text, cellGap);
      const lines = isHidden(xml) ? [] : visible;
      for (const line of lines) {
        flow.text(line, false);
        flow.endLine();
      }
      flow.hide(isHidden(xml) ? [...visible, ...hidden] : hidden);
    }
    for (const { type, external, target } of own) if (external && type === "hyperlink") flow.link(target);
  }
  if (paths.length > mostSlides) from.fault("tooMany");
  return readOf(from, flow, enclosedFiles(from, all), tools.limits.characters);
};

/** The relations' identifiers of slides in their order: each slide has two attributes named `id`, this one with a prefix. */
function slideIds(xml: string): string[] {
  return [...xml.matchAll(/<(?:[\w-]{1,20}:)?sldId\s([^>]{0,400})>/g)].flatMap(
    ([, tag = ""]) => /[\w-]{1,20}:id\s{0,5}=\s{0,5}["']([^"']{1,100})["']/.exec(tag)?.[1] ?? [],
  );
}
