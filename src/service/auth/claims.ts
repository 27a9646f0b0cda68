import type { JWTPayload } from "jose";
import { type Caller, type Role, roles, TokenFault } from "./access";

/** By sign-in host, the host that issues v1.0 tokens. */
const clouds: Readonly<Record<string, string>> = {
  "login.microsoftonline.com": "sts.windows.net",
  "login.microsoftonline.us": "sts.windows.net",
  "login.partner.microsoftonline.cn": "sts.chinacloudapi.cn",
};

/** Sign-in hosts that a configured issuer may have. */
export const signInHosts: readonly string[] = Object.keys(clouds);

/** The issuers that a token may name, by its version. */
interface Issuers {
  /** Discovery document and keys are below it. */
  readonly v2: string;
  /** Null: no v1.0 tokens. */
  readonly v1: string | null;
}

/** In the worldwide cloud. */
export function defaultIssuer(tenantId: string): string {
  return `https://login.microsoftonline.com/${tenantId}/v2.0`;
}

/** A local issuer has no v1.0 tokens. */
export function issuersOf(v2: string, tenantId: string): Issuers {
  const host = clouds[new URL(v2).host];
  return { v2, v1: host === undefined ? null : `https://${host}/${tenantId}/` };
}

/** Whether a host name means this machine alone. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" || hostname === "[::1]" || hostname === "::1" || /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}

/** What a token is compared with. */
export interface Expected {
  readonly issuers: Issuers;
  /** App ID URI and client id. */
  readonly audience: readonly string[];
  readonly tenantId: string;
  /** Delegated permission. */
  readonly scope: string;
}

/** Printable ASCII, safe in a log line. */
const id = /^[\x21-\x7e]{1,128}$/;
const maxNameLength = 256;

const textOf = (claim: unknown): string | null => (typeof claim === "string" && claim !== "" ? claim : null);

/** One line, of bounded length. */
function nameOf(claim: unknown): string | null {
  const name = textOf(claim)
    ?.slice(0, maxNameLength)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ")
    .trim();
  return name === undefined || name === "" ? null : name;
}

/** No other claim gives a role. */
function rolesOf(claim: unknown): ReadonlySet<Role> {
  if (!Array.isArray(claim)) return new Set();
  return new Set(roles.filter((role) => claim.includes(role)));
}

/** Signature, issuer, audience and times were checked before. ID tokens, without `scp`, are refused. @throws {TokenFault} */
export function callerOf(claims: JWTPayload, expected: Expected): Caller {
  const { v1, v2 } = expected.issuers;
  const version = claims["ver"];
  const issuer = version === "2.0" ? v2 : version === "1.0" ? v1 : null;
  if (issuer === null || claims.iss !== issuer) throw new TokenFault("The token's version doesn't fit its issuer.");
  if (claims["tid"] !== expected.tenantId) throw new TokenFault("The token is of another tenant.");
  const oid = textOf(claims["oid"]);
  if (oid === null || !id.test(oid)) throw new TokenFault("The token names no one: its oid is missing.");
  const scopes = textOf(claims["scp"])?.split(" ") ?? [];
  const isApplication = scopes.length === 0 && claims.sub === oid && textOf(claims["azp"] ?? claims["appid"]) !== null;
  if (!isApplication && !scopes.includes(expected.scope))
    throw new TokenFault(`The token is no access token with the scope ${expected.scope}.`);
  const employeeId = textOf(claims["employeeid"]);
  return {
    actor: { oid, name: nameOf(claims["name"]), employeeId: employeeId === null ? null : nameOf(employeeId) },
    roles: rolesOf(claims["roles"]),
    kind: isApplication ? "application" : "person",
  };
}
