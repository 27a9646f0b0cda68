import { decodeQuotedPrintable } from "../codecs";

const quoted = /^[^:]{1,100}QUOTED-PRINTABLE[^:]{0,100}:/i;

function plainFields(text: string): string {
  const plain: string[] = [];
  let field: string[] = [];
  for (const line of text.split("\n")) {
    if (field.length === 0 && !quoted.test(line.slice(0, 300))) plain.push(line);
    else {
      field.push(line);
      if (/=\r?$/.test(line.slice(-2))) continue;
      plain.push(decoded(field.join("\n")));
      field = [];
    }
  }
  if (field.length > 0) plain.push(decoded(field.join("\n")));
  return plain.join("\n");
}

const decoded = (field: string): string =>
  new TextDecoder().decode(decodeQuotedPrintable(new TextEncoder().encode(field)));

/** Text of calendars (RFC 5545) and cards (RFC 6350), unfolded, decoded and unescaped. */
export function unfoldedText(text: string): string {
  return plainFields(text)
    .replace(/\r?\n[ \t]/g, "")
    .replace(/\\([nN,;\\])/g, (_, char: string) => (char === "n" || char === "N" ? "\n" : char));
}
