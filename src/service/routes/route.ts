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

/** zod's schemas check requests, and give handlers their types. */
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

/** Whatever its route's schema says. */
interface Reply {
  code(status: never): unknown;
  header(name: string, value: string): unknown;
  send(payload: never): unknown;
}

/** Tests check answers against the schemas; in operation this isn't repeated. */
export function answer<R extends Reply>(reply: R, body: object, status = 200): R {
  reply.code(status as never);
  reply.header("content-type", "application/json; charset=utf-8");
  reply.send(JSON.stringify(body) as never);
  return reply;
}
