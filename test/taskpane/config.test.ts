import {
  loadConfig,
  policyFaults,
  readConfig,
  setupOf,
  type ConfigRead,
  type FetchText,
} from "../../src/taskpane/config";
import { after } from "../inspect/kit";

const guid = "2f0e2a4c-53b1-4a7d-9f6e-0c1d2b3a4f5e";

/** How people sign in. */
const ids = { clientId: guid, tenantId: guid };

/** The faults of a config.json that holds this. */
function faultsOf(content: unknown): readonly string[] {
  const read = readConfig(typeof content === "string" ? content : JSON.stringify(content));
  return "faults" in read ? read.faults : [];
}

describe("config.json", () => {
  it("may set nothing", () => {
    const config = {
      service: null,
      signIn: null,
      register: null,
      securityContact: null,
      ocr: true,
      reader: true,
      policy: "{}",
    };
    expect(readConfig("{}")).toEqual({ config });
    expect(readConfig("\ufeff{}")).toEqual({ config });
    expect(setupOf(config)).toEqual({ policy: "{}", directory: { kind: "none" } });
  });

  it("names the service, how to sign in to it, and the policy", () => {
    const policy = { organisation: { name: "Harbour & Lane Ltd" }, coolOffDays: 7 };
    const read = readConfig(
      JSON.stringify({
        service: "https://pay.example.org/remit/",
        clientId: guid,
        tenantId: guid.toUpperCase(),
        policy,
      }),
    );
    if ("faults" in read) throw new Error(read.faults.join());
    expect(read.config).toEqual({
      service: "https://pay.example.org/remit",
      signIn: { clientId: guid, tenantId: guid.toUpperCase(), audience: `api://${guid}` },
      register: null,
      securityContact: null,
      ocr: true,
      reader: true,
      policy: JSON.stringify(policy),
    });
    expect(setupOf(read.config).directory).toEqual({ kind: "service", url: "https://pay.example.org/remit" });
  });

  it("names the register, as an address that can be opened", () => {
    const register = "https://register.example.org/register.html";
    expect(readConfig(JSON.stringify({ register }))).toMatchObject({ config: { register } });
    for (const wrong of ["javascript:alert(1)", "http://register.example.org", `${register}#/x`, 1])
      expect(readConfig(JSON.stringify({ register: wrong }))).toMatchObject({
        faults: [expect.stringMatching(/^config\.json: register: an address with https/) as unknown],
      });
  });

  it("hands all of the policy on, also what would be passed over in silence", () => {
    const read = readConfig('{ "policy": { "__proto__": 1, "colOffDays": 3 } }');
    expect(read).toMatchObject({ config: { policy: '{"__proto__":1,"colOffDays":3}' } });
    expect(policyFaults(["colOffDays: this key is unknown."])).toEqual([
      "config.json: policy.colOffDays: this key is unknown.",
    ]);
  });

  it.each([true, false])("says whether words in pictures are recognised, and wording is heard: %j", (given) => {
    expect(readConfig(JSON.stringify({ ocr: given }))).toMatchObject({ config: { ocr: given } });
    expect(readConfig(JSON.stringify({ reader: given }))).toMatchObject({ config: { reader: given } });
  });

  it.each([0, "false", null])("takes no %j for it", (ocr) => {
    expect(faultsOf({ ocr })).toEqual([
      `config.json: ocr: true or false is expected; ${JSON.stringify(ocr)} was given.`,
    ]);
    expect(faultsOf({ reader: ocr })).toHaveLength(1);
  });

  it("has no key that is not known", () => {
    expect(faultsOf({ clientID: guid, Policy: {} })).toEqual([
      "config.json: clientID: this key is unknown.",
      "config.json: Policy: this key is unknown.",
    ]);
    expect(faultsOf('{ "__proto__": {} }')).toEqual(["config.json: __proto__: this key is unknown."]);
    expect(faultsOf({ ["x".repeat(500) + "\u202e"]: 1 })).toEqual([
      `config.json: ${"x".repeat(60)}…: this key is unknown.`,
    ]);
  });

  it.each(["suppliers", "records", "supplierFile", "supplier_list", "Suppliers", "vendors", "accounts"])(
    "holds no supplier records, also not as %j",
    (key) => {
      expect(faultsOf({ [key]: [{ id: "V1", name: "Nordwind" }] })).toEqual([
        `config.json: ${key}: this key is unknown. The supplier list is never a file next to the page: everyone who reaches the page could read it. It comes from the supplier service.`,
      ]);
    },
  );

  it.each([
    "http://pay.example.org",
    "https://me@pay.example.org",
    "https://pay.example.org/?key=1",
    "https://pay.example.org/#a",
    "http://localhost.example.org",
    "ftp://localhost",
    "javascript:alert(1)",
    "pay.example.org",
    "suppliers.csv",
    "",
    `https://pay.example.org/${"a".repeat(2_000)}`,
  ])("takes no service at %j", (service) => {
    expect(faultsOf({ service })).toEqual([
      expect.stringMatching(/^config\.json: service: an address with https, .* is expected; ".*" was given\.$/),
    ]);
  });

  it.each(["https://pay.example.org", "https://pay.example.org:8443/a/b", "http://localhost:3000"])(
    "takes a service at %j",
    (service) => {
      expect(readConfig(JSON.stringify({ service, ...ids }))).toMatchObject({ config: { service } });
    },
  );

  it("takes a service on this machine that no one signs in to, for trying", () => {
    const service = "http://localhost:3200";
    expect(readConfig(JSON.stringify({ service }))).toMatchObject({ config: { service, signIn: null } });
  });

  it("has no service that no one could sign in to, and no half of signing in", () => {
    const service = "https://pay.example.org";
    const missing = (key: string) =>
      `config.json: ${key}: people sign in to the service with clientId and tenantId; nothing was given.`;
    expect(faultsOf({ service })).toEqual([missing("clientId"), missing("tenantId")]);
    expect(faultsOf({ service, clientId: guid })).toEqual([missing("tenantId")]);
    const half = "config.json: tenantId: signing in takes clientId and tenantId; nothing was given.";
    expect(faultsOf({ clientId: guid })).toEqual([half]);
    expect(faultsOf({ service: "http://localhost:3200", clientId: guid })).toEqual([half]);
  });

  it.each(["api://remit-guard", `api://${guid}`, "https://pay.example.org/api", guid])(
    "takes %j for the service's name as a resource",
    (audience) => {
      const config = { service: "https://pay.example.org", ...ids, audience };
      expect(readConfig(JSON.stringify(config))).toMatchObject({ config: { signIn: { audience } } });
    },
  );

  it.each(["remit-guard", "api://", "api://a/", "api://a b", "http://pay.example.org", "api://x/.default?y", ""])(
    "doesn't take %j for it",
    (audience) => {
      expect(faultsOf({ ...ids, audience })).toEqual([
        `config.json: audience: an Application ID URI such as api://…, or a GUID, is expected; ${JSON.stringify(audience)} was given.`,
      ]);
    },
  );

  it("says of every wrong value what is expected, and what was given", () => {
    expect(faultsOf({ service: 1, clientId: "abc", tenantId: null, policy: [] })).toEqual([
      "config.json: service: an address with https, without a user name, query or fragment, is expected; 1 was given.",
      'config.json: clientId: a GUID is expected; "abc" was given.',
      "config.json: tenantId: a GUID is expected; null was given.",
      "config.json: policy: an object is expected; an array of 0 was given.",
    ]);
  });

  it.each([
    ["[]", "an array of 0"],
    ["null", "null"],
    ['"a"', '"a"'],
    ["[{}]", "an array of 1"],
  ])("is an object, not %s", (content, given) => {
    expect(faultsOf(content)).toEqual([`config.json: an object is expected; ${given} was given.`]);
  });

  it("is JSON, of a size that a page can bear", () => {
    expect(faultsOf("{ // none\n }")).toEqual([
      "config.json is not valid JSON. Comments and trailing commas are not allowed.",
    ]);
    expect(faultsOf("")).toEqual(["config.json is not valid JSON. Comments and trailing commas are not allowed."]);
    expect(faultsOf("\n<!doctype html>")).toEqual([expect.stringContaining("a web page, not JSON")]);
    expect(faultsOf(`"${"x".repeat(2_000_000)}"`)).toEqual(["config.json is larger than two million characters."]);
    expect(faultsOf("[".repeat(100_000))).toHaveLength(1);
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`key${index}`, 1]));
    expect(faultsOf(many)).toHaveLength(100);
  });
});

