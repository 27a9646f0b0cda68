import { fields, orNull, text, time, type Of, count, list, optional, type Part, type Shape } from "./shape";

/** A problem document (RFC 9457). */
export const problem = fields({
  type: text,
  title: text,
  status: count,
  detail: text,
  /** A slug: `type` ends with it. */
  rule: text,
  /** As in the log. */
  requestId: text,
  errors: optional(
    list(
      fields({
        detail: text,
        /** A JSON Pointer into the body (RFC 6901), as a fragment. */
        pointer: optional(text),
        parameter: optional(text),
      }),
    ),
  ),
});

/** Null at the list's end. */
export const next = orNull({ ...text });
/** SHA-256, hexadecimal. */
export const hash = { ...text };
/** Ed25519 (RFC 8032), base64url. */
export const signature = { ...text };

/** By the access token's `oid`, `name` and, if issued, `employeeid`. */
export const actor = fields({ oid: text, name: orNull(text), employeeId: orNull(text) });
/** See {@link actor}. */
export type Actor = Of<typeof actor>;

/** Who did something, and when. */
export const deed = fields({ by: actor, at: time });
/** The query of every list. */
export interface Stretch {
  /** The `next` of the page before; null from the beginning. */
  readonly after: string | null;
  readonly limit?: number;
}

/** `id` in `/api/cases/:id/confirm`. */
type ParamsOf<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [K in Name]: string } & ParamsOf<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? { readonly [K in Name]: string }
    : unknown;

/** Null, undefined and empty values are left out. */
export type Query = Readonly<Record<string, string | number | null | undefined>>;

/** A route of the service. */
export interface Route<Answer, Body, Path extends string = string> {
  readonly method: "GET" | "POST";
  readonly path: Path;
  readonly answer: Shape<Answer>;
  readonly body?: Body;
}

/** What a request to a route takes besides its body. */
export type Params<R> = R extends Route<unknown, unknown, infer Path> ? ParamsOf<Path> : never;

/** A route that reads. */
export const get = <P extends string, A>(path: P, answer: Part & { readonly type?: A }): Route<A, undefined, P> => ({
  method: "GET",
  path,
  answer,
});

/** A route that takes a body; undefined for none. */
export const post =
  <B>() =>
  <P extends string, A>(path: P, answer: Part & { readonly type?: A }): Route<A, B, P> => ({
    method: "POST",
    path,
    answer,
  });
