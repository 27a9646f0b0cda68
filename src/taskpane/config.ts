import type { After, Setup } from "../inspect";
import { configSchema, faultsOf, isLocalService, notJson, signInFaults, statusFault } from "./configSchema";
import type { SignInSettings } from "./signIn/way";

/** Public: anyone who reaches the page can read config.json. */
export interface Config {
  /** Without a slash at the end; null if not set. */
  readonly service: string | null;
  readonly signIn: SignInSettings | null;
  readonly register: string | null;
  readonly securityContact: string | null;
  /** Recognise words in images? It takes seconds a page; payment codes are read anyway. */
  readonly ocr: boolean;
  /** Its weights take 15.8 MB; patterns read the wording anyway. */
  readonly reader: boolean;
  readonly policy: string;
}

/** `faults`: sentences in English for the administrator. */
export type ConfigRead = { readonly config: Config } | { readonly faults: readonly string[] };

/** What is used of `fetch`. */
export type FetchText = (
  url: string,
  options: { readonly cache: "no-cache"; readonly signal: AbortSignal },
) => Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

/** Characters. Ten thousand colleagues take one million. */
const maxLength = 2_000_000;
const maxFaults = 100;
/** Milliseconds. */
const timeLimit = 15_000;

/** Each key of {@link Config} is optional. An unknown key is an error. */
export function readConfig(text: string): ConfigRead {
  if (text.length > maxLength) return { faults: ["config.json is larger than two million characters."] };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { faults: [notJson(text)] };
  }
  const parsed = configSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) return { faults: parsed.error.issues.flatMap(faultsOf).slice(0, maxFaults) };
  const { service, register, clientId, tenantId, audience, securityContact, ocr, reader } = parsed.data;
  const isOpen = service === undefined || isLocalService(service);
  const faults = signInFaults({ clientId, tenantId, audience }, isOpen);
  if (faults.length > 0) return { faults };
  const isSignedIn = service !== undefined && clientId !== undefined && tenantId !== undefined;
  return {
    config: {
      service: service === undefined ? null : new URL(service).href.replace(/\/$/, ""),
      signIn: isSignedIn ? { clientId, tenantId, audience: audience ?? `api://${clientId}` } : null,
      register: register ?? null,
      securityContact: securityContact ?? null,
      ocr: ocr ?? true,
      reader: reader ?? true,
      // Unparsed: the policy reader must see what the schema library ignores.
      policy: JSON.stringify((json as { readonly policy?: unknown }).policy ?? {}),
    },
  };
}

/** Never rejects. `url` is relative to the page. */
export async function loadConfig(fetch: FetchText, url: string, after: After): Promise<ConfigRead> {
  const controller = new AbortController();
  let late = false;
  const cancel = after(timeLimit, () => {
    late = true;
    controller.abort();
  });
  try {
    const response = await fetch(url, { cache: "no-cache", signal: controller.signal });
    return response.ok ? readConfig(await response.text()) : { faults: [statusFault(response.status)] };
  } catch {
    const fault = late
      ? "config.json did not come within 15 seconds."
      : "config.json could not be loaded: there is no connection to the server, or something in between refuses it.";
    return { faults: [fault] };
  } finally {
    cancel();
  }
}

/** Puts their place in config.json first. */
export function policyFaults(faults: readonly string[]): readonly string[] {
  return faults.map((fault) => `config.json: policy.${fault}`);
}

/** What the worker is told of the settings. */
export function setupOf({ service, policy }: Config): Setup {
  return { policy, directory: service === null ? { kind: "none" } : { kind: "service", url: service } };
}
