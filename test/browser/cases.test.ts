import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { filledData } from "./data";
import { launch, newPage, open } from "./kit";
import { judged, paneOf, rowsOf, take } from "./mailbox";
import { become } from "./registerKit";
import { running, type Running } from "./running";

/** The seed case from beginning to end: two people, two copies of its conversation, one case. */

const day = 86_400_000;
const moved = "DE89 3704 0044 0532 0130 00";
const another = "DE02 1203 0000 0000 2020 51";
const name = "Nordwind Spedition GmbH";
const phone = { width: 390, height: 844 };

let server: Running;
let browser: Browser;
/** Priya, at her desk. */
let priya: Page;
/** Helen, on her phone. */
let helen: Page;
let register: Page;

beforeAll(async () => {
  server = await running("cases.mjs", { data: filledData() });
  const at = server.at as { readonly mailbox: string; readonly register: string };
  browser = await launch();
  const desk = { viewport: { width: 1280, height: 900 } } as const;
  ({ page: register } = await newPage(browser, at.register, { ...desk, locale: "en-GB" }));
  await register.goto(at.register);
  ({ page: priya } = await open(browser, `${at.mailbox}?language=en`, desk));
  ({ page: helen } = await open(browser, `${at.mailbox}?language=en&as=helen&client=ios`, {
    ...desk,
    viewport: phone,
  }));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const seed = readFileSync(join(__dirname, "../../samples/01-freemail-hijack.eml"), "utf8");

interface Invoice {
  readonly number: string;
  readonly id: string;
  readonly account: string;
  /** What is below it, and what it answers. */
  readonly quoted?: string;
  readonly answers?: string;
}

/** An invoice from the supplier's own mailbox. */
const invoice = ({ number, id, account, quoted = "", answers }: Invoice): string =>
  [
    "Authentication-Results: spf=pass (sender IP is 203.0.113.72) smtp.mailfrom=nordwind-spedition.de; dkim=pass (signature was verified)",
    " header.d=nordwind-spedition.de;dmarc=pass action=none header.from=nordwind-spedition.de;compauth=pass reason=100",
    "From: Katrin Lohmann <katrin.lohmann@nordwind-spedition.de>",
    "To: Priya Nair <priya.nair@harbourlane.co.uk>",
    `Subject: ${answers === undefined ? "" : "Re: "}Rechnung ${number}`,
    `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${id}@nordwind-spedition.de>`,
    ...(answers === undefined ? [] : [`In-Reply-To: <${answers}@nordwind-spedition.de>`]),
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Dear Priya,",
    "",
    "we have moved to another bank. Please pay the groupage loads Hamburg - Felixstowe of this month,",
    `invoice ${number} over EUR 7,310.00, to our account`,
    `IBAN: ${account}`,
    "",
    "Katrin Lohmann",
    name,
    "USt-IdNr. DE284619070",
    quoted,
  ].join("\r\n");

const genuine = { number: "2026-61822", id: "genuine", account: moved };
const later = {
  number: "2026-61822",
  id: "later",
  account: another,
  answers: "genuine",
  quoted: `\r\n-----Original Message-----\r\n${invoice(genuine).split("\r\n").slice(2, 6).join("\r\n")}\r\n\r\n${invoice(genuine).split("\r\n\r\n").slice(1).join("\r\n\r\n")}`,
};

const rowOf = (page: Page, subject: string): Locator => rowsOf(page).filter({ hasText: subject });
const pane = (page: Page) => paneOf(page);
const verdict = (page: Page, words: string): Promise<void> =>
  pane(page).getByRole("heading", { level: 1, name: words }).waitFor();
const press = (page: Page, label: string | RegExp): Promise<void> =>
  pane(page).getByRole("button", { name: label }).first().click();
const says = (page: Page, words: string | RegExp): Promise<void> => pane(page).getByText(words).first().waitFor();

/** Opens a message and waits for what the pane says of it. */
async function shows(page: Page, subject: string, words: string): Promise<void> {
  const row = rowOf(page, subject);
  await row.click();
  await judged(row);
  await verdict(page, words);
}

/** The same on the phone, which shows one thing at a time. */
async function showsOnPhone(subject: string, words: string): Promise<void> {
  await toList();
  await rowOf(helen, subject).click();
  await helen.getByRole("button", { name: "Check payment" }).first().click();
  await verdict(helen, words);
}

async function toMessage(): Promise<void> {
  const back = helen.getByRole("button", { name: "Message", exact: true });
  if (await back.isVisible()) await back.click();
}

async function toList(): Promise<void> {
  await toMessage();
  const back = helen.getByRole("button", { name: "Messages", exact: true });
  if (await back.isVisible()) await back.click();
}

/** Puts these messages into a mailbox, in the place of those that were there. */
async function hold(page: Page, messages: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  await rowsOf(page).first().waitFor({ state: "attached" });
  await take(page, messages);
  await rowsOf(page).nth(messages.length).waitFor({ state: "detached" });
  await rowsOf(page)
    .nth(messages.length - 1)
    .waitFor({ state: "attached" });
}

const files = [
  { name: "seed.eml", text: seed },
  { name: "genuine.eml", text: invoice(genuine) },
];

it("opens a case on the seed message, which one of two people sees stopped", async () => {
  await Promise.all([hold(priya, files), hold(helen, files)]);
  await shows(priya, "2026-61773", "Do not pay");
  await press(priya, "Open a case");
  await says(priya, /^Case \d{4}-1$/);
});

it("stops the other one's approval, written on a phone to her own copy of the conversation", async () => {
  await showsOnPhone("2026-61773", "Do not pay");
  await says(helen, /^Case \d{4}-1$/);
  await says(helen, /Priya Nair opened this/);
  await toMessage();
  await helen.getByRole("button", { name: "Reply" }).click();
  await helen.getByText(/^Case \d{4}-1 is open on this conversation/).waitFor();
  await helen.getByLabel("Message text").fill("Hi Katrin, approved, please pay it today.");
  await helen.getByRole("button", { name: "Send" }).click();
  const alert = helen.getByRole("alertdialog");
  await alert.getByText(/Case \d{4}-1 is open .*“Hi Katrin, approved, please pay it today/s).waitFor();
  // On a phone the alert has no button of ours.
  expect(await alert.getByRole("button").allInnerTexts()).toEqual(["Send Anyway", "Don't Send"]);
  await alert.getByRole("button", { name: "Don't Send" }).click();
  await alert.waitFor({ state: "detached" });
  // The page behind the dialog is there again for everybody.
  await helen.getByRole("textbox", { name: "Message text" }).waitFor();
  expect(await helen.getByLabel("Message text").inputValue()).toContain("approved");
  await toList();
  expect(await rowsOf(helen).count()).toBe(2);
});

it("says so above a draft on a phone that asks nothing before it sends", async () => {
  await helen.getByRole("button", { name: "Settings" }).click();
  await helen.getByLabel("Client").selectOption("android");
  await helen.getByRole("button", { name: "Settings" }).click();
  await rowOf(helen, "2026-61773").click();
  const open = helen.getByText(/^Case \d{4}-1 is open on this conversation/);
  await open.waitFor();
  expect(await helen.locator("form .fui-MessageBar").count()).toBe(1);
  await helen.getByRole("button", { name: "Discard" }).click();
  await open.waitFor({ state: "detached" });
});

it("asks at a desk too, and opens the pane from there", async () => {
  await priya.getByRole("button", { name: "Reply" }).click();
  await priya.getByLabel("Message text").fill("Freigegeben, bitte überweisen.");
  await priya.getByRole("button", { name: "Send" }).click();
  const alert = priya.getByRole("alertdialog");
  await alert.getByText(/“Freigegeben/).waitFor();
  expect(await alert.getByRole("button").allInnerTexts()).toEqual(["Open Remit Guard", "Send Anyway", "Don't Send"]);
  await alert.getByRole("button", { name: "Open Remit Guard" }).click();
  await alert.waitFor({ state: "detached" });
  await priya.getByRole("button", { name: "Discard" }).click();
});

it("closes it as fraud when the supplier is called, for both", async () => {
  await pane(priya).getByRole("radio", { name: "Reached: it isn't theirs" }).check();
  await press(priya, "Save the call");
  await says(priya, /^Fraud/);
  await showsOnPhone("2026-61773", "Do not pay");
  await says(helen, /^Fraud/);
});

it("takes a genuine change through call and second person to a proposal, which another person approves", async () => {
  await shows(priya, "2026-61822", "Call before paying");
  await press(priya, "Open a case");
  await says(priya, /^Case \d{4}-2$/);
  await pane(priya).getByRole("radio", { name: "Reached: the account is theirs" }).check();
  await pane(priya).getByLabel("Who did you speak with?").fill("Katrin Lohmann");
  await pane(priya)
    .getByLabel(/^Last four/)
    .fill("1482");
  await pane(priya)
    .getByLabel(/^New account/)
    .fill(another);
  await pane(priya).getByRole("radio", { name: "Yes, the old one is no longer used" }).check();
  await press(priya, "Save the call");
  await says(priya, /isn't what the message says/);
  await pane(priya)
    .getByLabel(/^New account/)
    .fill(moved);
  await press(priya, "Save the call");
  await says(priya, /^Waiting for a second person/);

  await showsOnPhone("2026-61822", "Call before paying");
  await press(helen, /release it/);
  await says(helen, /^Released/);
  await says(helen, /^Confirmed by Priya Nair's call and by Helen Frost\. Pay to DE89/);
  // Without a reload, within 15 seconds.
  await says(priya, /^Released/);

  await register.getByRole("button", { name: /Priya Nair/ }).click();
  await register.getByRole("option", { name: new RegExp(name) }).click();
  await register.getByRole("button", { name: "Approve" }).waitFor({ state: "detached" });
  await become(register, "Helen Frost");
  await register.getByText(/^Confirmed: Katrin Lohmann on \+49 40 5550187/).waitFor();
  await register.getByRole("button", { name: "Approve" }).click();
  const details = register.getByRole("region", { name: "Bank details" });
  await details.getByText(moved).waitFor();
  // It replaced the one on record.
  expect(await details.getByText("DE25 1001 0010 4540 3314 82").count()).toBe(0);
});

it("finds no difference in the genuine change after the cool-off, and stops the fraudster's message throughout", async () => {
  await priya.clock.setFixedTime(Date.now() + 16 * day);
  await priya.reload();
  await hold(priya, [...files, { name: "later.eml", text: invoice(later) }]);
  await shows(priya, "2026-61773", "Do not pay");
  await says(priya, /^Fraud/);
  const row = rowsOf(priya).filter({ hasText: "Rechnung 2026-61822" }).first();
  await row.click();
  await verdict(priya, "No difference found");
  await says(priya, /^Released/);
});

it("reopens the case for anyone who quotes its conversation with yet another account", async () => {
  await shows(priya, "Re: Rechnung 2026-61822", "Call before paying");
  await says(priya, /^Case \d{4}-2$/);
  await says(priya, /^Open: don't pay/);
});

it("lets an answer that approves nothing go without a word", async () => {
  const before = await rowsOf(priya).count();
  await priya.getByRole("button", { name: "Reply" }).click();
  await priya.getByLabel("Message text").fill("Thank you, I will call you about this.");
  await priya.getByRole("button", { name: "Send" }).click();
  await rowsOf(priya).nth(before).waitFor({ state: "attached" });
  expect(await rowsOf(priya).first().innerText()).toContain("You sent this to katrin.lohmann@nordwind-spedition.de");
});
