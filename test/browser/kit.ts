import { setTimeout as sleep } from "node:timers/promises";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

/** What the set-up made for this run: the built pages, Outlook's fake, the Chromium. */
export const made = process.env.REMIT_GUARD_BROWSER_TESTS ?? "";

/** Milliseconds that a step in a browser may take: a busy machine needs ten times what an idle one does. */
const slow = 120_000;

interface Found {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Starts the Chromium that the set-up found, with more arguments where there are any. */
export function launch(more: readonly string[] = []): Promise<Browser> {
  const { path, args, env } = JSON.parse(readFileSync(join(made, "chromium.json"), "utf8")) as Found;
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return chromium.launch({
    executablePath: path,
    args: [...args, ...more],
    env: { ...(Object.fromEntries(inherited) as Record<string, string>), ...env },
  });
}

/** A server that is up. */
export interface Served {
  readonly address: string;
  stop(): void;
}

/** Serves the built pages: those that Outlook opens (there is no config.json next to them), the preview's, or that of the encoder. */
export function serve(part: "taskpane" | "preview" | "encoder"): Promise<Served> {
  const script = require.resolve("./serve.mjs");
  const server = spawn(process.execPath, [script, part, join(made, part)]);
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    server.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /https?:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address !== undefined) resolve({ address, stop: () => server.kill() });
    });
    server.on("exit", (code) => reject(new Error(`${script} ended with ${String(code)}: ${said}`)));
  });
}

/** What a page should not do, as it happened. */
export interface Watched {
  readonly page: Page;
  /** Errors and warnings of the console, and exceptions. */
  readonly errors: string[];
  /** Requests to any host but the page's own. */
  readonly foreign: string[];
}

/** A page in a context of its own, which notes what it should not do. Nothing is loaded yet. */
export async function newPage(browser: Browser, address: string, options: BrowserContextOptions): Promise<Watched> {
  // What moves is drawn without a graphics card, by the core that another test waits for: test/browser/stories.test.ts lets it.
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(slow);
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  const own = new URL(address).origin;
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  context.on("weberror", (error) => errors.push(String(error.error())));
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && protocol !== "data:" && protocol !== "blob:") foreign.push(request.url());
  });
  return { page, errors, foreign };
}

/** Opens a page in a context of its own, and notes what it should not do. */
export async function open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await newPage(browser, address, options);
  await watched.page.goto(address);
  return watched;
}

/** Of the page or frame: how much was on its way from one colour or place to another, once it has arrived. */
async function arrived(): Promise<number> {
  // Not what has arrived and keeps the element there, nor what goes round for ever or was stopped.
  const passing = document
    .getAnimations()
    .filter((each) => each.playState === "running" && each.effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(passing.map((each) => each.finished));
  return passing.length;
}

/** Waits until nothing on the page or in its frames is on its way, twice in a row: what was just shown sets out a frame later. */
async function still(page: Page): Promise<void> {
  for (let calm = 0; calm < 2;) {
    const passing = await Promise.all(page.frames().map((frame) => frame.evaluate(arrived)));
    calm = passing.some((count) => count > 0) ? 0 : calm + 1;
    if (calm < 2) await sleep(40);
  }
}

/** Is axe in all frames of a page? It stays there until they load another document. */
async function hasAxe(page: Page): Promise<boolean> {
  const found = await Promise.all(page.frames().map((frame) => frame.evaluate(() => "axe" in window)));
  return found.every(Boolean);
}

/** Milliseconds after which a colour that was on its way has arrived. */
const settled = 300;

/** What axe finds wrong with a page and its frames, a line each, and still does a moment later. `rules`: these alone. */
export async function violations(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  const found = await violationsNow(page, rules);
  if (found.length === 0) return found;
  await sleep(settled);
  return violationsNow(page, rules);
}

async function violationsNow(page: Page, rules: readonly string[]): Promise<readonly string[]> {
  await still(page);
  // To put half a megabyte into each frame costs as much as to look at the page.
  const axe = new AxeBuilder({ page, ...((await hasAxe(page)) && { axeSource: ";" }) })
    // All frames are of one origin, so that no page of axe's own is needed, which costs as much again.
    .setLegacyMode()
    // Of what is right, nothing is told.
    .options({
      resultTypes: ["violations"],
      ...(rules.length > 0 && { runOnly: { type: "rule" as const, values: [...rules] } }),
    });
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

/** Both sites and a browser, there for as long as the tests of a file run. */
export function bothSites(): { readonly mailbox: Served; readonly server: Served; readonly browser: Browser } {
  const at = {} as { mailbox: Served; server: Served; browser: Browser };
  beforeAll(async () => {
    [at.mailbox, at.server, at.browser] = await Promise.all([serve("preview"), serve("taskpane"), launch()]);
  });
  afterAll(async () => {
    await at.browser.close();
    at.mailbox.stop();
    at.server.stop();
  });
  return at;
}
