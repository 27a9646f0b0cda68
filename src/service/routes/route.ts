import type * as fastify from "fastify";
import type { RouteOptions } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Role, Access } from "../auth/access";
import type { Metrics } from "../metrics";
import type { Store } from "../store";
import { RequestFault } from "../faults/problem";
import type { Page } from "../store/store";

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
export type RouteDeps = Readonly<{ store: Store; metrics: Metrics; now: () => Date }>;

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

interface Route {
  readonly method: string;
  /** Its pattern, as /api/suppliers/:id. */
  readonly url: string;
  readonly access: Access;
  readonly needsPerson: boolean;
}

/** None without saying whom it is for. */
export class RouteTable {
  readonly #routes: Route[] = [];

  get all(): readonly Route[] {
    return this.#routes;
  }

  /** @throws {Error} for a route that doesn't say who may use it */
  add({ method, url, config }: Pick<RouteOptions, "method" | "url" | "config">): void {
    const methods = typeof method === "string" ? [method] : method;
    // Preflights (CORS) carry no token.
    if (methods.every((one) => one === "OPTIONS") && url === "*") return;
    const access = config?.access;
    if (access === undefined) throw new Error(`The route ${methods.join()} ${url} doesn't say who may use it.`);
    for (const one of methods) {
      this.#routes.push({ method: one, url, access, needsPerson: config?.needsPerson ?? false });
    }
  }

  methodsOf(path: string): readonly string[] {
    const parts = path.split("/");
    const fits = ({ url }: Route): boolean => {
      const pattern = url.split("/");
      return (
        pattern.length === parts.length &&
        pattern.every((part, at) => (part.startsWith(":") ? parts[at] !== "" : part === parts[at]))
      );
    };
    return this.#routes.filter(fits).map(({ method }) => method);
  }
}

/** A cursor is valid for one list only. */
type List = "suppliers" | "imports" | "rows" | "history" | "chain" | "coverage" | "proposals" | "cases" | "health";

const maxCursorLength = 4_000;

/** Makes an opaque cursor of a place in a list. */
export function sealed(list: List, place: string): string {
  return Buffer.from(JSON.stringify([list, place])).toString("base64url");
}

/** @throws {RequestFault} if {@link sealed} didn't make it for this list */
export function opened(list: List, cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  try {
    const content: unknown =
      cursor.length > maxCursorLength ? null : JSON.parse(Buffer.from(cursor, "base64url").toString());
    const [of, place] = Array.isArray(content) && content.length === 2 ? (content as unknown[]) : [];
    if (of === list && typeof place === "string" && !place.includes("\0")) return place;
  } catch {
    // Reported below.
  }
  const errors = [{ parameter: "after", detail: "A cursor is expected, the `next` of the stretch before." }];
  throw new RequestFault(400, "invalid", "The request's query is not as expected.", {}, errors);
}

/** The cursor after a page; null at the end. */
export function nextOf(list: List, { next }: Page<unknown>): string | null {
  return next === null ? null : sealed(list, next);
}
