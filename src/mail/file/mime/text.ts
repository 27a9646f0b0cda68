import { byteOrderMark, decodeWindows1252, inverted } from "../../../codecs";

type Decoded = { readonly text: string; readonly unknownCharset: string | null };

/** Labels used in mail but not in the WHATWG Encoding Standard (section 4.2). */
const ALIASES = inverted({
  shift_jis: "cp932 windows-932",
  gbk: "cp936 ms936 windows-936",
  "euc-kr": "cp949 ms949 uhc euckr",
  big5: "cp950 windows-950",
  "windows-874": "cp874 tis620",
  "iso-2022-jp": "iso-2022-jp-1 iso-2022-jp-2 iso-2022-jp-ms cp50220 cp50221",
  "euc-jp": "cp51932 eucjp",
  "utf-8": "utf-8-mac utf_8",
  "utf-16le": "ucs-2",
});

/** Labels that name no charset: the sender didn't know it (RFC 1428 section 3), or put the encoding there. */
const UNDECLARED =
  /^(?:|us-ascii|ascii|ansi_x3\.4-1968|iso-ir-6|us|646|unknown|unknown-8bit|x-unknown|default|default_charset|autodetect|autodetect_all|7bit|8bit|binary)$/;

const MAX_LABEL_CHARS = 80;

/** The platform's decoder, typed with and without the DOM. */
type Decoder = InstanceType<typeof TextDecoder>;
const decoders = new Map<string, Decoder>();

function decoderFor(label: string): Decoder | null {
  const known = decoders.get(label);
  if (known) return known;
  try {
    const decoder = new TextDecoder(ALIASES.get(label) ?? label);
    decoders.set(label, decoder);
    return decoder;
  } catch {
    return label.startsWith("x-") ? decoderFor(label.slice(2)) : null;
  }
}

const utf8 = new TextDecoder("utf-8");
const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** Text if the bytes are well-formed UTF-8, else null. */
export function strictText(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 if well-formed, else windows-1252, which accepts every byte. */
export function guessText(bytes: Uint8Array): string {
  return strictText(bytes) ?? decodeWindows1252(bytes);
}

const SAMPLE_BYTES = 4096;

/** Unlabelled UTF-16: nearly all pairs have a zero on the same side. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.length < 4 || !sample.includes(0)) return null;
  const zeros = [0, 0];
  sample.forEach((byte, index) => (zeros[index % 2] = (zeros[index % 2] ?? 0) + (byte === 0 ? 1 : 0)));
  const [even = 0, odd = 0] = zeros;
  const most = (sample.length / 2) * 0.7;
  if (odd >= most && even === 0) return "utf-16le";
  return even >= most && odd === 0 ? "utf-16be" : null;
}

/** By zeros, or by escapes of ISO-2022-JP (RFC 1468). */
function lookOf(bytes: Uint8Array): string | null {
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== null || !bytes.includes(0x1b)) return utf16;
  const text = guessText(bytes);
  return /\u001b(?:\$[@B]|\([BJ])/.test(text) && !/[\u0080-\uffff]/.test(text) ? "iso-2022-jp" : null;
}

/** A UTF-8 label is wrong if there is no well-formed sequence beyond ASCII. */
function decodeUtf8(bytes: Uint8Array): string {
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  const text = utf8.decode(bytes);
  return text.includes("\ufffd") && !/[\u0080-\ufffc]/.test(text) ? decodeWindows1252(bytes) : text;
}

/** A missing or meaningless label is guessed without fault; an unsupported one is guessed and reported: words may be wrong. */
export function decodeText(bytes: Uint8Array, charset: string | null): Decoded {
  // RFC 2231 section 5 allows a language after the charset of an encoded word; mailers append other things too.
  const label = /^[\s_]*([^\s*$;,"']*)/.exec((charset ?? "").slice(0, MAX_LABEL_CHARS).toLowerCase())?.[1] ?? "";
  const told = byteOrderMark(bytes) ?? (UNDECLARED.test(label) ? lookOf(bytes) : null);
  if (told === null && UNDECLARED.test(label)) return { text: guessText(bytes), unknownCharset: null };
  const decoder = decoderFor(told ?? label);
  if (decoder === null) return { text: guessText(bytes), unknownCharset: label };
  if (decoder.encoding === "utf-8") return { text: decodeUtf8(bytes), unknownCharset: null };
  // Western text isn't well-formed UTF-8 by accident: the label is wrong.
  if (decoder.encoding === "windows-1252") return { text: guessText(bytes), unknownCharset: null };
  return { text: decoder.decode(bytes), unknownCharset: null };
}

/** Bytes in which browsers look for a page's charset (HTML Standard section 13.2.3.2). */
const PRESCAN_BYTES = 1024;

/** The charset that a page declares. */
export function charsetOfHtml(bytes: Uint8Array): string | null {
  const start = decodeWindows1252(bytes.subarray(0, PRESCAN_BYTES));
  const found = /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(start)?.[1];
  if (found === undefined) return null;
  // A declaration readable as ASCII isn't in UTF-16, whatever it says.
  return /^utf-?16/i.test(found) ? "utf-8" : found;
}
/** Normalises line ends to LF. */
export function normaliseLines(text: string): string {
  if (!text.includes("\r")) return text;
  // Split and join are several times faster than a regular expression that matches each line.
  const unix = text.split("\r\n").join("\n");
  return unix.includes("\r") ? unix.split("\r").join("\n") : unix;
}

function quoteDepth(line: string): number {
  let depth = 0;
  while (line.charAt(depth) === ">") depth++;
  return depth;
}

/** RFC 3676: a trailing space continues on the next line of that quote depth; with `delSp` it was only for wrapping. */
export function unflow(text: string, delSp: boolean): string {
  const pieces: string[] = [];
  let depth = 0;
  let open = false;
  for (const line of text.split("\n")) {
    const lineDepth = quoteDepth(line);
    const stuffed = line.charAt(lineDepth) === " " ? 1 : 0;
    const content = line.slice(lineDepth + stuffed);
    // Section 4.3: a signature separator ends with a space but isn't joined.
    const signature = content === "-- ";
    if (!open || lineDepth !== depth || signature) {
      if (pieces.length > 0) pieces.push("\n");
      pieces.push(lineDepth > 0 ? `${line.slice(0, lineDepth)} ` : "");
    }
    depth = lineDepth;
    open = content.endsWith(" ") && !signature;
    pieces.push(open && delSp ? content.slice(0, -1) : content);
  }
  return pieces.join("");
}
