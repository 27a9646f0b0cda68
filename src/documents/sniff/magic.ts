import { latin1 } from "../../codecs";
import type { Format } from "../formats";

const image = (extension: string): Format => ({ kind: "image", extension });
const other = (extension: string): Format => ({ kind: "other", extension, reason: "unsupported" });

/** Formats by their first bytes, as Latin-1. */
const IMAGES: Readonly<Record<string, string>> = {
  ...{ "\x89PNG\r\n": "png", "\xff\xd8\xff": "jpg", GIF8: "gif", "II*\0": "tif", "MM\0*": "tif", BM: "bmp" },
  ...{ "\0\0\x01\0": "ico", "\xff\x0a": "jxl", "\0\0\0\x0cJXL ": "jxl", "\0\0\0\x0cjP  ": "jp2" },
};
const OTHERS: Readonly<Record<string, string>> = {
  ...{ "7z\xbc\xaf\x27\x1c": "7z", "Rar!\x1a": "rar", BZh: "bz2", "\xfd7zXZ\0": "xz", "\x28\xb5\x2f\xfd": "zst" },
  ...{ MSCF: "cab", "!BDN": "pst", "\x78\x9f\x3e\x22": "dat", "\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d": "one" },
  ...{ "\x01\0\0\0": "emf", "\xd7\xcd\xc6\x9a": "wmf", "%!PS": "ps", MZ: "exe", "\x7fELF": "elf" },
  ...{ "\xca\xfe\xba\xbe": "class", "\xfe\xed\xfa": "macho", "\xcf\xfa\xed\xfe": "macho" },
  ...{ "\xce\xfa\xed\xfe": "macho", "\x4c\0\0\0\x01\x14\x02\0": "lnk", "#!": "sh", "SQLite format 3\0": "sqlite" },
  ...{ ID3: "mp3", OggS: "ogg", wOFF: "woff" },
};
const MAGIC: readonly (readonly [magic: string, format: Format])[] = [
  ...Object.entries(IMAGES).map(([magic, extension]) => [magic, image(extension)] as const),
  ["\x1f\x8b", { kind: "gzip", extension: "gz" }],
  ["{\\rt", { kind: "rtf", extension: "rtf" }],
  ...Object.entries(OTHERS).map(([magic, extension]) => [magic, other(extension)] as const),
];

const ISO_DESCRIPTOR = 0x8001;

/** Image brands of ISO base media (HEIF, ISO 23008-12); others are videos. */
function boxed(start: string): Format | null {
  if (start.slice(4, 8) !== "ftyp") return null;
  const brand = start.slice(8, 12);
  if (/^(?:heic|heix|heim|heis|hevc|mif1|msf1)$/.test(brand)) return image("heic");
  return brand.startsWith("avi") ? image("avif") : other("mp4");
}

function fits(magic: string, bytes: Uint8Array): boolean {
  if (magic === "MZ") return bytes.subarray(0, 256).includes(0);
  if (magic === "BM") return bytes.length > 26 && latin1(bytes, 6, 4) === "\0\0\0\0";
  if (magic === "ID3" || magic === "BZh") return /[^\x09-\x7e]/.test(latin1(bytes, 0, 64));
  if (magic === "\x01\0\0\0") return latin1(bytes, 40, 4) === " EMF";
  return true;
}

/** Format by the first bytes; null if unknown. Excludes PDF, archives and texts. */
export function formatByMagic(bytes: Uint8Array): Format | null {
  const start = latin1(bytes, 0, 32);
  if (start.startsWith("RIFF")) return start.slice(8, 12) === "WEBP" ? image("webp") : other("wav");
  const known = MAGIC.find(([magic]) => start.startsWith(magic) && fits(magic, bytes))?.[1] ?? boxed(start);
  if (known !== null) return known;
  return latin1(bytes, ISO_DESCRIPTOR, 5) === "CD001" ? other("iso") : null;
}

const SIGNATURE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/** Directory entries are aligned to this (MS-CFB section 2.6.1). */
const entryBytes = 128;
const nameBytes = 64;

const KINDS: readonly (readonly [name: string, format: Format])[] = [
  ["__properties_version1.0", { kind: "mail", extension: "msg" }],
  ["EncryptedPackage", { kind: "other", extension: "docx", reason: "encrypted" }],
  ["WordDocument", other("doc")],
  ["Workbook", other("xls")],
  ["Book", other("xls")],
  ["PowerPoint Document", other("ppt")],
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
  return kind?.[1] ?? other("ole");
}

/** 1.2.840.113549.1.7.2, signedData (RFC 5652), in DER; and 1.7.3, envelopedData. */
const TYPES = ["\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03"];

/** True for a file wrapped in a signature (CMS, CAdES: `.p7m`), in DER or base64. */
export function isSigned(bytes: Uint8Array): boolean {
  const start = latin1(bytes, 0, 40);
  if (start.startsWith("\x30")) return TYPES.some((type) => start.includes(type));
  return /^(?:-----BEGIN (?:PKCS7|CMS)-----\s{1,4})?MI[A-Za-z0-9+/]{3}[A-Za-z0-9+/]{0,8}GCSqGSIb3DQEHA/.test(
    start + latin1(bytes, 40, 40),
  );
}
