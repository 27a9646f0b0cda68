import type { Reason } from "../../analysis";
import type { DocumentReader, InnerFile } from "../reader";
import { entriesOf, type Entry } from "./entries";
import { unpackEntry } from "./unpack";

const beside = (bytes: Uint8Array, { name }: Entry): boolean =>
  /(?:^|\/)\._[^/]{1,200}$/.test(name) && bytes[0] === 0 && bytes[1] === 5 && bytes[2] === 0x16 && bytes[3] === 7;

/** Reads ZIP archives: returns the files in it. */
export const readZip: DocumentReader = async ({ name, bytes }, { limits, isLate }) => {
  const { entries, cut, damaged } = entriesOf(bytes, limits.files);
  const files: InnerFile[] = [];
  const missing: Reason[] = [];
  if (damaged) missing.push({ code: "damaged", detail: name });
  if (cut) missing.push({ code: "tooMany", detail: name });
  const budget = { left: limits.unpacked };
  for (const entry of entries) {
    if (entry.packed === 0 && entry.name.endsWith("/")) continue;
    if (isLate()) {
      missing.push({ code: "tookTooLong", detail: name });
      break;
    }
    const path = `${name}/${entry.name}`;
    const { bytes: content, failed } = unpackEntry(bytes, entry, limits.bytes, budget);
    if (failed !== null) missing.push({ code: failed, detail: path });
    if (content.length === 0 || failed === "tooLarge" || beside(content, entry)) continue;
    files.push({ name: path, type: "", bytes: content });
  }
  return { texts: [], notes: [], missing, files };
};
