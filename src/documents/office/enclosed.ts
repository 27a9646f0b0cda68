import { bounded } from "../../codecs";
import type { InnerFile } from "../reader";
import { labelOf } from "../archive/entryName";
import type { Package } from "./package";
import type { Relation } from "./relations";

const ENCLOSED = /^(?:image|package|oleObject|aFChunk)$/;
const maxFiles = 100;

/** Files of a document's parts: images, embedded workbooks, pieces in other formats. */
export function enclosedFiles(from: Package, relations: readonly Relation[]): InnerFile[] {
  const own = relations.filter(({ type, external }) => !external && ENCLOSED.test(type));
  return filesAt(from, new Set(own.map(({ target }) => target)));
}

/** The files at these paths. */
export function filesAt(from: Package, paths: ReadonlySet<string>): InnerFile[] {
  const files: InnerFile[] = [];
  for (const path of bounded([...paths], maxFiles, () => from.fault("tooMany"))) {
    const bytes = from.bytes(path);
    const own = labelOf(path.slice(path.lastIndexOf("/") + 1));
    if (bytes !== null) files.push({ name: `${from.name}/${own}`, type: "", bytes, embedded: true });
  }
  return files;
}
