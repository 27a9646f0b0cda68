import { columns } from "../../../suppliers";

/** Excel knows UTF-8 by the byte order mark. */
export function templateFile(): Blob {
  return new Blob([`\ufeff${columns.join(",")}\r\n`], { type: "text/csv" });
}
