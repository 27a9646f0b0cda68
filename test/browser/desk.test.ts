import type { Browser, Locator, Page } from "playwright-core";
import { atLength } from "../atLength";
import { launch, newPage, open } from "./kit";
import { judged, paneOf, rowsOf, take } from "./mailbox";
import { become } from "./registerKit";
import { running, type Running } from "./running";

const day = 86_400_000;
/** In the file that fills the list. */
const rows = atLength(10_000, 1_000);
const old = "DE25 1001 0010 4540 3314 82";
const moved = "DE07 1001 0010 0140 8016 49";
const stolen = "DE89 3704 0044 0532 0130 00";
const name = "Ostsee Reederei Lührs GmbH";
/** As in the supplier file that the desk writes. */
const row = `N1,${name},,ostsee-reederei.de,rechnung@ostsee-reederei.de,+49 431 5550190,DE,DE136695976,${old.replaceAll(" ", "")},2026-03-12`;

interface Desk {
  readonly mailbox: string;
  readonly register: string;
  readonly file: string;
}

let server: Running;
let desk: Desk;
let browser: Browser;
let register: Page;
let mailbox: Page;

beforeAll(async () => {
  server = await running("desk.mjs", { rest: [String(rows), row] });
  desk = server.at as Desk;
  browser = await launch();
  const viewport = { width: 1280, height: 900 };
  ({ page: register } = await newPage(browser, desk.register, { viewport, locale: "en-GB" }));
  await register.goto(desk.register);
  ({ page: mailbox } = await open(browser, `${desk.mailbox}?language=en`, { viewport }));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const button = (label: string | RegExp): Locator => register.getByRole("button", { name: label });
const title = (label: string | RegExp): Promise<void> =>
  register.getByRole("heading", { name: label }).first().waitFor();
const pane = (words: string): Promise<void> =>
  paneOf(mailbox).getByRole("heading", { level: 1, name: words }).waitFor();

/** An invoice in the supplier's name. */
const invoice = (number: string, from: string, host: string, account: string): string =>
  [
    `Authentication-Results: spf=pass (sender IP is 203.0.113.72) smtp.mailfrom=${host}; dkim=pass (signature was verified)`,
    ` header.d=${host};dmarc=pass action=none header.from=${host};compauth=pass reason=100`,
    `From: ${name} <${from}@${host}>`,
    "To: Priya Nair <priya.nair@harbourlane.co.uk>",
    `Subject: Rechnung ${number}`,
    `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${account.replaceAll(" ", "")}@${host}>`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Dear Priya,",
    "",
    `please pay invoice ${number} over EUR 18,420.00 to our account`,
    `IBAN: ${account}`,
    "",
    name,
    "Ust-IdNr. DE136695976",
  ].join("\r\n");

/** Puts both messages into the mailbox and waits for what the pane says of the supplier's own and of the fraudster's. */
async function says(genuine: string, thief: string): Promise<void> {
  const [theirs, other] = ["2026-90417", "2026-90418"];
  await take(mailbox, [
    { name: "theirs.eml", text: invoice(theirs, "rechnung", "ostsee-reederei.de", moved) },
    { name: "other.eml", text: invoice(other, "ostsee-reederei", "mail.com", stolen) },
  ]);
  for (const [number, verdict] of [
    [theirs, genuine],
    [other, thief],
  ] as const) {
    const message = rowsOf(mailbox).filter({ hasText: number });
    await message.click();
    await judged(message);
    await pane(verdict);
  }
}

it("fills the list with thousands of rows from a file", async () => {
  await button(/Priya Nair/).click();
  await register.getByRole("tab", { name: "Import" }).click();
  await title("Import a file");
  await register.locator("input[type=file]").setInputFiles(desk.file);
  await register.getByRole("radio", { name: "It replaces the one on record" }).check();
  await button("Preview").click();
  await button(`New: ${(rows + 1).toLocaleString("en-GB")}`).waitFor();
  await button("Apply").click();
  await register.getByText(/^Applied by Priya Nair/).waitFor();
});

it("calls before a changed account is paid, and stops the fraudster's", () => says("Call before paying", "Do not pay"));

it("takes a changed account from one person, after a call, and puts it on record for another", async () => {
  await register.getByRole("tab", { name: "Suppliers" }).click();
  await register.getByRole("option").first().waitFor();
  await register.keyboard.press("/");
  await register.keyboard.type("ostsee reederei");
  await register.getByRole("option", { name: new RegExp(name) }).click();
  await title(name);
  await button("Propose a change: Bank details").click();
  await register.getByRole("textbox", { name: "Accounts, entry 1" }).fill(moved);
  await register.getByRole("textbox", { name: /^Reason/ }).fill("They moved to another bank.");
  await button(/^Propose$/).click();
  await button("Call the supplier").click();
  await register.getByRole("radio", { name: "Confirmed" }).check();
  await register.getByLabel("Who did you speak with?").fill("Meike Lührs");
  await register.getByLabel(/^Last four/).fill(old.replaceAll(" ", "").slice(-4));
  await register.getByLabel(/^New account/).fill(moved);
  await button("Record the call").click();
  await register.getByText(/^Confirmed: Meike Lührs on \+49 431 5550190/).waitFor();
  expect(await button("Approve").count()).toBe(0);

  await become(register, "Helen Frost");
  await button("Approve").click();
  await register.getByRole("region", { name: "Bank details" }).getByText(moved).waitFor();
});

it("says for as long as the cool-off lasts that the record was changed, and then that nothing differs", async () => {
  await mailbox.reload();
  await says("Something doesn't fit", "Do not pay");
  await mailbox.clock.setFixedTime(Date.now() + 16 * day);
  await mailbox.reload();
  await says("No difference found", "Do not pay");
});
