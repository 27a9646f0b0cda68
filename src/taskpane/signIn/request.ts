/** What a config.json says of signing in. */
export interface SignInSettings {
  readonly clientId: string;
  readonly tenantId: string;
  /** Its Application ID URI, or its client id. */
  readonly audience: string;
}

/** What is asked of Microsoft Entra ID. */
export interface SignInRequest {
  readonly clientId: string;
  readonly authority: string;
  readonly scopes: readonly [string];
}

/** The public cloud. */
const signInHost = "https://login.microsoftonline.com";

/** Our one scope by name: `.default` fails with a shared registration (AADSTS90009). No mail scope: blocked on phones. */
export function requestFor({ clientId, tenantId, audience }: SignInSettings): SignInRequest {
  return { clientId, authority: `${signInHost}/${tenantId}`, scopes: [`${audience}/access_as_user`] };
}
