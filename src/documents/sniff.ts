import type { DocumentFile } from "./reader";
import type { Format } from "./formats";

/** Tells a file's format by its bytes. Its name and type decide only between texts: they are the sender's to choose. */
export function formatOf({ name, type, bytes }: DocumentFile): Format {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return { kind: "pdf", extension: "pdf" };
  if (type.startsWith("text/") || /\.(?:txt|csv|tsv|html?|md|ics|log)$/i.test(name))
    return /html/.test(type) || /\.html?$/i.test(name)
      ? { kind: "html", extension: "html" }
      : { kind: "text", extension: "txt" };
  return { kind: "other", extension: "", reason: "unsupported" };
}
