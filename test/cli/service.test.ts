import type { Clues, Records } from "../../src/analysis";
import { openService, serviceFrom } from "../../src/cli/service";
import { memoryDirectory, readSupplierFile } from "../../src/suppliers";
import { loopback, send, type Handler, type LoopbackService } from "../suppliers/loopback";
import { linesOf, quiet, run, runEither, runHere, suppliers, temporaryFolders, theft } from "./kit";
import { atLength } from "../atLength";

const folderWith = temporaryFolders();

const { records } = readSupplierFile(new TextEncoder().encode(suppliers), "suppliers.csv");
const list = memoryDirectory(records);

/** A service that has the list, for anyone who comes with the right token. */
const answers: Handler = (request, response, body) => {
  if (request.headers.authorization !== "Bearer good") return send(response, {}, 401);
  void list.lookup(JSON.parse(body) as Clues).then((found) => send(response, found));
};

const services: LoopbackService[] = [];
afterEach(() => Promise.all(services.splice(0).map((one) => one.stop())));

async function service(handler: Handler): Promise<LoopbackService> {
  const one = await loopback(handler);
  services.push(one);
  return one;
}

const folder = folderWith({ "mail/a.eml": quiet("a"), "mail/b.eml": theft, "suppliers.csv": suppliers });
const token = { REMIT_GUARD_TOKEN: "good" };
const command = (from: string, ...more: readonly string[]) => [
  ...["scan", "--now", "2026-10-06", "--suppliers", from],
  ...more,
  "mail",
];
const scan = (from: string, ...more: readonly string[]) => runEither(folder, command(from, ...more), null, token);

describe("--suppliers with the address of a service", () => {
  test.each(atLength(["1", "2"], ["2"]))("says of each message what a file would say, on %s threads", async (jobs) => {
    const { url } = await service(answers);
    const args = ["--format", "json", "--jobs", jobs];
    // The program itself, both times: only it has the wording model.
    const here = await run(folder, command("suppliers.csv", ...args), null, token);
    const there = await run(folder, command(url, ...args), null, token);
    const timeless = (result: typeof here) => linesOf(result).map((line) => ({ ...line, milliseconds: 0 }));
    expect(timeless(there)).toEqual(timeless(here));
    expect(there).toMatchObject({ code: 1, error: "" });
  });

  test("asks nothing that is in the message's text", async () => {
    const bodies: string[] = [];
    const { url } = await service((request, response, body) => {
      bodies.push(body);
      answers(request, response, body);
    });
    await scan(`${url}/`, "--jobs", "1");
    expect(bodies).toHaveLength(3);
    expect(bodies.join()).toContain("nordwlnd-stahl.de");
    expect(bodies.join()).not.toMatch(/bank account|has changed|canal/);
  });

  test("leaves incomplete what it can't be asked about, and counts it at the end", async () => {
    let requests = 0;
    const { url } = await service((...all) => {
      if (++requests === 1) answers(...all);
      else send(all[1], {}, requests < 4 ? 503 : 403);
    });
    const result = await scan(url, "--format", "json", "--jobs", "1");
    expect(linesOf(result).map(({ verdict }) => verdict)).toEqual(["unrelated", "verify"]);
    expect(result.code).toBe(0);
    expect(result.error).toBe(
      "The supplier service could not be asked about 2 of 2 messages: it was not available (1), the token no longer has the role for it (1). No account in them was compared with a record.\n",
    );
  });

  test("says in the text of a message what could not be compared, and what to do", async () => {
    let requests = 0;
    const { url } = await service((...all) => (++requests === 1 ? answers(...all) : send(all[1], {}, 403)));
    const { out } = await scan(url, "--jobs", "1");
    expect(out).toContain("? not checked: You have no access to the supplier list");
    expect(out).not.toContain("Without --suppliers");
  });
});

