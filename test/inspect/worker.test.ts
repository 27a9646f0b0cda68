import { readMessage } from "../../src/mail/file";
import { noDocuments, defaultPolicy } from "../../src/analysis";
import { makeInspector, type Inspector, type InspectorPorts } from "../../src/inspect";
import { after, asWorker, messageFile, asked, request, setup, Threads, verdictOf } from "./kit";
import { program } from "./programs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { inSoak } from "../atLength";

const made: Inspector[] = [];
const thread = program("thread.cjs");
let threads = new Threads(thread);

/** An inspector on real threads, which take their time to start. */
function inspector(ports: Partial<InspectorPorts> = {}): Inspector {
  const one = makeInspector({ start: threads.start, setup, after, timeLimit: { start: 50_000 }, ...ports });
  made.push(one);
  return one;
}

beforeEach(() => {
  threads = new Threads(thread);
});
afterEach(async () => {
  for (const one of made.splice(0)) one.dispose();
  await threads.left(0);
});

describe("a worker", () => {
  it("reads and judges as the command line does, in the reader's language", async () => {
    const one = inspector();
    expect(await one.ready()).toEqual({ faults: [] });
    const bytes = messageFile("01-freemail-hijack");
    const item = await one.read(bytes);
    expect(item).toEqual(await readMessage(bytes));
    const [english, german] = await Promise.all([
      one.inspect({ item, documents: noDocuments }, { ...asked, locale: "en-GB" }),
      one.inspect({ item, documents: noDocuments }, { ...asked, locale: "de-AT" }),
    ]);
    expect(english).toMatchObject({ verdict: "stop", view: { verdict: "stop", locale: "en" } });
    expect(german).toMatchObject({ verdict: "stop", view: { verdict: "stop", locale: "de" } });
    expect(threads.started).toBe(1);
  });

  it("tells what is wrong with the policy, and then judges nothing", async () => {
    const one = inspector({ setup: { ...setup, policy: '{ "coolOffDays": "14", "strengths": {}, "domains": [] }' } });
    expect(await one.ready()).toEqual({
      faults: ['coolOffDays: a number is expected; "14" was given.', "domains: this key is unknown."],
    });
    expect(
      await verdictOf(one.inspect({ item: await request("harbour.example"), documents: noDocuments }, asked)),
    ).toBe("notStarted");
    expect(await one.ready()).toMatchObject({ faults: [expect.any(String), expect.any(String)] });
    expect(threads.started).toBe(1);
  });

  it("takes the text of a policy file, and judges by it", async () => {
    const policy = '{ "organisation": { "domains": ["harbourlane.co.uk"], "accounts": ["DE07100100100140801649"] } }';
    const one = inspector({ setup: { ...setup, policy } });
    const answer = await one.inspect({ item: await request("harbour.example"), documents: noDocuments }, asked);
    expect(answer).toMatchObject({ view: { destinations: [] } });
    const strict = inspector({ setup: { ...setup, policy: defaultPolicy } });
    expect(
      await strict.inspect({ item: await request("harbour.example"), documents: noDocuments }, asked),
    ).toMatchObject({
      view: { destinations: [expect.anything()] },
    });
  });

  it("judges without a supplier list where there is none", async () => {
    const one = inspector({ setup: { ...setup, directory: { kind: "none" } } });
    expect(
      await verdictOf(one.inspect({ item: await request("nordwind-spedition.de"), documents: noDocuments }, asked)),
    ).not.toBe("consistent");
  });
});

describe("a worker that hangs", () => {
  const timeLimit = { start: 50_000, read: 1_000, inspect: 1_000 };

  it("is ended from outside, and the message judged without its content on a fresh one", async () => {
    const one = inspector({ timeLimit });
    const answer = await one.inspect({ item: await request("hangs.example"), documents: noDocuments }, asked);
    expect(answer).toMatchObject({ verdict: "incomplete", view: { subject: "Invoice 4711" } });
    if ("failure" in answer) throw new Error(answer.failure);
    expect(answer.view.from).toContain("rechnung@hangs.example");
    expect(answer.view.notChecked.map(({ text }) => text).join()).toMatch(/took too long/i);
    expect(threads.started).toBe(2);
    await threads.left(1);
  });

  inSoak("is given up where it hangs at the sender too", async () => {
    const one = inspector({ timeLimit });
    expect(
      await verdictOf(one.inspect({ item: await request("hangs-always.example"), documents: noDocuments }, asked)),
    ).toBe("tookTooLong");
    expect(threads.started).toBe(2);
  });

  it("gives an item that says so where it hangs in reading, and what waits is read by the next one", async () => {
    const one = inspector({ timeLimit });
    const bytes = messageFile("02-true-invoice");
    const [hung, next] = await Promise.all([one.read(new TextEncoder().encode("HANG")), one.read(bytes)]);
    expect(hung).toMatchObject({
      subject: null,
      bodies: { failed: { code: "tookTooLong" } },
      unread: [{ name: "message", reason: { code: "tookTooLong" } }],
    });
    expect(next).toEqual(await readMessage(bytes));
    expect(threads.started).toBe(2);
  });

  inSoak("holds nobody up with a question that nobody waits for any longer", async () => {
    const one = inspector();
    await one.ready();
    const controller = new AbortController();
    const left = one.inspect(
      { item: await request("hangs-always.example"), documents: noDocuments },
      asked,
      controller.signal,
    );
    const start = performance.now();
    setTimeout(() => controller.abort(), 100);
    expect(await left).toEqual({ failure: "aborted" });
    expect(performance.now() - start).toBeLessThan(5_000);
    // The limit is ten seconds; the fresh thread has to start as well.
    expect((await one.read(messageFile("02-true-invoice"))).subject).not.toBeNull();
    expect(threads.started).toBe(2);
  });

  it("is given up when it hangs in starting, for all that wait", async () => {
    const one = inspector({
      setup: { ...setup, directory: { kind: "service", url: "https://suppliers.example" } },
      timeLimit: { start: 500 },
    });
    const item = await request("harbour.example");
    const answers = [
      one.ready(),
      one.inspect({ item, documents: noDocuments }, asked),
      one.inspect({ item, documents: noDocuments }, asked),
    ];
    expect(await Promise.all(answers)).toEqual(answers.map(() => ({ failure: "notStarted" })));
    expect(threads.started).toBe(1);
    await threads.left(0);
  });
});

