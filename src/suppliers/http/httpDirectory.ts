import type { AbortSignalLike, Clues, Directory, Records, RecordsFault } from "../../analysis";
import {
  jsonOf,
  lookupRoute,
  readAs,
  requestOf,
  type GiveToken,
  type Send,
  type Sent,
  type TokenAnswer,
} from "../../contract";
import { answerTo } from "./answer";
import { AnswerCache } from "./answerCache";
import { fetchSend, type FetchLike, type Timer } from "./fetchSend";
import { questionOf, type Question } from "./question";

/** What the directory needs of its surroundings. */
export interface HttpDirectoryPorts {
  /** Without a slash at its end. */
  readonly url: string;
  readonly token: GiveToken;
  readonly fetch: FetchLike;
  readonly after: Timer;
  /** Milliseconds since any moment. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** Milliseconds, with the answer. */
const tryLimit = 3_000;
/** Milliseconds that signing in delays a lookup. It may go on by itself. */
const tokenLimit = 6_000;
/** Seconds; beyond, the reader would rather know. */
const maxRetryAfter = 2;
/** Waits after 429: a command line with many threads takes turns with itself. */
const maxTurns = 3;
/** Milliseconds; no further wait begins later. */
const turnLimit = 8_000;

const way = { redirect: "manual", credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" } as const;

/** Other types come from sign-in pages of hotels or from proxies. */
const isJson = (type: string | null): boolean => /^application\/json\b/i.test(type ?? "");

type Text = Exclude<Sent, { readonly failed: unknown }>;
type Lookup = { readonly sent: Text } | { readonly fault: RecordsFault } | { readonly aborted: true };

class HttpDirectory implements Directory {
  readonly #cache: AnswerCache;
  readonly #send: Send;

  constructor(private readonly ports: HttpDirectoryPorts) {
    this.#cache = new AnswerCache(ports.now);
    this.#send = fetchSend(ports.fetch, ports.after, way);
  }

  async lookup(clues: Clues, signal?: AbortSignalLike): Promise<Records> {
    const question = questionOf(clues);
    const known = this.#cache.get(question.body);
    if (known !== null) return known;
    const looked = await this.#ask(question, signal);
    if ("aborted" in looked) return { state: "notReachable", reason: { code: "notReadYet" } };
    if ("fault" in looked) return { state: "notReachable", reason: { code: looked.fault } };
    const { header, text } = looked.sent;
    const read = readAs(lookupRoute.answer, jsonOf(text));
    const answer = "value" in read && isJson(header("content-type")) ? answerTo(question, read.value) : null;
    if (answer === null) return { state: "notReachable", reason: { code: "notOurService" } };
    this.#cache.put(question.body, answer, text.length);
    return answer;
  }

  forget(): void {
    this.#cache.clear();
  }

  /** Two tries at most, more for a refused token or a 429. */
  async #ask({ sent }: Question, signal: AbortSignalLike | undefined): Promise<Lookup> {
    let isFresh = false;
    let isRetry = false;
    let turns = 0;
    const begun = this.ports.now();
    let token = await this.#token(false, signal);
    for (;;) {
      if (signal?.aborted) return { aborted: true };
      if ("failure" in token) return { fault: token.failure };
      const request = requestOf(this.ports.url, lookupRoute, sent, token.token);
      const tried = await this.#send(request, tryLimit, signal);
      if ("failed" in tried && tried.failed === "aborted") return { aborted: true };
      if ("status" in tried && tried.status === 200) return { sent: tried };
      const status = "status" in tried ? tried.status : null;
      if (status === 401 && !isFresh && token.token !== null) {
        isFresh = true;
        token = await this.#token(true, signal);
        continue;
      }
      const isTurn = "status" in tried && status === 429 && tried.header("retry-after") !== null;
      const isLast = isTurn ? turns >= maxTurns || this.ports.now() - begun > turnLimit : isRetry;
      const wait = isLast ? null : this.#waitBefore(tried);
      if (wait === null) return { fault: faultOf(tried, token.token) };
      if (isTurn) turns += 1;
      else isRetry = true;
      await this.#pause(wait, signal);
    }
  }

  /** Milliseconds; null where another try is of no use. */
  #waitBefore(tried: Sent): number | null {
    // So that refused clients don't return together.
    const jitter = 100 + 200 * this.ports.random();
    if ("failed" in tried) return tried.failed === "tooLarge" ? null : jitter;
    const { status, header } = tried;
    const retryAfter = header("retry-after");
    if (status !== 429 && status < 500) return null;
    if (retryAfter === null) return jitter;
    const seconds = /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : Number.POSITIVE_INFINITY;
    return seconds > maxRetryAfter ? null : seconds * 1_000 + jitter;
  }

  #token(fresh: boolean, signal: AbortSignalLike | undefined): Promise<TokenAnswer> {
    const given = this.ports.token(fresh, signal).catch((): TokenAnswer => ({ failure: "notSignedIn" }));
    return this.#orElse<TokenAnswer>(given, tokenLimit, { failure: "recordsTimedOut" }, signal);
  }

  async #pause(ms: number, signal: AbortSignalLike | undefined): Promise<void> {
    await this.#orElse(new Promise<void>(() => undefined), ms, undefined, signal);
  }

  async #orElse<T>(awaited: Promise<T>, ms: number, late: T, signal: AbortSignalLike | undefined): Promise<T> {
    let stop = (): void => undefined;
    const limit = new Promise<T>((resolve) => {
      const end = (): void => resolve(late);
      const cancel = this.ports.after(ms, end);
      signal?.addEventListener("abort", end);
      stop = () => {
        cancel();
        signal?.removeEventListener("abort", end);
      };
    });
    return Promise.race([awaited, limit]).finally(() => stop());
  }
}

function faultOf(tried: Sent, token: string | null): RecordsFault {
  if ("failed" in tried) {
    if (tried.failed === "network") return "notReachable";
    return tried.failed === "timedOut" ? "recordsTimedOut" : "serviceFault";
  }
  const { status } = tried;
  if (status === 408) return "recordsTimedOut";
  if (status === 401) return token === null ? "notSignedIn" : "signInRefused";
  if (status === 403) return "noPermission";
  return status === 429 || status >= 500 ? "serviceFault" : "notOurService";
}

/** `POST {url}/api/lookup`, nothing but clues. Never rejects. A service that fails or answers nonsense is `notReachable`. */
export const httpDirectory = (ports: HttpDirectoryPorts): Directory => new HttpDirectory(ports);
