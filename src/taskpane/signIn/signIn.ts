import type { GiveToken, TokenAnswer } from "../../contract";
import type { After } from "../../inspect";
import type { Grant, Granted, SignInProblem, SignInWay } from "./way";

/** Null: signed in, or not known to be needed. */
export type SignInState = {
  readonly problem: SignInProblem;
  readonly code: string | null;
  readonly busy: boolean;
  /** Set if the account isn't the mailbox's. */
  readonly accounts: { readonly shown: string; readonly mailbox: string } | null;
} | null;

/** Signing in to the supplier service, as the pane sees it. Nothing here rejects. */
export interface SignIn {
  /** Without a window. After a failure it answers at once for a while. */
  readonly token: GiveToken;
  readonly state: () => SignInState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Called at the first token after a failure; returns how to unsubscribe. */
  readonly onRecovered: (listener: () => void) => () => void;
  /** With a window. Call it on the user's request. */
  readonly signIn: () => Promise<void>;
  readonly takeAccount: () => void;
  readonly tryAgain: () => void;
}

/** What signing in needs of its surroundings. */
export interface SignInPorts {
  readonly way: SignInWay;
  readonly after: After;
  readonly now: () => number;
  /** Of the mailbox, lower case; null if Outlook doesn't tell. */
  readonly address: () => string | null;
  /** Keeps which account was accepted for a mailbox; null: not kept. */
  readonly place: Pick<Storage, "getItem" | "setItem"> | null;
}

/** Milliseconds before expiry at which a token is exchanged. */
const margin = 60_000;
/** Milliseconds before asking again after a failure. */
const patience = 300_000;
/** Milliseconds that a lookup waits; signing in goes on. */
const tokenLimit = 5_000;
const key = "remit-guard.account";

function failureOf(problem: SignInProblem): TokenAnswer {
  if (problem === "network") return { failure: "notReachable" };
  return { failure: problem === "noAccess" ? "noPermission" : "notSignedIn" };
}

class PaneSignIn implements SignIn {
  #grant: Grant | null = null;
  #offered: Grant | null = null;
  #failed: { readonly answer: TokenAnswer; readonly until: number } | null = null;
  #silent: Promise<TokenAnswer> | null = null;
  #state: SignInState = null;
  #isMissed = false;
  readonly #listeners = new Set<() => void>();
  readonly #recovered = new Set<() => void>();

  constructor(private readonly ports: SignInPorts) {}

  readonly token: GiveToken = async (fresh) => {
    const now = this.ports.now();
    if (!fresh && this.#grant !== null && this.#grant.expires - margin > now) return { token: this.#grant.token };
    if (this.#failed !== null && this.#failed.until > now) return this.#miss(this.#failed.answer);
    this.#silent ??= this.#trySilently(fresh).finally(() => (this.#silent = null));
    const answer = await this.#within(this.#silent);
    return "failure" in answer ? this.#miss(answer) : answer;
  };

  readonly state = (): SignInState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly onRecovered = (listener: () => void): (() => void) => {
    this.#recovered.add(listener);
    return () => this.#recovered.delete(listener);
  };

  readonly signIn = async (): Promise<void> => {
    const before = this.#state;
    if (before?.busy) return;
    const base = before ?? { problem: "needed" as const, code: null, accounts: null };
    this.#show({ ...base, busy: true });
    this.#take(await this.ports.way.interactive(base.problem === "wrongAccount"));
  };

  readonly takeAccount = (): void => {
    const offered = this.#offered;
    if (offered === null) return;
    const pair = this.#pairOf(offered);
    this.#taken = pair;
    try {
      this.ports.place?.setItem(key, pair);
    } catch {
      // Asked again when the pane is next opened.
    }
    this.#accept(offered);
  };

  readonly tryAgain = (): void => {
    this.#failed = null;
  };

  #taken: string | null = null;

  async #trySilently(fresh: boolean): Promise<TokenAnswer> {
    return this.#take(await this.ports.way.silent(fresh));
  }

  #within(answer: Promise<TokenAnswer>): Promise<TokenAnswer> {
    return new Promise((resolve) => {
      const cancel = this.ports.after(tokenLimit, () => resolve({ failure: "recordsTimedOut" }));
      void answer.then((given) => {
        cancel();
        resolve(given);
      });
    });
  }

  #miss(answer: TokenAnswer): TokenAnswer {
    this.#isMissed = true;
    return answer;
  }

  #take(granted: Granted): TokenAnswer {
    if ("problem" in granted) return this.#fail(granted.problem, granted.code);
    const { grant } = granted;
    const mailbox = this.ports.address();
    if (mailbox === null || grant.account.addresses.includes(mailbox) || this.#isTaken(grant))
      return this.#accept(grant);
    this.#offered = grant;
    return this.#fail("wrongAccount", null, { shown: grant.account.shown, mailbox });
  }

  #accept(grant: Grant): TokenAnswer {
    this.#grant = grant;
    this.#offered = null;
    this.#failed = null;
    this.#show(null);
    if (this.#isMissed) {
      this.#isMissed = false;
      for (const listener of [...this.#recovered]) listener();
    }
    return { token: grant.token };
  }

  #fail(
    problem: SignInProblem,
    code: string | null,
    accounts: NonNullable<SignInState>["accounts"] = null,
  ): TokenAnswer {
    const answer = failureOf(problem);
    this.#grant = null;
    const isPassing = problem === "network";
    this.#failed = isPassing ? null : { answer, until: this.ports.now() + patience };
    const wasAsked = this.#state !== null;
    this.#show(isPassing && !wasAsked ? null : { problem, code, busy: false, accounts });
    return answer;
  }

  #pairOf({ account }: Grant): string {
    return JSON.stringify([account.shown.toLowerCase(), this.ports.address()]);
  }

  #isTaken(grant: Grant): boolean {
    const pair = this.#pairOf(grant);
    if (this.#taken === pair) return true;
    try {
      return this.ports.place?.getItem(key) === pair;
    } catch {
      return false;
    }
  }

  #show(state: SignInState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** For as long as the pane is open. Tokens stay in memory. */
export function makeSignIn(ports: SignInPorts): SignIn {
  return new PaneSignIn(ports);
}
