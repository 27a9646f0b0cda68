import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launch, open, serve, violations, type Served } from "./kit";
import { chooseSample, paneFrame, paneOf } from "./mailbox";

let mailbox: Served;
let browser: Browser;
let page: Page;
let errors: readonly string[];

beforeAll(async () => {
  [mailbox, browser] = await Promise.all([serve("preview"), launch()]);
  ({ page, errors } = await open(browser, `${mailbox.address}?language=en&client=classicWindows`, {
    viewport: { width: 1280, height: 900 },
  }));
});
afterAll(async () => {
  await browser.close();
  mailbox.stop();
});

const original = [
  "From: Katrin Lohmann <katrin.lohmann@nordwind-spedition.de>",
  "To: priya.nair@harbourlane.co.uk",
  "Subject: Rechnung 2026-61773",
  "Date: Fri, 2 Oct 2026 09:00:00 +0000",
  "Message-ID: <earlier@nordwind-spedition.de>",
  "",
  "Please pay invoice 2026-61773 to our account, IBAN DE25 1001 0010 4540 3314 82.",
].join("\r\n");

/** Drags a file over the pane, and drops it, as the browser does it for a person. */
async function drop(name: string, text: string, drops: boolean): Promise<void> {
  await paneFrame(page).evaluate(
    ([file, content, isDropped]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file));
      const fire = (type: string) =>
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      fire("dragover");
      if (isDropped) fire("drop");
    },
    [name, text, drops] as const,
  );
}

it("holds a message against what is dropped on the pane or chosen, until another message is opened", async () => {
  await chooseSample(page, "01-freemail-hijack");
  const pane = paneOf(page);
  await pane.getByRole("heading", { level: 1, name: "Do not pay" }).waitFor();
  await drop("RE Rechnung.eml", original, false);
  await pane.getByText("Drop the original here").waitFor();
  await drop("RE Rechnung.eml", original, true);
  await pane.getByText("The account differs from the one of Oct 2, 2026.").waitFor();
  expect(await pane.getByText("Drop the original here").count()).toBe(0);
  expect(await pane.locator("dt", { hasText: "In the earlier message" }).count()).toBe(1);

  const pdf = readFileSync(join(__dirname, "../documents/files/chromium.pdf"));
  await pane
    .locator('input[type="file"]')
    .setInputFiles({ name: "old invoice.pdf", mimeType: "application/pdf", buffer: pdf });
  await pane.getByRole("button", { name: "Remove old invoice.pdf" }).waitFor();
  await drop("list.csv", "a;b\n1;2\n", true);
  await pane.getByText("This is neither a message nor a PDF.").waitFor();
  expect(await violations(page)).toEqual([]);

  await pane.getByRole("button", { name: "Remove RE Rechnung.eml" }).click();
  await pane.getByText("The account differs from the one of Oct 2, 2026.").waitFor({ state: "detached" });
  await chooseSample(page, "02-true-invoice");
  await chooseSample(page, "01-freemail-hijack");
  await pane.getByRole("heading", { level: 1, name: "Do not pay" }).waitFor();
  expect(await pane.getByRole("button", { name: /^Remove / }).count()).toBe(0);
  expect(errors).toEqual([]);
});
