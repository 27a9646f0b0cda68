import { Flow } from "../office/flow";
import type { DocumentReader, ReadText } from "../reader";
import { Rtf } from "./document";

/** Reads RTF (1.9.1): its text, and apart from it what is hidden (`\v`), deleted, white or too small to see. */
export const readRtf: DocumentReader = async ({ name, bytes }, { limits, isLate }) => {
  const flow = new Flow(limits.characters);
  const end = new Rtf(flow).read(bytes, isLate);
  const { visible, hidden, links } = flow.result();
  const at = { name, layer: "text", page: null } as const;
  const texts: ReadText[] = [];
  if (visible !== "" || links.length > 0) texts.push({ ...at, text: visible.slice(0, limits.characters), links });
  if (hidden !== "") texts.push({ ...at, text: hidden.slice(0, limits.characters), hidden: true });
  const code = flow.full ? "tooLarge" : end === "whole" ? null : end;
  return { texts, notes: [], missing: code === null ? [] : [{ code, detail: name }], files: [] };
};
