import type { ReasonCode } from "../../analysis";
import { Flow } from "../office/flow";
import type { DocumentReader, InnerFile } from "../reader";
import { Rtf } from "./document";

/** Reads RTF (1.9.1): text, images, list labels. Text that is hidden (`\v`), deleted, white or tiny is kept apart. */
export const readRtf: DocumentReader = async ({ name, bytes }, { limits, isLate }) => {
  const flow = new Flow(limits.characters);
  const rtf = new Rtf(flow);
  const end = rtf.read(bytes, isLate);
  const { aside } = rtf;
  flow.add(aside.labelsBeside(flow.result().visible));
  const { texts, cut } = flow.texts(name);
  const codes = new Set<ReasonCode>();
  if (cut) codes.add("tooLarge");
  if (end !== "whole" && !flow.full) codes.add(end);
  if (aside.more) codes.add("tooMany");
  if (aside.linked) codes.add("picturesNotRead");
  const files = aside.images.map((image, index): InnerFile => {
    return { name: `${name}/${index + 1}`, type: "", bytes: image, embedded: true };
  });
  return { texts, notes: [], missing: [...codes].map((code) => ({ code, detail: name })), files };
};
