import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../../src/service/config/config";
import { StartFault } from "../../../src/service/faults/startFault";

const tenantId = "10ca1000-0000-4000-8000-000000000000";
const clientId = "c11e0000-0000-4000-8000-000000000000";
const file = {
  tenantId,
  audience: `api://${clientId}`,
  origins: ["https://pay.example.org"],
  keys: "keys.json",
};

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "remit-guard-config-"));
  path = join(folder, "service.json");
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: unknown, environment: Record<string, string> = {}, mode = 0o600) {
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  chmodSync(path, mode);
  return readConfig({ REMIT_GUARD_CONFIG: path, ...environment });
}

function faultOf(content: unknown, environment: Record<string, string> = {}, mode = 0o600): string {
  try {
    read(content, environment, mode);
  } catch (error) {
    if (error instanceof StartFault) return error.message.replace(`${path}: `, "");
    throw error;
  }
  return "none";
}

it("reads the least that must be said", () => {
  expect(read(file)).toEqual({
    sign: {
      tenantId,
      audience: [`api://${clientId}`, clientId],
      scope: "access_as_user",
      issuers: {
        v2: `https://login.microsoftonline.com/${tenantId}/v2.0`,
        v1: `https://sts.windows.net/${tenantId}/`,
      },
    },
    origins: ["https://pay.example.org"],
    keys: join(folder, "keys.json"),
    rateLimit: { lookups: 200, requests: 600, failedSignIns: 120 },
    coolOffDays: 14,
    requireEmployeeId: false,
    cases: { secondPerson: { forBankChange: true, above: 10_000, inContext: true }, coolOffDays: null },
    registers: null,
    trustProxy: [],
    port: 3200,
    host: "127.0.0.1",
    databaseUrl: null,
    databaseOwnerUrl: null,
    dataDir: join(process.cwd(), "data"),
    metricsToken: null,
    logLevel: "info",
    stopDelay: 0,
  });
});

it("reads all that can be said", () => {
  const keys = { encryption: [] };
  const all = {
    ...file,
    tenantId: tenantId.toUpperCase(),
    audience: [clientId, "api://remit-guard"],
    scope: "lookup",
    issuer: `https://login.partner.microsoftonline.cn/${tenantId}/v2.0`,
    origins: ["https://pay.example.org", "https://register.example.org:8443"],
    keys,
    trustProxy: ["10.0.0.0/8", "::1", "fd00::/8"],
    rateLimit: { lookups: 10 },
    requireEmployeeId: true,
    cases: { secondPerson: { forBankChange: false, above: null, currency: "GBP", inContext: false }, coolOffDays: 3 },
    registers: { folder: "." },
  };
  const environment = {
    PORT: "0",
    HOST: "0.0.0.0",
    DATABASE_URL: "postgresql://service@a:5432,b:5432/list",
    DATABASE_OWNER_URL: "postgres://owner@a/list",
    DATA_DIR: "/srv/data",
    METRICS_TOKEN: "0123456789abcdef",
    LOG_LEVEL: "warn",
    STOP_DELAY: "5",
  };
  expect(read(`\ufeff${JSON.stringify(all)}`, environment)).toMatchObject({
    sign: {
      tenantId,
      audience: [clientId, "api://remit-guard"],
      scope: "lookup",
      issuers: { v1: `https://sts.chinacloudapi.cn/${tenantId}/` },
    },
    keys,
    rateLimit: { lookups: 10, requests: 600 },
    requireEmployeeId: true,
    cases: { secondPerson: { forBankChange: false, above: null, inContext: false }, coolOffDays: 3 },
    registers: { folder, tooOldAfterDays: 31 },
    port: 0,
    host: "0.0.0.0",
    databaseUrl: environment.DATABASE_URL,
    databaseOwnerUrl: environment.DATABASE_OWNER_URL,
    dataDir: "/srv/data",
    metricsToken: "0123456789abcdef",
    logLevel: "warn",
    stopDelay: 5_000,
  });
});

