/**
 * `node tools/pictures.mjs [NAME …]`: the pictures of docs/pictures/, or some by name, taken from the preview and the register
 * as `npm start` shows them, over a supplier service with the samples. Look at each before it is committed.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { ensureBuilt } from "./build.mjs";
import { smallPng } from "./pictures/png.mjs";
import { serveMailbox } from "./start/mailbox.mjs";
import { serveRegister } from "./start/register.mjs";
import { samples, startRecords } from "./start/records.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}docs/pictures`;

/**
 * @typedef {object} Picture
 * @property {string} name
 * @property {number} message Place of the message in the list, from 0.
 * @property {string} [query] Settings of the preview.
 * @property {number} [height] Of the pane; as much as is needed, if not given.
 * @property {"active"} [forced] Colours of a contrast theme.
 * @property {boolean} [whole] The mailbox too.
 * @property {boolean} [phone]
 * @property {"case" | "sending"} [does] Opens a case on the message; approves it in an answer.
 */

/** @type {readonly Picture[]} */
const pictures = [
  { name: "preview", message: 0, whole: true },
  { name: "pane-stop", message: 0 },
  { name: "pane-verify", message: 3 },
  { name: "pane-caution", message: 14 },
  { name: "pane-incomplete", message: 13 },
  { name: "pane-consistent", message: 1 },
  { name: "pane-unrelated", message: 18 },
  { name: "pane-document", message: 22 },
  { name: "pane-dark", message: 4, query: "appearance=dark" },
  { name: "pane-contrast", message: 4, forced: "active" },
  { name: "pane-german", message: 0, query: "language=de" },
  { name: "pane-280", message: 4, query: "width=280" },
  { name: "phone", message: 0, query: "client=ios", phone: true },
  // What they do stays with the message: they come last.
  { name: "case", message: 0, does: "case" },
  { name: "sending", message: 0, query: "as=helen", whole: true, does: "sending" },
];

const asked = process.argv.slice(2);
/** Is this picture to be taken? All are where none is named. @param {string} name */
const isAsked = (name) => asked.length === 0 || asked.includes(name);

/** Pixels of a picture of the pane: a larger one is unreadable in a README. */
const tallest = 1000;

/** Runs in a page, whose names Node's types don't know: a PNG in base64 to its pixels. */
const decode = `async (png) => {
  const image = await createImageBitmap(await (await fetch("data:image/png;base64," + png)).blob());
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  let text = "";
  for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
  return { width, height, text: btoa(text) };
}`;

/** The pixels of a PNG, four bytes each, as the browser reads them. @param {import("playwright-core").Page} page @param {Buffer} png */
async function pixelsOf(page, png) {
  const { width, height, text } = await page.evaluate(`(${decode})("${png.toString("base64")}")`);
  return { width, height, pixels: Buffer.from(text, "base64") };
}

/** Opens a case on the open message, unless there is one. @param {import("playwright-core").FrameLocator} pane */
async function openCase(pane) {
  await pane
    .getByRole("button", { name: "Open a case" })
    .or(pane.getByText(/^Case \d/))
    .first()
    .waitFor();
  const button = pane.getByRole("button", { name: "Open a case" });
  if (await button.isVisible()) await button.click();
  await pane.getByText(/^Case \d/).waitFor();
}

/** Approves the payment in an answer, and waits for what speaks against it. @param {import("playwright-core").Page} page */
async function approve(page) {
  await page.getByRole("button", { name: "Reply" }).click();
  await page.locator("form .fui-MessageBar").waitFor();
  await page.getByLabel("Message text").fill("Hi Katrin,\n\napproved, please pay it today.\n\nHelen");
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByRole("alertdialog").waitFor();
}

/** @param {import("playwright-core").Page} page @param {Picture} picture @returns {Promise<Buffer>} */
async function take(page, { message, whole, phone, does }) {
  // Those of the list: on a phone it is hidden by then.
  const rows = page.locator("#messages [role=option]");
  await rows.nth(message).click();
  // A phone shows one thing at a time, and no pane of its own accord.
  if (phone) await page.getByRole("button", { name: "Check payment" }).first().click();
  // The list has what the pane said in short, once it is the pane's last word; Outlook's banner may come after it.
  await rows.nth(message).locator(".fui-Badge").waitFor({ state: "attached" });
  const pane = page.frameLocator('iframe[title="Task pane"]');
  // Whether there is a case on it comes after the verdict.
  await page.waitForLoadState("networkidle");
  if (whole) await page.locator("article .fui-MessageBar").waitFor();
  if (does !== undefined) await openCase(pane);
  if (does === "sending") await approve(page);
  const box = whole || phone ? null : await page.locator('iframe[title="Task pane"]').boundingBox();
  if (box === null) return page.screenshot();
  const parts = await Promise.all((await pane.locator("main > *").all()).map((part) => part.boundingBox()));
  const end = Math.max(...parts.map((part) => (part === null ? 0 : part.y + part.height)));
  return page.screenshot({ clip: { ...box, height: Math.min(box.height, end - box.y, tallest) } });
}

