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

/** What the browser loads of the built pane, by part: raw and as a server sends it. */
function sizes() {
  const folder = join(root, "dist/taskpane");
  const parts = readdirSync(folder).filter((name) => /^[a-z-]+\.[0-9a-f]{12}\.js$/.test(name));
  return parts.map((name) => {
    const bytes = readFileSync(join(folder, name));
    return { part: name.split(".")[0], raw: kB(bytes.length), gzip: kB(gzipSync(bytes, { level: 9 }).length) };
  });
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
console.log("JavaScript of the pane, kB; words-* and lexicon-* only for readers and messages in that language");
console.table(sizes());

const all = await verdicts(site.address, browser);
const [cold, ...warm] = all.map(({ delay }) => delay);
const text = all.filter(({ pending }) => !pending).map(({ delay }) => delay);
console.log(`Verdict on screen after Outlook's last answer, ms, ${all.length} messages of the preview`);
console.table([
  { of: "the first message, worker included", count: 1, p50: cold?.toFixed(1) },
  ...[
    { of: "all others", delays: warm },
    { of: "those without attachments", delays: text.slice(1) },
  ].map(({ of, delays }) => ({
    of,
    count: delays.length,
    p50: quantile(delays, 0.5).toFixed(1),
    p95: quantile(delays, 0.95).toFixed(1),
    max: Math.max(...delays).toFixed(1),
  })),
]);
await browser.close();
await site.close();