it("takes an issuer on this machine where it is said to be meant, and http for its origins", () => {
  const issuer = `http://127.0.0.1:3201/${tenantId}/v2.0`;
  const local = { ...file, issuer, localIssuer: true, origins: ["http://localhost:3100"] };
  expect(read(local)).toMatchObject({
    sign: { issuers: { v2: issuer, v1: null } },
    origins: ["http://localhost:3100"],
  });
  expect(faultOf({ ...local, localIssuer: undefined })).toBe(
    'issuer: one on this machine is for trying the service out. Say so with "localIssuer": true.',
  );
});

it.each(["0.0.0.0", "::", "10.0.0.1", "pay.example.org"])("takes no local issuer where it listens at %s", (HOST) => {
  expect(faultOf({ ...file, localIssuer: true }, { HOST })).toBe(
    `localIssuer: it gives anybody any token, so HOST must be of this machine alone, and is ${HOST}.`,
  );
  expect(faultOf({ ...file, localIssuer: false }, { HOST })).toBe("none");
});

it.each(["localhost", "127.0.0.1", "127.0.0.2", "::1"])("takes a local issuer where it listens at %s", (HOST) => {
  expect(faultOf({ ...file, localIssuer: true }, { HOST })).toBe("none");
});

it("takes keys in a file that its owner alone may read, and a path to them in any", () => {
  const inline = { ...file, keys: { encryption: [] } };
  expect([0o600, 0o400].map((mode) => faultOf(inline, {}, mode))).toEqual(["none", "none"]);
  expect(faultOf(inline, {}, 0o640)).toBe(
    `The configuration file ${path}, which holds keys, may be read by others (mode 640). Run: chmod 600 ${path}. If others had a chance to, exchange the keys.`,
  );
  expect(faultOf(inline, {}, 0o604)).toContain("may be read by others (mode 604)");
  expect(faultOf(file, {}, 0o644)).toBe("none");
});

const originIs =
  "origins: an origin is expected, such as https://pay.example.org: https, no path, no slash at its end.";
const hosts = "login.microsoftonline.com, login.microsoftonline.us, login.partner.microsoftonline.cn";
const localIs = "issuer: http(s)://host:port/path is expected, without a slash at its end.";

