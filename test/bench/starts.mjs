/** The pane's first message, in a browser that has nothing of it: what it loads, and how long its parts take to start. */
import { timing } from "./timing.mjs";

/**
 * Runs in every frame before anything else: notes the milliseconds from a worker's start to its first answer, which says
 * that it is set up. That of the pane alone: the mailbox around it has a worker of its own.
 */
export const noting = `(() => {
  if (window === window.top) return void (window.ready = []);
  const Own = window.Worker;
  window.Worker = class extends Own {
    constructor(...args) {
      const from = performance.now();
      super(...args);
      this.addEventListener("message", () => window.top.ready.push(performance.now() - from), { once: true });
    }
  };
})()`;

/** By messages of the sample mailbox, and the reader's language: what is loaded differs. */
const firsts = [
  { of: "English message, English reader", sample: "conveyor rollers", language: "en" },
  { of: "English message, German reader", sample: "conveyor rollers", language: "de" },
  { of: "German message, German reader", sample: "Rechnung Türen", language: "de" },
];
const times = 3;
/** The page and its worker, and what comes behind the first verdict, for the learned reader. */
const others = new Set(["index", "pane", "worker", "meaning", "model", "wording"]);

/** @param {readonly number[]} values */
const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * @param {string} address The preview's.
 * @param {import("playwright-core").Browser} browser
 * @returns {Promise<readonly { of: string, parts: readonly string[], ready: number, verdict: number }[]>} The parts that are
 * loaded by need, by name; milliseconds from the worker's start to the end of its setting up, and from Outlook's last
 * answer to the verdict on screen, including the worker's start. Each the middle one of several.
 */
export async function starts(address, browser) {
  const rows = [];
  for (const { of, sample, language } of firsts) {
    const ready = [];
    const verdict = [];
    const parts = new Set();
    for (let time = 0; time < times; time++) {
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, bypassCSP: true });
      const page = await context.newPage();
      await page.addInitScript(timing);
      await page.addInitScript(noting);
      context.on("request", (request) => {
        const name = /\/([a-z]+(?:-[a-z]+)?)\.[0-9a-f]{12}\.js$/.exec(request.url())?.[1];
        if (name !== undefined && !others.has(name)) parts.add(name);
      });
      await page.goto(`${address}?language=${language}`);
      await page.getByRole("option").filter({ hasText: sample }).first().click();
      await page.waitForFunction("window.timed.length > 0");
      ready.push(Number(await page.evaluate("window.ready[0]")));
      verdict.push(Number(await page.evaluate("window.timed[0].delay")));
      await context.close();
    }
    rows.push({ of, parts: [...parts].sort(), ready: middle(ready), verdict: middle(verdict) });
  }
  return rows;
}
