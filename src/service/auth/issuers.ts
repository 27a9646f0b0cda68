/** Sign-in hosts of Entra ID's clouds, and the host that names their v1.0 tokens' issuer. */
const clouds: Readonly<Record<string, string>> = {
  "login.microsoftonline.com": "sts.windows.net",
  "login.microsoftonline.us": "sts.windows.net",
  "login.partner.microsoftonline.cn": "sts.chinacloudapi.cn",
};

/** The sign-in hosts that a configured issuer may be at. */
export const signInHosts: readonly string[] = Object.keys(clouds);

/** The issuers that a token may name, by its version. */
export interface Issuers {
  /** Of tokens with `ver` 2.0; the discovery document and the keys stand below it. */
  readonly v2: string;
  /** Of tokens with `ver` 1.0; null where there are none. */
  readonly v1: string | null;
}

/** The issuer that a tenant of the worldwide cloud has. */
export function defaultIssuer(tenantId: string): string {
  return `https://login.microsoftonline.com/${tenantId}/v2.0`;
}

/** The names that belong to a v2.0 issuer. A local issuer has no v1.0 tokens. */
export function issuersOf(v2: string, tenantId: string): Issuers {
  const host = clouds[new URL(v2).host];
  return { v2, v1: host === undefined ? null : `https://${host}/${tenantId}/` };
}

/** Is the host this machine and nothing else? */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" || hostname === "[::1]" || hostname === "::1" || /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}
