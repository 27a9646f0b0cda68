import { latin1 } from "../../codecs";
import type { DocumentNote } from "../../analysis";
import { isTar } from "../archive/tar";
import type { Format } from "../formats";
import type { DocumentFile } from "../reader";
import { archiveFormat, endsArchive, startsArchive } from "./archive";
import { compoundFormat } from "./compound";
import { formatByMagic } from "./magic";
import { claimOf, matters } from "./names";
import { isSigned } from "./signed";
import { textFormat } from "./words";

/** What a file is: one format, or each of those that it is at once. */
export interface Sniffed {
  readonly formats: readonly [Format, ...Format[]];
  /** That its name claims something else. */
  readonly notes: readonly DocumentNote[];
}

const PDF: Format = { kind: "pdf", extension: "pdf" };
/** Readers of PDF look for its header in so many bytes (ISO 32000-1, Annex H, note 13). */
const pdfReach = 1024;

/** The format of the file as it begins; null where that is nothing known. */
function beginning({ type, bytes }: DocumentFile, extension: string): Format | null {
  if (startsArchive(bytes)) return archiveFormat(bytes);
  const known = formatByMagic(bytes) ?? compoundFormat(bytes);
  if (known !== null) return known;
  if (isTar(bytes)) return { kind: "tar", extension: "tar" };
  if (isSigned(bytes)) return { kind: "signed", extension: "p7m" };
  return textFormat(bytes, type, extension);
}

/** The formats that a file is: as it begins, as readers of PDF see it, as programs for archives do. */
function formatsOf(file: DocumentFile, extension: string): readonly [Format, ...Format[]] {
  const { bytes } = file;
  const header = latin1(bytes, 0, pdfReach + 5).indexOf("%PDF-");
  const isPdf = header === 0 || (header > 0 && bytes.subarray(0, header).every((byte) => byte <= 0x20));
  const first = isPdf ? PDF : beginning(file, extension);
  const formats: Format[] = first === null ? [] : [first];
  // Text that speaks of PDF is none; under the name of one, it is opened as one.
  if (!isPdf && header > 0 && (extension === "pdf" || first === null)) formats.unshift(PDF);
  if (!startsArchive(bytes) && endsArchive(bytes)) formats.push(archiveFormat(bytes));
  const [known = { kind: "other", extension: "", reason: "unsupported" } as const, ...more] = formats;
  return [known, ...more];
}

/**
 * Tells a file's formats by its bytes. Its name and type decide only between texts: they are the sender's to choose. Where
 * the name claims a document and the file is something else that matters, a note says so.
 */
export function sniffed(file: DocumentFile): Sniffed {
  const { name } = file;
  const { extension, shown } = claimOf(name);
  const formats = formatsOf(file, extension);
  const claimed = shown ?? extension;
  const other = formats.find((format) => matters(claimed, format.extension));
  const isTwo = formats.length > 1 && other === undefined;
  // What decides is the last extension where the content is what it says, or nothing known.
  const actual = other?.extension ?? (shown !== null ? extension : isTwo ? formats.at(-1)?.extension : undefined);
  const isDisguised = actual !== undefined && actual !== "" && actual !== claimed && claimed !== "";
  return { formats, notes: isDisguised ? [{ kind: "disguised", name, claimed, actual }] : [] };
}
