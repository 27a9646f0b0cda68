import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { launch, newPage } from "../../browser/kit";
import { become, serveRegister } from "../../browser/registerKit";
import { madeRecords } from "../../suppliers/stored/made";
import { fileOf } from "../service/kit/files";

const rows = Number(process.env.ROWS ?? 100_000);
const minutes = 60_000;
/** Milliseconds for one step. */
const maxTime = 6 * minutes;
/** Milliseconds for which the page may answer nothing: as long as a slow tap. */
const maxHeld = 500;

/** Runs in a page: notes how long nothing else could run there. */
const watchHeld = (): void => {
  const watched = globalThis as unknown as { held: number };
  watched.held = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    watched.held = Math.max(watched.held, now - last);
    last = now;
  }, 20);
};

/** What a bar of progress says, until there is none. */
async function followed(page: Page, isDone: Locator): Promise<readonly string[]> {
  const bar = page.getByRole("progressbar");
  const said = new Set<string>();
  for (const end = performance.now() + maxTime; !(await isDone.isVisible());) {
    if (performance.now() > end) throw new Error(`It doesn't come to its end: ${[...said].join(" | ")}`);
    const text = await bar.getAttribute("aria-valuetext", { timeout: 1_000 }).catch(() => null);
    if (text !== null) said.add(text);
    await page.waitForTimeout(200);
  }
  return [...said];
}

it(
  `imports ${rows} rows through the page, which tells how far it is and answers in the meantime`,
  async () => {
    const [register, browser] = await Promise.all([serveRegister(), launch()]);
    const folder = mkdtempSync(join(tmpdir(), "remit-guard-import-"));
    const file = join(folder, "all.csv");
    const told: string[] = [];
    const faults: string[] = [];
    try {
      const viewport = { width: 1280, height: 900 };
      const { page, errors } = await newPage(browser, register.address, { viewport, locale: "en-GB" });
      await page.goto(register.address);
      await page.getByRole("button", { name: /Priya Nair/ }).click();
      await page.getByRole("tab", { name: "Import" }).click();
      // The samples that are on record already have ids like those of the made-up ones.
      const records = madeRecords(rows, 3).map((record) => ({ ...record, id: `M${record.id}` }));
      const { csv } = fileOf(records);
      writeFileSync(file, csv);
      told.push(`a file of ${(csv.length / 2 ** 20).toFixed(1)} MiB`);
      await page.evaluate(watchHeld);
      const timed = async (what: string, begin: Locator, isDone: Locator): Promise<void> => {
        await page.evaluate(() => void ((globalThis as unknown as { held: number }).held = 0));
        const start = performance.now();
        await begin.click();
        const said = await followed(page, isDone);
        const seconds = ((performance.now() - start) / 1_000).toFixed(1);
        const held = Math.round(await page.evaluate(() => (globalThis as unknown as { held: number }).held));
        told.push(`${what}: ${seconds} s; the page was held up for ${held} ms at most; it said: ${said.join(" | ")}`);
        if (held > maxHeld) faults.push(`${what}: the page was held up for ${held} ms.`);
        const steps = said.filter((text) => /\d of [\d,]+ /.test(text));
        if (steps.length < 3 || !steps.some((text) => text.includes("left")))
          faults.push(`${what}: nobody saw how far it was.`);
      };
      const choose = async (): Promise<void> => {
        await page.locator("input[type=file]").setInputFiles(file);
        await page.getByText("This is a supplier file in our own form.").waitFor();
        await page.getByRole("radio", { name: "It replaces the one on record" }).check();
      };
      const preview = page.getByRole("button", { name: "Preview", exact: true });

      await choose();
      const added = page.getByText(`Suppliers added: ${rows.toLocaleString("en-GB")}`);
      await timed("preview", preview, added);
      await page.getByRole("button", { name: "Propose", exact: true }).click();
      await page.getByText("You sent this file. Another person must apply it.").waitFor();
      await become(page, "Helen Frost");
      const applied = page.getByText(/^Applied by Helen Frost/);
      await timed("apply", page.getByRole("button", { name: "Apply", exact: true }), applied);
      await become(page, "Priya Nair");
      await page.getByRole("link", { name: "Back to all files" }).click();
      await choose();
      await timed("the same file again", preview, page.getByText("This file changes nothing"));
      await page.getByText(`Suppliers that stay as they are: ${rows.toLocaleString("en-GB")}`).waitFor();
      faults.push(...errors);
    } finally {
      process.stderr.write(`${rows} rows\n${told.join("\n")}\n${faults.join("\n")}\n`);
      await browser.close();
      await register.stop();
      rmSync(folder, { recursive: true, force: true });
    }
    expect(faults).toEqual([]);
  },
  20 * minutes,
);
