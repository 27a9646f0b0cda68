import type { Attachment, DocumentTexts, MailItem } from "../../src/analysis";
import { readFiles, type FileReader, type Pending } from "../../src/inspect";
import { unreadItem } from "../../src/mail";

const found = new TextEncoder().encode("content");
const attachment = (name: string, fields: Partial<Attachment> = {}): Attachment => ({
  ...{ name, type: "application/pdf", size: found.length, inline: false },
  content: { found, missing: [] },
  ...fields,
});
const item = (...attachments: readonly Attachment[]): MailItem => ({
  ...unreadItem({ code: "notProvided" }),
  attachments,
});
const text = (name: string, content: string): DocumentTexts => ({
  found: [{ name, document: 0, layer: "text", page: 1, text: content }],
  missing: [],
});
const pictured = (name: string): DocumentTexts => ({
  found: [],
  missing: [{ code: "picturesNotRead", detail: name }],
});

/** What is told of a message's files, in short: texts, what is missing, and what is pending. */
async function told(
  message: MailItem,
  read: (name: string, ocr: boolean) => DocumentTexts,
  words = true,
): Promise<{ readonly said: readonly string[]; readonly asked: readonly string[] }> {
  const said: string[] = [];
  const asked: string[] = [];
  const names = (pending: readonly Pending[]): string =>
    pending.map(({ name, at }) => (at === null ? name : `${name} ${at.page}/${at.pages}`)).join();
  const reader: FileReader = {
    read: ({ name }, ocr, asking) => {
      asked.push(ocr ? `${name} with words` : name);
      if (ocr) asking?.onProgress?.({ name, page: 1, pages: 2 });
      return Promise.resolve(read(name, ocr));
    },
    dispose: () => undefined,
  };
  await readFiles(message.attachments, reader, {
    onRead: ({ documents, pending }) => {
      const texts = documents.found.map(({ document, text: content }) => `${document}:${content}`);
      const missing = documents.missing.map(({ code, detail }) => `${detail ?? ""} ${code}`);
      said.push(`${texts.join()} | ${missing.join()} | ${names(pending)}`);
    },
    onProgress: (pending) => said.push(`… ${names(pending)}`),
    ocr: words,
    signal: new AbortController().signal,
  });
  return { said, asked };
}

it("tells first that all is to come, and each file as it is read", async () => {
  const { said } = await told(item(attachment("a.pdf"), attachment("b.pdf")), (name) => text(name, name));
  expect(said).toEqual([
    " | a.pdf notReadYet,b.pdf notReadYet | a.pdf,b.pdf",
    "… a.pdf,b.pdf",
    "0:a.pdf | b.pdf notReadYet | b.pdf",
    "… b.pdf",
    "0:a.pdf,1:b.pdf |  | ",
  ]);
});

it("says at once what there is where no file is to be read", async () => {
  const missing = attachment("c.pdf", { content: { failed: { code: "tooLarge" } } });
  expect((await told(item(missing), (name) => text(name, name))).said).toEqual([" | c.pdf tooLarge | "]);
  expect((await told(item(), (name) => text(name, name))).said).toEqual([" |  | "]);
});

it("reads the words in pictures last, and keeps what was written out until then", async () => {
  const { said, asked } = await told(item(attachment("scan.pdf"), attachment("b.pdf")), (name, ocr) =>
    name === "b.pdf" || ocr ? text(name, name) : pictured(name),
  );
  expect(asked).toEqual(["scan.pdf", "b.pdf", "scan.pdf with words"]);
  expect(said.slice(2)).toEqual([
    " | scan.pdf notReadYet,b.pdf notReadYet | scan.pdf,b.pdf",
    "… b.pdf,scan.pdf",
    "0:b.pdf | scan.pdf notReadYet | scan.pdf",
    "… scan.pdf",
    "… scan.pdf 1/2",
    "0:scan.pdf,1:b.pdf |  | ",
  ]);
});

it("leaves words in pictures unread where they are not wanted, and says so", async () => {
  const wanted = await told(item(attachment("scan.pdf")), pictured, false);
  expect(wanted.asked).toEqual(["scan.pdf"]);
  expect(wanted.said.at(-1)).toBe(" | scan.pdf picturesNotRead | ");
});

it("keeps what was written out where the reading of pictures breaks", async () => {
  const { said } = await told(item(attachment("a.pdf")), (name, ocr) =>
    ocr
      ? { found: [], missing: [{ code: "tookTooLong", detail: name }] }
      : { ...text(name, "words"), missing: pictured(name).missing },
  );
  expect(said.at(-1)).toBe("0:words | a.pdf tookTooLong | ");
});

it("forgets nothing where the reading of pictures gets less far", async () => {
  const { said } = await told(item(attachment("a.zip")), (name, ocr) => ({
    found: [
      { name: `${name}/scan.png`, document: 0, layer: ocr ? "ocr" : "qr", page: null, text: ocr ? "words" : "code" },
      ...(ocr ? [] : [{ name: `${name}/b.txt`, document: 1, layer: "text" as const, page: null, text: "IBAN" }]),
    ],
    notes: ocr ? [] : [{ kind: "disguised", name, claimed: "pdf", actual: "zip" }],
    missing: ocr ? [{ code: "tookTooLong", detail: `${name}/b.txt` }] : pictured(`${name}/scan.png`).missing,
  }));
  expect(said.at(-1)).toBe("0:words,0:code,1:IBAN | a.zip/b.txt tookTooLong | ");
});

it("holds so much text and no more, and says which files have more", async () => {
  const { said } = await told(item(...["a.txt", "b.txt", "c.txt"].map((name) => attachment(name))), (name) =>
    text(name, name.repeat(2_000_000)),
  );
  const [texts = "", missing] = (said.at(-1) ?? "").split(" | ");
  expect(missing).toBe("b.txt tooLarge,c.txt tooLarge");
  expect(texts.length - "0:,1:".length).toBe(16_000_000);
});

it("gives up what is left when the time is over", async () => {
  const names = ["a.pdf", "b.pdf", "c.pdf"];
  const clock = jest.spyOn(performance, "now").mockReturnValue(0);
  const { said, asked } = await told(item(...names.map((name) => attachment(name))), (name) => {
    clock.mockReturnValue(120_000);
    return name === "a.pdf" ? pictured(name) : text(name, name);
  });
  clock.mockRestore();
  expect(asked).toEqual(["a.pdf"]);
  expect(said.at(-1)).toBe(" | a.pdf picturesNotRead,b.pdf tookTooLong,c.pdf tookTooLong | ");
});

it("reads the files of attached messages, however deep, and says what is too deep", async () => {
  let message = item(attachment("deep.pdf"));
  for (let depth = 0; depth < 9; depth++) {
    const wrapper = attachment(`${depth}.eml`, { message });
    message = item(wrapper, attachment(`${depth}.pdf`));
  }
  const { asked, said } = await told(message, (name) => text(name, "x"));
  expect(asked).toHaveLength(9);
  expect(asked[0]).toBe("8.eml/7.eml/6.eml/5.eml/4.eml/3.eml/2.eml/1.eml/0.pdf");
  expect(said.at(-1)).toMatch(/ 8\.eml\/7\.eml\/.*0\.eml tooDeep \| $/);
});
