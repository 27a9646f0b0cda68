import { ownColumns } from "../../columns";

/** A supplier file without suppliers: its header row. With the mark by which Excel knows UTF-8. */
export function templateFile(): Blob {
  return new Blob([`\ufeff${ownColumns.join(",")}\r\n`], { type: "text/csv" });
}
