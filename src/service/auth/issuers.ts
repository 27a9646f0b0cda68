/** By sign-in host, the host that issues v1.0 tokens. */
const clouds: Readonly<Record<string, string>> = {
  "login.microsoftonline.com": "sts.windows.net",
  "login.microsoftonline.us": "sts.windows.net",
  "login.partner.microsoftonline.cn": "sts.chinacloudapi.cn",
};

/** Sign-in hosts that a configured issuer may have. */
export const signInHosts: readonly string[] = Object.keys(clouds);

/** The issuers that a token may name, by its version. */
export interface Issuers {
  /** Discovery document and keys are below it. */
  readonly v2: string;
  /** Null: no v1.0 tokens. */
  readonly v1: string | null;
}

/** In the worldwide cloud. */
export function defaultIssuer(tenantId: string): string {
  return `https://login.microsoftonline.com/${tenantId}/v2.0`;
}

/** A local issuer has no v1.0 tokens. */
export function issuersOf(v2: string, tenantId: string): Issuers {
  const host = clouds[new URL(v2).host];
  return { v2, v1: host === undefined ? null : `https://${host}/${tenantId}/` };
}

/** Whether a host name means this machine alone. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" || hostname === "[::1]" || hostname === "::1" || /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}
