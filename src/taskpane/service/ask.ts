import { clientOf, type Client, type GiveToken, type NoAnswer } from "../../contract";
import type { After } from "../../inspect";
import { fetchSend, type FetchLike } from "../../suppliers";

/** Why the supplier service gave no answer to anything. */
export type AskFailure = "notSignedIn" | "noPermission" | "notReachable";

/** What asking the supplier service runs on. */
export interface ServicePorts {
  /** Without a slash at the end. */
  readonly service: string;
  readonly token: GiveToken;
  readonly fetch: FetchLike;
  readonly after: After;
}

/** Milliseconds. */
const timeLimit = 15_000;

/** The client of the pane. */
export const paneClient = ({ fetch, after, ...ports }: ServicePorts): Client =>
  clientOf({ ...ports, limit: timeLimit, send: fetchSend(fetch, after, { redirect: "error", cache: "no-store" }) });

/** A broken rule or an unreadable answer is `refused`. */
export function failureOf(none: NoAnswer): AskFailure | "refused" {
  if (none.kind === "malformed") return "refused";
  if (none.kind === "failed") return none.because === "tooLarge" ? "refused" : "notReachable";
  if (none.kind === "noToken")
    return none.because === "noPermission" || none.because === "notReachable" ? none.because : "notSignedIn";
  if (none.status === 401) return "notSignedIn";
  if (none.status === 403) return "noPermission";
  return none.status >= 500 || none.status === 429 ? "notReachable" : "refused";
}
