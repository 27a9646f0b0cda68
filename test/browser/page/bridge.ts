/** What Outlook's bridge to the sign-in service does. */
export interface BridgeSetup {
  /** Whose token it gives without a window; null: it wants one. */
  readonly silent: string | null;
  /** Whose token it gives with one; null: the user closes it. */
  readonly window: string | null;
  /** What it fails with in both cases. */
  readonly fault?: string;
}

/** Runs in a page before its scripts: the bridge that MSAL finds in an Outlook that signs in for its add-ins. */
export function bridge({ silent, window: asked, fault }: BridgeSetup): void {
  const listeners: ((message: string) => void)[] = [];
  const tenant = "2f0e2a4c-53b1-4a7d-9f6e-0c1d2b3a4f5e";
  const base64 = (value: object): string => btoa(JSON.stringify(value)).replaceAll("=", "");
  const granted = (username: string): object => {
    const claims = { preferred_username: username, oid: "1", tid: tenant, iss: "https://login.microsoftonline.com" };
    const token = {
      access_token: "good",
      id_token: `${base64({ alg: "none" })}.${base64(claims)}.x`,
      expires_in: 3600,
      scope: `api://${tenant}/access_as_user`,
    };
    const account = {
      username,
      environment: "login.microsoftonline.com",
      homeAccountId: `1.${tenant}`,
      tenantId: tenant,
    };
    return { success: true, token, account };
  };
  const failed = (status: string, description = ""): object => ({
    success: false,
    error: { status, code: "", description },
  });
  const answer = (method: string): object => {
    if (method === "GetInitContext")
      return { success: true, initContext: { sdkName: "fake", sdkVersion: "1", capabilities: {} } };
    if (fault !== undefined) return failed("PERSISTENT_ERROR", `Token request failed with error ${fault}.`);
    if (method === "GetToken") return silent === null ? failed("USER_INTERACTION_REQUIRED") : granted(silent);
    return asked === null ? failed("USER_CANCEL") : granted(asked);
  };
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_type: string, listener: (message: string) => void) => listeners.push(listener),
      removeEventListener: () => undefined,
      postMessage: (message: string) => {
        const { method, requestId } = JSON.parse(message) as { method: string; requestId: string };
        const response = JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, ...answer(method) });
        setTimeout(() => listeners.forEach((listener) => listener(response)), 20);
      },
    },
  });
}
