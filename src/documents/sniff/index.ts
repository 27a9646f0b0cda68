import { latin1 } from "../../codecs";
import type { DocumentNote } from "../../analysis";
import { isTar } from "../archive/tar";
import type { Format } from "../formats";
import type { DocumentFile } from "../reader";
import { archiveFormat, endsArchive, startsArchive } from "./archive";
import { compoundFormat, formatByMagic, isSigned } from "./magic";
import { claimOf, matters } from "./names";
import { textFormat } from "./words";

/** A file's format, or formats if it is several at once. */
export type Sniffed = { readonly formats: readonly [Format, ...Format[]]; readonly notes: readonly DocumentNote[] };

const PDF: Format = { kind: "pdf", extension: "pdf" };
/** PDF readers look for the header in so many bytes (ISO 32000-1, Annex H, note 13). */
const pdfReach = 1024;

function beginning({ type, bytes }: DocumentFile, extension: string): Format | null {
  if (startsArchive(bytes)) return archiveFormat(bytes);
  const known = formatByMagic(bytes) ?? compoundFormat(bytes);
  if (known !== null) return known;
  if (isTar(bytes)) return { kind: "tar", extension: "tar" };
  if (isSigned(bytes)) return { kind: "signed", extension: "p7m" };
  return textFormat(bytes, type, extension);
}

function formatsOf(file: DocumentFile, extension: string): readonly [Format, ...Format[]] {
  const { bytes } = file;
  const header = latin1(bytes, 0, pdfReach + 5).indexOf("%PDF-");
  const isPdf = header === 0 || (header > 0 && bytes.subarray(0, header).every((byte) => byte <= 0x20));
  const first = isPdf ? PDF : beginning(file, extension);
  const formats: Format[] = first === null ? [] : [first];
  // Text that mentions PDF isn't one; named .pdf, it is opened as one.
  if (!isPdf && header > 0 && (extension === "pdf" || first === null)) formats.unshift(PDF);
  if (!startsArchive(bytes) && endsArchive(bytes)) formats.push(archiveFormat(bytes));
  const [known = { kind: "other", extension: "", reason: "unsupported" } as const, ...more] = formats;
  return [known, ...more];
}

/** Determines formats by the bytes; name and type, the sender's choice, only decide between texts. Notes false names. */
export function sniffed(file: DocumentFile): Sniffed {
  const { name } = file;
  const { extension, shown } = claimOf(name);
  const formats = formatsOf(file, extension);
  const claimed = shown ?? extension;
  const other = formats.find((format) => matters(claimed, format.extension));
  const isTwo = formats.length > 1 && other === undefined;
  const actual = other?.extension ?? (shown !== null ? extension : isTwo ? formats.at(-1)?.extension : undefined);
  const isDisguised = actual !== undefined && actual !== "" && actual !== claimed && claimed !== "";
  return { formats, notes: isDisguised ? [{ kind: "disguised", name, claimed, actual }] : [] };
}
