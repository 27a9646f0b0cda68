import { concatenated, decodeBase64, decodeQuotedPrintable } from "../../../codecs";
import { decodeText } from "../mime/text";

/** RFC 2047. */
type Word = { readonly start: number; readonly end: number; readonly charset: string; readonly bytes: Uint8Array };

const MAX_CHARSET_CHARS = 80;

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** RFC 2047 section 4.2: an underscore is a space, and no line ends. */
function decodeQ(text: string): Uint8Array {
  return decodeQuotedPrintable(bytesOf(text.replaceAll("_", "=20").replaceAll(" ", "=20")));
}

/** Their text may contain question marks: senders forget to escape them. */
function findWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let position = 0;
  for (;;) {
    const start = text.indexOf("=?", position);
    if (start < 0) return words;
    position = start + 2;
    const head = /^([^?\s]{1,80})\?([qb])\?/i.exec(text.slice(position, position + MAX_CHARSET_CHARS + 3));
    if (head === null) continue;
    const [all, charset = "", encoding = ""] = head;
    const end = text.indexOf("?=", position + all.length);
    if (end < 0) return words;
    const content = text.slice(position + all.length, end);
    const bytes = /b/i.test(encoding) ? decodeBase64(bytesOf(content)).bytes : decodeQ(content);
    position = end + 2;
    words.push({ start, end: position, charset: charset.toLowerCase(), bytes });
  }
}

/** Together, since mailers split characters. ISO-2022-JP restarts in each word and may need decoding one by one. */
function decodeGroup(words: readonly Word[], charset: string): string {
  const { text } = decodeText(concatenated(words.map(({ bytes }) => bytes)), charset);
  if (words.length === 1 || !text.includes("\ufffd")) return text;
  const single = words.map(({ bytes }) => decodeText(bytes, charset).text).join("");
  return single.includes("\ufffd") ? text : single;
}

function decodeRun(run: readonly Word[]): string {
  let text = "";
  for (let first = 0; first < run.length;) {
    const charset = run[first]?.charset ?? "";
    let next = first + 1;
    while (next < run.length && run[next]?.charset === charset) next++;
    text += decodeGroup(run.slice(first, next), charset);
    first = next;
  }
  return text;
}

/** Replaces each run of encoded words; `replace` gets the decoded and the original text. */
export function replaceWords(text: string, replace: (decoded: string, written: string) => string): string {
  if (!text.includes("=?")) return text;
  const words = findWords(text);
  let result = "";
  let position = 0;
  for (let first = 0; first < words.length;) {
    const start = words[first]?.start ?? 0;
    let end = words[first]?.end ?? 0;
    let next = first + 1;
    // White space between encoded words isn't displayed (RFC 2047 section 6.2).
    for (let word = words[next]; word && text.slice(end, word.start).trim() === ""; word = words[++next])
      end = word.end;
    result += text.slice(position, start) + replace(decodeRun(words.slice(first, next)), text.slice(start, end));
    position = end;
    first = next;
  }
  return result + text.slice(position);
}

/** Decodes the encoded words of an unstructured field. */
export function decodeWords(text: string): string {
  return replaceWords(text, (decoded) => decoded);
}

/** First unsupported charset of an encoded word, or null. */
export function unknownCharsetIn(text: string): string | null {
  for (const { bytes, charset } of text.includes("=?") ? findWords(text) : []) {
    const { unknownCharset } = decodeText(bytes, charset);
    if (unknownCharset !== null) return unknownCharset;
  }
  return null;
}
