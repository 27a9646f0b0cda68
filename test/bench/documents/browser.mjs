/** Documents in the worker of the built pages, in Chromium: one that has loaded nothing yet, and one that has. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { ensureBuilt } from "../../../tools/build.mjs";
import { headerPolicy } from "../../../tools/csp.mjs";
import { serve } from "../../../tools/serve.mjs";

const root = join(import.meta.dirname, "../../..");
const folder = join(root, "dist/preview");

/** Runs in the page: reads a file so many times in one fresh worker. First without the words in pictures, as the pane does. */
const reading = `async ({ script, name, data, times }) => {
  const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
  const start = performance.now();
  const worker = new Worker(script);
  let id = 0;
  let progressed = 0;
  const ask = (ocr) => new Promise((resolve, reject) => {
    worker.onerror = () => reject(new Error("The worker broke."));
    worker.onmessage = ({ data }) => {
      // pdf.js says that it is there, to whom it may concern.
      if (data.id !== id) return;
      if ("progress" in data) return void progressed++;
      if ("error" in data) reject(new Error(data.error));
      else resolve(data.value);
    };
    worker.postMessage({ id: ++id, ask: "file", ocr, file: { name, type: "", bytes } });
  });
  const whole = async () => {
    const quick = await ask(false);
    return quick.missing.some(({ code }) => code === "picturesNotRead") ? ask(true) : quick;
  };
  const first = await whole();
  const cold = performance.now() - start;
  const warm = [];
  for (let time = 0; time < times; time++) {
    const from = performance.now();
    await whole();
    warm.push(performance.now() - from);
  }
  worker.terminate();
  return { cold, warm, progressed, text: first.found.map(({ text }) => text).join("\\n") };
}`;

/** kB that a server sends of a file after gzip -9; what is packed already stays as it is. @param {string} path */
function weight(path) {
  const bytes = readFileSync(join(folder, path));
  return (path.endsWith(".gz") ? bytes.length : Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length)) / 1000;
}

/**
 * @param {readonly import("./made.mjs").Made[]} files
 * @param {number} times
 * @returns {Promise<readonly { name: string, cold: number, warm: readonly number[], found: boolean, kB: number, loaded: string }[]>}
 * Milliseconds; what is loaded, after gzip.
 */
export async function inChromium(files, times) {
  if (!(await ensureBuilt("preview"))) return [];
  const script = readdirSync(folder).find((name) => /^files\.[0-9a-f]{12}\.js$/.test(name)) ?? "";
  const { path, args, env } = JSON.parse(
    execFileSync(process.execPath, [join(root, "tools/chromium.mjs")], { encoding: "utf8" }),
  );
  const site = await serve({ folder, policy: headerPolicy({ office: false }, ["'self'"]), port: 0 });
  const browser = await chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
  const rows = [];
  for (const { name, bytes, holds } of files) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.address}page.css`);
    /** @type {Set<string>} */
    const loaded = new Set();
    context.on("response", (response) => loaded.add(decodeURI(response.url().slice(site.address.length))));
    const asked = JSON.stringify({ script, name, data: Buffer.from(bytes).toString("base64"), times });
    /** @type {any} */
    const { cold, warm, progressed, text } = await page.evaluate(`(${reading})(${asked})`);
    const parts = [...loaded].filter((part) => part !== "");
    rows.push({
      name,
      cold,
      warm,
      progressed,
      found: text.replace(/\s/g, "").includes(holds.replace(/\s/g, "")),
      kB: parts.reduce((sum, part) => sum + weight(part), 0),
      loaded: parts.map((part) => part.replace(/\.[0-9a-f]{12}/, "").replace(/^.*\//, "")).join(" "),
    });
    await context.close();
  }
  await browser.close();
  await site.close();
  return rows;
}
