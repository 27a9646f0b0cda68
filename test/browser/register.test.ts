import type { Browser, Locator, Page } from "playwright-core";
import { atLength } from "../atLength";
import { launch, newPage, violations, type Watched } from "./kit";
import { become as be, type Register, serveRegister } from "./registerKit";

let register: Register;
let browser: Browser;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  [register, browser] = await Promise.all([serveRegister(), launch()]);
  watched = await newPage(browser, register.address, {
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
  });
  ({ page } = watched);
  await page.goto(register.address);
});
afterAll(async () => {
  await browser.close();
  await register.stop();
});

/** What axe finds, without the marks by which Fluent keeps the focus in a group: they pass it on, and no one meets them. */
const faults = async (): Promise<readonly string[]> =>
  (await violations(page)).filter((line) => !line.includes("data-tabster-dummy"));

/** The same in the soak: of what looks much like that at which axe looks each time. */
const alike = atLength(faults, async (): ReturnType<typeof faults> => []);

const button = (name: string | RegExp): Locator => page.getByRole("button", { name });
const title = (name: string | RegExp): Promise<void> => page.getByRole("heading", { name }).first().waitFor();
const bank = (): Locator => page.getByRole("region", { name: "Bank details" });

const become = (name: string): Promise<void> => be(page, name);

it("lets Priya propose a changed account, which she can't approve, and write down the call", async () => {
  await title("Sign in to the supplier register");
  expect(await alike()).toEqual([]);
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
  await page.getByText("Then another person must approve it: you proposed this.").waitFor();
  expect(await button("Approve").count()).toBe(0);
  await button("Call the supplier").click();
  expect(await page.getByRole("link", { name: "+49 40 5550187" }).getAttribute("href")).toBe("tel:+49405550187");
  await page.getByRole("radio", { name: "Confirmed" }).check();
  await page.getByLabel("Who did you speak with?").fill("Katrin Lohmann");
  await page.getByLabel(/^Last four/).fill("1482");
  await page.getByLabel(/^New account/).fill("DE07 1001 0010 0140 8016 49");
  expect(await alike()).toEqual([]);
  await button("Record the call").click();
  await page.getByText(/^Confirmed: Katrin Lohmann on \+49 40 5550187, called by Priya Nair/).waitFor();
  expect(await button("Approve").count()).toBe(0);
});

