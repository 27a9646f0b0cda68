import { latin1 } from "../../codecs";
import type { Format } from "../formats";

const image = (extension: string): Format => ({ kind: "image", extension });
const other = (extension: string): Format => ({ kind: "other", extension, reason: "unsupported" });

/** Formats by their first bytes, as Latin-1. */
const MAGIC: readonly (readonly [magic: string, format: Format])[] = [
  ["\x89PNG\r\n", image("png")],
  ["\xff\xd8\xff", image("jpg")],
  ["GIF8", image("gif")],
  ["II*\0", image("tif")],
  ["MM\0*", image("tif")],
  ["BM", image("bmp")],
  ["\0\0\x01\0", image("ico")],
  ["\xff\x0a", image("jxl")],
  ["\0\0\0\x0cJXL ", image("jxl")],
  ["\0\0\0\x0cjP  ", image("jp2")],
  ["\x1f\x8b", { kind: "gzip", extension: "gz" }],
  ["{\\rt", { kind: "rtf", extension: "rtf" }],
  ["7z\xbc\xaf\x27\x1c", other("7z")],
  ["Rar!\x1a", other("rar")],
  ["BZh", other("bz2")],
  ["\xfd7zXZ\0", other("xz")],
  ["\x28\xb5\x2f\xfd", other("zst")],
  ["MSCF", other("cab")],
  ["!BDN", other("pst")],
  ["\x78\x9f\x3e\x22", other("dat")],
  ["\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d", other("one")],
  ["\x01\0\0\0", other("emf")],
  ["\xd7\xcd\xc6\x9a", other("wmf")],
  ["%!PS", other("ps")],
  ["MZ", other("exe")],
  ["\x7fELF", other("elf")],
  ["\xca\xfe\xba\xbe", other("class")],
  ["\xfe\xed\xfa", other("macho")],
  ["\xcf\xfa\xed\xfe", other("macho")],
  ["\xce\xfa\xed\xfe", other("macho")],
  ["\x4c\0\0\0\x01\x14\x02\0", other("lnk")],
  ["#!", other("sh")],
  ["SQLite format 3\0", other("sqlite")],
  ["ID3", other("mp3")],
  ["OggS", other("ogg")],
  ["wOFF", other("woff")],
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
