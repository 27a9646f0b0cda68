import type { After, Setup } from "../inspect";
import { faultsOf, notJson, signInFaults, statusFault } from "./configFaults";
import { configSchema, isLocalService } from "./configSchema";
import type { SignInSettings } from "./signIn/request";

/** What config.json says. Anyone who reaches the page can read it. */
export interface Config {
  /** The address of the supplier service, without a slash at the end; null if there is none. */
  readonly service: string | null;
  /** How people sign in to it with Microsoft Entra ID; null where they don't. */
  readonly signIn: SignInSettings | null;
  /** The address of the supplier register; null if not set. */
  readonly register: string | null;
  /** The address to report fraud to; null if not set. */
  readonly securityContact: string | null;
  /** Recognise words in images? It takes seconds a page; payment codes are read anyway. */
  readonly ocr: boolean;
  /** Use the wording model? It has 15.8 MB of weights; patterns read the wording anyway. */
  readonly reader: boolean;
  /** The text of the policy, JSON. Its faults are told by the worker. */
  readonly policy: string;
}

/** The settings, or what is wrong with them: sentences in English for the administrator. */
export type ConfigRead = { readonly config: Config } | { readonly faults: readonly string[] };

/** What is used of `fetch`. */
export type FetchText = (
  url: string,
  options: { readonly cache: "no-cache"; readonly signal: AbortSignal },
) => Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

/** Characters of config.json. Ten thousand colleagues take one million. */
const maxLength = 2_000_000;
const maxFaults = 100;
/** Milliseconds that the file may take to come. */
const timeLimit = 15_000;

/** Reads config.json: a JSON object with the keys of {@link Config}, each optional. An unknown key is an error that names it. */
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
      // As it was written: the policy reader must see what the schema library ignores.
      policy: JSON.stringify((json as { readonly policy?: unknown }).policy ?? {}),
    },
  };
}

/**
 * Loads config.json and reads it. It never rejects.
 * @param url That of the file, relative to the page.
 */
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

/** Names the faults of the policy by their place in config.json. */
export function policyFaults(faults: readonly string[]): readonly string[] {
  return faults.map((fault) => `config.json: policy.${fault}`);
}

/** What the worker is told of the settings. */
export function setupOf({ service, policy }: Config): Setup {
  return { policy, directory: service === null ? { kind: "none" } : { kind: "service", url: service } };
}
