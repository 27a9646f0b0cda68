import type { Params, Query, Route } from "./page";
import { isMap, readAs, type Shape } from "./shape";

/** Pure folders can't name AbortSignal itself. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Why there is no access token. */
export type TokenFault = "notReachable" | "recordsTimedOut" | "notSignedIn" | "signInRefused" | "noPermission";
/** A null token: the service is asked without one, as on this machine. */
export type TokenAnswer = { readonly token: string | null } | { readonly failure: TokenFault };
/** `fresh`: the last one was refused, so don't give a kept one. */
export type GiveToken = (fresh: boolean, signal?: AbortSignalLike) => Promise<TokenAnswer>;

/** One HTTP request. */
interface HttpRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or a form; null for none. */
  readonly body: string | object | null;
}

/** Why no answer came. */
type SendFault = "network" | "timedOut" | "aborted" | "tooLarge";
/** A server's answer, or why there was no answer. */
export type Sent =
  | { readonly status: number; readonly text: string; readonly header: (name: string) => string | null }
  | { readonly failed: SendFault };
/** Never rejects. `limit` in milliseconds; null for no limit. */
export type Send = (request: HttpRequest, limit: number | null, signal?: AbortSignalLike) => Promise<Sent>;

/** What the service answered; or why that is no answer. */
export type Answered<T> =
  /** `json`: as it came, for what is signed. */
  | {
      readonly kind: "answered";
      readonly value: T;
      readonly json: unknown;
      readonly header: (name: string) => string | null;
    }
  /** `rule` and `detail` of its problem document; null and empty without one. */
  | { readonly kind: "refused"; readonly status: number; readonly rule: string | null; readonly detail: string }
  /** `at`: the part that doesn't fit; empty for what isn't JSON. */
  | { readonly kind: "malformed"; readonly at: string }
  | { readonly kind: "failed"; readonly because: SendFault }
  | { readonly kind: "noToken"; readonly because: TokenFault };

/** Why there is no answer. */
export type NoAnswer = Exclude<Answered<never>, { readonly kind: "answered" }>;

/** What a request to a route is made of. */
export interface Asking<Body> {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Query;
  readonly body?: Body;
  readonly form?: object;
  readonly tag?: string | null;
}

/** The path of a route with its parameters and query. */
export function pathOf(pattern: string, params: Readonly<Record<string, string>> = {}, query: Query = {}): string {
  const path = pattern.replace(/:(\w+)/g, (_all, name: string) => encodeURIComponent(params[name] ?? ""));
  const parts = Object.keys(query).reduce<readonly string[]>((all, name) => {
    const value = query[name];
    if (value === null || value === undefined || value === "") return all;
    return [...all, `${name}=${encodeURIComponent(value).replace(/%20/g, "+")}`];
  }, []);
  return parts.length === 0 ? path : `${path}?${parts.join("&")}`;
}

/** @param service Its address, without a slash at the end. */
export function requestOf<B>(
  service: string,
  { method, path }: Pick<Route<unknown, B>, "method" | "path">,
  body: B | undefined,
  token: string | null,
): HttpRequest {
  return {
    method,
    url: service + path,
    headers: {
      accept: "application/json",
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    body: body === undefined ? null : JSON.stringify(body),
  };
}

/** A text read as JSON; undefined where it isn't. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

/** Whole or not at all, since half an answer would pass for all there is. */
export function answerOf<T>({ answer }: { readonly answer: Shape<T> }, sent: Sent): Answered<T> {
  if ("failed" in sent) return { kind: "failed", because: sent.failed };
  const { status, header } = sent;
  const json = jsonOf(sent.text);
  if (status < 200 || status >= 300) {
    const { rule, detail } = isMap(json) ? json : {};
    const isText = typeof detail === "string";
    return { kind: "refused", status, rule: typeof rule === "string" ? rule : null, detail: isText ? detail : "" };
  }
  const read = readAs(answer, json);
  return "fault" in read
    ? { kind: "malformed", at: read.fault }
    : { kind: "answered", value: read.value, json, header };
}

interface ClientPorts {
  /** Without a slash at its end. */
  readonly service: string;
  readonly token: GiveToken;
  readonly send: Send;
  /** Milliseconds for each request; null for no limit. */
  readonly limit: number | null;
}

/** Never rejects. */
export type Client = <T, B, P extends string>(
  route: Route<T, B, P>,
  asking: Asking<B> &
    (keyof Params<Route<T, B, P>> extends never ? unknown : { readonly params: Params<Route<T, B, P>> }),
  options?: { readonly signal?: AbortSignalLike | undefined; readonly send?: Send },
) => Promise<Answered<T>>;

/** Replaces a refused token once. */
export function clientOf({ service, token, send: usual, limit }: ClientPorts): Client {
  function ask<T, B, P extends string>(
    route: Route<T, B, P>,
    asking: Asking<B>,
    { signal, send = usual }: Parameters<Client>[2] = {},
  ): Promise<Answered<T>> {
    const once = (fresh: boolean): Promise<Answered<T>> =>
      token(fresh, signal)
        .catch((): TokenAnswer => ({ failure: "notReachable" }))
        .then((given): Answered<T> | Promise<Answered<T>> => {
          if ("failure" in given) return { kind: "noToken", because: given.failure };
          const { params, query, body, form, tag = null } = asking;
          const path = pathOf(route.path, params, query);
          const plain = requestOf(service, { method: route.method, path }, body, given.token);
          const headers = tag === null ? plain.headers : { ...plain.headers, "If-Match": tag };
          const request = { ...plain, headers, body: form ?? plain.body };
          const sent = send(request, limit, signal);
          return sent.then((each) => answerOf(route, each));
        });
    return once(false).then((first) => (first.kind === "refused" && first.status === 401 ? once(true) : first));
  }
  return ask;
}
