import type { Reason } from "../../analysis";
import { unreadFile, type DocumentRead, type DocumentReader, type ReadText } from "../reader";
import { paymentsOfCii } from "./cii";
import { decodeXml } from "../xml/encoding";
import { enclosedFiles } from "./enclosed";
import { paymentsOfFatturaPa } from "./fatturapa";
import { generalLines } from "./general";
import { readFlat } from "../office/flat";
import { linesOf, maxPayments } from "./payment";
import { treeOf } from "../xml/tree";
import { paymentsOfUbl } from "./ubl";

/** Reads XML: payments of known invoice formats as labelled lines; all other XML as texts with their elements' names. */
export const readXml: DocumentReader = async (file, tools): Promise<DocumentRead> => {
  const { name, bytes } = file;
  const { limits } = tools;
  const decoded = decodeXml(bytes);
  if ("failed" in decoded) return unreadFile(name, decoded.failed);
  const flat = readFlat(file, decoded.text, tools);
  if (flat !== null) return flat;
  const { root, faults, cut } = treeOf(decoded.text);
  if (root === null) return unreadFile(name, "damaged");
  const known = [paymentsOfUbl, paymentsOfCii, paymentsOfFatturaPa].map((read) => read(root));
  const payments = known.flatMap((each) => each.payments);
  const missing: Reason[] = [];
  const { files, used } = enclosedFiles(root, name, () => missing.push({ code: "tooMany", detail: name }));
  if (payments.length <= maxPayments) for (const each of known.flatMap((one) => [...one.used])) used.add(each);
  const rest = generalLines(root, used, limits.characters);
  const blocks = payments.slice(0, maxPayments).map((payment) => linesOf(payment).join("\n"));
  const texts = [...blocks, rest.lines.join("\n")].filter((text) => text !== "");
  if (faults.damaged) missing.push({ code: "damaged", detail: name });
  if (faults.entities) missing.push({ code: "unsupported", detail: name });
  if (cut || rest.cut) missing.push({ code: "tooLarge", detail: name });
  return {
    texts: texts.map((text): ReadText => ({ name, layer: "xml", page: null, text: text.slice(0, limits.characters) })),
    notes: [],
    missing,
    files,
  };
};
