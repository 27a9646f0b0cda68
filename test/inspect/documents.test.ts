import { zipSync } from "fflate";
import type { Attachment } from "../../src/analysis";
import { documentReader } from "../../src/inspect";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, found: Uint8Array): Attachment => ({
  ...{ name, type: "", size: found.length, inline: false },
  content: { found, missing: [] },
});
const readDocuments = documentReader({ ocr: false });

/** A message with a text, and a message within it. */
const letter = (text: string, within = ""): string =>
  [
    "From: Katrin <katrin@nordwind.example>",
    `Subject: About ${text}`,
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary=x${text}`,
    "",
    `--x${text}\r\nContent-Type: text/plain\r\n\r\nPay ${text}`,
    ...(within === "" ? [] : [`--x${text}\r\nContent-Type: message/rfc822\r\n\r\n${within}`]),
    `--x${text}--`,
    "",
  ].join("\r\n");

it("reads the messages that are attached to one in an archive, however deep", async () => {
  const whole = letter("first", letter("second", letter("third")));
  const { found, missing } = await readDocuments([file("a.zip", zipSync({ "mail.eml": utf8(whole) }))]);
  const texts = found.map(({ text }) => text.trim());
  for (const each of ["first", "second", "third"]) {
    expect(texts).toContain(`Pay ${each}`);
    expect(texts).toContainEqual(expect.stringContaining(`About ${each}`));
  }
  expect(missing).toEqual([]);
});

it("says of messages that are attached too deep that they were not read", async () => {
  let whole = letter("last");
  for (let depth = 0; depth < 60; depth++) whole = letter(`${depth}`, whole);
  const { found, missing } = await readDocuments([file("a.zip", zipSync({ "mail.eml": utf8(whole) }))]);
  expect(found.some(({ text }) => text.includes("Pay last"))).toBe(false);
  expect(missing.map(({ code }) => code)).toContain("tooDeep");
});
