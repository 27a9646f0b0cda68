/** Why signing in fails. Each has its own message and remedy. */
export type SignInProblem =
  /** A password, a second factor, a consent. */
  | "needed"
  | "cancelled"
  /** Conditional access refuses this device or place. */
  | "blocked"
  | "popupBlocked"
  /** An administrator must approve the app first. */
  | "consent"
  | "noAccess"
  /** This Outlook can't sign in. */
  | "unavailable"
  | "network"
  | "wrongAccount"
  /** Most likely the app is registered wrongly. */
  | "failed";

/** Who is signed in. */
export interface SignedIn {
  readonly shown: string;
  /** Lower case. */
  readonly addresses: readonly string[];
}

/** An access token, and whose it is. */
export interface Grant {
  readonly token: string;
  /** Milliseconds since 1970, UTC. */
  readonly expires: number;
  readonly account: SignedIn;
}

/** `code`: for a log. */
export type Granted = { readonly grant: Grant } | { readonly problem: SignInProblem; readonly code: string | null };

/** Nothing here rejects. */
export interface SignInWay {
  /** Without a window. `fresh`: ignores a kept token. */
  silent(fresh: boolean): Promise<Granted>;
  /** Call it on the user's request. `other`: choose another account. */
  interactive(other: boolean): Promise<Granted>;
}
