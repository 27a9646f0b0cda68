import { randomUUID } from "node:crypto";
import { fastifyCors } from "@fastify/cors";
import { fastifyHelmet } from "@fastify/helmet";
import { fastifyRateLimit, normalizeIP } from "@fastify/rate-limit";
import { fastify, type FastifyInstance } from "fastify";
import { validatorCompiler } from "fastify-type-provider-zod";
import { type Verifier, addSignIn } from "./auth/access";
import { answerBrokenRequest, RequestFault, sendProblem } from "./faults/problem";
import type { Config } from "./config/config";
import { addFaults, requestFaultOf } from "./faults/faults";
import { lookupRoute } from "../contract";
import { answerTimeout, maxBodyBytes, requestTimeout } from "./limits";
import { logOptions, type LogTarget } from "./log";
import type { Metrics } from "./metrics";
import { addOpenApi, collectRoutes } from "./openapi";
import { addCases } from "./routes/cases";
import { addCoverage, addHistory } from "./routes/history";
import { addExport, addSuppliers } from "./routes/suppliers";
import { addHealth, addRecordHealth } from "./routes/health";
import { addImportReview, addImports } from "./routes/imports";
import { addLookup } from "./routes/lookup";
import { addProposals } from "./routes/proposals";
import { type Routes, RouteTable } from "./routes/route";
import type { Store } from "./store";

declare module "fastify" {
  interface FastifyInstance {
    routes: RouteTable;
  }
}

/** What the app is made of. */
export interface AppDeps {
  readonly store: Store;
  readonly verifier: Verifier;
  readonly config: Pick<Config, "origins" | "rateLimit" | "trustProxy" | "metricsToken">;
  readonly metrics: Metrics;
  readonly log: LogTarget;
  readonly now: () => Date;
  /** Then no load balancer should send more. */
  readonly isStopping: () => boolean;
}

/** Request in, answer out; nothing listens yet. */
export function buildApp(deps: AppDeps): FastifyInstance {
  const { config, metrics } = deps;
  const app = fastify({
    ...logOptions(deps.log),
    genReqId: () => randomUUID(),
    trustProxy: config.trustProxy.length === 0 ? false : [...config.trustProxy],
    bodyLimit: maxBodyBytes,
    requestTimeout,
    // Requests on open connections are still answered while we stop; then the connection ends.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 1_000 },
    clientErrorHandler: answerBrokenRequest,
    // A path that can't be decoded reaches no route, nor the error handler.
    frameworkErrors: (error, _request, reply) => void sendProblem(reply, requestFaultOf(error)),
  });
  const routes = new RouteTable();
  app.decorate("routes", routes);
  app.decorateRequest("caller", null);
  app.addHook("onRoute", (route) => {
    routes.add(route);
    // Fastify makes an abort signal for each request. The lookup has a cheaper clock.
    if (route.url !== lookupRoute.path) route.handlerTimeout ??= answerTimeout;
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  // Only JSON, except where a route says otherwise.
  app.removeContentTypeParser("text/plain");
  addHeaders(app);
  if (config.trustProxy.length === 0) warnOfProxies(app);
  addFaults(app, deps);
  app.register(fastifyCors, {
    origin: [...config.origins],
    methods: ["GET", "HEAD", "POST"],
    allowedHeaders: ["Authorization", "Content-Type", "If-Match", "If-None-Match"],
    exposedHeaders: ["ETag", "Location", "Retry-After", "WWW-Authenticate", "X-Request-Id"],
    maxAge: 600,
    strictPreflight: false,
  });
  app.register(fastifyRateLimit, {
    max: config.rateLimit.requests,
    timeWindow: 60_000,
    cache: 20_000,
    keyGenerator: ({ caller, ip }) => (caller === null ? `at ${normalizeIP(ip)}` : caller.actor.oid),
    onExceeded: ({ caller }) => metrics.limited.inc({ of: caller === null ? "address" : "person" }),
    errorResponseBuilder: (_request, { after }) =>
      new RequestFault(429, "rate-limit", `Too many requests. Try again in ${after}.`),
  });
  collectRoutes(app);
  app.register(async (inner) => {
    addSignIn(inner, { verifier: deps.verifier, metrics, failedSignIns: config.rateLimit.failedSignIns });
    addRoutes(inner.withTypeProvider(), deps);
  });
  return app;
}

function addRoutes(app: Routes, deps: AppDeps): void {
  addHealth(app, { ...deps, metricsToken: deps.config.metricsToken });
  addOpenApi(app);
  addLookup(app, deps, deps.config.rateLimit.lookups);
  addSuppliers(app, deps);
  addProposals(app, deps);
  addCases(app, deps);
  addRecordHealth(app, deps);
  app.register(async (inner) => addImports(inner.withTypeProvider(), deps));
  addImportReview(app, deps);
  addHistory(app, deps);
  addExport(app, deps);
  addCoverage(app, deps);
}

/** With an unnamed proxy all clients seem to have its address, and share one limit of refused tokens. */
function warnOfProxies(app: FastifyInstance): void {
  let isSaid = false;
  app.addHook("onRequest", (request, _reply, done) => {
    if (!isSaid && request.headers["x-forwarded-for"] !== undefined) {
      isSaid = true;
      app.log.warn(
        "X-Forwarded-For comes, and trustProxy names no proxy: everybody behind it counts as one address. Name it in the configuration.",
      );
    }
    done();
  });
}

/** No answer is a page, or loads one. */
const contentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";

function addHeaders(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    void reply.header("cache-control", "no-store").header("x-request-id", request.id);
    void reply.header("content-security-policy", contentSecurityPolicy);
    done();
  });
  app.register(fastifyHelmet, {
    // Helmet would build it again for each answer, which costs as much as all else here.
    contentSecurityPolicy: false,
    crossOriginResourcePolicy: { policy: "same-site" },
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    xFrameOptions: { action: "deny" },
  });
}
