/** Why signing in fails. Each has its own message and remedy. */
export type SignInProblem =
  /** A sign-in is needed: a password, a second factor, a consent. */
  | "needed"
  /** The user closed the window. */
  | "cancelled"
  /** The organisation's rules (conditional access) refuse this device or place. */
  | "blocked"
  /** The browser opened no window. */
  | "popupBlocked"
  /** An administrator has to approve the app first. */
  | "consent"
  /** The account is not assigned to the app. */
  | "noAccess"
  /** This Outlook signs in nowhere. */
  | "unavailable"
  /** The sign-in service was not reached. */
  | "network"
  /** The account isn't the mailbox's. */
  | "wrongAccount"
  /** Anything else: most likely the app is registered wrongly. */
  | "failed";

/** Who is signed in. */
export interface SignedIn {
  /** As the sign-in service calls the account. */
  readonly shown: string;
  /** All addresses that the account says are its own, lower case. */
  readonly addresses: readonly string[];
}

/** An access token, and whose it is. */
export interface Grant {
  readonly token: string;
  /** Milliseconds since 1970, UTC. */
  readonly expires: number;
  readonly account: SignedIn;
}

/** What trying to sign in came to. `code` is an error code for a log. */
export type Granted = { readonly grant: Grant } | { readonly problem: SignInProblem; readonly code: string | null };

/** A way to sign in. Nothing here rejects. */
export interface SignInWay {
  /** Without a window. @param fresh A token that is kept won't do. */
  silent(fresh: boolean): Promise<Granted>;
  /** With one. To be called when the user asks for it. @param other Is another account to be chosen? */
  interactive(other: boolean): Promise<Granted>;
}
