import { base64Bytes, openCms } from "../codecs";
import type { DocumentReader } from "./reader";
import { unreadFile } from "./reader";

/** Reads files with a signature around them (CAdES, `.p7m`): what was signed, as a file of its own. The signature is not checked. */
export const readSigned: DocumentReader = async ({ name, bytes }) => {
  const der = bytes[0] === 0x30 ? bytes : unarmoured(bytes);
  const cms = der === null ? null : openCms(der);
  if (cms === null || cms.kind === "unknown" || (cms.kind === "detached" && cms.damaged))
    return unreadFile(name, "damaged");
  // A signature that stands apart from what it signs holds nothing to be read.
  if (cms.kind === "detached") return { texts: [], notes: [], missing: [], files: [] };
  if (cms.kind !== "signed") return unreadFile(name, cms.kind === "encrypted" ? "encrypted" : "unsupported");
  const inner = name.replace(/\.p7m$/i, "");
  return { texts: [], notes: [], missing: [], files: [{ name: inner, type: "", bytes: cms.content, embedded: true }] };
};

function unarmoured(bytes: Uint8Array): Uint8Array | null {
  const text = new TextDecoder("latin1").decode(bytes).replace(/-----(?:BEGIN|END) [A-Z0-9 ]{1,20}-----/g, "");
  return base64Bytes(text);
}
