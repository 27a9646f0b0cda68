import { FakeClock } from "../../preview/outlook";
import type { Response } from "../../src/inspect";
import { PageSide } from "../../src/inspect/pageSide";
import { WorkerThread, type WorkerLike } from "../../src/inspect/workerThread";

/** A worker that does nothing by itself, and a clock that is moved by hand. */
function stage() {
  const clock = new FakeClock();
  const posted: unknown[] = [];
  let listener = (_: { readonly data?: unknown }): void => undefined;
  let ended = false;
  const worker: WorkerLike = {
    postMessage: (message) => posted.push(message),
    addEventListener: (type, given) => {
      if (type === "message") listener = given;
    },
    terminate: () => {
      ended = true;
    },
  };
  const thread = new WorkerThread(worker, clock.after);
  const say = (response: Response): void => listener({ data: response });
  return { clock, posted, thread, say, isEnded: () => ended };
}

const question = { ask: "read", bytes: new Uint8Array() } as const;

describe("a worker that waits for the supplier service", () => {
  it("has half a minute, and its own time again afterwards", async () => {
    const { clock, thread, say } = stage();
    const answer = thread.ask(question, 10_000);
    await clock.pass(9_000);
    say({ id: 1, waits: true });
    await clock.pass(29_000);
    say({ id: 1, waits: false });
    await clock.pass(9_000);
    say({ id: 1, value: { faults: [] } });
    expect(await answer).toEqual({ value: { faults: [] } });
  });

  it("is ended where it waits for longer, or hangs afterwards", async () => {
    for (const after of [[] as const, [{ id: 1, waits: false }] as const]) {
      const { clock, thread, say, isEnded } = stage();
      const answer = thread.ask(question, 10_000);
      say({ id: 1, waits: true });
      for (const response of after) say(response);
      await clock.run();
      expect(await answer).toEqual({ failure: "tookTooLong" });
      expect(clock.now).toBe(after.length === 0 ? 30_000 : 10_000);
      expect(isEnded()).toBe(true);
    }
  });

  it("is told when no one waits, and has a second to answer, whatever it says of itself", async () => {
    const { clock, thread, say, posted, isEnded } = stage();
    const controller = new AbortController();
    const answer = thread.ask(question, 10_000, { signal: controller.signal });
    say({ id: 1, waits: true });
    controller.abort();
    expect(posted.at(-1)).toEqual({ id: 1, ask: "abort" });
    say({ id: 1, waits: true });
    say({ id: 1, need: "token", fresh: false });
    await clock.run();
    expect(await answer).toEqual({ failure: "abandoned" });
    expect(clock.now).toBe(1_000);
    expect(isEnded()).toBe(true);
    expect(posted).toHaveLength(2);
  });
});

describe("what a worker asks of the page", () => {
  it("is answered for the question that is under way, and for no other", async () => {
    const said: Response[] = [];
    const page = new PageSide((message) => said.push(message));
    page.begin(1);
    const late = page.token(false);
    const signal = page.begin(2);
    const token = page.token(true);
    page.notice({ id: 1, ask: "token", token: { token: "late" } });
    page.notice({ id: 1, ask: "abort" });
    expect(signal.aborted).toBe(false);
    page.notice({ id: 2, ask: "token", token: { token: "good" } });
    expect(await token).toEqual({ token: "good" });
    expect(await Promise.race([late, Promise.resolve("never")])).toBe("never");
    page.notice({ id: 2, ask: "abort" });
    expect(signal.aborted).toBe(true);
    expect(said).toEqual([
      { id: 1, need: "token", fresh: false },
      { id: 2, need: "token", fresh: true },
    ]);
  });

  it("is told while the service is asked", async () => {
    const said: Response[] = [];
    const page = new PageSide((message) => said.push(message));
    page.begin(7);
    const directory = page.waitingFor({
      lookup: () => Promise.resolve({ state: "notReachable", reason: { code: "recordsTimedOut" } }),
    });
    await directory.lookup({ addresses: [], domains: [], names: ["A"], mentions: [], taxIds: [], accounts: [] });
    expect(said).toEqual([true, false].map((waits) => ({ id: 7, waits })));
  });
});
