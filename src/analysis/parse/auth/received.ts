import { decodeBase64, latin1 } from "../../../codecs";

const WORD = /=\?[\w.*-]{1,40}\?([bq])\?([^?\s]{0,200})\?=/gi;

/** A field in encoded words (RFC 2047), as Exchange writes it for any non-ASCII, where a sender could hide results. */
export function decodeField(field: string): string {
  if (!field.trimStart().startsWith("=?")) return field;
  // White space between two encoded words doesn't count (section 6.2).
  const joined = field.replace(/\?=\s{1,20}=\?/g, "?==?");
  return joined.replace(WORD, (_, kind: string, text: string) => (/b/i.test(kind) ? base64(text) : quoted(text)));
}

function quoted(text: string): string {
  return text
    .replace(/_/g, " ")
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const base64 = (text: string): string =>
  latin1(decodeBase64(Uint8Array.from(text, (letter) => letter.charCodeAt(0))).bytes);

/** One hop as its receiving server wrote it (RFC 5321 section 4.4). Hosts are lower case. */
export interface Hop {
  /** What the client called itself (EHLO): the client's own claim. Null where the field has no `from`. */
  readonly from: string | null;
  readonly reverse: string | null;
  readonly ip: string | null;
  readonly by: string | null;
  /** The client signed in to the server (RFC 3848: the protocol's name ends in A), as people do from home. */
  readonly signedIn: boolean;
  /** The server is Exchange, online or on premises. */
  readonly exchange: boolean;
}

const MAX_FIELD = 4_000;
const HOST = /^[a-z0-9_](?:[a-z0-9._-]{0,250}[a-z0-9_])?\.?$/;
const ADDRESS =
  /^(?:ipv6:)?((?:::ffff:)?\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?:%[^\s\])]{1,20})?$/;

const PROTOCOL = /^by \S{1,300}(?: \([^()]{0,200}\)){0,3} with (microsoft smtp server|[a-z0-9]{1,20})\b/;

/** Reads a Received field as Exchange, Postfix, sendmail, Exim, qmail and Google write it. */
export function readReceived(field: string): Hop {
  const text = field.slice(0, MAX_FIELD).replace(/\s+/g, " ").trim().toLowerCase();
  const clause = /^from (\S{1,300})/.exec(text)?.[1] ?? null;
  const byAt = findBy(text);
  const by = byAt < 0 ? null : host(/^by (\S{1,300})/.exec(text.slice(byAt))?.[1] ?? "");
  const protocol = PROTOCOL.exec(byAt < 0 ? "" : text.slice(byAt))?.[1] ?? "";
  const signedIn = /^(?:e?smtps?a|lmtps?a|utf8smtps?a|utf8lmtps?a)$/.test(protocol);
  const exchange = protocol === "microsoft smtp server";
  if (clause === null) return { from: null, reverse: null, ip: null, by, signedIn, exchange };
  const about = text.slice(5 + clause.length, byAt < 0 ? undefined : byAt);
  const from = host(clause);
  const ip = noted(about) ?? (/helo=|port=/.test(about) ? literal(clause) : null);
  return {
    from: (from ?? clause).replace(/[[\]]/g, ""),
    reverse: reverseName(about, from),
    ip,
    by,
    signedIn,
    exchange,
  };
}

/** The place of "by", outside of comments: a comment is the client's to fill. */
function findBy(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && character === "b" && text.startsWith("by ", at) && (at === 0 || text[at - 1] === " "))
      return at;
  }
  return -1;
}

function host(word: string): string | null {
  const bare = word.replace(/[;,]$/, "").replace(/\.$/, "");
  return HOST.test(bare) || /^\[?[0-9a-f:.]{3,45}\]?$/.test(bare) ? bare : null;
}

/** The client's address in the comment behind its name; its own claims (`helo`, `ident`) and looked-up names don't count. */
function noted(about: string): string | null {
  const own = about.replace(/\((?:he|eh)lo [^()]{0,300}\)/, "").replace(/\b(?:helo|ident)[=:][^\s)@]{0,300}@?/g, "");
  const inside = /^ {0,2}\(([^()]{0,400})/.exec(own)?.[1]?.trim() ?? "";
  const open = inside.lastIndexOf("[");
  if (open < 0) return literal(inside);
  return literal(inside.slice(open, inside.indexOf("]", open) + 1));
}

function literal(text: string): string | null {
  return ADDRESS.exec(text.replace(/^\[|\]$/g, ""))?.[1]?.replace(/^::ffff:(?=\d{1,3}\.)/, "") ?? null;
}

function reverseName(about: string, from: string | null): string | null {
  if (/may be forged|unverified/.test(about)) return null;
  const inside = /^ ?\(([a-z0-9._-]{1,250}) \[/.exec(about)?.[1];
  if (inside !== undefined) return inside === "unknown" ? null : inside;
  return /^ ?\(\[[^\]]{1,60}\](?::\d{1,5})? (?:helo|ident)=/.test(about) ? from : null;
}
