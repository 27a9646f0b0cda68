import PostalMime from "postal-mime";
import { bodiesOf, random, read, textOf, unreadOf } from "./helpers";

const TEXTS = [
  "Please pay.",
  "Zahlung fällig: 1.000 €",
  "line one\r\nline two = three\r\n\r\nline four",
  "a".repeat(300),
];
const NAMES = ["invoice.pdf", "Rechnung März.pdf", "請求書.pdf", 'a "b" (c).pdf'];

const base64 = (text: string): string =>
  (
    Buffer.from(text)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n");
const quoted = (text: string): string =>
  Array.from(Buffer.from(text), (byte, i) => {
    const hex = `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    const plain = byte === 13 || byte === 10 || (byte >= 33 && byte <= 126 && byte !== 61);
    return (plain ? String.fromCharCode(byte) : hex) + (i % 60 === 59 ? "=\r\n" : "");
  }).join("");

/** A leaf or multipart, made of pieces that every reader of mail agrees on. */
function part(next: () => number, depth: number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] ?? (list[0] as T);
  if (depth > 0 && next() < 0.4) {
    const boundary = `b${depth}-${Math.floor(next() * 1e9)}`;
    const children = Array.from({ length: 1 + Math.floor(next() * 3) }, () => part(next, depth - 1));
    return `Content-Type: multipart/mixed;\r\n boundary="${boundary}"\r\n\r\n${children.map((child) => `--${boundary}\r\n${child}\r\n`).join("")}--${boundary}--\r\n`;
  }
  const text = pick(TEXTS);
  const [encoding, content] = pick([
    ["base64", base64(text)],
    ["quoted-printable", quoted(text)],
    ["8bit", text],
  ] as const);
  const name = encodeURIComponent(pick(NAMES)).replaceAll(/['()]/g, escape);
  const disposition = next() < 0.5 ? "" : `Content-Disposition: attachment; filename*=utf-8''${name}\r\n`;
  return `Content-Type: text/plain; charset=utf-8\r\n${disposition}Content-Transfer-Encoding: ${encoding}\r\n\r\n${content}`;
}

const squeeze = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

it("agrees with postal-mime on well-formed messages", async () => {
  const next = random(5);
  for (let round = 0; round < 300; round++) {
    const subject = `=?utf-8?B?${Buffer.from(TEXTS[round % 2] ?? "").toString("base64")}?=`;
    const text = `From: "Lee, Ann" <ann@harbour.example>\r\nSubject: ${subject}\r\nDate: Mon, 5 Jan 2026 10:00:00 +0100\r\n${part(next, 3)}`;
    const [item, other] = await Promise.all([read(text), PostalMime.parse(text)]);
    expect(unreadOf(item)).toEqual([]);
    expect(item.from[0]).toEqual({ name: other.from?.name, address: other.from?.address });
    expect(item.subject).toBe(other.subject);
    expect(item.date).toBe(other.date?.replace(".000Z", "Z"));
    expect(
      squeeze(
        bodiesOf(item)
          .map(({ content }) => content)
          .join("\n"),
      ),
    ).toBe(squeeze(other.text ?? ""));
    expect(item.attachments.map(({ name }) => name)).toEqual(other.attachments.map(({ filename }) => filename));
    const theirs = other.attachments.map(({ content }) => squeeze(new TextDecoder().decode(content as ArrayBuffer)));
    expect(item.attachments.map((file) => squeeze(textOf(file)))).toEqual(theirs);
  }
});
