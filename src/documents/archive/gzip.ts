import { Gunzip } from "fflate";
import type { DocumentReader } from "../reader";
import { labelOf } from "./entryName";
import { tarFiles } from "./tar";
import { unpackStream } from "./unpack";

/** Reads what gzip packed (RFC 1952): one file, or the files of an archive of tar. */
export const readGzip: DocumentReader = async ({ name, bytes }, { limits }) => {
  const budget = { left: limits.unpacked };
  const { bytes: content, failed } = unpackStream(bytes, limits.bytes, budget, (onData) => new Gunzip(onData));
  const missing = failed === null ? [] : [{ code: failed, detail: name }];
  if (content.length === 0 || failed === "tooLarge") return { texts: [], notes: [], missing, files: [] };
  const tar = tarFiles(content, name, limits.files);
  if (tar !== null) return { ...tar, texts: [], notes: [], missing: [...missing, ...tar.missing] };
  const inner = labelOf(name.slice(name.lastIndexOf("/") + 1).replace(/\.t?gz$/i, "")) || "file";
  return { texts: [], notes: [], missing, files: [{ name: `${name}/${inner}`, type: "", bytes: content }] };
};
