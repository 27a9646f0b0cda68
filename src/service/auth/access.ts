import type { FastifyRequest, FastifyInstance } from "fastify";
import { RequestFault } from "../faults/problem";
import type { Actor } from "../../contract";
import { normalizeIP } from "@fastify/rate-limit";
import type { Metrics } from "../metrics";

/** As the app registration in Entra ID names them. */
export const roles = [
  "Supplier.Read",
  "Supplier.Maintain",
  "Supplier.Approve",
  "Case.Write",
  "Audit.Read",
  "Policy.Admin",
] as const;
/** One of {@link roles}. */
export type Role = (typeof roles)[number];

/** By a verified access token. */
export interface Caller {
  readonly actor: Actor;
  readonly roles: ReadonlySet<Role>;
  /** An application can't be the second pair of eyes. */
  readonly kind: "person" | "application";
}

/** A refused token. The message quotes nothing of it. */
export class TokenFault extends Error {}

/** Verifies who is calling. */
export interface Verifier {
  /** @throws {TokenFault | KeysUnreachable} */
  verify(token: string): Promise<Caller>;
}

/** RFC 6750, section 2.1. */
const credentials = /^bearer +([A-Za-z0-9._~+/-]+=*)$/i;

/** Not from the query, since queries are logged. @throws {RequestFault} 401 */
export function bearerToken(header: string | undefined): string {
  if (header === undefined)
    throw new RequestFault(401, "token", "An access token is needed, in the Authorization header.", challenge());
  const token = credentials.exec(header)?.[1];
  if (token !== undefined) return token;
  throw refusedToken("The Authorization header holds no bearer token.");
}

/** The answer to an invalid token. */
export function refusedToken(reason: string): RequestFault {
  return new RequestFault(401, "token", reason, challenge({ error: "invalid_token", error_description: reason }));
}

/** Anyone, or callers with one of the roles. */
export type Access = "anyone" | readonly Role[];

declare module "fastify" {
  interface FastifyContextConfig {
    /** Routes without it aren't registered. */
    access?: Access;
    /** Refuses an application's own token, which names no person. */
    needsPerson?: boolean;
  }
  interface FastifyRequest {
    /** Null on a route that takes no token. */
    caller: Caller | null;
  }
}

/** The challenge of RFC 6750, section 3. */
function challenge(parameters: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const all = Object.entries({ realm: "remit-guard", ...parameters });
  return { "www-authenticate": `Bearer ${all.map(([name, value]) => `${name}="${value}"`).join(", ")}` };
}

/** @throws {RequestFault} 403, which names the roles */
function admit(caller: Caller, access: readonly Role[]): void {
  if (access.some((role) => caller.roles.has(role))) return;
  const names = access.join(" or ");
  const detail = `This needs the role ${names}. An administrator assigns it in Entra ID.`;
  const headers = challenge({ error: "insufficient_scope", error_description: `The role ${names} is needed` });
  throw new RequestFault(403, "role", detail, headers);
}

/** @throws {RequestFault} 403 for an application */
function admitPerson({ kind }: Caller): void {
  if (kind === "person") return;
  const detail = "Only a person may do this, and this token is an application's own. Sign in as somebody.";
  const headers = challenge({ error: "insufficient_scope", error_description: "A person is needed" });
  throw new RequestFault(403, "person", detail, headers);
}

/** For routes that aren't for anyone. */
export function callerOfRequest({ caller }: FastifyRequest): Caller {
  if (caller === null) throw new Error("This route has let someone in without a token.");
  return caller;
}

interface SignInDeps {
  readonly verifier: Verifier;
  readonly metrics: Metrics;
  /** Per minute and address. */
  readonly failedSignIns: number;
}

/** Valid tokens pass despite a refused address, since offices share one. Requests without a token don't count. */
export function addSignIn(app: FastifyInstance, { verifier, metrics, failedSignIns }: SignInDeps): void {
  const failures = app.createRateLimit({
    max: failedSignIns,
    timeWindow: 60_000,
    keyGenerator: ({ ip }) => normalizeIP(ip),
  });

  /** @throws {RequestFault} 429 */
  async function count(request: FastifyRequest): Promise<void> {
    metrics.refusedTokens.inc();
    const failed = await failures(request);
    if (failed.isAllowed || !failed.isExceeded) return;
    metrics.limited.inc({ of: "address" });
    const detail = "Too many requests without a valid access token came from this address. Wait a minute.";
    throw new RequestFault(429, "rate-limit", detail, { "retry-after": String(Math.max(1, failed.ttlInSeconds)) });
  }

  async function callerOf(request: FastifyRequest): Promise<Caller> {
    const header = request.headers.authorization;
    try {
      return await verifier.verify(bearerToken(header));
    } catch (error) {
      const fault = error instanceof TokenFault ? refusedToken(error.message) : error;
      if (header !== undefined && fault instanceof RequestFault && fault.status === 401) await count(request);
      throw fault;
    }
  }

  app.addHook("onRequest", async (request) => {
    const { access, needsPerson = false } = request.routeOptions.config;
    if (request.is404 || access === undefined || access === "anyone") return;
    request.caller = await callerOf(request);
    admit(request.caller, access);
    if (needsPerson) admitPerson(request.caller);
  });
}
