import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { z } from "zod";
import { type Expected, defaultIssuer, isLoopback, issuersOf, signInHosts } from "../auth/claims";
import { type ConfigFile, configShape, guid } from "./configShape";
import type { RegisterOptions } from "../registers/registers";
import type { CasePolicy } from "../store/store";
import { StartFault } from "../faults/startFault";
import { checkMode, readWithMode } from "../store/secrets/keyFile";

type Plain = "rateLimit" | "coolOffDays" | "requireEmployeeId" | "trustProxy";

/** Configuration file and environment of this process. */
export interface Config extends Pick<ConfigFile, Plain>, Settings {
  readonly sign: Expected;
  /** Pane and register, the only ones that may call from a browser. */
  readonly origins: readonly string[];
  /** Absolute path, or content. */
  readonly keys: string | Readonly<Record<string, unknown>>;
  readonly cases: CasePolicy;
  /** Null: none. */
  readonly registers: Pick<RegisterOptions, "folder" | "tooOldAfterDays"> | null;
}

/** By the environment. */
interface Settings {
  readonly port: number;
  /** Default: this machine. TLS ends at a proxy. */
  readonly host: string;
  /** Null: the service's own PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Null: migrates as the user of `databaseUrl`. */
  readonly databaseOwnerUrl: string | null;
  readonly dataDir: string;
  /** Bearer token; null: no metrics. */
  readonly metricsToken: string | null;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "silent";
  /** Milliseconds of reporting "stopping" at /readyz before requests are refused. */
  readonly stopDelay: number;
}

const maxFileBytes = 1024 * 1024;

/** @throws {StartFault} that names the key and what is expected */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const path = environment["REMIT_GUARD_CONFIG"];
  if (path === undefined || path === "")
    throw new StartFault("REMIT_GUARD_CONFIG isn't set. It names the service's configuration file, which is JSON.");
  const otherwise = `${path}, which REMIT_GUARD_CONFIG names, can't be read. See that it is there and readable.`;
  const { text, mode } = readWithMode(path, otherwise, maxFileBytes);
  const file = checked(parsed(text, path), path);
  const fault = (sentence: string): never => {
    throw new StartFault(`${path}: ${sentence}`);
  };
  if (typeof file.keys !== "string") checkMode(`The configuration file ${path}, which holds keys,`, path, mode);
  const issuer = issuerOf(file, fault);
  const settings = settingsOf(environment);
  const { rateLimit, trustProxy, coolOffDays, requireEmployeeId, cases } = file;
  if (file.localIssuer && !isLoopback(settings.host))
    fault(`localIssuer: it gives anybody any token, so HOST must be of this machine alone, and is ${settings.host}.`);
  return {
    sign: {
      issuers: issuersOf(issuer, file.tenantId),
      audience: audiencesOf(file.audience),
      tenantId: file.tenantId,
      scope: file.scope,
    },
    origins: file.origins.map((origin) => originOf(origin, file.localIssuer, fault)),
    keys: typeof file.keys === "string" ? resolve(dirname(path), file.keys) : file.keys,
    ...{ rateLimit, trustProxy, coolOffDays, requireEmployeeId, cases },
    registers: registersOf(file, dirname(path), fault),
    ...settings,
  };
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    // The parser's message quotes the text, which may hold keys.
    throw new StartFault(`${path} is not JSON. A missing comma or quotation mark is the usual reason.`);
  }
}

function checked(value: unknown, path: string): ConfigFile {
  const result = configShape.safeParse(value);
  if (result.success) return result.data;
  throw new StartFault(`${path}: ${result.error.issues.slice(0, 5).map(sentenceOf).join(" ")}`);
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  const key = issue.path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .slice(1);
  if (issue.code === "unrecognized_keys") {
    const unknown = issue.keys.map((name) => (key === "" ? name : `${key}.${name}`).slice(0, 100));
    return `${unknown.join(", ")}: ${unknown.length === 1 ? "this key is" : "these keys are"} unknown.`;
  }
  return `${key === "" ? "The file" : key}: ${issue.message}.`;
}

