import { bodiesOf, headersOf, read, unreadOf, random } from "./helpers";
import { readMessage } from "../../../src/mail/file/index";
import { cpuTime } from "../../cpu";

const PEOPLE = "From: ann@harbour.example\nSubject: pay\nDate: Mon, 5 Jan 2026 10:00:00 +0000\n";

describe("limits", () => {
  it("keep the first header fields, and those that say who writes beyond them", async () => {
    const padding = Array.from({ length: 50 }, (_, i) => `X-${i}: ${i}\n`).join("");
    const item = await read(`${padding}${PEOPLE}\nbody`, { maxHeaderFields: 10 });
    expect(headersOf(item)).toHaveLength(13);
    expect(item.from[0]?.address).toBe("ann@harbour.example");
    expect([item.subject, item.date]).toEqual(["pay", "2026-01-05T10:00:00Z"]);
    expect(item.headers).toMatchObject({ missing: [{ code: "tooMany" }] });
    expect(unreadOf(item)).toEqual(["headers: tooMany (header)"]);
  });

  it("do the same for a header of many megabytes", async () => {
    const item = await read(`X: ${"y".repeat(3_000_000)}\n${"Z: 1\n".repeat(500_000)}${PEOPLE}\nbody`);
    expect(item.from[0]?.address).toBe("ann@harbour.example");
    expect(bodiesOf(item)).toEqual([{ type: "text", content: "body" }]);
    expect(unreadOf(item)).toEqual(["headers: tooLarge (header)", "headers: tooMany (header)"]);
  });

  it("cut the parts, and read those before", async () => {
    const item = await read(`Content-Type: multipart/mixed; boundary=b\n\n${"--b\n\npart\n".repeat(20)}--b--`, {
      maxParts: 3,
    });
    expect(bodiesOf(item)).toHaveLength(3);
    expect(unreadOf(item)).toEqual(["body: tooMany (parts)"]);
  });

  it("cut the parts of attached messages from the same budget", async () => {
    const inner = `Content-Type: multipart/mixed; boundary=i\n\n${"--i\n\npart\n".repeat(5)}--i--`;
    const outer = Array.from({ length: 5 }, () => `--o\nContent-Type: message/rfc822\n\n${inner}\n`).join("");
    const item = await read(`Content-Type: multipart/mixed; boundary=o\n\n${outer}--o--`, { maxParts: 12 });
    const parts = item.attachments.map(({ message }) => (message ? bodiesOf(message).length : 0));
    expect(parts).toEqual([5, 2, 0, 0, 0]);
    expect(item.unread.every(({ reason }) => reason.code === "tooMany")).toBe(true);
    expect(item.unread).toHaveLength(4);
  });

  it("tell a multipart that is too deep, and read what is above it", async () => {
    const nest = (level: number): string =>
      level === 0
        ? "\ninnermost\n"
        : `Content-Type: multipart/mixed; boundary=b${level}.\n\n--b${level}.\n\nlevel ${level}\n--b${level}.\n${nest(level - 1)}--b${level}.--\n`;
    const item = await read(nest(8), { maxDepth: 3 });
    expect(bodiesOf(item).map(({ content }) => content)).toEqual(["level 8", "level 7", "level 6"]);
    expect(item.unread.map(({ reason }) => reason.code)).toContain("tooDeep");
    expect(item.attachments).toMatchObject([{ type: "multipart/mixed", content: { failed: { code: "tooDeep" } } }]);
    expect((await read(nest(5000))).unread.length).toBeGreaterThan(0);
  });

  it("leave out the bytes of attachments beyond their bound", async () => {
    const file = (name: string): string => `--b\nContent-Type: application/pdf; name=${name}\n\n${"x".repeat(100)}\n`;
    const item = await read(`Content-Type: multipart/mixed; boundary=b\n\n${file("a")}${file("b")}--b--`, {
      maxAttachmentBytes: 150,
    });
    expect(item.attachments).toMatchObject([
      { size: 100, content: { missing: [] } },
      { size: 100, content: { failed: { code: "tooLarge" } } },
    ]);
    expect(unreadOf(item)).toEqual(["b: tooLarge"]);
  });

  it("cut the text beyond its bound, over all bodies", async () => {
    const part = "--b\n\n0123456789\n";
    const item = await read(`Content-Type: multipart/mixed; boundary=b\n\n${part}${part}${part}--b--`, {
      maxTextBytes: 15,
    });
    expect(bodiesOf(item).map(({ content }) => content)).toEqual(["0123456789", "01234"]);
    expect(item.bodies).toMatchObject({ missing: [{ code: "tooLarge" }] });
    expect(unreadOf(item)).toEqual(["body: tooLarge (text)"]);
  });

  it("cut a message", async () => {
    const item = await read("Subject: x\n\n0123456789", { maxMessageBytes: 15 });
    expect(item.bodies).toEqual({ found: [{ type: "text", content: "012" }], missing: [{ code: "tooLarge" }] });
    expect(unreadOf(item)).toEqual(["message: tooLarge"]);
  });
});

