import { execFileSync } from "node:child_process";
import { join } from "node:path";
import MsgReader, { type FieldsData } from "@kenjiuno/msgreader";
import { deEncapsulateSync } from "rtf-stream-parser";
import { htmlOfRtf } from "../../../src/mail/file/formats/rtf";
import { readMessage } from "../../../src/mail/file/index";
import { bodiesOf, headersOf, random, textOf } from "./helpers";
import { msgFile } from "./make/msg";

const WORDS = ["Zahlung", "fällig", "1.000 €", "請求書", "DE89 3704", "Счёт", "please", "pay"];

interface Wanted {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: string;
  readonly data: string;
  readonly draft: boolean;
}

function madeByOthers(wanted: readonly Wanted[]): readonly Uint8Array[] {
  const program = join(__dirname, "make/oxmsg.mjs");
  const out = execFileSync(process.execPath, [program], { input: JSON.stringify(wanted), maxBuffer: 1 << 26 });
  return out
    .toString()
    .trim()
    .split("\n")
    .map((line) => new Uint8Array(Buffer.from(line, "base64")));
}

it("reads a .msg that others made as what went into it", async () => {
  const next = random(11);
  const pick = (): string => WORDS[Math.floor(next() * WORDS.length)] ?? "";
  const wanted = Array.from({ length: 40 }, (_, round): Wanted => {
    const subject = `${pick()} ${pick()}`;
    const html = `<p>${pick()}</p>`.repeat(1 + Math.floor(next() * 50));
    const data = pick().repeat(1 + Math.floor(next() * 3000));
    const headers = `Received: by mx\r\nSubject: ${subject}\r\n`;
    // The last is so large that the tables of its sectors have a table of their own.
    const large = round === 39 ? "0123456789abcdef".repeat(600_000) : "";
    return { subject, text: `${pick()}\n${pick()}`, html, headers, data: data + large, draft: round % 4 === 3 };
  });
  const files = madeByOthers(wanted);
  expect(files).toHaveLength(wanted.length);
  for (const [index, { subject, text, html, data, draft }] of wanted.entries()) {
    const item = await readMessage(files[index] ?? new Uint8Array(0));
    expect(item).toMatchObject({
      subject,
      from: [{ name: "Ann Lee", address: "ann@harbour.example" }],
      to: [{ name: "Pay Able", address: "pay@lane.example" }],
      cc: [{ address: "bo@lane.example" }],
      date: "2026-10-04T14:24:00Z",
      unread: [],
    });
    expect(headersOf(item)[0]).toEqual({ name: "Received", value: "by mx" });
    const [plain, rich] = bodiesOf(item);
    expect(plain).toEqual({ type: "text", content: text });
    // That of a draft it puts away in RTF.
    expect(rich).toEqual({ type: "html", content: draft ? `${html} ` : html });
    expect(item.attachments[0]?.name).toBe("Rechnung März.pdf");
    expect(textOf(item.attachments[0])).toBe(data);
  }
});

it("agrees with another reader of .msg on what ours makes", async () => {
  const bytes = msgFile({
    properties: {
      0x0037: "Invoice 7",
      0x1000: "Please pay. ".repeat(900),
      0x0c1a: "Ann",
      0x0c1f: "ann@harbour.example",
    },
    recipients: [{ 0x0c15: 1, 0x3001: "Pay", 0x3003: "pay@lane.example" }],
    attachments: [{ 0x3707: "a.bin", 0x3701: new Uint8Array(9000).fill(7) }],
  });
  const peer = new MsgReader(bytes.slice().buffer);
  const theirs: FieldsData = peer.getFileData();
  const ours = await readMessage(bytes);
  expect(ours.subject).toBe(theirs.subject);
  expect(bodiesOf(ours)[0]?.content.trim()).toBe(theirs.body?.trim());
  expect(ours.to[0]?.address).toBe(theirs.recipients?.[0]?.email);
  const file = ours.attachments[0];
  expect(file?.content).toMatchObject({ found: new Uint8Array(peer.getAttachment(0).content) });
});

it("agrees with another reader of RTF on the HTML that is put away in it", () => {
  const next = random(3);
  const pieces = [
    "{\\*\\htmltag64 <p>}",
    "{\\*\\htmltag72 </p>}",
    "\\htmlrtf \\par\n\\htmlrtf0 ",
    "{\\*\\htmltag84 &nbsp;}\\htmlrtf \\'a0\\htmlrtf0 ",
    "Zahlung f\\'e4llig ",
    "\\u8364\\'80 ",
    "\\u-3913? ",
    "{\\f1 \\'d1\\'f7\\'b8\\'f2} ",
    "{\\*\\mhtmltag64 <img src=cid:x>}",
    "\\tab\\line\n",
    "{\\b bold}",
    "\\{braces\\} ",
  ];
  for (let round = 0; round < 200; round++) {
    const body = Array.from({ length: 8 }, () => pieces[Math.floor(next() * pieces.length)]).join("");
    const rtf = `{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}}\n${body}}`;
    const theirs = deEncapsulateSync(Buffer.from(rtf, "latin1"), { decode: (bytes, page) => decode(bytes, page) });
    const ours = htmlOfRtf(Buffer.from(rtf, "latin1"), 10_000).content;
    expect([rtf, ours]).toEqual([rtf, String(theirs.text)]);
  }
});

function decode(bytes: Buffer, page: string): string {
  return new TextDecoder(page.replace("cp", "windows-")).decode(bytes);
}
