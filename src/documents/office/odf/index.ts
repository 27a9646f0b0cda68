import type { DocumentReader, InnerFile } from "../../reader";
import { writtenImages, filesAt, Package, readOf } from "../package";
import { Flow } from "../flow";
import { OdfStory } from "./story";
import { OdfStyles } from "./styles";

function objects(from: Package, paths: ReadonlySet<string>): string[] {
  const there = new Set(from.named(/\/content\.xml$/));
  return [...paths].map((path) => `${path}/content.xml`).filter((path) => there.has(path.toLowerCase()));
}

/** Reads OpenDocument (ISO/IEC 26300). Keeps text apart that is hidden, deleted, white on white or tiny. */
export const readOdf: DocumentReader = async (file, tools) => {
  const from = new Package(file, tools);
  const flow = new Flow(tools.limits.characters);
  const manifest = from.xml("META-INF/manifest.xml") ?? "";
  if (/<(?:[\w-]{1,20}:)?encryption-data[\s/>]/.test(manifest)) {
    from.fault("encrypted");
    return readOf(from, flow, []);
  }
  const styles = new OdfStyles();
  const common = from.xml("styles.xml");
  const content = from.xml("content.xml");
  const paths = new Set<string>();
  const written: InnerFile[] = [];
  const read = (xml: string): void => {
    const story = new OdfStory(flow, styles, tools.isLate);
    for (const fault of story.read(xml)) from.fault(fault);
    for (const path of story.paths) paths.add(path);
    if (story.linked) from.fault("picturesNotRead");
    const { files, more } = writtenImages(xml, `${file.name}/${written.length}`);
    written.push(...files);
    if (more) from.fault("tooMany");
  };
  if (common !== null) read(common);
  if (content === null) from.fault("damaged");
  else read(content);
  for (const path of objects(from, paths)) read(from.xml(path) ?? "");
  flow.add(styles.others());
  return readOf(from, flow, [...filesAt(from, paths), ...written]);
};
