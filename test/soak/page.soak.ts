import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentReader } from "../../src/inspect";
import * as here from "../inspect/inspectAll";
import { buildPage, files, loadPage, mail } from "../inspect/page";

jest.setTimeout(600_000);

const folder = mkdtempSync(join(tmpdir(), "remit-guard-"));
beforeAll(() => buildPage(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("judges every sample and every case of the tests on a page as everywhere else", async () => {
  const readDocuments = documentReader({ ocr: false });
  const built = await loadPage(folder);
  const messages = [...mail("samples"), ...mail("test/mail")];
  expect(messages.length).toBeGreaterThan(200);
  expect(await built.inspectAll(messages, files, readDocuments)).toEqual(
    await here.inspectAll(messages, files, readDocuments),
  );
});
