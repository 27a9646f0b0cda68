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
  readonly lookups = this.#counter("lookups", "Lookups answered.");
  readonly databaseFaults = this.#counter(
    "database_errors",
    "Times that the database failed, or its answer was waited for too long.",
  );
  readonly limited = this.#counter(
    "rate_limited",
    "Requests refused because there were too many, of a person or from an address.",
    "of",
  );
  readonly refusedTokens = this.#counter("refused_tokens", "Requests with an access token that doesn't hold.");

  #counter<Label extends string = never>(name: string, help: string, ...labelNames: Label[]): Counter<Label> {
    return new Counter({ name: `remit_guard_${name}_total`, help, labelNames, registers: [this.registry] });
  }

  /** Call once per process. */
  ofProcess(): this {
    collectDefaultMetrics({ register: this.registry });
    return this;
  }
}
