import type { Address } from "../../item";
import { withoutEnds } from "./trim";
import * as quoteWords from "./words/compiled";

const MAX_ADDRESSES = 500;
const MAX_TEXT = 20_000;
const MAX_NAME = 300;
const OUTSIDE = /[\s<>()[\]"',;:|\u200b\ufeff]/;

/** Reads one mailbox as quoted headers write it. The last bracketed address counts; null where nothing is there. */
export function readMailbox(text: string): Address | null {
  const written = text.slice(0, MAX_TEXT).trim();
  const bracketed = lastBracketed(written);
  if (bracketed !== null) {
    const name = tidyName(written.slice(0, bracketed.start) + written.slice(bracketed.end));
    return {
      name: name === null || name.toLowerCase() === bracketed.address.toLowerCase() ? null : name,
      address: bracketed.address,
    };
  }
  const bare = firstBare(written);
  if (bare !== null)
    return { name: tidyName(written.slice(0, bare.start) + written.slice(bare.end)), address: bare.address };
  const behalf = quoteWords.BEHALF.exec(written.slice(0, MAX_NAME));
  const name = tidyName(behalf === null ? written : written.slice(behalf.index + behalf[0].length));
  return name === null ? null : { name, address: null };
}

/** Reads a list of mailboxes. Commas belong to names ("Lohmann, Katrin") where semicolons separate. */
export function readMailboxes(text: string): readonly Address[] {
  const written = text.slice(0, MAX_TEXT);
  const pieces = splitList(written, ";");
  const parts = pieces.length > 1 ? pieces : joinSurnames(splitList(written, ","));
  return parts.slice(0, MAX_ADDRESSES).flatMap((part) => readMailbox(part) ?? []);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

const CLOSING: Readonly<Record<string, string>> = { "<": ">", "[": "]", "(": ")" };

function lastBracketed(text: string): Found | null {
  let found: Found | null = null;
  let start = text.length;
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    const closing = CLOSING[text[at] ?? ""];
    if (closing === undefined) continue;
    const close = text.indexOf(closing, at + 1);
    // An unclosed bracket at the end of a wrapped line still holds its address.
    const inner = text
      .slice(at + 1, Math.min(close < 0 ? text.length : close, at + 400))
      .replace(/^\s*(?:mailto|smtp):/i, "");
    const bare = firstBare(inner);
    if (bare !== null) {
      const adjoining = found !== null && end >= 0 && text.slice(end, at).trim() === "";
      start = adjoining ? start : at;
      end = close < 0 ? text.length : close + 1;
      // "<k@x.example<mailto:k@x.example>>".
      while (text[end] === ">") end++;
      found = { start, end, address: bare.address };
    }
    if (close < 0) break;
    at = close;
  }
  return found;
}

function firstBare(text: string): Found | null {
  for (let at = text.indexOf("@"), tries = 0; at >= 0 && tries < 20; at = text.indexOf("@", at + 1), tries++) {
    let start = at;
    while (start > 0 && at - start < 128 && !OUTSIDE.test(text[start - 1] ?? " ")) start--;
    let end = at + 1;
    while (end < text.length && end - at < 255 && !OUTSIDE.test(text[end] ?? " ")) end++;
    while (end > at && text[end - 1] === ".") end--;
    const domain = text.slice(at + 1, end);
    if (start < at && domain.includes(".") && !domain.includes("@") && !domain.startsWith(".")) {
      return { start, end, address: text.slice(start, end) };
    }
  }
  return null;
}

function tidyName(text: string): string | null {
  const words = text
    .slice(0, MAX_NAME)
    .replace(/<\/?O=[^>]{0,300}>?/gi, " ")
    .replace(/[<[(]\s{0,3}(?:mailto:)?\s{0,3}[>\])]/gi, " ")
    .replace(/\s+/g, " ");
  const name = withoutEnds(words.replace(/^[\s>]+/, ""), /[\s"'“”„‚‘’,;*]/);
  return name === "" ? null : name;
}

function splitList(text: string, separator: string): string[] {
  const parts: string[] = [];
  let closing = "";
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (closing !== "") {
      if (character === closing) closing = "";
    } else if (character === '"' && text.includes('"', at + 1)) closing = '"';
    else if (character === "<") closing = ">";
    else if (character === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.filter((part) => part.trim() !== "");
}

function joinSurnames(parts: readonly string[]): readonly string[] {
  const bare = parts.map((part) => !part.includes("@") && !part.includes("<"));
  const single = parts.map((part) => !/\S\s+\S/.test(part.trim()));
  if (parts.length > 1 && parts.length % 2 === 0 && bare.every(Boolean) && single.every(Boolean)) {
    return parts.flatMap((part, at) => (at % 2 === 0 ? [`${part},${parts[at + 1] ?? ""}`] : []));
  }
  const joined: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? "";
    const next = parts[at + 1];
    if (
      bare[at] === true &&
      single[at] === true &&
      next !== undefined &&
      bare[at + 1] === false &&
      /[<[(]/.test(next)
    ) {
      joined.push(`${part},${next}`);
      at++;
    } else joined.push(part);
  }
  return joined;
}