function issuerOf(file: ConfigFile, fault: (sentence: string) => never): string {
  const issuer = file.issuer ?? defaultIssuer(file.tenantId);
  const url = URL.canParse(issuer) ? new URL(issuer) : fault("issuer: a URL is expected.");
  if (signInHosts.includes(url.host)) {
    const expected = `https://${url.host}/${file.tenantId}/v2.0`;
    return issuer === expected ? issuer : fault(`issuer: of this tenant it is ${expected}.`);
  }
  if (!isLoopback(url.hostname))
    return fault(`issuer: only Entra ID's sign-in hosts are taken: ${signInHosts.join(", ")}.`);
  if (!file.localIssuer)
    fault('issuer: one on this machine is for trying the service out. Say so with "localIssuer": true.');
  const plain =
    url.search === "" && url.hash === "" && url.username === "" && url.password === "" && !issuer.endsWith("/");
  return plain && /^https?:$/.test(url.protocol)
    ? issuer
    : fault("issuer: http(s)://host:port/path is expected, without a slash at its end.");
}

/** A v2.0 token for api://GUID names the GUID alone. */
function audiencesOf(audience: string | readonly string[]): readonly string[] {
  const named = typeof audience === "string" ? [audience] : audience;
  const ids = named.map((name) => name.replace(/^api:\/\//, "").toLowerCase()).filter((id) => guid.test(id));
  return [...new Set([...named, ...ids])];
}

function originOf(text: string, isLocal: boolean, fault: (sentence: string) => never): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const fits =
    url !== null && url.origin === text && (url.protocol === "https:" || (isLocal && isLoopback(url.hostname)));
  return fits
    ? text
    : fault("origins: an origin is expected, such as https://pay.example.org: https, no path, no slash at its end.");
}

function registersOf(
  { registers }: ConfigFile,
  beside: string,
  fault: (sentence: string) => never,
): Config["registers"] {
  if (registers === undefined) return null;
  const folder = resolve(beside, registers.folder);
  if (!existsSync(folder)) fault(`registers.folder: ${folder} is missing. Make it, or correct the path.`);
  return { ...registers, folder };
}

const levels = ["fatal", "error", "warn", "info", "debug", "silent"] as const;

function settingsOf(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = (name: string): string | null => environment[name]?.trim() || null;
  const port = given("PORT") ?? "3200";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new StartFault("PORT: a number from 0 to 65535 is expected.");
  const database = (name: string): string | null => {
    const url = given(name);
    if (url === null || /^postgres(?:ql)?:\/\/./.test(url)) return url;
    throw new StartFault(`${name}: a URL is expected that begins with postgres://.`);
  };
  const metricsToken = given("METRICS_TOKEN");
  if (metricsToken !== null && !/^[\x21-\x7e]{16,512}$/.test(metricsToken))
    throw new StartFault("METRICS_TOKEN: 16 or more characters without blanks are expected.");
  const level = given("LOG_LEVEL") ?? "info";
  const stopDelay = given("STOP_DELAY") ?? "0";
  if (!/^\d{1,2}$/.test(stopDelay)) throw new StartFault("STOP_DELAY: a number of seconds from 0 to 99 is expected.");
  const logLevel = levels.find((one) => one === level);
  if (logLevel === undefined) throw new StartFault(`LOG_LEVEL: one of ${levels.join(", ")} is expected.`);
  return {
    port: Number(port),
    host: given("HOST") ?? "127.0.0.1",
    databaseUrl: database("DATABASE_URL"),
    databaseOwnerUrl: database("DATABASE_OWNER_URL"),
    dataDir: resolve(given("DATA_DIR") ?? "./data"),
    metricsToken,
    logLevel,
    stopDelay: Number(stopDelay) * 1_000,
  };
}