/** A supplier on the register, with a change that waits for a call. @param {import("playwright-core").Page} page */
async function takeRegister(page) {
  await page.getByRole("button", { name: /Priya Nair/ }).click();
  await page.getByRole("option", { name: /Nordwind/ }).click();
  await page.getByRole("button", { name: "Propose a change: Bank details" }).click();
  await page.getByRole("textbox", { name: "Accounts, entry 1" }).fill("DE07 1001 0010 0140 8016 49");
  await page.getByRole("textbox", { name: /^Reason/ }).fill("They moved to another bank.");
  await page.getByRole("button", { name: "Propose", exact: true }).click();
  await page.getByRole("button", { name: "Call the supplier" }).waitFor();
  // Nothing on the page has the focus in the picture.
  await page.mouse.move(0, 0);
  return page.screenshot();
}

/** The file of the picture: the samples with another account of one supplier, and a new one. */
const changedFile = () => {
  const text = readFileSync(samples, "utf8").trimEnd().replace("DE25100100104540331482", "DE07100100100140801649");
  const added = "V2001,Hanse Papier GmbH,,hanse-papier.de,,+49 40 5550100,DE,,DE89370400440532013000,,,,,,,,,";
  return { name: "suppliers-november.csv", mimeType: "text/csv", buffer: Buffer.from(`${text}\n${added}\n`) };
};

/** A file that would change an account, before it is proposed. @param {import("playwright-core").Page} page */
async function takeImport(page) {
  await page.getByRole("button", { name: /Priya Nair/ }).click();
  await page.getByRole("tab", { name: "Import" }).click();
  await page.locator("input[type=file]").setInputFiles(changedFile());
  await page.getByRole("button", { name: "Preview", exact: true }).click();
  await page.getByText("DE07 1001 0010 0140 8016 49").waitFor();
  await page.getByRole("button", { name: "Propose", exact: true }).waitFor();
  await page.mouse.move(0, 0);
  return page.screenshot();
}

/** The register's pictures, in the order in which they are taken: each leaves something behind. */
const ofRegister = /** @type {const} */ ([
  ["import", takeImport],
  ["register", takeRegister],
]);

for (const part of /** @type {const} */ (["preview", "register"])) if (!(await ensureBuilt(part))) process.exit(2);
mkdirSync(folder, { recursive: true });
const { path, args, env } = JSON.parse(
  execFileSync(process.execPath, [`${root}tools/chromium.mjs`], { encoding: "utf8" }),
);
const site = await serveMailbox({ port: 0, orNext: false });
const register = await serveRegister({ port: 0 });
const data = mkdtempSync(join(tmpdir(), "remit-guard-pictures-"));
// Where we are root, PostgreSQL runs as another user, who must pass through.
chmodSync(data, 0o755);
const ending = new AbortController();
/** What ends each part; the last that was started is the first to end. @type {(() => Promise<unknown>)[]} */
const ends = [site.close, register.close];
const records = await startRecords({
  folder: data,
  origins: [site, register].map(({ address }) => new URL(address).origin),
  onBuild: () => {},
  signal: ending.signal,
  onStart: (stop) => void ends.push(stop),
  say: (words) => console.error(words),
});
if ("fault" in records) console.error(records.fault);
else register.open(records);
site.open(records);
const browser = await chromium.launch({
  executablePath: path,
  // Coloured edges of letters are made for one kind of screen.
  args: [...args, "--disable-lcd-text"],
  env: { ...process.env, ...env },
});
for (const picture of pictures.filter(({ name }) => isAsked(name))) {
  const { query = "", forced, whole, phone } = picture;
  const context = await browser.newContext({
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: whole ? 820 : 1300 },
    ...(phone && { isMobile: true, hasTouch: true }),
    ...(forced && { forcedColors: forced }),
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${site.address}?${query}`);
  const png = await take(page, picture);
  // A page without a policy, which would keep the picture out.
  await page.goto("about:blank");
  writeFileSync(`${folder}/${picture.name}.png`, smallPng(await pixelsOf(page, png)));
  await context.close();
  console.log(picture.name);
}
for (const [name, takeIt] of "url" in records ? ofRegister.filter(([each]) => isAsked(each)) : []) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 820 },
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(register.address);
  const png = await takeIt(page);
  await page.goto("about:blank");
  writeFileSync(`${folder}/${name}.png`, smallPng(await pixelsOf(page, png)));
  await context.close();
  console.log(name);
}
await browser.close();
ending.abort();
for (const end of ends.reverse()) await end();
rmSync(data, { recursive: true, force: true });
