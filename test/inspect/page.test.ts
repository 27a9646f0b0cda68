import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { pages } from "../../tools/webpack/shared.cjs";
import * as here from "./inspectAll";

jest.setTimeout(120_000);

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
  readdirSync(join(root, folderOf))
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

it("judges on a page as everywhere else, whatever has to be loaded for it", async () => {
  await build();
  const built = (await import(join(folder, "page.js"))) as typeof here;
  expect(readdirSync(folder).length).toBeGreaterThan(4);
  const messages = [
    ...mail("samples"),
    ...mail("test/mail"),
    letter("rechnung@nordwind.city.kobe.jp", pay),
    letter("rechnung@nordwind.oslo.no", pay),
    letter("rechnung@bucket.s3.eu-central-1.amazonaws.com", pay),
    letter("nordwind@wegwerfmail.de", pay),
    letter("nordwind@britishmail.net", pay),
    letter("rechnung@nordwind.example", `${pay} &lbbrk;new&rbbrk; &ZeroWidthSpace;bank &DoubleDot;`),
    letter(
      "rechnung@nordwind.example",
      "Unsere Bankverbindung hat sich geändert. Bitte zahlen Sie auf das neue Konto.",
    ),
  ];
  expect(messages.length).toBeGreaterThan(80);
  expect(await built.inspectAll(messages, files)).toEqual(await here.inspectAll(messages, files));
});