it("lets Helen approve it, after which the record and its history show it", async () => {
  await become("Helen Frost");
  await page.getByRole("tab", { name: "Proposals" }).click();
  await page.getByRole("link", { name: "Nordwind Spedition GmbH" }).waitFor();
  expect(await alike()).toEqual([]);
  await button("Approve").click();
  await title("Nothing is waiting");
  await page.getByRole("tab", { name: "Suppliers" }).click();
  await page.getByRole("option", { name: /Nordwind/ }).click();
  await bank().getByText("DE07 1001 0010 0140 8016 49").waitFor();
  await bank()
    .getByText(/^Verified on/)
    .waitFor();
  expect(await bank().getByText("DE25 1001 0010 4540 3314 82").count()).toBe(0);
  await page
    .getByText(/^Helen Frost put Priya Nair's change of Nordwind Spedition GmbH on record, after Priya Nair had called/)
    .first()
    .waitFor();
});

/** As an accounting system exports it: another account of a supplier on record, a new one, and one without a number. */
const vendors = [
  "Vendor;Name 1;IBAN;Remark",
  "V1003;Brückner Maschinenbau GmbH & Co. KG;DE89370400440532013000;moved",
  "V9001;Hanse Papier GmbH;DE75512108001245126199;new",
  ";Nobody's;;",
].join("\n");
const sendVendors = async (): Promise<void> => {
  await page.getByRole("tab", { name: "Import" }).click();
  await title("Import a file");
  const file = { name: "vendors.csv", mimeType: "text/csv", buffer: Buffer.from(vendors) };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByText("SAP supplier list").waitFor();
};

it("takes a file from Priya, whose columns and rows it shows, and changes nothing before Helen applies it", async () => {
  await become("Priya Nair");
  await sendVendors();
  expect(await page.getByLabel("Vendor holds").inputValue()).toBe("id");
  await page.getByLabel("Remark holds").selectOption({ label: "Notes" });
  expect(await alike()).toEqual([]);
  await page.getByRole("radio", { name: "It replaces the one on record" }).check();
  await button("Preview").click();
  const summary = page.getByRole("group", { name: "What this file does" });
  await summary.getByText("of these, to confirm by telephone: 1").waitFor();
  await page.getByText("DE89 3704 0044 0532 0130 00").waitFor();
  expect(await faults()).toEqual([]);
  await button("Left out: 1").click();
  await page.getByText("There is no id. The row is left out.").waitFor();
  await button(/^Propose$/).click();
  await summary.getByText("You sent this file. Another person must apply it.").waitFor();
  expect(await button("Apply").count()).toBe(0);
  expect(await alike()).toEqual([]);

  await become("Helen Frost");
  await page.getByRole("link", { name: "Back to all files" }).click();
  const waiting = page.getByRole("region", { name: "Waiting for another person" });
  await waiting.getByText(/^Sent by Priya Nair/).waitFor();
  expect(await alike()).toEqual([]);
  await waiting.getByRole("link", { name: "vendors.csv" }).click();
  await button("New: 1").click();
  await page.getByText("Hanse Papier GmbH").waitFor();
  await button("Apply").click();
  await summary.getByText(/^Applied by Helen Frost/).waitFor();
  expect(await alike()).toEqual([]);

  await become("Priya Nair");
  await sendVendors();
  await page.getByText(/^Priya Nair chose these columns on/).waitFor();
  await page.getByRole("radio", { name: "It replaces the one on record" }).check();
  await button("Preview").click();
  // The account waits for its call as a proposal, so the file still differs from the list.
  await page.getByText("of these, to confirm by telephone: 1").waitFor();
  await page.getByRole("tab", { name: "History" }).click();
  await page.getByText("Helen Frost applied the file vendors.csv: 1 new, 1 changed.").waitFor();
});

it("tells the health of the list and its history, in dark colours too, and on a phone", async () => {
  await page.getByRole("tab", { name: "Health" }).click();
  await button("Show suppliers: No bank details").click();
  await page.getByRole("link", { name: "Ostrava Ocel s.r.o." }).waitFor();
  expect(await alike()).toEqual([]);
  await page.getByRole("tab", { name: "History" }).click();
  await page.getByText(/Each entry is chained/).waitFor();
  await page.getByText(/^Unbroken since/).waitFor();
  expect(await alike()).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("link", { name: "Thames Gate Freight Ltd" }).first().click();
  await title("Thames Gate Freight Ltd");
  expect(await faults()).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await button("Back to the list").click();
  await page.getByRole("option", { name: /Thames Gate/ }).waitFor();
  expect(watched.errors).toEqual([]);
});

it("has nothing that axe finds in its other forms and states", async () => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole("option", { name: /Thames Gate/ }).click();
  await title("Thames Gate Freight Ltd");
  for (const [opens, heading] of [
    ["Add supplier", "Add a supplier"],
    ["Verify again", "Verify the bank details of Thames Gate Freight Ltd"],
    ["Propose a change: Contacts", /^Contacts of/],
    ["Freeze", "Freeze Thames Gate Freight Ltd?"],
  ] as const) {
    await button(opens).click();
    await title(heading);
    expect([opens, await alike()]).toEqual([opens, []]);
    await button("Cancel").click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  await page.getByRole("searchbox").fill("qqqzzz");
  await page.getByText("Nothing found").first().waitFor();
  expect(await alike()).toEqual([]);
  await page.route("**/api/**", (route) => route.abort());
  await page.reload();
  await title(/can't be reached/);
  expect(await alike()).toEqual([]);
});
