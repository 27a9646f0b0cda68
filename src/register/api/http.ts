import { ApiFailure, type FailureKind, type RegisterApi, type Stretch } from "./api";
import { importCalls } from "./importCalls";
import type { Upload } from "./upload";
import type {
  Actor,
  Ailing,
  ChainStretch,
  Health,
  HistoryEntry,
  HistoryHead,
  Page,
  Proposal,
  Supplier,
  Versioned,
  RegisterAnswer,
} from "./types";

/** What is used of `fetch`. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** Gives an access token; `fresh` where the one before was refused. Null: nobody is signed in. */
export type GiveToken = (fresh: boolean) => Promise<string | null>;

interface Asked {
  readonly body?: unknown;
  readonly version?: number | null;
  readonly signal?: AbortSignal | undefined;
}

function kindOf(status: number, rule: string | null): FailureKind {
  if (status === 401) return "signedOut";
  // A missing role bars the whole screen; any other 403 is a rule about one act.
  if (status === 403 && rule === "role") return "forbidden";
  if (status === 404) return "missing";
  if (status >= 502 && status <= 504) return "unreachable";
  return status < 500 ? "refused" : "failed";
}

async function failureOf(response: Response): Promise<ApiFailure> {
  const body: unknown = await response.json().catch(() => null);
  const { detail, rule } = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  const name = typeof rule === "string" ? rule : null;
  return new ApiFailure(kindOf(response.status, name), typeof detail === "string" ? detail : "", name);
}

function query(parts: Readonly<Record<string, string | number | null | undefined>>): string {
  const given = Object.entries(parts).flatMap(([name, value]): [string, string][] =>
    value === null || value === undefined || value === "" ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? "" : `?${new URLSearchParams(given).toString()}`;
}

const stretch = ({ after, limit = 50 }: Stretch) => ({ after, limit });
const id = (text: string): string => encodeURIComponent(text);

/** The supplier service over HTTP. @param service its origin @param upload sends files */
export function httpApi(service: string, token: GiveToken, fetch: Fetch, upload: Upload): RegisterApi {
  async function bearer(fresh: boolean): Promise<Record<string, string>> {
    const given = await token(fresh).catch((error: unknown) => {
      // Whoever is signed in stays so: the sign-in service may not be reached for a moment.
      throw new ApiFailure("unreachable", error instanceof Error ? error.message : "");
    });
    if (given === null) throw new ApiFailure("signedOut", "");
    return { Authorization: `Bearer ${given}` };
  }

  /** @throws {ApiFailure} where nobody answers; as aborted, what was thrown */
  async function reached(asking: Promise<Response>, signal?: AbortSignal): Promise<Response> {
    try {
      return await asking;
    } catch (error) {
      if (signal?.aborted === true) throw error;
      throw new ApiFailure("unreachable", "");
    }
  }

  async function send(path: string, { body, version, signal }: Asked, fresh: boolean): Promise<Response> {
    const headers = await bearer(fresh);
    if (body !== undefined) headers["Content-Type"] = "application/json";
    if (version !== undefined && version !== null) headers["If-Match"] = `"${version}"`;
    const options: RequestInit = {
      method: body === undefined ? "GET" : "POST",
      headers,
      redirect: "error",
      cache: "no-store",
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    };
    return reached(fetch(`${service}${path}`, options), signal);
  }

  async function answered(send: (fresh: boolean) => Promise<Response>): Promise<Response> {
    const first = await send(false);
    // A token may be at its end: one that is new is tried once.
    const response = first.status === 401 ? await send(true) : first;
    if (!response.ok) throw await failureOf(response);
    return response;
  }

  const ask = (path: string, asked: Asked = {}): Promise<Response> => answered((fresh) => send(path, asked, fresh));

  async function jsonOf<T>(response: Response, signal?: AbortSignal): Promise<T> {
    try {
      return (await response.json()) as T;
    } catch (error) {
      if (signal?.aborted === true) throw error;
      throw new ApiFailure("failed", "");
    }
  }

  const json = async <T>(path: string, asked: Asked = {}): Promise<T> => jsonOf(await ask(path, asked), asked.signal);

  async function form<T>(
    path: string,
    body: FormData,
    signal: AbortSignal | undefined,
    onSent: (part: number) => void,
  ): Promise<T> {
    const post = async (fresh: boolean): Promise<Response> => {
      const request = { headers: await bearer(fresh), body, ...(signal && { signal }) };
      return reached(upload(`${service}${path}`, request, onSent), signal);
    };
    return jsonOf(await answered(post), signal);
  }

  async function page<T>(path: string, name: string, signal?: AbortSignal): Promise<Page<T>> {
    const body = await json<Readonly<Record<string, unknown>>>(path, { signal });
    return { items: (body[name] ?? []) as readonly T[], next: (body.next ?? null) as string | null };
  }

  async function versioned(path: string, asked: Asked): Promise<Versioned> {
    const response = await ask(path, asked);
    const version = Number(/\d+/.exec(response.headers.get("etag") ?? "")?.[0] ?? Number.NaN);
    if (Number.isNaN(version)) throw new ApiFailure("failed", "");
    return { record: (await response.json()) as Supplier, version };
  }

  const none = {} as const;
  const blob = async (path: string): Promise<Blob> => (await ask(path)).blob();
  return {
    ...importCalls({ json, page, form, blob, query }),
    suppliers: ({ q, ...more }, signal) => page(`/api/suppliers${query({ q, ...stretch(more) })}`, "suppliers", signal),
    registers: async (of, signal) =>
      (await json<{ readonly registers: readonly RegisterAnswer[] }>(`/api/suppliers/${id(of)}/registers`, { signal }))
        .registers,
    supplier: (of, signal) => versioned(`/api/suppliers/${id(of)}`, { signal }),
    proposals: ({ state, supplier, ...more }, signal) =>
      page(`/api/proposals${query({ state, supplier, ...stretch(more) })}`, "proposals", signal),
    propose: (proposal, version) => json<Proposal>("/api/proposals", { body: proposal, version }),
    callBack: (of, call) => json<Proposal>(`/api/proposals/${id(of)}/call-back`, { body: call }),
    approve: (of) => json<Proposal>(`/api/proposals/${id(of)}/approve`, { body: none }),
    reject: (of, reason) => json<Proposal>(`/api/proposals/${id(of)}/reject`, { body: { reason } }),
    freeze: (of, reason) => versioned(`/api/suppliers/${id(of)}/freeze`, { body: { reason } }),
    health: (signal) => json<Health>("/api/record-health", { signal }),
    healthRows: ({ kind, ...more }, signal) =>
      page<Ailing>(`/api/record-health${query({ kind, ...stretch(more) })}`, "rows", signal),
    history: ({ after, limit, ...filter }, signal) => {
      const asked = query({ order: "newest", ...filter, ...stretch({ after, ...(limit !== undefined && { limit }) }) });
      return page<HistoryEntry>(`/api/history${asked}`, "entries", signal);
    },
    historyPeople: async (signal) =>
      (await json<{ readonly people: readonly Actor[] }>("/api/history/people", { signal })).people,
    chain: (after, signal) => json<ChainStretch>(`/api/history/chain${query({ after })}`, { signal }),
    historyHead: (signal) =>
      json<HistoryHead>("/api/history/head", { signal }).catch((error: unknown) => {
        if (error instanceof ApiFailure && error.rule === "no-history") return null;
        throw error;
      }),
  };
}
