import { Gunzip } from "fflate";
import type { DocumentReader } from "../reader";
import { labelOf } from "./entryName";
import { tarFiles } from "./tar";
import { unpackStream } from "./unpack";

const maxMembers = 10_000;

/** Reads gzip (RFC 1952): one file, or the files of a tar archive. */
export const readGzip: DocumentReader = async ({ name, bytes }, { limits }) => {
  const budget = { left: limits.unpacked };
  const { bytes: content, failed } = unpackStream(bytes, limits.bytes, budget, (onData) => {
    let members = 0;
    const stream = new Gunzip(onData);
    stream.onmember = () => {
      if (members++ > maxMembers) throw new RangeError("Too many pieces.");
    };
    return stream;
  });
  const missing = failed === null ? [] : [{ code: failed, detail: name }];
  if (content.length === 0 || failed === "tooLarge") return { texts: [], notes: [], missing, files: [] };
  const tar = tarFiles(content, name, limits.files);
  if (tar !== null) return { ...tar, texts: [], notes: [], missing: [...missing, ...tar.missing] };
  const inner = labelOf(name.slice(name.lastIndexOf("/") + 1).replace(/\.t?gz$/i, "")) || "file";
  return { texts: [], notes: [], missing, files: [{ name: `${name}/${inner}`, type: "", bytes: content }] };
};
