/** The pane's worker with a long supplier list, in a browser: the preview takes the list as a visitor's file. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { ensureBuilt } from "../../tools/build.mjs";
import { headerPolicy } from "../../tools/csp.mjs";
import { serve } from "../../tools/serve.mjs";
import { noting } from "./starts.mjs";
import { timing } from "./timing.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** @param {string} name */
const read = (name) => `window.${name}`;

/**
 * @param {readonly string[]} files Supplier files, by path; each is opened in a page of its own.
 * @returns {Promise<readonly { file: string, ready: number, verdict: number }[]>} Milliseconds from the worker's start until it
 * is set up with the records, and from the choice of the file to the verdict on the message that is open.
 */
export async function withRecords(files) {
  if (!(await ensureBuilt("preview"))) throw new Error("the preview isn't built");
  const found = execFileSync(process.execPath, [join(root, "tools/chromium.mjs")], { encoding: "utf8" });
  /** @type {{ path: string, args: string[], env: Record<string, string> }} */
  const { path, args, env } = JSON.parse(found);
  const site = await serve({
    folder: join(root, "dist/preview"),
    policy: headerPolicy({ office: false, frames: true }, ["'self'"]),
    port: 0,
  });
  const browser = await chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
  try {
    const rows = [];
    for (const file of files) {
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, bypassCSP: true });
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      await page.addInitScript(timing);
      await page.addInitScript(noting);
      await page.goto(site.address);
      await page.getByRole("option").filter({ hasText: "conveyor rollers" }).first().click();
      await page.waitForFunction("window.timed.length > 0 && window.ready.length > 0");
      const starts = Number(await page.evaluate(read("ready.length")));
      const from = Number(await page.evaluate("performance.now()"));
      await page.locator('input[type="file"]').first().setInputFiles(file);
      await page.waitForFunction(`window.ready.length > ${starts}`);
      const shown = Number(await page.evaluate(read("timed.length")));
      await page.waitForFunction(`window.timed.length > ${Math.min(shown, 1)}`);
      rows.push({
        file,
        ready: Number(await page.evaluate(read("ready.at(-1)"))),
        verdict: Number(await page.evaluate("performance.now()")) - from,
      });
      await context.close();
    }
    return rows;
  } finally {
    await browser.close();
    await site.close();
  }
}
