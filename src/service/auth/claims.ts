import type { JWTPayload } from "jose";
import { type Caller, type Role, roles, TokenFault } from "./caller";
import type { Issuers } from "./issuers";

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

function textOf(claim: unknown): string | null {
  return typeof claim === "string" && claim !== "" ? claim : null;
}

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