describe("loading config.json", () => {
  const answering = (status: number, text = "{}"): FetchText => {
    return () => Promise.resolve({ ok: status === 200, status, text: () => Promise.resolve(text) });
  };
  const load = (fetch: FetchText): Promise<ConfigRead> => loadConfig(fetch, "config.json", after);

  it("gives what is in it, asked for again each time", async () => {
    const asked: unknown[] = [];
    const fetch: FetchText = (url, { cache }) => {
      asked.push(url, cache);
      return answering(200, '{ "clientId": "x" }')(url, { cache, signal: new AbortController().signal });
    };
    expect(await load(fetch)).toEqual({ faults: ['config.json: clientId: a GUID is expected; "x" was given.'] });
    expect(asked).toEqual(["config.json", "no-cache"]);
    expect(await load(answering(200))).toHaveProperty("config");
  });

  it.each([
    [404, /is missing/],
    [410, /is missing/],
    [403, /doesn’t give out config\.json \(403\)/],
    [500, /answered with an error .* \(500\)/],
  ])("says so where the server answers with %d", async (status, sentence) => {
    expect(await load(answering(status))).toEqual({ faults: [expect.stringMatching(sentence)] });
  });

  it("says so where there is no connection, or it breaks off", async () => {
    const offline = { faults: [expect.stringMatching(/there is no connection/)] };
    expect(await load(() => Promise.reject(new TypeError("Failed to fetch")))).toEqual(offline);
    const cut = { ok: true, status: 200, text: () => Promise.reject(new TypeError("network error")) };
    expect(await load(() => Promise.resolve(cut))).toEqual(offline);
  });

  it("waits no longer than fifteen seconds", async () => {
    const silent: FetchText = (_url, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))));
    let given = 0;
    const now = (ms: number, run: () => void): (() => void) => {
      given = ms;
      queueMicrotask(run);
      return () => undefined;
    };
    expect(await loadConfig(silent, "config.json", now)).toEqual({
      faults: ["config.json did not come within 15 seconds."],
    });
    expect(given).toBe(15_000);
  });
});
