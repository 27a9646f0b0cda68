import type { Authentication, AuthResult } from "../facts";
import { whole, type Gathered } from "../gathered";
import type { Header } from "../item";
import { findBoundary, organisationOf, type Boundary } from "./auth/boundary";
import { decodeField } from "./auth/received";
import {
  withGateway,
  parseReceivedSpf,
  parseResults,
  signingDomain,
  type MethodResult,
  type ParsedResults,
} from "./auth/results";

const MAX_FIELDS = 500;
const PLAIN = "authentication-results";
const ORIGINAL = "authentication-results-original";
/** RFC 8617 section 4.1.1. Google writes there what it writes below its Received, too. */
const SEAL = "arc-authentication-results";
const SPF = "received-spf";
const FIELDS: ReadonlySet<string> = new Set([PLAIN, ORIGINAL, SEAL, SPF, "x-ms-exchange-authentication-results"]);

interface Stamped {
  readonly own: ParsedResults[];
  readonly more: ParsedResults[];
  readonly named: ParsedResults[];
  readonly others: ParsedResults[];
  readonly odd: number;
  readonly seen: number;
}

/** Our servers' results on the sender (RFC 8601), above the Received from outside. Those below may be the sender's own. */
export function readAuthentication(
  headers: readonly Header[],
  trustedAuthservIds: readonly string[],
): Gathered<Authentication> {
  const ids = new Set(trustedAuthservIds.map((id) => id.trim().toLowerCase()));
  const boundary = findBoundary(headers, new Set([...ids].flatMap((id) => organisationOf(id) ?? [])));
  const { own, more, named, others, odd, seen } = sorted(headers, ids, boundary);
  const ignored = (counted: readonly ParsedResults[]) =>
    odd + [...named, ...others].filter((one) => !counted.includes(one)).length;
  if (own.length + more.length > 0) {
    const found = combine([...own, ...more]);
    const asked = found.compauth === "none" ? [...named, ...others] : named;
    const gateway = asked.filter((one) => boundary !== null && isHandedOver(one, boundary));
    return whole({ ...withGateway(found, gateway), below: false, ignored: ignored(gateway) });
  }
  const shown = named.filter((one) => isOwn(one, boundary));
  if (shown.length > 0) return whole({ ...combine(shown), below: true, ignored: ignored(shown) });
  return { failed: { code: seen === 0 || boundary === null ? "notProvided" : "notTrusted" } };
}

function sorted(headers: readonly Header[], ids: ReadonlySet<string>, boundary: Boundary | null): Stamped {
  const own: ParsedResults[] = [];
  const more: ParsedResults[] = [];
  const named: ParsedResults[] = [];
  const others: ParsedResults[] = [];
  let [odd, seen, fields] = [0, 0, 0];
  for (const [index, header] of headers.entries()) {
    const name = header.name.toLowerCase();
    if (!FIELDS.has(name)) continue;
    const plain = name === PLAIN;
    if (plain) seen++;
    const parsed = ++fields <= MAX_FIELDS ? parse(name, header.value) : null;
    const above = name !== ORIGINAL && (boundary === null || index < boundary.index);
    const trusted = parsed !== null && parsed.authservId !== null && ids.has(parsed.authservId);
    if (parsed !== null && above && (trusted || isOwn(parsed, boundary))) (plain ? own : more).push(parsed);
    else if (parsed !== null && (plain || name === ORIGINAL)) (trusted ? named : others).push(parsed);
    else if (plain) odd++;
  }
  return { own, more, named, others, odd, seen };
}

function parse(name: string, value: string): ParsedResults | null {
  if (name === SPF) return parseReceivedSpf(value);
  const field = decodeField(value);
  return parseResults(name === SEAL ? field.replace(/^\s{0,20}i\s{0,20}=\s{0,20}\d{1,2}\s{0,20};/i, "") : field);
}

function isOwn({ authservId }: ParsedResults, boundary: Boundary | null): boolean {
  if (boundary === null) return false;
  if (authservId === null) return boundary.exchangeOnline;
  const organisation = organisationOf(authservId);
  return organisation !== null && boundary.organisations.has(organisation);
}

function isHandedOver({ authservId }: ParsedResults, { handedOverBy }: Boundary): boolean {
  return handedOverBy !== null && organisationOf(authservId) === handedOverBy;
}

/** The topmost field's server speaks, the worst of its DMARC results holds; others only fill in missing methods. */
function combine(trusted: readonly ParsedResults[]): Omit<Authentication, "ignored" | "below"> {
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
    dmarc: isOverridden(dmarc, compauth) ? "policy" : worst(dmarc),
    compauth: worst(compauth),
    headerFrom: property([...dmarc, ...compauth], "header.from"),
    dkimDomains: [...new Set(passing.flatMap(signingDomain))],
  };
}

/** Exchange's reason for letting a message pass that failed DMARC: a sealer that it trusts vouched for it. */
const SEALED = "130";

function isOverridden(dmarc: readonly MethodResult[], compauth: readonly MethodResult[]): boolean {
  const passed = worst(compauth) === "pass" && compauth.every(({ properties }) => properties.get("reason") === SEALED);
  return passed && worst(dmarc) === "fail";
}

/** From bad to good. A `pass` next to a `fail` of the same server was for another identity, or is not to be relied on. */
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

/** Whether our side took it from a stranger's host that did not sign in, by fields that Exchange strips from others' mail. */
export function cameFromOutside(headers: readonly Header[]): boolean {
  const boundary = findBoundary(headers);
  if (boundary === null || !boundary.outside) return false;
  const internal = headers.some(
    ({ name, value }) => name.toLowerCase() === "x-ms-exchange-organization-authas" && /^\s*internal\b/i.test(value),
  );
  return !(boundary.exchange && internal);
}

/** What Exchange Online's own filters thought of a message. */
export interface ExchangeWarnings {
  /** Safety tips: "9.19" (domain impersonation), "9.20" (user impersonation), "9.25" (first contact). */
  readonly safety: string[];
  /** The category, as "DIMP", "UIMP", "SPOOF", "PHSH"; none where it is "NONE". */
  readonly categories: string[];
}

/** Reads X-Forefront-Antispam-Report where Exchange Online took the message in, which renames outsiders' fields of that name. */
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
