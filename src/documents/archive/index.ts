import type { Reason } from "../../analysis";
import { unreadFile, type DocumentReader, type InnerFile } from "../reader";
import { entriesOf, labelOf, type Entry } from "./entries";
import { unpackEntry, unpackStream } from "./unpack";
import { Gunzip } from "fflate";
import { tarFiles } from "./tar";
import { base64Bytes, openCms } from "../../codecs";

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

/** Reads files wrapped in a signature (CAdES, `.p7m`): returns the signed file. The signature isn't verified. */
export const readSigned: DocumentReader = async ({ name, bytes }) => {
  const der = bytes[0] === 0x30 ? bytes : unarmoured(bytes);
  const cms = der === null ? null : openCms(der);
  if (cms === null || cms.kind === "unknown" || (cms.kind === "detached" && cms.damaged))
    return unreadFile(name, "damaged");
  if (cms.kind === "detached") return { texts: [], notes: [], missing: [], files: [] };
  if (cms.kind !== "signed") return unreadFile(name, cms.kind === "encrypted" ? "encrypted" : "unsupported");
  const inner = name.replace(/\.p7m$/i, "");
  return { texts: [], notes: [], missing: [], files: [{ name: inner, type: "", bytes: cms.content, embedded: true }] };
};

function unarmoured(bytes: Uint8Array): Uint8Array | null {
  const text = new TextDecoder("latin1").decode(bytes).replace(/-----(?:BEGIN|END) [A-Z0-9 ]{1,20}-----/g, "");
  return base64Bytes(text);
}
