import { importSample, proposalSample, registerSample, supplierSample } from "../contract/samples";
import { ApiFailure } from "../../src/register/api/api";
import { httpApi } from "../../src/register/api/http";
import { settingsOf } from "../../src/register/settings";
import { localSignIn } from "../../src/register/signIn/local";
import { personOf } from "../../src/register/signIn/session";

interface Sent {
  readonly url: string;
  readonly options: RequestInit;
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });

/** The service as it answers these, one after the other, and what it was sent. */
function answering(...answers: (Response | Error)[]) {
  const sent: Sent[] = [];
  const tokens: boolean[] = [];
  const api = httpApi(
    "https://records.example.org",
    async (fresh) => {
      tokens.push(fresh);
      return { token: "secret" };
    },
    async (url, options) => {
      sent.push({ url, options });
      const next = answers.shift();
      if (next === undefined || next instanceof Error) throw next ?? new Error("There is no answer left.");
      return next;
    },
    async (url, request) => {
      sent.push({ url, options: request });
      const next = answers.shift();
      if (next === undefined || next instanceof Error) throw next ?? new Error("There is no answer left.");
      return next;
    },
  );
  return { api, sent, tokens };
}

const failure = (asked: Promise<unknown>): Promise<ApiFailure> =>
  asked.then(
    () => Promise.reject(new Error("It was answered.")),
    (error: unknown) => (error instanceof ApiFailure ? error : Promise.reject(error as Error)),
  );

const textOf = async (part: FormDataEntryValue | null | undefined): Promise<string> =>
  part instanceof Blob ? part.text() : (part ?? "none");
const formOf = ({ options }: Sent): FormData => options.body as unknown as FormData;

describe("files over HTTP", () => {
  const file = (text: string, name = "a.csv") => new File([text], name);
  const nothing = (): void => undefined;

  it("go with what is said of their columns, under a ticket, and once more with a new token", async () => {
    const { api, sent, tokens } = answering(json({}, 401), json(importSample(), 201));
    const mapping = { Nr: "id", Ort: null };
    expect(await api.sendFile({ file: file("x"), mapping, ticket: "t", accounts: "add" }, nothing)).toEqual(
      importSample(),
    );
    expect([tokens, sent[1]?.url]).toEqual([
      [false, true],
      "https://records.example.org/api/imports?ticket=t&accounts=add",
    ]);
    const form = sent[1] === undefined ? null : formOf(sent[1]);
    expect([await textOf(form?.get("mapping")), await textOf(form?.get("file"))]).toEqual([
      '{"Nr":"id","Ort":null}',
      "x",
    ]);
    expect(sent[1]?.options.headers).toEqual({ accept: "application/json", Authorization: "Bearer secret" });
  });

  it("say that their columns are as recognised, which is more than to say nothing", async () => {
    const { api, sent } = answering(json(importSample(), 201));
    await api.sendFile({ file: file("x"), mapping: null, ticket: "t", accounts: "add" }, nothing);
    expect(sent[0] && (await textOf(formOf(sent[0]).get("mapping")))).toBe("null");
  });

  it.each([
    ["a text", `id,name\n${"x".repeat(2 * 1024 * 1024)}`, 1024 * 1024],
    ["a workbook", `PK${"x".repeat(2 * 1024 * 1024)}`, 2 * 1024 * 1024 + 2],
    ["a short text", "id,name", 7],
  ])("of %s send as much as tells the columns", async (_name, text, bytes) => {
    const { api, sent } = answering(json({ columns: null }));
    expect(await api.fileColumns(file(text))).toBeNull();
    const part = sent[0] && formOf(sent[0]).get("file");
    expect(part instanceof Blob && part.size).toBe(bytes);
  });

  it("that are refused say which rule it was", async () => {
    const { api } = answering(json({ rule: "no-supplier-file", detail: "A sentence." }, 422));
    const { kind, rule } = await failure(
      api.sendFile({ file: file("x"), mapping: null, ticket: "t", accounts: "add" }, nothing),
    );
    expect([kind, rule]).toEqual(["refused", "no-supplier-file"]);
  });

  it("are asked for by state, kind and mark", async () => {
    const { api, sent } = answering(
      json({ imports: [], next: null }),
      json({ rows: [], next: null }),
      json({ progress: null }),
    );
    await api.imports({ state: "proposed", after: null, limit: 5 });
    await api.importRows({ id: "i/1", kind: null, mark: "noted", after: "x" });
    expect(await api.fileProgress("t")).toBeNull();
    expect(sent.map(({ url }) => url.slice("https://records.example.org".length))).toEqual([
      "/api/imports?state=proposed&limit=5",
      "/api/imports/i%2F1/rows?mark=noted&after=x&limit=50",
      "/api/imports/progress/t",
    ]);
  });

  it("are decided on, and the list comes as one", async () => {
    const { api, sent } = answering(...[1, 2, 3].map(() => json(importSample())), new Response("id,name"));
    await api.proposeImport("1");
    await api.applyImport("1");
    await api.rejectImport("1", "why");
    expect(await (await api.exportList()).text()).toBe("id,name");
    expect(sent.map(({ url, options: { method, body } }) => [url.split("/api/")[1], method, body])).toEqual([
      ["imports/1/propose", "POST", "{}"],
      ["imports/1/apply", "POST", "{}"],
      ["imports/1/reject", "POST", '{"reason":"why"}'],
      ["export.csv", "GET", undefined],
    ]);
  });
});

