import { createHash } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { expected, opened, tiny } from "../encoder/kit";
import { launch, serve, type Served } from "./kit";
import type { Asked } from "./page/encoder";

const sha256 = createHash("sha256").update(tiny()).digest("hex");
const windows = expected.read.map(({ window }) => window);
const right: Asked = { place: "documents/tiny.bin", sha256, windows };

let served: Served;
let browser: Browser;
let page: Page;
/** Paths that the server was asked for. */
const asked: string[] = [];

beforeAll(async () => {
  [served, browser] = await Promise.all([serve("encoder"), launch()]);
  page = await browser.newPage();
  page.context().on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${served.address}index.html`);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

/** What a fresh worker answers. */
const answer = (what: Partial<Asked>, script = "files.000000000000.js"): Promise<unknown> =>
  page.evaluate(
    async ({ script, what }) => {
      const worker = new Worker(script);
      const said = await new Promise<unknown>((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage({ ...what, place: new URL(what.place, document.baseURI).href });
      });
      worker.terminate();
      const read = (said as { read?: Float32Array[][] }).read;
      return read === undefined ? said : { read: read.map((window) => window.map((kinds) => [...kinds])) };
    },
    { script, what: { ...right, ...what } },
  );

const timesAsked = (): number => asked.filter((path) => path.endsWith("/tiny.bin")).length;

it("gives the same bits in a browser as on Node", async () => {
  const reader = await opened();
  const read = reader.read(windows).map((window) => window.map((kinds) => [...(kinds ?? [])]));
  expect(await answer({})).toEqual({ read });
});

it("keeps the weights from one worker to the next", async () => {
  const before = timesAsked();
  expect(before).toBeGreaterThan(0);
  expect(await answer({})).toHaveProperty("read");
  expect(timesAsked()).toBe(before);
});

it("keeps no others", async () => {
  await page.evaluate(async () => {
    const store = await caches.open("remit-guard-weights");
    for (const { url } of await store.keys()) await store.put(url, new Response("something else"));
    await store.put("/former?sha256=00", new Response("a former version"));
  });
  const before = timesAsked();
  expect(await answer({})).toHaveProperty("read");
  expect(timesAsked()).toBe(before + 1);
  const kept = await page.evaluate(async () => (await (await caches.open("remit-guard-weights")).keys()).length);
  expect(kept).toBe(1);
});

it("does without a store where that is refused", async () => {
  const before = timesAsked();
  expect(await answer({ withoutStore: true })).toHaveProperty("read");
  expect(timesAsked()).toBe(before + 1);
});

it("says why there is no reader", async () => {
  expect(await answer({ place: "documents/none.bin", sha256: "00" })).toMatchObject({ failure: "missing" });
  expect(await answer({ sha256: "00" })).toMatchObject({ failure: "altered" });
  expect(await answer({ place: "http://localhost:1/tiny.bin", sha256: "00" })).toMatchObject({ failure: "refused" });
  // What its policy forbids.
  expect(await answer({}, "page.000000000000.js")).toMatchObject({ failure: "noWebAssembly" });
});
