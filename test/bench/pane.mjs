/**
 * The pane in a real browser: how long a verdict takes after the last answer of Outlook, and what a page loads before it.
 * Prints tables and fails for nothing.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { ensureBuilt } from "../../tools/build.mjs";
import { headerPolicy } from "../../tools/csp.mjs";
import { serve } from "../../tools/serve.mjs";
import { starts } from "./starts.mjs";
import { timing } from "./timing.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Times that the sample mailbox is gone through. */
const rounds = 12;

/** @param {readonly number[]} values @param {number} share From 0 to 1. @returns {number} */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Kilobytes of 1,000 bytes. @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(1);

/**
 * What the browser loads of the built pane, by part, in bytes: raw, and as a server sends it.
 * @returns {ReadonlyMap<string, { raw: number, gzip: number }>}
 */
function sizes() {
  const folder = join(root, "dist/taskpane");
  const parts = readdirSync(folder).filter((name) => /^[a-z-]+\.[0-9a-f]{12}\.js$/.test(name));
  return new Map(
    parts.map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [name.split(".")[0] ?? "", { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }];
    }),
  );
}

/** @param {string} address @param {import("playwright-core").Browser} browser */
async function verdicts(address, browser) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  await page.addInitScript(timing);
  await page.goto(address);
  const rows = page.getByRole("listbox", { name: "Messages" }).getByRole("option");
  await rows.first().waitFor();
  /** @type {{ delay: number, pending: boolean }[]} */
  const taken = [];
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < (await rows.count()); index++) {
      const before = await page.evaluate("window.timed.length");
      await rows.nth(index).click();
      await page.waitForFunction(`window.timed.length > ${String(before)}`);
      taken.push(await page.evaluate("window.timed.at(-1)"));
    }
  }
  await context.close();
  return taken;
}

for (const part of /** @type {const} */ (["taskpane", "preview"])) if (!(await ensureBuilt(part))) process.exit(2);
const found = execFileSync(process.execPath, [join(root, "tools/chromium.mjs")], { encoding: "utf8" });
/** @type {{ path: string, args: string[], env: Record<string, string> }} */
const { path, args, env } = JSON.parse(found);
const site = await serve({
  folder: join(root, "dist/preview"),
  policy: headerPolicy({ office: false, frames: true }, ["'self'"]),
  port: 0,
});
const browser = await chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });

console.log(
  `${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, Node ${process.version}, Chromium ${browser.version()}\n`,
);
const parts = sizes();
console.log("JavaScript of the pane, kB: the page and its worker, and what they load for some messages and readers");
console.table([...parts].map(([part, { raw, gzip }]) => ({ part, raw: kB(raw), gzip: kB(gzip) })));

console.log("The first message, with nothing in the browser's cache: kB after gzip, milliseconds");
console.table(
  (await starts(site.address, browser)).map(({ of, parts: loaded, ready, verdict }) => {
    /** @param {string} part */
    const weight = (part) => parts.get(part)?.gzip ?? 0;
    const more = loaded.map(weight).reduce((sum, bytes) => sum + bytes, 0);
    return {
      of,
      page: kB(weight("taskpane")),
      worker: kB(weight("worker")),
      more: kB(more),
      which: loaded.join(" "),
      "worker ready": ready.toFixed(0),
      verdict: verdict.toFixed(0),
    };
  }),
);

const all = await verdicts(site.address, browser);
const warm = all.slice(1).map(({ delay }) => delay);
const text = all.filter(({ pending }) => !pending).map(({ delay }) => delay);
console.log(`Verdict on screen after Outlook's last answer, ms, ${all.length} messages of the preview`);
console.table(
  [
    { of: "all but the first", delays: warm },
    { of: "those without attachments", delays: text.slice(1) },
  ].map(({ of, delays }) => ({
    of,
    count: delays.length,
    p50: quantile(delays, 0.5).toFixed(1),
    p95: quantile(delays, 0.95).toFixed(1),
    max: Math.max(...delays).toFixed(1),
  })),
);
await browser.close();
await site.close();