describe("the service over HTTP", () => {
  it("is asked with the token, and for no more than a stretch", async () => {
    const { api, sent } = answering(json({ suppliers: [], next: "n" }));
    expect(await api.suppliers({ q: "a & b", after: "x y", limit: 200 })).toEqual({ items: [], next: "n" });
    expect(sent[0]?.url).toBe("https://records.example.org/api/suppliers?q=a+%26+b&after=x+y&limit=200");
    expect(sent[0]?.options.headers).toMatchObject({ Authorization: "Bearer secret" });
    expect(sent[0]?.options.redirect).toBe("error");
  });

  it("gives a record with the version that its ETag names, and takes it as If-Match", async () => {
    const { api, sent } = answering(json(supplierSample(), 200, { etag: '"7"' }), json(proposalSample(), 201));
    expect(await api.supplier("S/1")).toEqual({ record: supplierSample(), version: 7 });
    expect(sent[0]?.url).toBe("https://records.example.org/api/suppliers/S%2F1");
    await api.propose({ supplier: "S/1", set: { notes: "n" }, reason: "r" }, 7);
    expect(sent[1]?.options.headers).toMatchObject({ "If-Match": '"7"' });
    expect(sent[1]?.options.method).toBe("POST");
  });

  it("asks what state registers say", async () => {
    const { api, sent } = answering(json({ registers: [registerSample] }));
    expect(await api.registers("S/1")).toEqual([registerSample]);
    expect(sent[0]?.url).toBe("https://records.example.org/api/suppliers/S%2F1/registers");
  });

  it("sends no version for a supplier that isn't on record", async () => {
    const { api, sent } = answering(json(proposalSample(), 201));
    await api.propose({ supplier: "new", set: { name: "N" }, reason: "r" }, null);
    expect(sent[0]?.options.headers).not.toHaveProperty("If-Match");
  });

  it("tries once with a new token where one is refused", async () => {
    const { api, tokens } = answering(json({}, 401), json(supplierSample(), 200, { etag: '"1"' }));
    expect(await api.supplier("S")).toMatchObject({ version: 1 });
    expect(tokens).toEqual([false, true]);
    const refused = answering(json({}, 401), json({}, 401));
    expect((await failure(refused.api.supplier("S"))).kind).toBe("signedOut");
  });

  it.each([
    [403, "role", "forbidden"],
    [403, "four-eyes", "refused"],
    [404, "no-supplier", "missing"],
    [409, "call-back", "refused"],
    [412, "stale", "refused"],
    [500, "failed", "failed"],
    [503, "busy", "unreachable"],
  ])("takes %d %s for %s, in the service's words", async (status, rule, kind) => {
    const { api } = answering(json({ rule, detail: "A sentence." }, status));
    const { kind: is, rule: named, detail } = await failure(api.approve("p"));
    expect([is, named, detail]).toEqual([kind, rule, "A sentence."]);
  });

  it("tells that it can't be reached, and leaves alone what was aborted", async () => {
    expect((await failure(answering(new TypeError("fetch failed")).api.health())).kind).toBe("unreachable");
    const controller = new AbortController();
    controller.abort();
    const gone = new Error("aborted");
    await expect(answering(gone).api.health(controller.signal)).rejects.not.toBeInstanceOf(ApiFailure);
  });

  it("has no head of a history in which nothing is", async () => {
    const { api } = answering(json({ rule: "no-history", detail: "Nothing was done yet." }, 404));
    expect(await api.historyHead()).toBeNull();
  });
});

