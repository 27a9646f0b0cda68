import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import { once } from "node:events";
import type { Browser, Page } from "playwright-core";
import { filledData } from "./data";
import { launch, made, open, violations } from "./kit";
import { chooseSample, judged, paneFrame, paneOf, rowsOf, take } from "./mailbox";

/** The preview over the real service, with its own PostgreSQL, and tokens that the local issuer signs. */
interface Records {
  readonly address: string;
  /** Stops or starts the service. */
  tell(what: "stop" | "start"): Promise<void>;
  end(): Promise<void>;
}

async function serveRecords(): Promise<Records> {
  const data = filledData();
  const child = spawn(process.execPath, [require.resolve("./records.mjs"), join(made, "preview"), data]);
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  const lines: Interface = createInterface({ input: child.stdout });
  const next = async (): Promise<string> => {
    const [line] = (await Promise.race([once(lines, "line"), once(lines, "close")])) as [string | undefined];
    if (line === undefined) throw new Error(complaint);
    return line;
  };
  return {
    address: await next(),
    async tell(what) {
      const done = next();
      child.stdin.write(`${what}\n`);
      await done;
    },
    async end() {
      const ended = once(child, "exit");
      child.stdin.end();
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

let records: Records;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [records, browser] = await Promise.all([serveRecords(), launch()]);
  ({ page } = await open(browser, `${records.address}?language=en`, { viewport: { width: 1280, height: 800 } }));
});
afterAll(async () => {
  await browser.close();
  await records.end();
});

const saysOfRecords = (text: string): Promise<void> => page.getByRole("banner").getByText(text).waitFor();
const pane = (title: string): Promise<void> => paneOf(page).getByRole("heading", { level: 1, name: title }).waitFor();

it("stops the seed case by the service's record, and gives the number on record to call", async () => {
  await saysOfRecords("Supplier service: connected");
  await chooseSample(page, "01-freemail-hijack");
  await pane("Do not pay");
  await paneOf(page)
    .getByText("These bank details are not on record for Nordwind Spedition GmbH: DE07 1001 0010 0140 8016 49.")
    .first()
    .waitFor();
  expect(await paneOf(page).locator("a").first().getAttribute("href")).toBe("tel:+49405550187");
});

/** The same fraudster without the conversation: nothing but the record speaks against him. */
const alone = [
  "From: Nordwind Spedition GmbH <nordwind-spedition@mail.com>",
  "To: Priya Nair <priya.nair@harbourlane.co.uk>",
  "Subject: Rechnung 2026-61773",
  "Date: Fri, 2 Oct 2026 17:24:59 +0200",
  "Message-ID: <7f911f11$01dd9e9e$d9179b8d$@mail.com>",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Dear Priya,",
  "",
  "please pay invoice 2026-61773 over EUR 18,420.00 to our account",
  "IBAN: DE07 1001 0010 0140 8016 49",
  "",
  "Nordwind Spedition GmbH",
  "USt-IdNr. DE284619070",
].join("\r\n");

it("is incomplete while the service is stopped, says so, and stops again once it is back", async () => {
  await take(page, [{ name: "alone.eml", text: alone }]);
  await judged(rowsOf(page).first());
  await pane("Do not pay");

  await records.tell("stop");
  await saysOfRecords("Supplier service: not reachable");
  await paneOf(page).getByRole("button", { name: "Check again" }).first().click();
  await pane("Not compared with the record");
  await paneOf(page).getByText("The supplier list could not be reached").first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await paneFrame(page).waitForFunction(() => document.documentElement.style.colorScheme === "dark");
  expect(await violations(page, ["color-contrast"])).toEqual([]);

  await records.tell("start");
  await saysOfRecords("Supplier service: connected");
  await pane("Do not pay");
});
