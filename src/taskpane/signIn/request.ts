/** What a config.json says of signing in. */
export interface SignInSettings {
  readonly clientId: string;
  readonly tenantId: string;
  /** The service's name as a resource: its Application ID URI, or its client id. */
  readonly audience: string;
}

/** What is asked of Microsoft Entra ID. */
export interface SignInRequest {
  readonly clientId: string;
  readonly authority: string;
  readonly scopes: readonly [string];
}

/** Where Microsoft Entra ID signs people in, in its public cloud. */
const signInHost = "https://login.microsoftonline.com";

/**
 * What is asked for: the one scope of our own service, in the one directory. By its name: `.default` would ask for whatever
 * else the registration lists, and is refused where the service and the pane share one (AADSTS90009). Never a scope of mail, which conditional access
 * refuses on phones.
 */
export function requestFor({ clientId, tenantId, audience }: SignInSettings): SignInRequest {
  return { clientId, authority: `${signInHost}/${tenantId}`, scopes: [`${audience}/access_as_user`] };
}
