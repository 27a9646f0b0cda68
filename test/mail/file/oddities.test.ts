import { readMessage } from "../../../src/mail/file/index";
import { bodiesOf, latin, lines, read, textOf, unreadOf } from "./helpers";

const bytesOf = (head: string, body: Uint8Array): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body]));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const swapped = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le").swap16());
const bodyOf = async (bytes: Uint8Array): Promise<string | undefined> => bodiesOf(await readMessage(bytes))[0]?.content;

describe("text whose label is missing or wrong", () => {
  it.each([
    [
      "UTF-16 by its mark, whatever the label says",
      "text/plain; charset=utf-8",
      utf16("\ufeffBitte zahlen"),
      "Bitte zahlen",
    ],
    ["UTF-16 by its zeros", "text/plain", utf16("Bitte zahlen"), "Bitte zahlen"],
    ["UTF-16 the other way round", "text/plain", swapped("Bitte zahlen"), "Bitte zahlen"],
    ["UTF-16 under the label of UTF-8", "text/html; charset=utf-8", utf16("<p>zahlen"), "<p>zahlen"],
    ["UTF-8 by its mark", "text/plain; charset=iso-8859-1", latin("\xef\xbb\xbff\xc3\xa4llig"), "fällig"],
    ["UTF-8 under a Western label", "text/plain; charset=iso-8859-1", latin("f\xc3\xa4llig"), "fällig"],
    ["Western text under its label", "text/plain; charset=iso-8859-1", latin("f\xe4llig"), "fällig"],
    ["ISO-2022-JP by its escapes", "text/plain", latin("\x1b$B@A5a=q\x1b(B abc"), "請求書 abc"],
    ["escapes of a terminal", "text/plain", latin("\x1b[31mred"), "\x1b[31mred"],
  ])("is read: %s", async (_, type, bytes, text) => {
    expect(await bodyOf(bytesOf(`Content-Type: ${type}`, bytes))).toBe(text);
  });

  it.each(["utf-7", "hz-gb-2312", "utf-32", "x-what"])("says that no one can read it: %s", async (label) => {
    expect(unreadOf(await read(`Content-Type: text/plain; charset=${label}\n\nabc`))).toEqual([
      `body: unknownCharset (${label})`,
    ]);
    expect(unreadOf(await read(`Subject: =?${label}?Q?abc?=\n\nabc`))).toEqual([`headers: unknownCharset (${label})`]);
  });

  it("is read field by field in a header", async () => {
    const item = await readMessage(latin('From: "\xc3\x9cber" <a@b.example>\r\nSubject: f\xe4llig\r\n\r\nx'));
    expect([item.from[0]?.name, item.subject]).toEqual(["Über", "fällig"]);
  });
});

describe("files within a text", () => {
  const encoded = ["begin 644 a.txt", "#86)C", "`", "end"];

  it("are files, and are taken out of it", async () => {
    const item = await read(lines("Subject: a", "", "Hello", ...encoded, "between", ...encoded, "Bye"));
    expect(bodiesOf(item)).toEqual([{ type: "text", content: "Hello\nbetween\nBye" }]);
    expect(item.attachments.map((file) => [file.name, textOf(file)])).toEqual([
      ["a.txt", "abc"],
      ["a.txt", "abc"],
    ]);
    expect(unreadOf(item)).toEqual([]);
  });

  it("may be cut", async () => {
    const item = await read(lines("Subject: a", "", "Hello", ...encoded.slice(0, 2)));
    expect(unreadOf(item)).toEqual(["a.txt: damaged (uuencode)"]);
  });

  it.each(["begin 644 words\nthat somebody wrote\nend", "begin 644", "We begin 644 times", "begin 999 a\n#86)C\nend"])(
    "aren't any where it only looks so: %j",
    async (text) => {
      const item = await read(`Subject: a\n\n${text}`);
      expect(bodiesOf(item)[0]?.content).toBe(text);
      expect(item.attachments).toEqual([]);
    },
  );

  it("are messages where they are", async () => {
    const inner = "From: a@b.example\nSubject: in\n\nx\n";
    const data =
      String.fromCharCode(0x20 + inner.length) +
      Buffer.from(inner)
        .toString("hex")
        .replaceAll(/.{6}/g, (hex) => {
          const value = Number.parseInt(hex, 16);
          return String.fromCharCode(...[18, 12, 6, 0].map((shift) => 0x20 + ((value >> shift) & 0x3f)));
        });
    const item = await read(`Subject: a\n\nbegin 644 m.eml\n${data}\n\`\nend\n`);
    expect(item.attachments[0]?.message?.subject).toBe("in");
  });

  it("say that yEnc is not read", async () => {
    expect(unreadOf(await read("Subject: a\n\n=ybegin line=128 size=5 name=a.bin\nabc\n=yend size=5\n"))).toEqual([
      "body: unsupported (yEnc)",
    ]);
  });
});

describe("attached messages that are labelled wrongly", () => {
  it("are read where they are said to be encoded and are not", async () => {
    const item = await read(
      lines("Content-Type: message/rfc822", "Content-Transfer-Encoding: base64", "", "Subject: in", "", "x"),
    );
    expect(item.attachments[0]?.message?.subject).toBe("in");
    expect(unreadOf(item)).toEqual([]);
  });

  it("are told by their first lines, where nothing else says so", async () => {
    const as = (type: string, ...content: readonly string[]) =>
      read(
        lines("Content-Type: multipart/mixed; boundary=b", "", "--b", `Content-Type: ${type}`, "", ...content, "--b--"),
      );
    const message = ["From: a@b.example", "Subject: in", "X-Other: 1", "", "words"];
    expect((await as("application/octet-stream", ...message)).attachments[0]?.message?.subject).toBe("in");
    expect((await as("application/pdf", ...message)).attachments[0]?.message).toBeUndefined();
    const log = ["From: here", "to nowhere", "", "words"];
    expect((await as("application/octet-stream", ...log)).attachments[0]?.message).toBeUndefined();
    expect((await as("application/octet-stream", "key: value", "", "x")).attachments[0]?.message).toBeUndefined();
  });

  it("are international too", async () => {
    const inner = Buffer.from("Subject: f\u00e4llig\r\n\r\nx").toString("base64");
    const item = await read(lines("Content-Type: message/global", "Content-Transfer-Encoding: base64", "", inner));
    expect(item.attachments[0]?.message?.subject).toBe("fällig");
  });
});

it("keeps the views that only some clients show, under names by which they are read", async () => {
  const part = (type: string): string => `--b\nContent-Type: ${type}\n\nwords\n`;
  const item = await read(
    `Content-Type: multipart/alternative; boundary=b\n\n${part("text/plain")}${part("text/x-amp-html")}${part("text/watch-html")}${part("message/delivery-status")}--b--`,
  );
  expect(item.attachments.map(({ name }) => name)).toEqual(["amp.html", "watch.html", "delivery-status.txt"]);
});
