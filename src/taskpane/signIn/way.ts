/** What a config.json says of signing in. */
export interface SignInSettings {
  readonly clientId: string;
  readonly tenantId: string;
  /** Its Application ID URI, or its client id. */
  readonly audience: string;
}

/** What is asked of Microsoft Entra ID. */
export type SignInRequest = Readonly<{ clientId: string; authority: string; scopes: readonly [string] }>;

const signInHost = "https://login.microsoftonline.com";

/** Our one scope by name: `.default` fails with a shared registration (AADSTS90009). No mail scope: blocked on phones. */
export function requestFor({ clientId, tenantId, audience }: SignInSettings): SignInRequest {
  return { clientId, authority: `${signInHost}/${tenantId}`, scopes: [`${audience}/access_as_user`] };
}

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

interface SignedIn {
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
