import { latin1 } from "../../codecs";
import type { Format } from "../formats";
import { decodeWide } from "../text";

const sampled = 4096;

/** Scripts, which run when clicked. */
const SCRIPT = /^(?:jse?|vbs?|vbe|ws[fhc]|ps[12]|psm1|bat|cmd|hta|py|pl|sh|reg|scr|lnk|url|jar|applescript|desktop)$/;
const FIELD = /^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to)$/i;
const PAGE = /^<(?:!doctype\s{1,9}html|html)(?![\w:-])/i;
const TAGS =
  /^<(?:!doctype\s{1,9}html|html|head|body|title|meta|style|script|table|div|span|p|br|font|center|h[1-6]|a|b|ul|ol|img|iframe|form|base|link)(?![\w:-])/i;

/** A message (RFC 5322): begins with header fields, at least two of them usual ones. */
function isMessage(text: string): boolean {
  const lines = text.replace(/^\s{0,8}(?:>?From [^\n]{0,200}\n)?/, "").split(/\r?\n/);
  const end = lines.indexOf("");
  const header = lines.slice(0, end < 0 ? -1 : end).filter((line) => !/^[ \t]/.test(line));
  const names = header.map((line) => /^([!-9;-~]{1,80})[ \t]{0,9}:/.exec(line)?.[1] ?? "");
  return !names.includes("") && names.filter((name) => FIELD.test(name)).length >= 2;
}

function behindProlog(text: string): { rest: string; isXml: boolean } {
  let rest = text.replace(/^[\ufeff\s\0]{1,2000}/, "");
  let isXml = false;
  for (let round = 0; round < 50; round++) {
    const close = rest.startsWith("<!--") ? "-->" : rest.startsWith("<?") ? "?>" : null;
    if (close === null) break;
    isXml ||= /^<\?xml[\s?]/.test(rest);
    const end = rest.indexOf(close);
    if (end < 0) break;
    rest = rest.slice(end + close.length).trimStart();
  }
  return { rest, isXml };
}

function markup(text: string, extension: string): Format | null {
  const { rest, isXml } = behindProlog(text);
  if (/^<(?:[\w-]{1,20}:)?svg[\s>]/i.test(rest)) return { kind: "html", extension: "svg" };
  if ((isXml || extension === "xml" ? PAGE : TAGS).test(rest) || /^<\?php/.test(rest))
    return { kind: "html", extension: "html" };
  if (/^<!doctype\s{1,9}svg/i.test(rest)) return { kind: "html", extension: "svg" };
  if (isXml || /^<(?:!DOCTYPE\s{1,9})?[\p{L}_][\w.-]{0,200}(?::[\w.-]{1,200})?[\s/>]/u.test(rest))
    return { kind: "xml", extension: "xml" };
  return null;
}

/** Kind of a text by its first characters; name and type decide where these don't. Null for bytes that aren't text. */
export function textFormat(bytes: Uint8Array, type: string, extension: string): Format | null {
  const sample = bytes.subarray(0, sampled);
  const wide = decodeWide(sample.subarray(0, sample.length & ~3));
  const text = wide ?? latin1(sample, 0, sampled).replace(/^\xef\xbb\xbf/, "");
  if (SCRIPT.test(extension)) return { kind: "other", extension, reason: "unsupported" };
  const isPlain = /^(?:txt|csv|tsv|log|md)$/.test(extension);
  const known = markup(text, extension);
  if (isPlain) return { kind: "text", extension: known === null ? "txt" : extension };
  if (/^<(?:job|package|scriptlet|hta:application)[\s>]/i.test(text))
    return { kind: "other", extension: "wsf", reason: "unsupported" };
  if (known !== null) return known;
  if (/^(?:eml|mht|mhtml)$/.test(extension) || type === "message/rfc822" || isMessage(text))
    return { kind: "mail", extension: "eml" };
  if (/html/.test(type) || /^x?html?$/.test(extension)) return { kind: "html", extension: "html" };
  if (text.includes("\0") && wide === null && !/^text\//.test(type)) return null;
  const controls = wide === null ? text.replace(/[^\0-\x08\x0e-\x1a\x1c-\x1f]/g, "").length : 0;
  if (controls * 20 > text.length && !/^text\//.test(type)) return null;
  return { kind: "text", extension: "txt" };
}
