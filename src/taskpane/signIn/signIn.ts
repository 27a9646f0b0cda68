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

/** For as long as the pane is open. Tokens stay in memory. */
export function makeSignIn({ way, after, now, address, place }: SignInPorts): SignIn {
  let grant: Grant | null = null;
  let offered: Grant | null = null;
  let taken: string | null = null;
  let failed: { readonly answer: TokenAnswer; readonly until: number } | null = null;
  let asking: Promise<TokenAnswer> | null = null;
  let state: SignInState = null;
  let isMissed = false;
  const listeners = new Set<() => void>();
  const recovered = new Set<() => void>();
  const addTo = (to: Set<() => void>) => (listener: () => void) => {
    to.add(listener);
    return () => to.delete(listener);
  };

  function show(next: SignInState): void {
    state = next;
    for (const listener of [...listeners]) listener();
  }

  function miss(answer: TokenAnswer): TokenAnswer {
    isMissed = true;
    return answer;
  }

  const pairOf = ({ account }: Grant): string => JSON.stringify([account.shown.toLowerCase(), address()]);

  function isTaken(given: Grant): boolean {
    const pair = pairOf(given);
    if (taken === pair) return true;
    try {
      return place?.getItem(key) === pair;
    } catch {
      return false;
    }
  }

  function accept(given: Grant): TokenAnswer {
    grant = given;
    offered = failed = null;
    show(null);
    if (isMissed) {
      isMissed = false;
      for (const listener of [...recovered]) listener();
    }
    return { token: given.token };
  }

  type Accounts = NonNullable<SignInState>["accounts"];
  function fail(problem: SignInProblem, code: string | null, accounts: Accounts = null): TokenAnswer {
    const answer = failureOf(problem);
    const isPassing = problem === "network";
    grant = null;
    failed = isPassing ? null : { answer, until: now() + patience };
    show(isPassing && state === null ? null : { problem, code, busy: false, accounts });
    return answer;
  }

  function take(granted: Granted): TokenAnswer {
    if ("problem" in granted) return fail(granted.problem, granted.code);
    const { account } = granted.grant;
    const mailbox = address();
    if (mailbox === null || account.addresses.includes(mailbox) || isTaken(granted.grant)) return accept(granted.grant);
    offered = granted.grant;
    return fail("wrongAccount", null, { shown: account.shown, mailbox });
  }

  const inTime = (answer: Promise<TokenAnswer>): Promise<TokenAnswer> =>
    new Promise((resolve) => {
      const cancel = after(tokenLimit, () => resolve({ failure: "recordsTimedOut" }));
      void answer.then((given) => {
        cancel();
        resolve(given);
      });
    });

  return {
    token: async (fresh) => {
      if (!fresh && grant !== null && grant.expires - margin > now()) return { token: grant.token };
      if (failed !== null && failed.until > now()) return miss(failed.answer);
      asking ??= way
        .silent(fresh)
        .then(take)
        .finally(() => (asking = null));
      const answer = await inTime(asking);
      return "failure" in answer ? miss(answer) : answer;
    },
    state: () => state,
    subscribe: addTo(listeners),
    onRecovered: addTo(recovered),
    signIn: async () => {
      if (state?.busy) return;
      const base = state ?? { problem: "needed" as const, code: null, accounts: null };
      show({ ...base, busy: true });
      take(await way.interactive(base.problem === "wrongAccount"));
    },
    takeAccount: () => {
      if (offered === null) return;
      taken = pairOf(offered);
      try {
        place?.setItem(key, taken);
      } catch {
        // Asked again when the pane is next opened.
      }
      accept(offered);
    },
    tryAgain: () => {
      failed = null;
    },
  };
}
