import { normalizeIP } from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Metrics } from "../metrics";
import { RequestFault } from "../faults/problem";
import { admit, admitPerson, bearerToken, refusedToken, type Caller, TokenFault, type Verifier } from "./access";

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
