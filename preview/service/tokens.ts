import type { LocalService, Person } from "./served";

/** What is used of `fetch`. */
export type Post = (
  url: string,
  options: { readonly method: "POST"; readonly headers: Readonly<Record<string, string>>; readonly body: string },
) => Promise<Response>;

/** An access token, or why there is none. */
export type TokenGiven = { readonly token: string } | { readonly failure: "notReachable" | "notSignedIn" };

/** Milliseconds before its end at which a token is exchanged for another one. */
const margin = 60_000;

/**
 * Gives access tokens for a person of the preview, from the local issuer. The service takes one as it takes one of
 * Entra ID. It is kept in memory for as long as it holds.
 * @param now milliseconds since whenever
 */
export function localTokens(
  { tokenUrl }: Pick<LocalService, "tokenUrl">,
  person: Person,
  post: Post,
  now: () => number = () => performance.now(),
): (fresh: boolean) => Promise<TokenGiven> {
  let kept: { readonly token: string; readonly until: number } | null = null;
  return async (fresh) => {
    if (kept !== null && !fresh && now() < kept.until) return { token: kept.token };
    const headers = { "Content-Type": "application/json" };
    let response;
    try {
      response = await post(tokenUrl, { method: "POST", headers, body: JSON.stringify(person) });
    } catch {
      return { failure: "notReachable" };
    }
    const { access_token: token, expires_in: seconds } = await fieldsOf(response);
    if (typeof token !== "string") return { failure: "notSignedIn" };
    kept = { token, until: now() + (typeof seconds === "number" ? seconds * 1_000 : 0) - margin };
    return { token };
  };
}

async function fieldsOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  if (!response.ok) return {};
  const body: unknown = await response.json().catch(() => null);
  return typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
}
