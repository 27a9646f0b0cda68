import type { Browser } from "playwright-core";
import { change, troubled } from "./changes";
import { launch, serve, type Served } from "./kit";
import { openPane } from "./production";

let server: Served;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([serve("taskpane"), launch()]);
});
afterAll(async () => {
  await browser.close();
  server.stop();
});

it("never shows the verdict of another message, however fast they follow each other and whatever Outlook does", async () => {
  const { page, errors } = await openPane(browser, server.address, troubled(30));
  const { wrong, verdicts } = await change(page, 60, 30);
  expect(wrong).toEqual([]);
  // Some are left before they are read, and some are not.
  expect(verdicts).toBeGreaterThan(5);
  expect(errors).toEqual([]);
});
