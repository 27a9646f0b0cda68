import { domainToASCII } from "node:url";
import type { Random } from "../random";
import type { Letter } from "./letter";
import { bodyHtml, bodyText } from "./quote";
import { stamped } from "./stamps";
import type { Person } from "../world";

/** RFC 2047, in pieces of at most 75 characters. */
function word(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const pieces: string[] = [];
  let piece = "";
  for (const letter of text) {
    if (Buffer.byteLength(piece + letter) > 42) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece].map((each) => `=?utf-8?B?${Buffer.from(each).toString("base64")}?=`).join("\r\n ");
}

/** An address as a header writes it; international domains as A-labels. */
function mailbox({ name, address }: Person): string {
  const at = address.lastIndexOf("@");
  const host = domainToASCII(address.slice(at + 1));
  const bare = `${address.slice(0, at)}@${host === "" ? address.slice(at + 1) : host}`;
  if (name === "") return bare;
  const shown = /^[\w .-]*$/.test(name)
    ? name
    : /^[\x20-\x7e]*$/.test(name)
      ? `"${name.replaceAll('"', '\\"')}"`
      : word(name);
  return `${shown} <${bare}>`;
}

const mailDate = (date: Date): string => date.toUTCString().replace("GMT", "+0000");

interface Part {
  readonly fields: readonly string[];
  readonly body: string;
}

function quotedPrintable(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const bytes = [...Buffer.from(line)].map((byte) =>
        (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
      );
      let out = "";
      let width = 0;
      for (const each of bytes) {
        if (width + each.length > 73) {
          out += "=\r\n";
          width = 0;
        }
        out += each;
        width += each.length;
      }
      return out.endsWith(" ") ? `${out.slice(0, -1)}=20` : out;
    })
    .join("\r\n");
}

const base64 = (content: string | Uint8Array): string =>
  (typeof content === "string" ? Buffer.from(content) : Buffer.from(content))
    .toString("base64")
    .replace(/.{76}/g, "$&\r\n");

function textPart(random: Random, type: string, text: string): Part {
  const way = random.pick(["quoted-printable", "quoted-printable", "base64", "8bit"]);
  const body = way === "base64" ? base64(text) : way === "8bit" ? text.replaceAll("\n", "\r\n") : quotedPrintable(text);
  return { fields: [`Content-Type: ${type}; charset="utf-8"`, `Content-Transfer-Encoding: ${way}`], body };
}

function together(random: Random, kind: string, parts: readonly Part[]): Part {
  const boundary = `=_${random.digits(14)}`;
  const written = parts
    .map(({ fields, body }) => `--${boundary}\r\n${fields.join("\r\n")}\r\n\r\n${body}\r\n`)
    .join("");
  return { fields: [`Content-Type: multipart/${kind}; boundary="${boundary}"`], body: `${written}--${boundary}--` };
}

function contentOf(random: Random, letter: Letter): Part {
  const text = (): Part => textPart(random, "text/plain", bodyText(letter));
  const html = (): Part => textPart(random, "text/html", bodyHtml(letter));
  const { format, files } = letter;
  const shown =
    format === "plain" ? text() : format === "html" ? html() : together(random, "alternative", [text(), html()]);
  if (files.length === 0) return shown;
  const enclosed = files.map(({ name, type, content }): Part => {
    const disposition = `Content-Disposition: attachment; filename="${name}"`;
    if (typeof content === "string" && type === "message/rfc822")
      return { fields: [`Content-Type: ${type}`, disposition], body: content };
    const fields = [`Content-Type: ${type}; name="${name}"`, "Content-Transfer-Encoding: base64", disposition];
    return { fields, body: base64(content) };
  });
  return together(random, "mixed", [shown, ...enclosed]);
}

const mailers = {
  outlook: "Microsoft Outlook 16.0",
  gmail: null,
  apple: "Apple Mail (2.3774.600.62)",
  thunderbird: "Mozilla Thunderbird",
};

/** A message as it arrives, RFC 5322. */
export function render(random: Random, letter: Letter): string {
  const { from, replyTo, to, cc, subject, date, thread, threadIs, client, fields } = letter;
  const host = from.address.slice(from.address.lastIndexOf("@") + 1);
  const id = (): string => `<${random.digits(9)}.${random.digits(6)}@${domainToASCII(host) || host}>`;
  const content = contentOf(random, letter);
  const answered = thread.length > 0 && threadIs === "reply" ? [id(), id()] : [];
  const mailer = mailers[client];
  return [
    ...stamped(random, letter),
    `From: ${mailbox(from)}`,
    `To: ${to.map(mailbox).join(",\r\n ")}`,
    ...(cc.length > 0 ? [`Cc: ${cc.map(mailbox).join(",\r\n ")}`] : []),
    ...(replyTo === null ? [] : [`Reply-To: ${mailbox(replyTo)}`]),
    `Subject: ${word(subject)}`,
    `Date: ${mailDate(date)}`,
    `Message-ID: ${id()}`,
    ...(answered.length > 0 ? [`In-Reply-To: ${answered[0] ?? ""}`, `References: ${answered.join(" ")}`] : []),
    ...fields.map(([name, value]) => `${name}: ${word(value)}`),
    ...(mailer === null ? [] : [`${client === "thunderbird" ? "User-Agent" : "X-Mailer"}: ${mailer}`]),
    "MIME-Version: 1.0",
    ...content.fields,
    "",
    content.body,
    "",
  ].join("\r\n");
}
