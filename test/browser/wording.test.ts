import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import listed from "../../assets/reader/reader.json";
import type { ModelFiles } from "../../src/inspect";
import { tinyFiles, passes, fails, segmentsOf } from "../inspect/wordingKit";
import { launch, serve, type Served } from "./kit";
import { rowsOf, take, titleOf } from "./mailbox";

let served: Served;
let browser: Browser;
let page: Page;
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

/** The files of the made-up reader, as they lie next to the page. */
const beside: ModelFiles = {
  gate: { ...tinyFiles.gate, place: "reader/gate.000000000000.bin" },
  reader: { ...tinyFiles.reader, place: "reader/reader.000000000000.bin" },
};

/** What a fresh worker makes of some texts, one after the other. */
function readWording(
  texts: readonly string[],
  files = beside,
  script = "wording.000000000000.js",
): Promise<readonly unknown[]> {
  const questions = texts.map((text, at) => ({
    id: at + 1,
    ask: "wording",
    segments: segmentsOf(text),
    authority: "ours",
    files,
  }));
  return page.evaluate(
    async ({ script, questions }) => {
      const worker = new Worker(script);
      const answers: unknown[] = [];
      for (const question of questions) {
        answers.push(
          await new Promise<unknown>((resolve, reject) => {
            worker.onmessage = ({ data }: { readonly data: { readonly value?: unknown } }) => {
              if (data.value !== undefined) resolve(data.value);
            };
            worker.onerror = ({ message }) => reject(new Error(message));
            worker.postMessage(question);
          }),
        );
      }
      worker.terminate();
      return answers;
    },
    { script, questions },
  );
}

const loaded = (name: string): number => asked.filter((path) => path.endsWith(name)).length;

it("loads the gate first, and the reader where something passes, once", async () => {
  asked.length = 0;
  expect(await readWording([fails])).toEqual([{ found: [], left: 0, authority: "ours" }]);
  expect([loaded("gate.000000000000.bin"), loaded("reader.000000000000.bin")]).toEqual([1, 0]);
  const [first, second] = await readWording([passes, passes]);
  expect(first).toMatchObject({ left: 0 });
  expect(second).toEqual(first);
  expect(loaded("reader.000000000000.bin")).toBe(1);
});

it("says why it can't be had", async () => {
  const reader = { ...beside.reader, sha256: "00" };
  expect(await readWording([passes], { ...beside, reader })).toEqual([{ failed: { code: "readerAltered" } }]);
  const gate = { ...beside.gate, place: "reader/none.bin" };
  expect(await readWording([passes], { ...beside, gate })).toEqual([{ failed: { code: "readerMissing" } }]);
  // What its policy forbids.
  expect(await readWording([passes], beside, "plain.000000000000.js")).toEqual([{ failed: { code: "noWebAssembly" } }]);
});

it("asks the server once more where what the browser kept is another file", async () => {
  const context = page.context();
  let requests = 0;
  await context.route("**/gate.000000000000.bin", async (route) => {
    requests += 1;
    if (requests === 1) await route.fulfill({ body: "an altered file" });
    else await route.continue();
  });
  expect(await readWording([fails])).toEqual([{ found: [], left: 0, authority: "ours" }]);
  expect(requests).toBe(2);
  await context.unroute("**/gate.000000000000.bin");
});

/** Waits until the pane's title is this, or until it has been another for so long that it will stay. */
async function settledTitle(shown: Page, wanted: string): Promise<string> {
  for (let tries = 0; tries < 1_200 && (await titleOf(shown)) !== wanted; tries++) await shown.waitForTimeout(50);
  return titleOf(shown);
}

it("is read in the pane behind the first verdict, where this version has weights; where not, nothing is asked for", async () => {
  const hasWeights = listed.files.length > 0;
  const mailbox = await serve("preview");
  const shown = await browser.newPage();
  const brought: string[] = [];
  shown.on("request", (request) => brought.push(new URL(request.url()).pathname));
  try {
    await shown.goto(`${mailbox.address}index.html?language=en`);
    await rowsOf(shown).first().waitFor();
    await take(shown, [{ name: "later.eml", text: readFileSync(join(__dirname, "later.eml"), "utf8") }]);
    await rowsOf(shown).filter({ hasText: "Before your next payment run" }).click();
    const title = await settledTitle(shown, "Call before paying");
    expect(title === "Call before paying").toBe(hasWeights);
    expect(brought.some((path) => /\/(?:wording|model)\.|\/reader\//.test(path))).toBe(hasWeights);
  } finally {
    await shown.close();
    mailbox.stop();
  }
});