const token = (claims: unknown): string => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`;

describe("signing in at a local issuer", () => {
  const people = [{ oid: "1", name: "Zoë", roles: ["Supplier.Read"] }];
  const kept = new Map<string, string>();
  const place = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  let asked = 0;
  let time = 0;
  const signIn = () =>
    localSignIn(
      { tokenUrl: "http://127.0.0.1:3201/token", people },
      {
        fetch: async () => json({ access_token: token({ ...people[0], n: (asked += 1) }), expires_in: 3_600 }),
        now: () => time,
        place,
      },
    );

  it("is anyone who was chosen, also after the page was loaded again, until they sign out", async () => {
    expect(await signIn().resume()).toBeNull();
    expect(await signIn().begin(people[0])).toEqual(people[0]);
    const again = signIn();
    expect(await again.resume()).toEqual(people[0]);
    await again.end();
    expect(await again.token(false)).toEqual({ failure: "notSignedIn" });
    expect(await signIn().resume()).toBeNull();
  });

  it("keeps a token for as long as it holds", async () => {
    const one = signIn();
    await one.begin(people[0]);
    const before = asked;
    const first = await one.token(false);
    expect([await one.token(false), asked]).toEqual([first, before]);
    expect(await one.token(true)).not.toEqual(first);
    time = 3_600_000;
    await one.token(false);
    expect(asked).toBe(before + 2);
  });

  it("reads no one from what is no token", () => {
    for (const text of ["", "a.b.c", token(null), token({ name: "N" })]) expect(personOf(text)).toBeNull();
  });
});

describe("config.json", () => {
  it("may name a service in a folder, as the pane takes it", () => {
    const config = { clientId: "c", tenantId: "t" };
    const service = (address: string) =>
      settingsOf({ ...config, service: address }, "https://pay.example.org/")?.service;
    expect(service("https://records.example.org/base/")).toBe("https://records.example.org/base");
    expect(service("https://records.example.org")).toBe("https://records.example.org");
    expect(service("https://records.example.org/?a=b")).toBeUndefined();
  });

  const local = { tokenUrl: "http://127.0.0.1:3201/token", people: [{ oid: "1", name: "N", roles: [] }] };
  const page = "http://localhost:3130/";

  it("names a local issuer only to a page on this machine", () => {
    expect(settingsOf({ service: "http://localhost:3200", local }, page)?.signIn.kind).toBe("local");
    expect(settingsOf({ service: "http://localhost:3200", local }, "https://pay.example.org/")).toBeNull();
    expect(settingsOf({ service: "https://records.example.org", local }, page)).toBeNull();
    const elsewhere = { ...local, tokenUrl: "https://evil.example/token" };
    expect(settingsOf({ service: "http://localhost:3200", local: elsewhere }, page)).toBeNull();
  });

  it("names Entra ID, and the service's audience by its client id where it isn't given", () => {
    const config = { service: "https://records.example.org/", clientId: "c", tenantId: "t" };
    expect(settingsOf(config, "https://pay.example.org/")).toEqual({
      service: "https://records.example.org",
      signIn: { kind: "entra", clientId: "c", tenantId: "t", audience: "api://c" },
    });
    for (const wrong of [null, {}, { ...config, service: "no" }, { ...config, tenantId: 1 }])
      expect(settingsOf(wrong, page)).toBeNull();
  });
});
