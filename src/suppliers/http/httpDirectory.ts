import type { AbortSignalLike, Clues, Directory, Records, RecordsFault } from "../../analysis";
import { answerOf } from "./answer";
import { AnswerCache } from "./answerCache";
import { questionOf, type Question } from "./question";
import { request, type FetchLike, type Timer, type Tried } from "./request";

/** An access token; null where the service is asked without one, as on this machine; or why there is none. */
export type TokenAnswer = { readonly token: string | null } | { readonly failure: RecordsFault };

/** Gives an access token for the service. `fresh`: the last one was refused, so none that is kept will do. */
export type GiveToken = (fresh: boolean, signal?: AbortSignalLike) => Promise<TokenAnswer>;

/** What the directory needs of its surroundings. */
export interface HttpDirectoryPorts {
  /** The address of the service, without a slash at its end. */
  readonly url: string;
  readonly token: GiveToken;
  readonly fetch: FetchLike;
  readonly after: Timer;
  /** Milliseconds since whenever. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** Milliseconds for one try, its answer included. */
const tryLimit = 3_000;
/** Milliseconds that signing in may keep a lookup waiting. It may well go on by itself. */
const tokenLimit = 6_000;
/** Seconds that a busy service may ask us to wait: longer, and the reader would rather know. */
const mostRetryAfter = 2;
/** Times that a lookup waits where too many are under way (429): a command line with many threads takes turns with itself. */
const mostTurns = 3;
/** Milliseconds after which it doesn't wait once more. */
const turnLimit = 8_000;

type Lookup = { readonly text: string } | { readonly fault: RecordsFault } | { readonly aborted: true };

/** Looks up in the supplier service. It keeps answers for a moment, in memory, and nothing else. */
class HttpDirectory implements Directory {
  readonly #cache: AnswerCache;

  constructor(private readonly ports: HttpDirectoryPorts) {
    this.#cache = new AnswerCache(ports.now);
  }

  async lookup(clues: Clues, signal?: AbortSignalLike): Promise<Records> {
    const question = questionOf(clues);
    const known = this.#cache.get(question.body);
    if (known !== null) return known;
    const looked = await this.#ask(question, signal);
    if ("aborted" in looked) return { state: "notReachable", reason: { code: "notReadYet" } };
    const answer = "text" in looked ? answerOf(looked.text, question) : null;
    if (answer !== null && "text" in looked) {
      this.#cache.put(question.body, answer, looked.text.length);
      return answer;
    }
    return { state: "notReachable", reason: { code: "fault" in looked ? looked.fault : "notOurService" } };
  }

  forget(): void {
    this.#cache.clear();
  }

  /** Two tries at most, and another where the first one's token is refused, and while the service says whose turn it isn't. */
  async #ask({ body }: Question, signal: AbortSignalLike | undefined): Promise<Lookup> {
    let isFresh = false;
    let isRetry = false;
    let turns = 0;
    const begun = this.ports.now();
    let token = await this.#token(false, signal);
    for (;;) {
      if (signal?.aborted) return { aborted: true };
      if ("failure" in token) return { fault: token.failure };
      const tried = await request(this.ports, this.#request(body, token.token), tryLimit, signal);
      if ("text" in tried) return tried;
      if (tried.failed === "aborted") return { aborted: true };
      if (tried.status === 401 && !isFresh && token.token !== null) {
        isFresh = true;
        token = await this.#token(true, signal);
        continue;
      }
      const isTurn = tried.status === 429 && tried.retryAfter !== null;
      const isLast = isTurn ? turns >= mostTurns || this.ports.now() - begun > turnLimit : isRetry;
      const wait = isLast ? null : this.#waitBefore(tried);
      if (wait === null) return { fault: faultOf(tried, token.token) };
      if (isTurn) turns += 1;
      else isRetry = true;
      await this.#pause(wait, signal);
    }
  }

  #request(body: string, token: string | null) {
    const authorization: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
    const headers = { "content-type": "application/json", accept: "application/json", ...authorization };
    return { url: `${this.ports.url}/api/lookup`, headers, body };
  }

  /** Milliseconds before another try; null where it would come to the same. */
  #waitBefore({ failed, status, retryAfter }: Exclude<Tried, { text: string }>): number | null {
    // All who were refused together mustn't come again together.
    const jitter = 100 + 200 * this.ports.random();
    if (failed !== undefined) return failed === "network" || failed === "timedOut" ? jitter : null;
    if (status !== 429 && status < 500) return null;
    if (retryAfter === null) return jitter;
    const seconds = /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : Number.POSITIVE_INFINITY;
    return seconds > mostRetryAfter ? null : seconds * 1_000 + jitter;
  }

  #token(fresh: boolean, signal: AbortSignalLike | undefined): Promise<TokenAnswer> {
    const given = this.ports.token(fresh, signal).catch((): TokenAnswer => ({ failure: "notSignedIn" }));
    return this.#orElse<TokenAnswer>(given, tokenLimit, { failure: "recordsTimedOut" }, signal);
  }

  async #pause(ms: number, signal: AbortSignalLike | undefined): Promise<void> {
    await this.#orElse(new Promise<void>(() => undefined), ms, undefined, signal);
  }

  /** What is waited for, or something else after a while or when nobody waits any longer. */
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

function faultOf({ failed, status }: Exclude<Tried, { text: string }>, token: string | null): RecordsFault {
  if (failed === "network") return "notReachable";
  if (failed === "timedOut" || status === 408) return "recordsTimedOut";
  if (failed === "tooLarge") return "serviceFault";
  if (status === 401) return token === null ? "notSignedIn" : "signInRefused";
  if (status === 403) return "noPermission";
  return status === 429 || (status !== undefined && status >= 500) ? "serviceFault" : "notOurService";
}

/**
 * The supplier service as a directory: `POST {url}/api/lookup` with the clues and nothing else of a message. It never
 * rejects, and a service that can't be asked or answers nonsense is never one that knows nobody: the state is
 * `notReachable` then, with the reason. Answers are kept for two minutes at most, failures never.
 */
export function httpDirectory(ports: HttpDirectoryPorts): Directory {
  return new HttpDirectory(ports);
}
