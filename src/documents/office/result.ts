import type { DocumentNote } from "../../analysis";
import type { DocumentRead, InnerFile, ReadText } from "../reader";
import type { Flow } from "./flow";
import type { Package } from "./package";

/** What came of an office document: its visible text, and its hidden one, apart. */
export function readOf(from: Package, flow: Flow, files: readonly InnerFile[], most: number): DocumentRead {
  const { visible, hidden, links } = flow.result();
  if (flow.full) from.fault("tooLarge");
  const at = { name: from.name, layer: "text", page: null } as const;
  const texts: ReadText[] = [];
  if (visible !== "" || links.length > 0) texts.push({ ...at, text: visible.slice(0, most), links });
  if (hidden !== "") texts.push({ ...at, text: hidden.slice(0, most), hidden: true });
  const notes: readonly DocumentNote[] = [];
  return { texts, notes, missing: from.missing, files };
}
