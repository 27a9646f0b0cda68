/**
 * The register in a real browser over the real service: how long it takes until the list is seen, until a search shows its
 * first hit, and how evenly a long list scrolls. `--suppliers 100000` says how many are on record. Prints a table and fails
 * for nothing.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { ensureBuilt } from "../../tools/build.mjs";
import { startIssuer } from "../../tools/issuer/issuer.mjs";
import { fillOnce } from "../../tools/start/filling.mjs";
import { freePort } from "../../tools/start/ports.mjs";
import { configFor, keeper } from "../../tools/start/records.mjs";
import { serveRegister } from "../../tools/start/register.mjs";
import { startService } from "../../tools/start/service.mjs";
import { machine, quantile } from "./machine.mjs";
import { suppliers } from "./matching/suppliers.mjs";
import { supplierCsvOf } from "./service/csv.mjs";

const { values } = parseArgs({
  options: { suppliers: { type: "string", default: "100000" } },
  allowPositionals: true,
  strict: false,
});
const count = Number(values.suppliers);
const root = fileURLToPath(new URL("../..", import.meta.url));
/** Times that the page is opened again. */
const openings = 10;
const searches = 60;

for (const part of /** @type {const} */ (["service", "register"])) if (!(await ensureBuilt(part))) process.exit(2);
console.log(`${machine()}\n`);
const folder = mkdtempSync(join(tmpdir(), "remit-guard-bench-"));
// Where we are root, PostgreSQL runs as another user, who must pass through.
chmodSync(folder, 0o755);
const list = suppliers(count, 1).records;
const file = join(folder, "suppliers.csv");
writeFileSync(file, supplierCsvOf(list));

const issuer = await startIssuer();
const register = await serveRegister({ port: 0 });
const service = await startService({
  folder: join(folder, "data"),
  port: await freePort(3600),
  config: configFor(issuer, [new URL(register.address).origin]),
  signal: new AbortController().signal,
  onStart: () => {},
});
const began = performance.now();
await fillOnce({ url: service.url, token: await issuer.token(keeper) }, file);
console.log(
  `${count.toLocaleString("en")} suppliers, imported in ${((performance.now() - began) / 1000).toFixed(0)} s`,
);
register.open({ url: service.url, tokenUrl: `${issuer.url}/token` });

/** @type {{ path: string, args: string[], env: Record<string, string> }} */
const { path, args, env } = JSON.parse(
  execFileSync(process.execPath, [join(root, "tools/chromium.mjs")], { encoding: "utf8" }),
);
const browser = await chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
const page = await context.newPage();
const rows = page.getByRole("option");

/** @param {string} what @param {readonly number[]} taken Milliseconds. */
const line = (what, taken) =>
  console.log(
    `${what.padEnd(52)}${[0.5, 0.95, 1].map((share) => quantile(taken, share).toFixed(0).padStart(8)).join("")}`,
  );
console.log(
  `${"milliseconds".padEnd(52)}${["half", "95 of 100", "slowest"].map((words) => words.padStart(10)).join("")}`,
);

await page.goto(register.address);
await page.getByRole("button", { name: /Priya Nair/ }).click();
await rows.first().waitFor();
/** @type {{ paint: number, list: number }[]} */
const opened = [];
for (let at = 0; at < openings; at++) {
  const start = performance.now();
  await page.reload();
  await rows.first().waitFor();
  const seen = performance.now() - start;
  const paint = /** @type {number} */ (
    await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN")
  );
  opened.push({ paint, list: seen });
}
line(
  "first paint",
  opened.map(({ paint }) => paint),
);
line(
  "the list is seen",
  opened.map((each) => each.list),
);

/** @type {number[]} */
const found = [];
const field = page.getByRole("searchbox");
for (let at = 0; at < searches; at++) {
  const { name } = list[(at * 7919) % list.length] ?? { name: "" };
  await field.fill("");
  await page.waitForTimeout(400);
  const start = performance.now();
  await field.fill(name.slice(0, 8));
  await page.locator("mark").first().waitFor();
  found.push(performance.now() - start);
}
line("from the last key to the first hit, marked", found);

await field.fill("");
await rows.first().waitFor();
await page.waitForTimeout(500);
await page.evaluate(`(() => {
  window.frames_ = [];
  let last = performance.now();
  const next = (now) => { window.frames_.push(now - last); last = now; requestAnimationFrame(next); };
  requestAnimationFrame(next);
})()`);
await rows.first().hover();
for (let at = 0; at < 200; at++) {
  await page.mouse.wheel(0, 600);
  await page.waitForTimeout(16);
}
const frames = /** @type {number[]} */ (await page.evaluate("window.frames_.slice(5)"));
line(`frames while scrolling (${frames.length})`, frames);
console.log(`rows in the page then: ${await rows.count()}`);

await browser.close();
await service.stop();
await register.close();
await issuer.close();
rmSync(folder, { recursive: true, force: true });
