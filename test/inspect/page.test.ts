import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { pages } from "../../tools/webpack/shared.cjs";
import { documentReader } from "../../src/inspect";
import { warmUp } from "../../src/inspect/warmUp";
import * as here from "./inspectAll";

jest.setTimeout(120_000);

const readDocuments = documentReader({ ocr: false });
const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "remit-guard-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The analysis with what a page has in place of some files, for Node. */
function build(): Promise<void> {
  const compiler = webpack({
    ...pages("page-test", "development"),
    target: "node20",
    devtool: false,
    cache: false,
    entry: { page: join(__dirname, "inspectAll.ts") },
    output: { path: folder, filename: "[name].js", library: { type: "commonjs2" } },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors() !== false) reject(error ?? new Error(stats?.toString()));
      else compiler.close(() => resolve());
    });
  });
}

const encoder = new TextEncoder();
const mail = (folderOf: string) =>
  readdirSync(join(root, folderOf), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".eml"))
    .map((name) => new Uint8Array(readFileSync(join(root, folderOf, name))));
const files = {
  suppliers: new Uint8Array(readFileSync(join(root, "samples/suppliers.csv"))),
  policy: readFileSync(join(root, "samples/policy.json"), "utf8"),
};

/** A message that asks to be paid, by a sender and in words of its own. */
const letter = (from: string, body: string) =>
  encoder.encode(
    `From: Nordwind Spedition GmbH <${from}>\r\nTo: a@harbourlane.co.uk\r\nSubject: Invoice 4711\r\n` +
      `Content-Type: text/html; charset=utf-8\r\n\r\n<p>${body}</p>`,
  );
const pay = "Please pay invoice 4711 to IBAN DE89 3704 0044 0532 0130 00.";

beforeAll(build);

const load = async (...path: readonly string[]): Promise<typeof here> =>
  (await import(join(folder, ...path, "page.js"))) as typeof here;

/** Messages that are looked up in one list each. */
const listed = [
  letter("accounts@lindenhof.example", pay),
  letter("accounts@lindenhof.co.uk", `${pay}&nbsp;Best regards &ndash; Michael M&uuml;ller`),
  letter("lindenhof@hotmail.co.uk", pay),
  letter("rechnung@nordwind.city.kobe.jp", pay),
  letter("rechnung@bucket.s3.eu-central-1.amazonaws.com", pay),
  letter("nordwind@luukku.com", pay),
  letter("rechnung@n\u043erdwind.example", pay),
  letter("nordwind@wegwerfmail.de", pay),
  letter("rechnung@nordwind.example", `${pay} &lbbrk;new&rbbrk; &DoubleDot;`),
];

/** Messages for each of which a page has to load something: a dictionary, the check digits of wallets, the reader of a format. */
const loading = [
  letter("rechnung@nordwind.example", "Unsere Bankverbindung hat sich geändert. Bitte zahlen Sie auf das neue Konto."),
  letter("rechnung@nordwind.example", "Please pay 0.5 BTC to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa today."),
  encoder.encode(
    `From: a@nordwind.example\r\nSubject: Invoice\r\n\r\n${pay}\r\nbegin 644 a.txt\r\n#86)C\r\n\`\r\nend\r\n`,
  ),
];

it("judges on a page as everywhere else, whatever has to be loaded for it", async () => {
  const built = await load();
  const messages = [...mail("samples"), ...mail("test/mail"), ...listed, ...loading];
  expect(messages.length).toBeGreaterThan(80);
  expect(await built.inspectAll(messages, files, readDocuments)).toEqual(
    await here.inspectAll(messages, files, readDocuments),
  );
});

describe("where nothing can be loaded", () => {
  let alone: typeof here;
  beforeAll(async () => {
    mkdirSync(join(folder, "alone"));
    copyFileSync(join(folder, "page.js"), join(folder, "alone", "page.js"));
    alone = await load("alone");
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
