import type * as fastify from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Role } from "../auth/access";
import type { Metrics } from "../metrics";
import type { Store } from "../store/store";
import { RequestFault } from "../faults/problem";

/** RFC 9110, section 13.1.1. @param of whose ETag. @throws {RequestFault} 400 for no ETag of ours */
export function versionOf(header: string | undefined, of: string): number | null {
  if (header === undefined) return null;
  const [, version] = /^"(\d{1,15})"$/.exec(header.trim()) ?? [];
  if (version === undefined) throw new RequestFault(400, "invalid", `If-Match must be the ETag of ${of}, such as "3".`);
  return Number(version);
}

/** zod's schemas check requests, and give handlers their types. */
export type Routes = fastify.FastifyInstance<
  fastify.RawServerDefault,
  fastify.RawRequestDefaultExpression,
  fastify.RawReplyDefaultExpression,
  fastify.FastifyBaseLogger,
  ZodTypeProvider
>;

/** What the handlers work with. */
export interface RouteDeps {
  readonly store: Store;
  readonly metrics: Metrics;
  readonly now: () => Date;
}

/** The options of a route for callers with one of the roles. */
export const guarded = <S>(schema: S, access: readonly Role[]) => ({ schema, config: { access } });

/** The same for people only: an application can't be the second pair of eyes. */
export const personal = <S>(schema: S, access: readonly Role[]) => ({ schema, config: { access, needsPerson: true } });

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
