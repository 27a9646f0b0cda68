import { latin1 } from "../../codecs";
import type { Format } from "../formats";

const SIGNATURE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/** Directory entries are aligned to this (MS-CFB section 2.6.1). */
const entryBytes = 128;
const nameBytes = 64;

const KINDS: readonly (readonly [name: string, format: Format])[] = [
  ["__properties_version1.0", { kind: "mail", extension: "msg" }],
  ["EncryptedPackage", { kind: "other", extension: "docx", reason: "encrypted" }],
  ["WordDocument", { kind: "other", extension: "doc", reason: "unsupported" }],
  ["Workbook", { kind: "other", extension: "xls", reason: "unsupported" }],
  ["Book", { kind: "other", extension: "xls", reason: "unsupported" }],
  ["PowerPoint Document", { kind: "other", extension: "ppt", reason: "unsupported" }],
];

function namesIn(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const wanted = new Set(KINDS.map(([name]) => name));
  for (let at = 512; at + entryBytes <= bytes.length && names.size < KINDS.length; at += entryBytes) {
    const length = (bytes[at + nameBytes] ?? 0) - 2;
    if (length < 8 || length > 62 || bytes[at + nameBytes + 1] !== 0 || bytes[at + 1] !== 0) continue;
    const name = latin1(bytes, at, length).replaceAll("\0", "");
    if (wanted.has(name)) names.add(name);
  }
  return names;
}

/** Kind of a compound file (MS-CFB: Office up to 2003, Outlook, encrypted documents); null for others. */
export function compoundFormat(bytes: Uint8Array): Format | null {
  if (latin1(bytes, 0, 8) !== SIGNATURE) return null;
  const names = namesIn(bytes);
  const kind = KINDS.find(([name]) => names.has(name));
  return kind?.[1] ?? { kind: "other", extension: "ole", reason: "unsupported" };
}