describe("time", () => {
  const MIB = 1024 * 1024;
  const fill = (unit: string, bytes = 2 * MIB): string => unit.repeat(bytes / unit.length);
  it.each([
    ["parts", `Content-Type: multipart/mixed; boundary=b\n\n${fill("--b\n\nx\n")}`],
    [
      "near delimiters",
      `Content-Type: multipart/mixed; boundary=${"b".repeat(200)}\n\n${fill(`--${"b".repeat(199)}\n`)}`,
    ],
    ["hyphens", `Content-Type: multipart/mixed; boundary=b\n\n${fill("-")}`],
    ["fields", `${fill("A: b\n")}\n`],
    ["folds", `Subject: a\n${fill(" \n")}\n`],
    ["encoded words", `Subject: ${fill("=?utf-8?B?QUJD?= ")}\n\n`],
    ["open words", `Subject: ${fill("=?a?Q?")}\n\n`],
    ["groups", `From: ${fill("a:")}\n\n`],
    ["brackets", `From: ${fill("<")}\nTo: ${fill("(", MIB)}\n\n`],
    ["many From", `${fill(`From: ${"a:".repeat(400)}\n`)}\n`],
    ["parameters", `Content-Type: text/plain; ${fill("a*0*=b;")}\n\n`],
    ["comments", `Content-Type: text/plain ${fill("(")}\n\n`],
    ["date", `Date: ${fill("(")}\n\n`],
    ["quoted-printable blanks", `Content-Transfer-Encoding: quoted-printable\n\n${fill(" ")}=`],
    ["quoted-printable soft breaks", `Content-Transfer-Encoding: quoted-printable\n\n${fill("=  ")}`],
    ["flowed", `Content-Type: text/plain; format=flowed\n\n${fill("> \n", MIB)}`],
    ["carriage returns", `A: b\n\n${fill("\r")}`],
  ])("is bounded for %s", async (_, text) => {
    expect(await cpuTime(3_000, () => read(text))).toBeLessThan(3_000);
  });

  it("is never lost to an exception, whatever the bytes", async () => {
    const next = random(11);
    const pieces = [
      "Content-Type: ",
      "multipart/mixed",
      "; boundary=",
      "b",
      "\n--b",
      "--b--",
      "\n",
      "\r\n",
      "\n\n",
      "=?utf-8?Q?",
      "?=",
      "From: ",
      "<",
      ">",
      "@",
      ":",
      ";",
      '"',
      "(",
      "\\",
      "message/rfc822",
      "Content-Transfer-Encoding: base64\n",
      "=",
      "\0",
      "\xff",
      "\u20ac",
      "*0*=",
      "'",
      "%e2",
    ];
    for (let round = 0; round < 2000; round++) {
      let text = "";
      for (let i = 0; i < 30; i++) text += pieces[Math.floor(next() * pieces.length)] ?? "";
      const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
      await expect(readMessage(bytes)).resolves.toHaveProperty("unread");
    }
  });
});
