import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Clues, Directory } from "../../../src/analysis";
import { httpDirectory, memoryDirectory, readSupplierFile } from "../../../src/suppliers";
import { loopback, send, until, type Handler, type LoopbackService } from "../loopback";
import { found } from "../made";
import { answer, clues, noClues } from "../serviceKit";

const services: LoopbackService[] = [];
const stopAll = () => Promise.all(services.splice(0).map((one) => one.stop()));
afterEach(stopAll);

async function service(handler: Handler): Promise<LoopbackService> {
  const made = await loopback(handler);
  services.push(made);
  return made;
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

test("answers as the list in memory does, over the wire", async () => {
  const file = readFileSync(join(__dirname, "../../../samples/suppliers.csv"));
  const { records } = readSupplierFile(file, "suppliers.csv");
  const inMemory = memoryDirectory(records);
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
});

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

test("stops a request that no one waits for", async () => {
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

test("says that no one is there where no one is", async () => {
  const { url } = await service(() => undefined);
  await stopAll();
  expect(await directoryAt(url).lookup(clues)).toMatchObject({ reason: { code: "notReachable" } });
});
