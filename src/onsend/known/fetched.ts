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

const mostCharacters = 2_000_000;

/** What a server answers, read as JSON; null for whatever else happens. It never rejects. */
export function askedFor(runtime: Runtime, { method, url, headers = {}, body, limit }: Asked): Promise<unknown> {
  return new Promise((resolve) => {
    try {
      const request = runtime.request();
      if (request === null) return resolve(null);
      const fail = (): void => resolve(null);
      request.open(method, url);
      for (const name of Object.keys(headers)) request.setRequestHeader(name, headers[name] ?? "");
      request.timeout = limit;
      request.onerror = fail;
      request.ontimeout = fail;
      request.onload = () => {
        try {
          const { status, responseText } = request;
          const isRead = status >= 200 && status < 300 && responseText.length <= mostCharacters;
          resolve(isRead ? JSON.parse(responseText.replace(/^\ufeff/, "")) : null);
        } catch {
          resolve(null);
        }
      };
      // The engine's own limit may be missing.
      runtime.after(limit, fail);
      request.send(body);
    } catch {
      resolve(null);
    }
  });
}
