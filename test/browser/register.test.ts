import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Browser, Locator, Page } from "playwright-core";
import { launch, made, newPage, slow, violations, type Watched } from "./kit";

/** The register over the real service, with its own PostgreSQL, and tokens that the local issuer signs. */
let data: string;
let server: ChildProcess;
let address: string;
let browser: Browser;
let watched: Watched;
let page: Page;

async function serveRecords(): Promise<string> {
  data = mkdtempSync(join(tmpdir(), "remit-guard-register-"));
  // PostgreSQL runs as somebody else where this is root.
  chmodSync(data, 0o755);
  const child = spawn(process.execPath, [require.resolve("./register.mjs"), join(made, "register"), data]);
  server = child;
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, "line"), once(lines, "close")])) as [string | undefined];
  if (line === undefined) throw new Error(complaint);
  return line;
}

beforeAll(async () => {
  [address, browser] = await Promise.all([serveRecords(), launch()]);
  watched = await newPage(browser, address, {
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  ({ page } = watched);
  await page.goto(address);
}, slow);
afterAll(async () => {
  await browser.close();
  const ended = once(server, "exit");
  server.stdin?.end();
  await ended;
  rmSync(data, { recursive: true, force: true });
}, 60_000);

/** What axe finds, without the marks by which Fluent keeps the focus in a group: they pass it on, and nobody meets them. */
const faults = async (): Promise<readonly string[]> =>
  (await violations(page)).filter((line) => !line.includes("data-tabster-dummy"));

const button = (name: string | RegExp): Locator => page.getByRole("button", { name });
const title = (name: string | RegExp): Promise<void> => page.getByRole("heading", { name }).first().waitFor();
const bank = (): Locator => page.getByRole("region", { name: "Bank details" });

async function become(name: string): Promise<void> {
  await button(/^Signed in as/).click();
  await page.getByRole("menuitem", { name: `Sign in as ${name}` }).click();
  await button(`Signed in as ${name}`).waitFor();
}

it("lets Priya propose a changed account, which she can't approve, and write down the call", async () => {
  await title("Sign in to the supplier register");
  expect(await faults()).toEqual([]);
  await button(/Priya Nair/).click();
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("nordwind");
  await page.locator("mark", { hasText: "Nordwind" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await title("Nordwind Spedition GmbH");
  await bank().getByText("DE25 1001 0010 4540 3314 82").waitFor();
  expect(await faults()).toEqual([]);

  await button("Propose a change: Bank details").click();
  const account = page.getByRole("textbox", { name: "Accounts, entry 1" });
  await account.fill("DE07 1001 0010 0140 8016 48");
  await page.getByText(/^The check digits \(characters 3 and 4\) don't fit the rest/).waitFor();
  await account.fill("DE07 1001 0010 0140 8016 49");
  await page.getByRole("textbox", { name: /^Reason/ }).fill("They moved to another bank.");
  await title("What will change");
  expect(await faults()).toEqual([]);
  await button(/^Propose$/).click();

  await title(/^Proposed by Priya Nair/);
  await page.getByText("You proposed this. Another person must approve it.").waitFor();
  expect(await button("Approve").count()).toBe(0);
  await button("Call the supplier").click();
  expect(await page.getByRole("link", { name: "+49 40 5550187" }).getAttribute("href")).toBe("tel:+49405550187");
  await page.getByRole("radio", { name: "Confirmed" }).check();
  await page.getByLabel("Whom did you speak with?").fill("Katrin Lohmann");
  expect(await faults()).toEqual([]);
  await button("Record the call").click();
  await page.getByText(/^Confirmed: Katrin Lohmann on \+49 40 5550187, called by Priya Nair/).waitFor();
  expect(await button("Approve").count()).toBe(0);
}, 60_000);

it("lets Helen approve it, after which the record and its history show it", async () => {
  await become("Helen Frost");
  await page.getByRole("tab", { name: "Proposals" }).click();
  await page.getByRole("link", { name: "Nordwind Spedition GmbH" }).waitFor();
  expect(await faults()).toEqual([]);
  await button("Approve").click();
  await title("Nothing waits");
  await page.getByRole("tab", { name: "Suppliers" }).click();
  await page.getByRole("option", { name: /Nordwind/ }).click();
  await bank().getByText("DE07 1001 0010 0140 8016 49").waitFor();
  await bank()
    .getByText(/^Verified on/)
    .waitFor();
  expect(await bank().getByText("DE25 1001 0010 4540 3314 82").count()).toBe(0);
  await page.getByText("Helen Frost put Priya Nair's change of V1002 on record.").waitFor();
}, 60_000);

it("tells the health of the list and its history, in dark colours too, and on a phone", async () => {
  await page.getByRole("tab", { name: "Health" }).click();
  await button("Show suppliers: No bank details").click();
  await page.getByRole("link", { name: "Ostrava Ocel s.r.o." }).waitFor();
  expect(await faults()).toEqual([]);
  await page.getByRole("tab", { name: "History" }).click();
  await page.getByText(/Each entry is chained/).waitFor();
  expect(await faults()).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("link", { name: "V1001" }).first().click();
  await title("Thames Gate Freight Ltd");
  expect(await faults()).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await button("Back to the list").click();
  await page.getByRole("option", { name: /Thames Gate/ }).waitFor();
  expect(watched.errors).toEqual([]);
}, 60_000);
