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