describe("a service that can't be used at all ends the run before it begins", () => {
  const begin = async (given: string, environment: Readonly<Record<string, string | undefined>> = token) =>
    serviceFrom(given, environment).then(
      (address) => address,
      (error: Error) => error.message,
    );

  test.each([401, 403, 404, 503])("it answers with %d", async (status) => {
    const { url } = await service((_, response) => send(response, {}, status));
    const result = await runHere(folder, command(url, "--jobs", "1"), null, token);
    expect(result).toMatchObject({ code: 2, out: "" });
    const words: Readonly<Record<number, string>> = {
      401: "the service doesn't accept the token in REMIT_GUARD_TOKEN. It may have expired: get another one.",
      403: "the token in REMIT_GUARD_TOKEN may not read suppliers: it needs the role Supplier.Read.",
      404: "this isn't the supplier service, or it is another version. Give its address without /api.",
      503: "the service is not available at the moment. Try again in a few minutes.",
    };
    expect(result.error).toBe(`${url}: ${words[status] ?? ""}\n`);
  });

  test("no one is there", async () => {
    const one = await service(answers);
    await one.stop();
    expect(await begin(one.url)).toBe(`${one.url}: no answer. Check the address and the network.`);
  });

  test.each([
    [{}, /^http:\/\/localhost:1: the service requires an access token\. Put one into REMIT_GUARD_TOKEN\.$/],
    [{ REMIT_GUARD_TOKEN: "  " }, /requires an access token/],
    [{ REMIT_GUARD_TOKEN: "two words" }, /^REMIT_GUARD_TOKEN isn't an access token: /],
    [{ REMIT_GUARD_TOKEN: "naïve" }, /^REMIT_GUARD_TOKEN isn't an access token: /],
  ])("the token is %j", async (environment, sentence) => {
    expect(await begin("http://localhost:1", environment)).toMatch(sentence);
  });

  test.each([
    ["http://pay.example.org", /the address must begin with https, /],
    ["http://127.0.0.1.example.org", /must begin with https, /],
    ["https://me:secret@pay.example.org", /without a user name, query or fragment\.$/],
    ["https://pay.example.org/?key=1", /without a user name, query or fragment\.$/],
    ["https://", /not a valid address\.$/],
  ])("the address is %s", async (given, sentence) => {
    expect(await begin(given)).toMatch(sentence);
  });

  test("an address is taken without the slash at its end", async () => {
    const { url } = await service(answers);
    expect(await begin(`${url}/`, { REMIT_GUARD_TOKEN: " good\n" })).toEqual({ url, token: "good" });
  });
});

describe("a service that fails while it is asked", () => {
  const clues = { addresses: [], domains: [], names: [], mentions: [], taxIds: [], accounts: [] };
  const failed: Records = { state: "notReachable", reason: { code: "recordsTimedOut" } };
  const found: Records = { state: "found", matches: [], owners: [] };

  /** A service with these answers, the last one again and again, and a clock. */
  function stage(given: readonly Records[]) {
    const clock = { now: 0, asked: 0 };
    const lookup = () => Promise.resolve(given[Math.min(clock.asked++, given.length - 1)] ?? failed);
    const directory = openService(
      { url: "https://pay.example.org", token: "t" },
      () => clock.now,
      () => ({ lookup }),
    );
    return { clock, lookup: () => directory.lookup(clues) };
  }

  test("is asked no more after a minute of nothing else", async () => {
    const { clock, lookup } = stage([failed]);
    for (const now of [0, 30_000, 60_000]) {
      clock.now = now;
      expect(await lookup()).toEqual(failed);
    }
    expect(clock.asked).toBe(3);
    clock.now = 60_001;
    expect(await lookup()).toEqual(failed);
    expect(clock.asked).toBe(3);
  });

  test("is asked on where it answers in between", async () => {
    const { clock, lookup } = stage([failed, found, failed]);
    for (const now of [0, 50_000, 100_000, 150_000]) {
      clock.now = now;
      await lookup();
    }
    expect(clock.asked).toBe(4);
  });
});
