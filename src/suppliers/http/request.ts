import type { AbortSignalLike } from "../../analysis";

/** Runs something after so many milliseconds, unless the function that it gives was called before. */
export type Timer = (ms: number, run: () => void) => () => void;

/** What is used of the answer to `fetch`. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: {
    getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }> };
  } | null;
}

/** What is used of `fetch`. */
export type FetchLike = (
  url: string,
  options: {
    readonly method: "POST";
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly signal: AbortSignal;
    /** A token is sent to no other address than the one that was set up. */
    readonly redirect: "manual";
    readonly credentials: "omit";
    readonly cache: "no-store";
    readonly referrerPolicy: "no-referrer";
  },
) => Promise<ResponseLike>;

/** What one try came to: the text of an answer, the status of another one, or how it failed. */
export type Tried =
  | { readonly text: string }
  | { readonly failed?: undefined; readonly status: number; readonly retryAfter: string | null }
  | {
      readonly failed: "network" | "timedOut" | "aborted" | "tooLarge";
      readonly status?: undefined;
      readonly retryAfter?: undefined;
    };

/** Bytes of an answer: two hundred records for each of a hundred clues take less. */
const mostBytes = 16 * 1024 * 1024;

/** The text of an answer; null where it is larger than any that is meant. */
async function textOf({ headers, body }: ResponseLike): Promise<string | null> {
  if (body === null) return "";
  if (Number(headers.get("content-length") ?? 0) > mostBytes) return null;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || value === undefined) return parts.join("") + decoder.decode();
    size += value.length;
    if (size > mostBytes) return null;
    parts.push(decoder.decode(value, { stream: true }));
  }
}

/** Whatever isn't JSON can't be the service's answer: a sign-in page of a hotel, a proxy's own words. */
const isJson = ({ headers }: ResponseLike): boolean => /^application\/json\b/i.test(headers.get("content-type") ?? "");

/**
 * Sends a request once. It never rejects, and is over after `limit` milliseconds or when the signal is aborted, whatever
 * the other side does.
 */
export async function request(
  { fetch, after }: { readonly fetch: FetchLike; readonly after: Timer },
  {
    url,
    headers,
    body,
  }: { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string },
  limit: number,
  signal: AbortSignalLike | undefined,
): Promise<Tried> {
  const controller = new AbortController();
  let isLate = false;
  const end = (): void => controller.abort();
  const cancel = after(limit, () => {
    isLate = true;
    end();
  });
  signal?.addEventListener("abort", end);
  try {
    const response = await fetch(url, {
      ...{ method: "POST", headers, body, signal: controller.signal, redirect: "manual" },
      ...{ credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" },
    } as const);
    const { status } = response;
    if (status !== 200) return { status, retryAfter: response.headers.get("retry-after") };
    if (!isJson(response)) return { text: "" };
    const text = await textOf(response);
    return text === null ? { failed: "tooLarge" } : { text };
  } catch {
    return { failed: signal?.aborted ? "aborted" : isLate ? "timedOut" : "network" };
  } finally {
    cancel();
    signal?.removeEventListener("abort", end);
    // What was not read of an answer needn't come.
    end();
  }
}
