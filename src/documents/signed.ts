import { base64Bytes, openCms } from "../codecs";
import type { DocumentReader } from "./reader";
import { unreadFile } from "./reader";

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
