import { organisationalDomain } from "../../../names";
import type { Authentication, AuthResult } from "../../facts";

type Results = Omit<Authentication, "ignored" | "below">;

/** Our results behind a filtering service. Its own take a failure back and vouch for no one: outsiders may write them. */
export function withGateway<Found extends Results>(found: Found, gateway: readonly ParsedResults[]): Found {
  if (found.dmarc !== "fail" && found.compauth !== "fail") return found;
  const methods = gateway.flatMap((results) => results.methods);
  if (methods.some(({ method, result }) => method === "dmarc" && result === "fail")) return found;
  const passed = methods.some((method) => method.result === "pass" && isFor(method, found.headerFrom));
  return passed ? { ...found, dmarc: null, compauth: null } : found;
}

/** Whether a result is about the sender that the message shows (RFC 7489 section 3.1: the same organisation's domain). */
function isFor(result: MethodResult, headerFrom: string | null): boolean {
  const { method, properties } = result;
  const domains = {
    dmarc: [properties.get("header.from") ?? ""],
    dkim: signingDomain(result),
    spf: [properties.get("smtp.mailfrom")?.replace(/^.{0,300}@/, "") ?? ""],
  }[method];
  return domains?.some((domain) => siteOf(domain) === siteOf(headerFrom ?? "")) ?? false;
}

const siteOf = (domain: string) => (domain === "" ? null : organisationalDomain(domain));

/** One method of an Authentication-Results field: `dkim=pass header.d=nordwind.example`. All lower case. */
export interface MethodResult {
  readonly method: string;
  /** Null where the word isn't one of RFC 8601's or Exchange's. */
  readonly result: AuthResult | null;
  readonly properties: ReadonlyMap<string, string>;
}

/** A parsed Authentication-Results field. `authservId` is null in Exchange Online's form, which leaves it out. */
export interface ParsedResults {
  readonly authservId: string | null;
  readonly methods: readonly MethodResult[];
}

const MAX_FIELD = 20_000;
const MAX_METHODS = 100;

const RESULTS: ReadonlySet<string> = new Set<AuthResult>([
  ...(["pass", "fail", "softfail", "neutral", "none", "temperror", "permerror", "policy", "bestguesspass"] as const),
]);
/** Words of older standards and servers: RFC 5451 section 2.4.2 and Sender ID's. */
const SYNONYMS: ReadonlyMap<string, AuthResult> = new Map([
  ["hardfail", "fail"],
  ["error", "temperror"],
  ["unknown", "permerror"],
]);

/** Parses Authentication-Results (RFC 8601 section 2.2), also without authserv-id as of Exchange Online; null for neither. */
export function parseResults(field: string): ParsedResults | null {
  const parts = tokenise(field.slice(0, MAX_FIELD));
  const [first = []] = parts;
  const withoutId = first.includes("=");
  const authservId = withoutId ? null : (first[0] ?? null);
  if (!withoutId && authservId === null) return null;
  const methods = parts.slice(withoutId ? 0 : 1, MAX_METHODS).flatMap((tokens) => readMethod(tokens) ?? []);
  if (withoutId && methods.length === 0) return null;
  return { authservId: authservId?.toLowerCase() ?? null, methods };
}

function tokenise(text: string): string[][] {
  const parts: string[][] = [[]];
  let word = "";
  let quoted = false;
  const flush = () => {
    if (word !== "" || quoted) parts.at(-1)?.push(word);
    word = "";
    quoted = false;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === "(") {
      flush();
      at = commentEnd(text, at);
    } else if (character === '"') {
      quoted = true;
      for (at++; at < text.length && text[at] !== '"'; at++) {
        if (text[at] === "\\") at++;
        word += text[at] ?? "";
      }
    } else if (character === ";") {
      flush();
      parts.push([]);
    } else if (character === "=" && !isValueEquals(parts.at(-1), word)) {
      flush();
      parts.at(-1)?.push("=");
    } else if (/\s/.test(character)) flush();
    else word += character;
  }
  flush();
  return parts;
}

function isValueEquals(tokens: readonly string[] | undefined, word: string): boolean {
  return word !== "" && tokens?.at(-1) === "=";
}

function commentEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return at;
  }
  return text.length;
}

function readMethod(tokens: readonly string[]): MethodResult | null {
  const [name, equals, word] = tokens;
  if (name === undefined || equals !== "=" || word === undefined) return null;
  // A method may carry a version: "dkim/1=pass".
  const method = (name.split("/")[0] ?? name).toLowerCase();
  const properties = new Map<string, string>();
  for (let at = 3; at + 2 < tokens.length; at++) {
    if (tokens[at + 1] !== "=") continue;
    const key = (tokens[at] ?? "").toLowerCase();
    if (!properties.has(key)) properties.set(key, (tokens[at + 2] ?? "").toLowerCase());
    at += 2;
  }
  const lower = word.toLowerCase();
  return { method, result: SYNONYMS.get(lower) ?? (isResult(lower) ? lower : null), properties };
}

function isResult(word: string): word is AuthResult {
  return RESULTS.has(word);
}

/** Parses Received-SPF (RFC 7208 section 9.1), all that Exchange on premises writes. Null where it begins with no result. */
export function parseReceivedSpf(field: string): ParsedResults | null {
  const word = /^\s{0,20}([a-z]{1,20})\b/i.exec(field.slice(0, MAX_FIELD))?.[1]?.toLowerCase() ?? "";
  const result = SYNONYMS.get(word) ?? word;
  const receiver = /[\s;]receiver=\s?([\w.-]{1,250})/i.exec(field.slice(0, MAX_FIELD))?.[1];
  if (!isResult(result)) return null;
  return {
    authservId: receiver?.toLowerCase() ?? null,
    methods: [{ method: "spf", result, properties: new Map() }],
  };
}

/** `header.d`, else the domain of `header.i` (RFC 8601 section 2.7.1: either may be given). */
export function signingDomain({ properties }: MethodResult): string[] {
  const domain = properties.get("header.d") ?? properties.get("header.i")?.replace(/^.{0,300}@/, "");
  return domain === undefined || domain === "" || domain === "none" ? [] : [domain];
}
