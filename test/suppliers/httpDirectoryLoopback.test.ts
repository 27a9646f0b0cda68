import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { join } from "node:path";
import type { Clues, Directory } from "../../src/analysis";
import { isSharedDomain } from "../../src/inspect";
import { httpDirectory, memoryDirectory, readSupplierFile } from "../../src/suppliers";
import { found } from "./made";
import { answer, clues, noClues } from "./serviceKit";

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const ends: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(ends.splice(0).map((end) => end())));

/** A service on this machine. `closed` counts the requests whose other side left before the answer. */
async function service(handler: Handler) {
  const sockets = new Set<Socket>();
  const seen = { requests: 0, closed: 0 };
  const server = createServer((request, response) => {
    seen.requests++;
    response.on("close", () => {
      if (!response.writableFinished) seen.closed++;
    });
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (text: string) => (body += text));
    request.on("end", () => handler(request, response, body));
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ends.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The directory as every program has it, in less time: a tenth. */
function directoryAt(url: string): Directory {
  return httpDirectory({
    url,
    token: () => Promise.resolve({ token: "secret" }),
    fetch: (address, options) => fetch(address, options),
    after: (ms, run) => {
      const timer = setTimeout(run, ms / 10);
      return () => clearTimeout(timer);
    },
    now: () => performance.now(),
    random: () => 0.5,
  });
}

/** Waits until something is so; the test's own limit ends it. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const send = (response: ServerResponse, value: unknown, status = 200): void => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
};

test("answers as the list in memory does, over the wire", async () => {
  const file = readFileSync(join(__dirname, "../../samples/suppliers.csv"));
  const { records } = readSupplierFile(file, "suppliers.csv", { isSharedDomain });
  const inMemory = memoryDirectory(records, { isSharedDomain });
  const { url } = await service((request, response, body) => {
    if (request.headers.authorization !== "Bearer secret") return send(response, {}, 401);
    void inMemory.lookup(JSON.parse(body) as Clues).then((records) => send(response, records));
  });
  const directory = directoryAt(url);
  for (const { name, domains, emails, taxIds, accounts, otherDestinations } of records) {
    const [domain = ""] = domains;
    const asked = {
      ...noClues,
      ...{ names: [name], domains: [...domains, domain.replace("i", "l")], addresses: emails, taxIds },
      ...{ accounts, otherDestinations, mentions: [name, name.split(" ")[0] ?? ""] },
    };
    const [here, there] = await Promise.all([inMemory.lookup(asked), directory.lookup(asked)]);
    expect(there).toEqual(here);
    const { matches, owners } = found(there);
    const objects = new Set([...matches, ...owners].map(({ record }) => record));
    expect(objects.size).toBe(new Set([...objects].map(({ id }) => id)).size);
  }
}, 30_000);

test("leaves a service that is silent, and doesn't keep its connections", async () => {
  const { url, seen } = await service(() => undefined);
  expect(await directoryAt(url).lookup(clues)).toMatchObject({ reason: { code: "recordsTimedOut" } });
  await until(() => seen.closed === 2);
  expect(seen.requests).toBe(2);
});

test("leaves one that begins to answer and never ends", async () => {
  const { url, seen } = await service((_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"state":"found",');
  });
  expect(await directoryAt(url).lookup(clues)).toMatchObject({ reason: { code: "recordsTimedOut" } });
  await until(() => seen.closed === 2);
});

test("tries again where the connection breaks in the middle of the answer", async () => {
  let tries = 0;
  const { url } = await service((_, response) => {
    if (++tries > 1) return send(response, answer);
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"state":"found",');
    setImmediate(() => response.socket?.destroy());
  });
  expect(await directoryAt(url).lookup(clues)).toEqual(answer);
});

test("stops a request that nobody waits for", async () => {
  const { url, seen } = await service(() => undefined);
  const controller = new AbortController();
  const looked = directoryAt(url).lookup(clues, controller.signal);
  await until(() => seen.requests === 1);
  controller.abort();
  expect(await looked).toMatchObject({ reason: { code: "notReadYet" } });
  await until(() => seen.closed === 1);
  expect(seen.requests).toBe(1);
});

test("takes a token to no other address", async () => {
  const other = await service((_, response) => send(response, answer));
  const { url } = await service((_, response) => {
    response.writeHead(307, { location: `${other.url}/api/lookup` });
    response.end();
  });
  expect(await directoryAt(url).lookup(clues)).toMatchObject({ reason: { code: "notOurService" } });
  expect(other.seen.requests).toBe(0);
});

test("says that nobody is there where nobody is", async () => {
  const { url } = await service(() => undefined);
  await Promise.all(ends.splice(0).map((end) => end()));
  expect(await directoryAt(url).lookup(clues)).toMatchObject({ reason: { code: "notReachable" } });
});
