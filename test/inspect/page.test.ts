import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentReader } from "../../src/inspect";
import { warmUp } from "../../src/inspect/host";
import * as here from "./inspectAll";
import { buildPage, files, loadPage, mail } from "./page";

const readDocuments = documentReader({ ocr: false });
const folder = mkdtempSync(join(tmpdir(), "remit-guard-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const encoder = new TextEncoder();

/** A message that asks to be paid, by a sender and in words of its own. */
const letter = (from: string, body: string) =>
  encoder.encode(
    `From: Nordwind Spedition GmbH <${from}>\r\nTo: a@harbourlane.co.uk\r\nSubject: Invoice 4711\r\n` +
      `Content-Type: text/html; charset=utf-8\r\n\r\n<p>${body}</p>`,
  );
const pay = "Please pay invoice 4711 to IBAN DE89 3704 0044 0532 0130 00.";

beforeAll(() => buildPage(folder));

/** Messages that are looked up in one list each. */
const listed = [
  letter("accounts@lindenhof.example", pay),
  letter("accounts@lindenhof.co.uk", `${pay}&nbsp;We hope that you and your team are well &ndash; Michael M&uuml;ller`),
  letter("lindenhof@hotmail.co.uk", pay),
  letter("rechnung@nordwind.city.kobe.jp", pay),
  letter("rechnung@bucket.s3.eu-central-1.amazonaws.com", pay),
  letter("nordwind@luukku.com", pay),
  letter("rechnung@n\u043erdwind.example", pay),
  letter("nordwind@wegwerfmail.de", pay),
  letter("rechnung@nordwind.example", `${pay} &lbbrk;new&rbbrk; &DoubleDot;`),
];

/** Messages for which a page has to load something: a dictionary, the check digits of wallets, the reader of a format. */
const loading = [
  letter("rechnung@nordwind.example", "Unsere Bankverbindung hat sich geändert. Bitte zahlen Sie auf das neue Konto."),
  letter("rechnung@nordwind.example", "Please pay 0.5 BTC to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa today."),
  encoder.encode(
    `From: a@nordwind.example\r\nSubject: Invoice\r\n\r\n${pay}\r\nbegin 644 a.txt\r\n#86)C\r\n\`\r\nend\r\n`,
  ),
];

it("judges on a page as everywhere else, whatever has to be loaded for it", async () => {
  const built = await loadPage(folder);
  // All of them: test/soak/page.soak.ts.
  const samples = mail("samples").filter((_, at) => at % 8 === 0);
  const cases = mail("test/mail").filter((_, at) => at % 44 === 0);
  const messages = [...samples, ...cases, ...listed, ...loading];
  expect(messages.length).toBeGreaterThan(20);
  expect(await built.inspectAll(messages, files, readDocuments)).toEqual(
    await here.inspectAll(messages, files, readDocuments),
  );
});

describe("where nothing can be loaded", () => {
  let alone: typeof here;
  beforeAll(async () => {
    mkdirSync(join(folder, "alone"));
    copyFileSync(join(folder, "page.cjs"), join(folder, "alone", "page.cjs"));
    alone = await loadPage(join(folder, "alone"));
  });

  it("judges messages in English all the same, whatever lists they are looked up in", async () => {
    const messages = [encoder.encode(warmUp), ...listed];
    expect(await alone.inspectAll(messages, files, readDocuments)).toEqual(
      await here.inspectAll(messages, files, readDocuments),
    );
  });

  it.each([...loading.entries()])("takes nothing for absent: message %i isn't judged", async (_at, message) => {
    await expect(alone.inspectAll([message], files, readDocuments)).rejects.toThrow("Cannot find module");
  });
});
