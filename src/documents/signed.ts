import type { DocumentReader } from "./reader";
import { unreadFile } from "./reader";
import { base64Bytes } from "./base64";
import { contentOfCms } from "./cms";

/** Reads files with a signature around them (CAdES, `.p7m`): what was signed, as a file of its own. The signature is not checked. */
export const readSigned: DocumentReader = async ({ name, bytes }) => {
  const der = bytes[0] === 0x30 ? bytes : unarmoured(bytes);
  const content = der === null ? "damaged" : contentOfCms(der);
  if (typeof content === "string") return unreadFile(name, content);
  // A signature that stands apart from what it signs holds nothing to be read.
  if (content === null) return { texts: [], notes: [], missing: [], files: [] };
  const inner = name.replace(/\.p7m$/i, "");
  return { texts: [], notes: [], missing: [], files: [{ name: inner, type: "", bytes: content, embedded: true }] };
};

function unarmoured(bytes: Uint8Array): Uint8Array | null {
  const text = new TextDecoder("latin1").decode(bytes).replace(/-----(?:BEGIN|END) [A-Z0-9 ]{1,20}-----/g, "");
  return base64Bytes(text);
}
