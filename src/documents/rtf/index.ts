import type { ReasonCode } from "../../analysis";
import { Flow } from "../office/flow";
import type { DocumentReader, InnerFile, ReadText } from "../reader";
import { Rtf } from "./document";

/**
 * Reads RTF (1.9.1): its text, its pictures, labels of lists that may be an account; and apart from it what is hidden
 * (`\v`), deleted, white or too small to see.
 */
export const readRtf: DocumentReader = async ({ name, bytes }, { limits, isLate }) => {
  const flow = new Flow(limits.characters);
  const rtf = new Rtf(flow);
  const end = rtf.read(bytes, isLate);
  const { visible: text, hidden, links } = flow.result();
  const { aside } = rtf;
  const visible = [text, ...aside.labelsBeside(text)].filter((each) => each !== "").join("\n");
  const at = { name, layer: "text", page: null } as const;
  const texts: ReadText[] = [];
  if (visible !== "" || links.length > 0) texts.push({ ...at, text: visible.slice(0, limits.characters), links });
  if (hidden !== "") texts.push({ ...at, text: hidden.slice(0, limits.characters), hidden: true });
  const codes = new Set<ReasonCode>();
  if (flow.full) codes.add("tooLarge");
  else if (end !== "whole") codes.add(end);
  if (aside.more) codes.add("tooMany");
  if (aside.linked) codes.add("picturesNotRead");
  const files = aside.pictures.map((picture, index): InnerFile => {
    return { name: `${name}/${index + 1}`, type: "", bytes: picture, embedded: true };
  });
  return { texts, notes: [], missing: [...codes].map((code) => ({ code, detail: name })), files };
};
