import type { TokenAnswer } from "../../src/contract";
import type { Clues } from "../../src/analysis";
import { httpDirectory, type HttpDirectoryPorts } from "../../src/suppliers";
import { noClues, supplier } from "./made";

export { noClues };

/** A supplier. */
export const nordwind = supplier({
  id: "V1",
  name: "Nordwind Stahlbau GmbH",
  aliases: ["Nordwind"],
  domains: ["nordwind-stahl.de"],
  emails: ["rechnung@nordwind-stahl.de"],
  phones: ["+49 421 5550123"],
  country: "DE",
  taxIds: ["DE811907980"],
  accounts: [{ scheme: "iban", value: "DE89370400440532013000", bank: null }],
  rejectedAccounts: [{ scheme: "gb-sort", value: "55779911", bank: "200000" }],
  otherDestinations: ["https://pay.nordwind-stahl.de/"],
  bankVerifiedOn: "2026-03-01",
});

/** Clues that lead to it, and the answer that a service gives to them. */
export const clues: Clues = { ...noClues, domains: ["nordwind-stahl.de"], accounts: nordwind.accounts };
export const answer = {
  state: "found",
  matches: [{ record: nordwind, by: "domain", clue: "nordwind-stahl.de" }],
  owners: [{ account: 0, record: nordwind, as: "account" }],
};

/** What a service that was made for a test does with a request. */
export type Reply =
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | "refused"
  | "silent";

/** An answer with JSON in it. */
export const json = (value: unknown, status = 200): Reply => ({
  status,
  body: typeof value === "string" ? value : JSON.stringify(value),
  headers: { "content-type": "application/json; charset=utf-8" },
});

type Options = Parameters<HttpDirectoryPorts["fetch"]>[1];

/**
 * A directory over a service that replies in this order, the last one again and again; its clock moves as it waits.
 * @param pause Milliseconds that a wait really takes, however long it is said to be. Infinity: it never ends by itself.
 */
export function stage(
  replies: readonly Reply[],
  tokens: readonly TokenAnswer[] = [{ token: "secret" }],
  onAsked: () => void = () => undefined,
  pause = 5,
) {
  const asked: { readonly url: string; readonly options: Options }[] = [];
  const waits: number[] = [];
  const fresh: boolean[] = [];
  const clock = { now: 0 };
  const fetch: HttpDirectoryPorts["fetch"] = (url, options) => {
    const reply = replies[Math.min(asked.length, replies.length - 1)] ?? "refused";
    asked.push({ url, options });
    onAsked();
    if (reply === "refused") return Promise.reject(new TypeError("Failed to fetch"));
    if (reply === "silent")
      return new Promise((_, reject) => {
        options.signal.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
      });
    const { status, body = null, headers = {} } = reply;
    return Promise.resolve(new Response(status === 200 ? body : null, { status, headers }));
  };
  const directory = httpDirectory({
    url: "https://pay.example.org",
    token: (isFresh) => {
      const given = tokens[Math.min(fresh.length, tokens.length - 1)];
      fresh.push(isFresh);
      return given === undefined ? new Promise(() => undefined) : Promise.resolve(given);
    },
    fetch,
    // Time goes by at once, once nothing else happens.
    after: (ms, run) => {
      if (pause === Infinity) return () => undefined;
      const timer = setTimeout(() => {
        waits.push(ms);
        clock.now += ms;
        run();
      }, pause);
      return () => clearTimeout(timer);
    },
    now: () => clock.now,
    random: () => 0.5,
  });
  return { directory, asked, waits, fresh, clock };
}
