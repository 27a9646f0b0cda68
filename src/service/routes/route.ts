import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Metrics } from "../metrics";
import type { Store } from "../store/store";

/** Where routes are added: zod's schemas check what comes, and tell the handler its type. */
export type Routes = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What the handlers work with. */
export interface RouteDeps {
  readonly store: Store;
  readonly metrics: Metrics;
  readonly now: () => Date;
}

/** The part of a reply that {@link answer} needs, whatever its route's schema says. */
interface Reply {
  code(status: never): unknown;
  header(name: string, value: string): unknown;
  send(payload: never): unknown;
}

/**
 * Answers with JSON. The schemas describe what is answered, and the tests hold the answers against them; in operation they
 * aren't walked through once more.
 */
export function answer<R extends Reply>(reply: R, body: object, status = 200): R {
  reply.code(status as never);
  reply.header("content-type", "application/json; charset=utf-8");
  reply.send(JSON.stringify(body) as never);
  return reply;
}
