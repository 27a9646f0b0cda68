import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

/** Seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60];

/** Labels have nothing of a request but its route. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: "remit_guard_http_request_duration_seconds",
    help: "How long requests took, by method, route and status.",
    labelNames: ["method", "route", "status"],
    buckets,
    registers: [this.registry],
  });
  readonly lookups = new Counter({
    name: "remit_guard_lookups_total",
    help: "Lookups answered.",
    registers: [this.registry],
  });
  readonly databaseFaults = new Counter({
    name: "remit_guard_database_errors_total",
    help: "Times that the database failed, or its answer was waited for too long.",
    registers: [this.registry],
  });
  readonly limited = new Counter({
    name: "remit_guard_rate_limited_total",
    help: "Requests refused because there were too many, of a person or from an address.",
    labelNames: ["of"],
    registers: [this.registry],
  });
  readonly refusedTokens = new Counter({
    name: "remit_guard_refused_tokens_total",
    help: "Requests with an access token that doesn't hold.",
    registers: [this.registry],
  });

  /** Call once per process. */
  ofProcess(): this {
    collectDefaultMetrics({ register: this.registry });
    return this;
  }
}
