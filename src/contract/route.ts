import type { Part, Shape } from "./shape";

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
