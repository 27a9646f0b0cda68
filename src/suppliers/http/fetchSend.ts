import { maxAnswerBytes, type Send } from "../../contract";

/** `ms` milliseconds later, unless the returned function is called before. */
export type Timer = (ms: number, run: () => void) => () => void;

/** What is used of the answer to `fetch`. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: {
    getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }> };
  } | null;
}

/** Only at the configured address, since a token goes there. */
export interface FetchWay {
  readonly redirect: "manual" | "error";
  readonly cache?: "no-store";
  readonly credentials?: "omit";
  readonly referrerPolicy?: "no-referrer";
}

/** What is used of `fetch`. */
export type FetchLike = (
  url: string,
  options: FetchWay & {
    readonly method: "GET" | "POST";
    readonly headers: Record<string, string>;
    readonly body?: string;
    readonly signal: AbortSignal;
  },
) => Promise<ResponseLike>;

/** Null where it is too large. */
async function textOf({ headers, body }: ResponseLike): Promise<string | null> {
  if (body === null) return "";
  if (Number(headers.get("content-length") ?? 0) > maxAnswerBytes) return null;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || value === undefined) return parts.join("") + decoder.decode();
    size += value.length;
    if (size > maxAnswerBytes) return null;
    parts.push(decoder.decode(value, { stream: true }));
  }
}

/** Ends after the limit, or when the signal is aborted, whatever the other side does. */
export function fetchSend(fetch: FetchLike, after: Timer, way: FetchWay): Send {
  return async ({ url, method, headers, body }, limit, signal) => {
    const controller = new AbortController();
    let isLate = false;
    const end = (): void => controller.abort();
    const cancel =
      limit === null
        ? () => undefined
        : after(limit, () => {
            isLate = true;
            end();
          });
    signal?.addEventListener("abort", end);
    if (signal?.aborted === true) end();
    try {
      const response = await fetch(url, {
        ...{ ...way, method, headers: { ...headers }, signal: controller.signal },
        // A form is a body too, which only the platform's own types know.
        ...(body !== null && { body: body as string }),
      });
      const text = await textOf(response);
      if (text === null) return { failed: "tooLarge" };
      return { status: response.status, text, header: (name) => response.headers.get(name) };
    } catch {
      return { failed: signal?.aborted ? "aborted" : isLate ? "timedOut" : "network" };
    } finally {
      cancel();
      signal?.removeEventListener("abort", end);
      // The rest of an answer needn't come.
      end();
    }
  };
}
