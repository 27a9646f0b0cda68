import type { ReasonCode } from "../../analysis";
import { latin1 } from "../../codecs";
import { decodeText } from "../text";

function declared(bytes: Uint8Array): string | null {
  return (
    /^\s{0,100}<\?xml[^>]{0,200}?encoding\s{0,10}=\s{0,10}["']([\w.:-]{1,40})["']/.exec(latin1(bytes, 0, 400))?.[1] ??
    null
  );
}

/** Decodes XML by its byte order mark, first bytes (XML 1.0, appendix F) or declaration, else UTF-8 or as plain text. */
export function decodeXml(bytes: Uint8Array): { readonly text: string } | { readonly failed: ReasonCode } {
  const label = declared(bytes)?.toLowerCase();
  // A declaration readable as ASCII isn't in UTF-16, whatever it says.
  if (label === undefined || /^(?:utf-?8|utf-?16|utf-?32|ucs|us-ascii|windows-1252|iso-8859-1$)/.test(label))
    return decodeText(bytes, bytes.length);
  try {
    return { text: new TextDecoder(label).decode(bytes) };
  } catch {
    return { failed: "unknownCharset" };
  }
}
