import type { Authentication, AuthResult } from "../facts";
import { whole, type Gathered } from "../gathered";
import type { Header } from "../item";
import { findBoundary, organisationOf, type Boundary } from "./auth/boundary";
import { parseResults, type MethodResult, type ParsedResults } from "./auth/results";

const MAX_FIELDS = 500;

/**
 * Reads what our own side's servers said of the sender, from Authentication-Results (RFC 8601, and Exchange Online's form
 * with `compauth`). A field counts when it stands above the Received that took the message from outside and its
 * authserv-id, where it has one, is of that server's organisation; or when its authserv-id is among `trustedAuthservIds`.
 * All others may be the sender's own: they are counted in `ignored`. Failed with `notProvided` where there is no trace of
 * a delivery, with `notTrusted` where there are results but none that count. ARC results are not read.
 */
export function readAuthentication(
  headers: readonly Header[],
  trustedAuthservIds: readonly string[],
): Gathered<Authentication> {
  const boundary = findBoundary(headers);
  const trustedIds = new Set(trustedAuthservIds.map((id) => id.trim().toLowerCase()));
  const trusted: ParsedResults[] = [];
  let ignored = 0;
  let seen = 0;
  for (const [index, { name, value }] of headers.entries()) {
    if (name.toLowerCase() !== "authentication-results") continue;
    const parsed = ++seen <= MAX_FIELDS ? parseResults(value) : null;
    if (parsed !== null && counts(parsed, index, boundary, trustedIds)) trusted.push(parsed);
    else ignored++;
  }
  if (trusted.length > 0) return whole({ ...combine(trusted), ignored });
  return { failed: { code: seen === 0 || boundary === null ? "notProvided" : "notTrusted" } };
}

function counts(
  { authservId }: ParsedResults,
  index: number,
  boundary: Boundary | null,
  ids: ReadonlySet<string>,
): boolean {
  if (authservId !== null && ids.has(authservId)) return true;
  if (boundary === null || index > boundary.index) return false;
  if (authservId === null) return boundary.exchangeOnline;
  const organisation = organisationOf(authservId);
  return organisation !== null && boundary.organisations.has(organisation);
}

/**
 * The topmost field's server speaks. Several fields of the same server (one for each filter) are taken together, and the
 * worst of their DMARC results holds; another server's fields only fill in methods that the first says nothing of.
 */
function combine(trusted: readonly ParsedResults[]): Omit<Authentication, "ignored"> {
  const first = trusted[0]?.authservId ?? null;
  const same = trusted.filter(({ authservId }) => authservId === first).flatMap(({ methods }) => methods);
  const other = trusted.filter(({ authservId }) => authservId !== first);
  const of = (method: string): readonly MethodResult[] => {
    const own = same.filter((result) => result.method === method);
    if (own.length > 0) return own;
    return (
      other
        .map(({ methods }) => methods.filter((result) => result.method === method))
        .find((found) => found.length > 0) ?? []
    );
  };
  const dmarc = of("dmarc");
  const dkim = of("dkim");
  const compauth = of("compauth");
  const passing = dkim.filter(({ result }) => result === "pass");
  return {
    spf: of("spf")[0]?.result ?? null,
    dkim: passing[0]?.result ?? dkim[0]?.result ?? null,
    dmarc: worst(dmarc),
    compauth: worst(compauth),
    headerFrom: property([...dmarc, ...compauth], "header.from"),
    dkimDomains: [...new Set(passing.flatMap(signingDomain))],
  };
}

/** From bad to good. A `pass` beside a `fail` of the same server was for another identity, or is not to be relied on. */
const SEVERITY: readonly AuthResult[] = [
  ...(["fail", "softfail", "permerror", "temperror", "policy", "none", "neutral", "bestguesspass", "pass"] as const),
];

function worst(results: readonly MethodResult[]): AuthResult | null {
  const words = new Set(results.map(({ result }) => result));
  return SEVERITY.find((word) => words.has(word)) ?? null;
}

function property(results: readonly MethodResult[], name: string): string | null {
  for (const { properties } of results) {
    const value = properties.get(name);
    if (value !== undefined && value !== "") return value.replace(/^.{0,64}@/, "");
  }
  return null;
}

/** `header.d`, else the domain of `header.i` (RFC 8601 section 2.7.1: either may be given). */
function signingDomain({ properties }: MethodResult): string[] {
  const domain = properties.get("header.d") ?? properties.get("header.i")?.replace(/^.{0,300}@/, "");
  return domain === undefined || domain === "" || domain === "none" ? [] : [domain];
}

/**
 * Whether our side took the message from a stranger's host that did not sign in. Exchange Online marks what it took over a
 * connector of the organisation's own as internal, in a field that it strips from everybody else's mail.
 */
export function cameFromOutside(headers: readonly Header[]): boolean {
  const boundary = findBoundary(headers);
  if (boundary === null || !boundary.outside) return false;
  const internal = headers.some(
    ({ name, value }) => name.toLowerCase() === "x-ms-exchange-organization-authas" && /^\s*internal\b/i.test(value),
  );
  return !(boundary.exchangeOnline && internal);
}

/** What Exchange Online's own filters thought of a message. */
export interface ExchangeWarnings {
  /** Safety tips: "9.19" (domain impersonation), "9.20" (user impersonation), "9.25" (first contact). */
  readonly safety: string[];
  /** The category, as "DIMP", "UIMP", "SPOOF", "PHSH"; none where it is "NONE". */
  readonly categories: string[];
}

/**
 * Reads Exchange Online's warnings from X-Forefront-Antispam-Report. Its place among the fields says nothing, since
 * Exchange does not put it on top; but it renames what outsiders send under this name. So it counts exactly where Exchange
 * Online took the message from outside itself.
 */
export function readExchangeWarnings(headers: readonly Header[]): ExchangeWarnings {
  const safety = new Set<string>();
  const categories = new Set<string>();
  if (findBoundary(headers)?.exchangeOnline === true) {
    for (const { name, value } of headers) {
      if (name.toLowerCase() !== "x-forefront-antispam-report") continue;
      const report = value.slice(0, 8_000).replace(/\s+/g, "");
      for (const match of report.matchAll(/(?:^|;)(SFTY|CAT):([\w.]{1,20})/gi)) {
        const word = match[2] ?? "";
        if (match[1]?.toUpperCase() === "SFTY") safety.add(word);
        else if (word.toUpperCase() !== "NONE") categories.add(word.toUpperCase());
      }
    }
  }
  return { safety: [...safety], categories: [...categories] };
}
