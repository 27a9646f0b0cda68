import type { FastifyInstance } from "fastify";
import { buildApp, type AppDeps } from "../../../src/service/app";
import type { Role } from "../../../src/service/auth/access";
import { issuersOf } from "../../../src/service/auth/claims";
import { keysOf } from "../../../src/service/auth/keys";
import { createVerifier } from "../../../src/service/auth/verify";
import { Metrics } from "../../../src/service/metrics";
import type { Store } from "../../../src/service/store";
import { startIssuer } from "../../../tools/issuer/issuer.mjs";
import { Keys } from "../../../tools/issuer/tokens.mjs";
import { storeStub } from "./storeStub";

/** The local issuer, running. */
export type Issuer = Awaited<ReturnType<typeof startIssuer>>;

/** An app with everything that its tests reach into. */
export interface TestApp {
  readonly app: FastifyInstance;
  readonly issuer: Issuer;
  readonly metrics: Metrics;
  /** The lines of the log. */
  readonly log: string[];
  /** The Authorization header of somebody who has the roles. */
  as(...roles: Role[]): Promise<{ authorization: string }>;
  close(): Promise<void>;
}

/** The origin that may call from a browser. */
export const origin = "https://pay.example.org";

/** Made once: to make one takes longer than all else that an app begins with. */
const keys = new Keys();

/** An app over a local issuer and a store, an empty one where none is given. */
export async function testApp(store: Store = storeStub(), given: Partial<AppDeps> = {}): Promise<TestApp> {
  const issuer = await startIssuer({ keys });
  const metrics = new Metrics();
  const log: string[] = [];
  const expected = {
    issuers: issuersOf(issuer.issuer, issuer.tenant),
    audience: [issuer.audience],
    tenantId: issuer.tenant,
    scope: "access_as_user",
  };
  const app = buildApp({
    store,
    verifier: createVerifier(expected, keysOf(issuer.issuer)),
    config: {
      origins: [origin],
      rateLimit: { lookups: 100_000, requests: 100_000, failedSignIns: 100_000 },
      trustProxy: [],
      metricsToken: "a-token-for-prometheus",
    },
    metrics,
    log: { level: "info", stream: { write: (line) => void log.push(line) } },
    now: () => new Date("2026-11-27T12:00:00Z"),
    isStopping: () => false,
    ...given,
  });
  await app.ready();
  return {
    app,
    issuer,
    metrics,
    log,
    as: async (...roles) => ({
      authorization: `Bearer ${await issuer.token({ oid: `oid-${roles.join("-")}`, name: "Priya Nair", roles })}`,
    }),
    close: async () => {
      await app.close();
      await issuer.close();
    },
  };
}
