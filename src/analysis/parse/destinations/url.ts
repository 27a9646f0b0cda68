import { toAscii } from "../../../names";

/** A web address taken apart. The URL of platforms is no part of a pure zone. */
export interface Address {
  readonly host: string;
  /** As written, from the first slash on; without query and fragment, and without a slash at its end. */
  readonly path: string;
  /** Behind the question mark, undecoded; empty where there isn't one. */
  readonly query: string;
  /** Nothing follows the host, not even a fragment: a site, and no page of it. */
  readonly site: boolean;
}

const maxAddressLength = 4_096;
const maxDepth = 6;

/** Percent-decoded where that is valid; only in a query is a plus a space. */
export function decoded(text: string, plus = "%20"): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, plus));
  } catch {
    return text;
  }
}

/** Reads a web address, with or without its scheme. Null for what isn't one: another scheme, no host with a dot in it. */
export function addressOf(written: string): Address | null {
  const text = written
    .slice(0, maxAddressLength)
    .trim()
    .replace(/[\t\r\n]/g, "")
    .replace(/\\/g, "/");
  const lead = /^(?:https?:)?\/{2,9}/i.exec(text)?.[0] ?? "";
  const rest = text.slice(lead.length);
  if (lead === "" && /^[a-z][a-z0-9+-]{1,20}:(?!\d)/i.test(rest)) return null;
  const [authority = ""] = rest.split(/[/?#]/, 1);
  const behind = rest.slice(authority.length);
  const named = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d{0,5}$/, "");
  const host = named.includes(".") ? toAscii(decoded(named)) : null;
  if (host === null) return null;
  const [whole = ""] = behind.split("#", 1);
  const [path = "", ...queries] = whole.split("?");
  let end = path.length;
  while (end > 0 && path.charAt(end - 1) === "/") end -= 1;
  return {
    host: host.replace(/^www\d?\./, ""),
    path: path.slice(0, end),
    query: queries.join("?"),
    site: !/[^/?#]/.test(behind),
  };
}

/** The value of a parameter of a query, decoded; null where there isn't one. */
export function parameter(query: string, name: string): string | null {
  for (const pair of query.split(/&(?:amp;)?/)) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).toLowerCase() === name) return decoded(pair.slice(at + 1));
  }
  return null;
}

/** Redirectors to the address in a parameter. Only named hosts: the owner of any other can send visitors anywhere. */
const redirectors =
  /(?:^|\.)(?:safelinks\.protection\.outlook\.com|google\.(?:com?(?:\.[a-z]{2})?|[a-z]{2})|linkprotect\.cudasvc\.com|clicktime\.symantec\.com|l\.facebook\.com|linkedin\.com|mimecast\.com|mailprotect\.be|urlsand\.esvalabs\.com|linkscan\.io|trendmicro\.com|emailprotection\.link|youtube\.com|bing\.com|duckduckgo\.com|slack-redir\.net|vk\.com|t\.umblr\.com|steamcommunity\.com)$/;
const parameters = "url q u a target dest destination redirect redirect_url to link goto".split(" ");

/** Proofpoint's second form writes the percent sign as a hyphen and the slash as an underscore. */
function proofpoint({ path, query, host }: Address, written: string): string | null {
  if (!/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/.test(host)) return null;
  if (path.startsWith("/v3/")) {
    const start = written.indexOf("__");
    const end = written.indexOf("__;", start + 2);
    return start < 0 || end < 0 ? null : written.slice(start + 2, end);
  }
  const value = parameter(query, "u");
  if (value === null) return null;
  return path.startsWith("/v1") ? value : decoded(value.replace(/-/g, "%").replace(/_/g, "/"));
}

function inPath({ host, path }: Address, written: string): string | null {
  const carries =
    /(?:^|\.)(?:secure-web\.cisco\.com|protect\.checkpoint\.com|awstrack\.me|url\.avanan\.click|avanan\.click)$/.test(
      host,
    );
  if (!carries) return null;
  const inner = /https?(?::|%3a)(?:\/|%2f){2}[^_\s]{1,4000}/i.exec(written.slice(written.indexOf(path) + 1));
  const [found = null] = inner ?? [];
  if (found === null) return null;
  // Amazon's counter has its own parts behind the address, which is written with percent signs for slashes.
  return decoded(/%2f/i.test(found) ? (found.split("/")[0] ?? found) : found);
}

function onward(address: Address, written: string): string | null {
  const direct = proofpoint(address, written) ?? inPath(address, written);
  if (direct !== null) return direct;
  if (!redirectors.test(address.host)) return null;
  for (const name of parameters) {
    const value = parameter(address.query, name);
    if (value !== null && /^(?:https?:)?\/\//i.test(value)) return value;
  }
  return null;
}

/** A web address behind the redirectors that name it in theirs. Asks no network: one that can't be read so stays as it is. */
export function unwrapped(written: string): Address | null {
  let text = written.slice(0, maxAddressLength);
  for (let depth = 0; ; depth += 1) {
    const address = addressOf(text);
    const next = address === null || depth === maxDepth ? null : onward(address, text);
    if (next === null) return address;
    text = next;
  }
}