it.each<[string, Record<string, unknown>, string]>([
  ["tenantId", { tenantId: "contoso.onmicrosoft.com" }, "tenantId: the tenant's id is expected, a GUID."],
  ["tenantId", { tenantId: 7 }, "tenantId: the tenant's id is expected, a GUID."],
  [
    "audience",
    { audience: "" },
    "audience: the App ID URI (api://…) or the client id is expected, or an array of both.",
  ],
  [
    "audience",
    { audience: [] },
    "audience: the App ID URI (api://…) or the client id is expected, or an array of both.",
  ],
  ["scope", { scope: "a b" }, "scope: the name of a delegated permission is expected, one word."],
  ["keys", { keys: 7 }, "keys: the path of the key file is expected, or its content."],
  [
    "origins",
    { origins: "https://pay.example.org" },
    "origins: an array of origins is expected, such as https://pay.example.org.",
  ],
  ["origins", { origins: ["*"] }, originIs],
  ["origins", { origins: ["null"] }, originIs],
  ["origins", { origins: ["http://pay.example.org"] }, originIs],
  ["origins", { origins: ["https://pay.example.org/"] }, originIs],
  ["origins", { origins: ["https://pay.example.org/pane"] }, originIs],
  ["origins", { origins: ["http://localhost:3100"] }, originIs],
  ["trustProxy", { trustProxy: true }, "trustProxy: an array of the proxies' addresses is expected."],
  [
    "trustProxy",
    { trustProxy: ["10.0.0.0/33"] },
    "trustProxy[0]: an IP address is expected, or a range such as 10.0.0.0/8.",
  ],
  ["trustProxy", { trustProxy: ["proxy"] }, "trustProxy[0]: an IP address is expected, or a range such as 10.0.0.0/8."],
  [
    "rateLimit",
    { rateLimit: { lookups: 0 } },
    "rateLimit.lookups: a whole number of requests is expected, at least 1.",
  ],
  ["rateLimit", { rateLimit: { perUser: 1 } }, "rateLimit.perUser: this key is unknown."],
  ["requireEmployeeId", { requireEmployeeId: 1 }, "requireEmployeeId: true or false is expected."],
  ["localIssuer", { localIssuer: "yes" }, "localIssuer: true or false is expected."],
  ["an unknown key", { tenant: tenantId }, "tenant: this key is unknown."],
  ["issuer", { issuer: "login" }, "issuer: a URL is expected."],
  [
    "issuer",
    { issuer: "https://login.example.org/v2.0" },
    `issuer: only Entra ID's sign-in hosts are taken: ${hosts}.`,
  ],
  [
    "issuer",
    { issuer: `https://login.microsoftonline.com.example.org/${tenantId}/v2.0` },
    `issuer: only Entra ID's sign-in hosts are taken: ${hosts}.`,
  ],
  [
    "issuer",
    { issuer: `http://login.microsoftonline.com/${tenantId}/v2.0` },
    `issuer: of this tenant it is https://login.microsoftonline.com/${tenantId}/v2.0.`,
  ],
  [
    "issuer",
    { issuer: "https://login.microsoftonline.com/common/v2.0" },
    `issuer: of this tenant it is https://login.microsoftonline.com/${tenantId}/v2.0.`,
  ],
  ["issuer", { issuer: "http://127.0.0.1:3201/", localIssuer: true }, localIs],
  ["issuer", { issuer: "http://127.0.0.1:3201/?a=b", localIssuer: true }, localIs],
  ["issuer", { issuer: "http://user@127.0.0.1:3201/x", localIssuer: true }, localIs],
  ["issuer", { issuer: "ftp://127.0.0.1/x", localIssuer: true }, localIs],
  [
    "issuer",
    { issuer: "http://127.0.0.1.example.org/x", localIssuer: true },
    `issuer: only Entra ID's sign-in hosts are taken: ${hosts}.`,
  ],
])("names the fault of %s: %j", (_key, change, sentence) => {
  expect(faultOf({ ...file, ...change })).toBe(sentence);
});

it("names what is missing", () => {
  expect(faultOf({})).toBe(
    [
      "tenantId: the tenant's id is expected, a GUID.",
      "audience: the App ID URI (api://…) or the client id is expected, or an array of both.",
      "origins: an array of origins is expected, such as https://pay.example.org.",
      "keys: the path of the key file is expected, or its content.",
    ].join(" "),
  );
  expect(faultOf([])).toBe("The file: an object is expected.");
});

it.each([
  [{ PORT: "70000" }, "PORT: a number from 0 to 65535 is expected."],
  [{ PORT: "x" }, "PORT: a number from 0 to 65535 is expected."],
  [{ DATABASE_URL: "mysql://user:secret@host/db" }, "DATABASE_URL: a URL is expected that begins with postgres://."],
  [{ DATABASE_OWNER_URL: "host" }, "DATABASE_OWNER_URL: a URL is expected that begins with postgres://."],
  [{ METRICS_TOKEN: "short" }, "METRICS_TOKEN: 16 or more characters without blanks are expected."],
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL: one of fatal, error, warn, info, debug, silent is expected."],
  [{ STOP_DELAY: "-1" }, "STOP_DELAY: a number of seconds from 0 to 99 is expected."],
] as const)("names the fault of the environment: %j", (environment, sentence) => {
  expect(faultOf(file, environment)).toBe(sentence);
});

it("says what to do where there is no file", () => {
  expect(() => readConfig({})).toThrow(
    "REMIT_GUARD_CONFIG isn't set. It names the service's configuration file, which is JSON.",
  );
  const none = join(folder, "none.json");
  expect(() => readConfig({ REMIT_GUARD_CONFIG: none })).toThrow(
    `${none}, which REMIT_GUARD_CONFIG names, can't be read. See that it is there and readable.`,
  );
});

it("quotes nothing of a file that may hold keys", () => {
  const fault = faultOf('{ "keys": { "encryption": [ { "key": "c2VjcmV0" } ] ');
  expect(fault).toBe(`${path} is not JSON. A missing comma or quotation mark is the usual reason.`);
});
