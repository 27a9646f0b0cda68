import { registrableDomain, toAscii } from "../../names";

/** Or the end of a sentence that begins with the value and says why it is refused. */
export type Read<T> = { readonly value: T } | { readonly reason: string };

/** LDH labels (RFC 5891 section 2.3.1) and the underscore that some hosts carry; 253 characters (RFC 1035 section 2.3.4). */
const hostName = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)+$/;
/** RFC 5322 section 3.2.3 dot-atom, with the letters of RFC 6531; 64 octets (RFC 5321 section 4.5.3.1.1). */
const localPart = /^(?!\.)[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}(?<!\.)$/u;

/** A record's domain is repeated in its address. */
function repeated<T>(answer: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly answer: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, answer: answer(text) };
    return last.answer;
  };
}

/** Lower case, A-labels (RFC 5890). Refuses public suffixes, below which anyone can register, and addresses. */
export const readDomain = repeated((text: string): Read<string> => {
  const given = text.trim().replace(/\.$/, "").toLowerCase();
  if (given.includes("@")) return { reason: "is an e-mail address; a domain is expected" };
  if (given.includes("/")) return { reason: "is a web address; a domain alone is expected" };
  if (given.includes("*")) return { reason: "has a wildcard; subdomains count without one" };
  if (/^[0-9.]+$/.test(given) || given.includes(":"))
    return { reason: "is an IP address or has a port; a domain is expected" };
  const host = given.length > 253 ? null : toAscii(given);
  if (host === null || !hostName.test(host)) return { reason: "is not a valid domain" };
  if (registrableDomain(host) === null) return { reason: "is a public suffix, under which anybody can register" };
  return { value: host };
});

/** Without a display name: lower case, the domain in A-labels. */
export function readEmail(text: string): Read<string> {
  const given = text.trim().toLowerCase();
  if (/[<>\s]/.test(given)) return { reason: "is not an e-mail address alone, without name and brackets" };
  const at = given.lastIndexOf("@");
  if (at < 1) return { reason: "is not an e-mail address" };
  const domain = readDomain(given.slice(at + 1));
  if (!localPart.test(given.slice(0, at)) || "reason" in domain) return { reason: "is not a valid e-mail address" };
  return { value: `${given.slice(0, at)}@${domain.value}` };
}
