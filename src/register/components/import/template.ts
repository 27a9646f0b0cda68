import { columns } from "../../../suppliers";

/** A supplier file without suppliers: its header row. With the mark by which Excel knows UTF-8. */
export function templateFile(): Blob {
  return new Blob([`\ufeff${columns.join(",")}\r\n`], { type: "text/csv" });
}