describe("a worker that breaks", () => {
  it("is replaced, and the message judged without its content", async () => {
    const one = inspector();
    const answer = await one.inspect({ item: await request("crashes.example"), documents: noDocuments }, asked);
    expect(answer).toMatchObject({ verdict: "incomplete" });
    expect(threads.started).toBe(2);
    await threads.left(1);
  });

  inSoak("takes nothing with it that waited", async () => {
    const one = inspector();
    const bytes = messageFile("02-true-invoice");
    const [broken, read, verdict] = await Promise.all([
      one.read(new TextEncoder().encode("CRASH")),
      one.read(bytes),
      verdictOf(one.inspect({ item: await readMessage(bytes), documents: noDocuments }, asked)),
    ]);
    expect(broken.bodies).toEqual({ failed: { code: "internalError" } });
    expect(read.subject).not.toBeNull();
    expect(verdict).toBe("consistent");
    expect(threads.started).toBe(2);
  });

  it("is started three times and no more where it breaks each time, until somebody asks again", async () => {
    threads = new Threads(join(__dirname, "no-such-file.cjs"));
    const one = inspector();
    const item = await request("harbour.example");
    const all = [
      one.inspect({ item, documents: noDocuments }, asked),
      one.inspect({ item, documents: noDocuments }, asked),
      one.ready(),
    ];
    expect(await Promise.all(all)).toEqual(all.map(() => ({ failure: "notStarted" })));
    expect(threads.started).toBe(3);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(threads.started).toBe(3);
    expect(await one.ready()).toEqual({ failure: "notStarted" });
    expect(threads.started).toBe(6);
  });

  it("works again once it can be started", async () => {
    let broken = true;
    const start = (): ReturnType<typeof threads.start> => {
      if (broken) throw new Error("refused by the content policy");
      return threads.start();
    };
    const one = inspector({ start });
    expect(await one.ready()).toEqual({ failure: "notStarted" });
    broken = false;
    expect(await one.ready()).toEqual({ faults: [] });
  });

  inSoak("is ended three times and no more for messages that all break it", async () => {
    const one = inspector();
    const crash = new TextEncoder().encode("CRASH");
    const items = await Promise.all(Array.from({ length: 20 }, () => one.read(crash)));
    for (const { bodies } of items) expect(bodies).toEqual({ failed: { code: "internalError" } });
    expect(threads.started).toBe(3);
    expect(
      await verdictOf(one.inspect({ item: await request("harbour.example"), documents: noDocuments }, asked)),
    ).not.toBe("notStarted");
  });
});

describe("a question that no one waits for", () => {
  it("is answered at once when its signal is aborted, also while it waits its turn", async () => {
    const one = inspector();
    const controller = new AbortController();
    const item = await request("harbour.example");
    const waiting = [
      one.inspect({ item, documents: noDocuments }, asked, controller.signal),
      one.inspect({ item, documents: noDocuments }, asked, controller.signal),
    ];
    const read = one.read(messageFile("02-true-invoice"), controller.signal);
    controller.abort();
    expect(await Promise.all(waiting)).toEqual([{ failure: "aborted" }, { failure: "aborted" }]);
    expect((await read).bodies).toEqual({ failed: { code: "notReadYet" } });
    expect(await one.inspect({ item, documents: noDocuments }, asked, controller.signal)).toEqual({
      failure: "aborted",
    });
    expect(await one.ready()).toEqual({ faults: [] });
  });

  it("is aborted when the inspector is disposed of, and none is started any more", async () => {
    const one = inspector();
    const item = await request("harbour.example");
    const waiting = [
      one.inspect({ item, documents: noDocuments }, asked),
      one.inspect({ item, documents: noDocuments }, asked),
    ];
    one.dispose();
    expect(await Promise.all(waiting)).toEqual([{ failure: "aborted" }, { failure: "aborted" }]);
    expect(await one.inspect({ item, documents: noDocuments }, asked)).toEqual({ failure: "aborted" });
    expect(threads.started).toBe(1);
    await threads.left(0);
  });
});

it("takes no answer for that of another question", async () => {
  const source = `
    const { parentPort } = require("node:worker_threads");
    parentPort.on("message", ({ id, ask }) => {
      parentPort.postMessage({ id: id - 1, value: "late" });
      parentPort.postMessage({ id, value: ask === "setUp" ? { faults: [] } : ask + " " + id });
      parentPort.postMessage({ id, value: "twice" });
    });`;
  const start = () => asWorker(new Worker(source, { eval: true, execArgv: [] }));
  const one = inspector({ start });
  const answers = await Promise.all([1, 2, 3].map(() => one.read(new Uint8Array())));
  expect(answers).toEqual(["read 2", "read 3", "read 4"]);
});
