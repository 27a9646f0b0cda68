import { defineSignal } from "./define";

/** Formats that programs save under each other's names and that open alike. */
const alike: readonly ReadonlySet<string>[] = [
  new Set(["bmp", "gif", "heic", "heif", "jpeg", "jpg", "png", "tif", "tiff", "webp"]),
  new Set(["csv", "htm", "html", "ods", "tsv", "txt", "xls", "xlsb", "xlsm", "xlsx", "xml"]),
  new Set(["doc", "docm", "docx", "dotx", "odt", "rtf", "txt"]),
  new Set(["asc", "csv", "eml", "ics", "json", "log", "md", "txt", "vcf", "xml"]),
  new Set(["docx", "odt", "ods", "pptx", "xlsx", "zip"]),
];
const pages: ReadonlySet<string> = new Set(["htm", "html"]);
const tables: ReadonlySet<string> = new Set(["xls", "xlsx", "ods"]);

function isUsual(claimed: string, actual: string): boolean {
  if (claimed === actual) return true;
  if (pages.has(actual)) return tables.has(claimed) || pages.has(claimed);
  if (pages.has(claimed)) return false;
  return alike.some((group) => group.has(claimed) && group.has(actual));
}

/** Asks: is a file not what its name says? */
export const attachmentDisguised = defineSignal({
  id: "attachment-disguised",
  group: "document",
  needs: ["disguises"],
  suspicious: { disguised: ["file", "claimed", "actual"] },
  clear: { usual: [] },
  check({ disguises }, say) {
    if (disguises.length === 0) return say.notApplicable();
    const untrue = disguises.filter(({ claimed, actual }) => !isUsual(claimed.toLowerCase(), actual.toLowerCase()));
    const [first] = untrue;
    if (first === undefined) return say.clear("usual");
    const { name: file, claimed, actual } = first;
    return say.suspicious("disguised", {
      params: { file, claimed: claimed.toUpperCase(), actual: actual.toUpperCase() },
      cause: `file:${file}`,
    });
  },
});
