import type { TokenAnswer } from "../../src/contract";
import { defaultPolicy, noDocuments, type Clues } from "../../src/analysis";
import { directoryOf, makeInspector, type Inspector, type InspectorPorts } from "../../src/inspect";
import { loopback, send, until, type Handler, type LoopbackService } from "../suppliers/loopback";
import { after, messageFile, asked, request, setup, Threads, verdictOf } from "./kit";
import { program } from "./programs";
import { atLength } from "../atLength";

if (setup.directory.kind !== "packed") throw new Error("The samples' suppliers are packed.");
const suppliers = directoryOf(setup.directory.packed);

/** A service that has the samples' suppliers. */
const answers: Handler = (request, response, body) => {
  if (request.headers.authorization !== "Bearer good") return send(response, {}, 401);
  void suppliers?.lookup(JSON.parse(body) as Clues).then((records) => send(response, records));
};

type GiveToken = NonNullable<InspectorPorts["token"]>;

/** What the service and the page do in a test. */
let handler: Handler = answers;
let token: GiveToken = () => Promise.resolve({ failure: "notSignedIn" });

const threads = new Threads(program("serviceThread.cjs"));
let service: LoopbackService;
let shared: Inspector;
const ofService = (): Parameters<typeof makeInspector>[0] => ({
  start: threads.start,
  setup: { policy: defaultPolicy, directory: { kind: "service", url: service.url } },
  after,
  token: (fresh) => token(fresh),
  timeLimit: { start: 50_000 },
});
const made: Inspector[] = [];

// One worker for all tests that don't ask for another: each takes half a second to start.
beforeAll(async () => {
  service = await loopback((...all) => handler(...all));
  shared = makeInspector(ofService());
  await shared.ready();
});
afterEach(async () => {
  for (const one of made.splice(0)) one.dispose();
  await threads.left(1);
});
afterAll(async () => {
  shared.dispose();
  await threads.left(0);
  await service.stop();
});

/** A worker over a service, and what the page gave it to be asked with. `ports` are those of a worker of its own. */
async function stage(answering: Handler, giving?: GiveToken, ports?: Partial<InspectorPorts>) {
  const asked: boolean[] = [];
  handler = answering;
  token =
    giving ??
    ((fresh) => {
      asked.push(fresh);
      return Promise.resolve({ token: "good" });
    });
  Object.assign(service.seen, { requests: 0, closed: 0 });
  const one = ports === undefined ? shared : makeInspector({ ...ofService(), ...ports });
  if (ports !== undefined) made.push(one);
  await one.ready();
  one.forget();
  threads.started = 0;
  return { one, service, asked };
}

const inspect = async (one: Inspector, signal?: AbortSignal) =>
  one.inspect({ item: await one.read(messageFile("01-freemail-hijack")), documents: noDocuments }, asked, signal);

describe("a worker over the supplier service", () => {
  it("holds a message against the service's records, with the page's token", async () => {
    const { one, service, asked } = await stage(answers);
    expect(await verdictOf(inspect(one))).toBe("stop");
    expect(asked).toEqual([false]);
    expect(service.seen.requests).toBe(1);
  });

  it("asks once for what it asked a moment ago, and again when it is to", async () => {
    const { one, service } = await stage(answers);
    await inspect(one);
    await inspect(one);
    expect(service.seen.requests).toBe(1);
    one.forget();
    await inspect(one);
    expect(service.seen.requests).toBe(2);
  });

  it("asks the page for another token where the service refuses the first", async () => {
    const asked: boolean[] = [];
    const token = (fresh: boolean) => {
      asked.push(fresh);
      return Promise.resolve({ token: fresh ? "good" : "old" });
    };
    const { one } = await stage(answers, token);
    expect(await verdictOf(inspect(one))).toBe("stop");
    expect(asked).toEqual([false, true]);
  });

  const withoutToken: [string, InspectorPorts["token"], string][] = [
    ["nobody is signed in", () => Promise.resolve({ failure: "notSignedIn" }), "You are not signed in"],
    ["the page has no token to give", undefined, "You are not signed in"],
    ["signing in breaks", () => Promise.reject(new Error("broken")), "You are not signed in"],
    ["there is no permission", () => Promise.resolve({ failure: "noPermission" }), "You have no access"],
  ];
  it.each(atLength(withoutToken, withoutToken.slice(0, 1)))("says so where %s", async (_, token, said) => {
    const { one } = await stage(answers, token, token === undefined ? { token } : undefined);
    const answer = await one.inspect({ item: await request("harbour.example"), documents: noDocuments }, asked);
    expect(answer).toMatchObject({ verdict: "incomplete", partial: false });
    expect("view" in answer && answer.view.notChecked[0]?.text).toContain(said);
  });

  it("goes on by itself with the next message once the service is there again", async () => {
    let isUp = false;
    const { one } = await stage((...all) => {
      if (isUp) answers(...all);
      else send(all[1], {}, 503);
    });
    const item = await request("harbour.example");
    const first = await one.inspect({ item, documents: noDocuments }, asked);
    expect("view" in first && first.view.headline).toBe("The supplier list is not available at the moment.");
    isUp = true;
    expect(await verdictOf(inspect(one))).toBe("stop");
    expect(threads.started).toBe(0);
  });
});

describe("a service that keeps the worker waiting", () => {
  it("has a limit of its own: the worker isn't taken for one that hangs", async () => {
    const slow: Handler = (...all) => void setTimeout(() => answers(...all), 1_500);
    const { one } = await stage(slow, undefined, { timeLimit: { start: 50_000, inspect: 1_000 } });
    expect(await verdictOf(inspect(one))).toBe("stop");
    expect(threads.started).toBe(0);
  });

  it("is left when no one waits any longer, and the worker lives on", async () => {
    let isSilent = true;
    const { one, service } = await stage((...all) => {
      if (!isSilent) answers(...all);
    });
    const controller = new AbortController();
    const left = inspect(one, controller.signal);
    await until(() => service.seen.requests === 1);
    controller.abort();
    isSilent = false;
    expect(await left).toEqual({ failure: "aborted" });
    expect(await verdictOf(inspect(one))).toBe("stop");
    await until(() => service.seen.closed === 1);
    expect(threads.started).toBe(0);
  });

  it("is left too while the page signs in", async () => {
    const given: TokenAnswer[] = [];
    const token = (): Promise<TokenAnswer> => {
      const next = given.pop();
      return next === undefined ? new Promise(() => undefined) : Promise.resolve(next);
    };
    const { one } = await stage(answers, token);
    const controller = new AbortController();
    const left = inspect(one, controller.signal);
    setTimeout(() => controller.abort(), 300);
    expect(await left).toEqual({ failure: "aborted" });
    given.push({ token: "good" });
    expect(await verdictOf(inspect(one))).toBe("stop");
    expect(threads.started).toBe(0);
  });
});
