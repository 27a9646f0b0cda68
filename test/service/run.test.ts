import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "../../src/service/config/config";
import { run, type RunPorts } from "../../src/service/run";
import { StartFault } from "../../src/service/faults/startFault";
import type { Store } from "../../src/service/store";
import { startIssuer } from "../../tools/issuer/issuer.mjs";
import type { Issuer } from "./kit/appKit";
import { records } from "./kit/records";
import { storeStub } from "./kit/storeStub";

let issuer: Issuer;
let folder: string;
let path: string;
beforeAll(async () => {
  issuer = await startIssuer();
  folder = mkdtempSync(join(tmpdir(), "remit-guard-run-"));
  path = join(folder, "service.json");
  const { tenant: tenantId, audience, issuer: name } = issuer;
  writeFileSync(
    path,
    JSON.stringify({ tenantId, audience, issuer: name, localIssuer: true, origins: [], keys: "keys.json" }),
  );
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await issuer.close();
});

let said: string[];
let complaints: string[];
beforeEach(() => {
  said = [];
  complaints = [];
});

let logged: string[];
beforeEach(() => void (logged = []));

const ports = (store: Store, environment: Record<string, string> = {}): RunPorts & { opened: Config[] } => {
  const opened: Config[] = [];
  return {
    opened,
    environment: { REMIT_GUARD_CONFIG: path, PORT: "0", ...environment },
    openStore: async (config) => {
      opened.push(config);
      return store;
    },
    say: (line) => void said.push(line),
    complain: (line) => void complaints.push(line),
    stream: { write: (line) => void logged.push(line) },
  };
};

async function started(store: Store, environment: Record<string, string> = {}) {
  const running = await run(ports(store, environment));
  if (running === null) throw new Error(complaints.join());
  return running;
}

it("listens, says where in one line, and answers a real token", async () => {
  const running = await started(storeStub());
  expect(said).toEqual([`service  ${running.url}`]);
  const authorization = `Bearer ${await issuer.token({ oid: "o", roles: ["Supplier.Read"] })}`;
  const response = await fetch(`${running.url}/api/lookup`, {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: "{}",
  });
  expect(await response.json()).toEqual({ state: "found", matches: [], owners: [] });
  await running.stop();
});

it("hands the store what it needs of the configuration", async () => {
  const given = ports(storeStub(), { DATABASE_URL: "postgres://a/b" });
  const running = await run(given);
  expect(given.opened).toMatchObject([{ databaseUrl: "postgres://a/b", keys: join(folder, "keys.json") }]);
  await running?.stop();
});

it("logs the history's head as it starts, and warns of an empty list alone", async () => {
  const head = { number: 4, hash: "a".repeat(64), at: "2026-11-27T12:00:00.000Z", signature: "c2ln", keyId: "k1" };
  const empty = "The supplier list is empty: lookups find no supplier until a file is imported.";
  const words = () => logged.map((line) => JSON.parse(line) as { level: number; msg: string });
  const [record] = records;
  const items = record === undefined ? [] : [{ record, version: 1, updatedAt: head.at }];
  const filled = storeStub({ historyHead: async () => head, suppliers: async () => ({ items, next: null }) });
  await (await started(filled)).stop();
  expect(words()).toContainEqual(expect.objectContaining({ level: 30, msg: "history head", ...head }));
  expect(words().map(({ msg }) => msg)).not.toContain(empty);
  logged = [];
  await (await started(storeStub())).stop();
  expect(words()).toContainEqual(expect.objectContaining({ level: 40, msg: empty }));
  expect(words().map(({ msg }) => msg)).not.toContain("history head");
  const broken = { ...filled, suppliers: () => Promise.reject(new Error("secret")) };
  await (await started(broken)).stop();
  expect(words().map(({ msg }) => msg)).toContain("the supplier list can't be read");
});

it("warns of a database elsewhere whose answers anybody could have sent", async () => {
  await (await started(storeStub(), { DATABASE_URL: "postgres://u:secret@db.example.org/list" })).stop();
  expect(logged.filter((line) => line.includes("DATABASE_URL leads to another machine"))).toHaveLength(1);
  expect(logged.join()).not.toContain("secret");
});

it("ends what is under way, turns away anyone who asks whether it is ready, then closes the store", async () => {
  const events: string[] = [];
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const store = storeStub({
    lookup: async () => {
      begin();
      await held;
      events.push("answered");
      return { state: "found", matches: [], owners: [] };
    },
    close: async () => void events.push("closed"),
  });
  const running = await started(store);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (url: string): Promise<{ status: number; connection: string | undefined }> =>
    new Promise((resolve, reject) => {
      request(`${running.url}${url}`, { agent }, (response) => {
        response.resume();
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, connection: response.headers.connection }),
        );
      })
        .on("error", reject)
        .end();
    });
  expect((await ask("/readyz")).status).toBe(200);
  const authorization = `Bearer ${await issuer.token({ oid: "o", roles: ["Supplier.Read"] })}`;
  const lookup = fetch(`${running.url}/api/lookup`, {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: "{}",
  });
  await begun;
  const stopping = running.stop();
  expect(running.stop()).toBe(stopping);
  expect((await ask("/readyz").catch(() => ({ status: 503 }))).status).toBe(503);
  answer();
  expect((await lookup).status).toBe(200);
  await stopping;
  expect(events).toEqual(["answered", "closed"]);
  await expect(fetch(`${running.url}/healthz`)).rejects.toThrow("fetch failed");
  agent.destroy();
});

it("says for a while that it isn't ready, where it is told to, and still answers", async () => {
  const running = await started(storeStub(), { STOP_DELAY: "1" });
  const stopping = running.stop();
  expect((await fetch(`${running.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
  await stopping;
});

it.each([
  ["a fault of the configuration", { PORT: "x" }, {}, "PORT: a number from 0 to 65535 is expected."],
  [
    "a store that can't be opened",
    {},
    { openStore: () => Promise.reject(new StartFault("The database can't be reached. See that it runs.")) },
    "The database can't be reached. See that it runs.",
  ],
])("ends with one sentence for %s", async (_name, environment, changed, sentence) => {
  expect(await run({ ...ports(storeStub(), environment), ...changed })).toBeNull();
  expect([complaints, said]).toEqual([[sentence], []]);
});

it("closes the store again when it can't listen", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as AddressInfo;
  let isClosed = false;
  const store = storeStub({ close: async () => void (isClosed = true) });
  expect(await run(ports(store, { PORT: String(port) }))).toBeNull();
  const elsewhere = join(folder, "elsewhere.json");
  const { tenant: tenantId, audience } = issuer;
  writeFileSync(elsewhere, JSON.stringify({ tenantId, audience, origins: [], keys: "keys.json" }));
  expect(await run(ports(store, { HOST: "192.0.2.1", REMIT_GUARD_CONFIG: elsewhere }))).toBeNull();
  taken.close();
  expect(complaints).toEqual([
    `PORT ${port} is in use. Stop what listens there, or name another one.`,
    "HOST 192.0.2.1, PORT 0: nothing can listen there. Name an address of this machine.",
  ]);
  expect(isClosed).toBe(true);
});

it("quotes nothing of a fault that no one foresaw", async () => {
  const openStore = () => Promise.reject(new Error("password=secret"));
  expect(await run({ ...ports(storeStub()), openStore })).toBeNull();
  expect(complaints.join()).toContain("The service can't start, for a reason that it doesn't know:");
  expect(complaints.join()).not.toContain("secret");
});
