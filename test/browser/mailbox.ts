import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, FrameLocator, Locator, Page } from "playwright-core";

/** The preview as the person in front of it uses it. */

/** Names of the sample messages without their ending, in the order of the list. */
export const sampleNames: readonly string[] = readdirSync(join(__dirname, "../../samples"))
  .filter((name) => name.endsWith(".eml"))
  .map((name) => name.replace(/\.eml$/, ""))
  .sort();

/** The frame with the pane in it. */
export const paneOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Task pane"]');

/** The same, to run something in it. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes("pane.html"));
  if (frame === undefined) throw new Error("The pane is not there.");
  return frame;
}

/** The rows of the message list. */
export const rowsOf = (page: Page): Locator => page.getByRole("listbox", { name: "Messages" }).getByRole("option");

/** Waits until the list says what the pane said of that message. */
export const judged = (row: Locator): Promise<void> => row.locator(".fui-Badge").waitFor();

/** Opens a message from the list by a click, and waits until it is judged. The row. */
async function choose(page: Page, index: number): Promise<Locator> {
  const row = rowsOf(page).nth(index);
  await row.click();
  await judged(row);
  return row;
}

/** Opens a sample by its name. */
export async function chooseSample(page: Page, name: string): Promise<Locator> {
  return choose(page, sampleNames.indexOf(name));
}

/** The pane's verdict, or whatever it says in its place. */
export const titleOf = (page: Page): Promise<string> => paneOf(page).getByRole("heading", { level: 1 }).innerText();

/** Puts files into the mailbox by the button for it. */
export async function take(
  page: Page,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) })),
    );
}
