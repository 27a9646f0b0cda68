import type { After, GiveToken } from "../../inspect";

/** Why the supplier service gave no answer to anything. */
export type AskFailure = "notSignedIn" | "noPermission" | "notReachable";

/** What asking the supplier service runs on. */
export interface ServicePorts {
  /** Its address, without a slash at the end. */
  readonly service: string;
  readonly token: GiveToken;
  readonly fetch: (url: string, options: RequestInit) => Promise<Response>;
  readonly after: After;
}

/** An answer of the service, whatever its status; or why there is none. */
export type Asked = { readonly response: Response } | { readonly failure: AskFailure };

/** Asks the service for a path. It never rejects. */
export type Ask = (path: string, options: RequestInit) => Promise<Asked>;

/** Milliseconds that an answer may take. */
const timeLimit = 15_000;

/** What stands in a body that may be anything. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** Asks in the name of whoever is signed in: a token that isn't taken is exchanged once. */
export function askOf({ service, token, fetch, after }: ServicePorts): Ask {
  async function once(path: string, options: RequestInit, fresh: boolean): Promise<Asked> {
    const given = await token(fresh);
    if ("failure" in given)
      return {
        failure: given.failure === "noPermission" || given.failure === "notReachable" ? given.failure : "notSignedIn",
      };
    const controller = new AbortController();
    const cancel = after(timeLimit, () => controller.abort());
    try {
      const headers = { ...options.headers, Authorization: `Bearer ${given.token}` };
      const { signal } = controller;
      const asked = { ...options, headers, signal, redirect: "error", cache: "no-store" } as const;
      return { response: await fetch(`${service}${path}`, asked) };
    } catch {
      return { failure: "notReachable" };
    } finally {
      cancel();
    }
  }

  return async (path, options) => {
    const first = await once(path, options, false);
    return "response" in first && first.response.status === 401 ? once(path, options, true) : first;
  };
}

/** SHA-256 of a text in UTF-8, or of bytes, hexadecimal, by the browser. */
export async function digestOf(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
