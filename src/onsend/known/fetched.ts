import type { Runtime } from "../outlook/runtime";

/** A request to a web server. */
export interface Asked {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds. */
  readonly limit: number;
}

/** What a server answered, read as JSON; or the status that it refused with, 0 where none came or it isn't JSON. */
export type Answered = { readonly json: unknown } | { readonly refused: number };

const mostCharacters = 2_000_000;

/** Asks a server. It never rejects. */
export function askedFor(runtime: Runtime, { method, url, headers = {}, body, limit }: Asked): Promise<Answered> {
  return new Promise((resolve) => {
    const fail = (): void => resolve({ refused: 0 });
    try {
      const request = runtime.request();
      if (request === null) return fail();
      request.open(method, url);
      for (const name of Object.keys(headers)) request.setRequestHeader(name, headers[name] ?? "");
      request.timeout = limit;
      request.onerror = fail;
      request.ontimeout = fail;
      request.onload = () => {
        try {
          const { status, responseText } = request;
          if (status < 200 || status >= 300) return resolve({ refused: status });
          if (responseText.length > mostCharacters) return fail();
          resolve({ json: JSON.parse(responseText.replace(/^\ufeff/, "")) });
        } catch {
          fail();
        }
      };
      // The engine's own limit may be missing.
      runtime.after(limit, fail);
      request.send(body);
    } catch {
      fail();
    }
  });
}
